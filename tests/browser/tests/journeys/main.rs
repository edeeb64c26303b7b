//! Whole journeys: what a person does, from the first screen to what they came for.
//!
//! One program, so that it is linked once and the journeys share the machine's processors.

mod accessibility;
mod danger;
mod embedding;
mod first_question;
mod framed;
mod installed;
mod keyboard;
mod languages;
mod layout;
mod leaving;
mod overlay;
mod paper;
mod player;
mod player_stops;
mod private;
mod programme;
mod quiet;
mod recipes;
mod releasing;
mod reviewing;
mod self_care;
mod silence;
mod starting;
mod under_18;
mod way_back;
