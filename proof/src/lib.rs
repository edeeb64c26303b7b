//! Proves of a pack what must hold in every case there can be, or shows a smallest case in which it does not.
//!
//! The findings and numbers of a case become the unknowns of a SAT problem, triage and plan its clauses; "no case does
//! this" is then a question with an answer, not a sample. `docs/proofs.md` says in plain words what is proved.
//!
//! Reading order: [`Subject`] (what it is about), `claim/` (one file for each proof), `told` (triage and plan as gates),
//! `circuit` (the solver), `explore` (the walk through the questions, by the real reducer).

mod alphabet;
mod ask;
mod circuit;
mod claim;
mod explore;
mod outcome;
mod person;
mod scale;
mod told;
mod verdict;
mod world;

pub use claim::{OVERLAY_PROOFS, PROOFS, Proof};
pub use outcome::Outcome;
pub use verdict::{Failure, Verdict};

use back_check_authoring::Safety;
use back_check_core::{
    content::{Pack, ProfileId},
    triage::Case,
};

/// A pack, and what must never happen with it.
pub struct Subject {
    pack: Pack,
    safety: Safety,
    // What a clinic's overlay was put on, where this is about one.
    base: Option<Pack>,
}

impl Subject {
    /// The proofs look at every exercise as if it were unlocked: what is not in a first plan comes in a later one.
    pub fn new(pack: &Pack, safety: Safety) -> Self {
        Self { pack: unlocked(pack), safety, base: None }
    }

    /// A pack with a clinic's overlay on it, held against the content without. What is proved is proved of the overlay by
    /// itself: the program would ask the content as well, and that would hide what an overlay does.
    pub fn overlaid(pack: &Pack, base: &Pack, safety: Safety) -> Self {
        let pack = Pack { overlaid: None, ..unlocked(pack) };
        Self { pack, safety, base: Some(unlocked(base)) }
    }

    /// The usual reading of the rules, and each profile.
    fn profiles(&self) -> Vec<Option<ProfileId>> {
        let chosen = (0..self.pack.profiles.len()).filter_map(|at| u8::try_from(at).ok()).map(|at| Some(ProfileId(at)));
        [None].into_iter().chain(chosen).collect()
    }

    /// What the gates say of each case; `None` where they hold no such case or contradict each other.
    pub fn encoded(&self, profile: Option<ProfileId>, cases: &[Case]) -> Vec<Option<Outcome>> {
        outcome::encoded(self, profile, cases)
    }

    /// What core says of one case, in the same form.
    pub fn by_core(&self, profile: Option<ProfileId>, case: &Case) -> Outcome {
        outcome::by_core(self, profile, case)
    }
}

fn unlocked(pack: &Pack) -> Pack {
    let mut pack = pack.clone();
    pack.exercises.iter_mut().for_each(|exercise| exercise.in_first_plan = true);
    pack
}
