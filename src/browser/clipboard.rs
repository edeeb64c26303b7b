//! The clipboard: written to when a person asks, never read.

use wasm_bindgen::{JsValue, closure::Closure};
use yew::Callback;

/// Copies a text; `done` learns whether it worked. It does not on a page without https, or where the person says no.
pub(super) fn write(text: &str, done: Callback<bool>) {
    let clipboard = web_sys::window().map(|window| window.navigator().clipboard());
    // Absent on a page without https, whatever the type says.
    let Some(clipboard) = clipboard.filter(|clipboard| !clipboard.is_undefined()) else {
        return done.emit(false);
    };
    let failed = done.clone();
    let worked = Closure::once(move |_: JsValue| done.emit(true));
    let refused = Closure::once(move |_: JsValue| failed.emit(false));
    let _ = clipboard.write_text(text).then2(&worked, &refused);
    worked.forget();
    refused.forget();
}
