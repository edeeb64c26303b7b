//! One browser: a Chromium without a window, with a profile of its own, driven from blocking code.
//!
//! The WebDriver client is asynchronous. A journey is not: it is one thing after the other. So the waiting happens here.

use std::future::Future;
use std::process::Command;

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Capabilities, WebDriver};
use tokio::runtime::{Builder, Runtime};

use back_check_tooling::{CHROMIUM, find_program};

use crate::driver::Driver;
use crate::folder::TemporaryFolder;

/// Nothing but the pages under test, and nothing that asks the network of its own accord.
const FLAGS: &[&str] = &[
    "--headless=new",
    "--no-sandbox", // a container's root has no sandbox to give; the pages are our own
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=IsolateSandboxedIframes", // or the driver's first scripts would not reach the frame of the check
];

/// A running browser.
pub(crate) struct Browser {
    runtime: Runtime,
    session: Option<WebDriver>,
    process: Option<u64>,
    // In this order: the browser goes first, then its driver, then its profile.
    _driver: Driver,
    _profile: TemporaryFolder,
}

impl Browser {
    pub(crate) fn start() -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let (driver, profile) = (Driver::start(), TemporaryFolder::new());
        let wanted = capabilities(&profile).expect("the capabilities are plain JSON");
        let session = runtime.block_on(WebDriver::new(driver.address(), wanted)).expect("Chromium starts");
        let process = session.capabilities().get("goog:processID").and_then(Value::as_u64);
        Self { runtime, session: Some(session), process, _driver: driver, _profile: profile }
    }

    pub(crate) fn session(&self) -> &WebDriver {
        self.session.as_ref().expect("the session lasts as long as the browser")
    }

    /// Waits for an answer of the browser.
    pub(crate) fn wait<T>(&self, answer: impl Future<Output = WebDriverResult<T>>) -> WebDriverResult<T> {
        self.runtime.block_on(answer)
    }

    /// Runs the body of a JavaScript function in the page.
    pub(crate) fn script(&self, body: &str, arguments: Vec<Value>) -> WebDriverResult<Value> {
        self.wait(async { Ok(self.session().execute(body, arguments).await?.json().clone()) })
    }

    /// Sends a command of the Chrome DevTools Protocol.
    pub(crate) fn devtools(&self, command: &str, parameters: Value) -> WebDriverResult<Value> {
        self.wait(self.session().cdp().send_raw(command, parameters))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let quit = self.session.take().map(|session| self.runtime.block_on(session.quit()));
        if quit.is_none_or(|result| result.is_err()) {
            self.process.iter().for_each(|process| kill(*process));
        }
    }
}

/// A browser whose driver has died does not end by itself.
fn kill(process: u64) {
    // If it is gone already, all the better.
    let _ = Command::new("kill").args(["-KILL", &process.to_string()]).status();
}

fn capabilities(profile: &TemporaryFolder) -> WebDriverResult<Capabilities> {
    let program = find_program(CHROMIUM).expect("Chromium must be installed and on PATH");
    let mut flags: Vec<String> = FLAGS.iter().map(|&flag| flag.to_owned()).collect();
    flags.push(format!("--user-data-dir={}", profile.path().display()));
    let mut capabilities = Capabilities::new();
    capabilities.set("browserName", "chrome")?;
    capabilities.set("goog:chromeOptions", json!({ "binary": program, "args": flags }))?;
    capabilities.set("goog:loggingPrefs", json!({ "browser": "ALL" }))?;
    Ok(capabilities)
}
