//! The plugin of integrations/wordpress in a WordPress that runs: `cargo xtask test --all` starts one.

use std::env;

use back_check_browser_tests::{Page, Sex};
use serde_json::Value;

/// The page of WordPress of that name, open in a browser.
fn open(name: &str) -> Page {
    let said = |name| env::var(name).expect("`cargo xtask test --all` starts a WordPress and says where it is");
    let pages: Value = serde_json::from_str(&said("BACK_CHECK_WORDPRESS_PAGES")).expect("a list of pages");
    let page = Page::start();
    page.open_at(&format!("{}{}", said("BACK_CHECK_WORDPRESS"), pages[name].as_str().expect("there is such a page")));
    page
}

fn is(page: &Page, expression: &str) -> Value {
    page.script(&format!("return {expression}"), &[])
}

#[test]
fn a_shortcode_becomes_a_check_that_leads_to_a_result() {
    let page = open("shortcode");
    page.wait_until_ready();
    assert_eq!(is(&page, "document.querySelector('back-check').getAttribute('clinic-name')"), "Hill & Sons");
    assert_eq!(page.text("[data-name='emergency']"), "Emergency 999");
    page.press_on("start");
    page.about_you(38, Sex::Male, 3);
    page.nothing_until("result");
}

#[test]
fn the_shortcode_of_the_recipe_becomes_a_check_with_its_fallback() {
    let page = open("recipe");
    page.script("document.querySelector('back-check').scrollIntoView()", &[]);
    page.wait_until_ready();
    let words = is(&page, "document.querySelector('back-check').textContent.trim()");
    assert_eq!(words, "The check is not there just now. Please call us on 020 7946 0000.");
}

#[test]
fn a_block_becomes_a_check_with_what_is_inside_as_its_fallback() {
    let page = open("block");
    page.wait_until_ready();
    assert_eq!(page.text("[data-name='emergency']"), "Emergency 911");
    assert_eq!(is(&page, "document.querySelector('back-check').textContent.trim()"), "Please call us.");
}

#[test]
fn the_script_comes_from_the_site_itself_and_with_its_hash() {
    let page = open("shortcode");
    page.wait_until_ready();
    let script = "document.querySelector('script[type=module][src*=back-check]')";
    assert!(is(&page, &format!("{script}.integrity")).as_str().is_some_and(|hash| hash.starts_with("sha384-")));
    let elsewhere =
        "performance.getEntriesByType('resource').map((it) => it.name).filter((it) => !it.startsWith(location.origin))";
    assert_eq!(is(&page, elsewhere), Value::Array(Vec::new()));
}

#[test]
fn what_an_author_may_not_write_does_not_reach_the_page() {
    for name in ["shortcode", "block"] {
        let page = open(name);
        page.wait_until_ready();
        let element = "document.querySelector('back-check')";
        let parts = "[...document.querySelectorAll('back-check, back-check *')]";
        assert_eq!(is(&page, &format!("{element}.querySelectorAll('script, img').length")), 0, "{name}");
        let handlers =
            format!("{parts}.flatMap((it) => it.getAttributeNames()).filter((it) => it.startsWith('on')).length");
        assert_eq!(is(&page, &handlers), 0, "{name}");
        assert_eq!(is(&page, "window.ran ?? null"), Value::Null, "{name}");
        assert_eq!(is(&page, &format!("{element}.hasAttribute('booking-url')")), false, "{name}");
    }
}

#[test]
fn an_attribute_without_an_address_stands_alone_and_one_that_leads_nowhere_is_left_out() {
    let page = open("leaving");
    page.wait_until_ready();
    let named = |names: &str| {
        is(&page, &format!("[{names}].map((it) => document.querySelector('back-check').getAttribute(it)).join(' | ')"))
    };
    assert_eq!(named("'leave-to', 'share', 'isolation', 'frame'"), " | result | page | ");
    page.wait_until("rootOf(arguments[0]).querySelector('.leave button')");
}

#[test]
fn a_block_can_ask_for_a_frame_of_its_own() {
    let page = open("framed");
    page.wait_until("rootOf(arguments[0])?.querySelector('iframe')");
    let element = "document.querySelector('back-check')";
    assert_eq!(is(&page, &format!("{element}.getAttribute('frame')")), "");
    assert_eq!(is(&page, &format!("{element}.getAttribute('leave-to')")), "/weather");
}

#[test]
fn a_page_without_a_check_loads_nothing_of_it() {
    let page = open("without");
    let loaded = "performance.getEntriesByType('resource').filter((it) => it.name.includes('back-check')).length";
    assert_eq!(is(&page, loaded), 0);
}
