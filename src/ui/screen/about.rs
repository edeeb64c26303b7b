//! What this is, what it is not, who it is for, and what happens to the answers.

use crate::ui::{
    View,
    part::{Node, prose_of, screen, section, text},
};

/// What this is and what it is not.
pub(crate) fn about(view: View<'_>) -> Node {
    let parts = [
        ("ui-about-for", "ui-about-for.body"),
        ("ui-about-not", "ui-about-not.body"),
        ("ui-about-private", "ui-about-private.body"),
        ("ui-about-limits", "ui-about-limits.body"),
        ("ui-about-access", "ui-about-access.body"),
    ];
    let mut content = vec![text("p", "bc-lead", view.say("not-a-diagnosis"))];
    for (title, body) in parts {
        content.push(section(view.say(title), vec![prose_of(view.voice, body)]));
    }
    screen(view, view.say("ui-page-about"), None, content)
}
