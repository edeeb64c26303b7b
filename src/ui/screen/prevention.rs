//! Habits that may prevent the next spasm.

use crate::ui::{
    View,
    part::{Node, how_sure, panel, prose_of, screen, text},
};
use back_check_core::content::Prevention;

/// Habits that may prevent the next spasm.
pub(crate) fn prevention(view: View<'_>) -> Node {
    let mut content = vec![text("p", "bc-lead", view.say("ui-prevention-lead"))];
    for habit in &view.session.pack.prevention {
        content.push(item(view, habit));
    }
    screen(view, view.say("ui-page-prevention"), None, content)
}

fn item(view: View<'_>, habit: &Prevention) -> Node {
    let key = ["prevention-", &habit.line.id].concat();
    let body = prose_of(view.voice, &[&key, ".body"].concat());
    panel(&key, view.say(&key), vec![body, how_sure(view.voice, habit.evidence, &habit.line.sources)])
}
