//! The claims that say plainly what must come out of answers: the level, the plan, the words.

#[path = "../support/mod.rs"]
mod support;

mod advice;
mod back;
mod bounds;
mod look_up;
mod nearest;
mod pack_bytes;
mod plan;
mod rules;
mod sets;
mod vignettes;
mod visit;
mod words_apart;
