//! The quiet line below every screen: what to read, how it works, what it is not.

use crate::ui::{Dispatch, Page, SessionAction, use_voice};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct FooterProps {
    pub(crate) page: Option<Page>,
    pub(crate) dispatch: Dispatch,
}

/// The quiet line below every screen.
#[component]
pub(crate) fn Footer(props: &FooterProps) -> Html {
    let voice = use_voice();
    let links = [
        (Page::Learn, "ui-page-learn"),
        (Page::Questions, "ui-page-questions"),
        (Page::How, "ui-page-how"),
        (Page::About, "ui-page-about"),
    ];
    let link = |(page, key): (Page, &'static str)| {
        let onclick = props.dispatch.reform(move |_: MouseEvent| SessionAction::Open(page));
        let current = (props.page == Some(page)).then_some("page");
        html! { <li><button type="button" class="bc-link" {onclick} aria-current={current}>{ voice.say(key) }</button></li> }
    };
    html! {
        <nav class="bc-footer" aria-label={voice.say("ui-more")}>
            <ul>{ for links.into_iter().map(link) }</ul>
        </nav>
    }
}
