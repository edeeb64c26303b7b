//! The few things only a browser has, each a few lines: dates and plural rules, printing, the clipboard, frames and sounds.
//!
//! This is all that stands between [`ui`](crate::ui) and the world, and none of it can send anything anywhere.

#[cfg(target_arch = "wasm32")]
mod brush;
#[cfg(target_arch = "wasm32")]
mod clipboard;
#[cfg(target_arch = "wasm32")]
mod date;
#[cfg(target_arch = "wasm32")]
mod dynamic;
#[cfg(target_arch = "wasm32")]
mod facts;
#[cfg(target_arch = "wasm32")]
mod file;
#[cfg(target_arch = "wasm32")]
mod frames;
#[cfg(target_arch = "wasm32")]
mod guard;
#[cfg(target_arch = "wasm32")]
mod heard;
#[cfg(target_arch = "wasm32")]
mod object;
#[cfg(target_arch = "wasm32")]
mod plural;
#[cfg(target_arch = "wasm32")]
mod print;
#[cfg(target_arch = "wasm32")]
mod store;

#[cfg(target_arch = "wasm32")]
pub use environment::Browser;
#[cfg(target_arch = "wasm32")]
pub(crate) use guard::guard;
#[cfg(target_arch = "wasm32")]
pub(crate) use object::object;

#[cfg(target_arch = "wasm32")]
mod environment {
    use super::{brush, clipboard, date, facts, file, frames, heard, plural, print};
    use crate::ui::{
        Environment, Facts, Outlet,
        theatre::{Brush, Held, Theatre, Tone},
    };
    use back_check_core::content::Case;
    use web_sys::EventTarget;
    use yew::{Callback, NodeRef};

    /// The browser, as the screens see it.
    #[derive(Clone, Copy, Debug, Default)]
    pub struct Browser;

    impl Environment for Browser {
        fn date_in_days(&self, language: &str, days: u16) -> String {
            date::in_days(language, days)
        }

        fn today(&self) -> String {
            date::today()
        }

        fn minutes(&self) -> u32 {
            date::minutes()
        }

        fn plural_case(&self, language: &str, number: u32) -> Case {
            plural::case(language, number)
        }
    }

    impl Outlet for Browser {
        fn print(&self, node: NodeRef) {
            print::element(&node);
        }

        fn copy(&self, text: &str, done: Callback<bool>) {
            clipboard::write(text, done);
        }

        fn save(&self, name: &str, text: &str) {
            file::save(name, text);
        }

        fn read_chosen(&self, input: &EventTarget, largest: usize, done: Callback<Option<String>>) {
            file::read_chosen(input, largest, done);
        }

        fn facts(&self, near: &NodeRef) -> Option<Facts> {
            facts::facts(near)
        }

        fn day_in_words(&self, language: &str, iso: &str) -> String {
            date::day_in_words(language, iso)
        }
    }

    impl Theatre for Browser {
        fn now(&self) -> u64 {
            frames::now()
        }

        fn is_still(&self) -> bool {
            frames::is_still()
        }

        fn frames(&self, each: Box<dyn FnMut(u64)>) -> Held {
            frames::frames(each)
        }

        fn sight(&self, of: &NodeRef, change: Box<dyn Fn(bool)>) -> Held {
            frames::sight(of, change)
        }

        fn hiding(&self, hidden: Box<dyn Fn()>) -> Held {
            frames::hiding(hidden)
        }

        fn brush(&self, within: &NodeRef, css: &str) -> Box<dyn Brush> {
            brush::brush(within, css)
        }

        fn dress(&self, near: &NodeRef) {
            brush::dress(near);
        }

        fn sound(&self, tone: Tone) {
            heard::sound(tone);
        }

        fn say(&self, language: &str, words: &str) {
            heard::say(language, words);
        }

        fn buzz(&self) {
            heard::buzz();
        }

        fn keep_awake(&self, on: bool) {
            heard::keep_awake(on);
        }
    }
}
