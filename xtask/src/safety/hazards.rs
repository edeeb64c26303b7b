//! The hazard log: `docs/clinical-safety/hazards.toml`, as a document to read.

use std::{fs, path::Path};

use serde::Deserialize;

use super::named_test;

const FILE: &str = "docs/clinical-safety/hazards.toml";
const HEAD: &str = include_str!("hazard-log.md");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    hazard: Vec<Hazard>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hazard {
    id: String,
    name: String,
    cause: String,
    harm: String,
    severity: u8,
    before: u8,
    after: u8,
    control: String,
    open: Option<String>,
    tests: Vec<String>,
}

/// The document.
///
/// # Errors
/// Everything that is wrong with the file, a sentence for each.
pub(super) fn log(root: &Path) -> Result<String, String> {
    let text = fs::read_to_string(root.join(FILE)).map_err(|error| format!("{FILE} cannot be read: {error}"))?;
    let File { hazard: hazards } = toml::from_str(&text).map_err(|error| format!("{FILE}: {error}"))?;
    let faults: Vec<_> =
        hazards.iter().enumerate().flat_map(|(index, hazard)| hazard.faults(root, index + 1)).collect();
    if !faults.is_empty() {
        return Err(faults.join("\n"));
    }
    let overview: String = hazards.iter().map(Hazard::line).collect();
    let entries: String = hazards.iter().map(Hazard::entry).collect();
    Ok(HEAD.replace("{{overview}}", &overview).replace("{{entries}}", &entries))
}

impl Hazard {
    fn faults(&self, root: &Path, number: usize) -> Vec<String> {
        let mut faults = Vec::new();
        let mut add = |wrong: &str| faults.push(format!("{FILE}: hazard `{}`: {wrong}", self.id));
        if self.id != format!("H{number}") {
            add(&format!("the hazards are numbered in order, so this must be H{number}"));
        }
        if [self.severity, self.before, self.after].iter().any(|grade| !(1..=5).contains(grade)) {
            add("severity and likelihood are from 1 to 5");
        }
        if self.after > self.before {
            add("the controls make it likelier");
        }
        if self.tests.is_empty() {
            add("no test shows a control");
        }
        self.tests.iter().filter_map(|test| named_test::check(root, test).err()).for_each(|wrong| add(&wrong));
        faults
    }

    // Severity times likelihood only puts the lines in an order to talk about. It is no threshold.
    fn line(&self) -> String {
        let Self { id, name, severity, before, after, .. } = self;
        format!("| [{id}](#{}) | {name} | {severity} | {before} | {after} |\n", id.to_lowercase())
    }

    fn entry(&self) -> String {
        let Self { id, name, cause, harm, severity, before, after, control, open, tests } = self;
        let open = open.as_deref().unwrap_or("Nothing known.");
        let tests: String = tests.iter().map(|test| shown(test)).collect();
        format!(
            "\n### {id}\n\n**{name}**\n\n- **Cause**: {cause}\n- **Harm**: {harm}\n- **Severity**: {severity}. **Likelihood**: \
             {before} without the controls, {after} with them.\n- **Control**: {control}\n- **Open**: {open}\n- **Shown by**:\n{tests}"
        )
    }
}

fn shown(test: &str) -> String {
    let (file, name) = test.rsplit_once("::").unwrap_or(("", test));
    format!("  - `{name}` in [{file}](../../{file})\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(change: impl FnOnce(&mut Hazard)) -> Vec<String> {
        let text = |text: &str| text.to_owned();
        let mut hazard = Hazard {
            id: text("H1"),
            name: text("n"),
            cause: text("c"),
            harm: text("h"),
            severity: 5,
            before: 3,
            after: 1,
            control: text("c"),
            open: None,
            tests: vec![text("core/tests/claims/vignettes.rs::every_story_gets_a_level_that_its_author_accepts")],
        };
        change(&mut hazard);
        hazard.faults(&crate::paths::root().unwrap_or_else(|failure| panic!("{failure}")), 1)
    }

    #[test]
    fn a_hazard_told_in_full_has_no_fault() {
        assert_eq!(faults(|_| {}), [""; 0]);
    }

    #[test]
    fn a_hazard_whose_control_nothing_shows_is_told() {
        let none = faults(|hazard| hazard.tests.clear());
        assert!(none.iter().any(|told| told.contains("`H1`: no test shows a control")), "{none:?}");
        let gone = faults(|hazard| hazard.tests[0] = "core/tests/claims/vignettes.rs::no_longer_there".to_owned());
        assert!(gone.iter().any(|told| told.contains("has no test `no_longer_there`")), "{gone:?}");
    }

    #[test]
    fn a_number_that_is_missing_and_a_grade_out_of_range_are_told() {
        assert_eq!(faults(|hazard| hazard.id = "H3".to_owned()).len(), 1);
        assert_eq!(faults(|hazard| hazard.severity = 6).len(), 1);
        assert_eq!(faults(|hazard| hazard.after = 4).len(), 1);
    }
}
