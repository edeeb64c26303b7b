//! A sheet of today's exercises to print: drawings, doses, boxes to tick.

use super::{
    exercise::{dose, name_of},
    exercises::why_none,
    rest_of_result::print_button,
};
use crate::ui::{
    View,
    part::{Node, bullets, el, held, screen, text, with},
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
    let mut rows = vec![text("h3", "", title.clone()), text("p", "", view.say("ui-sheet-lead"))];
    for task in &tasks {
        rows.push(row(view, task, if eased(task) { &task.easier } else { &task.dose }));
    }
    rows.push(text("p", "bc-care", view.say("ui-sheet-stop")));
    rows.push(text("p", "bc-muted", view.say("not-a-diagnosis")));
    let sheet = el("div", "bc-sheet bc-exercise-sheet", rows);
    let paper = held("div", &view.places.paper, &[], vec![sheet]);
    screen(view, title, None, vec![el("div", "bc-actions", vec![print_button(view)]), paper])
}

fn was_eased(player: &Player, task: &Task) -> bool {
    player.record.done.iter().any(|done| done.exercise == task.exercise && done.eased)
}

fn row(view: View<'_>, task: &Task, amount: &Dose) -> Node {
    let form = Form::of(&view.session.pack, task.exercise, task.variant);
    let look =
        Look { pack: view.session.pack.clone(), exercise: task.exercise, variant: task.variant, mirrored: false };
    let (mut pictures, mut words) = (Vec::new(), Vec::new());
    for (moment, key) in look.poses().into_iter().take(PICTURES) {
        pictures.push(el("div", "bc-still", vec![skeleton(&look, moment, None)]));
        words.push(view.say(&form.key(&[".pose-", &key.pose].concat())));
    }
    let place = view.voice.name("position", form.position());
    let lines = vec![
        text("h4", "", name_of(view, task.exercise, task.variant)),
        text("p", "bc-exercise-sheet__dose", [dose(view, amount), place].join(" · ")),
        el("div", "bc-stills", pictures),
        bullets(words),
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
    el("ul", "bc-days", boxes)
}
