//! The files of `poses/` as authors write them. content/README.md describes them.

use crate::facts::{Located, Name};
use back_check_core::content::{Anchor, BodyRegion, PropKind, View};
use schemars::JsonSchema;
use serde::Deserialize;

pub(crate) type Number = Located<f32>;

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MotionTable {
    pub(crate) view: View,
    pub(crate) anchor: Anchor,
    pub(crate) works: BodyRegion,
    /// How long a loop takes.
    pub(crate) seconds: Number,
    /// What must stay where it is all through the loop.
    #[serde(default)]
    pub(crate) contacts: Vec<Name>,
    #[serde(default, rename = "prop")]
    pub(crate) props: Vec<PropTable>,
    #[serde(default, rename = "key")]
    pub(crate) keys: Vec<KeyTable>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PropTable {
    pub(crate) kind: PropKind,
    #[serde(default)]
    pub(crate) x: f32,
    #[serde(default)]
    pub(crate) y: f32,
    #[serde(default)]
    pub(crate) width: f32,
    #[serde(default)]
    pub(crate) height: f32,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyTable {
    /// When, in seconds.
    pub(crate) at: Number,
    pub(crate) pose: Option<Name>,
    /// The line of the steps, from 1.
    pub(crate) step: Located<u8>,
    #[serde(default)]
    pub(crate) through: bool,
    pub(crate) place: Option<(Number, Number)>,
    pub(crate) lean: Option<Number>,
    pub(crate) spine: Option<(Number, Number, Number, Number)>,
    pub(crate) neck: Option<Number>,
    pub(crate) head: Option<Number>,
    pub(crate) shoulders: Option<Number>,
    pub(crate) breath: Option<Number>,
    pub(crate) arms: Option<ArmTable>,
    #[serde(rename = "near-arm")]
    pub(crate) near_arm: Option<ArmTable>,
    #[serde(rename = "far-arm")]
    pub(crate) far_arm: Option<ArmTable>,
    pub(crate) legs: Option<LegTable>,
    #[serde(rename = "near-leg")]
    pub(crate) near_leg: Option<LegTable>,
    #[serde(rename = "far-leg")]
    pub(crate) far_leg: Option<LegTable>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ArmTable {
    pub(crate) shoulder: Option<Number>,
    pub(crate) elbow: Option<Number>,
    pub(crate) wrist: Option<Number>,
    pub(crate) turn: Option<Number>,
    /// Where the wrist is planted.
    pub(crate) plant: Option<(Number, Number)>,
    pub(crate) flat: Option<Number>,
    /// No longer planted.
    #[serde(default)]
    pub(crate) free: bool,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LegTable {
    pub(crate) hip: Option<Number>,
    pub(crate) knee: Option<Number>,
    pub(crate) ankle: Option<Number>,
    pub(crate) turn: Option<Number>,
    /// Where the ankle is planted.
    pub(crate) plant: Option<(Number, Number)>,
    pub(crate) flat: Option<Number>,
    /// No longer planted.
    #[serde(default)]
    pub(crate) free: bool,
}
