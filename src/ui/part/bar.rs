//! The line on top of every screen: where one is, and help in an emergency.

use super::{
    el,
    emergency::emergency,
    icon::{Icon, icon},
    press, push_some, text, with,
};
use crate::ui::{SessionAction, View};
use back_check_core::{
    content::Arg,
    visit::{Progress, Step},
};
use yew::prelude::*;

/// The line on top of every screen.
pub(crate) fn bar(view: View<'_>) -> Html {
    let panel_id = view.voice.id("emergency");
    let open = view.session.emergency;
    let progress = Progress::of(view.session.rules(), &view.session.visit).filter(|_| view.session.page().is_none());
    let mut parts = vec![el("div", "bc-bar", vec![place(view, progress), sos(view, &panel_id)])];
    push_some(&mut parts, progress.map(|progress| progress_bar(view, progress)));
    let panel = if open { vec![emergency(view)] } else { Vec::new() };
    parts.push(with("div", vec![("id", panel_id)], panel));
    html! { <div class="bc-top" onkeydown={closes(view)}>{ for parts }</div> }
}

// Escape closes the help where it was opened from. Prevented, it is no request to go back a screen too.
fn closes(view: View<'_>) -> Callback<KeyboardEvent> {
    let (open, dispatch) = (view.session.emergency, view.dispatch.clone());
    Callback::from(move |event: KeyboardEvent| {
        if open && event.key() == "Escape" {
            event.prevent_default();
            dispatch.emit(SessionAction::ToggleEmergency);
        }
    })
}

fn sos(view: View<'_>, panel_id: &str) -> Html {
    let words = match &view.voice.region {
        Some(region) => view.voice.say_of("ui-emergency-with", Arg::Phone, &region.emergency),
        None => view.say("ui-emergency"),
    };
    html! {
        <button type="button" class="bc-sos" onclick={view.on_press(SessionAction::ToggleEmergency)} data-name="emergency"
            aria-expanded={if view.session.emergency { "true" } else { "false" }} aria-controls={panel_id.to_owned()}>
            { icon(Icon::Phone) }
            { text("span", "", words) }
        </button>
    }
}

fn progress_bar(view: View<'_>, progress: Progress) -> Html {
    let attributes = vec![
        ("class", "bc-progress".to_owned()),
        ("max", progress.total.to_string()),
        ("value", progress.step.to_string()),
        ("aria-label", view.say("ui-progress")),
    ];
    with("progress", attributes, Vec::new())
}

fn place(view: View<'_>, progress: Option<Progress>) -> Html {
    if view.session.page().is_some() {
        let content = vec![icon(Icon::Back), text("span", "", view.say("ui-back"))];
        return press("bc-bar__back", "close", view.on_press(SessionAction::Close), content);
    }
    let words = match (view.session.visit.step, progress) {
        (Step::Review, _) => view.say("ui-review-bar"),
        (Step::Result, _) => view.say("ui-result-bar"),
        (_, Some(progress)) => view.voice.speak(|speaker| {
            speaker
                .say_with("ui-step", |a| a.with_number(Arg::N, progress.step).with_number(Arg::Total, progress.total))
        }),
        _ => view.say("ui-name"),
    };
    text("p", "bc-bar__name", words)
}
