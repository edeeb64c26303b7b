//! The sessions of exercise that were done, for as long as the page is open.

use super::Session;
use back_check_core::diary;

impl Session {
    /// Writes a session down.
    pub(crate) fn note_session(&mut self, session: diary::Session) {
        self.noted.push(session);
    }

    /// How many exercises were done, wholly or in part.
    pub(crate) fn exercises_done(&self) -> usize {
        let done = self.noted.iter().flat_map(|session| &session.done);
        done.filter(|it| !matches!(it.outcome, diary::Outcome::Skipped(_))).count()
    }
}
