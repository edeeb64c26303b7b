//! The recipes of docs/recipes: each piece of markup there, pasted into a page as its reader would.

use back_check_browser_tests::{Page, recipes};

/// The state of the check of a page, or of the page in its frame.
const STATE: &str =
    "(document.querySelector('iframe')?.contentDocument ?? document).querySelector('back-check')?.state";

#[test]
fn the_markup_of_each_recipe_is_a_check_that_starts() {
    let page = Page::start_with_recipes();
    let all = recipes();
    assert!(all.len() >= 4, "only {} pieces of markup were found", all.len());
    for (path, _) in all {
        page.open(&path);
        page.script("document.querySelector('back-check, iframe').scrollIntoView()", &[]);
        page.wait_until(&format!("{STATE} === 'ready'"));
    }
    let complaints = page.complaints();
    assert!(complaints.is_empty(), "{complaints:#?}");
}
