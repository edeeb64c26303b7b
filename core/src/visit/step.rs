//! Where a person can be in a visit.

use crate::content::{FindingId, ScreenId};

/// A step of a visit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Step {
    /// What this is, the signs of an emergency, and the button that starts.
    #[default]
    Start,
    /// A screen of questions.
    Screen(ScreenId),
    /// "Not sure" about a sign of danger: the same question in other words.
    Reword(FindingId),
    /// A closer question about a finding; the id is the finding that "yes" records.
    FollowUp(FindingId),
    /// Advice is needed today: the rest of the questions is offered, not forced.
    Offer,
    /// All answers, each with a way to change it.
    Review,
    /// How soon to seek care, why, and what to do.
    Result,
}
