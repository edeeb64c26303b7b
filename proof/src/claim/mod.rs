//! The proofs, in the order they are made.

mod danger;
mod exercise;
mod lock;
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

const DANGER: Proof = Proof { claim: "No danger ends below its level", prove: danger::prove };
const EXERCISE: Proof = Proof { claim: "No exercise for anyone it is not for", prove: exercise::prove };
const MONOTONE: Proof = Proof { claim: "One more finding never calms and never unlocks", prove: monotone::prove };
const WALK: Proof =
    Proof { claim: "Every walk ends, Back undoes, and no order changes the result", prove: walk::prove };

/// Every proof, the cheapest first.
pub const PROOFS: [Proof; 6] = [
    DANGER,
    EXERCISE,
    MONOTONE,
    Proof { claim: "Every rule can fire and can decide", prove: rules::prove },
    Proof { claim: "Every question can be reached and can matter", prove: questions::prove },
    WALK,
];

/// What is proved of a clinic's overlay, beside the claims on all content that it could break: see [`Subject::overlaid`].
pub const OVERLAY_PROOFS: [Proof; 5] = [
    Proof { claim: "The overlay never calms, never unlocks and never puts off", prove: lock::prove },
    DANGER,
    EXERCISE,
    MONOTONE,
    WALK,
];
