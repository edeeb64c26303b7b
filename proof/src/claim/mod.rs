//! The proofs, in the order they are made.

mod danger;
mod exercise;
mod monotone;
mod questions;
mod rules;
mod walk;

use crate::{Subject, Verdict};

/// One proof.
pub struct Proof {
    /// What is claimed, as a heading.
    pub claim: &'static str,
    /// Proves it, or finds where it fails.
    pub prove: fn(&Subject) -> Verdict,
}

/// Every proof, the cheapest first.
pub const PROOFS: [Proof; 6] = [
    Proof { claim: "No danger ends below its level", prove: danger::prove },
    Proof { claim: "No exercise for anyone it is not for", prove: exercise::prove },
    Proof { claim: "One more finding never calms and never unlocks", prove: monotone::prove },
    Proof { claim: "Every rule can fire and can decide", prove: rules::prove },
    Proof { claim: "Every question can be reached and can matter", prove: questions::prove },
    Proof { claim: "Every walk ends, Back undoes, and no order changes the result", prove: walk::prove },
];
