//! One box to tick, as a whole row.

use super::{Node, text, tick_box, with};
use crate::ui::{SessionAction, View};

/// One box to tick. The name is unique within the widget; `more` are further attributes of the box.
pub(crate) fn tick_row(
    view: View<'_>,
    name: &str,
    more: &[(&'static str, &str)],
    ticked: bool,
    words: String,
    action: SessionAction,
) -> Node {
    let id = view.voice.id(name);
    let attributes = [("id", &*id), ("class", "bc-choice__dot"), ("type", "checkbox"), ("data-name", name)];
    let box_to_tick = tick_box(&[&attributes, more].concat(), ticked, view.on_change(action));
    with("label", &[("class", "bc-choice"), ("for", &id)], vec![box_to_tick, text("span", "", words)])
}
