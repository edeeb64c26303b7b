//! The first screen before the program is there, and how the program takes its place.

use back_check_browser_tests::{Look, Page};
use serde_json::{Value, json};
use thirtyfour::Key;

/// Keeps the program back until the page says `release()`; or keeps it away, from `fail()` to `mend()`.
const HELD_BACK: &str = "
    if (window === top) {
        const real = window.fetch;
        const held = [];
        window.fetch = (...all) => new Promise((done, fail) => held.push({ go: () => done(real(...all)), fail }));
        window.release = () => { window.fetch = real; held.forEach(({ go }) => go()); };
        window.mend = () => { window.fetch = real; };
        window.fail = () => {
            const error = new TypeError('no connection');
            window.fetch = () => Promise.reject(error);
            held.forEach(({ fail }) => fail(error));
        };
        window.rects = () => [...rootOf('back-check').querySelectorAll('.bc, .bc *')]
            .filter((it) => it.checkVisibility()).map((it) => {
                const { x, y, width, height } = it.getBoundingClientRect();
                return [it.localName, it.className.baseVal ?? it.className, x, y, width, height].join(' ');
            });
        window.inside = (css) => rootOf('back-check').querySelector(css);
    }
";

/// A page on which nothing of the program has come yet.
pub(crate) fn held_back(path: &str, look: Look) -> Page {
    let page = Page::start();
    page.set_look(look);
    page.before_all_else(HELD_BACK);
    page.open(path);
    page.turn_to("back-check");
    page.wait_until("document.querySelector('back-check').state === 'loading'");
    page
}

pub(crate) fn release(page: &Page) {
    page.script("release()", &[]);
    page.wait_until_ready();
}

pub(crate) fn now(page: &Page, expression: &str) -> Value {
    page.script(&format!("return {expression}"), &[])
}

/// Lets the program come. What is seen stays where it is in the moment in which that takes its place.
#[track_caller]
pub(crate) fn nothing_moves_with_release(page: &Page) {
    let before = now(page, "rects()");
    page.script(
        "const early = inside('.bc');
        new MutationObserver((_, it) => {
            const all = [...rootOf('back-check').querySelectorAll('.bc')];
            if (all.length !== 1 || all[0] === early) return;
            window.after = rects();
            it.disconnect();
        }).observe(rootOf('back-check'), { childList: true })",
        &[],
    );
    release(page);
    page.wait_until("window.after");
    let [before, after] = [before, now(page, "after")].map(|it| it.as_array().cloned().unwrap_or_default());
    let moved: Vec<_> = before.iter().zip(&after).filter(|(was, is)| was != is).collect();
    assert!(moved.is_empty() && before.len() == after.len() && before.len() > 40, "{moved:#?}");
}

#[test]
fn the_signs_of_an_emergency_and_the_number_are_there_before_the_program() {
    let page = held_back("/clinic.html", Look::default());
    let words = page.visible_words();
    for part in ["Call an ambulance now if you", "Call an ambulance: 999", "Start the check"] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }
    assert!(!words.contains("The check is not there just now."), "{words}");
    page.script("document.querySelector('back-check').region = 'NZ'", &[]);
    page.wait_for("a[href='tel:111']");
}

#[test]
fn nothing_moves_when_the_program_takes_over() {
    for path in ["/", "/clinic.html"] {
        for (width, look) in [(1280, Look::default()), (320, Look { dark: true, ..Look::default() })] {
            let page = held_back(path, look);
            page.set_size(width, 900);
            let last = "JSON.stringify(inside('.bc-footer').getBoundingClientRect())";
            let last_before = now(&page, last);
            nothing_moves_with_release(&page);
            page.wait_for("[data-name='open-keep']");
            assert_eq!(now(&page, last), last_before, "what is read later has its place already");
            assert_eq!(now(&page, "getComputedStyle(inside('.bc-screen')).animationName"), "none");
            assert!(page.complaints().is_empty(), "{:#?}", page.complaints());
        }
    }
}

#[test]
fn the_focus_and_the_place_in_the_page_stay_when_the_program_takes_over() {
    let page = held_back("/clinic.html", Look { reduced_motion: true, ..Look::default() });
    page.script("inside('[data-name=how]').focus(); scrollTo(0, 500)", &[]);
    let place = now(&page, "scrollY");
    assert_ne!(place, json!(0));
    release(&page);
    assert_eq!(now(&page, "rootOf('back-check').activeElement?.dataset.name"), "how");
    assert_eq!(now(&page, "scrollY"), place);
    page.press(&[Key::Enter]);
    page.wait_until("inside('h2').textContent !== 'Back spasm? Find out what to do next.'");
}

#[test]
fn what_is_pressed_before_the_program_is_there_is_done_when_it_is_and_is_said_to_be_on_its_way() {
    let page = held_back("/clinic.html", Look { reduced_motion: true, ..Look::default() });
    page.click("[data-name=how]");
    assert_eq!(now(&page, "inside('[data-name=how]').textContent"), "Starting. One moment.");
    assert_eq!(now(&page, "inside('[role=status]').textContent"), "Starting. One moment.");
    assert_eq!(now(&page, "inside('.bc').contains(inside('[role=status]'))"), false, "it would be silent in there");
    release(&page);
    page.wait_until("inside('h2').textContent === 'How this works'");
    assert_eq!(now(&page, "rootOf('back-check').activeElement?.localName"), "h2");
}

#[test]
fn a_style_sheet_of_the_page_sees_how_far_it_is() {
    let page = held_back("/clinic.html", Look { reduced_motion: true, ..Look::default() });
    let states = "['loading', 'ready', 'complete', 'error'].filter((it) => document.querySelector('back-check').matches(`:state(${it})`))";
    assert_eq!(now(&page, states), json!(["loading"]));
    release(&page);
    assert_eq!(now(&page, states), json!(["ready"]));
    page.press_on("start");
    page.about_you(38, back_check_browser_tests::Sex::Male, 3);
    page.nothing_until("result");
    assert_eq!(now(&page, states), json!(["ready", "complete"]));
    // What is wrong with an attribute is told, and the result is still there.
    page.script(
        "addEventListener('back-check-error', ({ detail }) => { window.told = detail.message; });
         document.querySelector('back-check').setAttribute('region', 'ZZ');",
        &[],
    );
    page.wait_until("window.told");
    assert_eq!(now(&page, states), json!(["ready", "complete"]));
    page.start_again();
    page.press_on("start");
    page.wait_until("!document.querySelector('back-check').matches(':state(complete)')");
}

#[test]
fn the_marks_that_recorders_honour_are_on_the_element_and_within() {
    let page = Page::start();
    page.open_ready("/clinic.html");
    let marked = "it.matches('[data-hj-suppress][data-clarity-mask=true][data-dd-privacy=hidden][data-private][data-sentry-block]\
        [data-heap-redact-text].fs-exclude.dd-privacy-hidden.sentry-block.rr-block.ph-no-capture.heap-ignore')";
    page.script("window.rootIn = () => rootOf('back-check').querySelector('.bc').parentElement", &[]);
    for it in ["document.querySelector('back-check')", "rootIn()"] {
        assert_eq!(now(&page, &format!("((it) => {marked})({it})")), true, "{it}");
    }
    assert_eq!(now(&page, "rootIn().translate"), false);
}

#[test]
fn without_a_script_our_own_page_shows_the_first_screen_and_says_in_time_that_the_check_has_not_come() {
    let page = Page::start_without(&["back-check.js"]);
    page.open("/");
    page.wait_until("document.readyState === 'complete'");
    // Only the element itself gets at what the page's markup has put into its root.
    page.script(
        "customElements.define('back-check', class extends HTMLElement {
            root = this.attachInternals().shadowRoot;
            constructor() { super(); window.root = this.root; }
        })",
        &[],
    );
    let words = now(&page, "root.querySelector('.bc').innerText");
    let words = words.as_str().unwrap_or_default();
    for part in ["Back spasm? Find out what to do next.", "Call an ambulance now if you", "Call 112"] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }
    let late = "getComputedStyle(root.querySelector('.late'))";
    assert_eq!(now(&page, &format!("{late}.visibility")), "hidden");
    page.script("root.querySelector('.late').getAnimations()[0].finish()", &[]);
    assert_eq!(now(&page, &format!("{late}.visibility")), "visible");
    assert_eq!(
        now(&page, "root.querySelector('.late').textContent"),
        "A part of the check could not be loaded. Check the connection and try again."
    );
}

/// The page and the person: only both together let the result out.
#[test]
fn the_page_learns_the_result_if_it_asks_and_the_person_says_yes_and_in_no_other_case() {
    for (asks, says_yes) in [(true, true), (true, false), (false, true), (false, false)] {
        let page = Page::start();
        page.before_all_else("addEventListener('back-check-result', ({ detail }) => { window.told = detail; }, true)");
        page.begin();
        if asks {
            page.script("document.querySelector('back-check').share = 'result'", &[]);
        }
        page.about_you(38, back_check_browser_tests::Sex::Male, 3);
        page.nothing_until("result");
        page.wait_for("[data-name='reasons']");
        assert_eq!(page.has("[data-name='share']"), asks);
        assert_eq!(now(&page, "window.told ?? null"), Value::Null);
        if asks && says_yes {
            page.press_button("share");
            page.wait_until("window.told");
            assert_eq!(now(&page, "Object.keys(told).sort().join()"), "level,withinDays");
            assert_eq!(now(&page, "told.level"), "self-care");
        } else if says_yes {
            // There is nothing to say yes to, even where the page offers it later and the person says nothing.
            page.script("document.querySelector('back-check').share = 'result'", &[]);
            page.wait_for("[data-name='share']");
            assert_eq!(now(&page, "window.told ?? null"), Value::Null);
        }
    }
}
