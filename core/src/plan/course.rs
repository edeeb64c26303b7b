//! Where a person stands in their programme: the diary gone through day by day by a table of rules.
//!
//! The course never sees what withholds an exercise: it says which rung each stands on, and the gate says afterwards which
//! of them may be shown. So one more finding can only ever take something away.

mod day;
mod rung;

use super::change::{Change, Changed, Why};
use crate::content::{Dose, ExerciseId, ExerciseSet, Pack, Phase, Slot};
use crate::diary::{Day, Diary, Feeling, What};
use rung::Rungs;

// More than a diary has room for. What lies further back was not written by this program.
const LONGEST_DAYS: u32 = 1500;

/// Where one exercise stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Place {
    // The rung it is on, and on how many days of the week it is done on the next one already.
    rung: u8,
    days_up: u8,
    begun: bool,
    left_out: bool,
    rests_until: Day,
    hurts_in_a_row: u8,
    raised: Day,
}

/// Where a person stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Course<'a> {
    pack: &'a Pack,
    started: Day,
    today: Day,
    phase: usize,
    phase_since: Day,
    eased_until: Day,
    last_flare: Option<Day>,
    bad_mornings: Vec<Day>,
    last_session: Option<Day>,
    // The pain told last, and the one told before that day.
    last_pain: Option<(Day, Feeling)>,
    pain_before: Feeling,
    places: Vec<Place>,
    changes: Vec<Changed>,
}

impl<'a> Course<'a> {
    /// The course of a diary up to and with a day. Who has no diary yet begins on that day with this pain.
    pub fn of(pack: &'a Pack, diary: &Diary, pain: Option<u8>, today: Day) -> Self {
        let recent = diary.entries().iter().map(|entry| entry.day).find(|day| today.since(*day) <= LONGEST_DAYS);
        let started = recent.filter(|started| *started <= today).unwrap_or(today);
        let mut course = Self {
            pack,
            started,
            today: started,
            phase: 0,
            phase_since: started,
            eased_until: Day(0),
            last_flare: None,
            bad_mornings: Vec::new(),
            last_session: None,
            last_pain: None,
            pain_before: Feeling::default(),
            places: vec![Place::default(); pack.exercises.len()],
            changes: Vec::new(),
        };
        let first = diary.entries().iter().find(|entry| entry.day == started).and_then(|entry| entry.pain());
        course.phase = course.phase_for(first.map(Feeling::points).or(pain).unwrap_or_default());
        course.enter(course.phase);
        course.go_through(diary, today);
        course
    }

    // Who has that much pain begins in the first phase that is for it; else in the first that is for anyone.
    fn phase_for(&self, pain: u8) -> usize {
        let for_it = |phase: &Phase| phase.from_pain.is_none_or(|from| pain >= from);
        self.pack.programme.phases.iter().position(for_it).unwrap_or_default()
    }

    /// The phase, by its position.
    pub fn phase(&self) -> usize {
        self.phase
    }

    /// Since when.
    pub fn phase_since(&self) -> Day {
        self.phase_since
    }

    /// The first day.
    pub fn started(&self) -> Day {
        self.started
    }

    /// Until when, not counted, a flare makes everything easier.
    pub fn eased_until(&self) -> Option<Day> {
        Some(self.eased_until).filter(|until| *until > self.today)
    }

    /// Everything that changed, the newest last.
    pub fn changes(&self) -> &[Changed] {
        &self.changes
    }

    /// Whether the person has left an exercise out.
    pub fn is_left_out(&self, exercise: ExerciseId) -> bool {
        self.place(exercise).left_out
    }

    /// Whether an exercise is not done on a day because the person has left it out, or because it hurt and rests.
    pub fn is_set_aside(&self, exercise: ExerciseId, day: Day) -> bool {
        self.is_left_out(exercise) || self.place(exercise).rests_until > day
    }

    /// The phase that an exercise belongs to: this one, else the first that holds it; none where none does.
    pub fn phase_of(&self, exercise: ExerciseId) -> Option<usize> {
        let phases = &self.pack.programme.phases;
        let id = &self.pack.exercise(exercise).id;
        let holds = |phase: &Phase| phase.slots.iter().any(|slot| slot.exercise == *id);
        let own = self.phase_facts().filter(|phase| holds(phase)).map(|_| self.phase);
        own.or_else(|| phases.iter().position(holds))
    }

    fn place(&self, exercise: ExerciseId) -> Place {
        self.places.get(usize::from(exercise.0)).copied().unwrap_or_default()
    }

    fn phase_facts(&self) -> Option<&'a Phase> {
        self.pack.programme.phases.get(self.phase)
    }

    // The phase whose session is done: after a flare that of an easier one.
    fn session_phase(&self, day: Day) -> Option<&'a Phase> {
        let phase = self.phase_facts()?;
        let easier = phase.eases_to.filter(|_| day < self.eased_until);
        easier.and_then(|position| self.pack.programme.phases.get(usize::from(position))).or(Some(phase))
    }

    /// What the course asks for on a day from today on, before the gate: exercises with their doses, in the order of a
    /// session.
    pub fn asked_on(&self, day: Day) -> Vec<(ExerciseId, Dose)> {
        self.asked(day, day)
    }

    // What the phase holds by one day, with the doses of another.
    fn asked(&self, by: Day, day: Day) -> Vec<(ExerciseId, Dose)> {
        let Some(phase) = self.session_phase(by) else { return Vec::new() };
        let days = self.strength_days(phase);
        let mut asked = Vec::new();
        for slot in &phase.slots {
            let Some(exercise) = self.pack.exercise_id(&slot.exercise) else { continue };
            let place = self.place(exercise);
            let joined = by.since(self.phase_since) >= u32::from(slot.after_weeks) * 7;
            if joined && !place.left_out && place.rests_until <= by {
                let dose = self.rungs(exercise, days).on_day(self.standing(place, slot, by), day.since(self.started));
                asked.extend(dose.map(|dose| (exercise, dose)));
            }
        }
        asked
    }

    /// What the phase holds by today, on whichever day of the week it is done.
    pub(super) fn unlocked(&self) -> Vec<(ExerciseId, Dose)> {
        let mut found: Vec<(ExerciseId, Dose)> = Vec::new();
        for day in (0..7).map(|days| self.today.plus(days)) {
            for (exercise, dose) in self.asked(self.today, day) {
                if !found.iter().any(|(id, _)| *id == exercise) {
                    found.push((exercise, dose));
                }
            }
        }
        found
    }

    // After a flare one rung lower, and none of the next. Of what an easier phase holds, some was perhaps never begun.
    fn standing(&self, place: Place, slot: &Slot, day: Day) -> Place {
        if day >= self.eased_until {
            return place;
        }
        let rung = if place.begun { place.rung } else { slot.start };
        Place { rung: rung.saturating_sub(1), days_up: 0, ..place }
    }

    // During a flare the fewer days of the two phases.
    fn strength_days(&self, phase: &Phase) -> Option<u8> {
        let own = self.phase_facts().and_then(|own| own.strength_days);
        own.into_iter().chain(phase.strength_days).min()
    }

    fn rungs(&self, exercise: ExerciseId, strength_days: Option<u8>) -> Rungs<'a> {
        let strengthens = self.pack.exercise(exercise).set == ExerciseSet::Strengthening;
        Rungs::of(self.pack, exercise, strength_days.filter(|_| strengthens))
    }

    fn note(&mut self, change: Change, why: Why) {
        self.changes.push(Changed { day: self.today, change, why });
    }

    // A phase begins: what it holds is begun on its rung, and nothing that is there already jumps.
    fn enter(&mut self, phase: usize) {
        self.phase = phase;
        self.phase_since = self.today;
        for slot in self.phase_facts().map_or(&[][..], |phase| &phase.slots) {
            let Some(exercise) = self.pack.exercise_id(&slot.exercise) else { continue };
            let loads = rung::is_load(self.pack.exercise(exercise).set);
            let place = &mut self.places[usize::from(exercise.0)];
            let at_least = if loads { place.rung } else { place.rung.max(slot.start) };
            let rung = if place.begun { at_least } else { slot.start };
            *place = Place { rung, begun: true, ..*place };
        }
    }

    fn go_through(&mut self, diary: &Diary, today: Day) {
        let started = self.started;
        let mut entries = diary.entries().iter().skip_while(|entry| entry.day < started).peekable();
        loop {
            self.begin_day(diary);
            while let Some(entry) = entries.next_if(|entry| entry.day <= self.today) {
                self.take(&entry.what, entry.pain());
            }
            if self.today >= today {
                break;
            }
            self.today = self.today.plus(1);
        }
    }

    fn take(&mut self, what: &What, pain: Option<Feeling>) {
        if let Some(pain) = pain {
            self.pain_told(pain);
        }
        match what {
            What::Session(session) => self.session(session),
            What::Morning { settled: false } => self.bad_morning(),
            What::Wish(exercise, wish) => self.wish(*exercise, *wish),
            What::Phase(id) => {
                let wanted = self.pack.programme.phases.iter().position(|phase| phase.id == *id);
                if let Some(phase) = wanted.filter(|phase| *phase != self.phase) {
                    self.enter(phase);
                    self.note(Change::Phase(u8::try_from(phase).unwrap_or_default()), Why::YourWish);
                }
            }
            What::Abilities(_) | What::Morning { settled: true } | What::Check(_) | What::CheckIn(_) => {}
        }
    }
}
