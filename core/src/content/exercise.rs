//! Exercises: the dose, and who must not be shown them.

use super::{
    FindingId, SourceId,
    bytes::{fields, names},
};

/// Position of an exercise in [`Pack::exercises`](super::Pack::exercises).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExerciseId(pub u8);

fields!(ExerciseId: 0);

/// Position of a variant in [`Exercise::variants`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VariantId(pub u8);

/// What an exercise is for; the level of urgency decides which sets may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each name says it")]
#[cfg_attr(feature = "authoring", derive(serde::Deserialize, serde::Serialize, schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(rename_all = "kebab-case"))]
pub enum ExerciseSet {
    Comfort,
    Walking,
    Mobility,
    Strengthening,
}

names!(ExerciseSet: Comfort, Walking, Mobility, Strengthening);

/// How much of an exercise. Ranges are inclusive: the least and the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dose {
    /// How many rounds.
    pub sets: u8,
    /// Repetitions in a round.
    pub reps: Option<u8>,
    /// Seconds to hold, each time.
    pub hold_seconds: Option<(u8, u8)>,
    /// Seconds for one repetition.
    pub tempo_seconds: Option<(u8, u8)>,
    /// Minutes in all.
    pub minutes: Option<u8>,
    /// How often in a day.
    pub times_per_day: Option<u8>,
    /// On how many days of a week.
    pub days_per_week: Option<u8>,
}

fields!(Dose: sets, reps, hold_seconds, tempo_seconds, minutes, times_per_day, days_per_week);

/// A form of the exercise for people who must not do the plain one.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// Stable id, unique within the exercise.
    pub id: String,
    /// Given in place of the plain form when any of these is present or unsure.
    pub when: Vec<FindingId>,
    /// Where it is done; words: `position-<id>`.
    pub position: String,
    /// What it needs; words: `equipment-<id>`.
    pub equipment: Vec<String>,
    /// How much, made easier, if that is not as in the plain form. A variant has no harder form.
    pub easier: Option<Dose>,
}

fields!(Variant: id, when, position, equipment, easier);

/// One exercise.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    /// Stable id.
    pub id: String,
    /// What it is for.
    pub set: ExerciseSet,
    /// Withheld when any of these is present or unsure.
    pub withheld_by: Vec<FindingId>,
    /// Other forms, tried in this order.
    pub variants: Vec<Variant>,
    /// Whether a first plan may hold it; if not, it unlocks at the build phase.
    pub in_first_plan: bool,
    /// Whether the dose is for each side of the body, one after the other.
    pub each_side: bool,
    /// Where it is done; words: `position-<id>`.
    pub position: String,
    /// What it needs; words: `equipment-<id>`.
    pub equipment: Vec<String>,
    /// How much.
    pub dose: Dose,
    /// How much, made easier.
    pub easier: Dose,
    /// How much, made harder.
    pub harder: Dose,
    /// Where the movement comes from.
    pub sources: Vec<SourceId>,
    /// Where the dose comes from.
    pub dose_sources: Vec<SourceId>,
}

fields!(
    Exercise: id, set, withheld_by, variants, in_first_plan, each_side, position, equipment, dose, easier, harder,
    sources, dose_sources
);
