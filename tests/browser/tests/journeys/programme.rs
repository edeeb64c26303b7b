//! The programme from one day to the next: kept only if the person says so, gone when they say so, and never without asking
//! again after a day.

use back_check_browser_tests::{Page, Sex};

use crate::player::at_exercises;

const SAVES: &str = "window.make = URL.createObjectURL;
    URL.createObjectURL = (blob) => { blob.text().then((text) => window.saved = text); return make.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { window.savedAs = this.download; };";

fn at_keep(page: &Page) {
    at_exercises(page);
    page.press_on("close");
    page.press_on("open-programme");
    page.press_on("open-keep");
}

fn says(page: &Page, words: &str) {
    page.wait_until(&format!("document.querySelector(arguments[0]).shadowRoot.textContent.includes({words:?})"));
}

fn answer(page: &Page) {
    page.press_on("start");
    page.about_you(38, Sex::Female, 4);
    page.nothing_until("result");
}

#[test]
fn a_programme_is_kept_only_when_asked_for_and_goes_on_the_next_day() {
    let page = Page::start();
    at_keep(&page);
    assert_eq!(page.kept(), None, "nothing before it is asked for");
    page.press_button("keep");
    says(&page, "It is now kept on this device.");
    assert!(page.kept().is_some_and(|text| text.starts_with("back-check-diary 1\n")));

    // The same day: the answers hold.
    page.open_ready("/");
    page.press_on("resume");
    assert!(page.has("[data-name='open-exercises']") && page.has("[data-name='open-check-in']"), "in the programme");
    page.press_on("close");
    page.is_at("result");
    page.press_on("open-programme");
    page.click("[data-name='change-cat-camel'] summary");
    page.click("[data-name='change-cat-camel'] [data-name='easier']");
    says(&page, "easier. You asked for it.");

    // The next day: they are asked again, and what was noted is still there.
    page.hours_go_by(25);
    page.open_ready("/");
    says(&page, "Start the check again");
    assert!(!page.has("[data-name='resume']"));
    answer(&page);
    page.press_on("open-programme");
    says(&page, "easier. You asked for it.");
    page.press_on("open-diary");
    assert_eq!(page.count("[data-name='diary'] dt"), 2);
    assert_eq!(page.script("return location.pathname + location.search + location.hash", &[]), "/");
}

#[test]
fn clearing_shows_that_it_is_gone() {
    let page = Page::start();
    at_keep(&page);
    page.press_button("keep");
    says(&page, "It is now kept on this device.");
    page.press_button("clear");
    says(&page, "It is gone.");
    assert_eq!(page.kept(), None);
    page.open_ready("/");
    assert!(!page.has("[data-name='resume']"));
}

#[test]
fn a_programme_can_be_taken_along_in_a_file() {
    let page = Page::start();
    page.before_each_page(SAVES);
    at_keep(&page);
    let before = page.requests();
    page.press_button("save");
    page.wait_until("window.saved");
    assert_eq!(page.script("return window.savedAs", &[]), "back-check-programme.txt");
    let saved = page.script("return window.saved", &[]);
    let saved = saved.as_str().expect("a text").to_owned();
    assert!(saved.starts_with("back-check-diary 1\n") && saved.contains(" check pain=4 level=self-care"), "{saved}");
    assert_eq!((page.requests(), page.kept()), (before, None));

    page.open_ready("/");
    page.press_on("open-keep");
    page.choose_file("no diary at all");
    says(&page, "That is not a file of this check");
    page.choose_file("back-check-diary 9\n");
    says(&page, "A newer version of this check wrote that file.");
    page.choose_file(&saved);
    says(&page, "The file is open.");
    page.press_on("close");
    answer(&page);
    page.press_on("open-programme");
    page.press_on("open-diary");
    assert!(page.text("[data-name='diary']").contains("Pain 4 of 10."));
}

#[test]
fn what_is_newer_or_broken_is_said_and_left_as_it_is() {
    for (text, words) in [("back-check-diary 2\nnew\n", "A newer version"), ("{}", "that we cannot read")] {
        let page = Page::start();
        page.open("/");
        page.keep(text);
        page.open_ready("/");
        says(&page, words);
        answer(&page);
        page.press_on("open-programme");
        assert!(page.has("[data-name='open-exercises']"), "the check works on");
        assert_eq!(page.kept().as_deref(), Some(text));
        page.press_on("open-keep");
        page.press_button("clear");
        says(&page, "It is gone.");
        assert_eq!(page.kept(), None);
    }
}

#[test]
fn a_blocked_or_full_browser_is_said_and_the_check_works_on() {
    let blocked =
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
    let full = "Storage.prototype.setItem = () => { throw new DOMException('no', 'QuotaExceededError'); };";
    for (fault, words) in [(blocked, "does not let us keep anything"), (full, "There is no room left")] {
        let page = Page::start();
        page.before_each_page(fault);
        at_keep(&page);
        page.press_button("keep");
        says(&page, words);
        page.press_on("close");
        assert!(page.has("[data-name='open-exercises']"));
        assert!(page.complaints().is_empty());
    }
}

#[test]
fn a_page_left_open_for_more_than_a_day_asks_again_before_any_exercise() {
    let page = Page::start();
    at_exercises(&page);
    page.hours_go_by(25);
    page.leads_on(|| page.click("[data-name^='exercise-']"));
    assert!(!page.has("[data-name='player-one']"));
    page.press_on("close");
    says(&page, "more than a day old");
    assert!(!page.has("[data-name^='exercise-']"));
    page.press_on("answer-again");
    page.is_at("about");
}

#[test]
fn a_new_sign_at_the_check_in_is_asked_about_at_once_and_says_how_soon_to_get_help() {
    let page = Page::start();
    at_exercises(&page);
    page.press_on("close");
    page.press_on("open-programme");
    page.press_on("open-check-in");
    page.press_button("continue");
    page.wait_for("[role='alert']");
    page.click("[id$='-new-fever']");
    says(&page, "Next come a few questions.");
    page.wait_until("rootOf(arguments[0]).activeElement?.id.endsWith('-new-fever')");
    page.press_on("continue");
    page.is_at("now");
    page.press_on("back");
    page.is_at("review");
    page.go_on();
    page.is_at("now");
    page.none_of_these();
    page.go_on();
    page.is_at("unwell");
    page.tick("fever");
    page.go_on();
    page.is_at("review");
    page.go_on();
    page.is_at("result");
    assert_eq!(page.heading(), "Get medical advice today");
    assert!(!page.has("[data-name='open-exercises']"));
}

#[test]
fn who_leaves_an_exercise_out_finds_no_other_opened_in_its_place() {
    let page = Page::start();
    at_exercises(&page);
    page.press_on("close");
    page.press_on("open-programme");
    page.click("[data-name='change-cat-camel'] summary");
    page.click("[data-name='change-cat-camel'] [data-name='leave-out']");
    page.wait_for("[data-name='take-back-in']");
    assert!(!page.has("[data-name='change-cat-camel']"));
    assert!(page.has("[data-name^='change-']") && !page.has("[data-name^='change-'][open]"));
}

#[test]
fn what_was_done_on_paper_is_noted_by_hand_and_stands_in_the_diary() {
    let page = Page::start();
    at_exercises(&page);
    page.press_on("close");
    page.press_on("open-programme");
    page.press_on("open-by-hand");
    page.press_button("continue");
    page.wait_for("[role='alert']");
    page.press_button("did-cat-camel");
    page.press_button("hurt-childs-pose");
    page.choose("-hand-before-4");
    page.choose("-hand-after-3");
    page.press_on("continue");
    let diary = page.text("[data-name='diary']");
    assert!(
        diary.contains("One exercise done.") && diary.contains("Pain before: 4.") && diary.contains("After: 3."),
        "{diary}"
    );
    page.press_on("close");
    says(&page, "You left it out because it hurt.");
}

#[test]
fn the_first_session_is_a_short_one_and_other_safe_exercises_lead_to_their_pages() {
    let page = Page::start();
    at_exercises(&page);
    let minutes = |name: &str| {
        let words = page.text(&format!("[data-name='{name}']"));
        let number = words.rsplit("about ").next().and_then(|rest| rest.split(' ').next()?.parse::<u32>().ok());
        number.unwrap_or_else(|| panic!("no minutes in {words:?}"))
    };
    assert!(minutes("player-start") <= 3 && minutes("player-all") > 3);
    page.click("[data-name='others'] summary");
    page.press_on("exercise-hamstring-stretch");
    assert!(!page.has("[data-name='player-one']"));
    says(&page, "not one of today");
}

#[test]
fn what_the_back_stops_one_from_is_scored_in_own_words() {
    let page = Page::start();
    at_exercises(&page);
    page.press_on("close");
    page.press_on("open-programme");
    page.press_on("open-able");
    page.type_into("[id$='-able-name-1']", "putting on socks");
    page.press_button("continue");
    page.wait_for("[role='alert']");
    page.choose("-able-1-6");
    page.press_on("continue");
    says(&page, "“putting on socks”: 6 of 10.");
}
