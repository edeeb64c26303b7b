//! The two languages nobody speaks: longer words with accents, and text that runs from right to left.

use back_check_browser_tests::{Findings, Page, Sex};

#[test]
fn longer_words_fit_a_narrow_screen_from_start_to_result() {
    let page = in_language("en-XA");
    assert_eq!(page.attribute("[dir]", "dir").as_deref(), Some("ltr"));
    a_whole_journey_fits(&page);
}

#[test]
fn right_to_left_fits_a_narrow_screen_from_start_to_result() {
    let page = in_language("ar-XB");
    assert_eq!(page.count("[dir='rtl'][lang='ar-XB']"), page.count("[dir]"));
    a_whole_journey_fits(&page);
    assert!(page.has("[dir='rtl'] h2"));
}

fn in_language(language: &str) -> Page {
    let page = Page::start();
    page.set_size(320, 700);
    page.open("/languages.html");
    page.turn_to(&format!("back-check[lang='{language}']"));
    page.wait_until_ready();
    let words = page.text("h2");
    assert!(!words.starts_with("Back spasm?"), "the pack is not used: {words}");
    page
}

fn a_whole_journey_fits(page: &Page) {
    let mut found = Findings::default();
    let mut look = |name: &str| found.add(name, page.too_wide());
    page.tour(&mut look);
    page.start_again();
    page.press_on("start");
    page.about_you(45, Sex::Male, 6);
    page.not_sure_about("chest-pain");
    page.go_on();
    look("reword");
    page.press_on("unsure");
    look("result-emergency");
    found.assert_none();
}
