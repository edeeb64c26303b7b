//! What a diary is made of: one thing that happened on one day.

use super::{Ability, Day, Feeling, Outcome, Session};
use crate::content::{ExerciseId, FindingSet, Level, Trend};

/// All questions answered, and what came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Check {
    /// Pain as it was told.
    pub pain: Feeling,
    /// The level it gave.
    pub level: Level,
    /// Findings said yes or "not sure" to.
    pub findings: FindingSet,
}

/// A few questions in between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    /// Pain as it was told. Beside a sign it may not have been.
    pub pain: Option<Feeling>,
    /// How it is beside the last time. Beside a sign it may not have been told.
    pub trend: Option<Trend>,
    /// New signs, by their ids: any has the answers asked again.
    pub signs: Vec<String>,
}

/// What a person wants done otherwise with an exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Wish {
    Easier,
    Harder,
    LeaveOut,
    TakeBackIn,
}

impl Wish {
    /// All wishes, with their stable ids.
    pub const ALL: [(&'static str, Self); 4] = [
        ("easier", Self::Easier),
        ("harder", Self::Harder),
        ("leave-out", Self::LeaveOut),
        ("take-back-in", Self::TakeBackIn),
    ];
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// The questions were answered to the end.
    Check(Check),
    /// Exercises were done.
    Session(Session),
    /// The morning after a session: whether the back had settled to what it was before.
    Morning {
        /// It had.
        settled: bool,
    },
    /// A few questions in between.
    CheckIn(CheckIn),
    /// The person wants an exercise otherwise.
    Wish(ExerciseId, Wish),
    /// How well the things go that the back stops the person from doing.
    Abilities(Vec<Ability>),
    /// The person wants another phase, by its id.
    Phase(String),
}

/// One thing that happened on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub day: Day,
    /// What.
    pub what: What,
}

impl Entry {
    /// Pain as it was told on the day, if it was: that of a check or a check-in, or before a session.
    pub fn pain(&self) -> Option<Feeling> {
        match &self.what {
            What::Check(check) => Some(check.pain),
            What::CheckIn(check_in) => check_in.pain,
            What::Session(session) => session.before,
            _ => None,
        }
    }
}

impl Session {
    /// The worst pain during it, if any was told.
    pub fn worst_during(&self) -> Option<Feeling> {
        self.done.iter().filter_map(|done| done.during).max()
    }

    /// Whether something was done in it, nothing stopped it, and no pain above `most` was told during it or after it.
    pub fn went_well(&self, most: u8) -> bool {
        let did_something = self.done.iter().any(|done| !matches!(done.outcome, Outcome::Skipped(_)));
        let worst = self.worst_during().max(self.after);
        did_something && self.stopped.is_none() && worst.is_none_or(|pain| pain.points() <= most)
    }
}
