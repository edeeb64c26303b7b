//! The person who shows an exercise: where every joint is at any moment, and the drawing of it.
//!
//! A [`Motion`](crate::content::Motion) holds a few key poses as joints' angles and planted hands and feet. [`Figure::pose`]
//! works out where the body is at any time; it is a pure function of the time, and knows no clock. [`Figure::paint`] says it
//! as the attributes of SVG paths, which a screen makes once and then only moves. Player, stills and printed sheets all draw
//! by these two calls.
//!
//! ```
//! use back_check_core::{content::Pack, figure::{Build, Figure, Outline, Role, Shape}, plan::Form};
//!
//! fn still(pack: &Pack, seconds: f32) -> Option<String> {
//!     let form = Form::of(pack, pack.exercise_ids().next()?, None);
//!     let figure = Figure::new(form.motion?, Build::Lean);
//!     // Once: an element for each shape. The far ones go into one `<g class="bc-figure-far">`, shifted by `FAR_SIDE`.
//!     let shapes = figure.shapes();
//!     // For each frame: one attribute for each element, in texts that are used again.
//!     let mut texts = Vec::new();
//!     figure.paint(seconds, &shapes, &mut texts);
//!     let element = |(shape, text): (&Shape, &String)| match shape.outline {
//!         Outline::Soft(role) => format!("<path class='{}' d='{text}'/>", role.class()),
//!         Outline::Rigid(paths) => {
//!             let path = |(role, d): &(Role, &str)| format!("<path class='{}' d='{d}'/>", role.class());
//!             format!("<g transform='{text}'>{}</g>", paths.iter().map(path).collect::<String>())
//!         }
//!     };
//!     Some(shapes.iter().zip(&texts).map(element).collect())
//! }
//! ```
//!
//! What the figure does at a time in words: [`Figure::key`] gives the key pose, whose `step` is the line of the steps to
//! light up and whose `pose` names the words for people who do not see it: `form.key(".pose-…")`.

mod art;
mod build;
pub mod channel;
mod draw;
#[allow(clippy::module_inception, reason = "the figure is what this module is about")]
mod figure;
mod number;
mod path;
mod point;
mod prop;
mod skeleton;
mod trig;
mod trunk;

pub use build::{ARM, AT_EASE, Build, LEG, Lengths, NECK, SOLE, SPINE};
pub use draw::{FAR_SIDE, Outline, Role, Shape};
pub use figure::Figure;
pub use point::Point;
pub use skeleton::{Limb, Pose, lengths};

/// The colours of a drawing's classes, for an `<svg class="bc-figure">`. Far limbs stand in a `<g class="bc-figure-far">`.
pub const STYLE: &str = include_str!("figure.css");
