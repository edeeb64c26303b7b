//! What the proofs claim, held against core itself. One program: linking five takes longer than running them side by side.

mod brute_force;
mod encoding;
mod overlay;
mod sabotage;
mod support;
