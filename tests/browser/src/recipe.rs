//! Markup that docs/recipes tell a page's author to paste, each piece as a page of its own.

use std::fs;
use std::path::{Path, PathBuf};

use crate::folder;

/// What a library of Drupal becomes in the page; its recipe gives the markup alone.
const SCRIPT: &str = "<script type=\"module\" src=\"/back-check/back-check.js\"></script>";

/// The path and the text of a page for each piece of markup in the recipes.
///
/// # Panics
/// When a recipe cannot be read.
#[must_use]
pub fn recipes() -> Vec<(String, String)> {
    let folder = folder::workspace().join("docs/recipes");
    let mut files: Vec<_> = fs::read_dir(folder).expect("there are recipes").flatten().map(|it| it.path()).collect();
    files.sort();
    let pages = |file: &PathBuf| {
        let text = fs::read_to_string(file).expect("a recipe is text");
        let name = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let pieces: Vec<_> =
            text.split("```html\n").skip(1).filter_map(|it| it.split("```").next()).map(page).collect();
        let named = pieces.into_iter().enumerate();
        named.map(move |(index, page)| (format!("/recipe-{name}-{index}.html"), page)).collect::<Vec<_>>()
    };
    files.iter().flat_map(pages).collect()
}

fn page(markup: &str) -> String {
    let script = if markup.contains("<script") || markup.contains("<iframe") { "" } else { SCRIPT };
    format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>A page</title>\
        <link rel=\"icon\" href=\"data:,\">{script}</head><body>{markup}</body></html>"
    )
}

/// Puts them beside a copy of the build that is where they look for it.
pub(crate) fn add(build: &Path) {
    folder::copy(&folder::under_test(), &build.join("back-check"));
    for (path, page) in recipes() {
        fs::write(build.join(path.trim_start_matches('/')), page).expect("a page can be written");
    }
}
