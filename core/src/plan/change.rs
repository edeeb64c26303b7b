//! What changed in a programme, and why: the table of rules that is shown to the person.

use crate::content::ExerciseId;
use crate::diary::Day;

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// An exercise became easier.
    Easier(ExerciseId),
    /// An exercise became harder.
    Harder(ExerciseId),
    /// An exercise rests until a day.
    Rests(ExerciseId, Day),
    /// An exercise was left out.
    LeftOut(ExerciseId),
    /// An exercise came back.
    Back(ExerciseId),
    /// Everything became easier.
    AllEasier,
    /// Everything is easier until a day.
    EasierUntil(Day),
    /// The phase, by its position.
    Phase(u8),
}

/// Why: the rule that did it; words: `change-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it, and its words say it to the person")]
pub enum Why {
    PainAboveStop,
    Hurt,
    HurtTwice,
    Flare,
    BadMornings,
    LongBreak,
    WentWell,
    ReadyForMore,
    NewSpasm,
    YourWish,
}

impl Why {
    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::PainAboveStop => "pain-above-stop",
            Self::Hurt => "hurt",
            Self::HurtTwice => "hurt-twice",
            Self::Flare => "flare",
            Self::BadMornings => "bad-mornings",
            Self::LongBreak => "long-break",
            Self::WentWell => "went-well",
            Self::ReadyForMore => "ready-for-more",
            Self::NewSpasm => "new-spasm",
            Self::YourWish => "your-wish",
        }
    }

    /// All of them, in the order of the table that is shown.
    pub const ALL: [Self; 10] = [
        Self::PainAboveStop,
        Self::Hurt,
        Self::HurtTwice,
        Self::Flare,
        Self::BadMornings,
        Self::LongBreak,
        Self::WentWell,
        Self::ReadyForMore,
        Self::NewSpasm,
        Self::YourWish,
    ];
}

/// One change, on one day, for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Changed {
    /// When.
    pub day: Day,
    /// What.
    pub change: Change,
    /// Why.
    pub why: Why,
}
