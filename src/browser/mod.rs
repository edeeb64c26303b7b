//! The few things only a browser has, each a few lines: dates and plural rules, printing, the clipboard.
//!
//! This is all that stands between [`ui`](crate::ui) and the world, and none of it can send anything anywhere.

#[cfg(target_arch = "wasm32")]
mod clipboard;
#[cfg(target_arch = "wasm32")]
mod date;
#[cfg(target_arch = "wasm32")]
mod object;
#[cfg(target_arch = "wasm32")]
mod plural;
#[cfg(target_arch = "wasm32")]
mod print;

#[cfg(target_arch = "wasm32")]
pub use environment::Browser;
#[cfg(target_arch = "wasm32")]
pub(crate) use object::object;

#[cfg(target_arch = "wasm32")]
mod environment {
    use super::{clipboard, date, plural, print};
    use crate::ui::{Environment, Outlet};
    use back_check_core::content::Case;
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

        fn day_in_words(&self, language: &str, iso: &str) -> String {
            date::day_in_words(language, iso)
        }
    }
}
