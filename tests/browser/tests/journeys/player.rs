//! Following exercises: the figure, the clock, pauses, and what is offered for today. Time passes when the test says so.

use back_check_browser_tests::{Key, Look, Page, Sex};

const NUMBER: &str = ".bc-ring__number";
const LIVE: &str = ".bc-show__live";

/// At the exercises of somebody with a plain spasm.
pub(crate) fn at_exercises(page: &Page) {
    page.begin();
    on_to_exercises(page);
}

fn on_to_exercises(page: &Page) {
    page.about_you(38, Sex::Female, 4);
    page.nothing_until("result");
    page.press_on("open-exercises");
}

/// Through the questions before a session, with so much pain.
pub(crate) fn ask_before(page: &Page, pain: u8) {
    page.none_of_these();
    page.go_on();
    page.choose(&format!("-feeling-{pain}"));
    page.go_on();
}

/// In the middle of the seated stretch: three times thirty seconds.
pub(crate) fn at_the_stretch(page: &Page) {
    page.stop_the_clock();
    at_exercises(page);
    on_to_the_stretch(page);
}

fn on_to_the_stretch(page: &Page) {
    page.press_on("exercise-seated-back-stretch");
    page.press_on("player-one");
    ask_before(page, 2);
}

fn kind(page: &Page) -> String {
    page.text(".bc-now__kind")
}

#[test]
fn a_whole_session_goes_by_the_clock_and_the_result_knows_of_it() {
    let page = Page::start();
    at_the_stretch(&page);
    assert_eq!((kind(&page), page.text(NUMBER)), ("Get ready".to_owned(), "5".to_owned()));
    page.pass_time(8);
    assert_eq!((kind(&page), page.text(NUMBER)), ("Hold".to_owned(), "30".to_owned()));
    assert!(page.text(".bc-now__facts").contains("Round 1 of 3"));
    page.pass_time(19);
    assert_eq!(
        page.script(
            "return document.querySelector(arguments[0]).shadowRoot.querySelector('.bc-show__live').textContent",
            &["back-check".into()]
        ),
        "Hold"
    );
    page.pass_time(1);
    assert_eq!(page.text(NUMBER), "10");
    page.wait_until(&told("10 seconds left"));
    page.pass_time(5);
    page.wait_until(&told("5 seconds left"));
    page.pass_time(8);
    assert_eq!(kind(&page), "Rest");
    page.pass_time(15);
    assert!(page.text(".bc-now__facts").contains("Round 2 of 3"));
    page.leads_on(|| page.pass_time(36 + 15 + 36));
    assert_eq!(page.heading(), "How bad was the pain at its worst?");
    page.choose("-feeling-4");
    assert_eq!(page.text(".bc-meaning"), "Some pain. That is all right, if it settles by the next morning.");
    page.go_on();
    page.choose("-leg-0");
    page.go_on();
    assert_eq!(page.heading(), "How bad is the pain now?");
    page.choose("-feeling-1");
    page.go_on();
    assert_eq!(page.heading(), "Done for today");
    assert!(page.on_screen().contains("There is less pain than before."));
    page.press_on("player-close");
    page.is_at("result");
    assert_eq!(page.text("[data-name='exercises-done']"), "You did 1 exercise.");
}

fn told(words: &str) -> String {
    format!("document.querySelector(arguments[0]).shadowRoot.querySelector('{LIVE}').textContent === '{words}'")
}

#[test]
fn the_figure_moves_by_the_clock_and_only_what_moves_is_drawn() {
    let page = Page::start();
    page.set_look(Look::default());
    at_the_stretch(&page);
    let shirt =
        "return document.querySelector('back-check').shadowRoot.querySelector('.bc-figure-shirt').getAttribute('d')";
    let sitting = page.script(shirt, &[]);
    page.pass_time(3);
    assert_eq!(page.script(shirt, &[]), sitting, "it waits while one gets ready");
    page.pass_time(5);
    assert_ne!(page.script(shirt, &[]), sitting, "it is bent");
}

#[test]
fn a_pause_really_pauses() {
    let page = Page::start();
    at_the_stretch(&page);
    page.pass_time(12);
    let number = page.text(NUMBER);
    page.press_button("player-pause");
    page.wait_for(".bc-paused");
    page.pass_time(60);
    assert_eq!((kind(&page), page.text(NUMBER)), ("Hold".to_owned(), number));
    page.press_button("player-pause");
    page.wait_until_gone(".bc-paused");
    page.pass_time(4);
    assert_eq!(page.text(NUMBER), "22");
}

#[test]
fn a_hidden_tab_and_a_sleeping_machine_pause_and_say_so() {
    let page = Page::start();
    at_the_stretch(&page);
    page.pass_time(12);
    page.hide();
    assert_eq!(page.text(".bc-paused"), "Paused, as this page was not in view");
    page.wait_until(&told("Paused, as this page was not in view"));
    let number = page.text(NUMBER);
    page.press_button("player-pause");
    page.wait_until_gone(".bc-paused");
    page.sleep_for(3_600);
    page.wait_for(".bc-paused");
    assert_eq!((kind(&page), page.text(NUMBER)), ("Hold".to_owned(), number));
}

#[test]
fn a_page_opened_in_the_middle_finds_the_clock_standing_on_the_way_back() {
    let page = Page::start();
    at_the_stretch(&page);
    page.pass_time(12);
    let number = page.text(NUMBER);
    page.press_on("learn");
    page.pass_time(30);
    page.press_on("close");
    page.wait_for(".bc-paused");
    assert_eq!(page.text(NUMBER), number);
}

#[test]
fn the_keyboard_alone_drives_the_player() {
    let page = Page::start();
    page.stop_the_clock();
    at_exercises(&page);
    page.tab_to("[data-name='exercise-seated-back-stretch']");
    page.keys_lead_on(&[Key::Enter]);
    page.tab_to("[data-name='player-one']");
    page.keys_lead_on(&[Key::Enter]);
    page.tab_to("[id$='-none']");
    page.type_keys(" ");
    page.tab_to("[data-name='continue']");
    page.keys_lead_on(&[Key::Enter]);
    page.tab_to("[id$='-feeling-0']");
    page.type_keys(" ");
    page.tab_to("[data-name='continue']");
    page.keys_lead_on(&[Key::Enter]);
    page.pass_time(12);
    page.type_keys(" ");
    page.wait_for(".bc-paused");
    page.type_keys(" ");
    page.wait_until_gone(".bc-paused");
    page.press(&[Key::Left]);
    page.pass_time(1);
    assert_eq!(kind(&page), "Go into it", "back to the beginning of the repetition");
    page.press(&[Key::Down]);
    page.pass_time(1);
    assert_eq!(kind(&page), "Get ready", "the easier way begins anew");
    assert!(page.text(".bc-easier").starts_with("The easier way: "));
    page.keys_lead_on(&[Key::Right]);
    assert_eq!(page.heading(), "Why leave it out?");
}

#[test]
fn with_reduced_motion_the_figure_is_leafed_through_and_each_picture_has_words() {
    let page = Page::start();
    page.set_look(Look { reduced_motion: true, ..Look::default() });
    at_exercises(&page);
    page.press_on("exercise-seated-back-stretch");
    assert!(!page.has("[data-name='figure-play']"));
    let first = page.text(".bc-caption");
    assert!(first.starts_with("Picture 1 of "), "{first}");
    page.press_button("figure-next");
    page.wait_until("document.querySelector(arguments[0]).shadowRoot.querySelector('.bc-caption').innerText.startsWith('Picture 2 of ')");
    page.set_look(Look::default());
    page.press_on("close");
    page.press_on("exercise-seated-back-stretch");
    page.press_button("figure-play");
    page.wait_until(
        "document.querySelector(arguments[0]).shadowRoot.querySelector('[data-name=figure-play]').innerText === 'Play'",
    );
}

#[test]
fn wishes_for_today_leave_out_what_does_not_fit_and_take_other_forms() {
    let page = Page::start();
    at_exercises(&page);
    assert!(page.has("[data-name='exercise-childs-pose']") && page.has("[data-name='exercise-knee-rolls']"));
    page.press_button("filter-at-work");
    page.wait_until_gone("[data-name='exercise-knee-rolls']");
    assert!(
        page.text("[data-name='exercise-cat-camel']").contains("standing"),
        "what has a standing form is done in it"
    );
    page.press_button("filter-at-work");
    page.wait_for("[data-name='exercise-knee-rolls']");
    page.press_button("filter-cannot-kneel");
    page.wait_until_gone("[data-name='exercise-childs-pose']");
    page.press_button("filter-no-floor");
    page.wait_until_gone("[data-name='exercise-knee-rolls']");
    assert!(page.text("[data-name='exercise-cat-camel']").contains("standing"), "another form of it");
    page.press_button("filter-at-work");
    page.wait_for("[data-name='filter-at-work']:checked");
    assert!(page.has("[data-name='exercise-seated-back-stretch']"));
    let all = page.count("[data-name^='exercise-']");
    page.choose("-minutes-0");
    page.wait_until("document.querySelector(arguments[0]).shadowRoot.querySelector('[data-name=player-start]').innerText.match(/about [123] minute/)");
    assert!(page.count("[data-name^='exercise-']") < all);
}

/// Where something is on the screen: its upper and its lower edge.
fn edges(page: &Page, css: &str) -> (i64, i64) {
    let script = "
        const it = rootOf('back-check').querySelector(arguments[0]).getBoundingClientRect();
        return [Math.floor(it.top), Math.ceil(it.bottom)]";
    let found = page.script(script, &[css.into()]);
    let edge = |at: usize| found[at].as_i64().unwrap_or_else(|| panic!("no {css}: {found}"));
    (edge(0), edge(1))
}

const NEEDED: [&str; 7] = [
    ".bc-stage",
    ".bc-ring",
    ".bc-now__kind",
    ".bc-show__steps",
    "[data-name='player-pause']",
    "[data-name='player-skip']",
    "[data-name='player-alarm']",
];

#[test]
fn who_lies_on_the_floor_sees_figure_ring_words_and_buttons_without_scrolling() {
    let page = Page::start();
    page.set_size(320, 568);
    at_the_stretch(&page);
    page.pass_time(8);
    for (width, height) in [(320, 568), (390, 760), (740, 360), (768, 1000), (1280, 900)] {
        page.set_size(width, height);
        page.script("rootOf('back-check').querySelector('h2').scrollIntoView()", &[]);
        let mut above = 0;
        for css in NEEDED {
            let (top, bottom) = edges(&page, css);
            assert!(top >= 0 && bottom <= i64::from(height), "{css} at {top} to {bottom} in {width} x {height}");
            above = if css == ".bc-show__steps" { bottom } else { above };
        }
        let beside = "
            const [stage, ring] = ['.bc-stage', '.bc-ring'].map((it) => rootOf('back-check').querySelector(it).getBoundingClientRect());
            return stage.right <= ring.left || stage.bottom <= ring.top";
        assert_eq!(page.script(beside, &[]), true, "the ring covers the figure in {width} x {height}");
        let controls = edges(&page, ".bc-controls").0;
        assert!(above <= controls, "words to {above} under the buttons at {controls} in {width} x {height}");
    }
}

#[test]
fn the_buttons_stay_where_they_are_while_the_words_change() {
    let page = Page::start();
    page.set_size(320, 568);
    at_the_stretch(&page);
    let at = || (edges(&page, "[data-name='player-pause']"), edges(&page, "[data-name='player-alarm']"));
    let (first, mut words) = (at(), Vec::new());
    for _ in 0..50 {
        page.pass_time(1);
        assert_eq!(at(), first, "after “{}”", words.join("” “"));
        words.push(page.text(".bc-show__step"));
        words.dedup();
    }
    page.press_button("player-pause");
    page.wait_for(".bc-paused");
    assert_eq!(at(), first, "in a pause");
    assert!(words.len() > 3, "{words:?}");
}

#[test]
fn the_buttons_stand_above_the_way_to_leave_the_page() {
    let page = Page::start();
    page.open_ready("/");
    page.script(
        "const check = document.createElement('back-check');
        check.setAttribute('leave-to', 'https://example.org/');
        document.querySelector('back-check').replaceWith(check)",
        &[],
    );
    page.wait_until_ready();
    page.press_on("start");
    on_to_exercises(&page);
    on_to_the_stretch(&page);
    page.set_size(390, 760);
    page.wait_for(".leave");
    page.script("rootOf('back-check').querySelector('h2').scrollIntoView()", &[]);
    let (alarm, leave) = (edges(&page, "[data-name='player-alarm']").1, edges(&page, ".leave").0);
    assert!(alarm <= leave, "{alarm} and {leave}");
}
