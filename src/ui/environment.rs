//! The few things the screens need from wherever they run: dates and plural rules; and, once there is a result, printing,
//! the clipboard and the dates of the content.

use back_check_core::{
    content::{Case, EnglishPlurals, Plurals},
    diary::{Store, StoreFault},
};
use std::{fmt::Debug, rc::Rc};

/// What the screens need from wherever they run.
pub trait Environment: Debug {
    /// The day that many days from now, in words of the language ("Thursday 3 December").
    fn date_in_days(&self, language: &str, days: u16) -> String;

    /// Today as an ISO 8601 date.
    fn today(&self) -> String;

    /// Minutes since the start of 1970.
    fn minutes(&self) -> u32;

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

    /// Saves a text to a file of that name.
    fn save(&self, name: &str, text: &str);

    /// What is so on the page around the widget, by a node within it; nothing where nobody can say.
    fn facts(&self, near: &yew::NodeRef) -> Option<Facts>;

    /// Reads the file that was chosen in an input, if it is a text of no more than so many bytes.
    fn read_chosen(&self, input: &web_sys::EventTarget, largest: usize, done: yew::Callback<Option<String>>);
}

/// What is so on the page around the widget, just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// What stands between the widget and that page.
    pub isolation: Isolation,
    /// The recorders of visits that are known and were found, by their names.
    pub recorders: String,
    /// How many of our own files were asked for since all was there.
    pub requests: u32,
}

/// What stands between the widget and the page around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Isolation {
    /// Nothing.
    Open,
    /// A closed root.
    Page,
    /// A frame with an origin of its own.
    Frame,
}

/// Sees to the way back and to leaving by mistake, for as long as it is there.
pub trait Guard {
    /// The person is at another place: whether there is a way back, and whether answers would be lost by leaving.
    fn settle(&self, can_go_back: bool, would_lose: bool);
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

    fn minutes(&self) -> u32 {
        // 24 November 2026, 12:00.
        29_925_360
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

    fn save(&self, _: &str, _: &str) {}

    fn facts(&self, _: &yew::NodeRef) -> Option<Facts> {
        Some(Facts { isolation: Isolation::Page, recorders: String::new(), requests: 0 })
    }

    fn read_chosen(&self, _: &web_sys::EventTarget, _: usize, done: yew::Callback<Option<String>>) {
        done.emit(None);
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

/// What keeps the diary, wherever this was compiled for.
pub(crate) fn store() -> Rc<dyn Store> {
    #[cfg(target_arch = "wasm32")]
    return Rc::new(crate::browser::Browser);
    #[cfg(not(target_arch = "wasm32"))]
    return Rc::new(Fixed);
}

/// The guard of wherever this was compiled for.
pub(crate) fn guard(dispatch: yew::Callback<super::SessionAction>) -> Box<dyn Guard> {
    #[cfg(target_arch = "wasm32")]
    return crate::browser::guard(dispatch);
    #[cfg(not(target_arch = "wasm32"))]
    return {
        drop(dispatch);
        Box::new(Fixed)
    };
}

/// Outside a browser nothing can be kept.
impl Store for Fixed {
    fn read(&self) -> Result<Option<String>, StoreFault> {
        Err(StoreFault::Blocked)
    }

    fn write(&self, _: &str) -> Result<(), StoreFault> {
        Err(StoreFault::Blocked)
    }

    fn clear(&self) -> Result<(), StoreFault> {
        Err(StoreFault::Blocked)
    }
}

impl Guard for Fixed {
    fn settle(&self, _: bool, _: bool) {}
}
