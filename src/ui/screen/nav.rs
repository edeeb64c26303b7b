//! The two buttons below a question.

use crate::ui::{
    Dispatch, SessionAction,
    part::{Button, Look},
    use_voice,
};
use back_check_core::visit::Action;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct NavProps {
    pub(crate) dispatch: Dispatch,
    /// Goes on; without it there is only the way back.
    #[prop_or_default]
    pub(crate) on_continue: Option<Callback<()>>,
}

/// The two buttons below a question.
#[component]
pub(crate) fn Nav(props: &NavProps) -> Html {
    let voice = use_voice();
    let back = props.dispatch.reform(|()| SessionAction::Visit(Action::Back));
    html! {
        <div class="bc-nav">
            <Button on_press={back} name="back">{ voice.say("ui-back") }</Button>
            if let Some(on_continue) = &props.on_continue {
                <Button look={Look::Main} on_press={on_continue.clone()} name="continue">{ voice.say("ui-continue") }</Button>
            }
        </div>
    }
}
