//! The words that show when the program cannot run, as a small JavaScript module.
//!
//! They come from the same content as everything else, but have to be there without WebAssembly: the element's own
//! script imports them. `src/embed/fallback.js` is what this makes; a check compares the two.

use back_check_core::content::{Arguments, EnglishPlurals, Pack, Speaker, Who};
use serde::Serialize;
use std::collections::BTreeMap;

const HEAD: &str = "// The words for when the program cannot run. Made from the content by authoring/src/fallback.rs; edit content/text/.\n";

#[derive(Serialize)]
struct Fallback<'a> {
    language: &'a str,
    direction: &'static str,
    numbers: BTreeMap<&'a str, &'a str>,
    title: String,
    reasons: BTreeMap<&'static str, String>,
    retry: String,
    soon: String,
    starting: String,
}

/// The module's text.
pub fn fallback_module(pack: &Pack) -> String {
    let arguments = Arguments::new(Who::Me);
    let speaker = Speaker { words: &pack.words, arguments: &arguments, plurals: &EnglishPlurals };
    let json = serde_json::to_string_pretty(&fallback(pack, speaker)).unwrap_or_default();
    format!("{HEAD}export const fallback = {json};\n")
}

fn fallback<'a>(pack: &'a Pack, speaker: Speaker<'_>) -> Fallback<'a> {
    let reasons = [
        ("no-wasm", "ui-fallback-no-wasm"),
        ("blocked", "ui-fallback-blocked"),
        ("missing", "ui-fallback-missing"),
        ("altered", "ui-fallback-altered"),
        ("wrong", "ui-fallback-wrong"),
        ("crashed", "ui-fallback-crashed"),
    ];
    Fallback {
        language: &pack.words.language,
        direction: if pack.words.right_to_left { "rtl" } else { "ltr" },
        numbers: pack.regions.iter().map(|region| (region.id.as_str(), region.emergency.as_str())).collect(),
        title: speaker.say("ui-fallback-title"),
        reasons: reasons.into_iter().map(|(name, key)| (name, speaker.say(key))).collect(),
        retry: speaker.say("ui-fallback-retry"),
        soon: speaker.say("ui-fallback-soon"),
        starting: speaker.say("ui-fallback-starting"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compile;
    use std::path::Path;

    fn module() -> String {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        fallback_module(&compile(&content, "en").expect("the content is checked"))
    }

    #[test]
    fn the_module_in_the_source_tree_says_what_the_content_says() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../src/embed/fallback.js");
        let found = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(found == module(), "src/embed/fallback.js is out of date: `cargo xtask content` writes it anew");
    }

    #[test]
    fn no_word_is_missing_and_no_value_is_left_open() {
        let module = module();
        for gap in ["\"ui-", "…", "{ "] {
            assert!(!module.contains(gap), "{gap} in {module}");
        }
    }
}
