//! Triage rules as content: what makes one fire, and what it then says.

use super::{
    Condition, FindingId, Group, Level, SourceId,
    bytes::{choices, fields, names},
};

/// Position of a rule in [`Pack::rules`](super::Pack::rules).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleId(pub u16);

fields!(RuleId: 0);

/// Position of a stricter reading in [`Pack::profiles`](super::Pack::profiles).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProfileId(pub u8);

fields!(ProfileId: 0);

/// What kind of cause a rule looks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each name says it")]
#[cfg_attr(feature = "authoring", derive(serde::Deserialize, serde::Serialize, schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(rename_all = "kebab-case"))]
pub enum Family {
    Cancer,
    Infection,
    Fracture,
    Nerve,
    Vessel,
    Other,
}

names!(Family: Cancer, Infection, Fracture, Nerve, Vessel, Other);

/// A set of [`Family`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FamilySet(u8);

fields!(FamilySet: 0);

impl FamilySet {
    /// Adds a family.
    pub fn insert(&mut self, family: Family) {
        self.0 |= 1 << family as u8;
    }

    /// The families in both sets.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// How many families are in the set.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// Whether no family is in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<Family> for FamilySet {
    fn from_iter<I: IntoIterator<Item = Family>>(families: I) -> Self {
        let mut set = Self::default();
        families.into_iter().for_each(|family| set.insert(family));
        set
    }
}

/// What makes a rule fire.
#[derive(Clone, Debug, PartialEq)]
pub enum Trigger {
    /// Its own condition holds.
    When(Condition),
    /// Soft rules of at least this many of these families have fired.
    SoftFamilies {
        /// How many different families it takes.
        at_least: u8,
        /// The families that count.
        families: FamilySet,
    },
    /// The person is not sure of something that alone would give `from` or more.
    Unsure {
        /// Groups whose "not sure" counts as present instead.
        counts_as_present: Vec<Group>,
        /// The level from which a "not sure" matters.
        from: Level,
    },
    /// Nothing else has fired.
    Otherwise,
    /// At a later check: the earlier one gave this level, and the pain has got worse since.
    Worse {
        /// The earlier level.
        from: Level,
        /// Trouble in one leg. After it, trouble in both is new, whatever else was said of it.
        one_side: Vec<FindingId>,
        /// What says that trouble is in both legs, and counts for less than `spread` by itself.
        both_sides: Vec<FindingId>,
        /// The finding that it then counts as.
        spread: FindingId,
    },
}

choices!(
    Trigger: 0 When { 0: condition }, 1 SoftFamilies { at_least: least, families: families },
    2 Unsure { counts_as_present: groups, from: level }, 3 Otherwise {},
    4 Worse { from: level, one_side: one, both_sides: both, spread: spread }
);

/// One row of the triage table.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    /// Stable id, as in the table (`R01`).
    pub id: String,
    /// What makes it fire.
    pub trigger: Trigger,
    /// The level it gives.
    pub level: Level,
    /// At [`Level::Soon`]: talk to someone within this many days.
    pub within_days: Option<u16>,
    /// What kind of cause it looks for.
    pub family: Family,
    /// A weak sign, which counts towards [`Trigger::SoftFamilies`].
    pub soft: bool,
    /// Higher levels that a clinic's profile gives it.
    pub stricter: Vec<(ProfileId, Level)>,
    /// Message key of a special opening for the result (`lead-crisis`).
    pub lead: Option<String>,
    /// Where it comes from; never empty.
    pub sources: Vec<SourceId>,
}

fields!(Rule: id, trigger, level, within_days, family, soft, stricter, lead, sources);

impl Rule {
    /// The level it gives under a profile.
    pub fn level_in(&self, profile: Option<ProfileId>) -> Level {
        let raised = self.stricter.iter().filter(|(id, _)| Some(*id) == profile).map(|(_, level)| *level);
        raised.fold(self.level, Level::max)
    }
}
