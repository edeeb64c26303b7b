//! Help in an emergency: the signs, the numbers, and the country they are for. Reachable from every screen.

use super::{bullets, call_link};
use crate::{embed::Config, ui::{Dispatch, SessionAction, Voice, use_voice}};
use back_check_core::content::{Arg, Region};
use std::rc::Rc;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct EmergencyPanelProps {
    pub(crate) config: Rc<Config>,
    pub(crate) dispatch: Dispatch,
}

/// Help in an emergency.
#[component]
pub(crate) fn EmergencyPanel(props: &EmergencyPanelProps) -> Html {
    let voice = use_voice();
    html! {
        <div class="bc-emergency">
            <p class="bc-emergency__title">{ voice.say("ui-emergency-signs") }</p>
            { bullets(&voice.items("emergency-signs")) }
            <div class="bc-calls">{ numbers(&voice, &props.config) }</div>
            { region_choice(&voice, &props.dispatch) }
        </div>
    }
}

fn numbers(voice: &Voice, config: &Config) -> Html {
    let call = |number: &str, name: String, class: &'static str| {
        let words = voice.say_with("ui-call", |a| a.with(Arg::Name, name).with(Arg::Phone, number));
        call_link(number, words, class)
    };
    let clinic = config.clinic_phone.as_ref().map(|number| {
        let name = config.clinic_name.clone().unwrap_or_else(|| voice.say("ui-clinic-unknown"));
        call(number, name, "bc-call")
    });
    html! {
        <>
            { emergency_call(voice) }
            { for voice.region.iter().flat_map(|region| other_numbers(region)).map(|(n, name)| call(&n, name, "bc-call")) }
            { for clinic }
        </>
    }
}

/// The link that dials the ambulance; 112 where the country is not known, said as such.
pub(crate) fn emergency_call(voice: &Voice) -> Html {
    let number = voice.region.as_ref().map_or("112", |region| region.emergency.as_str());
    let key = if voice.region.is_some() { "ui-call-ambulance" } else { "ui-call-ambulance-unknown" };
    call_link(number, voice.say_with(key, |a| a.with(Arg::Phone, number)), "bc-call bc-call--emergency")
}

fn other_numbers(region: &Region) -> Vec<(String, String)> {
    let urgent = region.urgent.clone().zip(region.urgent_name.clone());
    let crisis = region.crisis.clone().zip(region.crisis_name.clone());
    urgent.into_iter().chain(crisis).collect()
}

// Never guessed from the language: the person says where they are.
fn region_choice(voice: &Voice, dispatch: &Dispatch) -> Html {
    let id = voice.id("region");
    let mut regions: Vec<_> = voice.pack.regions.iter().map(|it| (voice.say(&format!("region-{}", it.id)), &it.id)).collect();
    regions.sort();
    let current = voice.region.as_ref().map(|region| region.id.clone());
    let onchange = dispatch.reform(|event: Event| {
        SessionAction::ChooseRegion(event.target_unchecked_into::<HtmlSelectElement>().value().into())
    });
    let option = |(name, code): (String, &String)| {
        html! { <option value={code.clone()} selected={current.as_ref() == Some(code)}>{ name }</option> }
    };
    html! {
        <div class="bc-field">
            <label class="bc-field__label" for={id.clone()}>{ voice.say("ui-region") }</label>
            <p class="bc-field__hint">{ voice.say("ui-region-hint") }</p>
            <select {id} class="bc-input bc-input--wide" {onchange}>
                <option value="" selected={current.is_none()}>{ voice.say("ui-region-none") }</option>
                { for regions.into_iter().map(option) }
            </select>
        </div>
    }
}
