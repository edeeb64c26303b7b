//! Nothing is sent, nothing is kept, and the console stays empty.

use back_check_browser_tests::Page;
use serde_json::json;

const LOADED: &str = "return performance.getEntriesByType('resource').length";
const KEPT: &str = "return localStorage.length + sessionStorage.length + document.cookie.length + history.length";

#[test]
fn a_whole_journey_asks_for_nothing_keeps_nothing_and_complains_of_nothing() {
    let page = Page::start();
    page.open_ready("/");
    let before = (page.requests(), page.script(LOADED, &[]), page.script(KEPT, &[]));
    page.tour(&mut |_| ());
    page.press_on("again");
    page.press_on("start");
    page.tour_of_danger(&mut |_| ());
    assert_eq!((page.requests(), page.script(LOADED, &[]), page.script(KEPT, &[])), before);
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
