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

    #[wasm_bindgen(method)]
    fn format(this: &DateTimeFormat, date: &Date) -> String;
}

/// "Thursday 3 December", that many days from now.
pub(super) fn in_days(language: &str, days: u16) -> String {
    let date = Date::new_0();
    date.set_date(date.get_date() + u32::from(days));
    in_words(language, &date).unwrap_or_else(|_| iso(&date))
}

/// The day as ISO 8601.
pub(super) fn today() -> String {
    iso(&Date::new_0())
}

fn in_words(language: &str, date: &Date) -> Result<String, JsValue> {
    let options = object(&[("weekday", "long".into()), ("day", "numeric".into()), ("month", "long".into())]);
    Ok(DateTimeFormat::new(locale(language), &options)?.format(date))
}

// Our English is British: "Thursday 3 December", where plain "en" has "Thursday, December 3".
fn locale(language: &str) -> &str {
    if language == "en" { "en-GB" } else { language }
}

fn iso(date: &Date) -> String {
    format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date())
}
