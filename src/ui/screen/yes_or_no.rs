//! One question answered yes, no or not sure: a sign of danger in other words, or a closer question.

use super::nav::Nav;
use crate::ui::{
    Dispatch, SessionAction,
    part::{Button, Details, Screen, prose_of},
    use_voice,
};
use back_check_core::{
    content::FindingId,
    visit::{Action, Answer},
};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct YesOrNoProps {
    pub(crate) finding: FindingId,
    pub(crate) dispatch: Dispatch,
}

/// "Not sure" about a sign of danger: the same question in other words.
#[component]
pub(crate) fn Reword(props: &YesOrNoProps) -> Html {
    let voice = use_voice();
    let key = format!("finding-{}", voice.pack.finding(props.finding).id);
    let finding = props.finding;
    html! {
        <Screen heading={voice.say(&format!("{key}.reword"))} eyebrow={voice.say("ui-reword")}>
            <p class="bc-muted">{ voice.say("ui-reword-hint") }</p>
            { answers(&voice, &props.dispatch, move |answer| Action::Reword(finding, answer)) }
            <Nav dispatch={props.dispatch.clone()} />
        </Screen>
    }
}

/// A closer question about something that was ticked.
#[component]
pub(crate) fn FollowUp(props: &YesOrNoProps) -> Html {
    let voice = use_voice();
    let key = format!("follow-up-{}", voice.pack.finding(props.finding).id);
    let finding = props.finding;
    html! {
        <Screen heading={voice.say(&key)} eyebrow={voice.say("ui-follow-up")}>
            <Details summary={html! { { voice.say("ui-why") } }} class="bc-why">
                { prose_of(&voice, &format!("{key}.why")) }
            </Details>
            { answers(&voice, &props.dispatch, move |answer| Action::FollowUp(finding, answer)) }
            <Nav dispatch={props.dispatch.clone()} />
        </Screen>
    }
}

fn answers(voice: &crate::ui::Voice, dispatch: &Dispatch, action: impl Fn(Answer) -> Action + Copy + 'static) -> Html {
    let choices = [
        (Answer::Yes, "ui-yes", "yes"),
        (Answer::No, "ui-no", "no"),
        (Answer::Unsure, "ui-still-unsure", "unsure"),
    ];
    let button = |(answer, key, name): (Answer, &'static str, &'static str)| {
        let on_press = dispatch.reform(move |()| SessionAction::Visit(action(answer)));
        html! { <Button {on_press} {name}>{ voice.say(key) }</Button> }
    };
    html! { <div class="bc-answers">{ for choices.into_iter().map(button) }</div> }
}
