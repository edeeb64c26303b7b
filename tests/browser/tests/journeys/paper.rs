//! What is printed: all of it, on the page, and nothing that only a screen can do.

use back_check_browser_tests::{A4, LETTER, Look, Page, Printed, Sex};

use crate::player::at_exercises;

const ON_PAPER: Look = Look { dark: false, forced_colours: false, reduced_motion: true, print: true };

fn at_result(page: &Page) {
    page.begin();
    page.about_you(38, Sex::Male, 4);
    page.nothing_until("result");
}

#[test]
fn the_sheet_for_a_visit_is_one_page_with_every_answer() {
    let page = Page::start();
    at_result(&page);
    page.press_on("open-prepare");
    let printed = page.print(".bc-sheet li", &[A4, LETTER]);
    assert_eq!(printed, [const { Printed { pages: 1, missing: Vec::new() } }; 2]);
}

#[test]
fn the_sheet_for_a_visit_begins_with_what_helps() {
    let page = Page::start();
    page.set_size(320, 640);
    at_result(&page);
    page.press_on("open-prepare");
    let denied = page.texts(".bc-denied li");
    assert!(denied.len() > 40 && page.seen("[data-name='denied'] li").is_empty() && page.seen(".bc-denied").is_empty());
    let in_view =
        "return rootOf('back-check').querySelector('[data-name=copy]').getBoundingClientRect().bottom < innerHeight";
    assert_eq!(page.script(in_view, &[]), true);
    page.press_button("copy");
    page.wait_until("rootOf(arguments[0]).querySelector('[role=status]').innerText === 'Copied.'");
    let copied = page.clipboard();
    page.unfold_all();
    assert_eq!(page.seen("[data-name='denied'] li").len(), denied.len());
    for answer in page.seen("[data-name='denied'] li") {
        assert!(copied.contains(&["- ", &answer, "\n"].concat()), "no “{answer}” in\n{copied}");
    }
}

#[test]
fn a_printed_result_has_nothing_to_press_and_no_heading_without_a_text() {
    let page = Page::start();
    at_result(&page);
    page.set_look(ON_PAPER);
    assert_eq!(page.seen("button, select, .bc-actions, .bc-tiles"), [""; 0]);
    let headings = page.seen(".bc-screen h3");
    assert!(headings.contains(&"When to get help sooner".to_owned()), "{headings:?}");
    for heading in ["What helps now", "Keep or change this"] {
        assert!(!headings.contains(&heading.to_owned()), "“{heading}” has nothing below it");
    }
}

#[test]
fn a_printed_sheet_of_exercises_has_one_title_and_boxes_that_the_screen_has_not() {
    let page = Page::start();
    at_exercises(&page);
    page.press_on("open-sheet");
    assert_eq!((page.seen("h2"), page.seen(".bc-box").len()), (vec!["Your exercise sheet".to_owned()], 0));
    page.set_look(ON_PAPER);
    assert_eq!(page.seen("h2"), ["Your exercise sheet"]);
    assert_eq!(page.seen(".bc-box").len(), 7 * page.count(".bc-exercise-sheet__row"));
    let steps = page.print(".bc-exercise-sheet__steps li", &[A4]);
    assert_eq!(steps[0].missing, [""; 0]);
}
