//! One exercise: how, how much, what for, and what to watch.

use super::exercises::{name, reasons_against, set_name};
use crate::ui::{
    Dispatch, Session, Voice,
    part::{Details, Screen, bullets, prose_of, source_list},
    use_voice,
};
use back_check_core::{
    content::{Dose, ExerciseId},
    export::dose_in_words,
    plan::{Prescription, withheld},
};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ExerciseProps {
    pub(crate) session: Session,
    pub(crate) exercise: ExerciseId,
    pub(crate) dispatch: Dispatch,
}

/// One exercise. Its steps are only there for a person whose plan holds it.
#[component]
pub(crate) fn Exercise(props: &ExerciseProps) -> Html {
    let voice = use_voice();
    let outcome = props.session.outcome();
    let plan = outcome.as_ref().and_then(|outcome| outcome.plan.as_ref());
    match plan.and_then(|plan| plan.get(props.exercise)) {
        Some(prescription) => given(&voice, prescription),
        None => {
            let left_out = outcome.map(|it| withheld(&props.session.pack, &it.triage)).unwrap_or_default();
            let heading = voice.say(&format!("exercise-{}", voice.pack.exercise(props.exercise).id));
            html! {
                <Screen {heading}>
                    <p class="bc-lead">{ voice.say("ui-exercise-not-now") }</p>
                    { bullets(&reasons_against(&voice, &left_out, props.exercise)) }
                </Screen>
            }
        }
    }
}

fn given(voice: &Voice, it: &Prescription) -> Html {
    let exercise = voice.pack.exercise(it.exercise);
    let form = it.variant.map(|variant| &exercise.variants[usize::from(variant.0)]);
    let key = format!("exercise-{}", exercise.id);
    let steps = form.map_or_else(|| format!("{key}.steps"), |form| format!("variant-{}-{}.steps", exercise.id, form.id));
    let position = form.map_or(&exercise.position, |form| &form.position);
    let equipment = form.map_or(&exercise.equipment, |form| &form.equipment);
    html! {
        <Screen heading={name(voice, it)} eyebrow={set_name(voice, exercise.set)} class="bc-exercise">
            <p class="bc-lead">{ voice.say(&format!("{key}.purpose")) }</p>
            <dl class="bc-facts-list">
                { fact(voice, "ui-dose", &dose(voice, &it.dose)) }
                { fact(voice, "ui-position", &voice.say(&format!("position-{position}"))) }
                if !equipment.is_empty() {
                    { fact(voice, "ui-equipment", &equipment.iter().map(|id| voice.say(&format!("equipment-{id}"))).collect::<Vec<_>>().join(", ")) }
                }
            </dl>
            <section class="bc-section">
                <h3>{ voice.say("ui-steps") }</h3>
                <ol class="bc-steps">{ for voice.items(&steps).into_iter().map(|step| html! { <li>{ step }</li> }) }</ol>
                <p>{ voice.say(&format!("{key}.breathing")) }</p>
            </section>
            <section class="bc-section bc-care">
                <h3 class="bc-care__title">{ voice.say("ui-care") }</h3>
                { bullets(&voice.items(&format!("{key}.cautions"))) }
            </section>
            <section class="bc-section">
                <h3>{ voice.say("article-pain-and-exercise") }</h3>
                { prose_of(voice, "article-pain-and-exercise.body") }
            </section>
            <div class="bc-ladder">
                { rung(voice, "ui-easier", &format!("{key}.easier"), &exercise.easier) }
                { rung(voice, "ui-harder", &format!("{key}.harder"), &exercise.harder) }
            </div>
            <Details summary={html! { { voice.say("ui-how-sure") } }}>
                <p>{ voice.say(&format!("{key}.evidence")) }</p>
                { source_list(voice, &exercise.sources) }
                <p>{ voice.say("ui-dose-from") }</p>
                { source_list(voice, &exercise.dose_sources) }
            </Details>
        </Screen>
    }
}

fn dose(voice: &Voice, dose: &Dose) -> String {
    voice.speak(|speaker| dose_in_words(speaker, dose)).join(", ")
}

fn fact(voice: &Voice, key: &str, text: &str) -> Html {
    html! { <div><dt>{ voice.say(key) }</dt><dd>{ text.to_owned() }</dd></div> }
}

fn rung(voice: &Voice, title: &str, key: &str, amount: &Dose) -> Html {
    html! {
        <section class="bc-panel">
            <h3>{ voice.say(title) }</h3>
            <p>{ voice.say(key) }</p>
            <p class="bc-muted">{ dose(voice, amount) }</p>
        </section>
    }
}
