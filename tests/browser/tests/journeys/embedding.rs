//! The element in pages of others: several of it, taken out and put back, and when files are missing.

use back_check_browser_tests::{Page, Sex};

const FIRST: &str = "back-check[region='GB']";
const SECOND: &str = "back-check[region='US']";

/// The first part of the program.
const PROGRAM: &str = "back-check-engine_bg.wasm";

#[test]
fn two_elements_on_a_page_know_nothing_of_each_other() {
    let page = Page::start();
    page.open("/two.html");
    page.turn_to(SECOND);
    page.wait_until_ready();
    page.turn_to(FIRST);
    page.wait_until_ready();
    page.press_on("start");
    page.about_you(52, Sex::Male, 5);
    page.tick("collapse");

    page.turn_to(SECOND);
    page.is_at("start");
    assert_eq!(page.text("[data-name='emergency']"), "Emergency 911");
    page.press_on("start");
    assert_eq!(page.value("[id$='-age']"), "");
    page.about_you(38, Sex::Male, 3);
    assert!(!page.is_ticked("collapse"));
    page.none_of_these();
    page.go_on();

    page.turn_to(FIRST);
    page.is_at("now");
    assert!(page.is_ticked("collapse"));
    page.go_on();
    assert_eq!(page.text("a[href='tel:999']"), "Call an ambulance: 999");
    page.turn_to(SECOND);
    page.is_at("nerves");
    let ids = page.script(
        "const ids = [...document.querySelectorAll('back-check')].flatMap((it) => [...it.shadowRoot.querySelectorAll('[id]')].map((e) => e.id));
         return ids.length - new Set(ids).size",
        &[],
    );
    assert_eq!(ids, 0, "an id is there twice");
}

#[test]
fn a_removed_element_starts_afresh_and_a_moved_one_keeps_its_answers() {
    let page = Page::start();
    page.begin();
    page.about_you(52, Sex::Male, 5);
    page.tick("breathless");

    page.script("const it = document.querySelector('back-check'); document.querySelector('footer').after(it)", &[]);
    page.is_at("now");
    assert!(page.is_ticked("breathless"));

    page.script("window.kept = document.querySelector('back-check'); kept.remove(); delete kept.saidReady", &[]);
    page.script("document.querySelector('main').append(kept)", &[]);
    page.wait_until_ready();
    page.is_at("start");
    page.press_on("start");
    assert_eq!(page.value("[id$='-age']"), "");
    page.about_you(52, Sex::Male, 5);
    assert!(!page.is_ticked("breathless"));
    let complaints = page.complaints();
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn a_changed_attribute_is_taken_over_and_the_answers_stay() {
    let page = Page::start();
    page.begin();
    page.about_you(52, Sex::Male, 5);
    page.tick("breathless");
    page.script("document.querySelector('back-check').setAttribute('region', 'NZ')", &[]);
    page.wait_until("document.querySelector('back-check').shadowRoot.querySelector('[data-name=emergency]').innerText.includes('111')");
    assert!(page.is_ticked("breathless"));
}

#[test]
fn without_the_program_there_is_advice_for_an_emergency_and_a_way_to_try_again() {
    says_why_and_starts_when_mended(&Page::start_without(&[PROGRAM]), "A part of the check could not be loaded.");
}

#[test]
fn a_program_that_is_not_the_one_published_is_not_run_and_the_words_say_so() {
    says_why_and_starts_when_mended(&Page::start_altered(PROGRAM), "A part of the check is not as it was made");
}

fn says_why_and_starts_when_mended(page: &Page, why: &str) {
    page.open("/clinic.html");
    page.turn_to("back-check");
    page.wait_until("document.querySelector('back-check').state === 'error'");
    let words = page.visible_words();
    for part in [
        "The check cannot start here",
        why,
        "Call an ambulance now if you",
        "Call an ambulance: 999",
        "The check is not there just now.",
    ] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }
    assert_eq!(page.script("return window.programs?.length ?? 0", &[]), 0, "nothing of it was started");
    assert!(page.has("a[href='tel:999']"));
    page.script("document.querySelector('back-check').setAttribute('region', 'NZ')", &[]);
    page.wait_for("a[href='tel:111']");
    page.put_back(PROGRAM);
    page.click("button");
    page.wait_until_ready();
    page.press_on("start");
    page.is_at("about");
}

#[test]
fn what_comes_after_the_questions_is_not_taken_either_when_it_is_not_the_one_published() {
    for altered in ["back-check-later.wasm", "packs/en.reading"] {
        let page = Page::start_altered(altered);
        page.begin();
        page.about_you(38, Sex::Male, 3);
        page.nothing_until("result");
        assert_eq!(page.heading(), "You can look after this at home for now");
        assert!(page.has("[data-name='safety-net']"), "{altered}");
        page.press_on("learn");
        assert_eq!(page.heading(), "This part is not here yet");
        let complaints = page.complaints().join("\n");
        let told = format!("{altered} is not the file that was published");
        assert!(complaints.contains(&told), "no “{told}” in\n{complaints}");
    }
}

#[test]
fn a_fault_of_the_program_is_told_and_the_check_starts_afresh() {
    let page = Page::start();
    page.begin();
    page.ruin_program();
    let words = page.visible_words();
    for part in ["The check has stopped because of a fault.", "Call an ambulance now if you"] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }
    page.click("button");
    page.wait_until_ready();
    page.begin();
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("result");
    page.press_on("learn");
    page.wait_for("[data-name='article-what-it-is']");
}

#[test]
fn a_fault_of_the_program_before_it_shows_anything_is_told_as_a_fault() {
    let page = Page::start();
    page.before_all_else(
        "window.programs = { push(program) {
            new Uint8Array(program.exports.memory.buffer).fill(255);
            delete window.programs;
        } };",
    );
    page.open("/");
    page.wait_until("document.querySelector('back-check').state === 'error'");
    let words = page.visible_words();
    for part in ["The check has stopped because of a fault.", "Call an ambulance now if you"] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }
    page.click("button");
    page.wait_until_ready();
}

#[test]
fn a_fault_of_the_page_around_it_costs_nobody_their_answers() {
    let page = Page::start();
    page.begin();
    for class in ["RangeError", "WebAssembly.RuntimeError"] {
        let fault = format!(
            "const error = new {class}('theirs'); error.stack = 'at https://clinic.example/back-check/app.js:1:1';\
             dispatchEvent(new ErrorEvent('error', {{ error }})); return new Promise((done) => setTimeout(done, 50));"
        );
        page.script(&fault, &[]);
        assert_eq!(page.script("return document.querySelector('back-check').state", &[]), "ready", "{class}");
    }
}

#[test]
fn without_the_later_part_of_the_program_the_result_still_says_what_to_do() {
    let page = Page::start_without(&["back-check-later.wasm"]);
    page.begin();
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("result");
    assert_eq!(page.heading(), "You can look after this at home for now");
    assert!(page.has("[data-name='safety-net']"));
    assert!(page.has("[data-name='review']") && page.has("[data-name='again']"));
    assert!(page.visible_words().contains("The reasons and the rest of this page are not here yet."));

    page.put_back("back-check-later.wasm");
    page.script("dispatchEvent(new Event('online'))", &[]);
    page.wait_for("[data-name='reasons']");
}

#[test]
fn without_what_there_is_to_read_the_check_works_and_it_comes_with_the_connection() {
    let page = Page::start_without(&["packs/en.reading"]);
    page.begin();
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("result");
    assert_eq!(page.heading(), "You can look after this at home for now");
    page.press_on("learn");
    assert_eq!(page.heading(), "This part is not here yet");

    page.put_back("packs/en.reading");
    page.script("dispatchEvent(new Event('online'))", &[]);
    page.wait_for("[data-name='article-what-it-is']");
    page.press_on("close");
    page.is_at("result");
}

#[test]
fn without_the_script_a_pages_own_words_are_there() {
    let page = Page::start_without(&["back-check.js"]);
    page.open("/clinic.html");
    page.wait_until("document.readyState === 'complete'");
    let words = page.visible_words();
    assert!(words.contains("The check is not there just now."), "{words}");
}

#[test]
fn a_language_without_a_pack_is_shown_in_english() {
    let page = Page::start();
    page.begin();
    page.script("document.querySelector('back-check').lang = 'xx'", &[]);
    page.wait_until("performance.getEntriesByType('resource').some((it) => it.name.endsWith('/packs/xx.pack'))");
    page.about_you(52, Sex::Male, 5);
    assert_eq!(page.heading(), "Is any of this happening now, or since the back pain began?");
}

#[test]
fn ten_elements_share_one_program_that_is_fetched_once() {
    let page = Page::start();
    page.open_ready("/");
    page.script(
        "for (let count = 0; count < 9; count++) {
            const element = document.createElement('back-check');
            element.setAttribute('loading', 'eager');
            document.body.append(element);
        }",
        &[],
    );
    page.wait_until("[...document.querySelectorAll('back-check')].filter((it) => it.saidReady).length === 10");
    let fetched = |file: &str| page.requests().iter().filter(|path| path.ends_with(file)).count();
    assert_eq!(["/back-check-engine_bg.wasm", "/back-check-later.wasm", "/en.reading"].map(fetched), [1, 1, 1]);
    let memories = "return window.programs.map((it) => it.exports.memory).filter(Boolean).length";
    assert_eq!(page.script(memories, &[]), 1, "each program has a memory of its own");
}

#[test]
fn an_element_that_comes_draws_where_one_that_went_drew_and_shows_nothing_of_it() {
    let page = Page::start();
    page.begin();
    page.about_you(52, Sex::Male, 5);
    page.tick("breathless");
    page.script(
        "const element = document.querySelector('back-check');
        window.place = rootOf(element).querySelector('.bc').parentElement;
        element.remove();",
        &[],
    );
    page.wait_until("!place.isConnected && place.querySelector('[data-name=start]')");
    page.script("document.querySelector('main').append(document.createElement('back-check'))", &[]);
    page.wait_until_ready();
    assert_eq!(page.script("return rootOf('back-check').querySelector('.bc').parentElement === place", &[]), true);
    page.is_at("start");
    page.press_on("start");
    assert_eq!(page.value("[id$='-age']"), "");
    page.about_you(38, Sex::Male, 3);
    assert!(!page.is_ticked("breathless"));
}
