//! Drawing on elements directly, and dressing the later screens.

use super::dynamic::{call, get, set};
use crate::ui::theatre::Brush;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, ShadowRoot};
use yew::NodeRef;

struct Elements(Vec<Element>);

impl Brush for Elements {
    fn set(&self, index: usize, attribute: &'static str, value: &str) {
        if let Some(element) = self.0.get(index) {
            let _ = element.set_attribute(attribute, value);
        }
    }

    fn write(&self, index: usize, text: &str) {
        if let Some(element) = self.0.get(index) {
            set(element, "textContent", &JsValue::from_str(text));
        }
    }
}

/// What fits `css` within an element.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a screen has few elements")]
pub(super) fn brush(within: &NodeRef, css: &str) -> Box<dyn Brush> {
    let mut elements = Vec::new();
    if let Some(root) = within.cast::<Element>() {
        let found = call(&root, "querySelectorAll", &[css.into()]).unwrap_or_default();
        let count = get(&found, "length").as_f64().unwrap_or_default() as u32;
        for index in 0..count {
            let element = get(&found, &index.to_string());
            elements.push(element.unchecked_into());
        }
    }
    Box::new(Elements(elements))
}

/// Puts the styles of the later screens beside those of the first, once for each widget. Whoever renders the widget without the
/// element has both in one sheet already, and a document of a page is not ours to dress.
pub(super) fn dress(near: &NodeRef) {
    use super::dynamic::make;
    use crate::ui::LATER_STYLES;
    thread_local!(static SHEET: JsValue = {
        let sheet = make("CSSStyleSheet", &[]).unwrap_or_default();
        let _ = call(&sheet, "replaceSync", &[LATER_STYLES.into()]);
        sheet
    });
    let root = near.cast::<Element>().map(|element| element.get_root_node());
    let Some(root) = root.filter(|root| root.is_instance_of::<ShadowRoot>()) else { return };
    SHEET.with(|sheet| {
        let worn = get(&root, "adoptedStyleSheets");
        let has = call(&worn, "includes", std::slice::from_ref(sheet));
        if has.is_ok_and(|has| !has.is_truthy()) {
            let both = call(&worn, "concat", std::slice::from_ref(sheet)).unwrap_or_default();
            set(&root, "adoptedStyleSheets", &both);
        }
    });
}
