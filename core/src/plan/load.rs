//! How much work a dose is, in half seconds, so that two doses of one exercise can be compared.

use crate::content::Dose;

/// The work of one day.
pub fn daily_load(dose: &Dose, rep_seconds: u8) -> u32 {
    let sum = |range: (u8, u8)| u32::from(range.0) + u32::from(range.1);
    let times = u32::from(dose.times_per_day.unwrap_or(1));
    if let Some(minutes) = dose.minutes {
        return u32::from(minutes) * 120 * times;
    }
    let moving = match (dose.tempo_seconds, dose.reps) {
        (Some(tempo), _) => sum(tempo),
        (None, Some(_)) => 2 * u32::from(rep_seconds),
        // One hold, without a movement to speak of.
        (None, None) => 0,
    };
    let once = moving + dose.hold_seconds.map_or(0, sum);
    u32::from(dose.sets) * u32::from(dose.reps.unwrap_or(1)) * once * times
}

/// On how many days of a week a dose is done: as it says, but at most so many.
pub fn days_of(dose: &Dose, at_most: Option<u8>) -> u8 {
    dose.days_per_week.unwrap_or(7).min(at_most.unwrap_or(7)).clamp(1, 7)
}

/// Whether a day of a week is one of so many, counted from its first: spread, with a day between where that can be.
pub fn is_day(day_of_week: u32, days: u8) -> bool {
    let nth = |count: u32| count * 7 / u32::from(days.max(1));
    (0..u32::from(days)).any(|count| nth(count) == day_of_week % 7)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE_SET: Dose = Dose {
        sets: 1,
        reps: None,
        hold_seconds: None,
        tempo_seconds: None,
        minutes: None,
        times_per_day: None,
        days_per_week: None,
    };

    #[test]
    fn the_work_of_a_day_is_all_that_is_moved_and_held_in_it() {
        let half_seconds = |dose: Dose| daily_load(&dose, 4);
        assert_eq!(half_seconds(Dose { minutes: Some(5), times_per_day: Some(2), ..ONE_SET }), 2 * 10 * 60);
        // A range counts as its middle: eight holds of four seconds, three times, and twice a day.
        let held = Dose { sets: 3, reps: Some(8), hold_seconds: Some((3, 5)), times_per_day: Some(2), ..ONE_SET };
        assert_eq!(half_seconds(held), 2 * (4 + 4) * 8 * 3 * 2);
        let slow = Dose { sets: 2, reps: Some(5), tempo_seconds: Some((4, 6)), ..ONE_SET };
        assert_eq!(half_seconds(slow), 2 * 5 * 5 * 2);
        let one_hold = Dose { sets: 3, hold_seconds: Some((30, 30)), ..ONE_SET };
        assert_eq!(half_seconds(one_hold), 2 * 30 * 3);
    }

    #[test]
    fn the_days_of_a_week_are_as_many_as_asked_for_and_those_of_strengthening_do_not_touch() {
        let of = |days: u8| (0..7).filter(|day| is_day(*day, days)).collect::<Vec<_>>();
        assert!((1..=7).all(|days| of(days).len() == usize::from(days)));
        assert_eq!((of(2), of(3), of(5)), (vec![0, 3], vec![0, 2, 4], vec![0, 1, 2, 4, 5]));
        assert!((0..7).all(|day| is_day(day, 3) == is_day(day + 21, 3)), "every week is like the first");
    }
}
