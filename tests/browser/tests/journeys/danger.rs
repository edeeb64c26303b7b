//! Signs of danger: what they lead to, how soon, and what is not shown then.

use back_check_browser_tests::{Page, Sex};

#[test]
fn numbness_between_the_legs_leads_to_an_emergency_department_and_a_mistake_can_be_undone() {
    let page = Page::start();
    page.begin();
    page.about_you(52, Sex::Female, 5);
    page.nothing_until("nerves");
    page.tick("saddle-numbness");
    page.go_on();
    page.is_at("result");
    assert_eq!(page.heading(), "Go to an emergency department now");
    assert_eq!(page.reasons(), ["R01"]);
    assert!(!page.has("[data-name^='open-']"), "nothing to do at home");

    page.press_on("mistake");
    page.is_at("nerves");
    assert!(page.is_ticked("saddle-numbness"));
    page.untick("saddle-numbness");
    page.none_of_these();
    page.go_on();
    page.is_at("unwell");
}

#[test]
fn chest_pain_ends_the_questions_at_once_and_the_number_is_that_of_the_country() {
    let page = Page::start();
    page.begin();
    page.about_you(52, Sex::Male, 5);
    page.tick("chest-pain");
    page.go_on();
    page.is_at("result");
    assert_eq!(page.heading(), "Call an ambulance now");
    assert_eq!(page.reasons(), ["R14"]);
    assert!(!page.has("[data-name^='open-']"), "nothing to do at home");
    assert_eq!(page.text("a[href='tel:112']"), "Call 112, or your local emergency number");

    page.press_button("emergency");
    page.choose_listed("select", "United States");
    page.wait_for("a[href='tel:911']");
    page.press_button("emergency");
    page.wait_until_gone("select");
    assert_eq!(page.text("a[href='tel:911']"), "Call an ambulance: 911");
    assert_eq!(page.count("a[href='tel:112']"), 0);
    assert_eq!(page.text("[data-name='emergency']"), "Emergency 911");
}

#[test]
fn two_weak_signs_of_different_kinds_need_advice_today() {
    let page = Page::start();
    page.begin();
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("unwell");
    page.tick("weight-loss");
    page.go_on();
    page.nothing_until("pattern-legs");
    page.tick("one-leg-pain");
    page.go_on();
    let asked = page.nothing_until("offer");
    assert_eq!(asked, ["pattern-life"]);
    assert_eq!(page.heading(), "You need advice today");
    page.press_on("decline");
    let asked = page.nothing_until("result");
    assert_eq!(asked, ["coping", "review"]);
    assert_eq!(page.heading(), "Get medical advice today");
    assert_eq!(page.reasons(), ["C7", "R34", "R08"]);
    assert!(page.has("[data-name='open-self-care']") && !page.has("[data-name='open-exercises']"));
}

#[test]
fn the_other_questions_can_be_taken_when_they_are_offered() {
    let page = Page::start();
    page.begin();
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("unwell");
    page.tick("fever");
    page.go_on();
    page.nothing_until("offer");
    page.press_on("accept");
    let asked = page.nothing_until("review");
    assert_eq!(asked, ["feels", "triggers", "conditions", "medicine-safety", "exercise-limits", "coping"]);
}

#[test]
fn not_sure_is_asked_in_other_words_and_still_not_sure_counts_as_yes() {
    let page = Page::start();
    page.begin();
    page.about_you(52, Sex::Male, 5);
    page.nothing_until("nerves");
    page.not_sure_about("saddle-numbness");
    page.go_on();
    page.is_at("reword");
    assert!(page.heading().starts_with("When you wash between the legs"), "{}", page.heading());
    page.press_on("unsure");
    page.is_at("result");
    assert_eq!(page.heading(), "Go to an emergency department now");
    assert_eq!(page.reasons(), ["R01"]);
    assert!(page.text("[data-name='reasons']").contains("Not sure about"));
}

#[test]
fn not_sure_and_then_no_goes_on() {
    let page = Page::start();
    page.begin();
    page.about_you(52, Sex::Male, 5);
    page.nothing_until("nerves");
    page.not_sure_about("saddle-numbness");
    page.go_on();
    page.press_on("no");
    page.is_at("unwell");
}

#[test]
fn old_trouble_that_has_not_changed_can_wait_and_the_rest_is_asked() {
    let page = Page::start();
    page.begin();
    page.about_you(52, Sex::Male, 5);
    page.nothing_until("nerves");
    page.tick("bladder-change");
    page.go_on();
    assert!(page.heading().contains("the same for years"), "{}", page.heading());
    page.press_on("yes");
    page.is_at("unwell");
    page.nothing_until("result");
    assert_eq!(page.reasons(), ["R02y"]);
}
