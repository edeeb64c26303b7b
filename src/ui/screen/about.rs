//! What this is, what it is not, who it is for, and what happens to the answers.

use super::PageProps;
use crate::ui::{
    part::{Screen, prose_of},
    use_voice,
};
use yew::prelude::*;

/// What this is and what it is not.
#[component]
pub(crate) fn About(_props: &PageProps) -> Html {
    let voice = use_voice();
    let parts = [
        ("ui-about-for", "ui-about-for.body"),
        ("ui-about-not", "ui-about-not.body"),
        ("ui-about-private", "ui-about-private.body"),
        ("ui-about-limits", "ui-about-limits.body"),
        ("ui-about-access", "ui-about-access.body"),
    ];
    let part = |(title, body): (&str, &str)| html! {
        <section class="bc-section">
            <h3>{ voice.say(title) }</h3>
            { prose_of(&voice, body) }
        </section>
    };
    html! {
        <Screen heading={voice.say("ui-page-about")}>
            <p class="bc-lead">{ voice.say("not-a-diagnosis") }</p>
            { for parts.into_iter().map(part) }
        </Screen>
    }
}
