//! One file for each screen: a function from what is known to what is shown.

mod able;
mod about;
mod about_you;
mod again;
mod by_hand;
mod causes;
mod check_in;
mod clinic;
mod closed;
mod diary;
mod exercise;
mod exercises;
mod findings;
mod how;
mod keep;
mod learn;
mod nearest;
mod offer;
mod other_exercises;
mod outcome;
mod player;
mod player_doing;
mod player_questions;
mod prepare;
mod prevention;
mod programme;
mod questions;
mod rest_of_result;
mod review;
mod self_care;
mod sheet;
mod start;
mod summary_page;
mod timing;
mod yes_or_no;

use crate::ui::part::Node;
use crate::ui::{Page, View};

pub(crate) use about_you::about_you;
pub(crate) use findings::findings;
pub(crate) use offer::offer;
pub(crate) use outcome::outcome;
pub(crate) use rest_of_result::rest_of_result;
pub(crate) use review::review;
pub(crate) use start::start;
pub(crate) use timing::timing;
pub(crate) use yes_or_no::{follow_up, reword};

/// A page opened beside the visit.
pub(crate) fn page(view: View<'_>, page: Page) -> Node {
    match page {
        Page::SelfCare => self_care::self_care(view),
        Page::Exercises => exercises::exercises(view),
        Page::Exercise(id) => exercise::exercise(view, id),
        Page::Player => player::player(view),
        Page::Sheet => sheet::sheet(view),
        Page::Programme => programme::programme(view),
        Page::Able => able::able(view),
        Page::ByHand => by_hand::by_hand(view),
        Page::CheckIn => check_in::check_in(view),
        Page::Diary => diary::diary(view),
        Page::Again => again::again(view),
        Page::Keep => keep::keep(view),
        Page::Welcome => keep::welcome(view),
        Page::Causes => causes::causes(view),
        Page::Prevention => prevention::prevention(view),
        Page::Prepare => prepare::prepare(view),
        Page::Learn => learn::learn(view),
        Page::Questions => questions::questions(view),
        Page::How => how::how(view),
        Page::About => about::about(view),
    }
}
