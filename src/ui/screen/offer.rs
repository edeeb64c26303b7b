//! Advice is needed today: the rest of the questions is offered, not forced.

use crate::ui::{
    SessionAction, View,
    part::{Node, button, el, level_card, main_button, nav, screen, text},
};
use back_check_core::{content::Level, visit::Action};

/// The rest of the questions, offered.
pub(crate) fn offer(view: View<'_>) -> Node {
    let take = |taken| SessionAction::Visit(Action::Offer(taken));
    let body = vec![text("p", "", view.say("ui-offer-body"))];
    let ways = vec![
        main_button(view, "decline", view.say("ui-offer-no"), take(false)),
        button(view, "accept", view.say("ui-offer-yes"), take(true)),
    ];
    let content = vec![
        level_card(Level::Urgent, view.say("level-urgent.label"), body),
        el("div", "bc-answers", ways),
        nav(view, false),
    ];
    screen(view, view.say("ui-offer"), None, content)
}
