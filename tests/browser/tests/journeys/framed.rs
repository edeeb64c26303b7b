//! The check in a frame of its own: what the page around it can and cannot learn, and that nobody loses anything by it.

use back_check_browser_tests::{Page, Sex};
use serde_json::{Value, json};

const HEIGHT: &str = "return rootOf(arguments[0]).querySelector('iframe').getBoundingClientRect().height";

fn height(page: &Page) -> u64 {
    page.outside(HEIGHT).as_f64().unwrap_or_default().round() as u64
}

fn told(page: &Page, name: &str) -> Vec<Value> {
    let told =
        page.script("return told.filter((it) => it.name === arguments[0]).map((it) => it.detail)", &[json!(name)]);
    told.as_array().cloned().unwrap_or_default()
}

#[test]
fn a_whole_visit_in_a_frame_shows_its_page_no_key_no_click_and_no_word() {
    let page = Page::start_hosting();
    page.open_framed("/pages/framed.html");
    let asked = page.requests();
    page.tour(&mut |_| ());
    assert_eq!(page.requests(), asked, "the frame asked for something");
    page.leave_frame();
    let heard = page.script("return heard", &[]);
    let heard: Vec<_> = heard.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    // The greeting of the frame; and that the focus is somewhere in it.
    assert!(heard.iter().all(|it| ["message \"back-check-frame\" 0", "focusin"].contains(it)), "{heard:?}");
    assert!(
        told(&page, "step").iter().all(|step| step["step"].is_u64() && step["total"].is_u64()),
        "{:?}",
        told(&page, "step")
    );
    assert_eq!(told(&page, "complete")[0], Value::Null);
    assert_eq!(told(&page, "error"), Vec::<Value>::new());
    assert_eq!(page.script("return document.querySelector('back-check').mode", &[]), json!("frame"));
}

#[test]
fn what_is_pressed_while_the_frame_is_on_its_way_is_done_in_it() {
    let page = Page::start_hosting();
    page.before_all_else(
        "if (window === top) addEventListener('message', (it) => {
            if (it.data !== 'back-check-frame' || window.held) return;
            window.held = it;
            it.stopImmediatePropagation();
        }, true)",
    );
    page.open("/pages/framed.html");
    page.wait_until("window.held");
    page.press_button("start");
    page.script(
        "const { data, source, origin } = held; dispatchEvent(new MessageEvent('message', { data, source, origin }))",
        &[],
    );
    page.wait_until_ready();
    page.enter_frame();
    page.is_at("about");
}

#[test]
fn a_page_cannot_say_yes_for_the_person_in_the_frame() {
    let page = Page::start_hosting();
    page.before_all_else(
        "window.ports = [];
        const Real = MessageChannel;
        window.MessageChannel = class extends Real {
            constructor() {
                super();
                window.ports.push(this.port1);
            }
        }",
    );
    page.open_framed("/pages/framed.html");
    page.outside("document.querySelector('back-check').share = 'result'");
    page.press_on("start");
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("result");
    page.wait_for("[data-name='share']");
    // What goes through a port keeps its order: with the other colours the press has been there too.
    page.outside(
        "ports.forEach((port) => port.postMessage({ press: 'share' }));
        document.querySelector('back-check').theme = 'dark'",
    );
    page.wait_for(".bc--dark");
    let learned = |page: &Page| page.outside("return told.filter((it) => it.name === 'result').length");
    assert_eq!(learned(&page), 0);
    page.press_button("share");
    page.leave_frame();
    page.wait_until("told.some((it) => it.name === 'result')");
}

#[test]
fn the_frame_can_keep_nothing_and_ask_for_nothing() {
    let page = Page::start_hosting();
    page.open_framed("/pages/framed.html");
    for way in ["localStorage", "sessionStorage", "indexedDB.open('x')", "document.cookie", "parent.document"] {
        let tried = page.script(&format!("try {{ {way}; return 'works' }} catch (error) {{ return error.name }}"), &[]);
        assert_eq!(tried, json!("SecurityError"), "{way}");
    }
    let asked = page.requests();
    let fetched =
        page.script_async("fetch(location.href).then(() => arguments[0]('works'), () => arguments[0]('refused'))");
    assert_eq!((fetched, page.requests()), (json!("refused"), asked));
}

#[test]
fn the_height_goes_by_steps_never_back_and_is_the_same_for_every_result() {
    let heights = |danger: bool| {
        let page = Page::start_hosting();
        page.open_framed("/pages/framed.html");
        let mut seen = vec![height(&page)];
        page.press_on("start");
        page.about_you(38, Sex::Female, 4);
        if danger {
            page.tick("chest-pain");
            page.go_on();
        } else {
            page.nothing_until("result");
        }
        page.is_at("result");
        page.leave_frame();
        page.wait_until("told.some((it) => it.name === 'complete')");
        page.wait_until("rootOf(arguments[0]).querySelector('iframe').getBoundingClientRect().height === 1600");
        page.enter_frame();
        seen.push(height(&page));
        page.start_again();
        seen.push(height(&page));
        seen
    };
    for seen in [heights(true), heights(false)] {
        assert!(seen.iter().all(|it| it % 400 == 0) && seen.is_sorted(), "{seen:?}");
        assert_eq!(seen[1], 1600);
    }
}

#[test]
fn a_known_recorder_moves_the_check_into_the_frame_that_the_page_names() {
    let page = Page::start_hosting();
    page.open_ready("/pages/recorded.html");
    assert_eq!(page.script("return document.querySelector('back-check').mode", &[]), json!("frame"));
    page.enter_frame();
    page.press_on("about");
    assert!(page.text("[data-name='seen']").contains("Microsoft Clarity"));
}

#[test]
fn a_page_that_says_so_keeps_the_check_in_itself_and_the_person_can_read_what_is_on_it() {
    let page = Page::start_closed_hosting();
    page.open_ready("/pages/recorded-here.html");
    assert_eq!(page.script("return document.querySelector('back-check').mode", &[]), json!("page"));
    page.press_on("about");
    let seen = page.text("[data-name='seen']");
    for words in ["Microsoft Clarity", "keys that you press", "asked for nothing", "Nothing is kept"] {
        assert!(seen.contains(words), "{words} in {seen}");
    }
}

#[test]
fn a_frame_that_does_not_come_is_told_with_what_to_do_in_an_emergency() {
    for (path, reason, words) in [
        ("/pages/frame-missing.html", "missing", "could not be loaded"),
        ("/pages/frame-forbidden.html", "blocked", "security settings"),
    ] {
        let page = Page::start_hosting();
        page.open(path);
        page.wait_until("document.querySelector(arguments[0])?.state === 'error'");
        assert_eq!(told(&page, "error")[0]["reason"], json!(reason));
        let shown = page.on_screen();
        assert!(shown.contains(words) && shown.contains("Call an ambulance: 999"), "{shown}");
    }
}

#[test]
fn words_of_another_language_reach_the_frame_and_answers_stay() {
    let page = Page::start_hosting();
    page.open_framed("/pages/framed.html");
    page.press_on("start");
    page.about_you(38, Sex::Female, 4);
    let before = page.heading();
    page.outside("document.querySelector('back-check').lang = 'en-XA'");
    page.wait_until(&format!("!rootOf(arguments[0]).querySelector('h2').textContent.includes({before:?})"));
    assert_ne!(page.here(), "start");
}

#[test]
fn a_clinics_file_that_has_no_address_keeps_nothing_else_from_the_frame() {
    let page = Page::start_hosting();
    page.open_framed("/pages/framed.html");
    let before = page.heading();
    page.outside("const check = document.querySelector('back-check'); check.pack = 'http://'; check.lang = 'en-XA'");
    page.wait_until(&format!("!rootOf(arguments[0]).querySelector('h2').textContent.includes({before:?})"));
}

#[test]
fn attributes_that_waited_for_a_slow_file_do_not_come_after_newer_ones() {
    let page = Page::start_hosting();
    page.open_framed("/pages/framed.html");
    let before = page.heading();
    // The file comes when the newer attributes have long been there.
    page.outside(
        "const check = document.querySelector('back-check');
         const { fetch } = window;
         window.fetch = (address, ...rest) => String(address).includes('slow')
            ? new Promise((done) => { window.comes = () => done(new Response('')); })
            : fetch(address, ...rest);
         check.pack = '/slow.pack';
         setTimeout(() => { check.removeAttribute('pack'); check.lang = 'en-XA'; }, 50);",
    );
    page.wait_until(&format!("!rootOf(arguments[0]).querySelector('h2').textContent.includes({before:?})"));
    let after = page.heading();
    page.outside("window.comes(); return new Promise((done) => setTimeout(done, 300))");
    assert_eq!(page.heading(), after);
}

#[test]
fn what_a_frame_shows_can_be_copied_and_printed() {
    let page = Page::start_hosting();
    page.open_framed("/pages/framed.html");
    page.press_on("start");
    page.about_you(38, Sex::Female, 4);
    page.tick("chest-pain");
    page.go_on();
    page.is_at("result");
    page.press_button("print");
    page.wait_until("window.printed");
    page.press_button("copy");
    page.wait_until("rootOf(arguments[0]).querySelector('[role=status]')?.textContent.trim()");
}
