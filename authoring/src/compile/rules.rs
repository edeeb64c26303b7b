//! The triage table.

use super::{names::Names, place_of};
use crate::{
    facts::{Entry, Facts, Name, PackTable, RuleTable},
    fault::{Place, Report},
};
use back_check_core::content::{Family, Level, Rule, SourceId, Trigger};

pub(super) fn rules(facts: &Facts, head: &Entry<PackTable>, names: &Names, report: &mut Report) -> Vec<Rule> {
    let mut rules: Vec<_> = facts.rules.iter().map(|entry| rule(entry, names, report)).collect();
    let PackTable { combination, unsure, worse, otherwise, .. } = &head.table;
    let soft_families = Trigger::SoftFamilies {
        at_least: combination.at_least,
        families: combination.families.iter().copied().collect(),
    };
    rules.push(special(
        head,
        &combination.id,
        soft_families,
        combination.level,
        None,
        &combination.sources,
        names,
        report,
    ));
    let not_sure = Trigger::Unsure { counts_as_present: unsure.counts_as_present.clone(), from: unsure.from };
    let within = unsure.within_days;
    rules.push(special(head, &unsure.id, not_sure, unsure.level, within, &unsure.sources, names, report));
    let spread = names.findings(head, std::slice::from_ref(&worse.spread), report);
    // Without that finding there is a fault to report, and nothing to compile.
    if let [spread] = spread[..] {
        let [one_side, both_sides] =
            [&worse.one_side, &worse.both_sides].map(|findings| names.findings(head, findings, report));
        let trigger = Trigger::Worse { from: worse.from, one_side, both_sides, spread };
        rules.push(special(head, &worse.id, trigger, worse.level, None, &worse.sources, names, report));
    }
    let level = otherwise.level;
    rules.push(special(head, &otherwise.id, Trigger::Otherwise, level, None, &otherwise.sources, names, report));
    rules
}

pub(super) fn rule(entry: &Entry<RuleTable>, names: &Names, report: &mut Report) -> Rule {
    let table = &entry.table;
    let place = place_of(entry, &table.id);
    let sources = names.sources(entry, &table.sources, report);
    check_rule(&place, &table.id.value, table.level, table.within_days, &sources, report);
    let mut stricter = Vec::new();
    for (profile, level) in &table.stricter {
        match names.profile(profile) {
            Some(id) if *level > table.level => stricter.push((id, *level)),
            Some(_) => {
                report.add(&place, format!("rule `{}`: profile `{profile}` may only raise the level", table.id.value))
            }
            None => {
                report.add(&place, format!("rule `{}`: there is no profile `{profile}` in pack.toml", table.id.value))
            }
        }
    }
    Rule {
        id: table.id.value.clone(),
        trigger: Trigger::When(names.condition(entry, &table.when, report)),
        level: table.level,
        within_days: table.within_days,
        family: table.family,
        soft: table.soft,
        stricter,
        lead: table.lead.as_ref().map(|lead| format!("lead-{lead}")),
        sources,
    }
}

#[allow(clippy::too_many_arguments, reason = "one call for each of the four rules that are not rows of the table")]
fn special(
    head: &Entry<PackTable>,
    id: &Name,
    trigger: Trigger,
    level: Level,
    within_days: Option<u16>,
    sources: &[Name],
    names: &Names,
    report: &mut Report,
) -> Rule {
    let sources = names.sources(head, sources, report);
    check_rule(&place_of(head, id), &id.value, level, within_days, &sources, report);
    let family = Family::Other;
    Rule {
        id: id.value.clone(),
        trigger,
        level,
        within_days,
        family,
        soft: false,
        stricter: vec![],
        lead: None,
        sources,
    }
}

fn check_rule(place: &Place, id: &str, level: Level, days: Option<u16>, sources: &[SourceId], report: &mut Report) {
    if sources.is_empty() {
        report.add(place, format!("rule `{id}` has no source"));
    }
    match (level, days) {
        (Level::Soon, None) => report.add(place, format!("rule `{id}` is `soon` and must say within_days")),
        (Level::Soon, Some(1..=14)) | (_, None) => {}
        (Level::Soon, Some(_)) => report.add(place, format!("rule `{id}`: within_days is from 1 to 14")),
        (_, Some(_)) => report.add(place, format!("rule `{id}`: only a `soon` rule has within_days")),
    }
}
