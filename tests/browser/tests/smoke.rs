//! The least that has to work: the shipped page starts, in silence, and asks for nothing but its own files.

use back_check_browser_tests::Page;

#[test]
fn the_first_page_starts_without_a_complaint() {
    let page = Page::start();
    page.open_ready("/");
    let complaints = page.complaints();
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn only_the_four_files_of_the_widget_are_loaded() {
    let page = Page::start();
    page.open_ready("/");
    let mut requests = page.requests();
    requests.sort();
    requests.dedup();
    let widget: Vec<_> = requests.iter().filter(|path| path.starts_with("/back-check")).collect();
    assert_eq!(
        widget,
        ["/back-check-engine.js", "/back-check-engine_bg.wasm", "/back-check-later.wasm", "/back-check.js"]
    );
}

#[test]
fn axe_finds_nothing_wrong_on_the_first_page() {
    let page = Page::start();
    page.open_ready("/");
    let report = page.axe();
    assert!(report.violations.is_empty(), "{}", report.violations.join("\n"));
}
