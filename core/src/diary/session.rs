//! One session of exercise, as it went.

use crate::content::{ExerciseId, VariantId};

/// Pain from 0 (none) to 10 (the worst there is), as a person says it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Feeling(u8);

impl Feeling {
    /// The worst there is.
    pub const WORST: u8 = 10;

    /// Nothing above ten.
    pub fn new(points: u8) -> Option<Self> {
        (points <= Self::WORST).then_some(Self(points))
    }

    /// Points, 0 to 10.
    pub fn points(self) -> u8 {
        self.0
    }
}

/// Why an exercise was left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skip {
    /// It hurts: the only reason that counts.
    Hurts,
    /// There is no room for it.
    NoRoom,
    /// Another time.
    NotNow,
}

/// How far an exercise was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// To its end.
    Whole,
    /// Left before its end: so many sets were done.
    Part(u8),
    /// Left out.
    Skipped(Skip),
}

/// One exercise of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// A form other than the plain one.
    pub variant: Option<VariantId>,
    /// How far it was done.
    pub outcome: Outcome,
    /// The person took the easier dose.
    pub eased: bool,
    /// The worst pain during it, if they said so.
    pub during: Option<Feeling>,
}

/// Why a session was ended by what happened in it. The questions are asked again before any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// Sharp or shooting pain, or numbness.
    Sharp,
    /// Pain or numbness went further down a leg.
    FurtherDown,
}

impl Stop {
    /// All, with their stable ids.
    pub const ALL: [(&'static str, Self); 2] = [("sharp", Self::Sharp), ("further-down", Self::FurtherDown)];
}

/// One session, as it went. When it was, and how the next morning felt, the diary knows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    /// Pain before the first exercise.
    pub before: Option<Feeling>,
    /// What was done, in order.
    pub done: Vec<Done>,
    /// Pain after the last exercise.
    pub after: Option<Feeling>,
    /// What ended it, if it was not the person's wish.
    pub stopped: Option<Stop>,
}
