//! The answers last given to the end, for the hours in which they hold.

use crate::visit::Answers;

/// Answers with the time they were begun at.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptAnswers {
    /// When, in minutes since the start of 1970, in whatever place on earth.
    pub minute: u32,
    /// To which questions: the content's fingerprint. Answers to others are not taken over.
    pub fingerprint: String,
    /// What was said.
    pub answers: Answers,
    /// Held back, and not in the stored form: something was said that may end them, and is not yet sure.
    pub held: bool,
}

impl KeptAnswers {
    /// Whether they still hold: not older than so many hours, and not from a time that has yet to come.
    pub fn hold(&self, now: u32, hours: u8) -> bool {
        now.checked_sub(self.minute).is_some_and(|age| age < u32::from(hours) * 60)
    }
}
