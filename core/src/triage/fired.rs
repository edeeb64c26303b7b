//! Which rules fire: first those with a condition of their own, then the one for a later check, then the three that
//! look at the others.

use super::{Case, highest};
use crate::content::{FamilySet, FindingSet, Group, Level, Pack, ProfileId, Rule, RuleId, Trend, Trigger};

/// The rules that fired, in the order of the content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fired(Vec<RuleId>);

impl Fired {
    /// The rules, in the order of the content.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = RuleId> + '_ {
        self.0.iter().copied()
    }

    /// Whether a rule is among them.
    pub fn contains(&self, rule: RuleId) -> bool {
        self.0.contains(&rule)
    }

    /// How many there are; never none after a triage, as the last rule fires when no other does.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

// One copy: the triage asks it, and so does what would have changed a result.
#[inline(never)]
pub(super) fn fired(pack: &Pack, profile: Option<ProfileId>, case: &Case) -> Fired {
    let counted = counted(pack, case);
    let mut fired = with_condition(pack, case, &counted);
    add(pack, &mut fired, &|rule, _| got_worse(rule, case));
    add(pack, &mut fired, &|rule, so_far| enough_soft_families(pack, rule, so_far));
    add(pack, &mut fired, &|rule, _| unsure_matters(pack, profile, rule, case));
    add(pack, &mut fired, &|rule, so_far| matches!(rule.trigger, Trigger::Otherwise) && so_far.is_empty());
    in_order(pack, &fired)
}

// The other kinds of rules may stand anywhere in the content.
fn in_order(pack: &Pack, fired: &Fired) -> Fired {
    those(pack, &|id, _| fired.contains(id))
}

// The rules of which something holds. In one copy for all of it.
#[inline(never)]
fn those(pack: &Pack, holds: &dyn Fn(RuleId, &Rule) -> bool) -> Fired {
    let mut found = Vec::new();
    for id in pack.rule_ids() {
        if holds(id, pack.rule(id)) {
            found.push(id);
        }
    }
    Fired(found)
}

fn add(pack: &Pack, fired: &mut Fired, fires: &dyn Fn(&Rule, &Fired) -> bool) {
    let mut more = those(pack, &|_, rule| fires(rule, fired));
    fired.0.append(&mut more.0);
}

fn with_condition(pack: &Pack, case: &Case, counted: &FindingSet) -> Fired {
    let holds = |rule: &Rule| match &rule.trigger {
        Trigger::When(condition) => condition.holds(counted, &case.numbers),
        _ => false,
    };
    those(pack, &|_, rule| holds(rule))
}

// What counts for the level: present findings, and those "not sure" that count as present (the screens on danger).
fn counted(pack: &Pack, case: &Case) -> FindingSet {
    let as_present = counts_as_present(pack);
    let unsure = case.unsure.iter().filter(|finding| as_present.contains(&pack.finding(*finding).group));
    with_spread(pack, case, pack.with_implied(&case.present.union(&unsure.collect())))
}

// Leg trouble that was in one leg at an earlier check and is in both now.
fn with_spread(pack: &Pack, case: &Case, counted: FindingSet) -> FindingSet {
    let Some(earlier) = case.earlier else { return counted };
    let mut wider = counted;
    for rule in &pack.rules {
        if let Trigger::Worse { one_side, both_sides, spread, .. } = &rule.trigger
            && one_side.iter().any(|finding| earlier.findings.contains(*finding))
            && both_sides.iter().any(|finding| counted.contains(*finding))
        {
            wider.insert(*spread);
        }
    }
    pack.with_implied(&wider)
}

fn got_worse(rule: &Rule, case: &Case) -> bool {
    let Trigger::Worse { from, .. } = &rule.trigger else { return false };
    case.numbers.trend == Some(Trend::Worse) && case.earlier.is_some_and(|earlier| earlier.level == *from)
}

fn counts_as_present(pack: &Pack) -> Vec<Group> {
    let mut groups = Vec::new();
    for rule in &pack.rules {
        if let Trigger::Unsure { counts_as_present, .. } = &rule.trigger {
            groups.extend_from_slice(counts_as_present);
        }
    }
    groups
}

fn enough_soft_families(pack: &Pack, rule: &Rule, fired: &Fired) -> bool {
    let Trigger::SoftFamilies { at_least, families } = rule.trigger else { return false };
    let soft: FamilySet =
        fired.iter().map(|id| pack.rule(id)).filter(|rule| rule.soft).map(|rule| rule.family).collect();
    soft.intersection(families).len() >= u32::from(at_least)
}

// "Not sure" of something that, with the case's own numbers and nothing else, would give `from` or more.
fn unsure_matters(pack: &Pack, profile: Option<ProfileId>, rule: &Rule, case: &Case) -> bool {
    let Trigger::Unsure { counts_as_present, from } = &rule.trigger else { return false };
    let others = case.unsure.iter().filter(|finding| !counts_as_present.contains(&pack.finding(*finding).group));
    others.into_iter().any(|finding| level_alone(pack, profile, case, finding) >= *from)
}

fn level_alone(pack: &Pack, profile: Option<ProfileId>, case: &Case, finding: crate::content::FindingId) -> Level {
    let alone = pack.with_implied(&FindingSet::from_iter([finding]));
    highest(pack, profile, &with_condition(pack, case, &alone))
}
