//! What is to come of a host page: the file `expectation.toml` beside it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::engine::Engine;
use crate::folder;

/// All cases of a host page.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expectation {
    case: Vec<Case>,
}

/// One way in which the page is tried, and what is to come of it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Case {
    /// The claim, as a sentence.
    pub says: String,
    /// Placeholders of the page, and what stands there in this case.
    #[serde(default)]
    pub(crate) fill: BTreeMap<String, String>,
    /// Engines of which the claim cannot be shown, and why.
    #[serde(default)]
    pub except: BTreeMap<String, String>,
    #[serde(default)]
    pub(crate) server: Server,
    #[serde(default)]
    pub(crate) browser: Settings,
    /// What is done to the page before anyone looks: the body of a function that may wait.
    pub(crate) act: Option<String>,
    /// JavaScript expressions that are true in the end.
    #[serde(default)]
    pub(crate) holds: Vec<String>,
    /// Whether the check can be used: its first questions are answered, to a result.
    #[serde(default = "yes")]
    pub(crate) usable: bool,
    /// Whether the advice for an emergency is ours to give where the check cannot be used.
    #[serde(default = "yes")]
    pub(crate) advice: bool,
    /// Whether the page is left at the first question, and come back to.
    #[serde(default)]
    pub(crate) returns: bool,
    /// Whether the page is printed in the end, and the check with it.
    #[serde(default)]
    pub(crate) prints: bool,
    /// Words that are shown, beside the advice for an emergency if the check cannot be used.
    #[serde(default)]
    pub(crate) shows: Vec<String>,
    /// Every file that is asked for beside the page's own, in alphabetical order.
    pub(crate) asks: Option<Vec<String>>,
    /// Words that stand in the page's complaints. No other complaint may be there.
    #[serde(default)]
    pub(crate) complaints: Vec<String>,
    /// Engines, and which of these complaints are not made there.
    #[serde(default)]
    unsaid: BTreeMap<String, Vec<String>>,
    /// Whether the check looks as it does in a page without styles.
    #[serde(default)]
    pub(crate) looks_as_usual: bool,
}

impl Case {
    /// Words that stand in the page's complaints in that engine, and those that may.
    pub(crate) fn complaints_in(&self, engine: Engine) -> (Vec<&str>, Vec<&str>) {
        let unsaid = self.unsaid.get(&engine.name()).map_or(&[][..], Vec::as_slice);
        self.complaints.iter().map(String::as_str).partition(|words| !unsaid.iter().any(|it| it == words))
    }
}

/// What is wrong with the server.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Server {
    /// Files of the release that are not there, by their paths.
    #[serde(default)]
    pub(crate) missing: Vec<String>,
    /// Files of the release of which a bit is another.
    #[serde(default)]
    pub(crate) altered: Vec<String>,
    /// Extensions, and the wrong media type that they are sent with.
    #[serde(default)]
    pub(crate) types: BTreeMap<String, String>,
}

/// What the browser is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Settings {
    /// Whether it has WebAssembly.
    #[serde(default = "yes")]
    pub(crate) wasm: bool,
    /// Whether the page is the one of the release that is one file, opened from the disk.
    #[serde(default)]
    pub(crate) from_disk: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { wasm: true, from_disk: false }
    }
}

fn yes() -> bool {
    true
}

/// A host page, and one of its cases.
#[derive(Clone, Debug)]
pub struct Host {
    /// The name of its folder below tests/hosts.
    pub name: String,
    /// What is to come of it.
    pub case: Case,
}

impl Host {
    /// Every case of every host page, in the order of their names.
    ///
    /// # Panics
    /// When an expectation cannot be read.
    #[must_use]
    pub fn all() -> Vec<Self> {
        folders().iter().flat_map(|folder| cases(folder)).collect()
    }

    /// Why the claim cannot be shown of that engine, if it cannot.
    #[must_use]
    pub fn excepted(&self, engine: Engine) -> Option<&str> {
        self.case.except.get(&engine.name()).map(String::as_str)
    }
}

/// The folders of the host pages.
pub(crate) fn folders() -> Vec<PathBuf> {
    let all = fs::read_dir(folder::workspace().join("tests/hosts")).expect("there are host pages");
    let mut folders: Vec<PathBuf> =
        all.flatten().map(|entry| entry.path()).filter(|path| path.join("expectation.toml").is_file()).collect();
    folders.sort();
    folders
}

fn cases(folder: &Path) -> Vec<Host> {
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let text = fs::read_to_string(folder.join("expectation.toml")).expect("an expectation is text");
    let expected: Expectation = toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    expected.case.into_iter().map(|case| Host { name: name.clone(), case }).collect()
}
