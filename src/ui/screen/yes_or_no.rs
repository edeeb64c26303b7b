//! One question answered yes, no or not sure: a sign of danger in other words, or a closer question.

use crate::ui::{
    SessionAction, View,
    part::{button, el, nav, screen, text, why},
};
use back_check_core::{
    content::FindingId,
    visit::{Action, Answer},
};
use yew::prelude::*;

/// "Not sure" about a sign of danger: the same question in other words.
pub(crate) fn reword(view: View<'_>, finding: FindingId) -> Html {
    let heading = view.say(&["finding-", &view.session.pack.finding(finding).id, ".reword"].concat());
    let content = vec![
        text("p", "bc-muted", view.say("ui-reword-hint")),
        answers(view, |answer| Action::Reword(finding, answer)),
        nav(view, false),
    ];
    screen(view, heading, Some(view.say("ui-reword")), content)
}

/// A closer question about something that was ticked.
pub(crate) fn follow_up(view: View<'_>, finding: FindingId) -> Html {
    let key = ["follow-up-", &view.session.pack.finding(finding).id].concat();
    let content = vec![
        why(view, &[&key, ".why"].concat()),
        answers(view, |answer| Action::FollowUp(finding, answer)),
        nav(view, false),
    ];
    screen(view, view.say(&key), Some(view.say("ui-follow-up")), content)
}

fn answers(view: View<'_>, action: impl Fn(Answer) -> Action) -> Html {
    let choices =
        [(Answer::Yes, "ui-yes", "yes"), (Answer::No, "ui-no", "no"), (Answer::Unsure, "ui-still-unsure", "unsure")];
    let choice = |(answer, key, name)| button(view, name, view.say(key), SessionAction::Visit(action(answer)));
    el("div", "bc-answers", choices.map(choice).into())
}
