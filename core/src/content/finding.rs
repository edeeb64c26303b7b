//! Findings: the facts a person can report, each with a stable id, and sets of them.

use super::bytes::{fields, names};

/// Position of a finding in [`Pack::findings`](super::Pack::findings); at most 256 fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FindingId(pub u8);

fields!(FindingId: 0);

/// One thing a person can say "yes" to.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Kebab-case id; also the answer code of every export, so it never changes meaning.
    pub id: String,
    /// The screen group it is asked in.
    pub group: Group,
    /// Whether "I'm not sure" makes sense for it, in a group that offers that.
    pub may_be_unsure: bool,
    /// Findings that always come with this one.
    pub implies: Vec<FindingId>,
}

fields!(Finding: id, group, may_be_unsure, implies);

impl Finding {
    /// Whether the item has a way to say "I'm not sure".
    pub fn offers_unsure(&self) -> bool {
        self.may_be_unsure && self.group.offers_unsure()
    }
}

/// The groups of questions, in the order they are asked. A closed set: the flow of a visit names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "each name says it; content/clinical/findings.toml lists what is in it")]
#[cfg_attr(feature = "authoring", derive(serde::Deserialize, serde::Serialize, schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(rename_all = "kebab-case"))]
pub enum Group {
    Now,
    Nerves,
    Unwell,
    BellyAndUrine,
    SkinChestLeg,
    InjuryAndBones,
    Pregnancy,
    Pattern,
    Feels,
    Triggers,
    MedicineSafety,
    ExerciseLimits,
    Coping,
}

names!(
    Group: Now, Nerves, Unwell, BellyAndUrine, SkinChestLeg, InjuryAndBones, Pregnancy, Pattern, Feels, Triggers,
    MedicineSafety, ExerciseLimits, Coping
);

impl Group {
    /// Whether each item of the group has a way to say "I'm not sure".
    pub fn offers_unsure(self) -> bool {
        self <= Self::Pregnancy
    }
}

/// A set of [`Group`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct GroupSet(u16);

impl GroupSet {
    /// Adds a group.
    pub fn insert(&mut self, group: Group) {
        self.0 |= 1 << group as u16;
    }

    /// Whether the group is in the set.
    pub fn contains(self, group: Group) -> bool {
        self.0 & (1 << group as u16) != 0
    }
}

impl Extend<Group> for GroupSet {
    fn extend<I: IntoIterator<Item = Group>>(&mut self, groups: I) {
        groups.into_iter().for_each(|group| self.insert(group));
    }
}

/// A set of findings, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FindingSet([u64; 4]);

impl FindingSet {
    /// Adds a finding.
    pub fn insert(&mut self, finding: FindingId) {
        self.0[usize::from(finding.0 / 64)] |= 1 << (finding.0 % 64);
    }

    /// Takes a finding out.
    pub fn remove(&mut self, finding: FindingId) {
        self.0[usize::from(finding.0 / 64)] &= !(1 << (finding.0 % 64));
    }

    /// Takes out every finding but the first ones of a pack, this many.
    #[inline(never)]
    pub fn keep_first(&mut self, count: usize) {
        for position in count..256 {
            self.0[position / 64] &= !(1 << (position % 64));
        }
    }

    /// Whether the finding is in the set.
    pub fn contains(&self, finding: FindingId) -> bool {
        self.0[usize::from(finding.0 / 64)] & (1 << (finding.0 % 64)) != 0
    }

    /// Whether nothing is in the set.
    pub fn is_empty(&self) -> bool {
        self.0 == [0; 4]
    }

    /// The findings in either set.
    #[must_use]
    pub fn union(mut self, other: &Self) -> Self {
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
        self
    }

    /// The findings in ascending order.
    pub fn iter(&self) -> impl Iterator<Item = FindingId> {
        (0..=u8::MAX).map(FindingId).filter(|finding| self.contains(*finding))
    }
}

impl FromIterator<FindingId> for FindingSet {
    fn from_iter<I: IntoIterator<Item = FindingId>>(findings: I) -> Self {
        let mut set = Self::default();
        set.extend(findings);
        set
    }
}

impl Extend<FindingId> for FindingSet {
    fn extend<I: IntoIterator<Item = FindingId>>(&mut self, findings: I) {
        findings.into_iter().for_each(|finding| self.insert(finding));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_put_in_and_nothing_else() {
        let set: FindingSet = [0, 63, 64, 255].map(FindingId).into_iter().collect();
        assert_eq!(set.iter().map(|finding| finding.0).collect::<Vec<_>>(), [0, 63, 64, 255]);
        assert!(!set.contains(FindingId(1)));
    }

    #[test]
    fn the_first_findings_are_kept_and_no_others() {
        let mut set: FindingSet = [0, 63, 64, 143, 144, 255].map(FindingId).into_iter().collect();
        set.keep_first(144);
        assert_eq!(set.iter().map(|finding| finding.0).collect::<Vec<_>>(), [0, 63, 64, 143]);
        set.keep_first(0);
        assert!(set.is_empty());
    }

    #[test]
    fn only_the_groups_from_now_to_pregnancy_offer_not_sure() {
        assert!(Group::Now.offers_unsure() && Group::Pregnancy.offers_unsure());
        assert!(!Group::Pattern.offers_unsure() && !Group::Coping.offers_unsure());
    }
}
