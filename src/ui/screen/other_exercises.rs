//! What else is safe beside today's exercises, by the step of the programme that it belongs to.

use super::exercises::row;
use crate::ui::{
    View,
    part::{Node, details, el, text},
    player::beside_today,
};

/// The list, folded; nothing where there is nothing else.
pub(super) fn other_exercises(view: View<'_>) -> Option<Node> {
    let training = view.session.training.as_deref().cloned().unwrap_or_default();
    let others = beside_today(view.session, &training);
    let count = u32::try_from(others.len()).ok().filter(|count| *count > 0)?;
    let mut content = vec![text("p", "", view.say("ui-exercises-others-lead"))];
    let phases = &view.session.pack.programme.phases;
    let (here, steps) = view.session.with_course(|course| {
        let steps: Vec<_> = others.iter().map(|it| course.phase_of(it.exercise)).collect();
        (course.phase(), steps)
    });
    // The step that the person is at, those ahead, those behind; last what belongs to none.
    let order = (here..phases.len()).chain(0..here).map(Some).chain([None]);
    for step in order {
        let of_step = others.iter().zip(&steps).filter(|(_, of)| **of == step);
        let rows: Vec<Node> = of_step.map(|(it, _)| row(view, it)).collect();
        if !rows.is_empty() {
            let phase = step.and_then(|step| phases.get(step));
            let title =
                phase.map_or_else(|| view.say("ui-exercises-others-any"), |phase| view.voice.name("phase", &phase.id));
            content.extend([text("h3", "", title), el("ul", "bc-tiles", rows)]);
        }
    }
    Some(details("bc-details", "others", view.voice.count("ui-exercises-others", count), content))
}
