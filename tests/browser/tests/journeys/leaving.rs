//! Leaving quickly: by a button, and by Shift pressed three times.

use back_check_browser_tests::{Key, Page, Sex};
use serde_json::json;

const LEFT: &str = "location.pathname === '/hosts/plain/page.html'";
const BUTTON: &str = ".leave button";

/// In the middle of the questions, where a page that is left asks first.
fn in_the_middle(page: &Page) {
    page.open_ready("/pages/leaving.html");
    page.press_on("start");
    page.about_you(38, Sex::Female, 4);
}

#[test]
fn shift_three_times_leaves_at_once_without_a_question_and_without_a_trace_in_the_tab() {
    let page = Page::start_hosting();
    page.open("/");
    in_the_middle(&page);
    let pages = page.script("return history.length", &[]);
    page.press(&[Key::Shift, Key::Shift]);
    assert_eq!(page.texts(".said"), ["Press Shift once more to leave."]);
    page.press(&[Key::Shift]);
    page.wait_until(LEFT);
    assert_eq!(page.script("return [history.length, document.referrer]", &[]), json!([pages, ""]));
    page.script("history.back()", &[]);
    page.wait_until("location.pathname === '/'");
}

#[test]
fn the_button_leaves_too_and_says_that_the_history_stays() {
    let page = Page::start_hosting();
    in_the_middle(&page);
    assert!(page.text(".leaving-note").contains("does not clear the list of pages"));
    page.click(BUTTON);
    page.wait_until(LEFT);
}

#[test]
fn the_answers_are_gone_and_covered_before_the_other_page_comes() {
    let page = Page::start_hosting();
    in_the_middle(&page);
    // Read in the same breath: nothing of the other page has come yet.
    let left = "const root = rootOf('back-check'); root.querySelector('.leave button').click();
        return [...root.children].map((it) => it.className + it.textContent)";
    assert_eq!(page.script(left, &[]), json!(["cover", "saidLeaving."]));
}

#[test]
fn shift_with_another_key_is_writing() {
    let page = Page::start_hosting();
    in_the_middle(&page);
    page.press(&[Key::Shift, Key::Shift]);
    page.type_keys("a");
    page.press(&[Key::Shift]);
    assert_eq!(page.texts(".said"), ["Press Shift two more times to leave."]);
    assert_eq!(page.script("return location.pathname", &[]), json!("/pages/leaving.html"));
}

#[test]
fn shift_is_heard_inside_a_frame_too() {
    let page = Page::start_hosting();
    page.open_framed("/pages/leaving-frame.html");
    page.press_on("start");
    page.press(&[Key::Shift, Key::Shift, Key::Shift]);
    page.leave_frame();
    page.wait_until(LEFT);
}

#[test]
fn a_page_that_does_not_ask_for_it_has_no_such_button() {
    let page = Page::start();
    page.open_ready("/");
    page.press(&[Key::Shift, Key::Shift, Key::Shift]);
    assert!(!page.has(BUTTON));
    assert_eq!(page.script("return location.pathname", &[]), json!("/"));
}
