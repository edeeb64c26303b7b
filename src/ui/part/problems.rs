//! What stops a person from going on, said at the top of the screen, where it takes the focus.

use super::{Node, bullets, held, nothing, text};
use crate::ui::View;

/// What stops a person from going on, once they have tried; nothing when all is there.
fn problems(view: View<'_>, problems: Vec<String>) -> Node {
    if view.session.tries == 0 || problems.is_empty() {
        return nothing();
    }
    let content = vec![text("p", "bc-problems__title", view.say("ui-problem")), bullets(problems)];
    let attributes = [("class", "bc-problems"), ("role", "alert"), ("tabindex", "-1")];
    held("div", &view.places.problems, &attributes, content)
}

/// The problems of fields: for each whether it is there, and the words if it is not.
pub(crate) fn problems_of(view: View<'_>, missing: &[(bool, &str)]) -> Node {
    let mut found = Vec::new();
    for (wrong, key) in missing {
        if *wrong {
            found.push(view.say(key));
        }
    }
    problems(view, found)
}
