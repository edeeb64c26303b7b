//! Following a session of exercise: what is asked before it, the clock that counts it, and what ends it.
//!
//! A [`Player`] is a value. It is changed by one pure function, [`Player::after`], which is told the time in milliseconds by
//! whoever has a clock; so any session can be replayed, and every moment of it can be looked at. What is drawn, sounded or
//! said follows from it: [`Part`] says what counts now, [`cue`] what is to be heard, [`Beats`] where the figure is.

mod action;
mod beats;
mod course;
mod cue;
#[allow(clippy::module_inception, reason = "the player is what this module is about")]
mod player;
mod watch;

pub use action::{Action, Leg};
pub use beats::Beats;
pub use course::{Kind, Pace, Part, Side, course, takes};
pub use cue::{Cue, cue, is_told};
pub use player::{Pause, Player, Stage, Task};
pub use watch::{Millis, Watch};
