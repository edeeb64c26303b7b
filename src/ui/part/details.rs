//! Something that folds out.

use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct DetailsProps {
    pub(crate) summary: Html,
    #[prop_or_default]
    pub(crate) class: Classes,
    #[prop_or_default]
    pub(crate) name: Option<AttrValue>,
    pub(crate) children: Html,
}

/// Something that folds out: native, so that find-in-page and every assistive technology know it.
#[component]
pub(crate) fn Details(props: &DetailsProps) -> Html {
    html! {
        <details class={classes!("bc-details", props.class.clone())} data-name={props.name.clone()}>
            <summary class="bc-details__summary">{ props.summary.clone() }</summary>
            <div class="bc-details__body">{ props.children.clone() }</div>
        </details>
    }
}
