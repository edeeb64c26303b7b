//! Conditions of rules: a closed set, positive only, evaluated by one `match`.
//!
//! There is no "not": a further finding can make a condition true but never false. That is what makes triage monotone.

use super::{
    FindingId, FindingSet,
    bytes::{choices, names},
};

/// Which way the pain is going.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Trend {
    Better,
    Same,
    Worse,
}

names!(Trend: Better, Same, Worse);

/// The numbers of a case. `None` is unknown, and an unknown number makes no condition true.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Numbers {
    /// Whole years, 0 to 120.
    pub age: u8,
    /// Pain now, 0 (none) to 10 (worst imaginable).
    pub pain: Option<u8>,
    /// Whole days since this pain began.
    pub duration_days: Option<u32>,
    /// Times in the last six months, this one counted.
    pub episodes_6_months: Option<u32>,
    /// Which way the pain is going.
    pub trend: Option<Trend>,
}

/// A number that a condition can read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields of `Numbers`")]
pub enum Number {
    Age,
    Pain,
    DurationDays,
    Episodes,
}

names!(Number: Age, Pain, DurationDays, Episodes);

/// An inclusive bound on a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// This much or more.
    AtLeast(u32),
    /// This much or less.
    AtMost(u32),
}

choices!(Bound: 0 AtLeast { 0: least }, 1 AtMost { 0: most });

/// When a rule fires, or when an advice item is left out.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Every part holds.
    All(Vec<Condition>),
    /// At least one part holds.
    Any(Vec<Condition>),
    /// The finding is present.
    Present(FindingId),
    /// The number is known and within the bound.
    Within(Number, Bound),
    /// The trend is known and is this one.
    Trend(Trend),
}

choices!(
    Condition: 0 All { 0: parts }, 1 Any { 0: parts }, 2 Present { 0: id }, 3 Within { 0: number, 1: bound },
    4 Trend { 0: trend }
);

impl Condition {
    /// Whether the condition holds for these findings and numbers.
    pub fn holds(&self, findings: &FindingSet, numbers: &Numbers) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(findings, numbers)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(findings, numbers)),
            Self::Present(finding) => findings.contains(*finding),
            Self::Within(number, bound) => numbers.get(*number).is_some_and(|value| bound.admits(value)),
            Self::Trend(trend) => numbers.trend == Some(*trend),
        }
    }

    /// Calls `visit` with every finding the condition names.
    pub fn for_each_finding(&self, visit: &mut impl FnMut(FindingId)) {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.for_each_finding(visit)),
            Self::Present(finding) => visit(*finding),
            Self::Within(..) | Self::Trend(_) => {}
        }
    }
}

impl Numbers {
    fn get(&self, number: Number) -> Option<u32> {
        match number {
            Number::Age => Some(u32::from(self.age)),
            Number::Pain => self.pain.map(u32::from),
            Number::DurationDays => self.duration_days,
            Number::Episodes => self.episodes_6_months,
        }
    }
}

impl Bound {
    fn admits(self, value: u32) -> bool {
        match self {
            Self::AtLeast(least) => value >= least,
            Self::AtMost(most) => value <= most,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBERS: Numbers =
        Numbers { age: 60, pain: None, duration_days: Some(14), episodes_6_months: None, trend: Some(Trend::Same) };

    fn holds(condition: Condition) -> bool {
        condition.holds(&FindingSet::from_iter([FindingId(3)]), &NUMBERS)
    }

    #[test]
    fn bounds_are_inclusive() {
        assert!(holds(Condition::Within(Number::Age, Bound::AtLeast(60))));
        assert!(!holds(Condition::Within(Number::Age, Bound::AtLeast(61))));
        assert!(holds(Condition::Within(Number::DurationDays, Bound::AtMost(14))));
        assert!(!holds(Condition::Within(Number::DurationDays, Bound::AtMost(13))));
    }

    #[test]
    fn an_unknown_number_makes_no_condition_true() {
        assert!(!holds(Condition::Within(Number::Pain, Bound::AtLeast(0))));
        assert!(!holds(Condition::Within(Number::Pain, Bound::AtMost(10))));
    }

    #[test]
    fn all_needs_every_part_and_any_needs_one() {
        let (yes, no) = (Condition::Present(FindingId(3)), Condition::Present(FindingId(4)));
        assert!(!holds(Condition::All(vec![yes.clone(), no.clone()])));
        assert!(holds(Condition::Any(vec![no, yes])));
        assert!(!holds(Condition::Trend(Trend::Worse)));
    }
}
