//! What a person sees. The state is a [`session::Session`], changed only by its reducer; everything shown is a function of
//! it. [`part`] holds pieces that know nothing clinical, [`screen`] one file for each screen.

pub(crate) mod able;
mod app;
mod early;
pub(crate) mod environment;
mod form;
mod frame;
pub(crate) mod hand;
pub(crate) mod later;
pub(crate) mod noted;
pub(crate) mod part;
pub(crate) mod player;
#[cfg(test)]
pub(crate) mod rehearsal;
pub(crate) mod screen;
mod session;
#[cfg(test)]
mod snapshots;
mod styles;
pub(crate) mod theatre;
mod view;
mod voice;

pub use app::{BackCheck, BackCheckProps, Widget, WidgetProps};
#[cfg(target_arch = "wasm32")]
pub(crate) use early::drawn;
pub use early::{Early, EarlyScreen, EarlyScreenProps};
pub use environment::{Environment, Facts, Fixed, Guard, Isolation, Outlet};
#[cfg(target_arch = "wasm32")]
pub(crate) use styles::LATER_STYLES;
pub use styles::{FIRST_STYLES, STYLESHEET};

pub(crate) use session::{Dispatch, Judged, Page, Session, SessionAction};
pub(crate) use view::View;
pub(crate) use voice::Voice;
