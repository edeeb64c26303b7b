//! Patient stories, with the levels that their author accepts. `cargo xtask report` says what they show and what not.

use crate::support::{fired_ids, judge, level_named, pack};
use back_check_core::content::Level;
use serde::Deserialize;
use std::{collections::BTreeSet, fs, path::Path};

// The other fields (diagnosis, basis, source) are for the reader of the file.
#[derive(Deserialize)]
struct Vignette {
    id: String,
    case: serde_json::Value,
    accept: Vec<String>,
    minimum: String,
}

fn vignettes() -> Vec<Vignette> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/vignettes.json");
    let text = fs::read_to_string(path).expect("the vignettes are there");
    serde_json::from_str(&text).expect("the vignettes are a list of stories")
}

// What is wrong with the level the story gets, if anything.
fn fault(vignette: &Vignette) -> Option<String> {
    let case = match back_check_authoring::case_file::read(pack(), &vignette.case.to_string()) {
        Ok(case) => case,
        Err(message) => return Some(format!("{}: {message}", vignette.id)),
    };
    let triage = judge(&case);
    let accepted: Vec<Level> = vignette.accept.iter().map(|id| level_named(id)).collect();
    let sound = accepted.contains(&triage.level) && triage.level >= level_named(&vignette.minimum);
    let (found, fired) = (triage.level.id(), fired_ids(pack(), &triage));
    (!sound).then(|| format!("{}: {found} by {fired:?}, accepted {:?}", vignette.id, vignette.accept))
}

#[test]
fn every_story_gets_a_level_that_its_author_accepts() {
    let faults: Vec<_> = vignettes().iter().filter_map(fault).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn there_are_34_stories_each_told_once_and_reaching_every_level() {
    let stories = vignettes();
    let ids: BTreeSet<_> = stories.iter().map(|story| story.id.as_str()).collect();
    assert_eq!((stories.len(), ids.len()), (34, 34));
    let minimums: BTreeSet<_> = stories.iter().map(|story| level_named(&story.minimum)).collect();
    assert_eq!(minimums, BTreeSet::from(Level::ALL));
}
