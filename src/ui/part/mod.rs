//! Pieces of screens: plain functions from values to markup. None of them knows what a finding or a level means.

mod actions;
mod bar;
mod call;
mod chart;
mod choices;
mod el;
mod emergency;
mod footer;
mod icon;
mod level_card;
mod overlay_note;
mod problems;
mod prose;
mod screen;
mod sources;
mod text_field;
mod tick_list;
mod tick_row;

pub(crate) use actions::{button, link, main_button, nav, press, tile};
pub(crate) use bar::bar;
pub(crate) use call::{clinic_call, emergency_call, service_call};
pub(crate) use chart::{Point, chart};
pub(crate) use choices::{Choices, choices, options_of};
pub(crate) use el::{Node, chosen, el, held, lasting, named, nothing, pressed, push_some, text, texts, tick_box, with};
pub(crate) use emergency::region_choice;
pub(crate) use footer::footer;
pub(crate) use icon::{Icon, icon};
pub(crate) use level_card::level_card;
pub(crate) use overlay_note::overlay_note;
pub(crate) use problems::problems_of;
pub(crate) use prose::{boxed, bullets, details, facts, log, panel, prose_of, section};
pub(crate) use screen::{screen, why};
pub(crate) use sources::{how_sure, source_list};
pub(crate) use text_field::{TextField, private, search_field, text_field};
pub(crate) use tick_list::{Tick, Ticked, tick_list};
pub(crate) use tick_row::tick_row;
