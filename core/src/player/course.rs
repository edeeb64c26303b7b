//! A dose as it is done: one part after the other, each with its time.

use super::{beats::Beats, watch::Millis};
use crate::content::Dose;

/// What a person does in a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Gets ready.
    Ready,
    /// Moves once through the whole exercise.
    Repeat,
    /// Gets into what is held.
    Into,
    /// Holds.
    Hold,
    /// Comes out of it.
    OutOf,
    /// Rests between two rounds.
    Rest,
    /// Changes sides.
    Change,
    /// Goes on, as in walking or resting.
    Keep,
}

/// A side of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Side {
    Left,
    Right,
}

/// A part of an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// What is done.
    pub kind: Kind,
    /// How long.
    pub lasts: Millis,
    /// From when on it is enough, where a dose has a least and a most.
    pub enough: Option<Millis>,
    /// In which round, from 1; in what comes before the first, that one.
    pub set: u8,
    /// In which repetition of it, from 1.
    pub rep: u8,
    /// On which side, where both come in turn.
    pub side: Option<Side>,
}

/// What the person may choose about the time around the dose, in seconds. The dose itself is not theirs to stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// To get ready, and to change sides.
    pub ready: u8,
    /// Between two rounds.
    pub rest: u8,
}

impl Default for Pace {
    fn default() -> Self {
        Self { ready: 5, rest: 15 }
    }
}

/// The parts of a dose, in order. With two sides, all of it is done on the left and then on the right.
pub fn course(dose: &Dose, each_side: bool, beats: Beats, pace: Pace) -> Vec<Part> {
    let mut course = Course { dose, beats, pace, parts: Vec::new() };
    if each_side {
        course.side(Kind::Ready, Some(Side::Left));
        course.side(Kind::Change, Some(Side::Right));
    } else {
        course.side(Kind::Ready, None);
    }
    course.parts
}

/// How long the parts take together.
pub fn takes(parts: &[Part]) -> Millis {
    parts.iter().map(|part| part.lasts).sum()
}

struct Course<'a> {
    dose: &'a Dose,
    beats: Beats,
    pace: Pace,
    parts: Vec<Part>,
}

impl Course<'_> {
    fn side(&mut self, before: Kind, side: Option<Side>) {
        self.add(before, seconds(self.pace.ready), (1, 1), side);
        let sets = self.dose.sets.max(1);
        for set in 1..=sets {
            self.set(set, side);
            if set < sets {
                self.add(Kind::Rest, seconds(self.pace.rest), (set + 1, 1), side);
            }
        }
    }

    fn set(&mut self, set: u8, side: Option<Side>) {
        if let Some(minutes) = self.dose.minutes {
            return self.add(Kind::Keep, seconds(minutes) * 60, (set, 1), side);
        }
        for rep in 1..=self.dose.reps.unwrap_or(1).max(1) {
            match self.dose.hold_seconds {
                Some((least, most)) => self.hold(least, most, (set, rep), side),
                None => self.add(Kind::Repeat, self.repetition(), (set, rep), side),
            }
        }
    }

    fn hold(&mut self, least: u8, most: u8, at: (u8, u8), side: Option<Side>) {
        self.add(Kind::Into, self.beats.into(), at, side);
        self.add(Kind::Hold, seconds(most), at, side);
        if let Some(hold) = self.parts.last_mut().filter(|_| least < most) {
            hold.enough = Some(seconds(least));
        }
        self.add(Kind::OutOf, self.beats.out_of(), at, side);
    }

    // The slower end of a tempo; without one, as slowly as the figure moves.
    fn repetition(&self) -> Millis {
        self.dose.tempo_seconds.map_or(self.beats.whole(), |(_, most)| seconds(most))
    }

    fn add(&mut self, kind: Kind, lasts: Millis, (set, rep): (u8, u8), side: Option<Side>) {
        self.parts.push(Part { kind, lasts, enough: None, set, rep, side });
    }
}

fn seconds(number: u8) -> Millis {
    Millis::from(number) * 1000
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEATS: Beats = Beats { held_from: 2.0, held_to: 4.5, lasts: 7.0 };
    const PACE: Pace = Pace { ready: 5, rest: 15 };
    const NONE: Dose = Dose {
        sets: 1,
        reps: None,
        hold_seconds: None,
        tempo_seconds: None,
        minutes: None,
        times_per_day: None,
        days_per_week: None,
    };

    fn kinds(dose: &Dose, each_side: bool) -> Vec<Kind> {
        course(dose, each_side, BEATS, PACE).iter().map(|part| part.kind).collect()
    }

    #[test]
    fn three_holds_of_thirty_seconds_have_a_rest_between_them_and_none_after() {
        use Kind::{Hold, Into, OutOf, Ready, Rest};
        let dose = Dose { sets: 3, hold_seconds: Some((30, 30)), ..NONE };
        assert_eq!(kinds(&dose, false), [Ready, Into, Hold, OutOf, Rest, Into, Hold, OutOf, Rest, Into, Hold, OutOf]);
        let parts = course(&dose, false, BEATS, PACE);
        assert_eq!(takes(&parts), 5_000 + 3 * (2_000 + 30_000 + 2_500) + 2 * 15_000);
        assert!(parts.iter().all(|part| part.enough.is_none()));
    }

    #[test]
    fn ten_repetitions_at_two_to_four_seconds_take_the_slower_time() {
        let dose = Dose { reps: Some(10), tempo_seconds: Some((2, 4)), ..NONE };
        let parts = course(&dose, false, BEATS, PACE);
        assert_eq!(takes(&parts), 5_000 + 40_000);
        let reps: Vec<u8> = parts[1..].iter().map(|part| part.rep).collect();
        assert_eq!(reps, (1..=10).collect::<Vec<_>>());
    }

    #[test]
    fn a_hold_between_a_least_and_a_most_says_when_it_is_enough() {
        let dose = Dose { reps: Some(3), hold_seconds: Some((2, 3)), ..NONE };
        let holds: Vec<Part> =
            course(&dose, false, BEATS, PACE).into_iter().filter(|part| part.kind == Kind::Hold).collect();
        assert_eq!(holds.len(), 3);
        assert!(holds.iter().all(|hold| (hold.enough, hold.lasts) == (Some(2_000), 3_000)));
    }

    #[test]
    fn both_sides_are_done_whole_the_left_one_first() {
        let dose = Dose { sets: 2, reps: Some(2), ..NONE };
        let sides: Vec<_> = course(&dose, true, BEATS, PACE).iter().map(|part| part.side).collect();
        let left = sides.iter().take_while(|side| **side == Some(Side::Left)).count();
        assert_eq!(left * 2, sides.len());
        assert!(sides[left..].iter().all(|side| *side == Some(Side::Right)));
        assert_eq!(kinds(&dose, true)[left], Kind::Change);
    }

    #[test]
    fn minutes_are_one_long_part() {
        let dose = Dose { minutes: Some(10), ..NONE };
        assert_eq!(kinds(&dose, false), [Kind::Ready, Kind::Keep]);
        assert_eq!(takes(&course(&dose, false, BEATS, PACE)), 605_000);
    }

    #[test]
    fn the_figure_goes_through_a_repetition_without_a_jump() {
        let parts = course(&Dose { hold_seconds: Some((10, 10)), ..NONE }, false, BEATS, PACE);
        let mut last = 0.0;
        for part in &parts[1..] {
            for elapsed in (0..=part.lasts).step_by(100) {
                let moment = BEATS.moment(part, elapsed);
                assert!((moment - last).abs() < 0.15, "{:?} at {elapsed}: {last} to {moment}", part.kind);
                last = moment;
            }
        }
    }
}
