//! Advice is needed today: the rest of the questions is offered, not forced.

use super::nav::Nav;
use crate::ui::{
    Dispatch, SessionAction,
    part::{Button, LevelCard, Look, Screen},
    use_voice,
};
use back_check_core::{content::Level, visit::Action};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct OfferProps {
    pub(crate) dispatch: Dispatch,
}

/// The rest of the questions, offered.
#[component]
pub(crate) fn Offer(props: &OfferProps) -> Html {
    let voice = use_voice();
    let choose = |taken| props.dispatch.reform(move |()| SessionAction::Visit(Action::Offer(taken)));
    html! {
        <Screen heading={voice.say("ui-offer")}>
            <LevelCard level={Level::Urgent} label={voice.say("level-urgent.label")}>
                <p>{ voice.say("ui-offer-body") }</p>
            </LevelCard>
            <div class="bc-answers">
                <Button look={Look::Main} on_press={choose(false)} name="decline">{ voice.say("ui-offer-no") }</Button>
                <Button on_press={choose(true)} name="accept">{ voice.say("ui-offer-yes") }</Button>
            </div>
            <Nav dispatch={props.dispatch.clone()} />
        </Screen>
    }
}
