//! What would have changed a result: every answer named does what is said of it, and none that would is left out.

use crate::support::{any_case, case, describe, for_all, judge, pack};
use back_check_core::{
    content::{FindingSet, Level, RuleId},
    triage::{Case, Change, Nearest, triage},
};
use proptest::prelude::*;

fn everything() -> FindingSet {
    pack().finding_ids().collect()
}

fn nearest(case: &Case) -> Nearest<'_> {
    Nearest::new(pack(), None, case, &judge(case), &everything())
}

fn rule(id: &str) -> RuleId {
    pack().rule_ids().find(|rule| pack().rule(*rule).id == id).unwrap_or_else(|| panic!("no rule `{id}`"))
}

fn without(findings: &str, rule_id: &str) -> Vec<(String, Level)> {
    let case = case(findings);
    nearest(&case).without(rule(rule_id)).into_iter().map(|(change, level)| (named(change), level)).collect()
}

fn with(findings: &str, rule_id: &str) -> Vec<(String, Level)> {
    let case = case(findings);
    let all = nearest(&case).with(rule(rule_id)).into_iter();
    all.map(|(finding, level)| (pack().finding(finding).id.clone(), level)).collect()
}

fn named(change: Change) -> String {
    match change {
        Change::Without(finding) | Change::With(finding) => pack().finding(finding).id.clone(),
        Change::Number(number, bound) => format!("{number:?} {bound:?}"),
        Change::Trend(trend) => format!("{trend:?}"),
    }
}

#[test]
fn without_its_only_finding_a_reason_is_gone_and_the_rest_decides() {
    assert_eq!(without("saddle-numbness", "R01"), [("saddle-numbness".to_owned(), Level::SelfCare)]);
    assert_eq!(without("saddle-numbness fever", "R01"), [("saddle-numbness".to_owned(), Level::Urgent)]);
}

#[test]
fn a_reason_that_two_answers_give_has_no_single_answer_behind_it() {
    assert_eq!(without("tearing-pain collapse", "R11"), []);
}

#[test]
fn together_with_fever_a_risk_of_infection_is_named_and_what_is_urgent_by_itself_is_not() {
    let more = with("fever", "R17");
    assert!(more.iter().any(|(id, level)| id == "diabetes" && *level > Level::Urgent), "{more:?}");
    assert!(more.iter().all(|(id, _)| id != "saddle-numbness" && id != "leg-paralysis"), "{more:?}");
    assert!(more.windows(2).all(|pair| pair[0].1 >= pair[1].1), "the most urgent first: {more:?}");
    assert!(
        more.iter().all(|(id, _)| more.iter().filter(|(other, _)| other == id).count() == 1),
        "each once: {more:?}"
    );
}

#[test]
fn a_number_is_named_with_the_nearest_value_on_the_other_side() {
    let mut young = Case::new(17);
    young.numbers.pain = Some(3);
    let changes: Vec<_> = nearest(&young).without(rule("R55")).into_iter().map(|(change, _)| named(change)).collect();
    assert_eq!(changes, ["Age AtLeast(18)"]);
}

#[test]
fn every_answer_named_does_what_is_said_of_it_and_no_finding_that_would_is_left_out() {
    for_all(256, any_case(6), describe, |case| {
        let judged = judge(&case);
        let nearest = nearest(&case);
        for rule in judged.fired.iter() {
            let named = nearest.without(rule);
            for (change, level) in &named {
                let other = triage(pack(), None, &change.made_to(&case));
                prop_assert_eq!(other.level, *level);
                prop_assert!(!other.fired.contains(rule));
                let less = !matches!(change, Change::Without(_)) || other.level <= judged.level;
                prop_assert!(less, "less said is never more urgent: {change:?}");
            }
            for finding in case.present.union(&case.unsure).iter() {
                let gone = !triage(pack(), None, &Change::Without(finding).made_to(&case)).fired.contains(rule);
                prop_assert_eq!(gone, named.iter().any(|(change, _)| *change == Change::Without(finding)));
            }
            for (finding, level) in nearest.with(rule) {
                let more = triage(pack(), None, &Change::With(finding).made_to(&case)).level;
                prop_assert_eq!(more, level);
                prop_assert!(more > judged.level);
            }
        }
        Ok(())
    });
}

#[test]
fn of_a_trend_and_of_two_bounds_on_one_number_only_the_nearest_change_is_named() {
    let named = |line: &str, rule: &str| without(line, rule).into_iter().map(|(change, _)| change).collect::<Vec<_>>();
    assert_eq!(named("days=7 trend=worse", "R42c"), ["DurationDays AtMost(6)", "Better"]);
    assert_eq!(named("days=20 trend=same", "R42a"), ["DurationDays AtMost(13)", "Better"]);
}

#[test]
fn two_numbers_behind_one_reason_are_both_named() {
    let changes = without("pain=8 days=3", "R40");
    assert_eq!(
        changes.iter().map(|(change, _)| change.as_str()).collect::<Vec<_>>(),
        ["Pain AtMost(7)", "DurationDays AtMost(2)"]
    );
}
