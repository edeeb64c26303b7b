//! Buttons: one main action for a screen, quiet ones beside it. Each has a name that tests can hold on to.

use super::{Icon, Node, el, icon, pressed, text};
use crate::ui::{SessionAction, View};
use back_check_core::visit::Action;
use yew::prelude::*;

/// The one thing to do next.
pub(crate) fn main_button(view: View<'_>, name: &str, words: String, action: SessionAction) -> Node {
    press("bc-button bc-button--main", name, view.on_press(action), vec![words.into()])
}

/// Something else one can do.
pub(crate) fn button(view: View<'_>, name: &str, words: String, action: SessionAction) -> Node {
    press("bc-button", name, view.on_press(action), vec![words.into()])
}

/// Something one can do that looks like a link.
pub(crate) fn link(view: View<'_>, name: &str, words: Vec<Node>, action: SessionAction) -> Node {
    press("bc-link", name, view.on_press(action), words)
}

/// Any button.
#[inline(never)]
pub(crate) fn press(class: &'static str, name: &str, onclick: Callback<MouseEvent>, content: Vec<Node>) -> Node {
    pressed("button", &[("type", "button"), ("class", class), ("data-name", name)], onclick, content)
}

/// The buttons below a question: back, and on unless the answer itself leads on.
pub(crate) fn nav(view: View<'_>, goes_on: bool) -> Node {
    let mut buttons = vec![button(view, "back", view.say("ui-back"), SessionAction::Visit(Action::Back))];
    if goes_on {
        buttons.push(main_button(view, "continue", view.say("ui-continue"), SessionAction::Continue));
    }
    el("div", "bc-nav", buttons)
}

/// A page to open, as a whole row: a tag above the title where there is one.
pub(crate) fn tile(view: View<'_>, name: &str, words: [String; 3], action: SessionAction) -> Node {
    let [tag, title, lead] = words;
    let mut parts = Vec::new();
    if !tag.is_empty() {
        parts.push(text("span", "bc-tile__tag", tag));
    }
    parts.extend([text("span", "bc-tile__title", title), text("span", "bc-tile__lead", lead), icon(Icon::Arrow)]);
    el("li", "", vec![press("bc-tile", name, view.on_press(action), parts)])
}
