//! Finding a program on PATH under the names that systems give it.

use std::env;
use std::path::{Path, PathBuf};

/// Names of a Chromium, the free builds first.
pub const CHROMIUM: &[&str] =
    &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "chrome.exe"];

/// Names of the program that drives a Chromium.
pub const CHROMEDRIVER: &[&str] = &["chromedriver", "chromedriver.exe"];

/// The first of `names` that is a file in a folder of PATH.
#[must_use]
pub fn find_program(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|file| is_program(file)))
}

#[cfg(unix)]
fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(file: &Path) -> bool {
    file.is_file()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cargo_is_found_and_nonsense_is_not() {
        assert!(find_program(&["no-such-program-here", "cargo", "cargo.exe"]).is_some());
        assert_eq!(find_program(&["no-such-program-here"]), None);
    }
}
