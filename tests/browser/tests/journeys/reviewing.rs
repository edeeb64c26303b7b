//! Going back and changing answers.

use back_check_browser_tests::{Page, Sex};

/// The day in a week, as the browser has it: "1 December".
const IN_A_WEEK: &str = "
    const day = new Date();
    day.setDate(day.getDate() + 7);
    return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long' }).format(day);
";

#[test]
fn an_answer_changed_on_the_review_changes_the_result() {
    let page = Page::start();
    page.begin();
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("result");
    assert_eq!(page.heading(), "You can look after this at home for now");
    page.press_on("review");
    page.press_on("change-pattern-legs");
    page.is_at("pattern-legs");
    assert!(page.has("[id$='-none']:checked"), "the answer is still there");
    page.tick("cough-pain");
    assert!(!page.has("[id$='-none']:checked"));
    page.go_on();
    page.is_at("review");
    assert!(page.on_screen().contains("Coughing, sneezing or straining makes it worse"));
    page.go_on();
    let heading = page.heading();
    assert!(heading.starts_with("Talk to a doctor or physio by "), "{heading}");
    let day = page.script(IN_A_WEEK, &[]);
    assert!(heading.contains(day.as_str().expect("a day")), "{heading} and {day}");
    assert_eq!(page.reasons(), ["R37"]);
}

#[test]
fn back_keeps_every_answer() {
    let page = Page::start();
    page.begin();
    page.about_you(38, Sex::Female, 6);
    page.nothing_until("unwell");
    page.tick("diabetes");
    page.go_on();
    page.press_on("back");
    assert!(page.is_ticked("diabetes"));
    page.press_on("back");
    page.press_on("back");
    assert!(page.has("[id$='-none']:checked"));
    page.press_on("back");
    assert_eq!(page.value("[id$='-age']"), "38");
    assert!(page.has("[id$='-sex-0']:checked") && page.has("[id$='-pain-6']:checked"));
}

#[test]
fn what_is_missing_is_said_and_gets_the_focus() {
    let page = Page::start();
    page.begin();
    page.press_button("continue");
    page.wait_for("[role='alert']:focus");
    assert_eq!(page.count("[role='alert'] li"), 3);
    page.about_you(38, Sex::Female, 6);
    page.press_button("continue");
    page.wait_for("[role='alert']:focus");
    assert!(page.text("[role='alert']").contains("Tick what fits, or tick “None of these”."));
    page.none_of_these();
    page.go_on();
    page.is_at("nerves");
}
