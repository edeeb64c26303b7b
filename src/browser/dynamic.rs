//! JavaScript by name. What only some browsers have must be looked for anyway; and a typed binding for each method would be
//! loaded with the first question, by everybody.

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// A property; undefined where there is no such thing.
pub(super) fn get(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}

/// Sets a property, if it can be set.
pub(super) fn set(of: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(of, &JsValue::from_str(name), value);
}

/// Calls a method.
///
/// # Errors
/// What it throws; and where there is no such method.
pub(super) fn call(of: &JsValue, name: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    get(of, name).unchecked_into::<Function>().apply(of, &list(arguments))
}

/// Makes an object of a class of the page's window.
///
/// # Errors
/// What the class throws; and where there is no such class.
pub(super) fn make(class: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    Reflect::construct(&get(&window(), class).unchecked_into::<Function>(), &list(arguments))
}

/// The page's window.
pub(super) fn window() -> JsValue {
    js_sys::global().into()
}

/// The page's navigator.
pub(super) fn navigator() -> JsValue {
    get(&window(), "navigator")
}

fn list(values: &[JsValue]) -> Array {
    let list = Array::new();
    for value in values {
        list.push(value);
    }
    list
}
