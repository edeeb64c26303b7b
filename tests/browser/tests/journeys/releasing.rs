//! Each way to bring the check into a page: it says the same as every other, and asks for no more than it should.

use back_check_browser_tests::Page;

/// Ends the test unless the same was said on the same screens.
pub(crate) fn assert_same(host: &str, said: &[(String, String)], usual: &[(String, String)]) {
    assert_eq!(said.len(), usual.len(), "{host}");
    for ((screen, said), (_, expected)) in said.iter().zip(usual) {
        assert_eq!(said, expected, "{host}: {screen}");
    }
}

#[test]
fn however_it_comes_into_a_page_the_check_says_the_same_on_every_screen() {
    let page = Page::start_hosting();
    page.open_ready("/");
    let usual = page.everything_said();
    for host in ["/pages/classic.html", "/pages/strict.html", "/pages/plain.html"] {
        page.open_ready(host);
        assert_same(host, &page.everything_said(), &usual);
    }
    page.open_file("offline.html");
    page.wait_until_ready();
    assert_same("offline.html", &page.everything_said(), &usual);
}

#[test]
fn the_classic_script_has_everything_inside() {
    asks_only_for("/pages/classic.html", &["/back-check.global.js"]);
}

#[test]
fn the_program_as_plain_javascript_has_everything_inside() {
    asks_only_for("/pages/plain.html", &["/back-check.nowasm.js"]);
}

fn asks_only_for(host: &str, scripts: &[&str]) {
    let page = Page::start_hosting();
    page.open_ready(host);
    page.press_on("start");
    page.is_at("about");
    let requests = page.requests();
    assert_eq!(requests, [&[host], scripts].concat());
    let complaints = page.complaints();
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn where_webassembly_is_forbidden_the_usual_script_takes_the_program_as_plain_javascript() {
    let page = Page::start_hosting();
    page.open_ready("/pages/strict.html");
    let requests = page.requests();
    assert_eq!(requests, ["/pages/strict.html", "/back-check.js", &page.path_of("back-check.nowasm.js")]);
    let complaints = page.complaints();
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn where_it_is_forbidden_and_there_is_no_other_program_the_words_say_so() {
    let page = Page::start_hosting();
    page.take_away("back-check.nowasm.js");
    page.open("/pages/strict.html");
    page.turn_to("back-check");
    page.wait_until("document.querySelector('back-check').state === 'error'");
    let words = page.visible_words();
    for part in [
        "This page's security settings block the check.",
        "Call your local emergency number or 112.",
        "The page's own words.",
    ] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }
}

#[test]
fn a_fault_of_the_program_is_told_of_when_it_was_inside_a_script() {
    let page = Page::start_hosting();
    page.open_ready("/pages/classic.html");
    page.press_on("start");
    page.ruin_program();
    says_that_it_stopped(&page);
    // Plain JavaScript does not notice a ruined memory. Where it stops, it throws this.
    page.open_ready("/pages/plain.html");
    let stop = "const error = new RangeError('the program came to a stop');\
        error.stack = `at f (${location.origin}/0.1.0-1234567890ab/back-check.nowasm.js:1:1)`;\
        dispatchEvent(new ErrorEvent('error', { error }))";
    page.script(stop, &[]);
    says_that_it_stopped(&page);
}

fn says_that_it_stopped(page: &Page) {
    page.wait_until("document.querySelector(arguments[0]).state === 'error'");
    let words = page.visible_words();
    assert!(words.contains("The check has stopped because of a fault."), "{words}");
    page.click("button");
    page.wait_for("[data-name='start']");
}

#[test]
fn one_file_opens_from_a_disk_and_asks_for_nothing() {
    let page = Page::start_hosting();
    page.open_file("offline.html");
    page.wait_until_ready();
    page.press_on("start");
    page.is_at("about");
    assert_eq!(page.script("return performance.getEntriesByType('resource').length", &[]), 0);
    let complaints = page.complaints();
    assert!(complaints.is_empty(), "{complaints:#?}");
}
