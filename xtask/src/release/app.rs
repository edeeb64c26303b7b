//! The page that can be installed: the stand-alone page, with a service worker that keeps its files on the device.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::json;

use crate::failure::{Context, Result};
use crate::release::hashes::{self, Hashes};
use crate::text::replaced_once;
use crate::{first_screen, paths, site};

const PAGE: &str = "app.html";
const WORKER: &str = "service-worker.js";

/// What belongs to the page and is shipped as it is written.
const SHIPPED: &[&str] = &["app.js", "app.webmanifest", "icon-192.png", "icon-512.png", "icon-maskable-512.png"];

/// What the page shares with others.
const SHARED: &[&str] = &["page.css", first_screen::STYLES, "icon.svg", site::ELEMENT];

/// What the content says about danger: what is asked, what follows from it, and the words for both.
const DANGER: &[&str] = &[
    "clinical/findings.toml",
    "clinical/levels.toml",
    "clinical/questions.toml",
    "clinical/rules.toml",
    "clinical/safety.toml",
    "text/en/findings.ftl",
    "text/en/questions.ftl",
    "text/en/results.ftl",
    "text/en/rules.ftl",
];

const SCRIPT: &str = "<script type=\"module\" src=\"back-check.js\"></script>";
const OWN_PARTS: &str = "<script type=\"module\" src=\"back-check.js\"></script>
  <script type=\"module\" src=\"app.js\"></script>
  <link rel=\"manifest\" href=\"app.webmanifest\">";

/// Adds the page to a release, whose own files lie in the folder of that name with these hashes.
pub(super) fn add(dist: &Path, name: &str, files: &Hashes) -> Result {
    let source = paths::root()?.join("www/app");
    for file in SHIPPED {
        paths::copy_file(&source.join(file), &dist.join(file))?;
    }
    let page = page(&read(&dist.join("index.html"))?, &read(&source.join("update.html"))?);
    write(&dist.join(PAGE), &page.context("making the installable page of www/index.html")?)?;
    let release = json!({ "name": name, "page": PAGE, "danger": danger()?, "files": kept(dist, name, files)? });
    let worker = read(&source.join(WORKER))?;
    write(&dist.join(WORKER), &format!("self.release = {release};\n{worker}"))
}

fn page(stand_alone: &str, update: &str) -> Result<String> {
    let page = replaced_once(stand_alone, SCRIPT, OWN_PARTS)?;
    let page = replaced_once(&page, "style-src 'self';", "style-src 'self'; manifest-src 'self'; worker-src 'self';")?;
    replaced_once(&page, "  <main>\n", &format!("{update}  <main>\n"))
}

/// All that the page needs, in every language, by its path from the page on.
fn kept(dist: &Path, name: &str, files: &Hashes) -> Result<BTreeMap<String, String>> {
    let mut kept: BTreeMap<_, _> = files.iter().map(|(file, hash)| (format!("{name}/{file}"), hash.clone())).collect();
    for file in SHIPPED.iter().chain(SHARED).chain(&[PAGE]) {
        kept.insert((*file).to_owned(), hashes::of_file(&dist.join(file))?);
    }
    Ok(kept)
}

fn danger() -> Result<String> {
    let content = paths::root()?.join("content");
    hashes::short(&DANGER.iter().map(|file| content.join(file)).collect::<Vec<_>>())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).context(format!("reading {}", path.display()))
}

fn write(path: &Path, text: &str) -> Result {
    fs::write(path, text).context(format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    #[test]
    fn the_page_is_the_stand_alone_one_with_a_manifest_a_worker_and_the_note_of_a_newer_version() {
        let made = page(&source("www/index.html"), &source("www/app/update.html")).unwrap_or_else(|it| panic!("{it}"));
        for part in
            ["app.webmanifest", "app.js", "worker-src 'self'", "id=\"update\"", "<back-check loading=\"eager\">"]
        {
            assert!(made.contains(part), "{part} in {made}");
        }
    }

    #[test]
    fn every_icon_of_the_manifest_is_shipped() {
        let manifest: serde_json::Value = serde_json::from_str(&source("www/app/app.webmanifest")).expect("it is JSON");
        for icon in manifest["icons"].as_array().expect("there are icons") {
            let file = icon["src"].as_str().expect("an icon has a file");
            assert!(SHIPPED.contains(&file) || SHARED.contains(&file), "{file}");
        }
    }
}
