//! A session done without the screen, written down by hand: which exercises, what hurt, pain before and after.

use super::{closed::closed_note, exercise::name_of, exercises::why_none};
use crate::ui::{
    SessionAction, View,
    hand::{ByHand, Sheet},
    noted::Note,
    part::{Choices, Node, choices, el, main_button, problems_of, screen, text, tick_row, with},
};
use back_check_core::{diary::Feeling, plan::Prescription};

/// A session written down by hand.
pub(crate) fn by_hand(view: View<'_>) -> Node {
    let title = view.say("ui-programme-hand-page");
    let Some(week) = view.session.this_week() else {
        let none = || el("div", "bc-note", vec![text("p", "", why_none(view))]);
        return screen(view, title, None, vec![closed_note(view).unwrap_or_else(none)]);
    };
    let sheet = view.session.noted.as_ref().map(|noted| noted.sheet.clone()).unwrap_or_default();
    let missing = [
        (sheet.done.is_empty(), "ui-programme-hand-which-problem"),
        (sheet.before.is_none(), "ui-programme-hand-before-problem"),
        (sheet.after.is_none(), "ui-programme-hand-after-problem"),
    ];
    let mut content = vec![
        text("p", "bc-lead", view.say("ui-programme-hand-lead")),
        problems_of(view, &missing),
        el("div", "bc-care", vec![text("p", "", view.say("ui-programme-hand-care"))]),
        day(view, sheet.yesterday),
        text("h3", "", view.say("ui-programme-hand-which")),
    ];
    content.push(el("div", "bc-hand", week.prescriptions().iter().map(|it| exercise(view, &sheet, it)).collect()));
    for (name, legend, problem, act, told) in [
        (
            "hand-before",
            "ui-programme-hand-before",
            "ui-programme-hand-before-problem",
            ByHand::Before as fn(u8) -> ByHand,
            sheet.before,
        ),
        ("hand-after", "ui-programme-hand-after", "ui-programme-hand-after-problem", ByHand::After, sheet.after),
    ] {
        content.push(choices(
            view,
            Choices {
                name,
                legend,
                hint: Some("ui-pain-hint"),
                problem: told.is_none().then_some(problem),
                class: "bc-choices bc-choices--scale",
                options: (0..=Feeling::WORST).map(|points| (points.to_string(), note(act(points)))).collect(),
                chosen: told.map(|pain| usize::from(pain.points())),
            },
        ));
    }
    let done = main_button(view, "continue", view.say("ui-programme-hand-done"), note(ByHand::Done));
    content.push(el("div", "bc-actions", vec![done]));
    screen(view, title, None, content)
}

fn note(it: ByHand) -> SessionAction {
    SessionAction::Note(Note::ByHand(it))
}

fn day(view: View<'_>, yesterday: bool) -> Node {
    let options = [(false, "ui-programme-hand-today"), (true, "ui-programme-hand-yesterday")];
    let it = Choices {
        name: "hand-day",
        legend: "ui-programme-hand-day",
        hint: None,
        problem: None,
        class: "bc-choices bc-choices--row",
        options: options.map(|(yesterday, key)| (view.say(key), note(ByHand::Yesterday(yesterday)))).into(),
        chosen: Some(usize::from(yesterday)),
    };
    choices(view, it)
}

fn exercise(view: View<'_>, sheet: &Sheet, it: &Prescription) -> Node {
    let id = &view.session.pack.exercise(it.exercise).id;
    let told = sheet.of(it.exercise);
    let tick = |name: &str, words: &str, hurt: bool, act: ByHand| {
        tick_row(view, &[name, id].concat(), &[], told == Some(hurt), view.say(words), note(act))
    };
    let boxes = vec![
        tick("did-", "ui-programme-hand-did", false, ByHand::Did(it.exercise)),
        tick("hurt-", "ui-programme-hand-hurt", true, ByHand::Hurt(it.exercise)),
    ];
    let legend = text("legend", "bc-field__label", name_of(view, it.exercise, it.variant));
    let attributes = [("class", "bc-choices bc-choices--row")];
    with("fieldset", &attributes, vec![legend, el("div", "bc-choices__options", boxes)])
}
