//! Self-care that fits the answers.

use super::PageProps;
use crate::ui::{
    part::{Details, Screen, prose_of, source_list},
    use_voice,
};
use back_check_core::{content::Advice, plan};
use yew::prelude::*;

/// Self-care that fits the answers.
#[component]
pub(crate) fn SelfCare(props: &PageProps) -> Html {
    let voice = use_voice();
    let outcome = props.session.outcome();
    let advice = outcome.iter().flat_map(|it| plan::advice(&props.session.pack, &it.case, &it.triage)).collect::<Vec<_>>();
    let left_out = props.session.pack.advice.len() - advice.len();
    let item = |advice: &Advice| {
        let key = format!("advice-{}", advice.line.id);
        html! {
            <section class="bc-panel" key={advice.line.id.clone()} data-name={key.clone()}>
                <h3>{ voice.say(&key) }</h3>
                { prose_of(&voice, &format!("{key}.body")) }
                if voice.maybe(&format!("{key}.care")).is_some() {
                    <div class="bc-care">
                        <p class="bc-care__title">{ voice.say("ui-care") }</p>
                        { prose_of(&voice, &format!("{key}.care")) }
                    </div>
                }
                <Details summary={html! { { voice.say("ui-how-sure") } }}>
                    <p>{ voice.say(&format!("evidence-{}", advice.evidence.id())) }</p>
                    { source_list(&voice, &advice.line.sources) }
                </Details>
            </section>
        }
    };
    html! {
        <Screen heading={voice.say("ui-page-self-care")}>
            <p class="bc-lead">{ voice.say("ui-self-care-lead") }</p>
            { for advice.iter().map(|advice| item(advice)) }
            if left_out > 0 {
                <p class="bc-muted">{ voice.say("ui-self-care-left-out") }</p>
            }
        </Screen>
    }
}
