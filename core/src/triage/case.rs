//! What is known of a person: the numbers, and the findings said yes or "not sure" to.

use crate::content::{FindingSet, GroupSet, Level, Numbers, Pack};

/// Sex, as it matters for pregnancy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Sex {
    Female,
    Male,
    #[default]
    Unspecified,
}

/// A case to judge. A finding in neither set is absent; it is judged as given.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Age, pain, duration, episodes, trend.
    pub numbers: Numbers,
    /// Sex, as it matters for pregnancy.
    pub sex: Sex,
    /// Findings said yes to.
    pub present: FindingSet,
    /// Findings the person is not sure of.
    pub unsure: FindingSet,
    /// Groups not asked yet: unknown is not "no", so what depends on them stays closed.
    pub unanswered: GroupSet,
    /// What an earlier check of the same pain found; none at the first.
    pub earlier: Option<Earlier>,
}

/// What an earlier check found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The level it gave.
    pub level: Level,
    /// Findings said yes or "not sure" to.
    pub findings: FindingSet,
}

impl Case {
    /// A case of which only the age, in years, is known.
    pub fn new(age: u8) -> Self {
        Self {
            numbers: Numbers { age, pain: None, duration_days: None, episodes_6_months: None, trend: None },
            sex: Sex::Unspecified,
            present: FindingSet::default(),
            unsure: FindingSet::default(),
            unanswered: GroupSet::default(),
            earlier: None,
        }
    }

    /// The same case without what this pack does not know of: a clinic's own findings follow those of the content.
    pub(super) fn known_to(&self, pack: &Pack) -> Self {
        let mut case = self.clone();
        let count = pack.findings.len();
        case.present.keep_first(count);
        case.unsure.keep_first(count);
        if let Some(earlier) = &mut case.earlier {
            earlier.findings.keep_first(count);
        }
        case
    }
}
