//! The interface's own words: the program's source names them, so the source is what they are checked against.

use crate::{
    fault::{Faults, Place, Report},
    keys, phrases,
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Compares the interface's messages with the keys that the source below `code` (relative to `root`) names.
///
/// # Errors
/// A message the source needs and the language lacks, or one that nothing uses.
pub fn check_interface(root: &Path, language: &str, code: &[&str]) -> Result<(), Faults> {
    let mut report = Report::default();
    let mut unread = Report::default();
    let phrases = phrases::read(&root.join("content"), language, &mut unread);
    let named = code.iter().fold(BTreeMap::new(), |mut named, folder| {
        rust_files(&root.join(folder)).iter().for_each(|path| find_keys(root, path, &mut named));
        named
    });
    for (key, place) in named.iter().filter(|(key, _)| !phrases.places.contains_key(*key)) {
        report.add(place, format!("message `{key}` is missing in text/{language}"));
    }
    for (key, place) in &phrases.places {
        let used = named.contains_key(key) || phrases.contained.contains(key);
        if keys::is_interface(key) && !used {
            let shown = Place { file: Path::new("content").join(&place.file), line: place.line };
            report.add(&shown, format!("message `{key}` is used by nothing"));
        }
    }
    report.finish(Some(()))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    if folder.is_file() {
        return vec![folder.to_owned()];
    }
    let mut paths: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    let inside = |path: PathBuf| match path.is_dir() {
        true => rust_files(&path),
        false if path.extension().is_some_and(|extension| extension == "rs") => vec![path],
        false => Vec::new(),
    };
    paths.into_iter().flat_map(inside).collect()
}

// A key is a string literal that is wholly an interface key.
fn find_keys(root: &Path, path: &Path, named: &mut BTreeMap<String, Place>) {
    let text = fs::read_to_string(path).unwrap_or_default();
    for (index, line) in text.lines().enumerate() {
        let literals = line.split('"').skip(1).step_by(2);
        let is_key =
            |text: &&str| text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-.".contains(c));
        for key in literals.filter(is_key).filter(|text| keys::is_interface(text)) {
            let file = path.strip_prefix(root).unwrap_or(path).to_owned();
            named.entry(key.to_owned()).or_insert(Place { file, line: index + 1 });
        }
    }
}
