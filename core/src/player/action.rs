//! What a person can do while they follow a session.

use crate::content::FindingId;
use crate::diary::{Feeling, Skip};

/// What pain in a leg did in the first exercise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leg {
    /// There is none.
    None,
    /// It moved up towards the back, or left.
    Up,
    /// It stayed where it was.
    Same,
    /// It went further down, or the leg is more numb.
    Down,
}

/// One thing that happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// A sign is ticked, or the tick is taken back.
    Sign(FindingId),
    /// "None of these" is ticked, or the tick is taken back.
    NoSigns,
    /// How bad the pain is, not yet final.
    Feel(Feeling),
    /// What the leg did, not yet final.
    Leg(Leg),
    /// On, from a question or a notice.
    GoOn,
    /// Time has passed.
    Tick,
    /// A pause, or the end of one.
    PauseOrResume,
    /// The page could not be seen any more; or the machine slept.
    Away,
    /// Back to the beginning of what is being done, or to what came before.
    Back,
    /// Wants to leave the exercise: is asked why.
    AskSkip,
    /// Leaves it, for this reason.
    Skip(Skip),
    /// Thinks better of it.
    KeepGoing,
    /// This exercise made easier; after too much pain, it and all that follow.
    Easier,
    /// Sharp or shooting pain, or numbness.
    Alarm,
    /// No more today.
    End,
}
