//! Nothing is sent, nothing is kept, and the console stays empty.

use back_check_browser_tests::Page;
use serde_json::{Value, json};

/// Everything that was loaded but the page's own icon: Chromium asks for that again by itself when the page makes its first
/// sound (an exercise begins), as it would for any page.
const LOADED: &str = "return performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.endsWith('/icon.svg'))";
const KEPT: &str = "return localStorage.length + sessionStorage.length + document.cookie.length + history.length";

fn asked_for(page: &Page) -> (Vec<String>, Value) {
    let requests = page.requests().into_iter().filter(|path| path != "/icon.svg").collect();
    (requests, page.script(LOADED, &[]))
}

#[test]
fn a_whole_journey_asks_for_nothing_keeps_nothing_and_complains_of_nothing() {
    let page = Page::start();
    page.open_ready("/");
    let before = (asked_for(&page), page.script(KEPT, &[]));
    page.tour(&mut |_| ());
    page.start_again();
    page.press_on("start");
    page.tour_of_danger(&mut |_| ());
    assert_eq!((asked_for(&page), page.script(KEPT, &[])), before);
    let icons = page.requests().iter().filter(|path| *path == "/icon.svg").count();
    assert!(icons <= 3, "the page's icon was asked for {icons} times");
    assert_eq!(page.script("return location.pathname + location.search + location.hash", &[]), json!("/"));
    let complaints = page.complaints();
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn a_complaint_would_be_heard() {
    let page = Page::start();
    page.open_ready("/");
    page.script("console.warn('a warning')", &[]);
    assert!(page.complaints().iter().any(|line| line.contains("a warning")));
}
