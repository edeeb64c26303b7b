//! What a session of exercise asks, offers and stops at.

use super::{FindingId, ScreenId, SourceId, bytes::fields};

/// A wish for today that leaves exercises out: a place where some cannot be done, or something the body will not do.
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    /// Stable id; words: `filter-<id>`.
    pub id: String,
    /// The plan is made as if these had been ticked.
    pub limits: Vec<FindingId>,
    /// Only exercises in one of these positions; any, if there is none.
    pub positions: Vec<String>,
    /// With positions: only exercises that need nothing but these things.
    pub equipment: Vec<String>,
}

fields!(Filter: id, limits, positions, equipment);

/// What a session of exercise asks, offers and stops at.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SessionFacts {
    /// Asked before each session; any of them opens the questions again.
    pub signs: Vec<FindingId>,
    /// The screens that are asked again after sharp or shooting pain or numbness.
    pub ask_again: Vec<ScreenId>,
    /// Pain above this, of ten, stops the session or makes it easier.
    pub stop_above: u8,
    /// Findings for a direction that sends pain down a leg: they withhold what bends that way.
    pub directions: Vec<FindingId>,
    /// How long a session may take, to choose from, in minutes, the shortest first.
    pub minutes: Vec<u8>,
    /// Wishes to choose from.
    pub filters: Vec<Filter>,
    /// Where this comes from.
    pub sources: Vec<SourceId>,
}

fields!(SessionFacts: signs, ask_again, stop_above, directions, minutes, filters, sources);
