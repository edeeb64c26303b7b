//! The harness for whole journeys through Back Check in a real browser.
//!
//! A test starts a [`Page`], opens a path and then does what a person does: looks, clicks, presses keys. Everything is
//! waited for, nothing is slept for, and what does not come in time fails with what was on screen instead. Each page has
//! a server, a driver and a browser of its own, so tests run side by side and none sees what another one left; all three
//! end when the page is dropped, after a panic too.
//!
//! ```no_run
//! use back_check_browser_tests::{Page, Sex};
//!
//! let page = Page::start();
//! page.begin();
//! page.about_you(38, Sex::Female, 4);
//! page.tick("chest-pain");
//! page.go_on();
//! page.is_at("result");
//! ```
//!
//! Buttons are named as their `data-name` is, findings and screens as in content/clinical.

mod axe;
mod browser;
mod calendar;
mod catalogue;
mod clock;
mod driver;
mod engine;
mod expectation;
mod findings;
mod folder;
mod framed;
mod host;
mod hosting;
mod keyboard;
mod layout;
mod look;
mod meter;
mod page;
mod paper;
mod pointer;
mod recipe;
mod screen;
mod tour;
mod tour_programme;
mod visit;
mod wander;

pub use axe::Accessibility;
pub use clock::Work;
pub use engine::Engine;
pub use expectation::{Case, Host};
pub use findings::Findings;
pub use hosting::Hosting;
pub use look::Look;
pub use meter::{Conditions, Meter, mounting};
pub use page::Page;
pub use paper::{A4, LETTER, Paper, Printed};
pub use recipe::recipes;
pub use thirtyfour::Key;
pub use visit::{Sex, Trend, Unit};
