//! The first question before the program is there, and how the program goes on from it.

use crate::starting::{held_back, nothing_moves_with_release, now, release};
use back_check_browser_tests::{Look, Page};
use serde_json::{Value, json};
use std::time::Duration;
use thirtyfour::Key;

const CALM: Look = Look { dark: false, forced_colours: false, reduced_motion: true, print: false };

/// A page on which Start was pressed, and nothing of the program has come yet.
fn asked_early(look: Look) -> Page {
    let page = held_back("/clinic.html", look);
    page.click("[data-name=start]");
    page.is_at("about");
    assert_eq!(now(&page, "document.querySelector('back-check').state"), "loading");
    page
}

fn answer(page: &Page, age: &str) {
    page.choose("-who-1");
    page.choose("-sex-0");
    page.choose("-pain-6");
    page.click("summary");
    page.type_into("[id$='-age']", age);
}

#[test]
fn what_is_answered_before_the_program_is_there_counts_when_it_is() {
    let page = asked_early(CALM);
    assert_eq!(now(&page, "rootOf('back-check').activeElement?.localName"), "h2");
    let asked = page.requests();
    answer(&page, "7");
    assert_eq!(page.requests(), asked);
    release(&page);
    page.wait_until("!inside('#bc0-age')");
    assert_eq!(now(&page, "inside('details').open"), true);
    page.type_keys("1"); // the focus is in the same field, behind what was typed
    assert_eq!(page.value("[id$='-age']"), "71");
    // Only the program has these words, and only after it has heard for whom the check is.
    assert_eq!(page.heading(), "What should we know about them first?");
    page.go_on();
    page.is_at("now");
    page.press_on("back");
    let answers =
        "[inside(`[id$='-age']`).value, ...rootOf('back-check').querySelectorAll(':checked')].map((it) => it.id ?? it)";
    let ends = |it: &Value| it.as_str().unwrap_or_default().split_once('-').map_or(it.clone(), |(_, end)| json!(end));
    let found: Vec<_> = now(&page, answers).as_array().into_iter().flatten().map(ends).collect();
    assert_eq!(found, [json!("71"), json!("who-1"), json!("sex-0"), json!("pain-6")]);
    assert!(page.complaints().is_empty(), "{:#?}", page.complaints());
}

#[test]
fn nothing_moves_when_the_program_takes_over_the_first_question() {
    for (width, look) in [(1280, CALM), (320, Look { dark: true, ..CALM })] {
        let page = asked_early(look);
        page.set_size(width, 900);
        page.choose("-pain-10");
        // Far down, where a browser holds on to what is in view.
        page.script("inside(`[id$='-pain-10']`).scrollIntoView({ block: 'center' })", &[]);
        nothing_moves_with_release(&page);
        assert_eq!(now(&page, "getComputedStyle(inside('.bc-screen')).animationName"), "none");
    }
}

#[test]
fn continue_is_done_when_the_program_is_there_and_then_says_what_is_missing() {
    let page = asked_early(CALM);
    answer(&page, "71");
    page.press(&[Key::Enter]);
    assert_eq!(now(&page, "inside('[role=status]').textContent"), "Starting. One moment.");
    assert_eq!(now(&page, "inside('[data-name=continue]').textContent"), "Starting. One moment.");
    release(&page);
    page.wait_until("inside(\"[id$='-none']\")");
    page.is_at("now");

    let page = asked_early(CALM);
    page.type_into("[id$='-age']", "71");
    page.click("[data-name=continue]");
    release(&page);
    page.wait_for(".bc-problems");
    page.is_at("about");
    assert_eq!((page.value("[id$='-age']"), page.count(".bc-field__problem")), ("71".to_owned(), 2));
}

#[test]
fn a_press_that_begins_before_the_program_is_there_and_ends_after_is_not_lost() {
    let page = asked_early(CALM);
    page.hold("label[for$='-pain-6']", || {
        page.script("release()", &[]);
        page.wait_until("document.querySelector('back-check').state === 'ready'");
        std::thread::sleep(Duration::from_millis(200));
        assert!(page.has("#bc0-age"), "the screen changes under the finger");
    });
    page.wait_until("!inside('#bc0-age')");
    assert!(page.has("[id$='-pain-6']:checked"));
}

#[test]
fn back_keeps_what_was_answered_early() {
    let page = asked_early(CALM);
    answer(&page, "71");
    page.click("[data-name=back]");
    release(&page);
    page.wait_until("inside('[data-name=start]')");
    page.press_on("start");
    assert_eq!(page.value("[id$='-age']"), "71");
    assert!(page.has("[id$='-who-1']:checked") && page.has("[id$='-pain-6']:checked"));
}

#[test]
fn help_in_an_emergency_folds_out_before_the_program_is_there_and_stays() {
    let page = asked_early(CALM);
    page.choose("-pain-6");
    let help = |page: &Page| page.attribute("[data-name=emergency]", "aria-expanded");
    page.click("[data-name=emergency]");
    assert_eq!(help(&page).as_deref(), Some("true"));
    assert!(page.text(".bc-top").contains("Call an ambulance: 999"), "{}", page.text(".bc-top"));
    page.click("[data-name=emergency]");
    assert_eq!((help(&page).as_deref(), page.has(".bc-top .bc-emergency")), (Some("false"), false));
    page.click("[data-name=emergency]");
    page.script("inside('.bc-top .bc-emergency a').focus()", &[]);
    release(&page);
    page.wait_for(".bc-top .bc-emergency select");
    assert_eq!(help(&page).as_deref(), Some("true"));
    assert_eq!(now(&page, "rootOf('back-check').activeElement?.dataset.name"), "emergency");
    page.is_at("about");
    assert!(page.has("[id$='-pain-6']:checked"));
}

#[test]
fn looking_for_help_takes_nothing_back_of_what_was_pressed() {
    let page = asked_early(CALM);
    answer(&page, "71");
    page.click("[data-name=continue]");
    page.click("[data-name=emergency]");
    page.click("[data-name=emergency]");
    release(&page);
    page.wait_until("inside(\"[id$='-none']\")");
    page.is_at("now");
}

#[test]
fn the_page_around_hears_nothing_of_what_is_handed_over() {
    let page = asked_early(CALM);
    answer(&page, "71");
    page.script(
        "window.heard = [];
        for (const type of ['click', 'input', 'change', 'beforeinput', 'pointerdown', 'keydown'])
            addEventListener(type, () => heard.push(type), true)",
        &[],
    );
    release(&page);
    page.wait_until("!inside('#bc0-age')");
    assert_eq!(page.value("[id$='-age']"), "71");
    assert_eq!(now(&page, "heard"), json!([]));
    page.choose("-pain-5");
    assert_eq!(now(&page, "heard.includes('click')"), true, "it hears a press of the person's, and not of what");
}

#[test]
fn what_is_selected_stays_selected() {
    let page = asked_early(CALM);
    page.type_into("[id$='-age']", "71");
    page.script("inside('#bc0-age').select()", &[]);
    release(&page);
    page.wait_until("!inside('#bc0-age')");
    page.type_keys("38");
    assert_eq!(page.value("[id$='-age']"), "38");
}

#[test]
fn a_changed_attribute_takes_nothing_of_what_was_answered_early() {
    let page = asked_early(CALM);
    answer(&page, "71");
    page.script("Object.assign(document.querySelector('back-check'), { region: 'NZ', theme: 'dark' })", &[]);
    page.wait_for(".bc--dark");
    assert_eq!((page.value("[id$='-age']"), page.count(":checked")), ("71".to_owned(), 3));
    assert_eq!(page.text("[data-name=emergency]"), "Emergency 111");
}

#[test]
fn where_the_program_may_ask_something_else_start_waits_for_it() {
    for (name, value) in
        [("lang", "ar-XB"), ("pack", "packs/hill-street"), ("frame", "frame.html"), ("leave-to", "https://example.org")]
    {
        let page = held_back("/clinic.html", CALM);
        page.script("document.querySelector('back-check').setAttribute(...arguments)", &[json!(name), json!(value)]);
        page.click("[data-name=start]");
        assert_eq!(page.heading(), "Back spasm? Find out what to do next.", "{name}");
        assert_eq!(page.text("[data-name=start]"), "Starting. One moment.", "{name}");
    }
}

#[test]
fn when_the_program_cannot_come_the_emergency_advice_takes_the_place_of_the_question_until_it_can() {
    let page = asked_early(CALM);
    answer(&page, "71");
    page.script("fail()", &[]);
    page.wait_until("document.querySelector('back-check').state === 'error'");
    let words = page.visible_words();
    for part in ["could not be loaded", "Call an ambulance: 999", "Call an ambulance now if you"] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }
    assert_eq!(now(&page, "rootOf('back-check').activeElement?.localName"), "h2");
    page.script("mend()", &[]);
    page.click(".why button");
    page.wait_until_ready();
    page.wait_until("!inside('#bc0-age')");
    page.is_at("about");
    assert_eq!(page.value("[id$='-age']"), "71", "what was answered is there when the next try succeeds");
    assert!(page.has("[id$='-who-1']:checked") && page.has("[id$='-pain-6']:checked"));
}
