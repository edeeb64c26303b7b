//! Habits that may prevent the next spasm.

use super::PageProps;
use crate::ui::{
    part::{Details, Screen, prose_of, source_list},
    use_voice,
};
use back_check_core::content::Prevention as Habit;
use yew::prelude::*;

/// Habits that may prevent the next spasm.
#[component]
pub(crate) fn Prevention(props: &PageProps) -> Html {
    let voice = use_voice();
    let habit = |habit: &Habit| {
        let key = format!("prevention-{}", habit.line.id);
        html! {
            <section class="bc-panel" key={habit.line.id.clone()}>
                <h3>{ voice.say(&key) }</h3>
                { prose_of(&voice, &format!("{key}.body")) }
                <Details summary={html! { { voice.say("ui-how-sure") } }}>
                    <p>{ voice.say(&format!("evidence-{}", habit.evidence.id())) }</p>
                    { source_list(&voice, &habit.line.sources) }
                </Details>
            </section>
        }
    };
    html! {
        <Screen heading={voice.say("ui-page-prevention")}>
            <p class="bc-lead">{ voice.say("ui-prevention-lead") }</p>
            { for props.session.pack.prevention.iter().map(habit) }
        </Screen>
    }
}
