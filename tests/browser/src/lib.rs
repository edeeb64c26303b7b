//! The harness for whole journeys through Back Check in a real browser.
//!
//! A test starts a [`Page`], opens a path and then does what a person does: looks, clicks, presses keys. Everything is
//! waited for, nothing is slept for, and what does not come in time fails with what was on screen instead. Each page has
//! a server, a driver and a browser of its own, so tests run side by side and none sees what another one left; all three
//! end when the page is dropped, after a panic too.
//!
//! ```no_run
//! use back_check_browser_tests::Page;
//!
//! let page = Page::start();
//! page.open_ready("/");
//! page.click("button");
//! assert_eq!(page.text("h1"), "How long has your back hurt?");
//! ```

mod axe;
mod browser;
mod driver;
mod folder;
mod look;
mod page;
mod screen;

pub use axe::Accessibility;
pub use look::Look;
pub use page::Page;
pub use thirtyfour::Key;
