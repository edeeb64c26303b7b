//! What must hold across files: nothing asked in vain, nothing needed and not asked, every word there and used.

use crate::{
    condition,
    facts::{Entry, Facts, Name},
    fault::Report,
    keys,
    phrases::Phrases,
};
use back_check_core::content::{Arguments, Block, EnglishPlurals, FindingId, Group, blocks};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) fn check(facts: &Facts, phrases: &Phrases, report: &mut Report) {
    // Each of these looks for what nothing else mentions; with tables missing it would only find their absence.
    if facts.unread.is_empty() {
        check_asked(facts, report);
        check_used(facts, report);
        check_sources(facts, report);
        check_words_used(facts, phrases, report);
    }
    check_levels(facts, report);
    check_dates(facts, report);
    check_regions(facts, report);
    check_words_there(facts, phrases, report);
    check_steps(facts, phrases, report);
}

// A finding that no question asks can never be reported, so its rules are dead letters.
fn check_asked(facts: &Facts, report: &mut Report) {
    let mut asked: BTreeMap<&str, u32> = BTreeMap::new();
    let on_screens = facts.screens.iter().flat_map(|entry| &entry.table.items);
    let closer = facts.follow_ups.iter().map(|entry| &entry.table.finding);
    on_screens.chain(closer).for_each(|name| *asked.entry(&name.value).or_default() += 1);
    for entry in &facts.findings {
        let id = &entry.table.id;
        match asked.get(id.value.as_str()) {
            None => report.add(&entry.place(id), format!("no question asks for finding `{}`", id.value)),
            Some(1) => {}
            Some(_) => report.add(&entry.place(id), format!("finding `{}` is asked for more than once", id.value)),
        }
    }
}

// What a spasm feels like and how a person copes are shown back in words; every other answer must change something.
fn check_used(facts: &Facts, report: &mut Report) {
    let used = used_findings(facts);
    for entry in &facts.findings {
        let id = &entry.table.id;
        let shown_back = matches!(entry.table.group, Group::Feels | Group::Coping);
        if !shown_back && !used.contains(id.value.as_str()) {
            report.add(&entry.place(id), format!("finding `{}` is asked for, but nothing uses the answer", id.value));
        }
    }
}

fn used_findings(facts: &Facts) -> BTreeSet<String> {
    let ids: Vec<&str> = facts.findings.iter().map(|entry| entry.table.id.value.as_str()).collect();
    let position =
        |id: &str| ids.iter().position(|known| *known == id).and_then(|at| u8::try_from(at).ok()).map(FindingId);
    let mut used = BTreeSet::new();
    let conditions = (facts.rules.iter().map(|entry| &entry.table.when))
        .chain(facts.advice.iter().filter_map(|entry| entry.table.left_out.as_ref()));
    for condition in conditions.filter_map(|text| condition::parse(&text.value, &position).ok()) {
        condition.for_each_finding(&mut |finding| _ = used.insert(ids[usize::from(finding.0)].to_owned()));
    }
    let gates = facts.exercises.iter().flat_map(|entry| entry.table.withheld_by.iter().flatten());
    let variants = facts.exercises.iter().flat_map(|entry| &entry.table.variants).flat_map(|variant| &variant.when);
    let causes = facts.causes.iter().flat_map(|entry| &entry.table.findings);
    let implying = facts.findings.iter().filter(|entry| !entry.table.implies.is_empty()).map(|entry| &entry.table.id);
    used.extend(gates.chain(variants).chain(causes).chain(implying).map(|name| name.value.clone()));
    used
}

fn check_sources(facts: &Facts, report: &mut Report) {
    let cited = cited_sources(facts);
    for entry in &facts.sources {
        let id = &entry.table.id;
        if !cited.contains(id.value.as_str()) {
            report.add(&entry.place(id), format!("source `{}` is cited by nothing", id.value));
        }
    }
}

fn cited_sources(facts: &Facts) -> BTreeSet<&str> {
    fn of<T>(entries: &[Entry<T>], sources: fn(&T) -> &Vec<Name>) -> impl Iterator<Item = &str> {
        entries.iter().flat_map(move |entry| sources(&entry.table)).map(|name| name.value.as_str())
    }
    let head = facts.pack.iter().map(|entry| &entry.table);
    let session = facts.session.iter().flat_map(|entry| &entry.table.sources);
    let special = head.flat_map(|table| table.special_rules().map(|(_, sources)| sources));
    of(&facts.rules, |table| &table.sources)
        .chain(of(&facts.exercises, |table| &table.sources))
        .chain(of(&facts.exercises, |table| &table.dose_sources))
        .chain(of(&facts.advice, |table| &table.sources))
        .chain(of(&facts.causes, |table| &table.sources))
        .chain(of(&facts.prevention, |table| &table.sources))
        .chain(of(&facts.visit_notes, |table| &table.sources))
        .chain(of(&facts.disagreements, |table| &table.sources))
        .chain(of(&facts.articles, |table| &table.sources))
        .chain(of(&facts.faqs, |table| &table.sources))
        .chain(of(&facts.deviations, |table| &table.sources))
        .chain(session.map(|name| name.value.as_str()))
        .chain(special.flatten().map(|name| name.value.as_str()))
        .chain(facts.plan.iter().flat_map(|entry| entry.table.cited()).map(|name| name.value.as_str()))
        .collect()
}

// More urgent never shows more.
fn check_levels(facts: &Facts, report: &mut Report) {
    let mut ordered: Vec<_> = facts.levels.iter().collect();
    ordered.sort_by_key(|entry| entry.table.id.value);
    for pair in ordered.windows(2) {
        let (lower, higher) = (&pair[0].table, &pair[1].table);
        if let Some(set) = higher.exercises.iter().find(|set| !lower.exercises.contains(set)) {
            let (high, low) = (higher.id.value.id(), lower.id.value.id());
            let message = format!("level `{high}` allows {set:?} exercises, which the less urgent `{low}` does not");
            report.add(&pair[1].place(&higher.id), message);
        }
    }
}

fn check_dates(facts: &Facts, report: &mut Report) {
    if let Some(entry) = &facts.pack {
        let table = &entry.table;
        check_date(entry, &table.written_on, false, report);
        check_date(entry, &table.review_due, false, report);
        check_date(entry, &table.reviewed_on, true, report);
        if table.reviewed_by.is_empty() != table.reviewed_on.value.is_empty() {
            report.add(&entry.place(&table.reviewed_on), "a review has both a name and a date, or neither");
        }
        if table.pregnancy_ages[0] > table.pregnancy_ages[1] {
            report.add(&entry.place(&table.written_on), "pregnancy_ages: write the youngest first");
        }
    }
    for entry in &facts.sources {
        check_date(entry, &entry.table.reviewed_on, true, report);
        if !entry.table.reviewed_on.value.is_empty() && entry.table.reviewed_by.is_empty() {
            report.add(
                &entry.place(&entry.table.id),
                format!("source `{}` has a review date and no name", entry.table.id.value),
            );
        }
    }
}

pub(crate) fn check_date<T>(entry: &Entry<T>, date: &Name, may_be_empty: bool, report: &mut Report) {
    let text = date.value.as_str();
    let is_date = text.len() == 10 && text.parse::<toml::value::Datetime>().is_ok_and(|date| date.time.is_none());
    let left_empty = may_be_empty && text.is_empty();
    if !(is_date || left_empty) {
        report.add(&entry.place(date), format!("`{text}` is not a date; write it as 2026-11-24"));
    }
}

fn check_regions(facts: &Facts, report: &mut Report) {
    for entry in &facts.regions {
        let table = &entry.table;
        let numbers = [Some(&table.emergency), table.urgent.as_ref(), table.crisis.as_ref()];
        for number in numbers.into_iter().flatten() {
            let digits = number.value.chars().filter(char::is_ascii_digit).count();
            let dialled = |c: char| c.is_ascii_digit() || " +".contains(c);
            if digits < 2 || !number.value.chars().all(dialled) {
                report.add(&entry.place(number), format!("`{}` is not a telephone number", number.value));
            }
        }
        let pairs = [(&table.urgent, &table.urgent_name), (&table.crisis, &table.crisis_name)];
        if pairs.iter().any(|(number, name)| number.is_some() != name.is_some()) {
            report.add(
                &entry.place(&table.id),
                format!("region `{}`: a number and its name go together", table.id.value),
            );
        }
    }
}

// A pose lights up a step, so that step has to be there.
fn check_steps(facts: &Facts, phrases: &Phrases, report: &mut Report) {
    for poses in &facts.poses {
        let key = match poses.name.split_once('.') {
            Some((exercise, variant)) => format!("variant-{exercise}-{variant}.steps"),
            None => format!("exercise-{}.steps", poses.name),
        };
        let words = phrases.words.text(&key, &Arguments::default(), &EnglishPlurals);
        let lists =
            blocks(&words).into_iter().map(|block| if let Block::List(items) = block { items.len() } else { 0 });
        let steps: usize = lists.sum();
        let known = phrases.places.contains_key(&key);
        for pose in
            poses.entry.table.keys.iter().filter(|pose| known && !(1..=steps).contains(&usize::from(pose.step.value)))
        {
            let message = format!("step is {}; `{key}` has 1 to {steps}", pose.step.value);
            report.add(&poses.entry.place(&pose.step), message);
        }
    }
}

fn check_words_there(facts: &Facts, phrases: &Phrases, report: &mut Report) {
    let wanted = keys::wanted(facts);
    let language = &phrases.words.language;
    for want in wanted.iter().filter(|want| !want.optional && !phrases.places.contains_key(&want.key)) {
        report.add(&want.place, format!("message `{}` is missing in text/{language}", want.key));
    }
}

fn check_words_used(facts: &Facts, phrases: &Phrases, report: &mut Report) {
    let wanted = keys::wanted(facts);
    let known: BTreeSet<_> = wanted.iter().map(|want| want.key.as_str()).collect();
    let contained: BTreeSet<_> = phrases.contained.iter().map(String::as_str).collect();
    for (key, place) in &phrases.places {
        let used = known.contains(key.as_str()) || contained.contains(key.as_str()) || keys::is_interface(key);
        if !used {
            report.add(place, format!("message `{key}` is used by nothing"));
        }
    }
}
