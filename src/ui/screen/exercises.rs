//! The exercise library: what is safe for this person, and what was left out and why.

use crate::ui::{
    Page, SessionAction, View,
    part::{bullets, details, el, screen, text, tile},
};
use back_check_core::{
    content::{Arg, ExerciseId, ExerciseSet},
    export::dose_in_words,
    plan::{Because, Prescription, Withheld, withheld},
    triage::Refusal,
};
use yew::prelude::*;

/// The exercise library.
pub(crate) fn exercises(view: View<'_>) -> Html {
    let judged = view.session.judged();
    let left_out = judged.as_ref().map(|it| withheld(&view.session.pack, &it.triage)).unwrap_or_default();
    let plan = judged.as_ref().and_then(|it| view.session.plan(it));
    let given = plan.as_ref().map_or(&[][..], |plan| plan.prescriptions());
    let content = if given.is_empty() {
        vec![el("div", "bc-note", vec![text("p", "", why_none(view, &left_out))])]
    } else {
        let lead = text("p", "bc-lead", view.say("ui-exercises-lead"));
        // The gentlest first: a plan is gone through from the top.
        let mut rows = Vec::new();
        for set in [ExerciseSet::Comfort, ExerciseSet::Walking, ExerciseSet::Mobility, ExerciseSet::Strengthening] {
            for it in given {
                if view.session.pack.exercise(it.exercise).set == set {
                    rows.push(row(view, it));
                }
            }
        }
        let tiles = el("ul", "bc-tiles", rows);
        [lead, tiles].into_iter().chain(left_out_list(view, &left_out)).collect()
    };
    screen(view, view.say("ui-page-exercises"), None, content)
}

fn why_none(view: View<'_>, left_out: &[Withheld]) -> String {
    let refused = left_out.iter().flat_map(|it| &it.because).find_map(|because| match because {
        Because::Refused(refusal) => Some(refusal_key(*refusal)),
        _ => None,
    });
    view.say(refused.unwrap_or(if left_out.is_empty() { "ui-because-limits-unanswered" } else { "ui-exercises-none" }))
}

fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Age => "ui-because-age",
        Refusal::Level => "ui-because-level",
        Refusal::LimitsUnanswered => "ui-because-limits-unanswered",
    }
}

/// The name of an exercise in the form this person does it.
pub(super) fn name(view: View<'_>, it: &Prescription) -> String {
    let exercise = view.session.pack.exercise(it.exercise);
    match it.variant {
        Some(variant) => {
            let form = &exercise.variants[usize::from(variant.0)].id;
            view.say(&["variant-", &exercise.id, "-", form].concat())
        }
        None => view.voice.name("exercise", &exercise.id),
    }
}

/// What an exercise is for.
pub(super) fn set_name(view: View<'_>, set: ExerciseSet) -> String {
    view.say(match set {
        ExerciseSet::Comfort => "ui-set-comfort",
        ExerciseSet::Walking => "ui-set-walking",
        ExerciseSet::Mobility => "ui-set-mobility",
        ExerciseSet::Strengthening => "ui-set-strengthening",
    })
}

fn row(view: View<'_>, it: &Prescription) -> Html {
    let exercise = view.session.pack.exercise(it.exercise);
    let dose = view.voice.speak(|speaker| dose_in_words(speaker, &it.dose)).join(" · ");
    let words = [set_name(view, exercise.set), name(view, it), dose];
    tile(view, &["exercise-", &exercise.id].concat(), words, SessionAction::Open(Page::Exercise(it.exercise)))
}

fn left_out_list(view: View<'_>, left_out: &[Withheld]) -> Option<Html> {
    let count = u32::try_from(left_out.len()).ok().filter(|count| *count > 0)?;
    let row = |it: &Withheld| {
        let name = view.voice.name("exercise", &view.session.pack.exercise(it.exercise).id);
        let reasons = bullets(it.because.iter().map(|because| reason(view, *because)).collect());
        el("li", "", vec![text("strong", "", name), reasons])
    };
    let lead = text("p", "", view.say("ui-left-out-lead"));
    let list = el("ul", "bc-left-out", left_out.iter().map(row).collect());
    Some(details("bc-details", "left-out", view.voice.count("ui-left-out", count), vec![lead, list]))
}

fn reason(view: View<'_>, because: Because) -> String {
    match because {
        Because::Refused(refusal) => view.say(refusal_key(refusal)),
        Because::Level => view.say("ui-because-strength"),
        Because::FirstPlan => view.say("ui-because-first-plan"),
        Because::Finding(finding) => {
            let label = view.voice.name("finding", &view.session.pack.finding(finding).id);
            view.voice.say_of("ui-because-finding", Arg::Name, &label)
        }
    }
}

/// Why an exercise is left out, if it is.
pub(super) fn reasons_against(view: View<'_>, exercise: ExerciseId) -> Vec<String> {
    let left_out = view.session.judged().map(|it| withheld(&view.session.pack, &it.triage)).unwrap_or_default();
    let found = left_out.into_iter().find(|it| it.exercise == exercise);
    found.map(|it| it.because.into_iter().map(|because| reason(view, because)).collect()).unwrap_or_default()
}
