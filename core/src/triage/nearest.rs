//! What would have changed a result: for each of its reasons, the nearest other answers.

use super::{Case, Triage, fired, highest};
use crate::content::{Bound, Condition, FindingId, FindingSet, Level, Number, Pack, ProfileId, RuleId, Trend, Trigger};

/// One answer, otherwise than it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Not so, in place of yes or "not sure".
    Without(FindingId),
    /// A number on the other side of a bound that a reason names: the nearest that is.
    Number(Number, Bound),
    /// Another trend.
    Trend(Trend),
    /// Something more.
    With(FindingId),
}

impl Change {
    /// The case with this one answer otherwise.
    #[must_use]
    #[inline(never)]
    pub fn made_to(self, case: &Case) -> Case {
        let mut case = case.clone();
        match self {
            Self::Without(finding) => {
                case.present.remove(finding);
                case.unsure.remove(finding);
            }
            Self::Number(number, Bound::AtLeast(value) | Bound::AtMost(value)) => set(&mut case, number, value),
            Self::Trend(trend) => case.numbers.trend = Some(trend),
            Self::With(finding) => case.present.insert(finding),
        }
        case
    }
}

// A bound beside a bound of the content is within the number's own range, or it changes nothing.
fn set(case: &mut Case, number: Number, value: u32) {
    let small = u8::try_from(value).ok();
    match number {
        Number::Age => case.numbers.age = small.unwrap_or(case.numbers.age),
        Number::Pain => case.numbers.pain = small.or(case.numbers.pain),
        Number::DurationDays => case.numbers.duration_days = Some(value),
        Number::Episodes => case.numbers.episodes_6_months = Some(value),
    }
}

/// The nearest other answers, found by asking again with each.
pub struct Nearest<'a> {
    pack: &'a Pack,
    profile: Option<ProfileId>,
    case: &'a Case,
    level: Level,
    // Things that would be more urgent on top of what was said, and are not so by themselves.
    raising: Vec<(FindingId, Level)>,
}

impl<'a> Nearest<'a> {
    /// For a case and its triage. `asked`: the findings that were asked about.
    pub fn new(
        pack: &'a Pack,
        profile: Option<ProfileId>,
        case: &'a Case,
        triage: &Triage,
        asked: &FindingSet,
    ) -> Self {
        let mut nearest = Self { pack, profile, case, level: triage.level, raising: Vec::new() };
        let alone = Case { present: FindingSet::default(), unsure: FindingSet::default(), ..case.clone() };
        for finding in asked.iter().filter(|it| !case.present.contains(*it) && !case.unsure.contains(*it)) {
            let more = Change::With(finding);
            let level = nearest.level_of(&more.made_to(case));
            if level > nearest.level && nearest.level_of(&more.made_to(&alone)) <= nearest.level {
                nearest.raising.push((finding, level));
            }
        }
        nearest
    }

    /// The single answers without which this reason would not be there, each with the level there would then be.
    #[inline(never)]
    pub fn without(&self, rule: RuleId) -> Vec<(Change, Level)> {
        let findings = self.case.present.union(&self.case.unsure);
        let mut changes: Vec<_> = findings.iter().map(Change::Without).collect();
        if let Trigger::When(condition) = &self.pack.rule(rule).trigger {
            beside(condition, &mut changes);
        }
        if self.case.numbers.trend.is_some() {
            changes.extend([Change::Trend(Trend::Better), Change::Trend(Trend::Same)]);
        }
        let mut found: Vec<(Change, Level)> = Vec::new();
        for change in changes {
            let fired = fired::fired(self.pack, self.profile, &change.made_to(self.case));
            let known = found.iter().any(|(other, _)| is_same_question(*other, change));
            if !known && !fired.contains(rule) {
                found.push((change, highest(self.pack, self.profile, &fired)));
            }
        }
        found
    }

    /// What, on top of what is behind this reason, would have been more urgent, each with the level there would then
    /// be, the most urgent first. What is as urgent by itself is not among them.
    pub fn with(&self, rule: RuleId) -> Vec<(FindingId, Level)> {
        let behind: Vec<_> = self.without(rule).into_iter().map(|(change, _)| change.made_to(self.case)).collect();
        let needs = |finding: FindingId| {
            let more = Change::With(finding);
            behind.iter().any(|case| self.level_of(&more.made_to(case)) <= self.level)
        };
        let at = |level: Level| self.raising.iter().copied().filter(move |(_, raised)| *raised == level);
        Level::ALL.into_iter().rev().flat_map(at).filter(|(finding, _)| needs(*finding)).collect()
    }

    #[inline(never)]
    fn level_of(&self, case: &Case) -> Level {
        highest(self.pack, self.profile, &fired::fired(self.pack, self.profile, case))
    }
}

// One way to change an answer is enough: the nearest comes first.
fn is_same_question(one: Change, other: Change) -> bool {
    match (one, other) {
        (Change::Number(one, _), Change::Number(other, _)) => one == other,
        (Change::Trend(_), Change::Trend(_)) => true,
        _ => one == other,
    }
}

// For each bound of a condition, the value just outside it.
fn beside(condition: &Condition, changes: &mut Vec<Change>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| beside(part, changes)),
        Condition::Within(number, Bound::AtLeast(least)) => {
            changes.extend(least.checked_sub(1).map(|below| Change::Number(*number, Bound::AtMost(below))));
        }
        Condition::Within(number, Bound::AtMost(most)) => {
            changes.push(Change::Number(*number, Bound::AtLeast(most.saturating_add(1))));
        }
        Condition::Present(_) | Condition::Trend(_) => {}
    }
}
