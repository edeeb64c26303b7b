//! Keeping a text on the device, in the browser's storage for this site. The only place that names it, and reached only when
//! the person asks, or has asked before.

use super::{
    Browser,
    dynamic::{call, get, window},
};
use back_check_core::diary::{Store, StoreFault};
use wasm_bindgen::JsValue;

const NAME: &str = "back-check-diary";

// Not there where a person or a policy has turned it off: even to look for it may be forbidden.
fn storage() -> Result<JsValue, StoreFault> {
    let storage = get(&window(), "localStorage");
    if storage.is_object() { Ok(storage) } else { Err(StoreFault::Blocked) }
}

fn why(error: &JsValue) -> StoreFault {
    let name = if error.is_object() { get(error, "name").as_string() } else { None };
    if name.is_some_and(|name| name.contains("Quota")) { StoreFault::Full } else { StoreFault::Blocked }
}

impl Store for Browser {
    fn read(&self) -> Result<Option<String>, StoreFault> {
        let text = call(&storage()?, "getItem", &[NAME.into()]).map_err(|error| why(&error))?;
        Ok(text.as_string())
    }

    fn write(&self, text: &str) -> Result<(), StoreFault> {
        call(&storage()?, "setItem", &[NAME.into(), text.into()]).map(drop).map_err(|error| why(&error))
    }

    fn clear(&self) -> Result<(), StoreFault> {
        call(&storage()?, "removeItem", &[NAME.into()]).map(drop).map_err(|error| why(&error))
    }
}
