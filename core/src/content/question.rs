//! The screens of the questionnaire and their follow-up questions.

use super::{FindingId, Group};
use serde::{Deserialize, Serialize};

/// Position of a screen in [`Pack::screens`](super::Pack::screens).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ScreenId(pub u8);

/// What a screen asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum ScreenKind {
    /// Age, sex, pain now.
    About,
    /// How long, which way it goes, how often.
    Timing,
    /// A list to tick.
    Findings {
        /// The group its items belong to.
        group: Group,
        /// The items, in the order they are shown.
        items: Vec<FindingId>,
    },
}

/// One screen: one topic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Screen {
    /// Stable id.
    pub id: String,
    /// What it asks.
    pub kind: ScreenKind,
    /// Asked only when the person may be pregnant.
    pub needs_pregnancy: bool,
    /// At `urgent` and above it is offered, not forced.
    pub offered: bool,
    /// Not asked under the adult age.
    pub adult: bool,
}

impl Screen {
    /// The items of a list screen; empty for the others.
    pub fn items(&self) -> &[FindingId] {
        match &self.kind {
            ScreenKind::Findings { items, .. } => items,
            ScreenKind::About | ScreenKind::Timing => &[],
        }
    }

    /// The group of a list screen.
    pub fn group(&self) -> Option<Group> {
        match self.kind {
            ScreenKind::Findings { group, .. } => Some(group),
            ScreenKind::About | ScreenKind::Timing => None,
        }
    }
}

/// A question asked after a finding was ticked; "yes" records `finding` in place of `instead_of`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct FollowUp {
    /// What "yes" records.
    pub finding: FindingId,
    /// The finding it stands in for.
    pub instead_of: FindingId,
}
