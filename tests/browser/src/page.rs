//! A page with the element on it, and what a person can do with it.

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::error::{WebDriverError, WebDriverResult};
use thirtyfour::{Key, WebElement};

use back_check_tooling::StaticServer;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::folder::{self, TemporaryFolder};
use crate::host;
use crate::look::Look;
use crate::recipe;

/// Long enough for a busy machine of two cores; nothing waits longer than it has to.
const PATIENCE: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(60); // each try keeps three processes busy

/// Looks inside the element.
const FIND: &str = "return rootOf(arguments[1])?.querySelector(arguments[0])";
const FIND_ALL: &str = "return [...(rootOf(arguments[1])?.querySelectorAll(arguments[0]) ?? [])]";

/// Runs before each page's own scripts, in frames too: notes on the element that it has said to be ready, as
/// docs/embedding.md promises, and on the page what would be printed and which WebAssembly was started.
const FIRST_SCRIPT: &str = "
    for (const name of ['instantiate', 'instantiateStreaming']) {
        const real = WebAssembly[name];
        WebAssembly[name] = async (...all) => {
            const made = await real.apply(WebAssembly, all);
            (window.programs ??= []).push(made.instance);
            return made;
        };
    }
    addEventListener('back-check-ready', (event) => { event.target.saidReady = true; }, true);
    window.print = () => {
        const whole = (() => {
            try { return top.rootOf && top; } catch { return window; }
        })();
        const words = (element) => whole.rootOf(element)?.textContent ?? element.textContent;
        whole.printed = [...document.body.children].map(words).join();
        dispatchEvent(new Event('afterprint'));
    };
";

/// The element's root is closed, to tests as to pages. What a page cannot do, the browser's driver can: it comes before
/// everybody, in every frame, and knows each root that is made in one. So the files under test are those that are shipped.
pub(crate) const KEEPING: &str = "
    const above = (() => {
        try { return window !== top && top.keepRoot; } catch { return undefined; } // a frame of another origin is alone
    })();
    if (!above) {
        const kept = new WeakMap();
        window.keepRoot = (host, root) => kept.set(host, root);
        window.rootOf = (it) => {
            const host = typeof it === 'string' ? document.querySelector(it) : it;
            return host?.shadowRoot ?? kept.get(host);
        };
    }
    if (window !== top) {
        const { attachShadow } = Element.prototype;
        const keepRoot = above || window.keepRoot; // the frame may be gone when it is needed
        Element.prototype.attachShadow = function (options) {
            const root = attachShadow.call(this, options);
            keepRoot(this, root);
            return root;
        };
    }
";

/// As [`KEEPING`], and opens each root: for what can only look into open ones, such as axe-core. One that the page's markup
/// brings along is closed for good; it is handed out as if it were not.
const OPENING: &str = "
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) { return attach.call(this, { ...options, mode: 'open' }); };
    const inMarkup = new WeakMap();
    const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot');
    Object.defineProperty(Element.prototype, 'shadowRoot', {
        configurable: true, get() { return inMarkup.get(this) ?? get.call(this); },
    });
    const { attachInternals } = HTMLElement.prototype;
    HTMLElement.prototype.attachInternals = function () {
        const internals = attachInternals.call(this);
        if (internals.shadowRoot) inMarkup.set(this, internals.shadowRoot);
        return internals;
    };
";

/// A browser with one page, on a server of its own.
pub struct Page {
    pub(crate) browser: Browser,
    /// Whether what is scrolled may still be elsewhere a moment later.
    pub(crate) scrolls_late: bool,
    address: String,
    server: RefCell<Option<StaticServer>>,
    requests: Arc<Mutex<Vec<String>>>,
    element: RefCell<String>,
    spoilt: Option<TemporaryFolder>,
}

impl Page {
    /// Starts a browser for the build that `cargo xtask test` made.
    #[must_use]
    pub fn start() -> Self {
        Self::start_in(&folder::under_test())
    }

    /// Starts a browser for the build under test as it is while some of its files are missing.
    ///
    /// # Panics
    /// When there is no such file in the build.
    #[must_use]
    pub fn start_without(missing: &[&str]) -> Self {
        Self::start_spoilt(|folder| {
            for file in missing {
                fs::remove_file(folder.join(folder::shipped(file))).expect("a file of the build");
            }
        })
    }

    /// Starts a browser for the build under test with some files beside it, by their paths in it.
    ///
    /// # Panics
    /// When a file cannot be written.
    #[must_use]
    pub fn start_with(files: &[(String, Vec<u8>)]) -> Self {
        Self::start_spoilt(|folder| {
            for (name, bytes) in files {
                fs::write(folder.join(name), bytes).expect("a file can be written");
            }
        })
    }

    /// Starts a browser for the build under test with one bit of a file turned over.
    ///
    /// # Panics
    /// When there is no such file in the build.
    #[must_use]
    pub fn start_altered(altered: &str) -> Self {
        Self::start_spoilt(|folder| host::alter(&folder.join(folder::shipped(altered))))
    }

    /// Starts a browser for the build under test among the host pages of tests/hosts, each at `/hosts/<name>/page.html`.
    #[must_use]
    pub fn start_hosting() -> Self {
        Self::start_spoilt(host::add_pages)
    }

    /// The same, in a browser that sees of the check what a page sees of it.
    #[must_use]
    pub fn start_closed_hosting() -> Self {
        Self::start_in_copy(host::add_pages, Self::start_closed_in)
    }

    /// Starts a browser for the pages of docs/recipes, with the build under test where they look for it.
    #[must_use]
    pub fn start_with_recipes() -> Self {
        Self::start_spoilt(recipe::add)
    }

    fn start_spoilt(spoil: impl FnOnce(&Path)) -> Self {
        Self::start_in_copy(spoil, Self::start_in)
    }

    fn start_in_copy(spoil: impl FnOnce(&Path), start: impl FnOnce(&Path) -> Self) -> Self {
        let folder = TemporaryFolder::new();
        folder::copy(&folder::under_test(), folder.path());
        spoil(folder.path());
        let page = start(folder.path());
        Self { spoilt: Some(folder), ..page }
    }

    /// Puts a file back as it should be.
    ///
    /// # Panics
    /// When nothing was taken away or altered.
    pub fn put_back(&self, file: &str) {
        let folder = self.spoilt.as_ref().expect("a page that was started without the file");
        let file = folder::shipped(file);
        fs::copy(folder::under_test().join(&file), folder.path().join(&file)).expect("a file of the build");
    }

    /// Takes a file of the release's folder away.
    ///
    /// # Panics
    /// When this is the build under test itself, or has no such file.
    pub fn take_away(&self, file: &str) {
        let folder = self.spoilt.as_ref().expect("a copy of the build");
        fs::remove_file(folder.path().join(folder::in_release(file))).expect("a file of the build");
    }

    /// The path on the server of a file in the release's folder.
    #[must_use]
    pub fn path_of(&self, file: &str) -> String {
        format!("/{}", folder::in_release(file))
    }

    /// Starts a browser for the build in `dist`. Nothing moves until [`set_look`](Self::set_look) says so.
    ///
    /// # Panics
    /// When a port, the driver or the browser cannot be had.
    #[must_use]
    pub fn start_in(dist: &Path) -> Self {
        let page = Self::start_closed_in(dist);
        page.before_all_else(OPENING);
        page
    }

    /// Starts a browser that sees of the build under test what a page sees of it.
    #[must_use]
    pub fn start_closed() -> Self {
        Self::start_closed_in(&folder::under_test())
    }

    /// Has a script run before every other one, in each page and frame from now on.
    #[track_caller]
    pub fn before_all_else(&self, script: &str) {
        let script = json!({ "source": script });
        self.must("adding a script", self.browser.devtools("Page.addScriptToEvaluateOnNewDocument", script));
    }

    fn start_closed_in(dist: &Path) -> Self {
        assert!(dist.is_dir(), "{} is no folder; `cargo xtask build` makes one", dist.display());
        let server = StaticServer::bind(0).expect("a free port");
        let page = Self { scrolls_late: false, ..Self::on(server, dist, Browser::start(Engine::Chromium, true)) };
        page.before_all_else(KEEPING);
        page.before_all_else(FIRST_SCRIPT);
        let permissions = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.must("allowing the clipboard", page.browser.devtools("Browser.grantPermissions", permissions));
        page.set_look(Look { reduced_motion: true, ..Look::default() });
        page
    }

    /// A page in a browser of any engine that runs already: what it knows, it has to be told by a script of its own.
    pub(crate) fn on(server: StaticServer, folder: &Path, browser: Browser) -> Self {
        let requests = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&requests);
        let seen = move |path: &str| log.lock().expect("no holder of the log panics").push(path.to_owned());
        let server = server.serve(folder, seen);
        let element = RefCell::new("back-check".to_owned());
        let address = server.address();
        Self {
            browser,
            scrolls_late: true,
            address,
            server: RefCell::new(Some(server)),
            requests,
            element,
            spoilt: None,
        }
    }

    /// The browser, for the next page.
    pub(crate) fn leave(self) -> Browser {
        self.browser
    }

    /// Opens a path of the build under test.
    #[track_caller]
    pub fn open(&self, path: &str) {
        self.open_at(&format!("{}{path}", self.address));
    }

    /// Opens a page of another server.
    #[track_caller]
    pub fn open_at(&self, address: &str) {
        self.must("opening the page", self.browser.wait(self.browser.session().goto(address)));
    }

    /// Ends the server: from now on there is no connection.
    pub fn go_offline(&self) {
        self.server.take();
    }

    /// Changes a file of a copy of the build, as a newer version would.
    ///
    /// # Panics
    /// When this is the build under test itself, or has no such file.
    pub fn rewrite(&self, file: &str, change: impl FnOnce(String) -> String) {
        let folder = self.spoilt.as_ref().expect("a copy of the build");
        let path = folder.path().join(file);
        let text = fs::read_to_string(&path).expect("a file of the build");
        fs::write(path, change(text)).expect("the file can be written");
    }

    /// Opens a file of the build under test from the disk.
    #[track_caller]
    pub fn open_file(&self, name: &str) {
        let address = format!("file://{}", folder::under_test().join(name).display());
        self.must("opening the file", self.browser.wait(self.browser.session().goto(address)));
    }

    /// Opens a path and waits until the program runs and everything that it loads is there.
    #[track_caller]
    pub fn open_ready(&self, path: &str) {
        self.open(path);
        self.wait_until_ready();
    }

    /// Turns to one of several elements on the page. All that is done from now on is done to that one.
    #[track_caller]
    pub fn turn_to(&self, element: &str) {
        element.clone_into(&mut self.element.borrow_mut());
        self.script("document.querySelector(arguments[0]).scrollIntoView()", &[self.element()]);
    }

    /// Waits until the element has said that it is ready.
    #[track_caller]
    pub fn wait_until_ready(&self) {
        self.wait_until(
            "document.querySelector(arguments[0])?.saidReady && document.querySelector(arguments[0]).state === 'ready'",
        );
    }

    pub(crate) fn element(&self) -> Value {
        json!(*self.element.borrow())
    }

    /// The paths that the server was asked for so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().expect("no holder of the log panics").clone()
    }

    /// Whether the element shows something that fits `css`, now.
    #[must_use]
    pub fn has(&self, css: &str) -> bool {
        self.script(&format!("{FIND} != null"), &[json!(css), self.element()]) == json!(true)
    }

    /// How many things that fit `css` the element shows, now.
    #[must_use]
    pub fn count(&self, css: &str) -> usize {
        self.script(FIND_ALL, &[json!(css), self.element()]).as_array().map_or(0, Vec::len)
    }

    /// Waits until the element shows something that fits `css`.
    #[track_caller]
    pub fn wait_for(&self, css: &str) {
        self.until(&format!("no `{css}`"), || if self.has(css) { Ok(()) } else { Err("nothing fits".into()) });
    }

    /// Waits until nothing fits `css` any more.
    #[track_caller]
    pub fn wait_until_gone(&self, css: &str) {
        self.until(&format!("still a `{css}`"), || if self.has(css) { Err("it is there".into()) } else { Ok(()) });
    }

    /// Waits until the JavaScript expression is true; `arguments[0]` in it finds the element.
    #[track_caller]
    pub fn wait_until(&self, expression: &str) {
        let body = format!("return Boolean({expression})");
        let holds =
            || if self.script(&body, &[self.element()]) == json!(true) { Ok(()) } else { Err("it is false".into()) };
        self.until(&format!("not `{expression}`"), holds);
    }

    /// Types into the field that fits `css`, after what stands there.
    #[track_caller]
    pub fn type_into(&self, css: &str, text: &str) {
        // With the keyboard, as a person does: the driver itself does not find a field in a closed root worth typing into.
        self.click(css);
        self.press(&[Key::End]);
        self.type_keys(text);
    }

    /// Chooses from the list that fits `css`, by the beginning of what is to be chosen. Not in a closed root.
    #[track_caller]
    pub fn choose_listed(&self, css: &str, text: &str) {
        self.act(css, "nothing to choose from at", async |element| element.send_keys(text).await);
    }

    /// The text that a person sees in the first thing that fits `css`.
    #[must_use]
    #[track_caller]
    pub fn text(&self, css: &str) -> String {
        self.said_of(css, "no text at", "found.checkVisibility() ? found.innerText.trim() : ''", "").unwrap_or_default()
    }

    /// The texts of everything that fits `css`, now.
    #[must_use]
    pub fn texts(&self, css: &str) -> Vec<String> {
        let body = format!("{FIND_ALL}.map((found) => found.innerText.trim())");
        let texts = self.script(&body, &[json!(css), self.element()]);
        texts.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// An attribute of the first thing that fits `css`.
    #[must_use]
    #[track_caller]
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.said_of(css, "no attribute at", "found.getAttribute(arguments[2])", name)
    }

    /// What is in the field that fits `css`.
    #[must_use]
    #[track_caller]
    pub fn value(&self, css: &str) -> String {
        self.said_of(css, "no field at", "found.value", "").unwrap_or_default()
    }

    /// What an expression about the first thing that fits `css` (`found` in it) comes to, as soon as there is one. The driver's own
    /// ways to ask the same send a library along each time.
    #[track_caller]
    fn said_of(&self, css: &str, missing: &str, expression: &str, argument: &str) -> Option<String> {
        let body = format!(
            "const found = rootOf(arguments[1])?.querySelector(arguments[0]); return found ? [{expression}] : null"
        );
        let words = self.until(&format!("{missing} `{css}`"), || {
            let arguments = vec![json!(css), self.element(), json!(argument)];
            let found = self.browser.script(&body, arguments).map_err(said)?;
            found.get(0).cloned().ok_or_else(|| "nothing fits".to_owned())
        });
        words.as_str().map(str::to_owned)
    }

    /// Presses keys, one after the other, wherever the focus is.
    #[track_caller]
    pub fn press(&self, keys: &[Key]) {
        for key in keys {
            let chain = self.browser.session().action_chain().send_keys(key.clone());
            self.must("pressing a key", self.browser.wait(chain.perform()));
        }
    }

    /// Types wherever the focus is.
    #[track_caller]
    pub fn type_keys(&self, text: &str) {
        self.must("typing", self.browser.wait(self.browser.session().action_chain().send_keys(text).perform()));
    }

    /// Runs the body of a JavaScript function in the page and returns what it returns.
    #[track_caller]
    pub fn script(&self, body: &str, arguments: &[Value]) -> Value {
        let result = self.browser.script(body, arguments.to_vec());
        self.must("running a script", result)
    }

    /// Overwrites all that the program has in its memory, and waits until it has run into that.
    #[track_caller]
    pub fn ruin_program(&self) {
        self.script("new Uint8Array(programs[0].exports.memory.buffer).fill(255)", &[]);
        self.wait_until(
            "(document.querySelector(arguments[0]).shadowRoot.querySelector('[data-name=emergency]')?.click(), \
            document.querySelector(arguments[0]).state === 'error')",
        );
    }

    /// What has been copied.
    #[must_use]
    #[track_caller]
    pub fn clipboard(&self) -> String {
        let read = "navigator.clipboard.readText().then(arguments[0], (error) => arguments[0](String(error)))";
        self.script_async(read).as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script that calls its last argument when it is done.
    #[track_caller]
    pub fn script_async(&self, body: &str) -> Value {
        let session = self.browser.session();
        let answer = async { Ok(session.execute_async(body, Vec::<Value>::new()).await?.json().clone()) };
        self.must("running a script", self.browser.wait(answer))
    }

    pub(crate) fn look(&self, css: &str) -> Result<WebElement, String> {
        let found =
            self.browser.wait(self.browser.session().execute(FIND, vec![json!(css), self.element()])).map_err(said)?;
        if found.json().is_null() { Err("nothing fits".into()) } else { found.element().map_err(said) }
    }

    /// Does something with what fits `css`, again if a new rendering took it away in between.
    #[track_caller]
    pub(crate) fn act<T>(&self, css: &str, missing: &str, act: impl AsyncFn(&WebElement) -> WebDriverResult<T>) -> T {
        self.until(&format!("{missing} `{css}`"), || {
            let element = self.look(css)?;
            self.browser.wait(act(&element)).map_err(said)
        })
    }

    /// Tries until it works. When time is up, says what was there instead.
    #[track_caller]
    pub(crate) fn until<T>(&self, otherwise: &str, mut attempt: impl FnMut() -> Result<T, String>) -> T {
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

pub(crate) fn said(error: WebDriverError) -> String {
    error.to_string()
}
