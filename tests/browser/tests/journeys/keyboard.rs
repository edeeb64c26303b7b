//! Without a mouse.

use back_check_browser_tests::{Key, Page};

const SPACE: &str = " ";

#[test]
fn the_keyboard_alone_is_enough() {
    let page = Page::start();
    page.open_ready("/");
    page.tab_to("[data-name='start']");
    page.keys_lead_on(&[Key::Enter]);

    page.tab_to("summary");
    page.press(&[Key::Enter]);
    page.wait_for("details[open]");
    page.tab_to("[id$='-age']");
    page.type_keys("38");
    page.tab_to("[id$='-sex-0']");
    page.type_keys(SPACE);
    page.wait_for("[id$='-sex-0']:checked");
    page.tab_to("[id$='-pain-0']");
    page.type_keys(SPACE);
    page.press(&[Key::Right, Key::Right, Key::Right]);
    page.wait_for("[id$='-pain-3']:checked");
    page.tab_to("[data-name='continue']");
    page.keys_lead_on(&[Key::Enter]);

    page.is_at("now");
    page.tab_to("[id$='-none']");
    page.type_keys(SPACE);
    page.wait_for("[id$='-none']:checked");
    page.tab_to("[data-name='continue']");
    page.keys_lead_on(&[Key::Enter]);

    page.is_at("nerves");
    page.tab_to("[id$='-unsure']");
    page.type_keys(SPACE);
    page.tab_to("[data-name='continue']");
    page.keys_lead_on(&[Key::Enter]);

    page.is_at("reword");
    page.tab_to("[data-name='yes']");
    page.keys_lead_on(&[Key::Enter]);

    page.is_at("result");
    page.tab_to("[data-name='rule-R01'] summary");
    page.press(&[Key::Enter]);
    page.wait_for("[data-name='rule-R01'][open]");
    page.tab_to("[data-name='learn']");
    page.keys_lead_on(&[Key::Enter]);
    page.tab_to("[data-name='article-what-it-is'] summary");
    page.press(&[Key::Enter]);
    page.wait_for("[data-name='article-what-it-is'][open]");
}

#[test]
fn help_in_an_emergency_opens_and_changes_country_by_keyboard() {
    let page = Page::start();
    page.begin();
    page.tab_to("[id$='-age']");
    page.press_button("emergency");
    page.tab_to("select");
    page.type_keys("United K");
    page.wait_for("a[href='tel:999']");
    assert_eq!(page.text("[data-name='emergency']"), "Emergency 999");
}

#[test]
fn enter_in_a_field_goes_on() {
    let page = Page::start();
    page.begin();
    page.choose("-sex-1");
    page.choose("-pain-3");
    page.type_into("[id$='-age']", "38");
    page.keys_lead_on(&[Key::Enter]);
    page.is_at("now");
}
