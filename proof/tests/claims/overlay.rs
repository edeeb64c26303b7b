//! The safety lock: the example of an overlay keeps it, and one that was broken on purpose is caught with a case that core
//! confirms.

use crate::support::{content, pack};
use back_check_authoring::{Overlaying, case_file, compile_overlay, safety};
use back_check_core::{
    content::{
        AddedRule, Condition, Family, Finding, FindingId, Group, Level, Overlay, Pack, Raise, Rule, RuleId, Trigger,
    },
    plan::Plan,
    triage::{Case, Triage, triage},
};
use back_check_proof::{Failure, OVERLAY_PROOFS, Subject};
use std::sync::OnceLock;

fn example() -> &'static Overlaying {
    static EXAMPLE: OnceLock<Overlaying> = OnceLock::new();
    EXAMPLE.get_or_init(|| {
        compile_overlay(&content(), &content().join("overlays/hill-street"), "en").expect("the example is sound")
    })
}

fn failures(overlaid: &Pack, claim: &str) -> Vec<Failure> {
    let safety = safety(&content(), pack()).expect("the shipped list is sound");
    let proof = OVERLAY_PROOFS.iter().find(|proof| proof.claim.contains(claim));
    let proof = proof.unwrap_or_else(|| panic!("no proof of {claim}"));
    (proof.prove)(&Subject::overlaid(overlaid, pack(), safety)).failures
}

// The example's pack, broken, and the one failure of the lock that speaks of these words with its case.
fn caught(change: impl FnOnce(&mut Pack), words: &str) -> (Pack, Failure, Case) {
    let mut broken = example().pack.clone();
    change(&mut broken);
    // As it would be if the program did not ask the content as well.
    broken.overlaid = None;
    let failures = failures(&broken, "The overlay");
    let shown: Vec<_> = failures.iter().map(ToString::to_string).collect();
    let found = failures.into_iter().find(|failure| failure.what.contains(words));
    let failure = found.unwrap_or_else(|| panic!("no failure speaks of {words:?} in:\n{}", shown.join("\n")));
    let case = case_file::read(&broken, &failure.cases[0]).expect("a case file");
    (broken, failure, case)
}

fn rule<'a>(pack: &'a mut Pack, id: &str) -> &'a mut Rule {
    pack.rules.iter_mut().find(|rule| rule.id == id).unwrap_or_else(|| panic!("there is no rule {id}"))
}

fn never() -> Trigger {
    Trigger::When(Condition::Any(Vec::new()))
}

fn judge(pack: &Pack, case: &Case) -> Triage {
    triage(pack, None, case)
}

fn given(pack: &Pack, case: &Case, id: &str) -> bool {
    let plan = judge(pack, case).exercise.map(|permit| Plan::first(pack, &permit));
    plan.is_ok_and(|plan| plan.prescriptions().iter().any(|it| pack.exercise(it.exercise).id == id))
}

#[test]
fn the_example_keeps_every_claim() {
    for proof in OVERLAY_PROOFS {
        let failures = failures(&example().pack, proof.claim);
        assert_eq!(failures, [], "{}", proof.claim);
    }
}

#[test]
fn an_overlay_that_lowers_a_level_is_refused_with_the_smallest_case() {
    let (broken, failure, case) = caught(|pack| rule(pack, "R10").level = Level::Urgent, "a case that is emergency");
    assert_eq!(failure.cases, [r#"{"age":40,"present":["leg-paralysis"]}"#]);
    assert_eq!((judge(&broken, &case).level, judge(pack(), &case).level), (Level::Urgent, Level::Emergency));
}

#[test]
fn an_overlay_that_drops_a_rule_is_refused() {
    let (broken, _, case) = caught(|pack| rule(pack, "R01").trigger = never(), "emergency-department");
    assert!(judge(&broken, &case).level < judge(pack(), &case).level);
    assert!(case.present.contains(pack().finding_id("saddle-numbness").expect("it is asked for")));
}

#[test]
fn an_overlay_that_narrows_a_rule_by_a_question_of_its_own_is_refused() {
    let own = example().pack.finding_id("clinic-off-work").expect("it is the example's");
    let (broken, _, case) = caught(
        |pack| {
            let rule = rule(pack, "R10");
            let Trigger::When(condition) = rule.trigger.clone() else { panic!("R10 has a condition") };
            rule.trigger = Trigger::When(Condition::All(vec![condition, Condition::Present(own)]));
        },
        "a case that is emergency",
    );
    assert!(!case.present.contains(own) && judge(&broken, &case).level < Level::Emergency);
}

#[test]
fn an_overlay_that_unlocks_an_exercise_or_its_plain_form_is_refused() {
    let open = |pack: &mut Pack| pack.exercises.iter_mut().for_each(|it| it.withheld_by.clear());
    let (broken, _, case) = caught(open, "unlocks an exercise; in this case it does: `seated-back-stretch`");
    assert!(given(&broken, &case, "seated-back-stretch") && !given(pack(), &case, "seated-back-stretch"));
    let plain = |pack: &mut Pack| {
        for variant in pack.exercises.iter_mut().flat_map(|it| &mut it.variants) {
            variant.when.clear();
        }
    };
    let mut broken = example().pack.clone();
    plain(&mut broken);
    let told = failures(&broken, "The overlay");
    assert!(told.iter().any(|failure| failure.what.contains("something of the content is missing")), "{told:?}");
}

#[test]
fn an_overlay_that_shows_exercise_to_the_young_or_advice_too_late_is_refused() {
    let (_, _, case) = caught(|pack| pack.adult_age = 10, "unlocks an exercise");
    assert!(case.numbers.age < 18);
    let show =
        |pack: &mut Pack| pack.levels[Level::Emergency as usize].advice.iter_mut().for_each(|shown| *shown = true);
    let (broken, _, case) = caught(show, "unlocks advice");
    assert_eq!(judge(&broken, &case).level, Level::Emergency);
}

#[test]
fn an_overlay_that_puts_off_the_day_is_refused() {
    let later =
        |pack: &mut Pack| pack.rules.iter_mut().for_each(|rule| rule.within_days = rule.within_days.map(|_| 14));
    let (broken, _, case) = caught(later, "puts off the day");
    let days = |pack: &Pack| judge(pack, &case).within_days.expect("it is soon");
    assert!(days(&broken) > days(pack()));
}

#[test]
fn an_overlay_with_another_dose_or_another_order_of_findings_is_refused() {
    for change in [|pack: &mut Pack| pack.exercises[0].dose.sets += 1, |pack: &mut Pack| pack.findings.swap(0, 1)] {
        let mut broken = example().pack.clone();
        change(&mut broken);
        let told = failures(&broken, "The overlay");
        assert!(told.len() == 1 && told[0].what.contains("another dose"), "{told:?}");
    }
}

// What follows can be written in an overlay, and is refused for what it does.

fn overlaid(change: impl FnOnce(&mut Overlay)) -> Pack {
    let mut overlay = example().overlay.clone();
    change(&mut overlay);
    overlay.put_on(pack()).expect("it is within the format")
}

#[test]
fn a_clinics_limit_to_exercise_that_raises_the_level_is_refused() {
    let made = overlaid(|overlay| {
        overlay.findings.push(Finding {
            id: "clinic-stiff-hip".to_owned(),
            group: Group::ExerciseLimits,
            may_be_unsure: true,
            implies: vec![],
        });
        let own = pack().findings.len() + overlay.findings.len() - 1;
        overlay.rules.push(AddedRule {
            id: "clinic-hip".to_owned(),
            when: Condition::Present(FindingId(u8::try_from(own).expect("there is room"))),
            level: Level::Routine,
            within_days: None,
            family: Family::Other,
            soft: false,
            sources: vec![],
        });
    });
    let told = failures(&made, "One more finding");
    assert!(told.iter().any(|failure| failure.what.contains("an exercise limit only withholds")), "{told:?}");
    assert!(told[0].cases[1].contains("clinic-stiff-hip"), "{told:?}");
}

#[test]
fn raising_what_holds_when_nothing_else_does_is_refused_as_another_answer_would_then_calm() {
    let at = pack().rules.iter().position(|rule| rule.trigger == Trigger::Otherwise).expect("it is the last");
    let rule = RuleId(u16::try_from(at).expect("few"));
    let made = overlaid(|overlay| overlay.raised.push(Raise { rule, level: Level::Urgent, within_days: None }));
    assert_eq!(failures(&made, "The overlay"), []);
    let told = failures(&made, "One more finding");
    assert!(told.iter().any(|failure| failure.what.contains("never lower the level")), "{told:?}");
}
