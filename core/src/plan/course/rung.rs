//! The rungs of one exercise: which dose a place on them is, and how far up it may go in a week.

use super::Place;
use crate::content::{Dose, ExerciseId, ExerciseSet, Ladder, Limits, Pack};
use crate::plan::load::{daily_load, days_of, is_day};

/// Whether the dose of such an exercise is a load that may only rise slowly. Movements that loosen and positions to rest in
/// are done as their sources give them.
pub(super) fn is_load(set: ExerciseSet) -> bool {
    matches!(set, ExerciseSet::Walking | ExerciseSet::Strengthening)
}

/// The doses of an exercise, from the easiest.
pub(super) struct Rungs<'a> {
    doses: Vec<Dose>,
    every_weeks: u8,
    days_at_most: Option<u8>,
    limits: &'a Limits,
}

impl<'a> Rungs<'a> {
    pub(super) fn of(pack: &'a Pack, id: ExerciseId, days_at_most: Option<u8>) -> Self {
        let exercise = pack.exercise(id);
        let ladder: Option<&Ladder> = pack.programme.ladders.iter().find(|ladder| ladder.exercise == exercise.id);
        let own = || vec![exercise.easier, exercise.dose, exercise.harder];
        Self {
            doses: ladder.map_or_else(own, |ladder| ladder.rungs.clone()),
            every_weeks: ladder.map_or(1, |ladder| ladder.every_weeks),
            days_at_most,
            limits: &pack.programme.limits,
        }
    }

    fn get(&self, rung: u8) -> Option<&Dose> {
        self.doses.get(usize::from(rung)).or(self.doses.last())
    }

    fn days(&self, dose: &Dose) -> u8 {
        days_of(dose, self.days_at_most)
    }

    /// How long a rung lasts at least, in days.
    pub(super) fn lasts_days(&self) -> u32 {
        u32::from(self.every_weeks) * 7
    }

    /// The dose on a day, counted from the start of the programme, if it is one on which the exercise is done.
    pub(super) fn on_day(&self, place: Place, day: u32) -> Option<Dose> {
        let (now, next) = (self.get(place.rung)?, self.get(place.rung + 1)?);
        let days = self.days(now);
        // The last days of the week are the first on the next rung.
        let later = (day % 7..7).filter(|day| is_day(*day, days)).count();
        let dose = if later <= usize::from(place.days_up) { next } else { now };
        is_day(day, days).then_some(Dose { days_per_week: Some(days).filter(|days| *days < 7), ..*dose })
    }

    /// The dose of a place.
    pub(super) fn dose(&self, place: Place) -> Option<&Dose> {
        self.get(place.rung)
    }

    /// The rung above, if there is one.
    pub(super) fn above(&self, rung: u8) -> u8 {
        if usize::from(rung) + 1 < self.doses.len() { rung + 1 } else { rung }
    }

    /// The load of a week.
    pub(super) fn weekly(&self, place: Place) -> u32 {
        let load = |dose: &Dose| daily_load(dose, self.limits.rep_seconds);
        let (Some(now), Some(next)) = (self.get(place.rung), self.get(place.rung + 1)) else { return 0 };
        let (days, up) = (u32::from(self.days(now)), u32::from(place.days_up));
        load(now) * (days.saturating_sub(up)) + load(next) * up.min(days)
    }

    /// The furthest place up to the next rung that is no more than the limit above this one; the same where there is none.
    pub(super) fn raised(&self, place: Place) -> Place {
        let Some(next) = self.doses.get(usize::from(place.rung) + 1) else { return place };
        let most = self.weekly(place) * (100 + u32::from(self.limits.rise_percent));
        let may = |candidate: &Place| self.weekly(*candidate) * 100 <= most;
        let whole = Place { rung: place.rung + 1, days_up: 0, ..place };
        if may(&whole) {
            return whole;
        }
        // Where the two rungs have different days, a week cannot hold both.
        let days = self.get(place.rung).map_or(0, |now| self.days(now));
        if days != self.days(next) {
            return place;
        }
        let part = (place.days_up..days).rev().map(|days_up| Place { days_up, ..place }).find(|place| may(place));
        part.unwrap_or(place)
    }
}
