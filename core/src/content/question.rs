//! The screens of the questionnaire and their follow-up questions.

use super::{
    FindingId, Group,
    bytes::{choices, fields},
};

/// Position of a screen in [`Pack::screens`](super::Pack::screens).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ScreenId(pub u8);

fields!(ScreenId: 0);

/// A set of screens, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ScreenSet(u64);

impl ScreenSet {
    /// How many screens a set, and so a pack, can hold.
    pub const LARGEST: usize = 64;

    /// Adds a screen.
    pub fn insert(&mut self, screen: ScreenId) {
        self.0 |= 1 << screen.0;
    }

    /// Takes a screen out.
    pub fn remove(&mut self, screen: ScreenId) {
        self.0 &= !(1 << screen.0);
    }

    /// Whether the screen is in the set.
    pub fn contains(self, screen: ScreenId) -> bool {
        self.0 & (1 << screen.0) != 0
    }

    /// The screens, in the order they are asked.
    pub fn iter(self) -> impl Iterator<Item = ScreenId> {
        (0..64).map(ScreenId).filter(move |screen| self.contains(*screen))
    }
}

/// What a screen asks.
#[derive(Clone, Debug, PartialEq)]
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

choices!(ScreenKind: 0 About {}, 1 Timing {}, 2 Findings { group: group, items: items });

/// One screen: one topic.
#[derive(Clone, Debug, PartialEq)]
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

fields!(Screen: id, kind, needs_pregnancy, offered, adult);

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
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FollowUp {
    /// What "yes" records.
    pub finding: FindingId,
    /// The finding it stands in for.
    pub instead_of: FindingId,
}

fields!(FollowUp: finding, instead_of);
