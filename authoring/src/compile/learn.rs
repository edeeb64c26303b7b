//! Levels and everything to read.

use super::{names::Names, place_of};
use crate::{
    facts::{AdviceShown, ArticleTable, Entry, Facts, LineTable, Name},
    fault::Report,
    phrases::Phrases,
};
use back_check_core::content::{
    Advice, Arguments, Article, Cause, Disagreement, EnglishPlurals, Level, LevelFacts, Line, Prevention, Region,
    SourceId, VisitNote,
};

pub(super) fn levels(facts: &Facts, report: &mut Report) -> Vec<LevelFacts> {
    Level::ALL.iter().filter_map(|level| level_facts(facts, *level, report)).collect()
}

fn level_facts(facts: &Facts, level: Level, report: &mut Report) -> Option<LevelFacts> {
    let mut with_id = facts.levels.iter().filter(|entry| entry.table.id.value == level);
    let Some(entry) = with_id.next() else {
        let file = facts.levels.first().map(|entry| entry.file.start());
        file.iter().for_each(|place| report.add(place, format!("level `{}` is missing", level.id())));
        return None;
    };
    let place = entry.place(&entry.table.id);
    if with_id.next().is_some() {
        report.add(&place, format!("level `{}` is written twice", level.id()));
    }
    if entry.table.safety_net.is_empty() {
        report.add(&place, format!("level `{}` has no safety net", level.id()));
    }
    if level >= Level::Urgent && !entry.table.exercises.is_empty() {
        report.add(&place, format!("level `{}` must not allow exercises", level.id()));
    }
    let advice = match &entry.table.advice {
        AdviceShown::All(all) if all == "all" => vec![true; facts.advice.len()],
        AdviceShown::All(other) => {
            report.add(&place, format!("level `{}`: advice is \"all\" or a list of ids, not \"{other}\"", level.id()));
            Vec::new()
        }
        AdviceShown::Only(ids) => {
            for id in ids.iter().filter(|id| !facts.advice.iter().any(|advice| advice.table.id.value == **id)) {
                report.add(&place, format!("level `{}`: there is no advice `{id}`", level.id()));
            }
            facts.advice.iter().map(|advice| ids.contains(&advice.table.id.value)).collect()
        }
    };
    let safety_net =
        entry.table.safety_net.iter().map(|name| Line { id: name.value.clone(), sources: vec![] }).collect();
    Some(LevelFacts { exercises: entry.table.exercises.clone(), advice, safety_net })
}

pub(super) fn articles(entries: &[Entry<ArticleTable>], names: &Names, report: &mut Report) -> Vec<Article> {
    let article = |entry: &Entry<ArticleTable>| Article {
        line: line(entry, &entry.table.id, &entry.table.sources, names, report),
        topic: entry.table.topic,
    };
    entries.iter().map(article).collect()
}

pub(super) fn lines(entries: &[Entry<LineTable>], names: &Names, report: &mut Report) -> Vec<Line> {
    entries.iter().map(|entry| line(entry, &entry.table.id, &entry.table.sources, names, report)).collect()
}

fn line<T>(entry: &Entry<T>, id: &Name, sources: &[Name], names: &Names, report: &mut Report) -> Line {
    let sources: Vec<SourceId> = names.sources(entry, sources, report);
    if sources.is_empty() {
        report.add(&place_of(entry, id), format!("`{}` has no source", id.value));
    }
    Line { id: id.value.clone(), sources }
}

pub(super) fn advice(facts: &Facts, names: &Names, report: &mut Report) -> Vec<Advice> {
    let item = |entry: &Entry<crate::facts::AdviceTable>| Advice {
        line: line(entry, &entry.table.id, &entry.table.sources, names, report),
        left_out: entry.table.left_out.as_ref().map(|condition| names.condition(entry, condition, report)),
        medicine: entry.table.medicine,
        evidence: entry.table.evidence,
    };
    facts.advice.iter().map(item).collect()
}

pub(super) fn causes(facts: &Facts, names: &Names, report: &mut Report) -> Vec<Cause> {
    let cause = |entry: &Entry<crate::facts::CauseTable>| Cause {
        line: line(entry, &entry.table.id, &entry.table.sources, names, report),
        findings: names.findings(entry, &entry.table.findings, report),
        all: entry.table.all,
    };
    facts.causes.iter().map(cause).collect()
}

pub(super) fn prevention(facts: &Facts, names: &Names, report: &mut Report) -> Vec<Prevention> {
    let habit = |entry: &Entry<crate::facts::PreventionTable>| Prevention {
        line: line(entry, &entry.table.id, &entry.table.sources, names, report),
        evidence: entry.table.evidence,
    };
    facts.prevention.iter().map(habit).collect()
}

pub(super) fn visit_notes(facts: &Facts, names: &Names, report: &mut Report) -> Vec<VisitNote> {
    let note = |entry: &Entry<crate::facts::VisitNoteTable>| VisitNote {
        line: line(entry, &entry.table.id, &entry.table.sources, names, report),
        kind: entry.table.kind,
    };
    facts.visit_notes.iter().map(note).collect()
}

pub(super) fn disagreements(facts: &Facts, names: &Names, report: &mut Report) -> Vec<Disagreement> {
    let point = |entry: &Entry<crate::facts::DisagreementTable>| Disagreement {
        line: line(entry, &entry.table.id, &entry.table.sources, names, report),
        rules: names.rules(entry, &entry.table.rules, report),
    };
    facts.disagreements.iter().map(point).collect()
}

// In the order of their names in the language, so that the program need not sort.
pub(super) fn regions(facts: &Facts, phrases: &Phrases) -> Vec<Region> {
    let text = |name: &Option<Name>| name.as_ref().map(|name| name.value.clone());
    let region = |entry: &Entry<crate::facts::RegionTable>| Region {
        id: entry.table.id.value.clone(),
        emergency: entry.table.emergency.value.clone(),
        urgent: text(&entry.table.urgent),
        urgent_name: entry.table.urgent_name.clone(),
        crisis: text(&entry.table.crisis),
        crisis_name: entry.table.crisis_name.clone(),
    };
    let name = |region: &Region| {
        let (key, plain) = (format!("region-{}", region.id), Arguments::default());
        phrases.words.text(&key, &plain, &EnglishPlurals)
    };
    let mut regions: Vec<_> = facts.regions.iter().map(region).collect();
    regions.sort_by_key(name);
    regions
}
