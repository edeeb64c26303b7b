//! What the program can do in a browser, held against a list: a WebAssembly module can do nothing but call what it imports.
//!
//! `docs/privacy/imports.toml` is that list, with a reason for each group. A release that imports anything else, or no longer
//! imports what is listed, is no release. What the list must never hold stands here, so that a careless line there is not
//! enough.

mod calls;
mod imports;
mod names;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::failure::{Context, Result, failure};
use crate::paths;

/// Where the list is, below the project's folder.
const LIST: &str = "docs/privacy/imports.toml";

/// What would send something, leave the page, run text as code or start a second program. None of it may be imported.
const FORBIDDEN: &[&str] = &[
    "Audio",
    "EventSource",
    "Function",
    "Image",
    "RTCPeerConnection",
    "Request",
    "SharedWorker",
    "WebSocket",
    "WebTransport",
    "Worker",
    "XMLHttpRequest",
    "assign",
    "cookie",
    "eval",
    "fetch",
    "href",
    "importScripts",
    "location",
    "open",
    "postMessage",
    "register",
    "reload",
    "sendBeacon",
    "serviceWorker",
    "submit",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    group: Vec<Group>,
    by_name: Group,
}

/// Imports that are there for one reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    #[expect(dead_code, reason = "for people; without it a group is refused")]
    reason: String,
    names: BTreeSet<String>,
}

/// Checks the modules and their bindings in `folder`.
pub(crate) fn check(folder: &Path, modules: &[&str], bindings: &str) -> Result {
    let root = paths::root()?;
    let list = read_list(&read(&root.join(LIST))?)?;
    compare(&names::below(&root.join("src"))?, &list.by_name.names).context("reached by name")?;
    let allowed = list.group.into_iter().flat_map(|group| group.names).collect();
    let mut imported = BTreeSet::new();
    for module in modules {
        let path = folder.join(module);
        let bytes = fs::read(&path).context(format!("reading {}", path.display()))?;
        imported.extend(imports::functions(&bytes).context(format!("reading {}", path.display()))?);
    }
    compare(&imported, &allowed)?;
    calls::check(&read(&folder.join(bindings))?).context(bindings)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).context(format!("reading {}", path.display()))
}

fn read_list(list: &str) -> Result<List> {
    let list: List = toml::from_str(list).context(LIST)?;
    let imported = list.group.iter().flat_map(|group| &group.names);
    // A link to a file that was made in the page, for "Save to a file", has an address.
    let by_name = list.by_name.names.iter().filter(|name| *name != "href");
    let mut all = imported.chain(by_name);
    match all.find(|name| FORBIDDEN.contains(&name.as_str())) {
        Some(name) => failure(format!("{LIST}: `{name}` may never be imported, nor reached")),
        None => Ok(list),
    }
}

fn compare(imported: &BTreeSet<String>, allowed: &BTreeSet<String>) -> Result {
    let listed = |names: Vec<&String>| names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let new: Vec<_> = imported.difference(allowed).collect();
    if !new.is_empty() {
        return failure(format!(
            "the program calls {} of the browser, which {LIST} does not allow; is it needed, and can it send anything?",
            listed(new)
        ));
    }
    let stale: Vec<_> = allowed.difference(imported).collect();
    if !stale.is_empty() {
        return failure(format!("{LIST} allows {}, which the program no longer calls: take it out", listed(stale)));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str]) -> BTreeSet<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    fn told(result: Result) -> String {
        result.err().map(|error| error.to_string()).unwrap_or_default()
    }

    #[test]
    fn what_is_imported_and_not_listed_is_named() {
        assert!(told(compare(&set(&["focus", "scroll"]), &set(&["focus"]))).contains("`scroll`"));
        assert!(told(compare(&set(&["focus"]), &set(&["focus"]))).is_empty());
    }

    #[test]
    fn what_is_listed_and_no_longer_imported_is_named() {
        assert!(told(compare(&set(&[]), &set(&["focus"]))).contains("`focus`"));
    }

    #[test]
    fn a_list_cannot_allow_what_sends() {
        let list = |imported: &str, by_name: &str| {
            format!(
                "[[group]]\nreason = \"a\"\nnames = [\"{imported}\"]\n[by_name]\nreason = \"b\"\nnames = [\"{by_name}\"]"
            )
        };
        assert!(told(read_list(&list("focus", "vibrate")).map(|_| ())).is_empty());
        for careless in [list("sendBeacon", "vibrate"), list("focus", "sendBeacon")] {
            assert!(told(read_list(&careless).map(|_| ())).contains("`sendBeacon`"));
        }
    }

    #[test]
    fn what_is_reached_by_name_is_what_the_list_has() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let list = read(&root.join(LIST)).and_then(|list| read_list(&list)).unwrap_or_else(|error| panic!("{error}"));
        let names = names::below(&root.join("src")).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(names, list.by_name.names);
    }

    #[test]
    fn a_group_without_a_reason_is_refused() {
        assert!(told(read_list("[[group]]\nnames = [\"focus\"]").map(|_| ())).contains("reason"));
    }

    #[test]
    fn the_list_of_the_project_allows_nothing_that_sends() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(LIST);
        let list = read(&path).unwrap_or_else(|error| panic!("{error}"));
        assert!(read_list(&list).is_ok());
    }
}
