//! One exercise: how, how much, what for, and what to watch.

use super::exercises::{name, reasons_against, set_name};
use crate::ui::{
    View,
    part::{bullets, details, el, facts, panel, prose_of, screen, section, source_list, text, texts},
};
use back_check_core::{
    content::{Dose, Exercise, ExerciseId, Variant},
    export::dose_in_words,
    plan::Prescription,
};
use yew::prelude::*;

/// One exercise. Its steps are only there for a person whose plan holds it.
pub(crate) fn exercise(view: View<'_>, id: ExerciseId) -> Html {
    let plan = view.session.judged().and_then(|judged| view.session.plan(&judged));
    if let Some(prescription) = plan.as_ref().and_then(|plan| plan.get(id)) {
        return given(view, prescription);
    }
    let lead = text("p", "bc-lead", view.say("ui-exercise-not-now"));
    let content = vec![lead, bullets(reasons_against(view, id))];
    screen(view, view.voice.name("exercise", &view.session.pack.exercise(id).id), None, content)
}

fn given(view: View<'_>, it: &Prescription) -> Html {
    let exercise = view.session.pack.exercise(it.exercise);
    let form = it.variant.map(|variant| &exercise.variants[usize::from(variant.0)]);
    let key = ["exercise-", &exercise.id].concat();
    let of = |attribute: &str| [&key, attribute].concat();
    let evidence = vec![
        text("p", "", view.say(&of(".evidence"))),
        source_list(view.voice, &exercise.sources),
        text("p", "", view.say("ui-dose-from")),
        source_list(view.voice, &exercise.dose_sources),
    ];
    let rungs = vec![
        rung(view, "ui-easier", &of(".easier"), &exercise.easier),
        rung(view, "ui-harder", &of(".harder"), &exercise.harder),
    ];
    let care = text("h3", "bc-care__title", view.say("ui-care"));
    let pain = vec![prose_of(view.voice, "article-pain-and-exercise.body")];
    let content = vec![
        text("p", "bc-lead", view.say(&of(".purpose"))),
        what_it_takes(view, exercise, form, &it.dose),
        steps(view, &key, form, &exercise.id),
        el("section", "bc-care", vec![care, bullets(view.voice.items(&of(".cautions")))]),
        section(view.say("article-pain-and-exercise"), pain),
        el("div", "bc-ladder", rungs),
        details("bc-details", "how-sure", view.say("ui-how-sure"), evidence),
    ];
    screen(view, name(view, it), Some(set_name(view, exercise.set)), content)
}

fn what_it_takes(view: View<'_>, exercise: &Exercise, form: Option<&Variant>, amount: &Dose) -> Html {
    let position = form.map_or(&exercise.position, |form| &form.position);
    let equipment = form.map_or(&exercise.equipment, |form| &form.equipment);
    let things: Vec<_> = equipment.iter().map(|id| view.voice.name("equipment", id)).collect();
    let mut rows = vec![
        (view.say("ui-dose"), dose(view, amount)),
        (view.say("ui-position"), view.voice.name("position", position)),
    ];
    if !things.is_empty() {
        rows.push((view.say("ui-equipment"), things.join(", ")));
    }
    facts("", rows)
}

fn steps(view: View<'_>, key: &str, form: Option<&Variant>, id: &str) -> Html {
    let steps =
        form.map_or_else(|| [key, ".steps"].concat(), |form| ["variant-", id, "-", &form.id, ".steps"].concat());
    let list = el("ol", "bc-steps", texts("li", "", view.voice.items(&steps)));
    let breathing = text("p", "", view.say(&[key, ".breathing"].concat()));
    section(view.say("ui-steps"), vec![list, breathing])
}

fn dose(view: View<'_>, dose: &Dose) -> String {
    view.voice.speak(|speaker| dose_in_words(speaker, dose)).join(", ")
}

fn rung(view: View<'_>, title: &str, key: &str, amount: &Dose) -> Html {
    let content = vec![text("p", "", view.say(key)), text("p", "bc-muted", dose(view, amount))];
    panel(title, view.say(title), content)
}
