//! Where every pair of cases can be tried one by one, the proof that more findings never calm says what that says: it
//! fails when some pair shows it, and holds when none does. So "there is no such case" is checked as well as "there is".

mod support;

use back_check_core::{
    content::{Condition, FindingId, Group, Level, Numbers, Pack, ProfileId, Trigger},
    triage::Case,
};
use back_check_proof::{Encoded, PROOFS, Subject};
use proptest::prelude::*;
use std::cell::Cell;
use support::{
    made_up::{FEW, any_pack, every_case, for_all},
    subject,
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

fn calms(pack: &Pack, (less, before): &(Case, Encoded), (more, after): &(Case, Encoded)) -> bool {
    let ups: Vec<_> = (0..FEW).map(FindingId).map(|id| (id, said(less, id), said(more, id))).collect();
    if ups.iter().any(|(_, less, more)| less > more) {
        return false;
    }
    let only_limits =
        ups.iter().all(|(id, less, more)| less == more || pack.finding(*id).group == Group::ExerciseLimits);
    let unlocked =
        after.exercises.iter().any(|(id, form)| match before.exercises.iter().find(|(other, _)| other == id) {
            None => true,
            Some((_, earlier)) => earlier.is_some() && form.is_none(),
        });
    let put_off = after.level == Level::Soon
        && before.within_days.is_some_and(|days| after.within_days.is_none_or(|later| later > days));
    before.level > after.level
        || put_off
        || unlocked
        || after.advice.iter().any(|advice| !before.advice.contains(advice))
        || (only_limits && before.level != after.level)
}

fn some_pair_calms(subject: &Subject, pack: &Pack, profile: Option<ProfileId>) -> bool {
    [10, 40].into_iter().any(|age| {
        let numbers = Numbers { age, ..Case::new(age).numbers };
        let cases = every_case(numbers).into_iter().map(|case| (case.clone(), subject.by_core(profile, &case)));
        let cases: Vec<_> = cases.collect();
        cases.iter().any(|less| cases.iter().any(|more| calms(pack, less, more)))
    })
}

#[test]
fn the_proof_that_more_findings_never_calm_fails_exactly_when_some_pair_of_cases_shows_it() {
    let proof = PROOFS.iter().find(|proof| proof.claim.contains("never calms")).expect("the proof is there");
    let (held, failed) = (Cell::new(0), Cell::new(0));
    for_all(150, any_pack(), |made| {
        let made = without_numbers(made);
        let subject = subject(&made);
        let shown = [None, Some(ProfileId(0))].into_iter().any(|profile| some_pair_calms(&subject, &made, profile));
        let failures = (proof.prove)(&subject).failures;
        prop_assert_eq!(!failures.is_empty(), shown, "{:?}", failures);
        prop_assert!(failures.iter().all(|failure| !failure.what.contains("do not agree")), "{:?}", failures);
        let seen = if shown { &failed } else { &held };
        seen.set(seen.get() + 1);
        Ok(())
    });
    assert!(held.get() >= 15 && failed.get() >= 15, "both come about: {} hold, {} fail", held.get(), failed.get());
}
