//! Dates, in the person's own time zone and the words of the language.

use super::object;
use js_sys::Date;
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    type DateTimeFormat;

    // Ours and not `js_sys`'s, whose constructor ends the program where a pack names no proper language.
    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(language: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;

    // Throws where the date is none.
    #[wasm_bindgen(method, catch)]
    fn format(this: &DateTimeFormat, date: &Date) -> Result<String, JsValue>;
}

/// "Thursday 3 December", that many days from now.
pub(super) fn in_days(language: &str, days: u16) -> String {
    let date = Date::new_0();
    date.set_date(date.get_date() + u32::from(days));
    let options = [("weekday", "long"), ("day", "numeric"), ("month", "long")];
    in_words(language, &options, &date).unwrap_or_else(|_| iso(&date))
}

/// "24 November 2026", of a day given as ISO 8601; as it is, where it is no date.
pub(super) fn day_in_words(language: &str, iso: &str) -> String {
    // A time without a zone is the person's own, so the day stays the day.
    let date = Date::new(&JsValue::from_str(&[iso, "T12:00"].concat()));
    let options = [("day", "numeric"), ("month", "long"), ("year", "numeric")];
    in_words(language, &options, &date).unwrap_or_else(|_| iso.to_owned())
}

/// The day as ISO 8601.
pub(super) fn today() -> String {
    iso(&Date::new_0())
}

fn in_words<const N: usize>(language: &str, options: &[(&str, &str); N], date: &Date) -> Result<String, JsValue> {
    let options = object(&options.map(|(name, value)| (name, JsValue::from_str(value))));
    DateTimeFormat::new(locale(language), &options)?.format(date)
}

// Our English is British: "Thursday 3 December", where plain "en" has "Thursday, December 3".
fn locale(language: &str) -> &str {
    if language == "en" { "en-GB" } else { language }
}

fn iso(date: &Date) -> String {
    format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date())
}
