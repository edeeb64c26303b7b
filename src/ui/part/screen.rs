//! The frame of a screen: its heading, which takes the focus when the screen changes, and what stands below.

use super::{Node, details, el, held, prose_of, push_some, text};
use crate::ui::View;

/// A screen: heading and content, with a short line above the heading if there is one.
pub(crate) fn screen(view: View<'_>, heading: String, eyebrow: Option<String>, mut content: Vec<Node>) -> Node {
    let mut top = Vec::new();
    push_some(&mut top, eyebrow.map(|eyebrow| text("p", "bc-heading__eyebrow", eyebrow)));
    let attributes = [("class", "bc-heading__text"), ("tabindex", "-1")];
    top.push(held("h2", &view.places.heading, &attributes, vec![heading.into()]));
    content.insert(0, el("header", "bc-heading", top));
    el("div", "bc-screen", content)
}

/// "Why we ask", folded.
pub(crate) fn why(view: View<'_>, key: &str) -> Node {
    details("bc-details bc-why", "why", view.say("ui-why"), vec![prose_of(view.voice, key)])
}
