//! Why an exercise is not shown, so that it can be said in words.

use crate::content::{ExerciseId, FindingId, Pack};
use crate::triage::{Permit, Refusal, Triage};

/// One reason to withhold an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Because {
    /// No exercise at all.
    Refused(Refusal),
    /// The level of urgency forbids the set it belongs to.
    Level,
    /// It unlocks at the build phase.
    FirstPlan,
    /// A finding, present or unsure.
    Finding(FindingId),
}

impl Because {
    /// The stable id: a finding's, or `age`, `level`, `first-plan`, `limits-unanswered`.
    pub fn id(self, pack: &Pack) -> &str {
        match self {
            Self::Refused(Refusal::Age) => "age",
            Self::Refused(Refusal::Level) | Self::Level => "level",
            Self::Refused(Refusal::LimitsUnanswered) => "limits-unanswered",
            Self::FirstPlan => "first-plan",
            Self::Finding(finding) => &pack.finding(finding).id,
        }
    }
}

/// An exercise that is not shown, and all that speaks against it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Withheld {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// Every reason, never none.
    pub because: Vec<Because>,
}

/// Every exercise that a first plan does not hold, with the reasons.
pub fn withheld(pack: &Pack, triage: &Triage) -> Vec<Withheld> {
    let with_reasons = pack.exercise_ids().map(|exercise| Withheld {
        exercise,
        because: match &triage.exercise {
            Ok(permit) => reasons(pack, exercise, permit),
            Err(refusal) => vec![Because::Refused(*refusal)],
        },
    });
    with_reasons.filter(|withheld| !withheld.because.is_empty()).collect()
}

fn reasons(pack: &Pack, id: ExerciseId, permit: &Permit) -> Vec<Because> {
    let exercise = pack.exercise(id);
    let level = (!permit.allows(exercise.set)).then_some(Because::Level);
    let first_plan = (!exercise.in_first_plan).then_some(Because::FirstPlan);
    level.into_iter().chain(first_plan).chain(super::limiting(exercise, permit).map(Because::Finding)).collect()
}
