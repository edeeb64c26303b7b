//! The recorders of sessions that the tests start beside the element: one script of each, and the page that carries them.

use std::fs;
use std::path::Path;

use crate::failure::{Context, Result};
use crate::{node, paths, progress};

/// Where they are, below the project's folder, and in the site that is tested.
const SOURCE: &str = "tests/browser/recorders";
const PLACE: &str = "recorders";

/// Adds them to the site in `folder`.
pub(crate) fn add(folder: &Path) -> Result {
    let (source, place) = (paths::root()?.join(SOURCE), folder.join(PLACE));
    node::ensure_packages_of(&source, "Installing the recorders of sessions")?;
    paths::fresh_folder(&place)?;
    for file in ["page.html", "page.js", "taken.js"] {
        paths::copy_file(&source.join(file), &place.join(file))?;
    }
    progress::step("One script of each recorder", || {
        for entry in fs::read_dir(source.join("start")).context("reading the recorders")? {
            let script = entry?.path();
            node::bundle_classic(&script, &place.join(script.file_name().unwrap_or_default()))?;
        }
        Ok(())
    })
}
