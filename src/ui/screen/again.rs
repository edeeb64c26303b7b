//! Before everything starts again: that what was noted goes, and how not to lose it.

use crate::ui::{
    Page, SessionAction, View,
    part::{Node, button, el, main_button, screen, text},
};
use back_check_core::visit::Action;

/// Asked where something was noted that is not kept.
pub(crate) fn again(view: View<'_>) -> Node {
    let buttons = vec![
        main_button(view, "open-keep", view.say("ui-store-page"), SessionAction::Open(Page::Keep)),
        button(view, "again", view.say("ui-again"), SessionAction::Visit(Action::Restart)),
    ];
    let content = vec![text("p", "bc-lead", view.say("ui-again-lead")), el("div", "bc-actions bc-ways", buttons)];
    screen(view, view.say("ui-again-page"), None, content)
}
