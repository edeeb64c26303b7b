//! The quiet line below every screen: what to read, how it works, what it is not.

use super::{el, link, with};
use crate::ui::{Page, SessionAction, View};
use yew::prelude::*;

/// The quiet line below every screen.
pub(crate) fn footer(view: View<'_>) -> Html {
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
    let [class, part] = [("class", "bc-footer"), ("part", "footer")].map(|(name, value)| (name, value.to_owned()));
    let attributes = vec![class, part, ("aria-label", view.say("ui-more"))];
    with("nav", attributes, vec![el("ul", "", items)])
}
