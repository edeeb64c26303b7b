//! What stops a person from going on, said at the top of the screen and taking the focus.

use crate::ui::use_voice;
use web_sys::HtmlElement;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ProblemsProps {
    /// Sentences; empty when nothing is wrong.
    pub(crate) problems: Vec<AttrValue>,
    /// How often the person has tried to go on: a new try takes the focus again.
    pub(crate) tries: u32,
}

/// What stops a person from going on.
#[component]
pub(crate) fn Problems(props: &ProblemsProps) -> Html {
    let voice = use_voice();
    let node = use_node_ref();
    use_effect_with((props.tries, props.problems.is_empty()), {
        let node = node.clone();
        move |(tries, fine)| {
            if let Some(summary) = node.cast::<HtmlElement>().filter(|_| *tries > 0 && !fine) {
                let _ = summary.focus();
            }
        }
    });
    if props.problems.is_empty() {
        return html! { <span hidden=true /> };
    }
    html! {
        <div class="bc-problems" role="alert" tabindex="-1" ref={node}>
            <p class="bc-problems__title">{ voice.say("ui-problem") }</p>
            <ul>{ for props.problems.iter().map(|problem| html! { <li>{ problem }</li> }) }</ul>
        </div>
    }
}
