//! JSON Schemas of the TOML files, for editors that complete and check as one types.

use crate::{facts::*, poses::MotionTable};
use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Value, json};

/// The schema of each file of `clinical/`, of those of `poses/` and of a clinic's `overlay.toml`: file name, schema as JSON text with a line break at the end.
pub fn schemas() -> Vec<(&'static str, String)> {
    let files = [
        ("pack", whole::<PackTable>()),
        ("sources", lists(&[("source", array::<SourceTable>())])),
        ("levels", lists(&[("level", array::<LevelTable>())])),
        ("findings", lists(&[("finding", array::<FindingTable>())])),
        ("questions", lists(&[("screen", array::<ScreenTable>()), ("follow-up", array::<FollowUpTable>())])),
        ("rules", lists(&[("rule", array::<RuleTable>())])),
        ("exercises", lists(&[("exercise", array::<ExerciseTable>())])),
        ("plan", whole::<PlanTable>()),
        ("session", whole::<SessionTable>()),
        ("advice", lists(&[("advice", array::<AdviceTable>())])),
        ("causes", lists(&[("cause", array::<CauseTable>())])),
        ("prevention", lists(&[("prevention", array::<PreventionTable>())])),
        ("learn", lists(&[("article", array::<ArticleTable>())])),
        ("visit", lists(&[("visit", array::<VisitNoteTable>())])),
        ("faq", lists(&[("faq", array::<ArticleTable>())])),
        ("disagreements", lists(&[("disagreement", array::<DisagreementTable>())])),
        ("deviations", lists(&[("deviation", array::<LineTable>())])),
        ("safety", whole::<SafetyTable>()),
        ("overlay", whole::<OverlayTable>()),
        ("poses", whole::<MotionTable>()),
        ("regions", lists(&[("region", array::<RegionTable>())])),
    ];
    files.into_iter().map(|(name, schema)| (name, format!("{schema:#}\n"))).collect()
}

fn whole<T: JsonSchema>() -> Value {
    // Everything inline: the files are small, and a table's schema can then stand in a list's.
    let settings = SchemaSettings::draft2020_12().with(|settings| settings.inline_subschemas = true);
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

fn array<T: JsonSchema>() -> Value {
    let mut table = whole::<T>();
    if let Some(object) = table.as_object_mut() {
        object.shift_remove("$schema");
    }
    json!({ "type": "array", "items": table })
}

fn lists(kinds: &[(&str, Value)]) -> Value {
    let properties: serde_json::Map<_, _> =
        kinds.iter().map(|(kind, schema)| ((*kind).to_owned(), schema.clone())).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "type": "object",
        "properties": properties,
        "required": kinds.iter().map(|(kind, _)| kind).collect::<Vec<_>>(),
        "additionalProperties": false,
    })
}
