//! A card for a level of urgency: a thick edge, a sign and a word, never colour alone.

use super::{
    Node, el,
    icon::{Icon, icon},
    text,
};
use back_check_core::content::Level;

/// A card for a level of urgency.
pub(crate) fn level_card(level: Level, label: String, mut content: Vec<Node>) -> Node {
    let (class, sign) = match level {
        Level::Emergency => ("bc-card bc-card--emergency", Icon::Phone),
        Level::EmergencyDepartment => ("bc-card bc-card--emergency-department", Icon::Alert),
        Level::Urgent => ("bc-card bc-card--urgent", Icon::Clock),
        Level::Soon => ("bc-card bc-card--soon", Icon::Calendar),
        Level::Routine => ("bc-card bc-card--routine", Icon::Calendar),
        Level::SelfCare => ("bc-card bc-card--self-care", Icon::Home),
    };
    content.insert(0, el("p", "bc-card__label", vec![icon(sign), text("span", "", label)]));
    el("div", class, content)
}
