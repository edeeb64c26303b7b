//! Ids and the positions they stand for.

use crate::{
    condition,
    facts::{Entry, Facts, Name, PlanTable, Unread},
    fault::Report,
};
use back_check_core::content::{Condition, FindingId, ProfileId, RuleId, SourceId};
use std::collections::BTreeMap;

/// Where each id stands in its list.
pub(super) struct Names {
    findings: BTreeMap<String, usize>,
    sources: BTreeMap<String, usize>,
    rules: BTreeMap<String, usize>,
    // An id that is not known is a fault where it is named, unless it may be of something that could not be read.
    unread: Unread,
    profiles: Vec<String>,
}

impl Names {
    /// Collects the ids; one used twice is a fault.
    pub(super) fn of(facts: &Facts, report: &mut Report) -> Self {
        let head = facts.pack.as_ref();
        let special = head.map(|entry| entry.table.special_rules().map(|(id, _)| id));
        let mut rules = positions(&facts.rules, |table| &table.id, "rule", report);
        for (head, name) in head.iter().zip(special).flat_map(|(head, names)| names.map(|name| (head, name))) {
            let next = rules.len();
            if rules.insert(name.value.clone(), next).is_some() {
                report.add(&head.place(name), format!("rule `{}` is written twice", name.value));
            }
        }
        once(&facts.screens, |table| &table.id, "screen", report);
        once(&facts.exercises, |table| &table.id, "exercise", report);
        if let Some(entry) = &facts.plan {
            plan_ids(entry, report);
        }
        once(&facts.advice, |table| &table.id, "advice", report);
        once(&facts.causes, |table| &table.id, "cause", report);
        once(&facts.prevention, |table| &table.id, "prevention", report);
        once(&facts.articles, |table| &table.id, "article", report);
        once(&facts.visit_notes, |table| &table.id, "visit", report);
        once(&facts.faqs, |table| &table.id, "faq", report);
        once(&facts.disagreements, |table| &table.id, "disagreement", report);
        once(&facts.deviations, |table| &table.id, "deviation", report);
        once(&facts.regions, |table| &table.id, "region", report);
        Self {
            unread: facts.unread.clone(),
            findings: positions(&facts.findings, |table| &table.id, "finding", report),
            sources: positions(&facts.sources, |table| &table.id, "source", report),
            rules,
            profiles: head.map(|entry| entry.table.profiles.clone()).unwrap_or_default(),
        }
    }

    /// The finding with this id, if there is one.
    pub(super) fn finding(&self, id: &str) -> Option<FindingId> {
        self.findings.get(id).and_then(|position| u8::try_from(*position).ok()).map(FindingId)
    }

    pub(super) fn findings<T>(&self, entry: &Entry<T>, names: &[Name], report: &mut Report) -> Vec<FindingId> {
        let look = |name: &String| self.finding(name);
        self.resolve(entry, names, "finding", look, report)
    }

    pub(super) fn sources<T>(&self, entry: &Entry<T>, names: &[Name], report: &mut Report) -> Vec<SourceId> {
        let look = |name: &String| self.sources.get(name).and_then(|at| u16::try_from(*at).ok()).map(SourceId);
        self.resolve(entry, names, "source", look, report)
    }

    pub(super) fn rules<T>(&self, entry: &Entry<T>, names: &[Name], report: &mut Report) -> Vec<RuleId> {
        let look = |name: &String| self.rules.get(name).and_then(|at| u16::try_from(*at).ok()).map(RuleId);
        self.resolve(entry, names, "rule", look, report)
    }

    fn resolve<T, Id>(
        &self,
        entry: &Entry<T>,
        names: &[Name],
        kind: &str,
        look: impl Fn(&String) -> Option<Id>,
        report: &mut Report,
    ) -> Vec<Id> {
        let found = |name: &Name| {
            let id = look(&name.value);
            if id.is_none() && !self.unread.may_hold(&name.value) {
                report.add(&entry.place(name), format!("there is no {kind} `{}`", name.value));
            }
            id
        };
        names.iter().filter_map(found).collect()
    }

    pub(super) fn profile(&self, id: &str) -> Option<ProfileId> {
        let position = self.profiles.iter().position(|profile| profile == id)?;
        u8::try_from(position).ok().map(ProfileId)
    }

    pub(super) fn condition<T>(&self, entry: &Entry<T>, text: &Name, report: &mut Report) -> Condition {
        // With findings missing, any id will do: what is left to find is how the sentence is built.
        let find = |id: &str| self.finding(id).or_else(|| self.unread.may_hold(id).then_some(FindingId(0)));
        condition::parse(&text.value, &find).unwrap_or_else(|message| {
            report.add(&entry.place(text), format!("in `{}`: {message}", text.value));
            Condition::Any(Vec::new())
        })
    }
}

fn positions<T>(
    entries: &[Entry<T>],
    id: impl Fn(&T) -> &Name,
    kind: &str,
    report: &mut Report,
) -> BTreeMap<String, usize> {
    once(entries, &id, kind, report);
    entries.iter().enumerate().map(|(position, entry)| (id(&entry.table).value.clone(), position)).collect()
}

fn once<T>(entries: &[Entry<T>], id: impl Fn(&T) -> &Name, kind: &str, report: &mut Report) {
    let mut seen = std::collections::BTreeSet::new();
    for entry in entries {
        let name = id(&entry.table);
        if !seen.insert(&name.value) {
            report.add(&entry.place(name), format!("{kind} `{}` is written twice", name.value));
        }
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        if name.value.is_empty() || !name.value.chars().all(plain) {
            report.add(&entry.place(name), format!("{kind} id `{}`: use letters, digits and hyphens only", name.value));
        }
    }
}

fn plan_ids(entry: &Entry<PlanTable>, report: &mut Report) {
    let ids = (entry.table.phases.iter().map(|phase| ("phase", &phase.id)))
        .chain(entry.table.ladders.iter().map(|ladder| ("ladder of", &ladder.exercise)))
        .chain(entry.table.signs.iter().map(|sign| ("sign", &sign.id)));
    let mut seen = std::collections::BTreeSet::new();
    for (kind, id) in ids {
        if !seen.insert((kind, &id.value)) {
            report.add(&entry.place(id), format!("{kind} `{}` is written twice", id.value));
        }
    }
}
