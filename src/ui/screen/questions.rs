//! Questions people ask, with a search that stays on the device.

use super::{
    PageProps,
    learn::{folded, may_read},
};
use crate::ui::{
    part::Screen,
    use_voice,
};
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Questions people ask.
#[component]
pub(crate) fn Questions(props: &PageProps) -> Html {
    let voice = use_voice();
    let wanted = use_state(String::new);
    let oninput = {
        let wanted = wanted.clone();
        move |event: InputEvent| wanted.set(event.target_unchecked_into::<HtmlInputElement>().value())
    };
    let search = wanted.to_lowercase();
    let fits = |id: &str| {
        let text = format!("{} {}", voice.say(&format!("faq-{id}")), voice.say(&format!("faq-{id}.answer"))).to_lowercase();
        search.split_whitespace().all(|word| text.contains(word))
    };
    let faqs = props.session.pack.faqs.iter().filter(|faq| may_read(&props.session, faq) && fits(&faq.line.id));
    let found: Vec<_> = faqs.collect();
    let id = voice.id("search");
    html! {
        <Screen heading={voice.say("ui-page-questions")}>
            <div class="bc-field">
                <label class="bc-field__label" for={id.clone()}>{ voice.say("ui-search") }</label>
                <p class="bc-field__hint">{ voice.say("ui-search-hint") }</p>
                <input {id} class="bc-input bc-input--wide" type="text" autocomplete="off" spellcheck="false" maxlength="60"
                    value={(*wanted).clone()} {oninput} />
            </div>
            <p class="bc-muted" role="status">
                if found.is_empty() { { voice.say("ui-search-none") } }
            </p>
            { for found.into_iter().map(|faq| folded(&voice, &faq.line, "faq", "answer")) }
        </Screen>
    }
}
