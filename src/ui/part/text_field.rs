//! A field for a whole number. A text field with a number pad: spin buttons and scrolling change numbers by accident.
//!
//! What is typed is for the check alone: spelling services, translators, writing helpers and password managers are told to leave
//! it.

use super::{Node, el, el::written, push_some, with};
use crate::ui::{SessionAction, View, form::Field};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// A field as it is shown.
pub(crate) struct TextField<'a> {
    /// Unique within the widget.
    pub(crate) name: &'static str,
    pub(crate) label: &'static str,
    pub(crate) hint: &'static str,
    /// What to say when the value is wrong, once the person has tried to go on.
    pub(crate) problem: Option<&'static str>,
    pub(crate) value: &'a str,
    pub(crate) field: Field,
}

/// A field for a whole number.
pub(crate) fn text_field(view: View<'_>, it: TextField<'_>) -> Node {
    let id = view.voice.id(it.name);
    let (hint_id, problem_id) = ([&id, "-hint"].concat(), [&id, "-problem"].concat());
    let problem = it.problem.filter(|_| view.session.tries > 0);
    let label = field_label(view, it.label, &id);
    let hint = hint_line(view, it.hint, &hint_id);
    let enter = view.dispatch.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            enter.emit(SessionAction::Continue);
        }
    });
    let both = [&*hint_id, " ", &problem_id].concat();
    let (described_by, invalid) = if problem.is_some() { (&both, "true") } else { (&hint_id, "") };
    let attributes = [
        ("id", &*id),
        ("class", "bc-input"),
        ("type", "text"),
        ("inputmode", "numeric"),
        ("maxlength", "5"),
        ("aria-describedby", described_by),
        ("aria-invalid", invalid),
    ];
    let input = private(&attributes, it.value, on_type(view, it.field), Some(onkeydown));
    let problem_line = problem.map(|problem| field_problem(view, problem, &problem_id));
    let class = if problem.is_some() { "bc-field bc-field--wrong" } else { "bc-field" };
    let mut parts = vec![label, hint];
    push_some(&mut parts, problem_line);
    parts.push(input);
    el("div", class, parts)
}

/// A field for words to look for.
pub(crate) fn search_field(view: View<'_>, label: &str, hint: &str) -> Node {
    let id = view.voice.id("search");
    let label = field_label(view, label, &id);
    let hint = hint_line(view, hint, &[&id, "-hint"].concat());
    let attributes = [("id", &*id), ("class", "bc-input bc-input--wide"), ("type", "text"), ("maxlength", "60")];
    let input = private(&attributes, &view.session.form.search, on_type(view, Field::Search), None);
    el("div", "bc-field", vec![label, hint, input])
}

fn on_type(view: View<'_>, field: Field) -> Callback<InputEvent> {
    let dispatch = view.dispatch.clone();
    Callback::from(move |event: InputEvent| {
        dispatch.emit(SessionAction::Write(field, event.target_unchecked_into::<HtmlInputElement>().value()));
    })
}

/// The label of a field.
pub(super) fn field_label(view: View<'_>, key: &str, id: &str) -> Node {
    with("label", &[("class", "bc-field__label"), ("for", id)], vec![view.say(key).into()])
}

/// A line below the label that helps to answer.
pub(super) fn hint_line(view: View<'_>, key: &str, id: &str) -> Node {
    with("p", &[("class", "bc-field__hint"), ("id", id)], vec![view.say(key).into()])
}

/// What is wrong with the value of a field.
pub(super) fn field_problem(view: View<'_>, key: &str, id: &str) -> Node {
    with("p", &[("class", "bc-field__problem"), ("id", id)], vec![view.say(key).into()])
}

// Said to each service that helps with writing, by the name that it listens to.
const PRIVATE: [(&str, &str); 8] = [
    ("autocomplete", "off"),
    ("spellcheck", "false"),
    ("autocorrect", "off"),
    ("autocapitalize", "off"),
    ("writingsuggestions", "false"),
    ("translate", "no"),
    ("data-lpignore", "true"),
    ("data-bwignore", "true"),
];

/// A field to write in, whose words are for the check alone.
pub(crate) fn private(
    attributes: &[(&'static str, &str)],
    value: &str,
    oninput: Callback<InputEvent>,
    onkeydown: Option<Callback<KeyboardEvent>>,
) -> Node {
    written(&[attributes, &PRIVATE].concat(), value, oninput, onkeydown)
}
