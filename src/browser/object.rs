//! Plain JavaScript objects, made field by field: a serialiser for three of them would be 5 kB of program.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// An object with these fields.
pub(crate) fn object(fields: &[(&str, JsValue)]) -> JsValue {
    let object = Object::new();
    for (name, value) in fields {
        // Setting a field fails on frozen objects and proxies alone, and this one is new.
        let _ = Reflect::set(&object, &JsValue::from_str(name), value);
    }
    object.into()
}
