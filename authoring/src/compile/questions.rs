//! Findings, screens and follow-ups.

use super::{names::Names, place_of};
use crate::{
    facts::{Entry, Facts, ScreenKindName, ScreenTable},
    fault::Report,
};
use back_check_core::content::{Finding, FollowUp, Screen, ScreenKind};

pub(super) fn findings(facts: &Facts, names: &Names, report: &mut Report) -> Vec<Finding> {
    let finding = |entry: &Entry<crate::facts::FindingTable>| Finding {
        id: entry.table.id.value.clone(),
        group: entry.table.group,
        may_be_unsure: entry.table.unsure.unwrap_or(true),
        implies: names.findings(entry, &entry.table.implies, report),
    };
    facts.findings.iter().map(finding).collect()
}

pub(super) fn screens(facts: &Facts, names: &Names, report: &mut Report) -> Vec<Screen> {
    facts.screens.iter().filter_map(|entry| screen(entry, facts, names, report)).collect()
}

fn screen(entry: &Entry<ScreenTable>, facts: &Facts, names: &Names, report: &mut Report) -> Option<Screen> {
    let table = &entry.table;
    let items = names.findings(entry, &table.items, report);
    let kind = match (table.kind, table.group) {
        (ScreenKindName::About, None) if items.is_empty() => ScreenKind::About,
        (ScreenKindName::Timing, None) if items.is_empty() => ScreenKind::Timing,
        (ScreenKindName::Findings, Some(group)) if !items.is_empty() => {
            for (item, name) in items.iter().zip(&table.items) {
                let of = facts.findings.get(usize::from(item.0)).map(|finding| finding.table.group);
                if of != Some(group) {
                    report.add(&place_of(entry, name), format!("finding `{}` belongs to another group", name.value));
                }
            }
            ScreenKind::Findings { group, items }
        }
        _ => {
            let message = "a screen of kind `findings` has a group and items; `about` and `timing` have neither";
            report.add(&place_of(entry, &table.id), format!("screen `{}`: {message}", table.id.value));
            return None;
        }
    };
    Some(Screen {
        id: table.id.value.clone(),
        kind,
        needs_pregnancy: table.needs.is_some(),
        offered: table.offered,
        adult: table.adult,
    })
}

pub(super) fn follow_ups(facts: &Facts, names: &Names, report: &mut Report) -> Vec<FollowUp> {
    let pair = |entry: &Entry<crate::facts::FollowUpTable>| {
        let named = [entry.table.finding.clone(), entry.table.instead_of.clone()];
        match names.findings(entry, &named, report)[..] {
            [finding, instead_of] => Some(FollowUp { finding, instead_of }),
            _ => None,
        }
    };
    facts.follow_ups.iter().filter_map(pair).collect()
}
