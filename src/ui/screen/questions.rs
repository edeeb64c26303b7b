//! Questions people ask, with a search that stays on the device.

use super::learn::{folded, may_read};
use crate::ui::{
    View,
    part::{Node, el, screen, search_field, with},
};

/// Questions people ask.
pub(crate) fn questions(view: View<'_>) -> Node {
    // ASCII is enough to find words by, and the full table of letters would cost 8 kB.
    let wanted = view.session.form.search.to_ascii_lowercase();
    let fits = |id: &str| {
        let key = ["faq-", id].concat();
        let text = [view.say(&key), view.say(&[&key, ".answer"].concat())].concat().to_ascii_lowercase();
        wanted.split_whitespace().all(|word| text.contains(word))
    };
    let faqs = view.session.pack.faqs.iter().filter(|faq| may_read(view.session, faq.topic) && fits(&faq.line.id));
    let found: Vec<_> = faqs.map(|faq| folded(view, &faq.line, "faq", ".answer")).collect();
    let none = if found.is_empty() { vec![view.say("ui-search-none").into()] } else { Vec::new() };
    let status = &[("class", "bc-muted"), ("role", "status")];
    let content =
        vec![search_field(view, "ui-search", "ui-search-hint"), with("p", status, none), el("div", "bc-list", found)];
    screen(view, view.say("ui-page-questions"), None, content)
}
