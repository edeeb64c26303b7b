//! The tables of `clinical/plan.toml`: how a programme goes on from day to day.
#![allow(missing_docs, reason = "content/README.md is the description; the names are the same")]

use super::{DoseTable, Located, Name, Names};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlanTable {
    pub(crate) limits: LimitsTable,
    #[serde(rename = "phase")]
    pub(crate) phases: Vec<PhaseTable>,
    #[serde(rename = "ladder")]
    pub(crate) ladders: Vec<LadderTable>,
    #[serde(rename = "sign")]
    pub(crate) signs: Vec<SignTable>,
}

impl PlanTable {
    /// Every source that is cited.
    pub(crate) fn cited(&self) -> impl Iterator<Item = &Name> {
        (self.limits.sources.iter())
            .chain(self.phases.iter().flat_map(|phase| &phase.sources))
            .chain(self.ladders.iter().flat_map(|ladder| &ladder.sources))
            .chain(self.signs.iter().flat_map(|sign| &sign.sources))
    }
}

/// A sign of something new, asked about between two full checks.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignTable {
    pub(crate) id: Name,
    /// Screens that a yes has asked again at once.
    pub(crate) ask_again: Names,
    #[serde(default)]
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LimitsTable {
    pub(crate) stop_above: Located<u8>,
    pub(crate) flare_points: Located<u8>,
    pub(crate) flare_days: Located<u8>,
    pub(crate) bad_mornings: Located<u8>,
    pub(crate) rise_percent: Located<u8>,
    pub(crate) well_during: Located<u8>,
    pub(crate) well_days: Located<u8>,
    pub(crate) rest_days: Located<u8>,
    pub(crate) break_days: Located<u8>,
    pub(crate) high_pain: Located<u8>,
    pub(crate) review_days: Located<u8>,
    pub(crate) book_days: Located<u8>,
    pub(crate) gain_percent: Located<u8>,
    pub(crate) earlier_days: Located<u8>,
    pub(crate) answers_hours: Located<u8>,
    pub(crate) rep_seconds: Located<u8>,
    #[serde(default)]
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PhaseTable {
    pub(crate) id: Name,
    pub(crate) from_pain: Option<u8>,
    pub(crate) eases_to: Option<Name>,
    pub(crate) strength_days: Option<Located<u8>>,
    pub(crate) slots: Vec<SlotTable>,
    pub(crate) forward: Option<ForwardTable>,
    #[serde(default)]
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SlotTable {
    pub(crate) exercise: Name,
    #[serde(default)]
    pub(crate) start: u8,
    #[serde(default)]
    pub(crate) after_weeks: u8,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ForwardTable {
    pub(crate) days: u8,
    pub(crate) pain_at_most: Option<u8>,
    pub(crate) during_at_most: Option<u8>,
    pub(crate) walked_minutes: Option<u8>,
    #[serde(default)]
    pub(crate) after_days: u8,
    #[serde(default)]
    pub(crate) quiet_days: u8,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LadderTable {
    pub(crate) exercise: Name,
    pub(crate) every_weeks: u8,
    pub(crate) rungs: Vec<Located<DoseTable>>,
    #[serde(default)]
    pub(crate) sources: Names,
}
