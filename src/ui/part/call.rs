//! Telephone numbers to tap.

use super::{Node, with};
use crate::ui::View;
use back_check_core::content::Arg;

/// A link that dials a named service. The number is in its words.
fn call_link(view: View<'_>, number: &str, name: &str) -> Node {
    // "NHS 111: 111" would say it twice.
    let words = match name.ends_with(number) {
        true => name.to_owned(),
        false => view.voice.say_of_two("ui-call", (Arg::Name, name), (Arg::Phone, number)),
    };
    dial("bc-call", number, words)
}

/// A link that dials a service of the region, if it has one.
pub(crate) fn service_call(view: View<'_>, number: &Option<String>, name: &Option<String>) -> Option<Node> {
    Some(call_link(view, number.as_ref()?, name.as_ref()?))
}

/// The link that dials the ambulance; a number that works in many countries where this one is not known.
pub(crate) fn emergency_call(view: View<'_>) -> Node {
    let (number, key) = match &view.voice.region {
        Some(region) => (region.emergency.clone(), "ui-call-ambulance"),
        None => (view.say("ui-emergency-number"), "ui-call-ambulance-unknown"),
    };
    dial("bc-call bc-call--emergency", &number, view.voice.say_of(key, Arg::Phone, &number))
}

/// The link that dials the clinic, if its number is known.
pub(crate) fn clinic_call(view: View<'_>) -> Option<Node> {
    let number = view.config.clinic_phone.as_ref()?;
    let name = view.config.clinic_name.clone().unwrap_or_else(|| view.say("ui-clinic-unknown"));
    Some(call_link(view, number, &name))
}

fn dial(class: &'static str, number: &str, words: String) -> Node {
    let mut address = String::from("tel:");
    address.extend(number.chars().filter(|c| c.is_ascii_digit() || *c == '+'));
    with("a", &[("class", class), ("href", &address)], vec![words.into()])
}
