//! The tests that say plainly what must come out, as one program: `cargo xtask mutants` builds and runs them for each of
//! its changes, and one program is there sooner than eight. `cargo test` runs each by itself, and not this one.

#![allow(clippy::duplicate_mod, reason = "each of them brings what the tests share")]

#[path = "advice.rs"]
mod advice;
#[path = "back.rs"]
mod back;
#[path = "bounds.rs"]
mod bounds;
#[path = "look_up.rs"]
mod look_up;
#[path = "nearest.rs"]
mod nearest;
#[path = "pack_bytes.rs"]
mod pack_bytes;
#[path = "plan.rs"]
mod plan;
#[path = "rules.rs"]
mod rules;
#[path = "sets.rs"]
mod sets;
#[path = "vignettes.rs"]
mod vignettes;
#[path = "visit.rs"]
mod visit;
#[path = "words_apart.rs"]
mod words_apart;
