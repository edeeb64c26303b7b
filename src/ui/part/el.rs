//! Elements as plain calls. The `html!` macro writes a few hundred bytes of code for each element it names (measured: 75 kB
//! for all screens), so it is kept for the few that need more than is here.

use std::rc::Rc;
use yew::{
    html::{onchange, onclick, oninput, onkeydown},
    prelude::*,
    virtual_dom::{Listener, VNode, VTag},
};

/// A piece of markup behind one pointer. Yew's own is ten words long: handing those on, from function to list to function, was
/// a good part of every screen.
pub(crate) struct Node(Box<VNode>);

impl From<VNode> for Node {
    #[inline(never)]
    fn from(node: VNode) -> Self {
        Self(Box::new(node))
    }
}

impl From<String> for Node {
    #[inline(never)]
    fn from(words: String) -> Self {
        VNode::from(words).into()
    }
}

impl From<Node> for VNode {
    fn from(node: Node) -> Self {
        *node.0
    }
}

/// Attributes as they are written down: copied once, where the element is made.
type Attributes<'a> = &'a [(&'static str, &'a str)];

fn made(tag: &'static str, attributes: Attributes<'_>, children: Vec<Node>) -> VTag {
    let mut element = VTag::new(tag);
    for (name, value) in attributes {
        if !value.is_empty() || !OMITTED.contains(name) {
            element.add_attribute(name, (*value).to_owned());
        }
        if let Some(part) = part(value).filter(|_| *name == "class") {
            element.add_attribute("part", part);
        }
    }
    for child in children {
        element.add_child(child.into());
    }
    element
}

// What says nothing when it is empty.
const OMITTED: [&str; 4] = ["class", "data-name", "aria-describedby", "aria-invalid"];

/// An element with a class and children.
#[inline(never)]
pub(crate) fn el(tag: &'static str, class: &'static str, children: Vec<Node>) -> Node {
    with(tag, &[("class", class)], children)
}

/// An element that stays the same one while others of its list come and go: with what is open in it, and the focus.
pub(crate) fn lasting(tag: &'static str, class: &'static str, key: &str, children: Vec<Node>) -> Node {
    let mut element = made(tag, &[("class", class)], children);
    element.key = Some(key.into());
    VNode::from(element).into()
}

/// An element with a class and a text.
#[inline(never)]
pub(crate) fn text(tag: &'static str, class: &'static str, words: String) -> Node {
    el(tag, class, vec![words.into()])
}

/// An element with a class, children, and a name that tests can hold on to.
#[inline(never)]
pub(crate) fn named(tag: &'static str, class: &'static str, name: &str, children: Vec<Node>) -> Node {
    with(tag, &[("class", class), ("data-name", name)], children)
}

/// What a host page's style sheet calls an element of a class. Only what is there in every visit has such a name: a style can load
/// a picture, and so would tell the page whether something is there.
fn part(class: &str) -> Option<&'static str> {
    Some(match class {
        "bc-bar" => "bar",
        "bc-sos" => "emergency-button",
        "bc-progress" => "progress",
        "bc-footer" => "footer",
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
pub(crate) fn with(tag: &'static str, attributes: Attributes<'_>, children: Vec<Node>) -> Node {
    VNode::from(made(tag, attributes, children)).into()
}

/// An element that is found again after rendering.
#[inline(never)]
pub(crate) fn held(tag: &'static str, place: &NodeRef, attributes: Attributes<'_>, children: Vec<Node>) -> Node {
    let mut element = made(tag, attributes, children);
    element.node_ref = place.clone();
    VNode::from(element).into()
}

/// An element that can be pressed.
#[inline(never)]
pub(crate) fn pressed(
    tag: &'static str,
    attributes: Attributes<'_>,
    onclick: Callback<MouseEvent>,
    children: Vec<Node>,
) -> Node {
    listening(made(tag, attributes, children), Rc::new(onclick::Wrapper::new(onclick)))
}

/// An element that hears the keys pressed in it.
#[inline(never)]
pub(crate) fn keyed(
    tag: &'static str,
    attributes: Attributes<'_>,
    onkeydown: Callback<KeyboardEvent>,
    children: Vec<Node>,
) -> Node {
    listening(made(tag, attributes, children), Rc::new(onkeydown::Wrapper::new(onkeydown)))
}

/// A box to tick, or a dot to choose.
#[inline(never)]
pub(crate) fn tick_box(attributes: Attributes<'_>, ticked: bool, onchange: Callback<Event>) -> Node {
    let mut element = made("input", attributes, Vec::new());
    element.set_checked(ticked);
    listening(element, Rc::new(onchange::Wrapper::new(onchange)))
}

/// One of several, to choose from a list.
#[inline(never)]
pub(crate) fn chosen(attributes: Attributes<'_>, onchange: Callback<Event>, options: Vec<Node>) -> Node {
    listening(made("select", attributes, options), Rc::new(onchange::Wrapper::new(onchange)))
}

/// A field to write in.
#[inline(never)]
pub(crate) fn written(
    attributes: Attributes<'_>,
    value: &str,
    oninput: Callback<InputEvent>,
    onkeydown: Option<Callback<KeyboardEvent>>,
) -> Node {
    let mut element = made("input", attributes, Vec::new());
    element.set_value(value.to_owned());
    let oninput: Rc<dyn Listener> = Rc::new(oninput::Wrapper::new(oninput));
    let onkeydown = onkeydown.map(|it| -> Rc<dyn Listener> { Rc::new(onkeydown::Wrapper::new(it)) });
    element.set_listeners(Box::new([Some(oninput), onkeydown]));
    VNode::from(element).into()
}

fn listening(mut element: VTag, listener: Rc<dyn Listener>) -> Node {
    element.set_listeners(Box::new([Some(listener)]));
    VNode::from(element).into()
}

/// Nothing to see: an element all the same, as Yew needs one (see ARCHITECTURE.md, invariant 10).
#[inline(never)]
pub(crate) fn nothing() -> Node {
    with("span", &[("hidden", "")], Vec::new())
}

/// An element for each text.
#[inline(never)]
pub(crate) fn texts(tag: &'static str, class: &'static str, items: Vec<String>) -> Vec<Node> {
    let mut elements = Vec::new();
    for item in items {
        elements.push(text(tag, class, item));
    }
    elements
}

/// Adds an element that may not be there.
#[inline(never)]
pub(crate) fn push_some(elements: &mut Vec<Node>, element: Option<Node>) {
    if let Some(element) = element {
        elements.push(element);
    }
}
