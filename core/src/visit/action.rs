//! What a person can do in a visit.

use super::{AboutYou, Answer, Mark, Timing};
use crate::content::{FindingId, ScreenId, Who};

/// One thing a person does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Says who the questions are about.
    SetWho(Who),
    /// Gives age, sex and pain.
    SetAbout(AboutYou),
    /// Gives duration, trend and episodes.
    SetTiming(Timing),
    /// Ticks an item, says "not sure", or takes it back.
    SetMark(FindingId, Option<Mark>),
    /// Ticks "none of these" on a screen, or takes it back.
    SetNone(ScreenId, bool),
    /// Goes on from the current step.
    Continue,
    /// Answers the question asked in other words, and goes on.
    Reword(FindingId, Answer),
    /// Answers a closer question, and goes on.
    FollowUp(FindingId, Answer),
    /// Takes the rest of the questions, or leaves them.
    Offer(bool),
    /// Goes back one step; answers stay.
    Back,
    /// Opens one screen from the review.
    Change(ScreenId),
    /// Asks one screen again: it counts as unanswered until it is answered anew. What was ticked stays ticked.
    AskAgain(ScreenId),
    /// Opens the review.
    Review,
    /// Forgets everything.
    Restart,
}
