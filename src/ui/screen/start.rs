//! The first screen: what this is, the signs of an emergency, and one button.

use super::PageProps;
use crate::ui::{
    SessionAction,
    part::{Button, LevelCard, Look, Screen, bullets},
    use_voice,
};
use back_check_core::{content::Level, visit::Action};
use yew::prelude::*;

/// The first screen.
#[component]
pub(crate) fn Start(props: &PageProps) -> Html {
    let voice = use_voice();
    let start = props.dispatch.reform(|()| SessionAction::Visit(Action::Continue));
    html! {
        <Screen heading={voice.say("ui-start")} class="bc-start">
            <p class="bc-lead">{ voice.say("ui-start-lead") }</p>
            <LevelCard level={Level::Emergency} label={voice.say("ui-emergency-signs")}>
                { bullets(&voice.items("emergency-signs")) }
                { crate::ui::part::emergency_call(&voice) }
            </LevelCard>
            <Button look={Look::Main} on_press={start} name="start">{ voice.say("ui-start-button") }</Button>
            <ul class="bc-facts">
                { for voice.items("ui-start-facts").into_iter().map(|fact| html! { <li>{ fact }</li> }) }
            </ul>
        </Screen>
    }
}
