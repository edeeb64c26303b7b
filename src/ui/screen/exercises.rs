//! The exercise library: what is safe for this person, and what was left out and why.

use super::PageProps;
use crate::ui::{
    Page, SessionAction, Voice,
    part::{Details, Icon, Screen, icon},
    use_voice,
};
use back_check_core::{
    content::{Arg, ExerciseId, ExerciseSet},
    export::dose_in_words,
    plan::{Because, Prescription, Withheld, withheld},
    triage::Refusal,
};
use yew::prelude::*;

/// The exercise library.
#[component]
pub(crate) fn Exercises(props: &PageProps) -> Html {
    let voice = use_voice();
    let Some(outcome) = props.session.outcome() else {
        return html! { <Screen heading={voice.say("ui-page-exercises")}><p>{ voice.say("ui-because-limits-unanswered") }</p></Screen> };
    };
    let left_out = withheld(&props.session.pack, &outcome.triage);
    let given = outcome.plan.as_ref().map_or(&[][..], |plan| plan.prescriptions());
    html! {
        <Screen heading={voice.say("ui-page-exercises")}>
            if given.is_empty() {
                <div class="bc-note"><p>{ nothing(&voice, &left_out) }</p></div>
            } else {
                <p class="bc-lead">{ voice.say("ui-exercises-lead") }</p>
                <ul class="bc-tiles">{ for given.iter().map(|it| tile(&voice, props, it)) }</ul>
                { left_out_list(&voice, &left_out) }
            }
        </Screen>
    }
}

fn nothing(voice: &Voice, left_out: &[Withheld]) -> String {
    let reasons = left_out.iter().flat_map(|it| &it.because);
    let refused = reasons.clone().find_map(|because| match because {
        Because::Refused(refusal) => Some(voice.say(refusal_key(*refusal))),
        _ => None,
    });
    refused.unwrap_or_else(|| voice.say("ui-exercises-none"))
}

fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Age => "ui-because-age",
        Refusal::Level => "ui-because-level",
        Refusal::LimitsUnanswered => "ui-because-limits-unanswered",
    }
}

/// The name of an exercise in the form this person does it.
pub(super) fn name(voice: &Voice, it: &Prescription) -> String {
    let exercise = voice.pack.exercise(it.exercise);
    match it.variant {
        Some(variant) => voice.say(&format!("variant-{}-{}", exercise.id, exercise.variants[usize::from(variant.0)].id)),
        None => voice.say(&format!("exercise-{}", exercise.id)),
    }
}

pub(super) fn set_name(voice: &Voice, set: ExerciseSet) -> String {
    voice.say(match set {
        ExerciseSet::Comfort => "ui-set-comfort",
        ExerciseSet::Walking => "ui-set-walking",
        ExerciseSet::Mobility => "ui-set-mobility",
        ExerciseSet::Strengthening => "ui-set-strengthening",
    })
}

fn tile(voice: &Voice, props: &PageProps, it: &Prescription) -> Html {
    let exercise = voice.pack.exercise(it.exercise);
    let id = it.exercise;
    let onclick = props.dispatch.reform(move |_: MouseEvent| SessionAction::Open(Page::Exercise(id)));
    let dose = voice.speak(|speaker| dose_in_words(speaker, &it.dose)).join(" · ");
    html! {
        <li key={exercise.id.clone()}><button type="button" class="bc-tile" {onclick} data-name={format!("exercise-{}", exercise.id)}>
            <span class="bc-tile__tag">{ set_name(voice, exercise.set) }</span>
            <span class="bc-tile__title">{ name(voice, it) }</span>
            <span class="bc-tile__lead">{ dose }</span>
            { icon(Icon::Arrow) }
        </button></li>
    }
}

fn left_out_list(voice: &Voice, left_out: &[Withheld]) -> Html {
    if left_out.is_empty() {
        return html! { <span hidden=true /> };
    }
    let row = |it: &Withheld| html! {
        <li key={it.exercise.0}>
            <strong>{ voice.say(&format!("exercise-{}", voice.pack.exercise(it.exercise).id)) }</strong>
            <ul class="bc-bullets">{ for it.because.iter().map(|because| html! { <li>{ reason(voice, *because) }</li> }) }</ul>
        </li>
    };
    html! {
        <Details summary={html! { { voice.say_with("ui-left-out", |a| a.with_number(Arg::N, count(left_out))) } }} name="left-out">
            <p>{ voice.say("ui-left-out-lead") }</p>
            <ul class="bc-left-out">{ for left_out.iter().map(row) }</ul>
        </Details>
    }
}

fn count(left_out: &[Withheld]) -> u32 {
    u32::try_from(left_out.len()).unwrap_or(u32::MAX)
}

/// A reason to leave an exercise out, in words.
pub(super) fn reason(voice: &Voice, because: Because) -> String {
    match because {
        Because::Refused(refusal) => voice.say(refusal_key(refusal)),
        Because::Level => voice.say("ui-because-strength"),
        Because::FirstPlan => voice.say("ui-because-first-plan"),
        Because::Finding(finding) => {
            let label = voice.say(&format!("finding-{}", voice.pack.finding(finding).id));
            voice.say_with("ui-because-finding", |a| a.with(Arg::Name, label))
        }
    }
}

/// Why an exercise is left out, if it is.
pub(super) fn reasons_against(voice: &Voice, left_out: &[Withheld], exercise: ExerciseId) -> Vec<String> {
    let found = left_out.iter().find(|it| it.exercise == exercise);
    found.map(|it| it.because.iter().map(|because| reason(voice, *because)).collect()).unwrap_or_default()
}
