//! Where every pair of cases can be tried one by one, the proof that more findings never calm says what that says: it
//! fails when some pair shows it, and holds when none does. So "there is no such case" is checked as well as "there is".

use crate::support::{
    made_up::{FEW, any_pack, every_case, for_all},
    subject,
};
use back_check_core::{
    content::{Condition, FindingId, Group, Level, Pack, ProfileId, Trigger},
    triage::Case,
};
use back_check_proof::{Outcome, PROOFS, Subject};
use proptest::prelude::*;
use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

// The same pack without numbers, so that the few findings and two ages are all there is. (A part that names a number is
// left out.)
fn without_numbers(mut pack: Pack) -> Pack {
    for rule in &mut pack.rules {
        if let Trigger::When(condition) = &mut rule.trigger {
            *condition = findings_only(condition);
        }
    }
    for advice in &mut pack.advice {
        advice.left_out = advice.left_out.as_ref().map(findings_only);
    }
    pack
}

fn findings_only(condition: &Condition) -> Condition {
    let parts = |parts: &[Condition]| {
        let named = parts.iter().filter(|part| !matches!(part, Condition::Within(..) | Condition::Trend(_)));
        named.map(findings_only).collect()
    };
    match condition {
        Condition::All(all) => Condition::All(parts(all)),
        Condition::Any(any) => Condition::Any(parts(any)),
        Condition::Present(finding) => Condition::Present(*finding),
        Condition::Within(..) | Condition::Trend(_) => Condition::Any(Vec::new()),
    }
}

// 0 absent, 1 unsure, 2 present.
fn said(case: &Case, finding: FindingId) -> u8 {
    u8::from(case.unsure.contains(finding)) + 2 * u8::from(case.present.contains(finding))
}

// What goes wrong from one case to one that says no less, in the words of the proof.
fn calms(pack: &Pack, (less, before): &(Case, Outcome), (more, after): &(Case, Outcome)) -> Vec<&'static str> {
    let ups: Vec<_> = (0..FEW).map(FindingId).map(|id| (id, said(less, id), said(more, id))).collect();
    if ups.iter().any(|(_, less, more)| less > more) {
        return Vec::new();
    }
    let only_limits =
        ups.iter().all(|(id, less, more)| less == more || pack.finding(*id).group == Group::ExerciseLimits);
    let form = |of: &Outcome, id| of.exercises.iter().find(|(other, _)| *other == id).map(|(_, form)| *form);
    let put_off = after.level == Level::Soon
        && before.within_days.is_some_and(|days| after.within_days.is_none_or(|later| later > days));
    let wrong = [
        ("lower the level", before.level > after.level),
        ("put off the day", put_off),
        ("unlock an exercise", after.exercises.iter().any(|(id, _)| form(before, *id).is_none())),
        (
            "bring back a plain form",
            after.exercises.iter().any(|(id, now)| now.is_none() && form(before, *id) != Some(None)),
        ),
        ("unlock advice", after.advice.iter().any(|advice| !before.advice.contains(advice))),
        ("only withholds exercise", only_limits && before.level < after.level),
    ];
    wrong.into_iter().filter(|(_, wrong)| *wrong).map(|(what, _)| what).collect()
}

fn found_by_trying(subject: &Subject, pack: &Pack) -> BTreeSet<&'static str> {
    let mut found = BTreeSet::new();
    for profile in [None, Some(ProfileId(0))] {
        for age in [10, 40] {
            let cases = every_case(Case::new(age).numbers).into_iter();
            let cases: Vec<_> = cases.map(|case| (case.clone(), subject.by_core(profile, &case))).collect();
            found.extend(cases.iter().flat_map(|less| cases.iter().flat_map(|more| calms(pack, less, more))));
        }
    }
    found
}

const WRONGS: [&str; 6] = [
    "lower the level",
    "put off the day",
    "unlock an exercise",
    "bring back a plain form",
    "unlock advice",
    "only withholds exercise",
];

#[test]
fn the_proof_that_more_findings_never_calm_fails_exactly_where_some_pair_of_cases_shows_it() {
    let proof = PROOFS.iter().find(|proof| proof.claim.contains("never calms")).expect("the proof is there");
    let tally = RefCell::new(BTreeMap::<&str, [u32; 2]>::new());
    for_all(300, any_pack(), |made| {
        let made = without_numbers(made);
        let subject = subject(&made);
        let tried = found_by_trying(&subject, &made);
        let failures = (proof.prove)(&subject).failures;
        prop_assert!(failures.iter().all(|failure| !failure.what.contains("do not agree")), "{:?}", failures);
        for wrong in WRONGS {
            let proved = !failures.iter().any(|failure| failure.what.contains(wrong));
            prop_assert_eq!(!proved, tried.contains(wrong), "{}: {:?}", wrong, failures);
            tally.borrow_mut().entry(wrong).or_default()[usize::from(proved)] += 1;
        }
        Ok(())
    });
    let rare: Vec<_> = tally.into_inner().into_iter().filter(|(_, count)| count.iter().any(|it| *it < 3)).collect();
    assert!(rare.is_empty(), "how often each fails and holds: {rare:?}");
}
