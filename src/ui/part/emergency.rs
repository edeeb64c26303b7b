//! Help in an emergency: the signs, the numbers, and the country they are for. Reachable from every screen.

use super::{
    Node, bullets, chosen, clinic_call, el, emergency_call, push_some, service_call, text,
    text_field::{field_label, hint_line},
};
use crate::ui::{SessionAction, View};
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// Help in an emergency.
pub(super) fn emergency(view: View<'_>) -> Node {
    let mut calls = Vec::new();
    if let Some(region) = &view.voice.region {
        push_some(&mut calls, service_call(view, &region.urgent, &region.urgent_name));
        push_some(&mut calls, service_call(view, &region.crisis, &region.crisis_name));
    }
    push_some(&mut calls, clinic_call(view));
    let title = text("p", "bc-emergency__title", view.say("ui-emergency-signs"));
    let signs = bullets(view.voice.items("emergency-signs"));
    el(
        "div",
        "bc-emergency",
        vec![emergency_call(view), title, signs, el("div", "bc-calls", calls), region_choice(view)],
    )
}

// Never guessed from the language: the person says where they are.
pub(crate) fn region_choice(view: View<'_>) -> Node {
    let id = view.voice.id("region");
    let current = view.voice.region.as_ref().map_or("", |region| &region.id);
    let dispatch = view.dispatch.clone();
    let onchange = Callback::from(move |event: Event| {
        let code = event.target_unchecked_into::<HtmlSelectElement>().value();
        dispatch.emit(SessionAction::ChooseRegion(code.into()));
    });
    let option = |code: &str, name: String| -> Node {
        html! { <option value={code.to_owned()} selected={current == code}>{ name }</option> }.into()
    };
    let mut options = vec![option("", view.say("ui-region-none"))];
    for region in &view.voice.pack.regions {
        options.push(option(&region.id, view.voice.name("region", &region.id)));
    }
    let label = field_label(view, "ui-region", &id);
    let hint = hint_line(view, "ui-region-hint", &[&id, "-hint"].concat());
    let select = chosen(&[("id", &id), ("class", "bc-input bc-input--wide")], onchange, options);
    el("div", "bc-field", vec![label, hint, select])
}
