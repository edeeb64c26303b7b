//! The browsers' engines: what each is called, how it is told what it should be like, and what it cannot be asked.

use serde_json::{Value, json};
use thirtyfour::Capabilities;
use thirtyfour::error::WebDriverResult;

use back_check_tooling::{CHROMIUM, FIREFOX, find_program, mini_browser};

use crate::folder::TemporaryFolder;

/// A browser's engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Of Chrome, Edge and most browsers on phones.
    Chromium,
    /// Of Firefox: the release for organisations, which hospitals keep for a year.
    Firefox,
    /// Of Safari; here in its build for Linux.
    WebKit,
}

/// Nothing but the pages under test, and nothing that asks the network of its own accord.
const CHROMIUM_FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox", // a container's root has no sandbox to give; the pages are our own
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // The first, or the driver's first scripts would not reach the frame of the check. The others load pages for a window's own
    // address bar, which is a fifth of what a journey costs.
    "--disable-features=IsolateSandboxedIframes,WebUIOmniboxPopup,WebUIOmniboxAimPopup",
];

const CHROMIUM_WITHOUT_WASM: &str = "--js-flags=--jitless";

impl Engine {
    /// Its name in an expectation.
    pub(crate) fn name(self) -> String {
        format!("{self:?}").to_lowercase()
    }

    /// What a browser of this engine is to be. `wasm`: whether it has WebAssembly.
    pub(crate) fn capabilities(self, profile: &TemporaryFolder, wasm: bool) -> WebDriverResult<Capabilities> {
        let mut capabilities = Capabilities::new();
        for (name, value) in match self {
            Self::Chromium => chromium(profile, wasm),
            Self::Firefox => firefox(wasm),
            Self::WebKit => webkit(),
        } {
            capabilities.set(name, value)?;
        }
        Ok(capabilities)
    }
}

fn chromium(profile: &TemporaryFolder, wasm: bool) -> Vec<(&'static str, Value)> {
    let program = find_program(CHROMIUM).expect("Chromium must be installed and on PATH");
    let mut flags: Vec<String> = CHROMIUM_FLAGS.iter().map(|&flag| flag.to_owned()).collect();
    flags.push(format!("--user-data-dir={}", profile.path().display()));
    flags.extend((!wasm).then(|| CHROMIUM_WITHOUT_WASM.to_owned()));
    // In place of its own first page, with which a process comes.
    let opens_empty = json!({ "session.restore_on_startup": 4, "session.startup_urls": ["about:blank"] });
    vec![
        ("browserName", json!("chrome")),
        ("goog:chromeOptions", json!({ "binary": program, "args": flags, "prefs": opens_empty })),
        ("goog:loggingPrefs", json!({ "browser": "ALL" })),
    ]
}

fn firefox(wasm: bool) -> Vec<(&'static str, Value)> {
    let program = find_program(FIREFOX).expect("Firefox must be installed and on PATH");
    // The driver itself lets files on a disk read each other, which nobody's Firefox does.
    let settings = json!({ "security.fileuri.strict_origin_policy": true, "javascript.options.wasm": wasm });
    let options = json!({ "binary": program, "args": ["-headless"], "prefs": settings });
    vec![("browserName", json!("firefox")), ("moz:firefoxOptions", options)]
}

fn webkit() -> Vec<(&'static str, Value)> {
    let program = mini_browser().expect("WebKitGTK's MiniBrowser must be installed");
    let options = json!({ "binary": program, "args": ["--automation"] });
    vec![("browserName", json!("MiniBrowser")), ("webkitgtk:browserOptions", options)]
}
