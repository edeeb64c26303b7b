//! The plural rules of any language, from the browser's own tables.

use back_check_core::content::{Case, EnglishPlurals, Plurals};
use wasm_bindgen::{JsValue, prelude::wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    type PluralRules;

    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(language: &str) -> Result<PluralRules, JsValue>;

    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: u32) -> String;
}

/// The plural category of a whole number; as in English where the browser does not know the language.
pub(super) fn case(language: &str, number: u32) -> Case {
    match PluralRules::new(language) {
        Ok(rules) => named(&rules.select(number)),
        Err(_) => EnglishPlurals.category(number),
    }
}

fn named(category: &str) -> Case {
    match category {
        "zero" => Case::Zero,
        "one" => Case::One,
        "two" => Case::Two,
        "few" => Case::Few,
        "many" => Case::Many,
        _ => Case::Other,
    }
}
