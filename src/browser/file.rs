//! Files that the person saves and opens. Nothing is asked of any server: the browser makes the file from what is here.

use super::{
    dynamic::{call, get, make, set, window},
    object,
};
use gloo::timers::callback::Timeout;
use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::EventTarget;
use yew::Callback;

// Long enough for the browser to have begun.
const UNTIL_TAKEN_MS: u32 = 10_000;

/// Saves a text to a file of that name; where the browser will not, nothing happens.
pub(super) fn save(name: &str, text: &str) {
    let _ = try_save(name, text);
}

fn try_save(name: &str, text: &str) -> Result<(), JsValue> {
    let kind = object(&[("type", "text/plain;charset=utf-8".into())]);
    let blob = make("Blob", &[Array::of1(&text.into()).into(), kind])?;
    let addresses = get(&window(), "URL");
    let address = call(&addresses, "createObjectURL", &[blob])?;
    let link = call(&get(&window(), "document"), "createElement", &["a".into()])?;
    set(&link, "href", &address);
    set(&link, "download", &name.into());
    call(&link, "click", &[])?;
    Timeout::new(UNTIL_TAKEN_MS, move || _ = call(&addresses, "revokeObjectURL", &[address])).forget();
    Ok(())
}

/// Reads the file that was chosen in an input; nothing where it is too large or cannot be read.
pub(super) fn read_chosen(input: &EventTarget, largest: usize, done: Callback<Option<String>>) {
    let file = get(&get(input, "files"), "0");
    let fits = file.is_object() && get(&file, "size").as_f64().is_some_and(|size| size <= largest as f64);
    let text = if fits { call(&file, "text", &[]) } else { Err(JsValue::UNDEFINED) };
    // The same file may be chosen again.
    set(input, "value", &"".into());
    let Ok(text) = text else { return done.emit(None) };
    let failed = done.clone();
    let read = Closure::once(move |text: JsValue| done.emit(text.as_string()));
    let refused = Closure::once(move |_: JsValue| failed.emit(None));
    let _ = text.unchecked_into::<Promise>().then2(&read, &refused);
    read.forget();
    refused.forget();
}
