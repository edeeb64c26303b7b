//! Exercises: gate and dose.

use super::{names::Names, place_of};
use crate::{
    facts::{DoseTable, Entry, ExerciseTable, Facts, VariantTable},
    fault::{Place, Report},
};
use back_check_core::content::{Dose, Exercise, Variant};
use std::ops::RangeInclusive;

pub(super) fn exercises(facts: &Facts, names: &Names, report: &mut Report) -> Vec<Exercise> {
    facts.exercises.iter().map(|entry| exercise(entry, names, report)).collect()
}

fn exercise(entry: &Entry<ExerciseTable>, names: &Names, report: &mut Report) -> Exercise {
    let table = &entry.table;
    let (place, id) = (place_of(entry, &table.id), &table.id.value);
    if table.withheld_by.is_none() {
        report.add(&place, format!("exercise `{id}` has no gate: write withheld_by, [] if the level alone decides"));
    }
    for (sources, what) in [(&table.sources, "source"), (&table.dose_sources, "source for its dose")] {
        if sources.is_empty() {
            report.add(&place, format!("exercise `{id}` has no {what}"));
        }
    }
    for (name, dose) in [("dose", table.dose), ("easier", table.easier), ("harder", table.harder)] {
        check_dose(&place, &format!("exercise `{id}`, {name}"), dose, report);
    }
    for (form, easier) in table.variants.iter().filter_map(|form| form.easier.map(|easier| (form, easier))) {
        let what = format!("variant `{}`, easier", form.id.value);
        check_dose(&place_of(entry, &form.id), &what, easier, report);
    }
    Exercise {
        id: id.clone(),
        set: table.set,
        withheld_by: names.findings(entry, table.withheld_by.as_deref().unwrap_or_default(), report),
        variants: table.variants.iter().map(|form| variant(entry, form, names, report)).collect(),
        in_first_plan: table.first_plan.unwrap_or(true),
        each_side: table.each_side,
        position: table.position.clone(),
        equipment: table.equipment.clone(),
        dose: dose(table.dose),
        easier: dose(table.easier),
        harder: dose(table.harder),
        sources: names.sources(entry, &table.sources, report),
        dose_sources: names.sources(entry, &table.dose_sources, report),
    }
}

fn variant(entry: &Entry<ExerciseTable>, table: &VariantTable, names: &Names, report: &mut Report) -> Variant {
    if table.when.is_empty() {
        report
            .add(&place_of(entry, &table.id), format!("variant `{}` says in no case when it is given", table.id.value));
    }
    Variant {
        id: table.id.value.clone(),
        when: names.findings(entry, &table.when, report),
        position: table.position.clone(),
        equipment: table.equipment.clone(),
        easier: table.easier.map(dose),
    }
}

pub(super) fn dose(table: DoseTable) -> Dose {
    let DoseTable { sets, reps, hold_seconds, tempo_seconds, minutes, times_per_day, days_per_week } = table;
    Dose { sets, reps, hold_seconds, tempo_seconds, minutes, times_per_day, days_per_week }
}

// The limits of content/README.md: outside them a number is more likely a slip than a dose.
pub(super) fn check_dose(place: &Place, what: &str, dose: DoseTable, report: &mut Report) {
    let numbers = [
        ("sets", Some(dose.sets), 1..=5),
        ("reps", dose.reps, 1..=20),
        ("minutes", dose.minutes, 1..=60),
        ("times_per_day", dose.times_per_day, 1..=6),
        ("days_per_week", dose.days_per_week, 1..=7),
        ("hold_seconds", dose.hold_seconds.map(|(least, _)| least), 1..=60),
        ("hold_seconds", dose.hold_seconds.map(|(_, most)| most), 1..=60),
        ("tempo_seconds", dose.tempo_seconds.map(|(least, _)| least), 1..=20),
        ("tempo_seconds", dose.tempo_seconds.map(|(_, most)| most), 1..=20),
    ];
    for (name, value, limits) in numbers {
        if let Some(value) = value.filter(|value| !RangeInclusive::contains(&limits, value)) {
            let (least, most) = limits.into_inner();
            report.add(place, format!("{what}: {name} is {value}; it must be from {least} to {most}"));
        }
    }
    for (name, range) in [("hold_seconds", dose.hold_seconds), ("tempo_seconds", dose.tempo_seconds)] {
        if let Some((least, most)) = range.filter(|(least, most)| least > most) {
            report.add(place, format!("{what}: {name} goes from {least} to {most}; write the least first"));
        }
    }
    if dose.reps.is_none() && dose.hold_seconds.is_none() && dose.minutes.is_none() {
        report.add(place, format!("{what}: says neither reps, nor hold_seconds, nor minutes"));
    }
}
