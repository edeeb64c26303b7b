//! What this is, what it is not, who it is for, and what happens to the answers.

use crate::ui::{
    Facts, Isolation, View,
    environment::outlet,
    part::{Node, bullets, panel, prose_of, screen, section, text},
};
use back_check_core::content::Arg;

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
        if title == "ui-about-private" {
            content.push(seen(view));
        }
    }
    screen(view, view.say("ui-page-about"), None, content)
}

/// What the page around can see, as it is just now.
fn seen(view: View<'_>) -> Node {
    let mut lines = Vec::new();
    if let Some(facts) = outlet().facts(&view.places.heading) {
        lines.extend(view.voice.items(reach(facts.isolation)));
        lines.push(found(view, &facts));
        lines.push(view.voice.count("ui-about-seen-asked", facts.requests));
    }
    let is_kept = view.session.noted.as_ref().is_some_and(|noted| noted.book.is_kept());
    lines.push(view.say(if is_kept { "ui-about-seen-kept" } else { "ui-about-seen-not-kept" }));
    lines.extend(view.voice.items("ui-about-seen-always"));
    panel("seen", view.say("ui-about-seen"), vec![bullets(lines)])
}

fn reach(isolation: Isolation) -> &'static str {
    match isolation {
        Isolation::Open => "ui-about-seen-open",
        Isolation::Page => "ui-about-seen-page",
        Isolation::Frame => "ui-about-seen-frame",
    }
}

fn found(view: View<'_>, facts: &Facts) -> String {
    if facts.recorders.is_empty() {
        return view.say("ui-about-seen-no-recorder");
    }
    view.voice.say_of("ui-about-seen-recorder", Arg::Name, &facts.recorders)
}
