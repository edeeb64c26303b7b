//! What a session of exercise asks, offers and stops at.

use super::{names::Names, place_of};
use crate::{
    facts::{Entry, Facts, FilterTable, Name, SessionTable},
    fault::Report,
};
use back_check_core::content::{Filter, ScreenId, SessionFacts};

pub(super) fn session(facts: &Facts, names: &Names, report: &mut Report) -> SessionFacts {
    let Some(entry) = &facts.session else { return SessionFacts::default() };
    check(entry, facts, report);
    let table = &entry.table;
    SessionFacts {
        signs: names.findings(entry, &table.signs, report),
        ask_again: screens(entry, &table.ask_again, facts, report),
        stop_above: table.stop_above,
        directions: names.findings(entry, &table.directions, report),
        minutes: table.minutes.clone(),
        filters: table.filters.iter().map(|filter| compile(entry, filter, facts, names, report)).collect(),
        sources: names.sources(entry, &table.sources, report),
    }
}

fn check(entry: &Entry<SessionTable>, facts: &Facts, report: &mut Report) {
    let (table, start) = (&entry.table, entry.file.start());
    if table.signs.is_empty() || table.ask_again.is_empty() {
        report.add(&start, "signs and ask_again must each name at least one");
    }
    if table.sources.is_empty() {
        report.add(&start, "the session has no source");
    }
    if !(1..=9).contains(&table.stop_above) {
        report.add(&start, format!("stop_above is {}; it must be from 1 to 9", table.stop_above));
    }
    if !table.minutes.is_sorted() || table.minutes.iter().any(|minutes| !(1..=60).contains(minutes)) {
        report.add(&start, "minutes go from 1 to 60, the shortest first");
    }
    // A direction that withholds nothing would be left out in vain.
    for name in &table.directions {
        let gates = facts.exercises.iter().flat_map(|exercise| exercise.table.withheld_by.iter().flatten());
        if facts.unread.is_empty() && !gates.into_iter().any(|gate| gate.value == name.value) {
            report.add(&place_of(entry, name), format!("`{}` withholds no exercise", name.value));
        }
    }
}

/// The screens that are named.
pub(super) fn screens<T>(entry: &Entry<T>, names: &[Name], facts: &Facts, report: &mut Report) -> Vec<ScreenId> {
    names.iter().filter_map(|name| screen(entry, name, facts, report)).collect()
}

fn screen<T>(entry: &Entry<T>, name: &Name, facts: &Facts, report: &mut Report) -> Option<ScreenId> {
    let found = facts.screens.iter().position(|screen| screen.table.id.value == name.value);
    if found.is_none() && !facts.unread.may_hold(&name.value) {
        report.add(&place_of(entry, name), format!("there is no screen `{}`", name.value));
    }
    found.and_then(|position| u8::try_from(position).ok()).map(ScreenId)
}

fn compile(
    entry: &Entry<SessionTable>,
    filter: &FilterTable,
    facts: &Facts,
    names: &Names,
    report: &mut Report,
) -> Filter {
    let place = place_of(entry, &filter.id);
    if filter.limits.is_empty() && filter.positions.is_empty() {
        report.add(&place, format!("filter `{}` names neither limits nor positions", filter.id.value));
    }
    // A misspelt position or thing would leave everything out.
    let forms = facts.exercises.iter().flat_map(|exercise| {
        let variants = exercise.table.variants.iter().map(|form| (&form.position, &form.equipment));
        variants.chain([(&exercise.table.position, &exercise.table.equipment)])
    });
    let (positions, things): (Vec<_>, Vec<_>) = forms.unzip();
    let things: Vec<_> = things.into_iter().flatten().collect();
    for (list, known, what) in [(&filter.positions, &positions, "position"), (&filter.equipment, &things, "thing")] {
        for name in list.iter().filter(|name| facts.unread.is_empty() && !known.contains(&&name.value)) {
            report.add(&place_of(entry, name), format!("no exercise has the {what} `{}`", name.value));
        }
    }
    let texts = |list: &[Name]| list.iter().map(|name| name.value.clone()).collect();
    Filter {
        id: filter.id.value.clone(),
        limits: names.findings(entry, &filter.limits, report),
        positions: texts(&filter.positions),
        equipment: texts(&filter.equipment),
    }
}
