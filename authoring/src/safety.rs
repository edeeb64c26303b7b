//! `clinical/safety.toml`: what must never happen. It is no part of a pack; it is what the proofs hold a pack against.

use crate::{
    condition,
    facts::{Entry, Name, SafetyTable, read_safety},
    fault::{Faults, Place, Report},
};
use back_check_core::content::{Condition, ExerciseId, ExerciseSet, FindingId, Group, Level, Pack, ProfileId, RuleId};
use std::path::Path;

/// What must never happen with a pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Safety {
    /// Below this age, in years, nobody gets an exercise.
    pub adult_age: u8,
    /// The groups in which "not sure" counts as yes for the floors.
    pub unsure_counts: Vec<Group>,
    /// How urgent the result is at least.
    pub floors: Vec<Floor>,
    /// The sets of exercises that may be shown at most, in the order of [`Level::ALL`].
    pub at_most: Vec<Vec<ExerciseSet>>,
    /// An exercise that somebody with this finding, present or unsure, is never shown.
    pub never: Vec<(FindingId, ExerciseId)>,
    /// An exercise that somebody with this finding, present or unsure, is never shown in its plain form.
    pub never_plain: Vec<(FindingId, ExerciseId)>,
    /// Rules that fire but never decide.
    pub shadowed: Vec<Shadowed>,
    /// Findings that change nothing but words.
    pub only_words: Vec<OnlyWords>,
}

/// When the condition holds, the result is at least this urgent.
#[derive(Clone, Debug, PartialEq)]
pub struct Floor {
    /// The condition as it is written.
    pub text: String,
    /// The condition.
    pub when: Condition,
    /// The level.
    pub level: Level,
}

/// A rule that a worse one fires with, in every case.
#[derive(Clone, Debug, PartialEq)]
pub struct Shadowed {
    /// Which rule.
    pub rule: RuleId,
    /// In which reading of the rules.
    pub profile: Option<ProfileId>,
    /// Why it stays in the table.
    pub reason: String,
}

/// A finding whose answer changes neither level, reasons, exercises, advice nor causes.
#[derive(Clone, Debug, PartialEq)]
pub struct OnlyWords {
    /// Which finding.
    pub finding: FindingId,
    /// Why it is asked.
    pub reason: String,
}

/// Reads what must never happen, for this pack.
///
/// # Errors
/// Every fault of the file: what is not known, said twice, or missing, such as a sign of danger without a floor.
pub fn safety(content: &Path, pack: &Pack) -> Result<Safety, Faults> {
    let mut report = Report::default();
    let read = read_safety(content, &mut report);
    let safety = read.map(|entry| {
        let safety = Reader { pack, entry: &entry, report: &mut report }.safety();
        check(pack, &safety, &entry, &mut report);
        safety
    });
    report.finish(safety)
}

struct Reader<'a> {
    pack: &'a Pack,
    entry: &'a Entry<SafetyTable>,
    report: &'a mut Report,
}

impl Reader<'_> {
    fn safety(&mut self) -> Safety {
        let table = &self.entry.table;
        Safety {
            adult_age: table.adult_age,
            unsure_counts: table.unsure_counts.clone(),
            floors: table.floor.iter().flat_map(|floor| self.floors(floor.level, &floor.when)).collect(),
            at_most: self.at_most(),
            never: self.pairs(|table| &table.exercises),
            never_plain: self.pairs(|table| &table.plain),
            shadowed: table.shadowed.iter().filter_map(|it| self.shadowed(it)).collect(),
            only_words: table.only_words.iter().flat_map(|it| self.only_words(it)).collect(),
        }
    }

    fn floors(&mut self, level: Level, when: &[Name]) -> Vec<Floor> {
        let mut floors = Vec::new();
        for text in when {
            match condition::parse(&text.value, &|id| self.pack.finding_id(id)) {
                Ok(condition) => floors.push(Floor { text: text.value.clone(), when: condition, level }),
                Err(message) => self.fault(text, format!("in `{}`: {message}", text.value)),
            }
        }
        floors
    }

    fn at_most(&mut self) -> Vec<Vec<ExerciseSet>> {
        let given = &self.entry.table.at_most;
        let sets = |level: Level| given.iter().filter(move |table| table.level.value == level);
        for level in Level::ALL {
            match sets(level).collect::<Vec<_>>()[..] {
                [_] => {}
                [] => self.report.add(&self.start(), format!("level `{}` has no [[at-most]]", level.id())),
                [_, second, ..] => {
                    let place = self.entry.place(&second.level);
                    self.report.add(&place, format!("level `{}` has two [[at-most]]", level.id()));
                }
            }
        }
        Level::ALL.map(|level| sets(level).flat_map(|table| &table.exercises).copied().collect()).to_vec()
    }

    fn pairs(&mut self, exercises: fn(&crate::facts::NeverTable) -> &Vec<Name>) -> Vec<(FindingId, ExerciseId)> {
        let mut pairs = Vec::new();
        for table in &self.entry.table.never {
            let findings: Vec<_> = table.findings.iter().filter_map(|name| self.finding(name)).collect();
            for exercise in exercises(table).iter().filter_map(|name| self.exercise(name)).collect::<Vec<_>>() {
                pairs.extend(findings.iter().map(|finding| (*finding, exercise)));
            }
        }
        pairs
    }

    fn shadowed(&mut self, table: &crate::facts::ShadowedTable) -> Option<Shadowed> {
        let pack = self.pack;
        let rule = pack.rule_ids().find(|id| pack.rule(*id).id == table.rule.value);
        let rule = self.known(&table.rule, "rule", rule)?;
        let profile = match &table.profile {
            Some(name) => Some(self.known(name, "profile", pack.profile_id(&name.value))?),
            None => None,
        };
        Some(Shadowed { rule, profile, reason: self.reason(&table.reason) })
    }

    fn only_words(&mut self, table: &crate::facts::OnlyWordsTable) -> Vec<OnlyWords> {
        let reason = self.reason(&table.reason);
        let findings = table.findings.iter().filter_map(|name| self.finding(name));
        findings.map(|finding| OnlyWords { finding, reason: reason.clone() }).collect()
    }

    fn reason(&mut self, reason: &Name) -> String {
        if reason.value.trim().is_empty() {
            self.fault(reason, "an exception needs a reason".to_owned());
        }
        reason.value.clone()
    }

    fn finding(&mut self, name: &Name) -> Option<FindingId> {
        self.known(name, "finding", self.pack.finding_id(&name.value))
    }

    fn exercise(&mut self, name: &Name) -> Option<ExerciseId> {
        let found = self.pack.exercise_ids().find(|id| self.pack.exercise(*id).id == name.value);
        self.known(name, "exercise", found)
    }

    fn known<T>(&mut self, name: &Name, kind: &str, found: Option<T>) -> Option<T> {
        if found.is_none() {
            self.fault(name, format!("there is no {kind} `{}`", name.value));
        }
        found
    }

    fn fault(&mut self, name: &Name, message: String) {
        self.report.add(&self.entry.place(name), message);
    }

    fn start(&self) -> Place {
        self.entry.file.start()
    }
}

// The list is only worth something while it is whole.
fn check(pack: &Pack, safety: &Safety, entry: &Entry<SafetyTable>, report: &mut Report) {
    let mut missing = |message: String| report.add(&entry.file.start(), message);
    for id in pack.finding_ids() {
        let finding = pack.finding(id);
        let danger = matches!(finding.group, Group::Now | Group::Nerves);
        if danger && !safety.floors.iter().any(|floor| floor.when == Condition::Present(id)) {
            missing(format!("`{}` is asked for as a sign of danger and has no [[floor]]", finding.id));
        }
    }
    for exercise in pack.exercise_ids() {
        let facts = pack.exercise(exercise);
        for finding in facts.withheld_by.iter().filter(|finding| !safety.never.contains(&(**finding, exercise))) {
            let finding = &pack.finding(*finding).id;
            missing(format!("`{finding}` withholds exercise `{}`, and no [[never]] says so", facts.id));
        }
        for finding in facts.variants.iter().flat_map(|variant| &variant.when) {
            let listed = safety.never_plain.contains(&(*finding, exercise));
            if !listed && !safety.never.contains(&(*finding, exercise)) {
                let finding = &pack.finding(*finding).id;
                missing(format!("`{finding}` changes the form of exercise `{}`, and no [[never]] says so", facts.id));
            }
        }
    }
}
