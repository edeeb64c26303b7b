//! One question answered yes, no or not sure: a sign of danger in other words, or a closer question.

use crate::ui::{
    SessionAction, View,
    part::{Node, button, el, nav, screen, text, why},
};
use back_check_core::{
    content::FindingId,
    visit::{Action, Answer},
};

/// "Not sure" about a sign of danger: the same question in other words.
pub(crate) fn reword(view: View<'_>, finding: FindingId) -> Node {
    let heading = view.say(&["finding-", &view.session.pack.finding(finding).id, ".reword"].concat());
    let content = vec![
        text("p", "bc-muted", view.say("ui-reword-hint")),
        answers(view, [Answer::Yes, Answer::No, Answer::Unsure].map(|answer| Action::Reword(finding, answer))),
        nav(view, false),
    ];
    screen(view, heading, Some(view.say("ui-reword")), content)
}

/// A closer question about something that was ticked.
pub(crate) fn follow_up(view: View<'_>, finding: FindingId) -> Node {
    let key = ["follow-up-", &view.session.pack.finding(finding).id].concat();
    let content = vec![
        why(view, &[&key, ".why"].concat()),
        answers(view, [Answer::Yes, Answer::No, Answer::Unsure].map(|answer| Action::FollowUp(finding, answer))),
        nav(view, false),
    ];
    screen(view, view.say(&key), Some(view.say("ui-follow-up")), content)
}

// Yes, no, not sure.
fn answers(view: View<'_>, actions: [Action; 3]) -> Node {
    let words = [("ui-yes", "yes"), ("ui-no", "no"), ("ui-still-unsure", "unsure")];
    let mut buttons = Vec::new();
    for ((key, name), action) in words.into_iter().zip(actions) {
        buttons.push(button(view, name, view.say(key), SessionAction::Visit(action)));
    }
    el("div", "bc-answers", buttons)
}
