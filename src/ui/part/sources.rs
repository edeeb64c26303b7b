//! Where a statement comes from.

use crate::ui::Voice;
use back_check_core::content::{Source, SourceId};
use yew::prelude::*;

/// A list of sources, each with what was done to check it.
pub(crate) fn source_list(voice: &Voice, sources: &[SourceId]) -> Html {
    html! {
        <div class="bc-sources">
            <p class="bc-sources__title">{ voice.say("ui-sources") }</p>
            <ul>{ for sources.iter().map(|id| source(voice, voice.pack.source(*id))) }</ul>
        </div>
    }
}

fn source(voice: &Voice, source: &Source) -> Html {
    let checked = voice.say(if source.opened { "ui-source-opened" } else { "ui-source-known" });
    let section = source.section.as_ref().map(|section| format!(", {section}")).unwrap_or_default();
    let title = format!("{}{section}", source.title);
    html! {
        <li>
            if let Some(url) = &source.url {
                <a class="bc-link" href={url.clone()} target="_blank" rel="noopener noreferrer">{ title }</a>
            } else {
                <span>{ title }</span>
            }
            <span class="bc-muted">{ format!(". {}. {checked}", source.publisher) }</span>
        </li>
    }
}
