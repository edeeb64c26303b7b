//! Elements without behaviour, as plain calls. The `html!` macro writes a few hundred bytes of code for each element it
//! names (measured: 75 kB for all screens), so it is kept for elements that listen; everything else is built here.

use yew::{prelude::*, virtual_dom::VTag};

/// An element with a class and children.
#[inline(never)]
pub(crate) fn el(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    named(tag, class, "", children)
}

/// An element with a class and a text.
#[inline(never)]
pub(crate) fn text(tag: &'static str, class: &'static str, words: String) -> Html {
    el(tag, class, vec![words.into()])
}

/// An element with a class, children, and a name that tests can hold on to.
#[inline(never)]
pub(crate) fn named(tag: &'static str, class: &'static str, name: &str, children: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        element.add_attribute("class", class);
    }
    if let Some(part) = part(class) {
        element.add_attribute("part", part);
    }
    if !name.is_empty() {
        element.add_attribute("data-name", name.to_owned());
    }
    element.add_children(children);
    element.into()
}

/// What a host page's style sheet calls an element of a class. Only what is there in every visit has such a name: a style can load
/// a picture, and so would tell the page whether something is there.
pub(super) fn part(class: &str) -> Option<&'static str> {
    Some(match class {
        "bc-bar" => "bar",
        "bc-screen" => "screen",
        "bc-heading" => "heading",
        "bc-lead" => "lead",
        "bc-choices__options" => "choices",
        "bc-ticks" => "ticks",
        "bc-nav" => "navigation",
        "bc-button bc-button--main" => "main-button",
        "bc-button" => "button",
        "bc-link" => "link",
        _ => return None,
    })
}

/// An element with attributes.
#[inline(never)]
pub(crate) fn with(tag: &'static str, attributes: Vec<(&'static str, String)>, children: Vec<Html>) -> Html {
    let mut element = VTag::new(tag);
    for (name, value) in attributes {
        element.add_attribute(name, value);
    }
    element.add_children(children);
    element.into()
}

/// Nothing to see: an element all the same, as Yew needs one (see ARCHITECTURE.md, invariant 10).
#[inline(never)]
pub(crate) fn nothing() -> Html {
    with("span", vec![("hidden", String::new())], Vec::new())
}

/// An element for each text.
#[inline(never)]
pub(crate) fn texts(tag: &'static str, class: &'static str, items: Vec<String>) -> Vec<Html> {
    let mut elements = Vec::new();
    for item in items {
        elements.push(text(tag, class, item));
    }
    elements
}

/// Adds an element that may not be there.
#[inline(never)]
pub(crate) fn push_some(elements: &mut Vec<Html>, element: Option<Html>) {
    if let Some(element) = element {
        elements.push(element);
    }
}
