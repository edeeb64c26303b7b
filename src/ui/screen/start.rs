//! The first screen: what this is, the signs of an emergency, and one button.

use crate::ui::{
    Page, SessionAction, View, later,
    part::{Node, bullets, el, emergency_call, level_card, main_button, overlay_note, push_some, screen, text, texts},
};
use back_check_core::content::Level;

/// The first screen.
pub(crate) fn start(view: View<'_>) -> Node {
    let danger = vec![
        emergency_call(view),
        text("p", "bc-card__lead", view.say("ui-emergency-signs")),
        bullets(view.voice.items("emergency-signs")),
    ];
    let mut content = vec![
        text("p", "bc-lead", view.say("ui-start-lead")),
        level_card(Level::Emergency, view.say("ui-emergency"), danger),
        main_button(view, "start", view.say("ui-start-button"), SessionAction::Continue),
        el("ul", "bc-facts", texts("li", "", view.voice.items("ui-start-facts"))),
    ];
    push_some(&mut content, overlay_note(view));
    // What is kept from an earlier visit, as soon as the part that can read it is here; where there is something, before all
    // else. Its place is kept free until then.
    let mut kept = Vec::new();
    push_some(&mut kept, later::page(view, Page::Welcome));
    let at = if view.session.noted.is_some() { 0 } else { content.len() };
    content.insert(at, el("div", "bc-welcome", kept));
    screen(view, view.say("ui-start"), None, content)
}
