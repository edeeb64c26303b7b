//! Asking axe-core whether a page is accessible.

use std::fs;

use serde_json::Value;

use crate::{folder, page::Page};

/// What axe-core found, one readable paragraph a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accessibility {
    /// What is wrong.
    pub violations: Vec<String>,
    /// What axe-core could not decide and a person has to look at.
    pub incomplete: Vec<String>,
}

/// Runs all of axe-core's rules; what it finds inside the shadow root counts like the rest.
const RUN: &str = "
    const done = arguments[0];
    axe.run(document).then(
        ({ violations, incomplete }) => done({ violations, incomplete }),
        (error) => done({ error: String(error) }),
    );
";

impl Page {
    /// Checks what is on screen now.
    ///
    /// # Panics
    /// When axe-core is not installed or cannot run.
    #[must_use]
    pub fn axe(&self) -> Accessibility {
        let file = folder::workspace().join("node_modules/axe-core/axe.min.js");
        let library = fs::read_to_string(&file).expect("axe-core is installed: `npm ci`");
        self.script(&format!("if (!window.axe) {{ {library} }}"), &[]);
        let result = self.script_async(RUN);
        assert!(result["error"].is_null(), "axe-core did not run: {}", result["error"]);
        Accessibility { violations: paragraphs(&result["violations"]), incomplete: paragraphs(&result["incomplete"]) }
    }
}

fn paragraphs(findings: &Value) -> Vec<String> {
    findings.as_array().into_iter().flatten().map(paragraph).collect()
}

fn paragraph(finding: &Value) -> String {
    let mut text = format!("{} ({}): {}", word(&finding["id"]), word(&finding["impact"]), word(&finding["help"]));
    for node in finding["nodes"].as_array().into_iter().flatten() {
        text.push_str(&format!("\n    {}  {}", node["target"], word(&node["html"])));
        text.push_str(&format!("\n        {}", word(&node["any"][0]["message"])));
    }
    text
}

fn word(value: &Value) -> &str {
    value.as_str().unwrap_or("?")
}
