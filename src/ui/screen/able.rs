//! What the back stops a person from doing: three things in their own words, and how well each goes.

use crate::ui::{
    SessionAction, View,
    able::{Able, Thing},
    noted::Note,
    part::{Choices, Node, choices, el, main_button, private, problems_of, screen, text, with},
};
use back_check_core::diary::Ability;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What the back stops the person from doing.
pub(crate) fn able(view: View<'_>) -> Node {
    let things = view.session.things();
    let none = things.iter().all(|it| it.name.trim().is_empty() && it.points.is_none());
    let half = things.iter().any(Thing::is_half);
    let mut content = vec![
        text("p", "bc-lead", view.say("ui-programme-able-lead")),
        problems_of(view, &[(none, "ui-programme-able-none"), (half, "ui-programme-able-half")]),
    ];
    for (at, thing) in (0u8..).zip(&things) {
        content.push(el("div", "bc-hand", vec![name(view, at, thing), points(view, at, thing)]));
    }
    content.push(text("p", "bc-muted", view.say("ui-programme-able-kept")));
    let done = main_button(view, "continue", view.say("ui-check-in-done"), SessionAction::Note(Note::Able(Able::Done)));
    content.push(el("div", "bc-actions", vec![done]));
    screen(view, view.say("ui-programme-able"), None, content)
}

fn name(view: View<'_>, at: u8, thing: &Thing) -> Node {
    let number = (at + 1).to_string();
    let id = view.voice.id(&["able-name-", &number].concat());
    let label = view.voice.count("ui-programme-able-name", u32::from(at) + 1);
    let label = with("label", &[("class", "bc-field__label"), ("for", &id)], vec![label.into()]);
    let dispatch = view.dispatch.clone();
    let oninput = Callback::from(move |event: InputEvent| {
        let words: Rc<str> = event.target_unchecked_into::<HtmlInputElement>().value().into();
        dispatch.emit(SessionAction::Note(Note::Able(Able::Name(at, words))));
    });
    let attributes = [("id", &*id), ("class", "bc-input bc-input--wide"), ("type", "text"), ("maxlength", "60")];
    let input = private(&attributes, &thing.name, oninput, None);
    el("div", "bc-field", vec![label, input])
}

const NAMES: [&str; Ability::MOST] = ["able-1", "able-2", "able-3"];

fn points(view: View<'_>, at: u8, thing: &Thing) -> Node {
    let act = |points: u8| SessionAction::Note(Note::Able(Able::Points(at, points)));
    let it = Choices {
        name: NAMES[usize::from(at) % NAMES.len()],
        legend: "ui-programme-able-how",
        hint: Some("ui-programme-able-scale"),
        problem: thing.is_half().then_some("ui-programme-able-half"),
        class: "bc-choices bc-choices--scale",
        options: (0..=Ability::WHOLE).map(|points| (points.to_string(), act(points))).collect(),
        chosen: thing.points.map(usize::from),
    };
    choices(view, it)
}
