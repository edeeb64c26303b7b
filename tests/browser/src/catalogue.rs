//! Which box asks for which finding, and what tells one screen from another: read from the clinical facts, so that a
//! journey names findings and screens by their ids, whatever the language and the words.

use std::fs;
use std::sync::OnceLock;

use crate::folder;

/// Screens and what only they show. Screens of questions are added from the facts.
const OTHERS: &[(&str, &str)] = &[
    ("start", "[data-name='start']"),
    ("reword", "[data-name='unsure']"), // a closer question looks the same
    ("offer", "[data-name='decline']"),
    ("review", "[data-name^='change-']"),
    ("result", "[data-name='safety-net']"),
];

/// Findings and screens.
pub(crate) struct Catalogue {
    findings: Vec<String>,
    /// Names of screens, and CSS of what only they show.
    screens: Vec<(String, String)>,
}

impl Catalogue {
    /// The one of the workspace.
    pub(crate) fn get() -> &'static Self {
        static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();
        CATALOGUE.get_or_init(Self::read)
    }

    /// The box for a finding.
    pub(crate) fn box_of(&self, finding: &str) -> String {
        let number = self.findings.iter().position(|known| known == finding);
        item(number.unwrap_or_else(|| panic!("there is no finding `{finding}`")))
    }

    /// All screens, by name and by CSS.
    pub(crate) fn screens(&self) -> &[(String, String)] {
        &self.screens
    }

    fn read() -> Self {
        let findings: Vec<String> = tables("findings", "[[finding]]").iter().map(|it| first(it, "id = ")).collect();
        let asked = tables("questions", "[[screen]]").into_iter().map(|screen| {
            let sign = match first(&screen, "kind = ").as_str() {
                "about" => "[id$='-age']".to_owned(),
                "timing" => "[id$='-duration']".to_owned(),
                _ => item(findings.iter().position(|id| *id == first(&screen, "items = [")).expect("a known finding")),
            };
            (first(&screen, "id = "), sign)
        });
        let others = OTHERS.iter().map(|(name, sign)| ((*name).to_owned(), (*sign).to_owned()));
        let screens = asked.chain(others).collect();
        Self { findings, screens }
    }
}

fn item(number: usize) -> String {
    format!("[id$='-item-{number}']")
}

/// The text of each table of that name in a file of facts.
fn tables(file: &str, heading: &str) -> Vec<String> {
    let path = folder::workspace().join("content/clinical").join(file).with_extension("toml");
    let text = fs::read_to_string(path).expect("the clinical facts can be read");
    text.split(&format!("\n{heading}\n")).skip(1).map(str::to_owned).collect()
}

/// The first quoted text after `key`.
fn first(table: &str, key: &str) -> String {
    let quoted = table.split(key).nth(1).and_then(|rest| rest.split('"').nth(1));
    quoted.unwrap_or_else(|| panic!("`{key}` is missing in the facts:\n{table}")).to_owned()
}
