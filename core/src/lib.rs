//! Every decision of Back Check: answers go in; the level of urgency, the reasons, the advice and the exercises come out.
//!
//! The crate takes values and returns values. It has no browser types, does no I/O and never reads a clock; [`triage`]
//! and [`plan`] cannot fail. Facts and words are not here either: they come in a [`content::Pack`], checked when it is
//! built and again when it is loaded.
//!
//! Reading order: [`content`] (what is known), [`triage`] (how soon to seek care), [`plan`] (what is safe to do),
//! [`visit`] (one pass through the questions), [`export`] (the summary to print), [`figure`] (how exercises look),
//! [`player`] (following them).

pub mod content;
pub mod diary;
pub mod export;
pub mod figure;
pub mod plan;
pub mod player;
pub mod triage;
pub mod visit;
