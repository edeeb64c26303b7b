//! A browser for measuring: it opens pages of one site under a chosen line and with a chosen processor, and judges nothing.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

use back_check_tooling::StaticServer;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::folder;
use crate::page::KEEPING;

/// Long enough for the slowest page under the worst conditions.
const PATIENCE: Duration = Duration::from_secs(110); // the driver's own client waits two minutes

/// Says what was measured, or that nothing was.
const MEASURED: &str = "
    const late = new Promise((_, late) => setTimeout(late, 100_000, 'nothing was measured in time'));
    Promise.race([measured, late]).then(arguments[0], (error) => arguments[0](String(error)));
";

/// What a phone has that is neither new nor near an antenna: 1.6 Mbit/s with answers after 150 ms, as the browser's own tools
/// shape "Slow 4G" (a tenth of the line is lost, and one request stands for several ways to and fro).
const SLOW_LINE: (f64, f64, f64) = (562.5, 180_000.0, 84_375.0);

/// Under what a page is measured.
#[derive(Clone, Copy, Debug)]
pub struct Conditions {
    /// How they are called in the table.
    pub name: &'static str,
    /// How many times slower the processor is than it is.
    pub processor: u32,
    /// Whether the line is that of a phone.
    pub slow_line: bool,
}

/// A running browser and a server for the site.
pub struct Meter {
    browser: Browser,
    server: StaticServer,
}

impl Meter {
    /// Starts both.
    ///
    /// # Panics
    /// When a port, the driver or the browser cannot be had.
    #[must_use]
    pub fn start(site: &Path) -> Self {
        let server = StaticServer::bind(0).expect("a free port").serve(site, |_| {});
        let meter = Self { browser: Browser::start(Engine::Chromium, true), server };
        let session = meter.browser.session();
        must(meter.browser.wait(session.set_script_timeout(PATIENCE)));
        must(meter.browser.wait(session.set_page_load_timeout(PATIENCE)));
        meter.devtools("Network.enable", json!({}));
        meter.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": true }));
        meter
    }

    /// Opens a page of the site, with `script` before all of its own, and waits for what that says in `window.measured`.
    #[must_use]
    pub fn load(&self, path: &str, conditions: Conditions, script: &str) -> Value {
        let first = json!({ "source": format!("{KEEPING}\n{script}") });
        let added = self.devtools("Page.addScriptToEvaluateOnNewDocument", first);
        self.set(conditions);
        let address = format!("{}{path}", self.server.address());
        must(self.browser.wait(self.browser.session().goto(address)));
        let measured = self.script_async(MEASURED);
        self.set(Conditions { processor: 1, slow_line: false, ..conditions });
        self.devtools("Page.removeScriptToEvaluateOnNewDocument", json!({ "identifier": added["identifier"] }));
        measured
    }

    /// How much the page's scripts hold, without what waits to be thrown away, in bytes.
    #[must_use]
    pub fn heap(&self) -> f64 {
        self.devtools("HeapProfiler.collectGarbage", json!({}));
        self.devtools("Runtime.getHeapUsage", json!({}))["usedSize"].as_f64().unwrap_or(f64::NAN)
    }

    /// What the browser has been doing meanwhile, as its own tools open it.
    #[must_use]
    pub fn profiled(&self, doing: impl FnOnce()) -> Value {
        self.devtools("Profiler.enable", json!({}));
        self.devtools("Profiler.start", json!({}));
        doing();
        self.devtools("Profiler.stop", json!({}))["profile"].clone()
    }

    /// Runs a script that calls its last argument when it is done.
    #[must_use]
    pub fn script_async(&self, body: &str) -> Value {
        let session = self.browser.session();
        must(self.browser.wait(async { Ok(session.execute_async(body, Vec::<Value>::new()).await?.json().clone()) }))
    }

    fn set(&self, conditions: Conditions) {
        let (latency, down, up) = if conditions.slow_line { SLOW_LINE } else { (0.0, -1.0, -1.0) };
        let line = json!({ "offline": false, "latency": latency, "downloadThroughput": down, "uploadThroughput": up });
        self.devtools("Network.emulateNetworkConditions", line);
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": conditions.processor }));
    }

    fn devtools(&self, command: &str, parameters: Value) -> Value {
        must(self.browser.devtools(command, parameters))
    }
}

fn must<T>(answer: WebDriverResult<T>) -> T {
    answer.unwrap_or_else(|error| panic!("the browser does not do as it is asked: {error}"))
}

/// The script that puts elements into a page and takes them out again, as `mountMany(cycles, step)`.
///
/// # Panics
/// When it is not where it belongs.
#[must_use]
pub fn mounting() -> String {
    let script = folder::workspace().join("tests/bench/mounts.js");
    fs::read_to_string(script).expect("the script is part of the project")
}
