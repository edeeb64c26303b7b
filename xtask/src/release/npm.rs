//! The release as a package: what npm and a bundler want to know of it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::failure::{Context, Result};
use crate::release::{CLASSIC, VERSION, WITHOUT_WASM};
use crate::{node, paths, site};

/// The descriptions, as they are written.
const SHIPPED: &[&str] = &["README.md", "back-check.d.ts", "custom-elements.json"];

const LICENCES: &[&str] = &["LICENSE-APACHE", "LICENSE-MIT"];

/// Adds what makes a package of the release, whose own files lie in the folder of that name.
pub(super) fn add(dist: &Path, name: &str) -> Result {
    let root = paths::root()?;
    for file in SHIPPED {
        paths::copy_file(&root.join("npm").join(file), &dist.join(file))?;
    }
    for file in LICENCES {
        paths::copy_file(&root.join(file), &dist.join(file))?;
    }
    for script in [CLASSIC, WITHOUT_WASM] {
        paths::copy_file(&root.join("npm/script.d.ts"), &dist.join(script.replace(".js", ".d.ts")))?;
    }
    let path = dist.join("package.json");
    fs::write(&path, format!("{:#}\n", manifest(name))).context(format!("writing {}", path.display()))
}

fn manifest(name: &str) -> Value {
    // Types are found beside a script by its name.
    let script = |file: &str| format!("./{file}");
    let scripts = [site::ELEMENT, CLASSIC, WITHOUT_WASM];
    json!({
        "name": "back-check",
        "version": VERSION,
        "description": "A self-check for low back spasm as a custom element: it runs wholly in the browser and sends nothing.",
        "keywords": ["back-pain", "custom-element", "health", "self-check", "triage", "webassembly"],
        "license": "(MIT OR Apache-2.0) AND CC-BY-4.0",
        "type": "module",
        "exports": {
            ".": script(site::ELEMENT),
            "./global": script(CLASSIC),
            "./nowasm": script(WITHOUT_WASM),
            "./frame.html": "./frame.html",
            "./files/*": format!("./{name}/*"),
            "./sri.json": "./sri.json",
            "./custom-elements.json": "./custom-elements.json",
            "./package.json": "./package.json",
        },
        "types": "./back-check.d.ts",
        "customElements": "custom-elements.json",
        "sideEffects": scripts.map(script),
        "files": ["back-check*", "frame.html", "custom-elements.json", "sri.json", "LICENSE-*", name],
    })
}

/// What is read with the types in its comments, and with what a page of the browser has.
const PAGE_SCRIPTS: &[&str] = &[
    "src/embed/checked-import.js",
    "src/embed/element.js",
    "src/embed/framed.js",
    "src/embed/nowasm.js",
    "src/embed/unpacked.js",
    "www/app/app.js",
];

/// The same, with what a worker has.
const WORKER_SCRIPTS: &[&str] = &["www/app/service-worker.js"];

/// Checks the finished package: that it says of itself what is there, that its types hold for a page that uses it, and that its
/// scripts keep to the types in their comments.
pub(crate) fn check() -> Result {
    node::check_scripts("dom,dom.iterable", PAGE_SCRIPTS)?;
    node::check_scripts("webworker", WORKER_SCRIPTS)?;
    let dist = paths::dist()?;
    node::check_package(&dist)?;
    let project = paths::target()?.join("types");
    paths::fresh_folder(&project)?;
    paths::copy_folder(&paths::root()?.join("tests/types"), &project)?;
    paths::copy_folder(&dist, &project.join("node_modules/back-check"))?;
    node::check_types(&project)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str) -> String {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn described() -> Value {
        let manifest: Value = serde_json::from_str(&source("npm/custom-elements.json")).expect("it is JSON");
        manifest["modules"][0]["declarations"][0].clone()
    }

    fn names(list: &Value) -> Vec<String> {
        list.as_array().into_iter().flatten().filter_map(|it| it["name"].as_str()).map(str::to_owned).collect()
    }

    #[test]
    fn the_attributes_described_are_those_that_the_element_observes_and_reads() {
        let element = source("src/embed/element.js");
        let mut own = Vec::new();
        for list in ["const ATTRIBUTES = [", "const OWN_ATTRIBUTES = ["] {
            let list = element.split(list).nth(1).and_then(|rest| rest.split(']').next());
            let list = list.expect("the element names its attributes");
            own.extend(list.split('\'').skip(1).step_by(2).map(str::to_owned));
        }
        own.extend(["loading", "data-base"].map(str::to_owned));
        assert_eq!(names(&described()["attributes"]), own);
    }

    #[test]
    fn every_attribute_event_and_colour_described_is_in_the_guide_for_page_authors_and_the_types() {
        let (guide, types) = (source("docs/embedding.md"), source("npm/back-check.d.ts"));
        for list in ["attributes", "events", "cssProperties"] {
            let names = names(&described()[list]);
            assert!(!names.is_empty());
            for name in names {
                assert!(guide.contains(&name), "docs/embedding.md does not speak of {name}");
                assert!(list != "events" || types.contains(&format!("'{name}'")), "the types do not have {name}");
            }
        }
    }
}
