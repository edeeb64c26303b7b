//! Longer texts, and the boxes they stand in.

use super::{Node, el, named, text, texts};
use crate::ui::Voice;
use back_check_core::content::{Block, blocks};

/// The text of a message as paragraphs and lists.
pub(crate) fn prose_of(voice: &Voice, key: &str) -> Node {
    let mut parts = Vec::new();
    for block in blocks(&voice.say(key)) {
        parts.push(match block {
            Block::Paragraph(words) => text("p", "", words),
            Block::List(items) => bullets(items),
        });
    }
    el("div", "bc-prose", parts)
}

/// A list.
pub(crate) fn bullets(items: Vec<String>) -> Node {
    el("ul", "bc-bullets", texts("li", "", items))
}

/// A part of a page under a heading of its own.
pub(crate) fn section(title: String, content: Vec<Node>) -> Node {
    boxed("bc-section", "", title, content)
}

/// A part of a page that stands for itself.
pub(crate) fn panel(name: &str, title: String, content: Vec<Node>) -> Node {
    boxed("bc-panel", name, title, content)
}

/// A part of a page with a class and a name of its own.
pub(crate) fn boxed(class: &'static str, name: &str, title: String, mut content: Vec<Node>) -> Node {
    content.insert(0, text("h3", "", title));
    named("section", class, name, content)
}

/// Something that folds out: native, so that find-in-page and every assistive technology know it.
pub(crate) fn details(class: &'static str, name: &str, summary: String, content: Vec<Node>) -> Node {
    named(
        "details",
        class,
        name,
        vec![text("summary", "bc-details__summary", summary), el("div", "bc-details__body", content)],
    )
}

/// Rows of a term and what it is.
pub(crate) fn facts(name: &str, rows: Vec<(String, String)>) -> Node {
    terms("bc-facts-list", name, rows)
}

/// Days, and what was noted or done on each.
pub(crate) fn log(name: &str, days: Vec<(String, String)>) -> Node {
    terms("bc-log", name, days)
}

fn terms(class: &'static str, name: &str, rows: Vec<(String, String)>) -> Node {
    let mut parts = Vec::new();
    for (term, words) in rows {
        parts.push(el("div", "", vec![text("dt", "", term), text("dd", "", words)]));
    }
    named("dl", class, name, parts)
}
