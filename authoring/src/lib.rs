//! The author's side of Back Check: TOML facts and Fluent words in; every fault with file and line, or a pack, out.
//!
//! It runs on the machine of whoever builds or writes content, never in the browser. The order of work is the order of
//! the modules: [`facts`] reads TOML, [`phrases`] reads Fluent, [`check`] compares the two, [`compile`](compile()) makes
//! the pack. [`case_file`] reads the cases that the rules are tried with.

pub mod case_file;
mod check;
mod compile;
mod condition;
mod facts;
mod fallback;
mod fault;
mod interface;
mod keys;
mod phrases;
mod poses;
mod pseudo;
mod safety;
mod schema;
mod style;

pub use compile::{Overlaying, compile, compile_overlay, compile_pseudo};
pub use fallback::fallback_module;
pub use fault::{Fault, Faults};
pub use interface::check_interface;
pub use poses::motions;
pub use pseudo::Pseudo;
pub use safety::{Floor, OnlyWords, Safety, Shadowed, safety};
pub use schema::schemas;
pub use style::squeezed;
