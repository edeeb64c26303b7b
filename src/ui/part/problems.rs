//! What stops a person from going on, said at the top of the screen, where it takes the focus.

use super::{bullets, nothing, text};
use crate::ui::View;
use yew::prelude::*;

/// What stops a person from going on, once they have tried; nothing when all is there.
fn problems(view: View<'_>, problems: Vec<String>) -> Html {
    if view.session.tries == 0 || problems.is_empty() {
        return nothing();
    }
    html! {
        <div class="bc-problems" role="alert" tabindex="-1" ref={view.places.problems.clone()}>
            { text("p", "bc-problems__title", view.say("ui-problem")) }
            { bullets(problems) }
        </div>
    }
}

/// The problems of fields: for each whether it is there, and the words if it is not.
pub(crate) fn problems_of(view: View<'_>, missing: &[(bool, &str)]) -> Html {
    let mut found = Vec::new();
    for (wrong, key) in missing {
        if *wrong {
            found.push(view.say(key));
        }
    }
    problems(view, found)
}
