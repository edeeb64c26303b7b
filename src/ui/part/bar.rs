//! The line on top of every screen: where one is, and help in an emergency.

use super::{EmergencyPanel, icon::{Icon, icon}};
use crate::{
    embed::Config,
    ui::{Dispatch, Session, SessionAction, Voice, use_voice},
};
use back_check_core::{
    content::Arg,
    visit::{Progress, Step},
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct BarProps {
    pub(crate) session: Session,
    pub(crate) config: Rc<Config>,
    pub(crate) dispatch: Dispatch,
}

/// The line on top of every screen.
#[component]
pub(crate) fn Bar(props: &BarProps) -> Html {
    let voice = use_voice();
    let open = use_state(|| false);
    // A new screen starts with the panel closed.
    use_effect_with((props.session.visit.step, props.session.page()), {
        let open = open.clone();
        move |_| open.set(false)
    });
    let panel_id = voice.id("emergency");
    let toggle = {
        let open = open.clone();
        move |_: MouseEvent| open.set(!*open)
    };
    html! {
        <div class="bc-top">
            <div class="bc-bar">
                { place(&voice, props) }
                <button type="button" class="bc-sos" onclick={toggle} data-name="emergency"
                    aria-expanded={open.to_string()} aria-controls={panel_id.clone()}>
                    { icon(Icon::Phone) }<span>{ emergency_words(&voice) }</span>
                </button>
            </div>
            { progress(&voice, &props.session) }
            <div id={panel_id} hidden={!*open}>
                if *open {
                    <EmergencyPanel config={props.config.clone()} dispatch={props.dispatch.clone()} />
                }
            </div>
        </div>
    }
}

fn emergency_words(voice: &Voice) -> String {
    match &voice.region {
        Some(region) => voice.say_with("ui-emergency-with", |a| a.with(Arg::Phone, region.emergency.as_str())),
        None => voice.say("ui-emergency"),
    }
}

fn place(voice: &Voice, props: &BarProps) -> Html {
    let back = |action: SessionAction| {
        let onclick = props.dispatch.reform(move |_: MouseEvent| action.clone());
        html! {
            <button type="button" class="bc-bar__back" {onclick} data-name="close">
                { icon(Icon::Back) }<span>{ voice.say("ui-back") }</span>
            </button>
        }
    };
    match (props.session.page(), props.session.visit.step) {
        (Some(_), _) => back(SessionAction::CloseOne),
        (None, Step::Start) => html! { <p class="bc-bar__name">{ voice.say("ui-name") }</p> },
        (None, Step::Review) => html! { <p class="bc-bar__name">{ voice.say("ui-review-bar") }</p> },
        (None, Step::Result) => html! { <p class="bc-bar__name">{ voice.say("ui-result-bar") }</p> },
        (None, _) => html! { <p class="bc-bar__name">{ step_words(voice, &props.session) }</p> },
    }
}

fn step_words(voice: &Voice, session: &Session) -> String {
    let progress = Progress::of(session.rules(), &session.visit);
    progress.map_or_else(
        || voice.say("ui-name"),
        |it| voice.say_with("ui-step", |a| a.with_number(Arg::N, it.step).with_number(Arg::Total, it.total)),
    )
}

fn progress(voice: &Voice, session: &Session) -> Html {
    match Progress::of(session.rules(), &session.visit).filter(|_| session.page().is_none()) {
        Some(Progress { step, total }) => html! {
            <progress class="bc-progress" max={total.to_string()} value={step.to_string()}
                aria-label={voice.say("ui-progress")} />
        },
        None => html! { <span hidden=true /> },
    }
}
