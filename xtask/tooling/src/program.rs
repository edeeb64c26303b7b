//! Finding a program on PATH under the names that systems give it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

/// Names of a Chromium, the free builds first.
pub const CHROMIUM: &[&str] =
    &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome", "chrome.exe"];

/// Names of the program that drives a Chromium.
pub const CHROMEDRIVER: &[&str] = &["chromedriver", "chromedriver.exe"];

/// Names of a Firefox, the release for organisations first.
pub const FIREFOX: &[&str] = &["firefox-esr", "firefox", "firefox.exe"];

/// Names of the program that drives a Firefox.
pub const GECKODRIVER: &[&str] = &["geckodriver", "geckodriver.exe"];

/// Names of the program that drives WebKitGTK's own small browser.
pub const WEBKIT_DRIVER: &[&str] = &["WebKitWebDriver"];

/// Names of a screen that nobody sees.
pub const XVFB: &[&str] = &["Xvfb"];

/// WebKitGTK's own small browser. No system puts it on PATH: it lies beside the library, in a folder named by its version.
#[must_use]
pub fn mini_browser() -> Option<PathBuf> {
    let beside_libraries = ["/usr/lib", "/usr/lib64", "/usr/libexec"].iter().map(PathBuf::from);
    let by_machine = fs::read_dir("/usr/lib").into_iter().flatten().flatten().map(|entry| entry.path());
    let versions = ["webkit2gtk-4.1", "webkitgtk-6.0", "webkit2gtk-4.0"];
    let mut places = beside_libraries.chain(by_machine).flat_map(|folder| versions.map(|version| folder.join(version)));
    places.find_map(|place| Some(place.join("MiniBrowser")).filter(|file| is_program(file)))
}

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
