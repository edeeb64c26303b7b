//! Folders: the one with the build under test, and ones for a browser to keep its things in.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use serde_json::Value;

/// The build under test, as `cargo xtask test` names it.
pub(crate) fn under_test() -> PathBuf {
    let named = env::var_os("BACK_CHECK_DIST").map(PathBuf::from);
    named.expect("BACK_CHECK_DIST must name the folder to test; `cargo xtask test` makes one and sets it")
}

/// Where a file of the build under test is, as a path from its folder on: beside the pages, or in the folder of the release.
pub(crate) fn shipped(name: &str) -> String {
    if under_test().join(name).exists() { name.to_owned() } else { in_release(name) }
}

/// Where a file is in the folder that each release names anew.
pub(crate) fn in_release(name: &str) -> String {
    format!("{}/{name}", release()["folder"].as_str().unwrap_or_default())
}

/// What the build under test says of itself.
pub(crate) fn release() -> Value {
    let list = fs::read_to_string(under_test().join("sri.json")).expect("a release has a list of its files");
    serde_json::from_str(&list).expect("the list is JSON")
}

/// The top of the workspace.
pub(crate) fn workspace() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    package.expect("the browser tests are started by cargo").join("../..")
}

/// Copies all that is in a folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read").flatten() {
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("a file can be copied");
        }
    }
}

/// A new empty folder that goes away with this value.
pub(crate) struct TemporaryFolder(PathBuf);

impl TemporaryFolder {
    pub(crate) fn new() -> Self {
        let path = unused("back-check-browser");
        fs::create_dir_all(&path).expect("the system's folder for temporary files can be written");
        Self(path)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        // Best effort: the system empties its folder for temporary files by itself.
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// A path for temporary use that nothing has yet.
pub(crate) fn unused(name: &str) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    env::temp_dir().join(format!("{name}-{}-{count}", process::id()))
}
