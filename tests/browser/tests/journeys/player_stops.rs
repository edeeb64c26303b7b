//! What stops a session of exercise.

use back_check_browser_tests::Page;

use crate::player::{ask_before, at_exercises, at_the_stretch};

#[test]
fn a_sign_before_a_session_leads_to_an_emergency_and_no_exercise_is_left() {
    let page = Page::start();
    at_exercises(&page);
    page.press_on("player-start");
    page.click("[id$='-sign-saddle-numbness']");
    page.leads_on(|| page.press_button("continue"));
    page.is_at("result");
    assert_eq!(page.heading(), "Go to an emergency department now");
    assert_eq!(page.reasons(), ["R01"]);
    assert!(!page.has("[data-name^='open-']"), "nothing to do at home");
}

#[test]
fn fever_before_a_session_is_gone_through_again_before_anything_else() {
    let page = Page::start();
    at_exercises(&page);
    page.press_on("player-start");
    page.click("[id$='-sign-fever']");
    page.leads_on(|| page.press_button("continue"));
    page.is_at("result");
    assert_eq!(page.heading(), "Get medical advice today");
    assert!(!page.has("[data-name='open-exercises']"));
}

#[test]
fn too_much_pain_before_a_session_offers_less_or_an_end() {
    let page = Page::start();
    at_exercises(&page);
    page.press_on("player-start");
    ask_before(&page, 6);
    assert_eq!(page.heading(), "That is too much pain");
    page.press_on("player-easier");
    assert!(page.text(".bc-easier").starts_with("The easier way: "));
}

#[test]
fn what_hurts_is_left_out_and_too_much_pain_ends_it() {
    let page = Page::start();
    at_the_stretch(&page);
    page.pass_time(10);
    page.press_on("player-skip");
    page.press_on("skip-hurts");
    page.choose("-feeling-7");
    page.go_on();
    page.choose("-leg-0");
    page.go_on();
    assert_eq!(page.heading(), "That is too much pain");
    page.press_on("player-end");
    page.choose("-feeling-7");
    page.go_on();
    assert_eq!(page.heading(), "Done for today");
    assert!(page.on_screen().contains("There is more pain than before."));
}

#[test]
fn shooting_pain_locks_the_exercises_until_the_questions_were_answered_again() {
    let page = Page::start();
    at_the_stretch(&page);
    page.pass_time(10);
    page.press_on("player-alarm");
    page.press_on("player-again");
    page.is_at("now");
    page.press_on("back");
    assert!(!page.has("[data-name='open-exercises']"), "no way back to them:\n{}", page.on_screen());
    page.nothing_until("result");
    page.press_on("open-exercises");
    assert!(page.has("[data-name='player-start']"));
}

#[test]
fn pain_that_goes_down_the_leg_locks_the_exercises_and_leaves_that_direction_out() {
    let page = Page::start();
    at_the_stretch(&page);
    page.press_on("player-skip");
    page.press_on("skip-hurts");
    page.go_on();
    page.choose("-leg-3");
    page.go_on();
    assert_eq!(page.heading(), "Stop for now");
    page.press_on("close");
    page.is_at("now");
    assert!(!page.has("[data-name='open-exercises']"), "no way around the questions:\n{}", page.on_screen());
    page.nothing_until("result");
    page.press_on("open-exercises");
    assert!(!page.has("[data-name='exercise-seated-back-stretch']"));
    assert!(page.has("[data-name='exercise-pelvic-tilt']"));
}

#[test]
fn the_sheet_has_drawings_boxes_and_the_same_numbers() {
    let page = Page::start();
    at_exercises(&page);
    page.press_on("open-sheet");
    assert!(page.count(".bc-exercise-sheet .bc-figure") >= 20);
    assert_eq!(page.count(".bc-days > li"), 7 * page.count(".bc-exercise-sheet__row"));
    page.press_button("print");
    page.wait_until("window.printed");
    let printed = page.script("return window.printed", &[]);
    let printed = printed.as_str().expect("a text");
    for part in ["Seated back stretch", "hold for 30 seconds, 3 rounds", "Rest your hands on your knees", "Day 7"] {
        assert!(printed.contains(part), "no “{part}” in\n{printed}");
    }
}
