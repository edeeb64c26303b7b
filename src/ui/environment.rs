//! The few things the screens need from wherever they run: dates and plural rules; and, once there is a result, printing,
//! the clipboard and the dates of the content.

use back_check_core::content::{Case, EnglishPlurals, Plurals};
use std::{fmt::Debug, rc::Rc};

/// What the screens need from wherever they run.
pub trait Environment: Debug {
    /// The day that many days from now, in words of the language ("Thursday 3 December").
    fn date_in_days(&self, language: &str, days: u16) -> String;

    /// Today as an ISO 8601 date.
    fn today(&self) -> String;

    /// The plural category of a whole number in the language.
    fn plural_case(&self, language: &str, number: u32) -> Case;
}

/// What only the screens after the result need: paper, the clipboard, and dates that stand in the content. Apart from [`Environment`], because they belong
/// to the part of the program that comes later (see [`later`](super::later)).
pub trait Outlet {
    /// Prints one element of the page, found by its id within the widget, without the rest of the host page.
    fn print(&self, node: yew::NodeRef);

    /// Copies a text; `done` learns whether it worked.
    fn copy(&self, text: &str, done: yew::Callback<bool>);

    /// A day given as ISO 8601, in words of the language ("24 November 2026"); as it is, where it is no date.
    fn day_in_words(&self, language: &str, iso: &str) -> String;
}

/// The plural rules of one language as an environment knows them.
pub(crate) struct LanguagePlurals<'a> {
    pub(crate) environment: &'a dyn Environment,
    pub(crate) language: &'a str,
}

impl Plurals for LanguagePlurals<'_> {
    fn category(&self, number: u32) -> Case {
        self.environment.plural_case(self.language, number)
    }
}

/// An environment that never changes: for rendering outside a browser.
#[derive(Clone, Copy, Debug, Default)]
pub struct Fixed;

impl Environment for Fixed {
    fn date_in_days(&self, _: &str, days: u16) -> String {
        format!("day {days}")
    }

    fn today(&self) -> String {
        "2026-11-24".to_owned()
    }

    fn plural_case(&self, _: &str, number: u32) -> Case {
        EnglishPlurals.category(number)
    }
}

impl Outlet for Fixed {
    fn print(&self, _: yew::NodeRef) {}

    fn copy(&self, _: &str, done: yew::Callback<bool>) {
        done.emit(false);
    }

    fn day_in_words(&self, _: &str, iso: &str) -> String {
        ["the day ", iso].concat()
    }
}

/// The environment of wherever this was compiled for.
pub(crate) fn here() -> Rc<dyn Environment> {
    #[cfg(target_arch = "wasm32")]
    return Rc::new(crate::browser::Browser);
    #[cfg(not(target_arch = "wasm32"))]
    return Rc::new(Fixed);
}

/// The ways out of wherever this was compiled for.
pub(crate) fn outlet() -> Rc<dyn Outlet> {
    #[cfg(target_arch = "wasm32")]
    return Rc::new(crate::browser::Browser);
    #[cfg(not(target_arch = "wasm32"))]
    return Rc::new(Fixed);
}
