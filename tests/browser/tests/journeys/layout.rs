//! Narrow screens, and people who do not want things to move.

use back_check_browser_tests::{Findings, Look, Page};

const COUNT_MOVES: &str = "
    window.moves = 0;
    for (const type of ['animationstart', 'transitionrun'])
        document.querySelector('back-check').shadowRoot.addEventListener(type, () => { window.moves++; });
";

/// 320 pixels is a small telephone, and also a screen of 1280 at 400 %, which is 256 high then.
#[test]
fn nothing_scrolls_sideways_at_320_pixels() {
    let page = Page::start();
    page.set_size(320, 256);
    page.open_ready("/");
    let mut found = Findings::default();
    let mut look = |name: &str| found.add(name, page.too_wide());
    page.tour(&mut look);
    page.start_again();
    page.press_on("start");
    page.tour_of_danger(&mut look);
    found.assert_none();
}

#[test]
fn nothing_moves_for_people_who_prefer_that() {
    assert_eq!(moves(Look { reduced_motion: true, ..Look::default() }), 0);
    assert!(moves(Look::default()) > 0, "moves would be seen");
}

fn moves(look: Look) -> u64 {
    let page = Page::start();
    page.set_look(look);
    page.open_ready("/");
    page.script(COUNT_MOVES, &[]);
    page.tour_questions(&mut |_| ());
    page.tour_pages(&mut |_| ());
    page.script("return window.moves", &[]).as_u64().expect("a count")
}
