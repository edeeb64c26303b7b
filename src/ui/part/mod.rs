//! Pieces of screens. None of them knows what a finding or a level means.

mod bar;
mod button;
mod call;
mod choices;
mod details;
mod emergency;
mod footer;
mod heading;
mod icon;
mod level_card;
mod problems;
mod prose;
mod sources;
mod text_field;
mod tick_list;

pub(crate) use bar::Bar;
pub(crate) use button::{Button, Look};
pub(crate) use call::call_link;
pub(crate) use choices::Choices;
pub(crate) use details::Details;
pub(crate) use emergency::{EmergencyPanel, emergency_call};
pub(crate) use footer::Footer;
pub(crate) use heading::{Screen, Screens};
pub(crate) use icon::{Icon, icon};
pub(crate) use level_card::LevelCard;
pub(crate) use problems::Problems;
pub(crate) use prose::{bullets, prose_of};
pub(crate) use sources::source_list;
pub(crate) use text_field::TextField;
pub(crate) use tick_list::{Tick, TickList, Ticked};
