//! One browser: without a window, with a profile of its own, driven from blocking code.
//!
//! The WebDriver client is asynchronous. A journey is not: it is one thing after the other. So the waiting happens here.

use std::future::Future;
use std::process::Command;
use std::time::Duration;

use serde_json::Value;
use thirtyfour::WebDriver;
use thirtyfour::error::WebDriverResult;
use tokio::runtime::{Builder, Runtime};
use tokio::time::timeout;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::folder::TemporaryFolder;

/// A browser that cannot open its window waits for ever.
const PATIENCE: Duration = Duration::from_secs(90);

/// A running browser.
pub(crate) struct Browser {
    /// Whether it has WebAssembly.
    pub(crate) wasm: bool,
    runtime: Runtime,
    session: Option<WebDriver>,
    process: Option<u64>,
    // In this order: the browser goes first, then its driver, then its profile.
    _driver: Driver,
    _profile: TemporaryFolder,
}

impl Browser {
    pub(crate) fn start(engine: Engine, wasm: bool) -> Self {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
        let (driver, profile) = (Driver::start(engine, wasm), TemporaryFolder::new());
        let wanted = engine.capabilities(&profile, wasm).expect("the capabilities are plain JSON");
        let started = runtime.block_on(async { timeout(PATIENCE, WebDriver::new(driver.address(), wanted)).await });
        let session = started.unwrap_or_else(|_| panic!("{engine:?} does not start")).expect("the browser starts");
        let process = ["goog:processID", "moz:processID"].iter().find_map(|name| session.capabilities().get(name));
        let process = process.and_then(Value::as_u64);
        Self { wasm, runtime, session: Some(session), process, _driver: driver, _profile: profile }
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

    /// Sends a command of the Chrome DevTools Protocol, which only Chromium understands.
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
