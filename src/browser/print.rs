//! Printing one element without the page around it.
//!
//! A frame that nobody sees gets a copy of the element and the widget's style sheet, and is printed in place of the page.
//! The copy stands in a shadow root, as the original does, so that the same rules apply to it. Everything is set through
//! objects, so a page whose security policy forbids `<style>` and `style="…"` prints as well as any other.

use crate::ui::STYLESHEET;
use gloo::{events::EventListener, timers::callback::Timeout};
use js_sys::{Array, Function, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};
use web_sys::{
    CssStyleSheet, Document, Element, HtmlIFrameElement, Node, ShadowRoot, ShadowRootInit, ShadowRootMode, Window,
};
use yew::NodeRef;

#[wasm_bindgen]
extern "C" {
    /// A window as the owner of its own classes: a document takes only style sheets made by its own window.
    type Realm;

    #[wasm_bindgen(method, getter, js_name = CSSStyleSheet)]
    fn css_style_sheet(this: &Realm) -> Function;
}

/// Prints one element; the whole page where the browser will not have it.
pub(super) fn element(node: &NodeRef) {
    let Some(element) = node.cast::<Element>() else { return };
    if print_alone(&element).is_err() {
        let _ = web_sys::window().map(|window| window.print());
    }
}

fn print_alone(element: &Element) -> Result<(), JsValue> {
    let frame = Frame(hidden_frame(element)?);
    let window = fill(&frame.0, element)?;
    let done = EventListener::once(&window, "afterprint", |_| forget());
    let at_the_latest = Timeout::new(LONGEST_STAY_MS, forget);
    LAST.set(Some(Printed { _frame: frame, _done: done, _at_the_latest: at_the_latest }));
    window.print()
}

/// What was printed last. It holds a copy of the answers, so it never stays longer than it must: until the browser says
/// that it is done, until the next print, or for two minutes where the browser says nothing.
struct Printed {
    _frame: Frame,
    _done: EventListener,
    _at_the_latest: Timeout,
}

/// A frame that leaves the page when it is dropped.
struct Frame(HtmlIFrameElement);

impl Drop for Frame {
    fn drop(&mut self) {
        self.0.remove();
    }
}

thread_local!(static LAST: RefCell<Option<Printed>> = const { RefCell::new(None) });

const LONGEST_STAY_MS: u32 = 120_000;

// Not at once: neither the listener nor the timeout may be dropped by what it calls.
fn forget() {
    let _ = Timeout::new(0, || LAST.set(None)).forget();
}

// Inside the widget, so that it goes when the widget goes. Not `display: none`: some browsers print nothing then.
fn hidden_frame(beside: &Element) -> Result<HtmlIFrameElement, JsValue> {
    let document = beside.owner_document().ok_or("no document")?;
    let frame: HtmlIFrameElement = document.create_element("iframe")?.dyn_into()?;
    frame.set_attribute("aria-hidden", "true")?;
    frame.set_tab_index(-1);
    for (name, value) in [("position", "fixed"), ("width", "0"), ("height", "0"), ("border", "0"), ("opacity", "0")] {
        frame.style().set_property(name, value)?;
    }
    let root = beside.get_root_node();
    let place = if root.is_instance_of::<ShadowRoot>() { root } else { document.body().ok_or("no body")?.into() };
    place.append_child(&frame)?;
    Ok(frame)
}

fn fill(frame: &HtmlIFrameElement, element: &Element) -> Result<Window, JsValue> {
    // In a sandbox even an empty frame is a stranger: its document is none, and the page is printed as it is.
    let document = frame.content_document().ok_or("no document")?;
    let window = frame.content_window().ok_or("no window")?;
    let host = document.create_element("div")?;
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Closed))?;
    root.set_adopted_style_sheets(&Array::of1(&style_sheet(&window, element)?.into()));
    root.append_child(&copy(&document, element)?)?;
    document.body().ok_or("no body")?.append_child(&host)?;
    document.set_title(&title(element));
    Ok(window)
}

fn style_sheet(window: &Window, element: &Element) -> Result<CssStyleSheet, JsValue> {
    let class = window.unchecked_ref::<Realm>().css_style_sheet();
    let sheet: CssStyleSheet = Reflect::construct(&class, &Array::new())?.unchecked_into();
    // Where the program is in two parts, the element has the styles in its script, and the program not once more.
    sheet.replace_sync(&if cfg!(apart) { worn(element)? } else { STYLESHEET.to_owned() })?;
    Ok(sheet)
}

// The rules that the root around an element has taken on.
fn worn(element: &Element) -> Result<String, JsValue> {
    let root: ShadowRoot = element.get_root_node().dyn_into()?;
    let mut text = String::new();
    for sheet in root.adopted_style_sheets().iter() {
        let rules = sheet.unchecked_into::<CssStyleSheet>().css_rules()?;
        for at in 0..rules.length() {
            text.extend(rules.item(at).map(|rule| rule.css_text()));
        }
    }
    Ok(text)
}

// The element with the widget's outermost one around it, which carries the colours, the language and the direction.
// Paper is white, whatever the theme on the screen.
fn copy(document: &Document, element: &Element) -> Result<Node, JsValue> {
    let inner = document.import_node_with_deep(element, true)?;
    let Some(around) = element.closest(".bc")? else {
        return Ok(inner);
    };
    // Unchecked: what another window's document makes is of that window's classes, which ours does not know.
    let outer: Element = document.import_node_with_deep(&around, false)?.unchecked_into();
    outer.class_list().remove_1("bc--dark")?;
    outer.class_list().add_1("bc--light")?;
    outer.append_child(&inner)?;
    Ok(outer.into())
}

// What a browser suggests as the file's name: that of the widget, as a screen reader says it.
fn title(element: &Element) -> String {
    let around = element.closest(".bc").ok().flatten();
    around.and_then(|around| around.get_attribute("aria-label")).unwrap_or_default()
}
