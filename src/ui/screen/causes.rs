//! What may have helped to set it off.

use super::PageProps;
use crate::ui::{
    part::{Details, Screen, bullets, prose_of, source_list},
    use_voice,
};
use back_check_core::{content::Cause, plan};
use yew::prelude::*;

/// The causes that fit the answers, then the others, then one line on the serious ones, which stays whatever fits.
#[component]
pub(crate) fn Causes(props: &PageProps) -> Html {
    let voice = use_voice();
    let outcome = props.session.outcome();
    let fitting = outcome.as_ref().map(|it| plan::causes(&props.session.pack, &it.case)).unwrap_or_default();
    let others = props.session.pack.causes.iter().filter(|cause| !fitting.contains(cause));
    let said = |cause: &Cause| {
        let present = cause.findings.iter().filter(|id| outcome.as_ref().is_some_and(|it| it.case.present.contains(**id)));
        present.map(|id| voice.say(&format!("finding-{}", voice.pack.finding(*id).id))).collect::<Vec<_>>()
    };
    let panel = |cause: &Cause| {
        let key = format!("cause-{}", cause.line.id);
        html! {
            <section class="bc-panel" key={cause.line.id.clone()}>
                <h3>{ voice.say(&key) }</h3>
                { prose_of(&voice, &format!("{key}.body")) }
                <p class="bc-muted">{ voice.say("ui-you-ticked") }</p>
                { bullets(&said(cause)) }
                <Details summary={html! { { voice.say("ui-sources") } }}>{ source_list(&voice, &cause.line.sources) }</Details>
            </section>
        }
    };
    let folded = |cause: &Cause| {
        let key = format!("cause-{}", cause.line.id);
        html! {
            <Details summary={html! { { voice.say(&key) } }} key={cause.line.id.clone()}>
                { prose_of(&voice, &format!("{key}.body")) }
                { source_list(&voice, &cause.line.sources) }
            </Details>
        }
    };
    html! {
        <Screen heading={voice.say("ui-page-causes")}>
            <p class="bc-lead">{ voice.say(if fitting.is_empty() { "ui-causes-none" } else { "ui-causes-lead" }) }</p>
            { for fitting.iter().map(|cause| panel(cause)) }
            <div class="bc-note">{ prose_of(&voice, "serious-causes") }</div>
            <section class="bc-section">
                <h3>{ voice.say("ui-causes-others") }</h3>
                { for others.map(folded) }
            </section>
        </Screen>
    }
}
