//! Pages of others that hold the element, laid out beside a build: the folders of tests/hosts, and the pages of single journeys in
//! tests/browser/pages.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::expectation::{self, Case, Host};
use crate::folder;

/// Where they are in the build.
const PLACE: &str = "hosts";

/// Puts each host page into `build`, as it is in its first case, and a script beside them that lies apart from its files.
pub(crate) fn add_pages(build: &Path) {
    let mut known = BTreeMap::new();
    for host in Host::all() {
        known.entry(host.name.clone()).or_insert(host);
    }
    for host in known.values() {
        add_page(build, host);
    }
    lay_out(&folder::workspace().join("tests/browser/pages"), &build.join("pages"), &BTreeMap::new());
}

/// Puts a host page into `build`, as it is in one case. Returns its path on the server.
pub(crate) fn add_page(build: &Path, host: &Host) -> String {
    let source = expectation::folders().into_iter().find(|folder| folder.ends_with(&host.name));
    let place = build.join(PLACE);
    lay_out(&source.expect("a host page has a folder"), &place.join(&host.name), &host.case.fill);
    let watch = folder::workspace().join("tests/hosts/watch.js");
    fs::copy(watch, place.join("watch.js")).expect("the script that watches can be copied");
    let copied = fs::copy(build.join("back-check.js"), place.join("back-check-copied.js"));
    copied.expect("the script of the build can be copied");
    format!("/{PLACE}/{}/page.html", host.name)
}

/// The page of the release that is one file, with the script that watches in it; its policy lets that in by a word of its own.
/// Everything else in the file is let in by its hash, as shipped.
pub(crate) fn one_file(build: &Path) -> PathBuf {
    let watch = fs::read_to_string(build.join(PLACE).join("watch.js")).expect("it was just copied");
    let page = fs::read_to_string(build.join("offline.html")).expect("a page of the build");
    let page = page.replacen("script-src ", "script-src 'nonce-watch' ", 1);
    let file = build.join("watched.html");
    let watched = page.replacen("<title>", &format!("<script nonce=\"watch\">{watch}</script><title>"), 1);
    fs::write(&file, watched).expect("a page can be written");
    file
}

/// Spoils what is wrong with the server in this case.
pub(crate) fn spoil(build: &Path, case: &Case) {
    let path = |file: &str| build.join(filled(file, &case.fill));
    for file in &case.server.missing {
        fs::remove_file(path(file)).expect("a file of the build");
    }
    for file in &case.server.altered {
        alter(&path(file));
    }
}

/// Turns one bit of a file over.
pub(crate) fn alter(file: &Path) {
    let mut bytes = fs::read(file).expect("a file of the build");
    *bytes.last_mut().expect("a file that is not empty") ^= 1;
    fs::write(file, bytes).expect("the file can be written");
}

/// Copies a folder. Pages have placeholders, for what only a release knows and for what each case has its own of.
fn lay_out(from: &Path, to: &Path, fill: &BTreeMap<String, String>) {
    folder::copy(from, to);
    for entry in fs::read_dir(to).expect("the folder was just made").flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "html") {
            let page = fs::read_to_string(&path).expect("a page is text");
            fs::write(&path, filled(&page, fill)).expect("a page can be written");
        }
    }
}

/// A text with its placeholders filled.
pub(crate) fn filled(text: &str, fill: &BTreeMap<String, String>) -> String {
    let release = folder::release();
    let mut text = text.to_owned();
    for (name, value) in fill {
        text = text.replace(&format!("{{{name}}}"), value);
    }
    text = text.replace("{folder}", release["folder"].as_str().unwrap_or_default());
    for (file, hash) in release["files"].as_object().into_iter().flatten() {
        text = text.replace(&format!("{{hash of {file}}}"), hash.as_str().unwrap_or_default());
    }
    text
}

/// The release's own name for its folder, as placeholders have it.
pub(crate) fn unfilled(path: &str) -> String {
    let release = folder::release();
    match release["folder"].as_str() {
        Some(folder) => path.replace(folder, "{folder}"),
        None => path.to_owned(),
    }
}

/// Lines of JSON strings.
pub(crate) fn lines(found: &Value) -> Vec<String> {
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}
