//! The programme as it is after some days, and every state of keeping it, for whoever wants to look at all of them.

use std::time::{SystemTime, UNIX_EPOCH};

use back_check_core::diary::Day;

use crate::page::Page;
use crate::visit::Sex;

const BLOCKED: &str =
    "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
const FULL: &str = "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };";

/// A diary of some days, the last of them yesterday.
const LIVED: &[(u32, &str)] = &[
    (9, "check pain=6 level=self-care said=trigger-lifting"),
    (9, "session before=6 after=5 did=pelvic-tilt:whole:p4,walking:whole"),
    (8, "morning settled"),
    (8, "check-in pain=5 trend=better signs="),
    (6, "session before=4 after=6 did=cat-camel:whole:p5,childs-pose:hurts"),
    (4, "check-in pain=4 trend=same signs="),
    (4, "able 4:putting on socks;6:a long walk"),
    (3, "wish cat-camel easier"),
    (2, "check-in pain=3 trend=better signs="),
    (1, "session before=2 after=2 did=cat-camel:whole:p2,seated-back-stretch:whole"),
];

impl Page {
    /// The programme of somebody who comes back after some days, and all that can be seen of keeping it. The page is opened
    /// anew on the way. Calls `at` on each screen, by name.
    #[track_caller]
    pub fn tour_of_programme(&self, at: &mut dyn FnMut(&str)) {
        self.open_ready("/");
        self.keep(&lived());
        self.open_ready("/");
        self.wait_for("[data-name='open-keep']");
        at("kept-start");
        self.answer_quickly();
        self.press_on("open-programme");
        at("kept-programme");
        self.press_on("open-diary");
        at("kept-diary");
        self.press_on("close");
        self.press_on("open-able");
        self.press_button("continue");
        self.wait_for("[role='alert']");
        at("able-problems");
        self.press_on("close");
        self.press_on("open-by-hand");
        self.press_button("continue");
        self.wait_for("[role='alert']");
        at("by-hand-problems");
        self.press_on("close");
        self.press_on("open-check-in");
        self.press_button("continue");
        self.wait_for("[role='alert']");
        at("check-in-problems");
        self.choose("-morning-1");
        self.choose("-pain-now-4");
        self.choose("-trend-now-2");
        self.click("[id$='-new-fever']");
        self.wait_for("[data-name='sign-next']");
        at("check-in-sign");
        self.none_of_these();
        self.wait_until_gone("[data-name='sign-next']");
        self.press_on("continue");
        self.wait_for("[data-name='answer-again']");
        at("programme-closed");
        self.press_on("open-keep");
        at("keep-kept");
        self.press_button("clear");
        self.wait_for("[data-name='keep']");
        at("keep-cleared");
        self.tour_of_trouble(at);
    }

    /// A page that asks for the result, and offers to leave quickly. Calls `at` on each screen, by name.
    #[track_caller]
    pub fn tour_of_wishes(&self, at: &mut dyn FnMut(&str)) {
        self.open_ready("/");
        self.script(
            "const check = document.createElement('back-check');
            check.setAttribute('leave-to', 'https://example.org/');
            check.share = 'result';
            document.querySelector('back-check').replaceWith(check)",
            &[],
        );
        self.wait_until_ready();
        self.wait_for(".leave");
        at("leaving-start");
        self.answer_quickly();
        self.wait_for("[data-name='share']");
        at("sharing");
        self.press_button("share");
        self.wait_for("[data-name='sharing'] [role='status']:not(:empty)");
        at("shared");
    }

    // What is newer or broken, then a full and a blocked browser.
    fn tour_of_trouble(&self, at: &mut dyn FnMut(&str)) {
        for (name, text) in [("keep-newer", "back-check-diary 2\nnew\n"), ("keep-broken", "{}")] {
            self.keep(text);
            self.open_ready("/");
            self.wait_for("[data-name='open-keep']");
            at(&format!("{name}-start"));
            self.press_on("open-keep");
            at(name);
            self.press_button("clear");
            self.wait_for("[data-name='keep']");
        }
        self.choose_file("no diary at all");
        self.wait_until("document.querySelector(arguments[0]).shadowRoot.querySelector('[role=status]:not(:empty)')");
        at("keep-wrong-file");
        for (name, fault) in [("keep-full", FULL), ("keep-blocked", BLOCKED)] {
            self.before_each_page(fault);
            self.open_ready("/");
            self.press_on("open-keep");
            self.press_button("keep");
            self.wait_until(
                "document.querySelector(arguments[0]).shadowRoot.querySelector('[role=status]:not(:empty)')",
            );
            at(name);
        }
    }

    #[track_caller]
    fn answer_quickly(&self) {
        self.press_on("start");
        self.about_you(38, Sex::Female, 2);
        self.nothing_until("result");
    }
}

fn lived() -> String {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).expect("a time after 1970").as_secs();
    let today = u32::try_from(now / 86_400).expect("a day that fits");
    let line = |(ago, what): &(u32, &str)| format!("{} {what}\n", Day(today - ago).iso());
    format!("back-check-diary 1\n{}", LIVED.iter().map(line).collect::<String>())
}
