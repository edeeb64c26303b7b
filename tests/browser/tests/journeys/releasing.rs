//! Each way to bring the check into a page: it says the same as every other, and asks for no more than it should.

use back_check_browser_tests::Page;

/// Ends the test unless the same was said on the same screens.
pub(crate) fn assert_same(host: &str, said: &[(String, String)], usual: &[(String, String)]) {
    assert_eq!(said.len(), usual.len(), "{host}");
    for ((screen, said), (_, expected)) in said.iter().zip(usual) {
        assert_eq!(said, expected, "{host}: {screen}");
    }
}

#[test]
fn however_it_comes_into_a_page_the_check_says_the_same_on_every_screen() {
    let page = Page::start_hosting();
    page.open_ready("/");
    let usual = page.everything_said();
    for host in ["/hosts/classic/page.html", "/hosts/strict/page.html", "/hosts/plain/page.html"] {
        page.open_ready(host);
        assert_same(host, &page.everything_said(), &usual);
    }
    page.open_file("offline.html");
    page.wait_until_ready();
    assert_same("offline.html", &page.everything_said(), &usual);
}

#[test]
fn a_fault_of_the_program_is_told_of_when_it_was_inside_a_script() {
    let page = Page::start_hosting();
    page.open_ready("/hosts/classic/page.html");
    page.press_on("start");
    page.ruin_program();
    says_that_it_stopped(&page);
    // Plain JavaScript does not notice a ruined memory. Where it stops, it throws this.
    page.open_ready("/hosts/plain/page.html");
    let stop = "const error = new RangeError('the program came to a stop');\
        error.stack = `at f (${location.origin}/0.1.0-1234567890ab/back-check.nowasm.js:1:1)`;\
        dispatchEvent(new ErrorEvent('error', { error }))";
    page.script(stop, &[]);
    says_that_it_stopped(&page);
}

fn says_that_it_stopped(page: &Page) {
    page.wait_until("document.querySelector(arguments[0]).state === 'error'");
    let words = page.visible_words();
    assert!(words.contains("The check has stopped because of a fault."), "{words}");
    page.click("button");
    page.wait_for("[data-name='start']");
}
