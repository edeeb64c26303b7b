//! Buttons: one main action for a screen, quiet ones beside it.

use yew::prelude::*;

/// How much a button stands out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Look {
    /// The one thing to do next.
    Main,
    /// Something else one can do.
    #[default]
    Quiet,
    /// Looks like a link.
    Link,
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ButtonProps {
    #[prop_or_default]
    pub(crate) look: Look,
    pub(crate) on_press: Callback<()>,
    /// A name that tests and host styles can hold on to.
    #[prop_or_default]
    pub(crate) name: Option<AttrValue>,
    pub(crate) children: Html,
}

/// A button.
#[component]
pub(crate) fn Button(props: &ButtonProps) -> Html {
    let class = match props.look {
        Look::Main => "bc-button bc-button--main",
        Look::Quiet => "bc-button",
        Look::Link => "bc-link",
    };
    let onclick = props.on_press.reform(|_: MouseEvent| ());
    html! { <button type="button" {class} {onclick} data-name={props.name.clone()}>{ props.children.clone() }</button> }
}
