//! One of several: native radio buttons, each a whole row or a box in a scale.

use crate::ui::use_voice;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ChoicesProps {
    /// Unique within the widget.
    pub(crate) name: AttrValue,
    pub(crate) legend: AttrValue,
    #[prop_or_default]
    pub(crate) hint: Option<AttrValue>,
    pub(crate) options: Vec<AttrValue>,
    /// Which option is chosen.
    pub(crate) chosen: Option<usize>,
    #[prop_or_default]
    pub(crate) problem: Option<AttrValue>,
    /// `bc-choices--row` or `bc-choices--scale`.
    #[prop_or_default]
    pub(crate) class: Classes,
    pub(crate) on_choose: Callback<usize>,
}

/// One of several.
#[component]
pub(crate) fn Choices(props: &ChoicesProps) -> Html {
    let voice = use_voice();
    let group = voice.id(&props.name);
    let problem_id = format!("{group}-problem");
    let option = |(index, label): (usize, &AttrValue)| {
        let onchange = props.on_choose.reform(move |_: Event| index);
        let id = format!("{group}-{index}");
        html! {
            <label class="bc-choice" for={id.clone()}>
                <input {id} class="bc-choice__dot" type="radio" name={group.clone()} value={index.to_string()}
                    checked={props.chosen == Some(index)} {onchange} />
                <span>{ label }</span>
            </label>
        }
    };
    html! {
        <fieldset class={classes!("bc-choices", props.class.clone())} aria-describedby={problem_id.clone()}>
            <legend class="bc-field__label">{ &props.legend }</legend>
            if let Some(hint) = &props.hint {
                <p class="bc-field__hint">{ hint }</p>
            }
            if let Some(problem) = &props.problem {
                <p class="bc-field__problem" id={problem_id}>{ problem }</p>
            }
            <div class="bc-choices__options">{ for props.options.iter().enumerate().map(option) }</div>
        </fieldset>
    }
}
