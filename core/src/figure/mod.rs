//! The person who shows an exercise: where every joint is at any moment, and the drawing of it.

mod art;
mod build;
pub mod channel;
mod draw;
#[allow(clippy::module_inception, reason = "the figure is what this module is about")]
mod figure;
mod number;
mod point;
mod skeleton;
mod trig;

pub use build::{ARM, AT_EASE, Build, LEG, Lengths, NECK, SOLE, SPINE};
pub use draw::{FAR_SIDE, Role, Shape};
pub use figure::Figure;
pub use point::Point;
pub use skeleton::{Limb, Pose, lengths};

/// The colours of a drawing's classes, for an `<svg class="bc-figure">`. Far limbs stand in a `<g class="bc-figure-far">`.
pub const STYLE: &str = include_str!("figure.css");
