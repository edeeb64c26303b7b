//! One of several: native radio buttons, each a whole row or a box in a scale.

use super::{
    Node, el, push_some, text,
    text_field::{field_problem, hint_line},
    tick_box, with,
};
use crate::ui::{SessionAction, View, form::Field};

/// A choice as it is shown.
pub(crate) struct Choices {
    /// Unique within the widget.
    pub(crate) name: &'static str,
    pub(crate) legend: &'static str,
    pub(crate) hint: Option<&'static str>,
    /// What to say when nothing is chosen, once the person has tried to go on.
    pub(crate) problem: Option<&'static str>,
    /// `bc-choices`, and a second class for another layout.
    pub(crate) class: &'static str,
    /// Words and what choosing them does.
    pub(crate) options: Vec<(String, SessionAction)>,
    pub(crate) chosen: Option<usize>,
}

/// Words to choose from, for a field that holds which of them was chosen.
#[inline(never)]
pub(crate) fn options_of(view: View<'_>, field: Field, keys: &[&str]) -> Vec<(String, SessionAction)> {
    let mut options = Vec::new();
    for key in keys {
        let position = options.len();
        options.push((view.say(key), SessionAction::Choose(field, position)));
    }
    options
}

/// One of several.
pub(crate) fn choices(view: View<'_>, it: Choices) -> Node {
    let group = view.voice.id(it.name);
    let (hint_id, problem_id) = ([&group, "-hint"].concat(), [&group, "-problem"].concat());
    let problem = it.problem.filter(|_| view.session.tries > 0);
    let mut parts = vec![text("legend", "bc-field__label", view.say(it.legend))];
    push_some(&mut parts, it.hint.map(|hint| hint_line(view, hint, &hint_id)));
    push_some(&mut parts, problem.map(|problem| field_problem(view, problem, &problem_id)));
    let mut options = Vec::new();
    for (words, action) in it.options {
        let index = options.len();
        options.push(option(view, &group, index, words, it.chosen == Some(index), action));
    }
    parts.push(el("div", "bc-choices__options", options));
    let described_by = match (problem, it.hint) {
        (Some(_), _) => &*problem_id,
        (None, Some(_)) => &*hint_id,
        (None, None) => "",
    };
    with("fieldset", &[("class", it.class), ("aria-describedby", described_by)], parts)
}

fn option(view: View<'_>, group: &str, index: usize, words: String, chosen: bool, action: SessionAction) -> Node {
    let id = [group, "-", &index.to_string()].concat();
    let dot = [("id", &*id), ("class", "bc-choice__dot"), ("type", "radio"), ("name", group)];
    let content = vec![tick_box(&dot, chosen, view.on_change(action)), text("span", "", words)];
    with("label", &[("class", "bc-choice"), ("for", &id)], content)
}
