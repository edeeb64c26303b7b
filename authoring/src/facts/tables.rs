//! One struct per table of the TOML files, field for field. content/README.md describes them for authors.
#![allow(missing_docs, reason = "content/README.md is the description; the names are the same")]

use super::Located;
use back_check_core::content::{Evidence, ExerciseSet, Family, Group, Level, Topic, VisitNoteKind};
use schemars::JsonSchema;
use serde::Deserialize;

pub(crate) type Name = Located<String>;
pub(crate) type Names = Vec<Name>;

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PackTable {
    pub(crate) version: String,
    pub(crate) written_on: Name,
    pub(crate) reviewed_by: String,
    pub(crate) reviewed_on: Name,
    pub(crate) review_due: Name,
    pub(crate) adult_age: u8,
    pub(crate) pregnancy_ages: [u8; 2],
    pub(crate) profiles: Vec<String>,
    pub(crate) combination: CombinationTable,
    pub(crate) unsure: UnsureTable,
    pub(crate) worse: WorseTable,
    pub(crate) otherwise: OtherwiseTable,
}

impl PackTable {
    /// The ids and sources of the rules that are not rows of the table, in the order they have in a pack.
    pub(crate) fn special_rules(&self) -> [(&Name, &Names); 4] {
        [
            (&self.combination.id, &self.combination.sources),
            (&self.unsure.id, &self.unsure.sources),
            (&self.worse.id, &self.worse.sources),
            (&self.otherwise.id, &self.otherwise.sources),
        ]
    }
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CombinationTable {
    pub(crate) id: Name,
    pub(crate) at_least: u8,
    pub(crate) families: Vec<Family>,
    pub(crate) level: Level,
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct UnsureTable {
    pub(crate) id: Name,
    pub(crate) counts_as_present: Vec<Group>,
    pub(crate) from: Level,
    pub(crate) level: Level,
    pub(crate) within_days: Option<u16>,
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct WorseTable {
    pub(crate) id: Name,
    pub(crate) from: Level,
    pub(crate) level: Level,
    pub(crate) one_side: Names,
    pub(crate) both_sides: Names,
    pub(crate) spread: Name,
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OtherwiseTable {
    pub(crate) id: Name,
    pub(crate) level: Level,
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SourceTable {
    pub(crate) id: Name,
    pub(crate) title: String,
    pub(crate) publisher: String,
    pub(crate) section: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) doi: Option<String>,
    pub(crate) opened: bool,
    pub(crate) reviewed_on: Name,
    pub(crate) reviewed_by: String,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LevelTable {
    pub(crate) id: Located<Level>,
    pub(crate) exercises: Vec<ExerciseSet>,
    pub(crate) advice: AdviceShown,
    #[serde(default)]
    pub(crate) safety_net: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub(crate) enum AdviceShown {
    All(String),
    Only(Vec<String>),
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FindingTable {
    pub(crate) id: Name,
    pub(crate) group: Group,
    pub(crate) unsure: Option<bool>,
    #[serde(default)]
    pub(crate) implies: Names,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ScreenKindName {
    About,
    Timing,
    Findings,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ScreenNeeds {
    Pregnancy,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ScreenTable {
    pub(crate) id: Name,
    pub(crate) kind: ScreenKindName,
    pub(crate) group: Option<Group>,
    pub(crate) needs: Option<ScreenNeeds>,
    #[serde(default)]
    pub(crate) offered: bool,
    #[serde(default)]
    pub(crate) adult: bool,
    #[serde(default)]
    pub(crate) items: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FollowUpTable {
    pub(crate) finding: Name,
    pub(crate) instead_of: Name,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RuleTable {
    pub(crate) id: Name,
    pub(crate) when: Name,
    pub(crate) level: Level,
    pub(crate) within_days: Option<u16>,
    pub(crate) family: Family,
    #[serde(default)]
    pub(crate) soft: bool,
    #[serde(default)]
    pub(crate) stricter: std::collections::BTreeMap<String, Level>,
    pub(crate) lead: Option<String>,
    #[serde(default)]
    pub(crate) sources: Names,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DoseTable {
    pub(crate) sets: u8,
    pub(crate) reps: Option<u8>,
    pub(crate) hold_seconds: Option<(u8, u8)>,
    pub(crate) tempo_seconds: Option<(u8, u8)>,
    pub(crate) minutes: Option<u8>,
    pub(crate) times_per_day: Option<u8>,
    pub(crate) days_per_week: Option<u8>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VariantTable {
    pub(crate) id: Name,
    pub(crate) when: Names,
    pub(crate) position: String,
    #[serde(default)]
    pub(crate) equipment: Vec<String>,
    pub(crate) easier: Option<DoseTable>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExerciseTable {
    pub(crate) id: Name,
    pub(crate) set: ExerciseSet,
    /// The gate. `[]` says that the level alone decides; leaving it out is a fault.
    pub(crate) withheld_by: Option<Names>,
    #[serde(default, rename = "variant")]
    pub(crate) variants: Vec<VariantTable>,
    pub(crate) first_plan: Option<bool>,
    #[serde(default)]
    pub(crate) each_side: bool,
    pub(crate) position: String,
    #[serde(default)]
    pub(crate) equipment: Vec<String>,
    pub(crate) dose: DoseTable,
    pub(crate) easier: DoseTable,
    pub(crate) harder: DoseTable,
    #[serde(default)]
    pub(crate) sources: Names,
    #[serde(default)]
    pub(crate) dose_sources: Names,
}

/// `session.toml`: what a session of exercise asks, offers and stops at.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SessionTable {
    pub(crate) signs: Names,
    pub(crate) ask_again: Names,
    pub(crate) stop_above: u8,
    pub(crate) directions: Names,
    pub(crate) minutes: Vec<u8>,
    #[serde(default, rename = "filter")]
    pub(crate) filters: Vec<FilterTable>,
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FilterTable {
    pub(crate) id: Name,
    #[serde(default)]
    pub(crate) limits: Names,
    #[serde(default)]
    pub(crate) positions: Names,
    #[serde(default)]
    pub(crate) equipment: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AdviceTable {
    pub(crate) id: Name,
    pub(crate) left_out: Option<Name>,
    #[serde(default)]
    pub(crate) medicine: bool,
    pub(crate) evidence: Evidence,
    #[serde(default)]
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CauseTable {
    pub(crate) id: Name,
    pub(crate) findings: Names,
    #[serde(default)]
    pub(crate) all: bool,
    #[serde(default)]
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct PreventionTable {
    pub(crate) id: Name,
    pub(crate) evidence: Evidence,
    #[serde(default)]
    pub(crate) sources: Names,
}

/// A text to read: an article, or a question with its answer.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ArticleTable {
    pub(crate) id: Name,
    pub(crate) topic: Option<Topic>,
    #[serde(default)]
    pub(crate) sources: Names,
}

/// Anything that is just an id with words and sources.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct LineTable {
    pub(crate) id: Name,
    #[serde(default)]
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct VisitNoteTable {
    pub(crate) id: Name,
    pub(crate) kind: VisitNoteKind,
    #[serde(default)]
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DisagreementTable {
    pub(crate) id: Name,
    #[serde(default)]
    pub(crate) rules: Names,
    #[serde(default)]
    pub(crate) sources: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct RegionTable {
    pub(crate) id: Name,
    pub(crate) emergency: Name,
    pub(crate) urgent: Option<Name>,
    pub(crate) urgent_name: Option<String>,
    pub(crate) crisis: Option<Name>,
    pub(crate) crisis_name: Option<String>,
}

/// What must never happen: the claims that are proved of the rest.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct SafetyTable {
    #[serde(rename = "adult_age")]
    pub(crate) adult_age: u8,
    #[serde(rename = "unsure_counts")]
    pub(crate) unsure_counts: Vec<Group>,
    pub(crate) floor: Vec<FloorTable>,
    pub(crate) at_most: Vec<AtMostTable>,
    pub(crate) never: Vec<NeverTable>,
    #[serde(default)]
    pub(crate) shadowed: Vec<ShadowedTable>,
    #[serde(default)]
    pub(crate) only_words: Vec<OnlyWordsTable>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FloorTable {
    pub(crate) level: Level,
    pub(crate) when: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AtMostTable {
    pub(crate) level: Located<Level>,
    pub(crate) exercises: Vec<ExerciseSet>,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct NeverTable {
    pub(crate) findings: Names,
    #[serde(default)]
    pub(crate) exercises: Names,
    #[serde(default)]
    pub(crate) plain: Names,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShadowedTable {
    pub(crate) rule: Name,
    /// The profile in which it is shadowed; without one, the usual reading.
    pub(crate) profile: Option<Name>,
    pub(crate) reason: Name,
}

#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct OnlyWordsTable {
    pub(crate) findings: Names,
    pub(crate) reason: Name,
}
