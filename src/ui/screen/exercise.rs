//! One exercise: how it looks, how, how much, what for, and what to watch.

use super::exercises::{reasons_against, set_name};
use crate::ui::{
    SessionAction, View,
    part::{Node, bullets, details, el, facts, main_button, panel, prose_of, screen, section, source_list, text},
    player::{Demo, DemoWords, Look, Train},
};
use back_check_core::{
    content::{Arg, Dose, Exercise, ExerciseId, VariantId},
    export::dose_in_words,
    plan::{Form, Plan, Prescription},
};
use std::rc::Rc;
use yew::prelude::*;

/// One exercise. Its steps are only there for a person whose plan holds it.
pub(crate) fn exercise(view: View<'_>, id: ExerciseId) -> Node {
    let judged = view.session.judged();
    let plan = judged.as_ref().and_then(|judged| view.session.plan(judged));
    let library = judged.as_ref().and_then(|judged| view.session.library(judged));
    let mut given_in = [&plan, &library].into_iter().flatten();
    if let Some(prescription) = given_in.find_map(|plan| plan.get(id)) {
        let is_in = |plan: &Option<Plan>| plan.as_ref().is_some_and(|plan| plan.get(id).is_some());
        let beside = judged.as_ref().and_then(|judged| view.session.beside(judged));
        let start = SessionAction::Train(Train::BeginWith(id));
        let note = |key: &str| el("div", "bc-note", vec![text("p", "", view.say(key))]);
        let way_on = match (is_in(&plan), is_in(&beside)) {
            (true, _) => {
                el("div", "bc-actions", vec![main_button(view, "player-one", view.say("ui-player-one"), start)])
            }
            (false, true) => note("ui-exercise-not-today"),
            (false, false) => note("ui-exercise-set-aside"),
        };
        return given(view, prescription, way_on);
    }
    let lead = text("p", "bc-lead", view.say("ui-exercise-not-now"));
    let content = vec![lead, bullets(reasons_against(view, id))];
    screen(view, view.voice.name("exercise", &view.session.pack.exercise(id).id), None, content)
}

/// The name of an exercise in one of its forms.
pub(super) fn name_of(view: View<'_>, id: ExerciseId, variant: Option<VariantId>) -> String {
    view.say(&Form::of(&view.session.pack, id, variant).key(""))
}

/// The lines of its steps.
pub(super) fn steps_of(view: View<'_>, form: &Form<'_>) -> Vec<String> {
    view.voice.items(&form.key(".steps"))
}

/// A dose in words.
pub(super) fn dose(view: View<'_>, dose: &Dose) -> String {
    view.voice.speak(|speaker| dose_in_words(speaker, dose)).join(", ")
}

fn given(view: View<'_>, it: &Prescription, way_on: Node) -> Node {
    let exercise = view.session.pack.exercise(it.exercise);
    let form = Form::of(&view.session.pack, it.exercise, it.variant);
    let mut rungs = vec![rung(view, "ui-easier", &form.key(".easier"), &form.easier())];
    // A variant is given for a reason, so it has no harder form.
    if let Some(harder) = form.harder() {
        rungs.push(rung(view, "ui-harder", &form.key(".harder"), &harder));
    }
    let care = text("h3", "bc-care__title", view.say("ui-care"));
    let pain = vec![prose_of(view.voice, "article-pain-and-exercise.body")];
    let content = vec![
        text("p", "bc-lead", view.say(&form.key(".purpose"))),
        demo(view, it, &form),
        what_it_takes(view, &form, &it.dose),
        way_on,
        el("section", "bc-care", vec![care, bullets(view.voice.items(&form.key(".cautions")))]),
        section(view.say("article-pain-and-exercise"), pain),
        el("div", "bc-ladder", rungs),
        details("bc-details", "how-sure", view.say("ui-how-sure"), evidence(view, exercise, &form)),
    ];
    let name = name_of(view, it.exercise, it.variant);
    // Walking is the name of a set and of its one exercise.
    let set = Some(set_name(view, exercise.set)).filter(|set| *set != name);
    screen(view, name, set, content)
}

// A source for each claim: what it does, and how much of it.
fn evidence(view: View<'_>, exercise: &Exercise, form: &Form<'_>) -> Vec<Node> {
    vec![
        text("p", "", view.say(&form.key(".evidence"))),
        source_list(view.voice, &exercise.sources),
        text("p", "", view.say("ui-dose-from")),
        source_list(view.voice, &exercise.dose_sources),
    ]
}

fn demo(view: View<'_>, it: &Prescription, form: &Form<'_>) -> Node {
    let look = Look { pack: view.session.pack.clone(), exercise: it.exercise, variant: it.variant, mirrored: false };
    let mut pictures = Vec::new();
    for (_, key) in look.poses() {
        pictures.push(view.say(&form.key(&[".pose-", &key.pose].concat())));
    }
    let total = u32::try_from(pictures.len()).unwrap_or(u32::MAX);
    let count = |number: u32| {
        view.voice.speak(|speaker| {
            let args = |args: back_check_core::content::Arguments| {
                args.with_number(Arg::N, number).with_number(Arg::Total, total)
            };
            speaker.say_with("ui-figure-count", args)
        })
    };
    let words = Rc::new(DemoWords {
        name: name_of(view, it.exercise, it.variant),
        play: view.say("ui-figure-play"),
        pause: view.say("ui-figure-pause"),
        slower: view.say("ui-figure-slower"),
        usual: view.say("ui-figure-usual"),
        side: view.say("ui-figure-side"),
        next: view.say("ui-figure-next"),
        last: view.say("ui-figure-last"),
        in_words: view.say("ui-figure-words"),
        counts: (1..=total).map(count).collect(),
        pictures,
        steps_title: view.say("ui-steps"),
        steps: steps_of(view, form),
        breathing: view.say(&form.key(".breathing")),
    });
    let each_side = view.session.pack.exercise(it.exercise).each_side;
    html! { <div><Demo {look} {words} {each_side} /></div> }.into()
}

fn what_it_takes(view: View<'_>, form: &Form<'_>, amount: &Dose) -> Node {
    let things: Vec<_> = form.equipment().iter().map(|id| view.voice.name("equipment", id)).collect();
    let mut rows = vec![
        (view.say("ui-dose"), dose(view, amount)),
        (view.say("ui-position"), view.voice.name("position", form.position())),
    ];
    if !things.is_empty() {
        rows.push((view.say("ui-equipment"), things.join(", ")));
    }
    facts("", rows)
}

fn rung(view: View<'_>, title: &str, key: &str, amount: &Dose) -> Node {
    let content = vec![text("p", "", view.say(key)), text("p", "bc-muted", dose(view, amount))];
    panel(title, view.say(title), content)
}
