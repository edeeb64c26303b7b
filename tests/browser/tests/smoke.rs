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
fn only_the_files_of_the_widget_and_what_there_is_to_read_are_loaded() {
    let page = Page::start();
    page.open_ready("/");
    let mut requests = page.requests();
    requests.retain(|path| !path.ends_with('/') && !path.ends_with(".css") && !path.ends_with(".svg"));
    requests.sort();
    let behind = ["back-check-later.wasm", "back-check-more.js", "packs/en.reading"];
    let mut widget: Vec<String> = ["back-check.js", "back-check-engine_bg.wasm"].map(|file| page.path_of(file)).into();
    widget.extend(behind.map(|file| page.path_of(file)));
    widget[0] = "/back-check.js".to_owned();
    widget.sort();
    assert_eq!(requests, widget);
}

#[test]
fn axe_finds_nothing_wrong_on_the_first_page() {
    let page = Page::start();
    page.open_ready("/");
    let report = page.axe();
    assert!(report.violations.is_empty(), "{}", report.violations.join("\n"));
}
