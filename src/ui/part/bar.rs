//! The line on top of every screen: where one is, and help in an emergency.

use super::{
    Node, el,
    el::keyed,
    emergency::emergency,
    icon::{Icon, icon},
    press, pressed, push_some, text, with,
};
use crate::ui::{SessionAction, View};
use back_check_core::{
    content::Arg,
    visit::{Progress, Step},
};
use yew::prelude::*;

/// The line on top of every screen.
pub(crate) fn bar(view: View<'_>) -> Node {
    let panel_id = view.voice.id("emergency");
    let open = view.session.emergency;
    let progress = Progress::of(view.session.rules(), &view.session.visit).filter(|_| view.session.page().is_none());
    let mut parts = vec![el("div", "bc-bar", vec![place(view, progress), sos(view, &panel_id)])];
    push_some(&mut parts, progress.map(|progress| progress_bar(view, progress)));
    let panel = if open { vec![emergency(view)] } else { Vec::new() };
    parts.push(with("div", &[("id", &panel_id)], panel));
    keyed("div", &[("class", "bc-top")], closes(view), parts)
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

fn sos(view: View<'_>, panel_id: &str) -> Node {
    let words = match &view.voice.region {
        Some(region) => view.voice.say_of("ui-emergency-with", Arg::Phone, &region.emergency),
        None => view.say("ui-emergency"),
    };
    let attributes = [
        ("type", "button"),
        ("class", "bc-sos"),
        ("data-name", "emergency"),
        ("aria-expanded", if view.session.emergency { "true" } else { "false" }),
        ("aria-controls", panel_id),
    ];
    let content = vec![icon(Icon::Phone), text("span", "", words)];
    pressed("button", &attributes, view.on_press(SessionAction::ToggleEmergency), content)
}

fn progress_bar(view: View<'_>, progress: Progress) -> Node {
    let (total, step) = (progress.total.to_string(), progress.step.to_string());
    let label = view.say("ui-progress");
    let attributes = [("class", "bc-progress"), ("max", &*total), ("value", &*step), ("aria-label", &*label)];
    with("progress", &attributes, Vec::new())
}

fn place(view: View<'_>, progress: Option<Progress>) -> Node {
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
