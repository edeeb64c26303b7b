//! A back spasm that can be looked after at home.

use back_check_browser_tests::{Page, Sex};

#[test]
fn a_spasm_can_be_cared_for_at_home_with_exercises_that_fit() {
    let page = Page::start();
    page.begin();
    page.about_you(38, Sex::Female, 4);
    page.nothing_until("feels");
    page.tick("feels-tight");
    page.tick("feels-hard-muscle");
    page.go_on();
    page.tick("trigger-lifting");
    page.go_on();
    let asked = page.nothing_until("result");
    assert_eq!(asked, ["conditions", "medicine-safety", "exercise-limits", "coping", "review"]);

    assert_eq!(page.heading(), "You can look after this at home for now");
    assert_eq!(page.reasons(), ["R61"]);
    page.click("[data-name='rule-R61'] summary");
    page.wait_for("[data-name='rule-R61'][open] a[href^='https://']");
    let words = page.on_screen();
    for part in ["Care at home", "Get help sooner if", "It does not replace a doctor."] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }

    page.press_on("open-exercises");
    let exercises = page.heading();
    assert!(page.count("[data-name^='exercise-']") >= 5);
    assert!(!page.has("[data-name='exercise-crunch']"));
    page.click("[data-name='left-out'] summary");
    assert!(
        page.text("[data-name='left-out']").contains("Crunch\nIt comes later, when the back is calm and stronger.")
    );

    page.press_on("exercise-cat-camel");
    assert_eq!(page.heading(), "Curl and sway on knees (cat-camel)");
    assert!(page.count("ol li") >= 3, "steps");
    let words = page.on_screen();
    for part in [
        "How much\n10 times, 2 to 4 seconds each",
        "Step by step",
        "Take care",
        "Easier",
        "Harder",
        "How sure is this?",
    ] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }
    page.press_on("close");
    assert_eq!(page.heading(), exercises);
    page.press_on("close");
    page.is_at("result");
}

#[test]
fn a_limit_leaves_its_exercises_out_or_changes_them() {
    let page = Page::start();
    page.begin();
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("exercise-limits");
    page.tick("no-floor");
    page.go_on();
    page.nothing_until("result");
    page.press_on("open-exercises");
    for on_the_floor in ["childs-pose", "hip-lift", "glute-bridge", "lying-pelvic-lift", "crunch"] {
        assert!(!page.has(&format!("[data-name='exercise-{on_the_floor}']")), "{on_the_floor}");
    }
    page.press_on("exercise-pelvic-tilt");
    assert_eq!(page.heading(), "Pelvic tilt at a wall");
}

#[test]
fn starting_again_forgets_everything() {
    let page = Page::start();
    page.begin();
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("feels");
    page.tick("feels-tight");
    page.go_on();
    page.nothing_until("result");
    page.start_again();
    page.is_at("start");
    page.press_on("start");
    assert_eq!(page.value("[id$='-age']"), "");
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("feels");
    assert!(!page.is_ticked("feels-tight"));
}

#[test]
fn the_summary_can_be_copied_and_printed() {
    let page = Page::start();
    page.begin();
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("feels");
    page.tick("feels-tight");
    page.go_on();
    page.nothing_until("result");
    page.press_button("copy");
    page.wait_until(
        "document.querySelector(arguments[0]).shadowRoot.querySelector('[role=status]').innerText === 'Copied.'",
    );
    page.press_button("print");
    page.wait_until("window.printed");
    let copied = page.clipboard();
    let printed = page.script("return window.printed", &[]);
    let printed = printed.as_str().expect("a text");
    for part in
        ["Back Check summary", "You can look after this at home for now", "Tight or tense", "Pain now: 3 out of 10"]
    {
        assert!(copied.contains(part), "no “{part}” copied:\n{copied}");
        assert!(printed.contains(part), "no “{part}” printed:\n{printed}");
    }
    page.is_at("result");
}
