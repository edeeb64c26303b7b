//! Packs made up at random, small enough to try every case, and random runs that are the same each time.

use super::pack;
use back_check_core::{
    content::{
        Bound, Condition, Family, FindingId, FindingSet, Group, Level, Number, Numbers, Pack, ProfileId, Rule, Trend,
        Trigger, Variant,
    },
    triage::Case,
};
use proptest::{
    prelude::*,
    sample::{select, subsequence},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

/// Tries a claim on random values, the same ones in every run.
pub(crate) fn for_all<S: Strategy>(runs: u32, values: S, claim: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config { cases: runs, failure_persistence: None, max_shrink_iters: 200, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    runner.run(&values, claim).unwrap_or_else(|error| panic!("{error}"));
}

/// How many findings a made-up pack has.
pub(crate) const FEW: u8 = 5;

fn any_condition() -> impl Strategy<Value = Condition> {
    let bound = prop_oneof![
        (0..20u32).prop_map(Bound::AtLeast),
        (0..20u32).prop_map(Bound::AtMost),
        Just(Bound::AtMost(u32::MAX))
    ];
    let number = select(vec![Number::Age, Number::Pain, Number::DurationDays, Number::Episodes]);
    let leaf = prop_oneof![
        6 => (0..FEW).prop_map(|id| Condition::Present(FindingId(id))),
        1 => (number, bound).prop_map(|(number, bound)| Condition::Within(number, bound)),
        1 => select(vec![Trend::Better, Trend::Same, Trend::Worse]).prop_map(Condition::Trend),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let parts = || proptest::collection::vec(inner.clone(), 0..=3);
        prop_oneof![parts().prop_map(Condition::All), parts().prop_map(Condition::Any)]
    })
}

// `soon` more often: only there a day is named, so that it takes several such rules to put one off.
fn any_level() -> impl Strategy<Value = Level> {
    prop_oneof![select(Level::ALL.to_vec()), Just(Level::Soon)]
}

fn any_trigger() -> impl Strategy<Value = Trigger> {
    let families = subsequence(vec![Family::Cancer, Family::Infection, Family::Nerve], 0..=3);
    let groups = subsequence(vec![Group::Now, Group::Nerves, Group::Unwell], 0..=2);
    prop_oneof![
        7 => any_condition().prop_map(Trigger::When),
        1 => (0..4u8, families).prop_map(|(at_least, families)| Trigger::SoftFamilies { at_least, families: families.into_iter().collect() }),
        2 => (groups, any_level()).prop_map(|(counts_as_present, from)| Trigger::Unsure { counts_as_present, from }),
        2 => Just(Trigger::Otherwise),
    ]
}

fn any_rule() -> impl Strategy<Value = Rule> {
    let family = select(vec![Family::Cancer, Family::Infection, Family::Nerve, Family::Other]);
    let stricter = proptest::option::of(any_level());
    (any_trigger(), any_level(), proptest::option::weighted(0.8, 1..15u16), family, any::<bool>(), stricter).prop_map(
        |(trigger, level, within_days, family, soft, stricter)| Rule {
            id: "R".to_owned(),
            trigger,
            level,
            within_days,
            family,
            soft,
            stricter: stricter.map(|level| (ProfileId(0), level)).into_iter().collect(),
            lead: None,
            sources: Vec::new(),
        },
    )
}

/// The shipped pack's first findings in other groups, implying each other at random, under rules made up at random.
pub(crate) fn any_pack() -> impl Strategy<Value = Pack> {
    let findings = || proptest::collection::vec(0..FEW, 0..3);
    let groups = proptest::collection::vec(
        select(vec![Group::Now, Group::Nerves, Group::Unwell, Group::ExerciseLimits]),
        usize::from(FEW),
    );
    let implied =
        proptest::collection::vec(prop_oneof![3 => Just(None), 1 => (0..FEW).prop_map(Some)], usize::from(FEW));
    let gates = proptest::collection::vec((findings(), findings()), pack().exercises.len());
    let left_out = proptest::collection::vec(proptest::option::of(any_condition()), pack().advice.len());
    let causes = proptest::collection::vec((findings(), any::<bool>()), pack().causes.len());
    (proptest::collection::vec(any_rule(), 0..8), groups, implied, gates, left_out, causes).prop_map(
        |(rules, groups, implied, gates, left_out, causes)| {
            let mut made = pack().clone();
            made.rules = rules;
            made.findings.truncate(usize::from(FEW));
            for (finding, (group, implies)) in made.findings.iter_mut().zip(groups.into_iter().zip(implied)) {
                (finding.group, finding.implies) = (group, implies.map(FindingId).into_iter().collect());
            }
            let variant = Variant {
                id: "v".to_owned(),
                when: vec![],
                position: "standing".to_owned(),
                easier: None,
                equipment: vec![],
            };
            let ids = |list: Vec<u8>| list.into_iter().map(FindingId).collect::<Vec<_>>();
            for (exercise, (withheld_by, when)) in made.exercises.iter_mut().zip(gates) {
                exercise.withheld_by = ids(withheld_by);
                // Two forms, of which the first that fits is given.
                exercise.variants =
                    when.into_iter().map(|id| Variant { when: vec![FindingId(id)], ..variant.clone() }).collect();
            }
            made.advice.iter_mut().zip(left_out).for_each(|(advice, condition)| advice.left_out = condition);
            for (cause, (findings, all)) in made.causes.iter_mut().zip(causes) {
                (cause.findings, cause.all) = (ids(findings), all);
            }
            made
        },
    )
}

/// Each way to say the few findings, three to the power of five, with these numbers.
pub(crate) fn every_case(numbers: Numbers) -> Vec<Case> {
    let ways = 3usize.pow(u32::from(FEW));
    let case = |way: usize| {
        let mark = |finding: &FindingId| way / 3usize.pow(u32::from(finding.0)) % 3;
        let said = |which: usize| (0..FEW).map(FindingId).filter(|id| mark(id) == which).collect::<FindingSet>();
        Case { numbers, present: said(1), unsure: said(2), ..Case::new(numbers.age) }
    };
    (0..ways).map(case).collect()
}
