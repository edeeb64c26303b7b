//! A host page in a browser, and whether all comes of it that is to come.

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::json;
use thirtyfour::common::print::PrintParameters;

use back_check_tooling::StaticServer;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::expectation::{Case, Host};
use crate::folder::{self, TemporaryFolder};
use crate::host;
use crate::page::Page;
use crate::visit::Sex;

/// Words of the advice for an emergency, which always ends in how to call for help.
const ADVICE: &str = "Call an ambulance now if you";

/// What Chromium says of each frame that may not run scripts, as it should.
const NO_SCRIPTS: &str = "Blocked script execution in";

/// How what is in view looks, as far as a page's styles could change it.
const LOOKS: &str = "
    const names = ['display', 'visibility', 'opacity', 'color', 'backgroundColor', 'fontFamily', 'fontStyle', 'fontWeight',
        'fontVariant', 'lineHeight', 'letterSpacing', 'wordSpacing', 'textTransform', 'textIndent', 'textAlign', 'textShadow',
        'textDecorationLine', 'whiteSpace', 'direction', 'cursor', 'listStyleType', 'wordBreak', 'overflowWrap', 'hyphens',
        'pointerEvents', 'userSelect', 'fontSize'];
    rootOf(arguments[0]).getAnimations().forEach((it) => it.finish());
    const all = [...rootOf(arguments[0]).querySelectorAll('.bc, .bc *')];
    return all.map((it) => {
        const style = getComputedStyle(it);
        return [`${it.localName}.${it.getAttribute('class') ?? ''}`, ...names.map((name) => `${name}: ${style[name]}`)].join('; ');
    });
";

/// All words that can be seen on a page, also within the element and in frames.
const SHOWN: &str = "(() => {
    const silent = (it) => ['script', 'style'].includes(it.localName) || !(it.checkVisibility() || it.localName === 'slot');
    const inside = (it) => it.localName === 'iframe' ? [it.contentDocument.body] : [...it.childNodes, ...rootOf(it)?.childNodes ?? []];
    const text = (it) => it.nodeType === 3 ? it.data : it.nodeType !== 1 || silent(it) ? '' : inside(it).map(text).join(' ');
    return text(document.body).replace(/\\s+/g, ' ');
})()";

/// A browser that tries host pages one after the other. It is started anew after a fault, or when it has to be another one.
pub struct Hosting {
    engine: Engine,
    browser: RefCell<Option<Browser>>,
}

impl Hosting {
    /// In a browser of that engine, which starts with the first page.
    #[must_use]
    pub fn new(engine: Engine) -> Self {
        Self { engine, browser: RefCell::new(None) }
    }

    /// Tries a host page.
    ///
    /// # Errors
    /// With what did not come of it, in words.
    pub fn holds(&self, host: &Host) -> Result<(), String> {
        let run = AssertUnwindSafe(|| {
            let browser = self.visit(host);
            *self.browser.borrow_mut() = Some(browser);
        });
        catch_unwind(run).map_err(|panic| {
            let words = panic.downcast_ref::<String>().cloned();
            words.or_else(|| panic.downcast_ref::<&str>().map(|&words| words.to_owned())).unwrap_or_default()
        })
    }

    fn browser(&self, case: &Case) -> Browser {
        let kept = self.browser.borrow_mut().take().filter(|browser| browser.wasm == case.browser.wasm);
        kept.unwrap_or_else(|| Browser::start(self.engine, case.browser.wasm))
    }

    fn visit(&self, host: &Host) -> Browser {
        let usual = host.case.looks_as_usual.then(|| self.usual_looks());
        let (case, folder) = (&host.case, TemporaryFolder::new());
        folder::copy(&folder::under_test(), folder.path());
        let path = host::add_page(folder.path(), host);
        host::spoil(folder.path(), case);
        let server = StaticServer::bind(0).expect("a free port").mistaking(case.server.types.clone());
        let page = Page::on(server, folder.path(), self.browser(case));
        page.set_window();
        if case.browser.from_disk {
            page.open_address(&format!("file://{}", host::one_file(folder.path()).display()));
        } else {
            page.open(&path);
        }
        page.comes_as_expected(case, self.engine, usual);
        page.leave()
    }

    /// How the check looks in a page without styles.
    fn usual_looks(&self) -> Vec<String> {
        let bare = Host::all().into_iter().find(|host| host.name == "bare").expect("there is a page without styles");
        let folder = TemporaryFolder::new();
        folder::copy(&folder::under_test(), folder.path());
        let path = host::add_page(folder.path(), &bare);
        let server = StaticServer::bind(0).expect("a free port");
        let page = Page::on(server, folder.path(), self.browser(&bare.case));
        page.open_ready(&path);
        page.press_on("start");
        let looks = page.looks();
        *self.browser.borrow_mut() = Some(page.leave());
        looks
    }
}

impl Page {
    fn comes_as_expected(&self, case: &Case, engine: Engine, usual_looks: Option<Vec<String>>) {
        self.wait_until("document.readyState === 'complete'");
        if let Some(act) = &case.act {
            self.script_async(&format!(
                "const [done] = arguments; (async () => {{ {act} }})().then(done, (error) => done(String(error)))"
            ));
        }
        if case.usable {
            self.wait_until_ready();
            if case.returns {
                self.press_on("start");
                self.go_and_return();
                self.wait_until_ready();
            }
            if self.here() == "start" {
                self.press_on("start");
            }
            usual_looks.iter().for_each(|usual| self.looks_as(usual));
            self.short_visit();
        } else {
            let told = case.advice.then_some(ADVICE).into_iter().chain(case.shows.iter().map(String::as_str));
            told.for_each(|words| self.waits_for_words(words));
        }
        if case.prints {
            self.prints();
        }
        case.holds.iter().for_each(|expression| self.wait_until(expression));
        self.asked_for(case);
        self.complained_of(&case.complaints_in(engine));
    }

    fn set_window(&self) {
        let window = self.browser.session().set_window_rect(0, 0, 1280, 1024);
        self.must("setting the window's size", self.browser.wait(window));
    }

    fn go_and_return(&self) {
        self.open("/languages.html");
        self.must("going back", self.browser.wait(self.browser.session().back()));
        self.wait_until("document.querySelector(arguments[0]) && document.readyState === 'complete'");
    }

    /// From the first question to a result.
    fn short_visit(&self) {
        self.about_you(52, Sex::Male, 5);
        self.is_at("now");
        self.tick("chest-pain");
        self.go_on();
        self.is_at("result");
        self.wait_for("a[href^='tel:']");
    }

    /// The page on paper is much more with the check than without it: letters of its own, for one.
    fn prints(&self) {
        let print = || {
            let paper = self.browser.session().print_page(PrintParameters::default());
            self.must("printing", self.browser.wait(paper)).len()
        };
        let whole = print();
        self.script("document.querySelector(arguments[0]).hidden = true", &[self.element()]);
        let without = print();
        if whole < 2 * without {
            self.fail(&format!("printed, the page is {whole} bytes, and {without} without the check"));
        }
    }

    /// Without the pointer over a part, as that one may look otherwise.
    fn looks(&self) -> Vec<String> {
        self.lead_pointer_away();
        host::lines(&self.script(LOOKS, &[self.element()]))
    }

    fn looks_as(&self, usual: &[String]) {
        let looks = self.looks();
        let other: Vec<String> =
            usual.iter().zip(&looks).filter(|(a, b)| a != b).map(|(a, b)| difference(a, b)).collect();
        if looks.len() != usual.len() || !other.is_empty() {
            self.fail(&format!(
                "{} parts and not {}; other than usual:\n{}",
                looks.len(),
                usual.len(),
                other.join("\n")
            ));
        }
    }

    fn waits_for_words(&self, words: &str) {
        self.wait_until(&format!("{SHOWN}.includes({})", json!(words)));
    }

    fn asked_for(&self, case: &Case) {
        let Some(expected) = &case.asks else { return };
        let mut asked: Vec<String> = self.requests().iter().map(|path| host::unfilled(path)).collect();
        asked.retain(|path| !path.starts_with("/hosts/") || path.contains("back-check-copied"));
        asked.sort();
        if asked != *expected {
            self.fail(&format!("it asked for {asked:#?} and not for {expected:#?}"));
        }
    }

    fn complained_of(&self, (expected, allowed): &(Vec<&str>, Vec<&str>)) {
        let noted = self.script("return window.noted ?? []", &[]);
        let (mut complaints, of_browser) = (host::lines(&noted), self.complaints());
        // What only a browser itself says, of a file that is missing for instance, each says in its own words.
        if expected.is_empty() && allowed.is_empty() {
            complaints.extend(of_browser.into_iter().filter(|words| !words.contains(NO_SCRIPTS)));
        }
        let known = |complaint: &str| expected.iter().chain(allowed).any(|words| complaint.contains(words));
        let unexpected: Vec<&String> = complaints.iter().filter(|complaint| !known(complaint)).collect();
        if !unexpected.is_empty() {
            self.fail(&format!("complaints: {unexpected:#?}"));
        }
        let unsaid: Vec<&&str> =
            expected.iter().filter(|words| !complaints.iter().any(|complaint| complaint.contains(*words))).collect();
        if !unsaid.is_empty() {
            self.fail(&format!("nobody complained of {unsaid:#?}, only of {complaints:#?}"));
        }
    }
}

/// What differs in two lines of looks.
fn difference(usual: &str, here: &str) -> String {
    let name = usual.split("; ").next().unwrap_or_default();
    let other = usual.split("; ").zip(here.split("; ")).filter(|(a, b)| a != b);
    let other: Vec<String> = other.map(|(a, b)| format!("{a} is {b}")).collect();
    format!("  {name}: {}", other.join(", "))
}

/// For tests of a page from somewhere else.
impl Page {
    #[track_caller]
    pub(crate) fn open_address(&self, address: &str) {
        self.must("opening the page", self.browser.wait(self.browser.session().goto(address.to_owned())));
    }
}
