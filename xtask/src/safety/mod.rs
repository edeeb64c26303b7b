//! The pages of `docs/clinical-safety/` that are made from content and tests, for whoever answers for clinical safety.
//!
//! They are kept in the repository and not in the build folder: a signature has to name something that does not move, and
//! a change of a rule has to be seen as a change of the page that was signed. A test compares them with what the content makes.

mod condition;
mod diagram;
mod hazards;
mod named_test;
mod trace;

use std::path::Path;

use back_check_core::content::Pack;

/// A page that is made: where it lies, from the workspace on, and what is in it.
pub(crate) type Made = (&'static str, String);

/// The pages in plain text: the hazard log, and the trace from each rule to its sources and its cases.
///
/// # Errors
/// A hazard that is not told in full, or names a test that does not exist; a table of cases that cannot be read.
pub(crate) fn texts(root: &Path, pack: &Pack) -> Result<[Made; 2], String> {
    let hazards = hazards::log(root)?;
    let trace = trace::trace(root, pack)?;
    Ok([("docs/clinical-safety/hazard-log.md", hazards), ("docs/clinical-safety/trace.md", trace)])
}

/// The flow and the rules as pictures, and both on one page to print.
pub(crate) fn diagrams(pack: &Pack) -> [Made; 3] {
    [
        ("docs/clinical-safety/flow.svg", diagram::flow(pack)),
        ("docs/clinical-safety/rules.svg", diagram::rules(pack)),
        ("docs/clinical-safety/rules.html", diagram::page(pack)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::paths;

    #[test]
    fn the_pages_in_the_docs_are_what_the_content_makes() {
        let root = paths::root().unwrap_or_else(|failure| panic!("{failure}"));
        let pack = back_check_authoring::compile(&root.join("content"), "en").expect("the content is checked");
        let texts = texts(&root, &pack).unwrap_or_else(|sentence| panic!("{sentence}"));
        for (path, made) in texts.into_iter().chain(diagrams(&pack)) {
            let stored = std::fs::read_to_string(root.join(path)).unwrap_or_default();
            assert!(stored == made, "{path} is old: run `cargo xtask content --diagram`");
        }
    }
}
