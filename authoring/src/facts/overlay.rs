//! A clinic's `overlay.toml`, field for field. docs/overlays.md describes it for its authors.
#![allow(missing_docs, reason = "docs/overlays.md is the description; the names are the same")]

use super::{FindingTable, Name, Names, ScreenNeeds, SourceTable};
use back_check_core::content::{Family, Group, Level, Topic};
use schemars::JsonSchema;
use serde::Deserialize;

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OverlayTable {
    pub(crate) id: Name,
    /// The version of the content that it was written for.
    pub(crate) content_version: Name,
    pub(crate) version: String,
    pub(crate) written_on: Name,
    pub(crate) reviewed_by: String,
    pub(crate) reviewed_on: Name,
    pub(crate) review_due: Name,
    /// The whole of a stricter reading, whatever the page asks for.
    pub(crate) profile: Option<Name>,
    /// Exercises that are never shown.
    #[serde(default)]
    pub(crate) hide: Names,
    #[serde(default)]
    pub(crate) source: Vec<SourceTable>,
    #[serde(default)]
    pub(crate) finding: Vec<FindingTable>,
    #[serde(default)]
    pub(crate) ask: Vec<AskTable>,
    #[serde(default)]
    pub(crate) screen: Vec<OwnScreenTable>,
    #[serde(default)]
    pub(crate) rule: Vec<OwnRuleTable>,
    #[serde(default)]
    pub(crate) stricter: Vec<StricterTable>,
    #[serde(default)]
    pub(crate) withhold: Vec<WithholdTable>,
    #[serde(default)]
    pub(crate) link: Vec<LinkTable>,
}

/// Findings that a screen of the content asks for as well.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskTable {
    pub(crate) screen: Name,
    pub(crate) findings: Names,
}

/// A screen of the clinic's own, which is always a list to tick.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnScreenTable {
    pub(crate) id: Name,
    /// The screen of the content that it follows.
    pub(crate) after: Name,
    pub(crate) group: Group,
    pub(crate) needs: Option<ScreenNeeds>,
    #[serde(default)]
    pub(crate) offered: bool,
    #[serde(default)]
    pub(crate) adult: bool,
    pub(crate) items: Names,
}

/// A rule of the clinic's own: as in `rules.toml`, without an opening and without profiles.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OwnRuleTable {
    pub(crate) id: Name,
    pub(crate) when: Name,
    pub(crate) level: Level,
    pub(crate) within_days: Option<u16>,
    pub(crate) family: Family,
    #[serde(default)]
    pub(crate) soft: bool,
    #[serde(default)]
    pub(crate) sources: Names,
}

/// A rule of the content that the clinic takes more seriously.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct StricterTable {
    pub(crate) rule: Name,
    pub(crate) level: Level,
    pub(crate) within_days: Option<u16>,
}

/// Findings that withhold exercises on top of those that do.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WithholdTable {
    pub(crate) findings: Names,
    pub(crate) exercises: Names,
}

/// A page of the clinic.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LinkTable {
    pub(crate) id: Name,
    pub(crate) url: Name,
    pub(crate) topic: Option<Topic>,
}
