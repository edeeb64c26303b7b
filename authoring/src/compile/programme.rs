//! How a programme goes on from day to day.

use super::{
    exercises::{check_dose, dose},
    names::Names,
    session::screens,
};
use crate::{
    facts::{
        Entry, ExerciseTable, Facts, ForwardTable, LadderTable, Located, Name, PhaseTable, PlanTable, SignTable,
        SlotTable,
    },
    fault::Report,
};
use back_check_core::{
    content::{Dose, ExerciseSet, Forward, Ladder, Limits, Line, Phase, Programme, ScreenId, Slot, SourceId},
    plan::{daily_load, days_of, is_day},
};

pub(super) fn programme(facts: &Facts, names: &Names, report: &mut Report) -> Programme {
    let Some(entry) = &facts.plan else { return Programme::default() };
    let mut read = Read { facts, entry, names, report };
    let programme = Programme {
        limits: read.limits(),
        phases: entry.table.phases.iter().map(|phase| read.phase(phase)).collect(),
        ladders: entry.table.ladders.iter().map(|ladder| read.ladder(ladder)).collect(),
        signs: entry.table.signs.iter().map(|sign| read.sign(sign)).collect(),
        asked_again: read.asked_again(),
    };
    read.check_phases();
    read.check_rises();
    programme
}

struct Read<'a> {
    facts: &'a Facts,
    entry: &'a Entry<PlanTable>,
    names: &'a Names,
    report: &'a mut Report,
}

impl Read<'_> {
    fn fault<T>(&mut self, at: &Located<T>, message: impl Into<String>) {
        self.report.add(&self.entry.place(at), message);
    }

    fn sources(&mut self, at: &Name, what: &str, sources: &[Name]) -> Vec<SourceId> {
        if sources.is_empty() {
            self.fault(at, format!("{what} `{}` has no source", at.value));
        }
        self.names.sources(self.entry, sources, self.report)
    }

    fn limits(&mut self) -> Limits {
        let entry = self.entry;
        let table = &entry.table.limits;
        let within = [
            ("stop_above", &table.stop_above, 1..=9),
            ("flare_points", &table.flare_points, 1..=10),
            ("flare_days", &table.flare_days, 1..=14),
            ("bad_mornings", &table.bad_mornings, 1..=7),
            ("rise_percent", &table.rise_percent, 1..=20),
            ("well_during", &table.well_during, 0..=5),
            ("well_days", &table.well_days, 1..=7),
            ("rest_days", &table.rest_days, 1..=28),
            ("break_days", &table.break_days, 7..=60),
            ("high_pain", &table.high_pain, 6..=10),
            ("review_days", &table.review_days, 7..=28),
            ("book_days", &table.book_days, 14..=84),
            ("gain_percent", &table.gain_percent, 10..=90),
            ("earlier_days", &table.earlier_days, 14..=180),
            ("answers_hours", &table.answers_hours, 1..=24),
            ("rep_seconds", &table.rep_seconds, 1..=20),
        ];
        for (name, number, may) in within {
            if !may.contains(&number.value) {
                let (least, most) = may.into_inner();
                self.fault(number, format!("{name} is {}; it must be from {least} to {most}", number.value));
            }
        }
        if table.sources.is_empty() {
            self.fault(&table.stop_above, "the limits have no source");
        }
        Limits {
            stop_above: table.stop_above.value,
            flare_points: table.flare_points.value,
            flare_days: table.flare_days.value,
            bad_mornings: table.bad_mornings.value,
            rise_percent: table.rise_percent.value,
            well_during: table.well_during.value,
            well_days: table.well_days.value,
            rest_days: table.rest_days.value,
            break_days: table.break_days.value,
            high_pain: table.high_pain.value,
            review_days: table.review_days.value,
            book_days: table.book_days.value,
            gain_percent: table.gain_percent.value,
            earlier_days: table.earlier_days.value,
            answers_hours: table.answers_hours.value,
            rep_seconds: table.rep_seconds.value,
            sources: self.names.sources(entry, &table.sources, self.report),
        }
    }

    fn phase(&mut self, table: &PhaseTable) -> Phase {
        if table.slots.is_empty() {
            self.fault(&table.id, format!("phase `{}` has no slots", table.id.value));
        }
        if let Some(days) = table.strength_days.as_ref().filter(|days| !(1..=7).contains(&days.value)) {
            self.fault(days, format!("strength_days is {}; it must be from 1 to 7", days.value));
        }
        let eases_to = table.eases_to.as_ref().and_then(|name| {
            let before = self.entry.table.phases.iter().take_while(|phase| phase.id.value != table.id.value);
            let found = before.map(|phase| &phase.id.value).position(|id| *id == name.value);
            if found.is_none() {
                self.fault(name, format!("there is no phase `{}` before `{}`", name.value, table.id.value));
            }
            found.and_then(|at| u8::try_from(at).ok())
        });
        Phase {
            id: table.id.value.clone(),
            from_pain: table.from_pain,
            eases_to,
            strength_days: table.strength_days.as_ref().map(|days| days.value),
            slots: table.slots.iter().map(|slot| self.slot(slot)).collect(),
            forward: table.forward.map(forward),
            sources: self.sources(&table.id, "phase", &table.sources),
        }
    }

    fn slot(&mut self, table: &SlotTable) -> Slot {
        let SlotTable { exercise, start, after_weeks } = table;
        if let Some(known) = self.exercise(exercise) {
            let ladder = self.entry.table.ladders.iter().find(|ladder| ladder.exercise.value == exercise.value);
            let rungs = ladder.map_or(3, |ladder| ladder.rungs.len());
            let grows = matches!(known.set, ExerciseSet::Walking | ExerciseSet::Strengthening);
            if usize::from(*start) >= rungs {
                self.fault(
                    exercise,
                    format!(
                        "`{}` starts on rung {start}; its rungs are 0 to {}",
                        exercise.value,
                        rungs.saturating_sub(1)
                    ),
                );
            }
            if grows && ladder.is_none() {
                self.fault(exercise, format!("`{}` grows, and has no [[ladder]]", exercise.value));
            }
        }
        Slot { exercise: exercise.value.clone(), start: *start, after_weeks: *after_weeks }
    }

    fn exercise(&mut self, name: &Name) -> Option<ExerciseTable> {
        let found = self.facts.exercises.iter().find(|entry| entry.table.id.value == name.value);
        if found.is_none() && !self.facts.unread.may_hold(&name.value) {
            self.fault(name, format!("there is no exercise `{}`", name.value));
        }
        found.map(|entry| entry.table.clone())
    }

    fn ladder(&mut self, table: &LadderTable) -> Ladder {
        let name = &table.exercise;
        self.exercise(name);
        if table.rungs.is_empty() || table.every_weeks == 0 {
            self.fault(name, format!("the ladder of `{}` needs rungs, and every_weeks of 1 or more", name.value));
        }
        for (at, rung) in table.rungs.iter().enumerate() {
            let place = self.entry.place(rung);
            check_dose(&place, &format!("ladder of `{}`, rung {at}", name.value), rung.value, self.report);
        }
        Ladder {
            exercise: name.value.clone(),
            every_weeks: table.every_weeks,
            rungs: table.rungs.iter().map(|rung| dose(rung.value)).collect(),
            sources: self.sources(name, "ladder of", &table.sources),
        }
    }

    fn sign(&mut self, table: &SignTable) -> Line {
        if table.ask_again.is_empty() {
            self.fault(&table.id, format!("sign `{}` has no screen asked again", table.id.value));
        }
        Line { id: table.id.value.clone(), sources: self.sources(&table.id, "sign", &table.sources) }
    }

    fn asked_again(&mut self) -> Vec<(u8, ScreenId)> {
        let mut all = Vec::new();
        for (at, sign) in (0_u8..).zip(&self.entry.table.signs) {
            let screens = screens(self.entry, &sign.ask_again, self.facts, self.report);
            all.extend(screens.into_iter().map(|screen| (at, screen)));
        }
        all
    }

    // The order of the phases, and what a person may begin with.
    fn check_phases(&mut self) {
        let phases = &self.entry.table.phases;
        let first_for_anyone = phases.iter().position(|phase| phase.from_pain.is_none());
        if first_for_anyone.is_none() {
            phases
                .first()
                .into_iter()
                .for_each(|phase| self.fault(&phase.id, "one phase must be for anyone: without from_pain"));
        }
        for (at, phase) in phases.iter().enumerate() {
            let (id, is_last) = (&phase.id.value, at + 1 == phases.len());
            if phase.forward.is_some() == is_last {
                let rule = if is_last {
                    "is the last and leads nowhere: take `forward` out"
                } else {
                    "needs `forward`: what leads on"
                };
                self.fault(&phase.id, format!("phase `{id}` {rule}"));
            }
            if phase.from_pain.is_none() && first_for_anyone != Some(at) {
                continue;
            }
            for slot in &phase.slots {
                if self.exercise(&slot.exercise).is_some_and(|exercise| exercise.first_plan == Some(false)) {
                    self.fault(
                        &slot.exercise,
                        format!(
                            "a person may begin with phase `{id}`, and `{}` is not for a first plan",
                            slot.exercise.value
                        ),
                    );
                }
            }
        }
    }

    // From rung to rung so little that a week can hold a rise: with one day on the next rung the limit must be kept.
    fn check_rises(&mut self) {
        let limits = &self.entry.table.limits;
        let (percent, seconds) = (u32::from(limits.rise_percent.value), limits.rep_seconds.value);
        for ladder in &self.entry.table.ladders {
            let fewest = self.fewest_days(&ladder.exercise.value);
            for pair in ladder.rungs.windows(2) {
                let [now, next] = [&pair[0], &pair[1]].map(|rung| dose(rung.value));
                let of = |dose: &Dose| (daily_load(dose, seconds), u32::from(days_of(dose, fewest)));
                let ((load, days), (next_load, next_days)) = (of(&now), of(&next));
                let before = load * days;
                // Where the two have as many days, all but one can stay as they were. Where not, a week can begin on the
                // one and end on the other.
                let after = if days == next_days {
                    load * (days - 1) + next_load
                } else {
                    mixed((load, days), (next_load, next_days))
                };
                if after * 100 > before * (100 + percent) {
                    let message = format!(
                        "rung of `{}`: from {load} to {next_load} half seconds a day is a week from {before} to {after}, a rise of more than {percent} %; put a rung between",
                        ladder.exercise.value
                    );
                    self.fault(&pair[1], message);
                }
            }
        }
    }

    // The fewest days a week of any phase that holds it, if it is one that strengthens.
    fn fewest_days(&mut self, exercise: &str) -> Option<u8> {
        let set = self.facts.exercises.iter().find(|entry| entry.table.id.value == exercise)?.table.set;
        let phases = self
            .entry
            .table
            .phases
            .iter()
            .filter(|phase| phase.slots.iter().any(|slot| slot.exercise.value == exercise));
        let days = phases.filter_map(|phase| phase.strength_days.as_ref()).map(|days| days.value.max(1)).min();
        days.filter(|_| set == ExerciseSet::Strengthening)
    }
}

// The heaviest week that begins on the next rung and goes back to the one before on some day.
fn mixed((load, days): (u32, u32), (next_load, next_days): (u32, u32)) -> u32 {
    let of =
        |load: u32, days: u32, day: u32| if u8::try_from(days).is_ok_and(|days| is_day(day, days)) { load } else { 0 };
    let week = |back: u32| {
        (0..7).map(|day| if day < back { of(next_load, next_days, day) } else { of(load, days, day) }).sum()
    };
    (1..=7).map(week).max().unwrap_or_default()
}

fn forward(table: ForwardTable) -> Forward {
    let ForwardTable { days, pain_at_most, during_at_most, walked_minutes, after_days, quiet_days } = table;
    Forward { days, pain_at_most, during_at_most, walked_minutes, after_days, quiet_days }
}
