//! A list to tick, each item a whole row, with "I'm not sure" beside it where that is offered, and "None of these" last.

use super::{Node, el, push_some, text, tick_box, with};
use crate::ui::{SessionAction, View};
use back_check_core::content::Arg;

/// What a person did to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ticked {
    Yes,
    Unsure,
}

/// An item as it is shown.
pub(crate) struct Tick {
    /// Unique within the list.
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) hint: Option<String>,
    pub(crate) ticked: Option<Ticked>,
    /// What a press on the box does.
    pub(crate) on_yes: SessionAction,
    /// What a press on "not sure" does, where that is offered.
    pub(crate) on_unsure: Option<SessionAction>,
}

/// A list to tick; `legend` says to screen readers what it is about, `none` is whether "None of these" is ticked.
pub(crate) fn tick_list(view: View<'_>, legend: String, items: Vec<Tick>, none: bool, on_none: SessionAction) -> Node {
    let mut rows = vec![text("legend", "bc-hidden", legend)];
    for item in items {
        rows.push(row(view, item));
    }
    let class = if none { "bc-tick bc-tick--none bc-tick--on" } else { "bc-tick bc-tick--none" };
    let none_of_these = main_box(view, view.voice.id("none"), "", none, on_none, view.say("ui-none"));
    rows.push(el("div", class, vec![none_of_these]));
    el("fieldset", "bc-ticks", rows)
}

fn row(view: View<'_>, item: Tick) -> Node {
    let id = view.voice.id(&item.name);
    let hint_id = [&id, "-hint"].concat();
    let class = match item.ticked {
        Some(Ticked::Yes) => "bc-tick bc-tick--on",
        Some(Ticked::Unsure) => "bc-tick bc-tick--unsure",
        None => "bc-tick",
    };
    let unsure =
        item.on_unsure.map(|action| unsure(view, &id, &item.label, item.ticked == Some(Ticked::Unsure), action));
    let described_by = if item.hint.is_some() { &*hint_id } else { "" };
    let mut parts = vec![main_box(view, id, described_by, item.ticked == Some(Ticked::Yes), item.on_yes, item.label)];
    push_some(&mut parts, unsure);
    let hint = |hint: String| with("p", &[("class", "bc-tick__hint"), ("id", &hint_id)], vec![hint.into()]);
    push_some(&mut parts, item.hint.map(hint));
    el("div", class, parts)
}

fn main_box(
    view: View<'_>,
    id: String,
    described_by: &str,
    ticked: bool,
    action: SessionAction,
    words: String,
) -> Node {
    let attributes =
        [("id", &*id), ("class", "bc-tick__box"), ("type", "checkbox"), ("aria-describedby", described_by)];
    let content = vec![tick_box(&attributes, ticked, view.on_change(action)), text("span", "", words)];
    with("label", &[("class", "bc-tick__main"), ("for", &id)], content)
}

fn unsure(view: View<'_>, id: &str, label: &str, ticked: bool, action: SessionAction) -> Node {
    let id = [id, "-unsure"].concat();
    let about = view.voice.say_of("ui-unsure-about", Arg::Name, label);
    let attributes = [("id", &*id), ("class", "bc-tick__small"), ("type", "checkbox"), ("aria-label", &*about)];
    let words = with("span", &[("aria-hidden", "true")], vec![view.say("ui-unsure").into()]);
    let content = vec![tick_box(&attributes, ticked, view.on_change(action)), words];
    with("label", &[("class", "bc-tick__unsure"), ("for", &id)], content)
}
