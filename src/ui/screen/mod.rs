//! One file for each screen.

mod about;
mod about_you;
mod causes;
mod exercise;
mod exercises;
mod findings;
mod how;
mod learn;
mod nav;
mod offer;
mod outcome;
mod prepare;
mod prevention;
mod questions;
mod review;
mod self_care;
mod start;
mod summary_page;
mod timing;
mod yes_or_no;

pub(crate) use about::About;
pub(crate) use about_you::AboutYou;
pub(crate) use causes::Causes;
pub(crate) use exercise::Exercise;
pub(crate) use exercises::Exercises;
pub(crate) use findings::Findings;
pub(crate) use how::How;
pub(crate) use learn::Learn;
pub(crate) use offer::Offer;
pub(crate) use outcome::Outcome;
pub(crate) use prepare::Prepare;
pub(crate) use prevention::Prevention;
pub(crate) use questions::Questions;
pub(crate) use review::Review;
pub(crate) use self_care::SelfCare;
pub(crate) use start::Start;
pub(crate) use timing::Timing;
pub(crate) use yes_or_no::{FollowUp, Reword};

use super::{Dispatch, Session};
use back_check_core::content::ScreenId;
use yew::prelude::*;

/// What a page needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PageProps {
    pub(crate) session: Session,
    pub(crate) dispatch: Dispatch,
}

/// What a screen of questions needs.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct QuestionProps {
    pub(crate) session: Session,
    pub(crate) screen: ScreenId,
    pub(crate) dispatch: Dispatch,
}
