//! The frame of a screen: a heading that takes the focus when the screen changes, so that keyboard and screen reader
//! follow.

use std::cell::Cell;
use yew::prelude::*;
#[allow(unused_imports, reason = "the browser's part of the hook")]
use web_sys::HtmlElement;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct HeadingProps {
    pub(crate) text: AttrValue,
    /// A short line above the heading.
    #[prop_or_default]
    pub(crate) eyebrow: Option<AttrValue>,
}

/// The heading of a screen.
#[component]
pub(crate) fn Heading(props: &HeadingProps) -> Html {
    let node = use_node_ref();
    let shown_before = use_context::<Screens>();
    use_effect_with(props.text.clone(), {
        let node = node.clone();
        move |_| {
            // Not on the first screen: the host page keeps its focus until the person does something here.
            let first = shown_before.is_none_or(|screens| screens.0.replace(true) == false);
            if let Some(heading) = node.cast::<HtmlElement>().filter(|_| !first) {
                let _ = heading.focus();
            }
        }
    });
    html! {
        <header class="bc-heading">
            if let Some(eyebrow) = &props.eyebrow {
                <p class="bc-heading__eyebrow">{ eyebrow }</p>
            }
            <h2 class="bc-heading__text" tabindex="-1" ref={node}>{ &props.text }</h2>
        </header>
    }
}

/// Whether a screen has been shown already; provided once by the widget.
#[derive(Clone, Debug, Default)]
pub(crate) struct Screens(pub(crate) std::rc::Rc<Cell<bool>>);

impl PartialEq for Screens {
    fn eq(&self, other: &Self) -> bool {
        std::rc::Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ScreenProps {
    pub(crate) heading: AttrValue,
    #[prop_or_default]
    pub(crate) eyebrow: Option<AttrValue>,
    #[prop_or_default]
    pub(crate) class: Classes,
    pub(crate) children: Html,
}

/// A screen: heading and content.
#[component]
pub(crate) fn Screen(props: &ScreenProps) -> Html {
    html! {
        <div class={classes!("bc-screen", props.class.clone())}>
            <Heading text={props.heading.clone()} eyebrow={props.eyebrow.clone()} />
            { props.children.clone() }
        </div>
    }
}
