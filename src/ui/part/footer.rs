//! The quiet line below every screen: what to read, how it works, what it is not.

use super::{Node, el, link, with};
use crate::ui::{Page, SessionAction, View};

/// The quiet line below every screen.
pub(crate) fn footer(view: View<'_>) -> Node {
    let links = [
        (Page::Learn, "ui-page-learn", "learn"),
        (Page::Questions, "ui-page-questions", "questions"),
        (Page::How, "ui-page-how", "how"),
        (Page::About, "ui-page-about", "about"),
    ];
    let mut items = Vec::new();
    for (page, key, name) in links {
        let open = link(view, name, vec![view.say(key).into()], SessionAction::Open(page));
        items.push(el("li", "", vec![open]));
    }
    with("nav", &[("class", "bc-footer"), ("aria-label", &view.say("ui-more"))], vec![el("ul", "", items)])
}
