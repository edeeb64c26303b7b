//! What the page around the check sees of it. These run against a closed root, as pages meet it.

use back_check_browser_tests::Page;
use serde_json::{Value, json};

/// What recorders of sessions do: they keep each root that is opened by the page's own function.
const WRAPPED: &str = "
    if (window === top) {
        window.kept = [];
        const attach = Element.prototype.attachShadow;
        Element.prototype.attachShadow = function (options) {
            const root = attach.call(this, options);
            kept.push(root);
            return root;
        };
    }
";

fn seen(page: &Page, body: &str) -> Value {
    page.script(body, &[])
}

#[test]
fn the_root_is_closed_and_a_page_that_wraps_its_opening_does_not_get_it() {
    let page = Page::start_closed();
    page.before_all_else(WRAPPED);
    page.open_ready("/");
    assert_eq!(seen(&page, "return document.querySelector('back-check').shadowRoot"), Value::Null);
    assert_eq!(seen(&page, "return kept.length"), json!(0));
    assert_eq!(seen(&page, "return document.querySelectorAll('iframe').length"), json!(0));
}

#[test]
fn a_page_that_wraps_the_opening_of_roots_gets_those_of_others() {
    let page = Page::start_closed();
    page.before_all_else(WRAPPED);
    page.open_ready("/");
    seen(&page, "document.createElement('div').attachShadow({ mode: 'closed' })");
    assert_eq!(seen(&page, "return kept.length"), json!(1));
}
