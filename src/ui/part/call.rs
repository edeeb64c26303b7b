//! A telephone number to tap.

use yew::prelude::*;

/// A link that dials. The words come first and the number is in them.
pub(crate) fn call_link(number: &str, words: String, class: &'static str) -> Html {
    let dialled: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    html! { <a {class} href={format!("tel:{dialled}")}>{ words }</a> }
}
