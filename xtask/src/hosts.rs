//! What the host pages of the tests are made of, beside the check: parts from npm, in the site that is tested.

use std::fs;
use std::path::Path;

use crate::failure::{Context, Result};
use crate::{node, paths, progress};

/// Where the pages are, below the project's folder, and where what is made for them is in the site.
const SOURCE: &str = "tests/hosts";
const PLACE: &str = "hosts-made";

/// Styles of others that are taken as they are.
const STYLES: &[(&str, &str)] = &[("bootstrap/dist/css/bootstrap.css", "bootstrap.css")];

/// Adds it to the site in `folder`: styles, and one script for each page that has an `app.js`, by the page's name.
pub(crate) fn add(folder: &Path) -> Result {
    let (source, place) = (paths::root()?.join(SOURCE), folder.join(PLACE));
    node::ensure_packages_of(&source, "Installing what host pages are made of")?;
    paths::fresh_folder(&place)?;
    for (style, name) in STYLES {
        paths::copy_file(&source.join("node_modules").join(style), &place.join(name))?;
    }
    progress::step("Scripts of host pages", || {
        for entry in fs::read_dir(&source).context("reading the host pages")? {
            let page = entry?.path();
            let script = page.join("app.js");
            if script.is_file() {
                let name = page.file_name().unwrap_or_default().to_string_lossy();
                node::bundle_app(&script, &place.join(format!("{name}.js")))?;
            }
        }
        Ok(())
    })
}
