//! Levels of urgency, lowest to highest. The order is the meaning: the result is the highest level of all rules that fire.

use super::{
    ExerciseSet, Line,
    bytes::{fields, names},
};

/// How soon, and where, to seek care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "authoring", derive(serde::Deserialize, serde::Serialize, schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(rename_all = "kebab-case"))]
pub enum Level {
    /// Look after it at home; review at two weeks.
    SelfCare,
    /// Book a doctor or physiotherapist.
    Routine,
    /// Talk to a doctor or physiotherapist within days, see [`Rule::within_days`](super::Rule::within_days).
    Soon,
    /// Same-day medical advice.
    Urgent,
    /// Go to an emergency department now.
    EmergencyDepartment,
    /// Call an ambulance now.
    Emergency,
}

names!(Level: SelfCare, Routine, Soon, Urgent, EmergencyDepartment, Emergency);

impl Level {
    /// All levels, lowest first.
    pub const ALL: [Self; 6] =
        [Self::SelfCare, Self::Routine, Self::Soon, Self::Urgent, Self::EmergencyDepartment, Self::Emergency];

    /// The stable id, as in case files and message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::SelfCare => "self-care",
            Self::Routine => "routine",
            Self::Soon => "soon",
            Self::Urgent => "urgent",
            Self::EmergencyDepartment => "emergency-department",
            Self::Emergency => "emergency",
        }
    }
}

/// What the content says of a level.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelFacts {
    /// The sets of exercises that may be shown.
    pub exercises: Vec<ExerciseSet>,
    /// Whether each advice item may be shown, in the order of [`Pack::advice`](super::Pack::advice).
    pub advice: Vec<bool>,
    /// When to come back or call.
    pub safety_net: Vec<Line>,
}

fields!(LevelFacts: exercises, advice, safety_net);
