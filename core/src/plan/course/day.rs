//! The table of rules: what each thing that a person tells does to the programme, and what each new day does.

use super::{Course, Place, rung::is_load};
use crate::content::{ExerciseId, ExerciseSet, Forward};
use crate::diary::{Day, Diary, Entry, Feeling, Outcome, Session, Skip, What, Wish};
use crate::plan::change::{Change, Why};

impl Course<'_> {
    /// Pain that was told: a new spasm, or a flare.
    pub(super) fn pain_told(&mut self, pain: Feeling) {
        match self.last_pain.replace((self.today, pain)) {
            // Several on one day are all compared with what was told before it.
            Some((day, _)) if day == self.today => {}
            before => self.pain_before = before.map_or(pain, |(_, pain)| pain),
        }
        let before = self.pain_before;
        let flare = pain.points() >= before.points().saturating_add(self.pack.programme.limits.flare_points);
        if flare && self.last_flare != Some(self.today) {
            self.last_flare = Some(self.today);
            self.eased_until = self.today.plus(u32::from(self.pack.programme.limits.flare_days));
            self.note(Change::EasierUntil(self.eased_until), Why::Flare);
        }
        let phase = self.phase_for(pain.points());
        let is_spasm = self.pack.programme.phases.get(phase).is_some_and(|phase| phase.from_pain.is_some());
        if flare && is_spasm && phase < self.phase {
            self.all_easier();
            self.begin_strengthening_anew();
            self.enter(phase);
            self.note(Change::Phase(u8::try_from(phase).unwrap_or_default()), Why::NewSpasm);
        }
    }

    // It comes back step by step once the spasm is over.
    fn begin_strengthening_anew(&mut self) {
        for (exercise, place) in self.pack.exercises.iter().zip(&mut self.places) {
            if exercise.set == ExerciseSet::Strengthening {
                *place = Place { left_out: place.left_out, rests_until: place.rests_until, ..Place::default() };
            }
        }
    }

    pub(super) fn session(&mut self, session: &Session) {
        self.last_session = Some(self.today);
        for done in &session.done {
            if usize::from(done.exercise.0) >= self.places.len() {
                continue;
            }
            let too_much = done.during.is_some_and(|pain| pain.points() > self.pack.programme.limits.stop_above);
            let hurts = done.outcome == Outcome::Skipped(Skip::Hurts);
            let place = &mut self.places[usize::from(done.exercise.0)];
            place.hurts_in_a_row = if hurts { place.hurts_in_a_row + 1 } else { 0 };
            if place.hurts_in_a_row >= 2 {
                self.rest(done.exercise);
            } else if hurts || too_much {
                self.easier(done.exercise, if hurts { Why::Hurt } else { Why::PainAboveStop });
            }
        }
    }

    fn rest(&mut self, exercise: ExerciseId) {
        let until = self.today.plus(u32::from(self.pack.programme.limits.rest_days));
        let place = &mut self.places[usize::from(exercise.0)];
        // No day of its week is on the next rung any more: the first time it hurt took that away.
        *place = Place { rung: 0, hurts_in_a_row: 0, rests_until: until, raised: until, ..*place };
        self.note(Change::Rests(exercise, until), Why::HurtTwice);
    }

    fn easier(&mut self, exercise: ExerciseId, why: Why) {
        let today = self.today;
        let place = &mut self.places[usize::from(exercise.0)];
        place.step_down(today);
        self.note(Change::Easier(exercise), why);
    }

    fn all_easier(&mut self) {
        let today = self.today;
        self.places.iter_mut().for_each(|place| place.step_down(today));
    }

    pub(super) fn bad_morning(&mut self) {
        self.bad_mornings.push(self.today);
        let of_a_week = |day: &&Day| self.today.since(**day) < 7;
        let many = self.bad_mornings.iter().filter(of_a_week).count();
        if many >= usize::from(self.pack.programme.limits.bad_mornings) {
            // The next two count anew.
            self.bad_mornings.clear();
            self.last_flare = Some(self.today);
            self.all_easier();
            self.note(Change::AllEasier, Why::BadMornings);
        }
    }

    pub(super) fn wish(&mut self, exercise: ExerciseId, wish: Wish) {
        let today = self.today;
        if usize::from(exercise.0) >= self.places.len() {
            return;
        }
        let rungs = self.rungs(exercise, None);
        let place = &mut self.places[usize::from(exercise.0)];
        let change = match wish {
            Wish::Easier => {
                place.step_down(today);
                Change::Easier(exercise)
            }
            Wish::Harder => {
                *place = Place { rung: rungs.above(place.rung), days_up: 0, raised: today, ..*place };
                Change::Harder(exercise)
            }
            Wish::LeaveOut => {
                place.left_out = true;
                Change::LeftOut(exercise)
            }
            Wish::TakeBackIn => {
                *place = Place { left_out: false, rests_until: Day(0), ..*place };
                Change::Back(exercise)
            }
        };
        self.note(change, Why::YourWish);
    }

    /// What a new day does by itself: a long break, the next phase, and at the end of a week a little more.
    pub(super) fn begin_day(&mut self, diary: &Diary) {
        let limits = &self.pack.programme.limits;
        if self.last_session.is_some_and(|last| self.today.since(last) == u32::from(limits.break_days)) {
            self.all_easier();
            self.note(Change::AllEasier, Why::LongBreak);
        }
        let facts = self.phase_facts();
        if facts.and_then(|phase| phase.forward.as_ref()).is_some_and(|forward| self.is_ready(diary, forward)) {
            self.enter(self.phase + 1);
            self.note(Change::Phase(u8::try_from(self.phase).unwrap_or_default()), Why::ReadyForMore);
        }
        // Before the first day there is nothing that went well.
        if self.today.since(self.started).is_multiple_of(7) && self.was_quiet(7) {
            self.raise(diary);
        }
    }

    fn was_quiet(&self, days: u8) -> bool {
        let long_ago = |day: Day| self.today.since(day) >= u32::from(days);
        self.last_flare.is_none_or(long_ago) && self.bad_mornings.iter().copied().all(long_ago)
    }

    // The criteria of a phase, seen on the last days that have a session, before today.
    fn is_ready(&self, diary: &Diary, forward: &Forward) -> bool {
        let before = || diary.entries().iter().filter(|entry| entry.day >= self.phase_since && entry.day < self.today);
        let mut days: Vec<Day> = Vec::new();
        for entry in before().filter(|entry| matches!(entry.what, What::Session(_))) {
            if days.last() != Some(&entry.day) {
                days.push(entry.day);
            }
        }
        let needed = usize::from(forward.days);
        let long_enough = self.today.since(self.phase_since) >= u32::from(forward.after_days);
        let all_hold = days.len() >= needed
            && days.iter().rev().take(needed).all(|day| {
                let of_day: Vec<&Entry> = before().filter(|entry| entry.day == *day).collect();
                self.day_holds(&of_day, forward)
            });
        long_enough && all_hold && self.was_quiet(forward.quiet_days)
    }

    fn day_holds(&self, entries: &[&Entry], forward: &Forward) -> bool {
        let sessions =
            || entries.iter().filter_map(|entry| if let What::Session(it) = &entry.what { Some(it) } else { None });
        let at_most = |limit: Option<u8>, pains: Vec<Feeling>| {
            limit.is_none_or(|limit| !pains.is_empty() && pains.iter().all(|pain| pain.points() <= limit))
        };
        let told = entries.iter().filter_map(|entry| entry.pain()).collect();
        let during = sessions().flat_map(|session| session.worst_during().or(session.after)).collect();
        let walks = sessions().flat_map(|session| &session.done).filter(|done| done.outcome == Outcome::Whole);
        let minutes = |exercise: ExerciseId| {
            let is_walk =
                self.pack.exercises.get(usize::from(exercise.0)).is_some_and(|it| it.set == ExerciseSet::Walking);
            let rungs = self.rungs(exercise, None);
            rungs.dose(self.place(exercise)).filter(|_| is_walk).and_then(|dose| dose.minutes).map_or(0, u32::from)
        };
        let walked: u32 = walks.map(|done| minutes(done.exercise)).sum();
        at_most(forward.pain_at_most, told)
            && at_most(forward.during_at_most, during)
            && forward.walked_minutes.is_none_or(|needed| walked >= u32::from(needed))
    }

    // At the end of a quiet week, what went well gets a little more.
    fn raise(&mut self, diary: &Diary) {
        let Some(phase) = self.phase_facts() else { return };
        for slot in &phase.slots {
            let Some(exercise) = self.pack.exercise_id(&slot.exercise) else { continue };
            let place = self.place(exercise);
            let rungs = self.rungs(exercise, phase.strength_days);
            let loads = is_load(self.pack.exercise(exercise).set);
            let may = (loads || place.rung < slot.start) && place.begun && !place.left_out;
            let rested = self.today.since(place.raised) >= rungs.lasts_days() && place.rests_until <= self.today;
            if !(may && rested && self.went_well(diary, exercise)) {
                continue;
            }
            let raised = if loads { rungs.raised(place) } else { Place { rung: place.rung + 1, ..place } };
            if raised != place {
                self.places[usize::from(exercise.0)] = Place { raised: self.today, ..raised };
                self.note(Change::Harder(exercise), Why::WentWell);
            }
        }
    }

    fn went_well(&self, diary: &Diary, exercise: ExerciseId) -> bool {
        let limits = &self.pack.programme.limits;
        let mut days: Vec<Day> = Vec::new();
        for entry in diary.entries().iter().filter(|it| it.day < self.today && self.today.since(it.day) <= 7) {
            let What::Session(session) = &entry.what else { continue };
            for done in session.done.iter().filter(|done| done.exercise == exercise) {
                let fine = done.during.or(session.after).is_none_or(|pain| pain.points() <= limits.well_during);
                if done.eased || !fine || matches!(done.outcome, Outcome::Skipped(Skip::Hurts)) {
                    return false;
                }
                if done.outcome == Outcome::Whole && days.last() != Some(&entry.day) {
                    days.push(entry.day);
                }
            }
        }
        days.len() >= usize::from(limits.well_days)
    }
}

impl Place {
    // One rung down, where it then stays as long as a rung lasts.
    fn step_down(&mut self, today: Day) {
        self.rung = self.rung.saturating_sub(1);
        self.days_up = 0;
        self.raised = today;
    }
}
