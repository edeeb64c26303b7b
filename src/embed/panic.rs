//! When the program fails: the element is told, and the next call starts afresh.
//!
//! A panic is a fault of ours and ends this instance of the module, with every widget on the page in it. The hook only
//! gets word out: it calls back to JavaScript, which shows the emergency advice and a way to start again, and has the
//! next call into the module make a new instance of it.

use std::{cell::RefCell, panic::PanicHookInfo};
use wasm_bindgen::{JsValue, handler::schedule_reinit, prelude::wasm_bindgen};

thread_local!(static CALLBACK: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) });

/// Sets who is told when the program fails. To be called before each mount: a new instance knows of nobody.
#[wasm_bindgen]
pub fn on_panic(callback: js_sys::Function) {
    CALLBACK.replace(Some(callback));
    // Yew would put its own in place with the first render if none were set through it.
    yew::set_custom_panic_hook(Box::new(tell));
}

fn tell(panic: &PanicHookInfo<'_>) {
    let message = JsValue::from_str(&panic.to_string());
    web_sys::console::error_1(&message);
    schedule_reinit();
    // Whoever is told must not make this worse: an error there would be a second one with nobody to catch it.
    let _ = CALLBACK.take().map(|callback| callback.call1(&JsValue::NULL, &message));
}
