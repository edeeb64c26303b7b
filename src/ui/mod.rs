//! What a person sees. [`part`] holds pieces that know nothing clinical, [`screen`] one file for each screen; the state is
//! a [`session::Session`], changed only by its reducer.

mod app;
pub(crate) mod environment;
pub(crate) mod part;
pub(crate) mod screen;
mod session;
#[cfg(test)]
mod snapshots;
mod styles;
mod voice;

pub use app::{BackCheck, BackCheckProps, Widget, WidgetProps};
pub use environment::{Environment, Fixed};
pub use styles::STYLESHEET;

pub(crate) use session::{Dispatch, Page, Session, SessionAction};
pub(crate) use voice::{Voice, use_voice};
