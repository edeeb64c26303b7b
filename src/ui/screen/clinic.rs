//! What a clinic adds beside questions and rules: pages of its own, and who stands for its overlay.

use super::{how::review_facts, learn::may_read};
use crate::ui::{
    View,
    part::{Node, boxed, el, push_some, section, text, with},
};

/// The clinic's pages that are for this person.
pub(super) fn clinic_links(view: View<'_>) -> Option<Node> {
    let links = &view.session.pack.overlaid.as_ref()?.links;
    let mut items = Vec::new();
    for link in links.iter().filter(|link| may_read(view.session, link.topic)) {
        let key = ["link-", &link.id].concat();
        let attributes = [("class", "bc-link"), ("rel", "noopener"), ("href", link.url.as_str())];
        let mut words = vec![with("a", &attributes, vec![view.say(&key).into()])];
        let hint = view.voice.maybe(&[&key, ".hint"].concat());
        push_some(&mut words, hint.map(|hint| text("p", "bc-muted", hint)));
        items.push(el("li", "", words));
    }
    (!items.is_empty()).then(|| boxed("bc-section", "clinic-links", view.say("ui-links"), vec![el("ul", "", items)]))
}

/// Who wrote and who signed what the clinic adds.
pub(super) fn clinic_review(view: View<'_>) -> Option<Node> {
    let overlaid = view.session.pack.overlaid.as_ref()?;
    let lead = text("p", "", view.say("ui-how-overlay-lead"));
    Some(section(view.say("ui-how-overlay"), vec![lead, review_facts(view, "overlay-state", &overlaid.review)]))
}
