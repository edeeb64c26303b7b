//! Files that are made from the content and kept in the repository are what the content makes today.

use back_check_authoring::{compile, fallback_module, schemas};
use std::{fs, path::Path};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the crate lies in the project")
}

fn stored(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn the_schemas_for_editors_are_fresh() {
    for (name, schema) in schemas() {
        let path = format!("content/schema/{name}.schema.json");
        assert!(stored(&path) == schema, "{path} is old: run `cargo xtask content`");
    }
}

#[test]
fn the_words_for_when_the_program_cannot_run_are_fresh() {
    let pack = compile(&root().join("content"), "en").expect("the shipped content is sound");
    let path = "src/embed/fallback.js";
    assert!(stored(path) == fallback_module(&pack), "{path} is old: run `cargo xtask content`");
}
