//! A short field for a whole number.

use crate::ui::use_voice;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct TextFieldProps {
    /// Unique within the widget.
    pub(crate) name: AttrValue,
    pub(crate) label: AttrValue,
    #[prop_or_default]
    pub(crate) hint: Option<AttrValue>,
    pub(crate) value: AttrValue,
    /// What is wrong with the value.
    #[prop_or_default]
    pub(crate) problem: Option<AttrValue>,
    pub(crate) on_type: Callback<String>,
    pub(crate) on_enter: Callback<()>,
}

/// A field for a whole number. A text field with a number pad: spin buttons and scrolling change numbers by accident.
#[component]
pub(crate) fn TextField(props: &TextFieldProps) -> Html {
    let voice = use_voice();
    let id = voice.id(&props.name);
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    let oninput = props.on_type.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    let on_enter = props.on_enter.clone();
    let onkeydown = move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            on_enter.emit(());
        }
    };
    html! {
        <div class={classes!("bc-field", props.problem.as_ref().map(|_| "bc-field--wrong"))}>
            <label class="bc-field__label" for={id.clone()}>{ &props.label }</label>
            if let Some(hint) = &props.hint {
                <p class="bc-field__hint" id={hint_id.clone()}>{ hint }</p>
            }
            if let Some(problem) = &props.problem {
                <p class="bc-field__problem" id={problem_id.clone()}>{ problem }</p>
            }
            <input {id} class="bc-input" type="text" inputmode="numeric" autocomplete="off" maxlength="5" spellcheck="false"
                value={props.value.clone()} {oninput} {onkeydown}
                aria-describedby={format!("{hint_id} {problem_id}")}
                aria-invalid={props.problem.as_ref().map(|_| "true")} />
        </div>
    }
}
