//! A page with the element on it, and what a person can do with it.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::{WebDriverError, WebDriverResult};
use thirtyfour::{Key, WebElement};

use back_check_tooling::StaticServer;

use crate::browser::Browser;
use crate::folder;

/// Long enough for a busy machine of two cores; nothing waits longer than it has to.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(20);

/// Looks inside the element's shadow root, which is open.
const FIND: &str = "return document.querySelector('back-check')?.shadowRoot?.querySelector(arguments[0])";
const FIND_ALL: &str =
    "return [...(document.querySelector('back-check')?.shadowRoot?.querySelectorAll(arguments[0]) ?? [])]";

/// A browser with one page, on a server of its own.
pub struct Page {
    pub(crate) browser: Browser,
    server: StaticServer,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Page {
    /// Starts a browser for the build that `cargo xtask test` made.
    #[must_use]
    pub fn start() -> Self {
        Self::start_in(&folder::under_test())
    }

    /// Starts a browser for the build in `dist`.
    ///
    /// # Panics
    /// When a port, the driver or the browser cannot be had.
    #[must_use]
    pub fn start_in(dist: &Path) -> Self {
        assert!(dist.is_dir(), "{} is no folder; `cargo xtask build` makes one", dist.display());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        let seen = move |path: &str| log.lock().expect("no holder of the log panics").push(path.to_owned());
        let server = StaticServer::bind(0).expect("a free port").serve(dist, seen);
        Self { browser: Browser::start(), server, requests }
    }

    /// Opens a path of the build under test.
    #[track_caller]
    pub fn open(&self, path: &str) {
        let address = format!("{}{path}", self.server.address());
        self.must("opening the page", self.browser.wait(self.browser.session().goto(address)));
    }

    /// Opens a path and waits until the program runs.
    #[track_caller]
    pub fn open_ready(&self, path: &str) {
        self.open(path);
        self.wait_until("document.querySelector('back-check')?.state === 'ready'");
    }

    /// The paths that the server was asked for so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no holder of the log panics").clone()
    }

    /// Whether the element shows something that fits `css`, now.
    #[must_use]
    pub fn has(&self, css: &str) -> bool {
        self.look(css).is_ok()
    }

    /// How many things that fit `css` the element shows, now.
    #[must_use]
    pub fn count(&self, css: &str) -> usize {
        self.script(FIND_ALL, &[json!(css)]).as_array().map_or(0, Vec::len)
    }

    /// Waits until the element shows something that fits `css`, and returns it.
    #[track_caller]
    pub fn wait_for(&self, css: &str) -> WebElement {
        self.until(&format!("no `{css}`"), || self.look(css))
    }

    /// Waits until nothing fits `css` any more.
    #[track_caller]
    pub fn wait_until_gone(&self, css: &str) {
        self.until(&format!("still a `{css}`"), || if self.has(css) { Err("it is there".into()) } else { Ok(()) });
    }

    /// Waits until the JavaScript expression is true.
    #[track_caller]
    pub fn wait_until(&self, expression: &str) {
        let body = format!("return Boolean({expression})");
        let holds = || if self.script(&body, &[]) == json!(true) { Ok(()) } else { Err("it is false".into()) };
        self.until(&format!("not `{expression}`"), holds);
    }

    /// Clicks on the first thing that fits `css`, as soon as it is there and can be clicked.
    #[track_caller]
    pub fn click(&self, css: &str) {
        self.act(css, "nothing to click at", async |element| element.click().await);
    }

    /// Types into the field that fits `css`.
    #[track_caller]
    pub fn type_into(&self, css: &str, text: &str) {
        self.act(css, "nothing to type into at", async |element| element.send_keys(text).await);
    }

    /// The text that a person sees in the first thing that fits `css`.
    #[must_use]
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.act(css, "no text at", async |element| element.text().await)
    }

    /// The texts of everything that fits `css`, now.
    #[must_use]
    pub fn texts(&self, css: &str) -> Vec<String> {
        let body = format!("{FIND_ALL}.map((found) => found.innerText.trim())");
        let texts = self.script(&body, &[json!(css)]);
        texts.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// An attribute of the first thing that fits `css`.
    #[must_use]
    #[track_caller]
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.act(css, "no attribute at", async |element| element.attr(name).await)
    }

    /// Presses keys, one after the other, wherever the focus is.
    #[track_caller]
    pub fn press(&self, keys: &[Key]) {
        for key in keys {
            let chain = self.browser.session().action_chain().send_keys(key.clone());
            self.must("pressing a key", self.browser.wait(chain.perform()));
        }
    }

    /// Runs the body of a JavaScript function in the page and returns what it returns.
    #[track_caller]
    pub fn script(&self, body: &str, arguments: &[Value]) -> Value {
        let result = self.browser.script(body, arguments.to_vec());
        self.must("running a script", result)
    }

    /// Runs a script that calls its last argument when it is done.
    #[track_caller]
    pub(crate) fn script_async(&self, body: &str) -> Value {
        let session = self.browser.session();
        let answer = async { Ok(session.execute_async(body, Vec::<Value>::new()).await?.json().clone()) };
        self.must("running a script", self.browser.wait(answer))
    }

    fn look(&self, css: &str) -> Result<WebElement, String> {
        let found = self.browser.wait(self.browser.session().execute(FIND, vec![json!(css)])).map_err(said)?;
        if found.json().is_null() { Err("nothing fits".into()) } else { found.element().map_err(said) }
    }

    /// Does something with what fits `css`, again if a new rendering took it away in between.
    #[track_caller]
    fn act<T>(&self, css: &str, missing: &str, act: impl AsyncFn(&WebElement) -> WebDriverResult<T>) -> T {
        self.until(&format!("{missing} `{css}`"), || {
            let element = self.look(css)?;
            self.browser.wait(act(&element)).map_err(said)
        })
    }

    /// Tries until it works. When time is up, says what was there instead.
    #[track_caller]
    fn until<T>(&self, otherwise: &str, mut attempt: impl FnMut() -> Result<T, String>) -> T {
        let start = Instant::now();
        loop {
            match attempt() {
                Ok(value) => return value,
                Err(reason) if start.elapsed() > PATIENCE => self.fail(&format!("{otherwise} ({reason})")),
                Err(_) => thread::sleep(PAUSE),
            }
        }
    }

    #[track_caller]
    pub(crate) fn must<T>(&self, doing: &str, result: WebDriverResult<T>) -> T {
        result.unwrap_or_else(|error| panic!("{doing} failed: {error}"))
    }
}

fn said(error: WebDriverError) -> String {
    error.to_string()
}
