//! What axe-core finds on each screen.

use back_check_browser_tests::{Findings, Look, Page};

type Walk = fn(&Page, &mut dyn FnMut(&str));

#[test]
fn axe_finds_nothing_wrong_on_the_way_to_care_at_home() {
    check(Look::default(), |page, at| page.tour(at));
}

#[test]
fn axe_finds_nothing_wrong_on_the_way_to_the_other_results() {
    check(Look::default(), danger);
}

#[test]
fn axe_finds_nothing_wrong_in_dark_colours() {
    check(Look { dark: true, ..Look::default() }, |page, at| page.tour(at));
}

#[test]
fn axe_finds_nothing_wrong_in_forced_colours() {
    check(Look { dark: true, forced_colours: true, ..Look::default() }, |page, at| page.tour(at));
}

#[test]
fn axe_finds_nothing_wrong_in_a_programme_that_is_kept_and_in_what_can_go_wrong_with_keeping() {
    check(Look::default(), |page, at| page.tour_of_programme(at));
}

fn danger(page: &Page, at: &mut dyn FnMut(&str)) {
    page.press_on("start");
    page.tour_of_danger(at);
}

/// Checks every screen, with everything folded out, and complains of all at once.
fn check(look: Look, walk: Walk) {
    let page = Page::start();
    page.set_look(Look { reduced_motion: true, ..look });
    page.open_ready("/");
    let mut found = Findings::default();
    walk(&page, &mut |name| {
        page.unfold_all();
        let report = page.axe();
        let all = report.violations.into_iter().chain(report.incomplete);
        found.add(name, all);
    });
    found.assert_none();
}

#[test]
fn a_fault_inside_the_element_would_be_found() {
    let page = Page::start();
    page.open_ready("/");
    page.script("document.querySelector('back-check').shadowRoot.querySelector('h2').innerHTML = '<img>'", &[]);
    assert!(page.axe().violations.iter().any(|fault| fault.starts_with("image-alt")));
}
