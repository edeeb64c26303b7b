//! What is so on the page around the widget. The element's script finds it out (`src/embed/facts.js`) and leaves a function for it
//! at the place where the program was put.

use super::dynamic::{call, get};
use crate::ui::{Facts, Isolation};
use web_sys::Element;
use yew::NodeRef;

pub(super) fn facts(near: &NodeRef) -> Option<Facts> {
    let around = near.cast::<Element>()?.closest(".bc").ok().flatten()?;
    let found = call(&around.parent_element()?.into(), "facts", &[]).ok()?;
    let isolation = match get(&found, "isolation").as_string()?.as_str() {
        "frame" => Isolation::Frame,
        "page" => Isolation::Page,
        _ => Isolation::Open,
    };
    let recorders = get(&found, "recorders").as_string().unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number of requests")]
    let requests = get(&found, "requests").as_f64().unwrap_or_default() as u32;
    Some(Facts { isolation, recorders, requests })
}
