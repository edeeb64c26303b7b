//! A phone's own way back, and leaving by mistake.

use back_check_browser_tests::{Key, Page, Sex};

const WARNS: &str = "const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;";

#[test]
fn a_request_to_close_goes_back_one_screen_and_nowhere_else() {
    let page = Page::start();
    page.begin();
    page.about_you(38, Sex::Female, 4);
    page.none_of_these();
    page.go_on();
    page.is_at("nerves");
    page.leads_on(|| page.press(&[Key::Escape]));
    page.is_at("now");
    page.leads_on(|| page.press(&[Key::Escape]));
    page.is_at("about");
    page.leads_on(|| page.press(&[Key::Escape]));
    page.is_at("start");
    page.press(&[Key::Escape]);
    page.is_at("start");
}

#[test]
fn escape_closes_the_help_first_wherever_the_focus_is() {
    let page = Page::start();
    page.open_ready("/");
    page.press_button("emergency");
    page.wait_for(".bc-emergency");
    page.press(&[Key::Escape]);
    page.wait_until_gone(".bc-emergency");
    page.begin();
    page.press_button("emergency");
    page.wait_for(".bc-emergency");
    page.tab_to("[id$='-age']");
    page.press(&[Key::Escape]);
    page.wait_until_gone(".bc-emergency");
    page.is_at("about");
    page.leads_on(|| page.press(&[Key::Escape]));
    page.is_at("start");
}

#[test]
fn without_a_close_watcher_the_history_leads_back_at_the_same_address() {
    let page = Page::start();
    page.before_each_page("delete window.CloseWatcher;");
    page.begin();
    page.about_you(38, Sex::Female, 4);
    page.is_at("now");
    page.press_on("learn");
    page.leads_on(|| _ = page.script("history.back()", &[]));
    page.is_at("now");
    page.leads_on(|| _ = page.script("history.back()", &[]));
    page.is_at("about");
    assert_eq!(page.script("return location.pathname + location.search + location.hash", &[]), "/");
    // The page's own entries are its own affair, and a widget that is gone hears nothing.
    page.script("history.pushState({ own: true }, '')", &[]);
    page.script("document.querySelector('back-check').remove()", &[]);
    page.script("history.back()", &[]);
    assert!(page.complaints().is_empty());
}

#[test]
fn leaving_warns_in_the_middle_of_the_questions_only() {
    let page = Page::start();
    page.begin();
    assert_eq!(page.script(WARNS, &[]), false);
    page.about_you(38, Sex::Female, 4);
    assert_eq!(page.script(WARNS, &[]), true);
    page.nothing_until("result");
    assert_eq!(page.script(WARNS, &[]), false);
    page.press_on("review");
    assert_eq!(page.script(WARNS, &[]), true);
    page.script("document.querySelector('back-check').remove()", &[]);
    page.wait_until("!document.querySelector('back-check')");
    assert_eq!(page.script(WARNS, &[]), false);
}
