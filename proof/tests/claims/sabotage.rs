//! Packs that were broken on purpose: each is caught by the proof that is about it, with a case that core confirms.

use crate::support::{content, pack, subject};
use back_check_authoring::{case_file, safety};
use back_check_core::{
    content::{Bound, Condition, ExerciseSet, FindingId, Level, Number, Pack, ProfileId, Rule, RuleId, Trigger},
    plan::Plan,
    triage::{Case, Triage, triage},
};
use back_check_proof::{Failure, PROOFS, Subject};

fn broken(change: impl FnOnce(&mut Pack)) -> Pack {
    let mut broken = pack().clone();
    change(&mut broken);
    broken
}

fn rule<'a>(pack: &'a mut Pack, id: &str) -> &'a mut Rule {
    pack.rules.iter_mut().find(|rule| rule.id == id).unwrap_or_else(|| panic!("there is no rule {id}"))
}

fn finding(id: &str) -> FindingId {
    pack().finding_id(id).unwrap_or_else(|| panic!("there is no finding {id}"))
}

/// What the proof of this claim says of a subject.
fn failures_of(subject: &Subject, claim: &str) -> Vec<Failure> {
    let proof =
        PROOFS.iter().find(|proof| proof.claim.contains(claim)).unwrap_or_else(|| panic!("no proof of {claim}"));
    (proof.prove)(subject).failures
}

/// The one failure that speaks of all these, with its cases as `assess` would read them.
fn caught(pack: &Pack, claim: &str, words: &[&str]) -> (Failure, Vec<Case>) {
    find(pack, failures_of(&subject(pack), claim), words)
}

fn find(pack: &Pack, failures: Vec<Failure>, words: &[&str]) -> (Failure, Vec<Case>) {
    let shown: Vec<_> = failures.iter().map(ToString::to_string).collect();
    let found = failures.into_iter().find(|failure| words.iter().all(|word| failure.what.contains(word)));
    let failure = found.unwrap_or_else(|| panic!("no failure speaks of {words:?} in:\n{}", shown.join("\n")));
    let cases = failure.cases.iter().map(|case| case_file::read(pack, case).expect("a case file")).collect();
    (failure, cases)
}

fn judge(pack: &Pack, case: &Case) -> Triage {
    triage(pack, None, case)
}

fn given(pack: &Pack, case: &Case) -> Vec<String> {
    let plan = judge(pack, case).exercise.map(|permit| Plan::first(pack, &permit));
    let plan = plan.iter().flat_map(Plan::prescriptions);
    plan.map(|prescription| pack.exercise(prescription.exercise).id.clone()).collect()
}

fn said(case: &Case) -> usize {
    case.present.iter().count() + case.unsure.iter().count()
}

#[test]
fn a_rule_that_was_lowered_is_caught_by_the_danger_it_missed() {
    let broken = broken(|pack| rule(pack, "R10").level = Level::Urgent);
    let (failure, cases) = caught(&broken, "No danger", &["`leg-paralysis` is at least emergency", "urgent"]);
    assert!(judge(&broken, &cases[0]).level < Level::Emergency);
    assert!(judge(pack(), &cases[0]).level == Level::Emergency);
    assert_eq!(failure.cases, [r#"{"age":40,"present":["leg-paralysis"]}"#], "the smallest case is shown");
}

#[test]
fn a_rule_that_was_taken_out_is_caught_by_the_danger_it_missed() {
    let broken = broken(|pack| pack.rules.retain(|rule| rule.id != "R01"));
    let (_, cases) = caught(&broken, "No danger", &["`saddle-numbness`"]);
    assert_eq!(judge(&broken, &cases[0]).level, Level::SelfCare);
    assert_eq!(said(&cases[0]), 1);
}

#[test]
fn a_danger_that_only_a_combination_shows_is_missed_when_its_rule_was_narrowed() {
    let broken = broken(|pack| {
        let too_old = Condition::Within(Number::Age, Bound::AtLeast(66));
        let Trigger::When(condition) = rule(pack, "R06b").trigger.clone() else { panic!("R06b has a condition") };
        rule(pack, "R06b").trigger = Trigger::When(Condition::All(vec![condition, too_old]));
    });
    let (_, cases) = caught(&broken, "No danger", &["`leg-weakness and (weakness-worsening or cannot-walk)`"]);
    assert_eq!((judge(&broken, &cases[0]).level, said(&cases[0]), cases[0].numbers.age), (Level::Urgent, 2, 40));
}

#[test]
fn a_not_sure_about_danger_that_no_longer_counts_as_yes_is_caught() {
    let broken = broken(|pack| {
        for rule in &mut pack.rules {
            if let Trigger::Unsure { counts_as_present, .. } = &mut rule.trigger {
                counts_as_present.clear();
            }
        }
    });
    let (failure, cases) = caught(&broken, "No danger", &["`leg-paralysis` is at least emergency", "soon"]);
    assert_eq!(failure.cases, [r#"{"age":40,"unsure":["leg-paralysis"]}"#]);
    assert_eq!(judge(&broken, &cases[0]).level, Level::Soon);
}

#[test]
fn exercise_at_a_level_that_forbids_it_is_caught() {
    let broken = broken(|pack| pack.levels[Level::Urgent as usize].exercises.push(ExerciseSet::Walking));
    let (_, cases) = caught(&broken, "No exercise", &["at urgent nobody gets the exercise `walking`"]);
    assert_eq!(judge(&broken, &cases[0]).level, Level::Urgent);
    assert_eq!(given(&broken, &cases[0]), ["walking"]);
}

#[test]
fn a_gate_that_was_opened_is_caught_also_for_an_exercise_of_a_later_phase() {
    let bone = finding("osteoporosis");
    let broken = broken(|pack| pack.exercises.iter_mut().for_each(|it| it.withheld_by.retain(|id| *id != bone)));
    let (_, cases) = caught(&broken, "No exercise", &["`osteoporosis` gets the exercise `childs-pose`"]);
    assert!(given(&broken, &cases[0]).contains(&"childs-pose".to_owned()));
    assert!(!given(pack(), &cases[0]).contains(&"childs-pose".to_owned()));
    let (_, cases) = caught(&broken, "No exercise", &["`osteoporosis` gets the exercise `crunch`"]);
    let level = judge(&broken, &cases[0]).level;
    assert!(broken.level(level).exercises.contains(&ExerciseSet::Strengthening), "{level:?}");
}

#[test]
fn a_plain_form_for_someone_who_needs_another_is_caught() {
    let broken = broken(|pack| pack.exercises.iter_mut().for_each(|it| it.variants.clear()));
    let (_, cases) = caught(&broken, "No exercise", &["`wrist-pain`", "`cat-camel` in its plain form"]);
    assert!(given(&broken, &cases[0]).contains(&"cat-camel".to_owned()));
}

#[test]
fn exercise_for_a_child_is_caught() {
    let broken = broken(|pack| pack.adult_age = 16);
    let (_, cases) = caught(&broken, "No exercise", &["nobody under 18", "`walking`"]);
    assert_eq!(cases[0].numbers.age, 17);
    assert!(given(&broken, &cases[0]).contains(&"walking".to_owned()));
}

#[test]
fn a_finding_that_calms_is_caught() {
    let broken = broken(|pack| rule(pack, "R61").level = Level::Urgent);
    let (_, cases) = caught(&broken, "never calms", &["never lower the level"]);
    let [less, more] = [&cases[0], &cases[1]].map(|case| judge(&broken, case).level);
    assert!(less > more && said(&cases[0]) <= said(&cases[1]), "{less:?} {more:?}");
    let (_, cases) = caught(&broken, "never calms", &["never unlock an exercise", "`walking`"]);
    assert!(given(&broken, &cases[0]).is_empty() && !given(&broken, &cases[1]).is_empty());
}

#[test]
fn a_not_sure_that_is_worse_than_yes_is_caught() {
    let broken = broken(|pack| rule(pack, "UNSURE").level = Level::Emergency);
    let (_, cases) = caught(&broken, "never calms", &["never lower the level"]);
    assert!(!cases[0].unsure.is_empty() && cases[0].unsure.iter().all(|id| cases[1].present.contains(id)));
    assert!(judge(&broken, &cases[0]).level > judge(&broken, &cases[1]).level);
}

#[test]
fn a_finding_that_puts_off_the_day_is_caught() {
    // The rule that fires when no other does would send people within two days; any other `soon` sends them later.
    let broken = broken(|pack| {
        let rule = rule(pack, "R61");
        (rule.level, rule.within_days) = (Level::Soon, Some(2));
        pack.rules.retain(|rule| rule.level != Level::SelfCare && rule.level != Level::Routine);
    });
    let (_, cases) = caught(&broken, "never calms", &["put off the day"]);
    let [less, more] = [&cases[0], &cases[1]].map(|case| judge(&broken, case).within_days);
    assert!(less.is_some() && less < more, "{less:?} {more:?}");
}

#[test]
fn an_exercise_limit_that_raises_the_level_is_caught() {
    let broken = broken(|pack| {
        let hernia = Trigger::When(Condition::Present(finding("hernia")));
        let rule = Rule { id: "X".to_owned(), trigger: hernia, ..rule(pack, "R22").clone() };
        pack.rules.insert(0, rule);
    });
    let (_, cases) = caught(&broken, "never calms", &["an exercise limit only withholds"]);
    assert_eq!(cases[1].present.iter().collect::<Vec<_>>(), [finding("hernia")]);
    assert_ne!(judge(&broken, &cases[0]).level, judge(&broken, &cases[1]).level);
}

#[test]
fn a_rule_that_cannot_fire_is_caught() {
    let broken = broken(|pack| {
        let ages = [Bound::AtMost(30), Bound::AtLeast(31)].map(|bound| Condition::Within(Number::Age, bound));
        rule(pack, "R22").trigger = Trigger::When(Condition::All(ages.to_vec()));
    });
    let (_, cases) = caught(&broken, "Every rule", &["rule R22 never fires"]);
    let fired = judge(&broken, &cases[0]).fired;
    assert!(fired.len() > 100 && !fired.iter().any(|id| broken.rule(id).id == "R22"));
}

#[test]
fn a_rule_that_fires_in_no_visit_is_caught() {
    let broken = broken(|pack| {
        let old = Condition::Within(Number::Age, Bound::AtLeast(70));
        let pregnant = Condition::Present(finding("pregnant"));
        rule(pack, "R49").trigger = Trigger::When(Condition::All(vec![pregnant, old]));
    });
    let (_, cases) = caught(&broken, "Every rule", &["rule R49 fires here, but no visit"]);
    assert!(judge(&broken, &cases[0]).fired.iter().any(|id| broken.rule(id).id == "R49"));
}

#[test]
fn a_rule_in_the_shadow_of_a_worse_one_is_caught_unless_it_is_listed() {
    let broken = broken(|pack| rule(pack, "R17b").level = Level::Soon);
    let (_, cases) = caught(&broken, "Every rule", &["rule R17b never decides"]);
    let triage = judge(&broken, &cases[0]);
    assert!(triage.fired.iter().any(|id| broken.rule(id).id == "R17b") && triage.level > Level::Soon);
}

#[test]
fn a_rule_that_is_listed_as_shadowed_and_decides_is_caught() {
    let mut list = safety(&content(), pack()).expect("the shipped list is sound");
    list.shadowed[0].profile = None;
    let failures = failures_of(&Subject::new(pack(), list), "Every rule");
    let (failure, cases) = find(pack(), failures.clone(), &["rule R44b is listed as shadowed, but decides here"]);
    assert_eq!((failure.profile, judge(pack(), &cases[0]).level), (None, Level::Soon));
    // And in the profile in which it is shadowed it is now missing from the list.
    let (failure, cases) = find(pack(), failures, &["rule R44b never decides"]);
    assert_eq!(failure.profile.as_deref(), Some("nhs"));
    let triage = triage(pack(), Some(ProfileId(0)), &cases[0]);
    let shadowed = pack().rule_ids().find(|id| pack().rule(*id).id == "R44b").unwrap_or(RuleId(0));
    assert!(triage.fired.contains(shadowed) && triage.level == Level::Urgent);
}

#[test]
fn a_dead_follow_up_is_caught() {
    let broken = broken(|pack| {
        let rule = rule(pack, "R02y");
        (rule.level, rule.within_days) = (Level::EmergencyDepartment, None);
    });
    let (_, cases) =
        caught(&broken, "Every question", &["the closer question for `bladder-longstanding` is never reached"]);
    let [parent, milder] = [&cases[0], &cases[1]].map(|case| judge(&broken, case).level);
    assert!(cases[0].present.contains(finding("bladder-change")));
    assert!(cases[1].present.contains(finding("bladder-longstanding")));
    assert_eq!(parent, milder, "which is why it is never asked");
}

#[test]
fn a_question_that_nobody_is_asked_is_caught_with_a_case_that_would_have_needed_it() {
    let broken = broken(|pack| pack.pregnancy_ages = (121, 121));
    let (_, cases) = caught(&broken, "Every question", &["the question for `ectopic-signs` is never reached"]);
    assert!(judge(&broken, &cases[0]).level < judge(&broken, &cases[1]).level);
}

#[test]
fn a_question_that_no_screen_asks_is_caught() {
    let fever = finding("fever");
    let broken = broken(|pack| {
        for screen in &mut pack.screens {
            if let back_check_core::content::ScreenKind::Findings { items, .. } = &mut screen.kind {
                items.retain(|item| *item != fever);
            }
        }
    });
    caught(&broken, "Every question", &["the question for `fever` is never reached"]);
    caught(&broken, "Every rule", &["rule R17 fires here, but no visit"]);
}

#[test]
fn a_question_that_changes_nothing_is_caught() {
    let heels = finding("trigger-high-heels");
    let broken = broken(|pack| pack.causes.retain(|cause| !cause.findings.contains(&heels)));
    let (_, cases) = caught(&broken, "Every question", &["`trigger-high-heels` can never matter"]);
    assert_eq!(judge(&broken, &cases[0]).fired, judge(&broken, &cases[1]).fired);
}

#[test]
fn a_question_listed_as_changing_words_only_is_caught_when_it_changes_more() {
    let mut list = safety(&content(), pack()).expect("the shipped list is sound");
    list.only_words[0].finding = finding("fever");
    let failures = failures_of(&Subject::new(pack(), list), "Every question");
    let (_, cases) = find(pack(), failures.clone(), &["`fever` is listed as changing words only"]);
    assert_ne!(judge(pack(), &cases[0]).fired, judge(pack(), &cases[1]).fired);
    find(pack(), failures, &["the question for `feels-tight` can never matter"]);
}

#[test]
fn a_finding_that_two_screens_ask_for_makes_the_order_count_and_is_caught() {
    let cramp = finding("heat-cramps");
    let broken = broken(|pack| {
        let timing = pack.screens.iter_mut().rev().find(|screen| !screen.items().is_empty());
        if let Some(back_check_core::content::ScreenKind::Findings { items, .. }) =
            timing.map(|screen| &mut screen.kind)
        {
            items.extend([cramp, finding("fever")]);
        }
    });
    let (_, cases) = caught(&broken, "Every walk", &["the result depends on what was said alone"]);
    assert!(!cases.is_empty());
}

#[test]
fn a_pack_that_sends_everyone_away_at_the_first_screen_is_caught_by_the_questions_nobody_reaches() {
    let broken = broken(|pack| {
        let anyone = Trigger::When(Condition::Within(Number::Age, Bound::AtLeast(0)));
        let rule = Rule { id: "X".to_owned(), trigger: anyone, ..rule(pack, "R10").clone() };
        pack.rules.insert(0, rule);
    });
    let (_, cases) = caught(&broken, "Every question", &["the question for `heat-cramps` is never reached"]);
    assert!(cases.iter().all(|case| judge(&broken, case).level == Level::Emergency));
}
