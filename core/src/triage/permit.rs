//! Leave to show exercise. Only a triage can give it, so no plan can exist at a level that forbids one.

use super::Case;
use crate::content::{ExerciseSet, FindingSet, Group, Level, Pack};

/// Leave to show exercise to one person: which sets, and what limits them.
#[derive(Clone, Debug, PartialEq)]
pub struct Permit {
    sets: Vec<ExerciseSet>,
    limits: FindingSet,
}

impl Permit {
    /// Whether exercises of this set may be shown.
    pub fn allows(&self, set: ExerciseSet) -> bool {
        self.sets.contains(&set)
    }

    // Keeps the sets that the other allows too, and all that limits either.
    pub(super) fn keep_within(&mut self, other: &Self) {
        self.sets.retain(|set| other.allows(*set));
        self.limits = self.limits.union(&other.limits);
    }

    /// Present and unsure findings, and all that they imply.
    pub fn limits(&self) -> &FindingSet {
        &self.limits
    }
}

/// Why no exercise at all may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// Under the adult age.
    Age,
    /// The level of urgency forbids it.
    Level,
    /// The questions on exercise limits are not answered.
    LimitsUnanswered,
}

pub(super) fn permit(pack: &Pack, case: &Case, level: Level, limits: FindingSet) -> Result<Permit, Refusal> {
    let sets = &pack.level(level).exercises;
    if case.numbers.age < pack.adult_age {
        Err(Refusal::Age)
    } else if sets.is_empty() {
        Err(Refusal::Level)
    } else if case.unanswered.contains(Group::ExerciseLimits) {
        Err(Refusal::LimitsUnanswered)
    } else {
        Ok(Permit { sets: sets.clone(), limits })
    }
}
