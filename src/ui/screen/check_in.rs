//! The check-in: a few questions between two full checks.

use crate::ui::{
    SessionAction, View,
    noted::{Draft, Note},
    part::{
        Choices, Node, Tick, Ticked, choices, el, main_button, named, nothing, problems_of, screen, text, tick_list,
    },
};
use back_check_core::{
    content::{Arg, Trend},
    diary::Feeling,
};

use super::programme::date;

/// The check-in.
pub(crate) fn check_in(view: View<'_>) -> Node {
    let draft = view.session.noted.as_ref().map(|noted| noted.draft).unwrap_or_default();
    let after = view.session.diary().and_then(|diary| diary.morning_to_ask_about(view.session.today()));
    let missing = [
        (after.is_some() && draft.settled.is_none(), "ui-check-in-morning-problem"),
        (draft.pain.is_none(), "ui-check-in-pain-problem"),
        (draft.trend.is_none(), "ui-check-in-trend-problem"),
        (draft.signs == 0 && !draft.no_signs, "ui-list-problem"),
    ];
    let mut content = vec![text("p", "bc-lead", view.say("ui-check-in-lead")), problems_of(view, &missing)];
    if let Some(day) = after {
        content.push(text("p", "", view.voice.say_of("ui-check-in-after", Arg::Date, &date(view, day))));
        content.push(morning(view, draft, missing[0].0));
    }
    content.push(pain(view, draft, missing[1].0));
    content.push(trend(view, draft, missing[2].0));
    content.push(text("h3", "", view.say("ui-check-in-signs")));
    content.push(signs(view, draft));
    // Something is there in any case: what is ticked would else be made anew, and lose the focus.
    content.push(match draft.signs {
        0 => nothing(),
        _ => named("div", "bc-note", "sign-next", vec![text("p", "", view.say("ui-check-in-next"))]),
    });
    let done = main_button(view, "continue", view.say("ui-check-in-done"), SessionAction::Note(Note::CheckIn));
    content.push(el("div", "bc-actions", vec![done]));
    screen(view, view.say("ui-check-in-page"), None, content)
}

fn note(note: Note) -> SessionAction {
    SessionAction::Note(note)
}

fn morning(view: View<'_>, draft: Draft, missing: bool) -> Node {
    let options = [(true, "ui-check-in-settled"), (false, "ui-check-in-unsettled")];
    let it = Choices {
        name: "morning",
        legend: "ui-check-in-morning",
        hint: None,
        problem: missing.then_some("ui-check-in-morning-problem"),
        class: "bc-choices",
        options: options.map(|(settled, key)| (view.say(key), note(Note::Morning(settled)))).into(),
        chosen: draft.settled.map(|settled| usize::from(!settled)),
    };
    choices(view, it)
}

fn pain(view: View<'_>, draft: Draft, missing: bool) -> Node {
    let it = Choices {
        name: "pain-now",
        legend: "ui-pain",
        hint: Some("ui-pain-hint"),
        problem: missing.then_some("ui-check-in-pain-problem"),
        class: "bc-choices bc-choices--scale",
        options: (0..=Feeling::WORST).map(|points| (points.to_string(), note(Note::Pain(points)))).collect(),
        chosen: draft.pain.map(|pain| usize::from(pain.points())),
    };
    choices(view, it)
}

const TRENDS: [(Trend, &str); 3] =
    [(Trend::Better, "ui-check-in-better"), (Trend::Same, "ui-check-in-same"), (Trend::Worse, "ui-check-in-worse")];

fn trend(view: View<'_>, draft: Draft, missing: bool) -> Node {
    let it = Choices {
        name: "trend-now",
        legend: "ui-check-in-trend",
        hint: None,
        problem: missing.then_some("ui-check-in-trend-problem"),
        class: "bc-choices",
        options: TRENDS.map(|(trend, key)| (view.say(key), note(Note::Trend(trend)))).into(),
        chosen: draft.trend.and_then(|trend| TRENDS.iter().position(|(it, _)| *it == trend)),
    };
    choices(view, it)
}

fn signs(view: View<'_>, draft: Draft) -> Node {
    let mut items = Vec::new();
    for (at, sign) in (0u8..).zip(&view.session.pack.programme.signs) {
        items.push(Tick {
            name: ["new-", &sign.id].concat(),
            label: view.voice.name("sign", &sign.id),
            hint: None,
            ticked: (draft.signs >> at & 1 == 1).then_some(Ticked::Yes),
            on_yes: note(Note::Sign(at)),
            on_unsure: None,
        });
    }
    tick_list(view, view.say("ui-check-in-signs"), items, draft.no_signs, note(Note::NoSigns))
}
