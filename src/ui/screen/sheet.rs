//! A sheet of today's exercises to print: drawings, doses, steps, and boxes to tick on paper.

use super::{
    exercise::{dose, name_of, steps_of},
    exercises::why_none,
    rest_of_result::print_button,
};
use crate::ui::{
    View,
    part::{Node, el, held, screen, text, texts, with},
    player::{Look, skeleton, tasks_today},
};
use back_check_core::{
    content::Dose,
    plan::Form,
    player::{Player, Task},
};

// A week, and drawings enough to see a movement by.
const DAYS: u32 = 7;
const PICTURES: usize = 3;

/// The sheet: of the exercises of today's session, and of no other.
pub(crate) fn sheet(view: View<'_>) -> Node {
    let training = view.session.training.as_deref().cloned().unwrap_or_default();
    let tasks = tasks_today(view.session, &training);
    let title = view.say("ui-sheet-title");
    if tasks.is_empty() {
        return screen(view, title, None, vec![text("p", "bc-lead", why_none(view))]);
    }
    // What was made easier in the session is so on paper.
    let eased = |task: &Task| training.player.as_ref().is_some_and(|player| was_eased(player, task));
    let mut rows = vec![
        text("h2", "bc-paper-title bc-on-paper", title.clone()),
        text("p", "bc-on-paper", view.say("ui-sheet-lead")),
    ];
    for task in &tasks {
        rows.push(row(view, task, if eased(task) { &task.easier } else { &task.dose }));
    }
    rows.push(text("p", "bc-care", view.say("ui-sheet-stop")));
    rows.push(text("p", "bc-muted", view.say("not-a-diagnosis")));
    let content = vec![
        text("p", "bc-lead", view.say("ui-sheet-on-paper")),
        el("div", "bc-actions", vec![print_button(view)]),
        held("div", &view.places.paper, &[("class", "bc-sheet bc-exercise-sheet")], rows),
    ];
    screen(view, title, None, content)
}

fn was_eased(player: &Player, task: &Task) -> bool {
    player.record.done.iter().any(|done| done.exercise == task.exercise && done.eased)
}

fn row(view: View<'_>, task: &Task, amount: &Dose) -> Node {
    let form = Form::of(&view.session.pack, task.exercise, task.variant);
    let look =
        Look { pack: view.session.pack.clone(), exercise: task.exercise, variant: task.variant, mirrored: false };
    let mut pictures = Vec::new();
    for (moment, _) in look.poses().into_iter().take(PICTURES) {
        pictures.push(el("div", "bc-still", vec![skeleton(&look, moment, None)]));
    }
    let place = view.voice.name("position", form.position());
    let lines = vec![
        text("h3", "", name_of(view, task.exercise, task.variant)),
        text("p", "bc-exercise-sheet__dose", [dose(view, amount), place].join(" · ")),
        el("div", "bc-stills", pictures),
        el("ol", "bc-exercise-sheet__steps", texts("li", "", steps_of(view, &form))),
        days(view),
    ];
    el("section", "bc-exercise-sheet__row", lines)
}

fn days(view: View<'_>) -> Node {
    let mut boxes = Vec::new();
    for day in 1..=DAYS {
        let words = view.voice.count("ui-sheet-day", day);
        boxes.push(el("li", "", vec![with("span", &[("class", "bc-box")], Vec::new()), words.into()]));
    }
    el("ul", "bc-days bc-on-paper", boxes)
}
