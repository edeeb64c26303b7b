//! A clinic's overlay: with any there can be, nobody's result is less urgent and nobody gets an exercise that they would not
//! get without; and a file that says more than it may is refused.

mod refused;
#[path = "../support/mod.rs"]
mod support;

use back_check_authoring::compile_overlay;
use back_check_core::{
    content::{
        AddedRule, Bound, Condition, ExerciseId, ExerciseSet, Family, Finding, FindingId, Group, Level, Number,
        Overlay, Pack, Part, Raise, RuleId, SourceId, Trigger, may_change,
    },
    plan::{self, Plan},
    triage::{Case, Triage, triage},
};
use proptest::{
    prelude::*,
    sample::{select, subsequence},
};
use std::sync::OnceLock;
use support::{any_case, content, describe, fired_ids, for_all, pack};

fn example() -> &'static Overlay {
    static EXAMPLE: OnceLock<Overlay> = OnceLock::new();
    EXAMPLE.get_or_init(|| {
        let folder = content().join("overlays/hill-street");
        compile_overlay(&content(), &folder, "en").expect("the example is sound").overlay
    })
}

fn with_example() -> Pack {
    example().put_on(pack()).expect("the example fits")
}

// The example without anything in it.
fn empty() -> Overlay {
    Overlay {
        sources: vec![],
        findings: vec![],
        asked: vec![],
        screens: vec![],
        rules: vec![],
        raised: vec![],
        hidden: vec![],
        withheld: vec![],
        links: vec![],
        messages: vec![],
        ..example().clone()
    }
}

fn own(number: usize) -> FindingId {
    FindingId(u8::try_from(pack().findings.len() + number).expect("there is room"))
}

fn added(id: &str, when: Condition, level: Level) -> AddedRule {
    let within_days = (level == Level::Soon).then_some(3);
    let family = Family::Other;
    AddedRule { id: id.to_owned(), when, level, within_days, family, soft: false, sources: vec![SourceId(0)] }
}

fn finding(id: &str, group: Group) -> Finding {
    Finding { id: id.to_owned(), group, may_be_unsure: true, implies: vec![] }
}

const OWN_FINDINGS: usize = 3;

fn any_condition() -> impl Strategy<Value = Condition> {
    let count = pack().findings.len() + OWN_FINDINGS;
    let bound = prop_oneof![(0..80u32).prop_map(Bound::AtLeast), (0..80u32).prop_map(Bound::AtMost)];
    let leaf = prop_oneof![
        3 => (0..OWN_FINDINGS).prop_map(|number| Condition::Present(own(number))),
        3 => (0..count).prop_map(|at| Condition::Present(FindingId(u8::try_from(at).unwrap_or_default()))),
        1 => (select(vec![Number::Age, Number::Pain, Number::DurationDays]), bound)
            .prop_map(|(number, bound)| Condition::Within(number, bound)),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        let parts = || proptest::collection::vec(inner.clone(), 1..=3);
        prop_oneof![parts().prop_map(Condition::All), parts().prop_map(Condition::Any)]
    })
}

fn any_raise() -> impl Strategy<Value = Option<Raise>> {
    (0..pack().rules.len(), select(Level::ALL.to_vec())).prop_map(|(at, level)| {
        let rule = RuleId(u16::try_from(at).ok()?);
        let within_days = (level == Level::Soon).then_some(5);
        (level > pack().rule(rule).level).then_some(Raise { rule, level, within_days })
    })
}

// Everything that the format can say, at random.
fn any_overlay() -> impl Strategy<Value = Overlay> {
    let groups = select(vec![Group::Unwell, Group::Pattern, Group::MedicineSafety, Group::ExerciseLimits]);
    let implied = proptest::option::weighted(0.3, 0..pack().findings.len());
    let findings = proptest::collection::vec((groups, implied), OWN_FINDINGS);
    let family = select(vec![Family::Cancer, Family::Infection, Family::Nerve, Family::Other]);
    let rules = proptest::collection::vec(
        (any_condition(), select(Level::ALL.to_vec()), 1..15u16, family, any::<bool>()),
        0..4,
    );
    let raised = proptest::collection::vec(any_raise(), 0..4);
    let exercises: Vec<_> = pack().exercise_ids().collect();
    let hidden = subsequence(exercises.clone(), 0..4);
    let withheld = proptest::collection::vec((select(exercises), 0..OWN_FINDINGS), 0..4);
    (findings, rules, raised, hidden, withheld).prop_map(|(findings, rules, raised, hidden, withheld)| {
        let finding = |(number, (group, implied)): (usize, (Group, Option<usize>))| Finding {
            implies: implied.and_then(|at| u8::try_from(at).ok()).map(FindingId).into_iter().collect(),
            ..finding(&format!("clinic-{number}"), group)
        };
        let rule = |(when, level, days, family, soft): (Condition, Level, u16, Family, bool)| AddedRule {
            within_days: (level == Level::Soon).then_some(days),
            family,
            soft,
            ..added("clinic-rule", when, level)
        };
        Overlay {
            findings: findings.into_iter().enumerate().map(finding).collect(),
            rules: rules.into_iter().map(rule).collect(),
            raised: raised.into_iter().flatten().collect(),
            hidden,
            withheld: withheld.into_iter().map(|(exercise, number)| (exercise, vec![own(number)])).collect(),
            ..empty()
        }
    })
}

// A case, and the same case with some of the clinic's own findings.
fn any_pair() -> impl Strategy<Value = (Case, Case)> {
    (any_case(6), proptest::collection::vec(0..3u8, OWN_FINDINGS)).prop_map(|(case, marks)| {
        let mut with = case.clone();
        for (number, mark) in marks.into_iter().enumerate() {
            match mark {
                1 => with.present.insert(own(number)),
                2 => with.unsure.insert(own(number)),
                _ => {}
            }
        }
        (case, with)
    })
}

fn given(pack: &Pack, triage: &Triage) -> Vec<ExerciseId> {
    let plan = triage.exercise.as_ref().ok().map(|permit| Plan::first(pack, permit));
    plan.iter().flat_map(Plan::prescriptions).map(|it| it.exercise).collect()
}

fn advice(pack: &Pack, case: &Case, triage: &Triage) -> Vec<String> {
    plan::advice(pack, case, triage).into_iter().map(|item| item.line.id.clone()).collect()
}

fn no_less_safe(overlaid: &Pack, case: &Case, with: &Case) -> Result<(), TestCaseError> {
    let (base, own) = (triage(pack(), None, case), triage(overlaid, None, with));
    prop_assert!(own.level >= base.level, "{:?} with, {:?} without", own.level, base.level);
    if own.level == Level::Soon && base.level == Level::Soon {
        prop_assert!(own.within_days <= base.within_days, "{:?} with, {:?} without", own.within_days, base.within_days);
    }
    let without = given(pack(), &base);
    prop_assert!(given(overlaid, &own).iter().all(|id| without.contains(id)), "an exercise was unlocked");
    let without = advice(pack(), case, &base);
    prop_assert!(advice(overlaid, with, &own).iter().all(|id| without.contains(id)), "advice was unlocked");
    Ok(())
}

#[test]
fn whatever_an_overlay_says_nobody_is_less_urgent_and_nobody_gets_more() {
    for_all(
        1500,
        (any_overlay(), any_pair()),
        |(_, (case, _))| describe(case),
        |(overlay, (case, with))| {
            let mut overlaid = overlay.put_on(pack()).map_err(|fault| TestCaseError::fail(fault.to_string()))?;
            no_less_safe(&overlaid, &case, &with)?;
            // And so without the content being asked as well: the additions alone are safe.
            overlaid.overlaid = None;
            no_less_safe(&overlaid, &case, &with)
        },
    );
}

#[test]
fn the_content_is_asked_as_well_so_that_even_a_pack_that_breaks_its_rules_cannot_lower_a_result() {
    let mut broken = with_example();
    for rule in broken.rules.iter_mut().filter(|rule| !matches!(rule.trigger, Trigger::Otherwise)) {
        rule.trigger = Trigger::When(Condition::Any(Vec::new()));
    }
    broken.levels.iter_mut().for_each(|level| level.exercises.push(ExerciseSet::Strengthening));
    broken.adult_age = 0;
    for_all(1500, any_case(6), describe, |case| {
        let (base, found) = (triage(pack(), None, &case), triage(&broken, None, &case));
        prop_assert_eq!((found.level, found.within_days), (base.level, base.within_days));
        prop_assert_eq!(fired_ids(&broken, &found), fired_ids(pack(), &base));
        match (base.exercise, found.exercise) {
            (Err(base), Err(found)) => prop_assert_eq!(base, found),
            (Ok(base), Ok(found)) => {
                let all =
                    [ExerciseSet::Comfort, ExerciseSet::Walking, ExerciseSet::Mobility, ExerciseSet::Strengthening];
                prop_assert!(all.into_iter().all(|set| base.allows(set) || !found.allows(set)));
            }
            other => return Err(TestCaseError::fail(format!("{other:?}"))),
        }
        Ok(())
    });
}

#[test]
fn the_days_of_the_content_hold_where_the_clinic_names_more_or_none() {
    let mut broken = with_example();
    broken.rules.iter_mut().for_each(|rule| rule.within_days = rule.within_days.map(|days| days + 20));
    let case = support::case("weight-loss");
    let base = triage(pack(), None, &case);
    assert_eq!((base.level, base.within_days), (Level::Soon, Some(7)));
    assert_eq!(triage(&broken, None, &case).within_days, Some(7));
}

#[test]
fn where_the_clinic_and_the_content_say_the_same_the_reasons_of_both_are_said() {
    let same = Overlay {
        findings: vec![finding("clinic-x", Group::Pattern)],
        rules: vec![AddedRule {
            within_days: Some(7),
            ..added("clinic-rule", Condition::Present(own(0)), Level::Soon)
        }],
        ..empty()
    };
    let mut case = support::case("weight-loss");
    case.present.insert(own(0));
    let pack = same.put_on(pack()).expect("it fits");
    let found = triage(&pack, None, &case);
    assert_eq!((found.level, found.within_days), (Level::Soon, Some(7)));
    assert!(fired_ids(&pack, &found).contains(&"clinic-rule"), "{:?}", fired_ids(&pack, &found));
}

#[test]
fn exercise_that_the_content_does_not_show_stays_closed_and_its_limits_limit() {
    let mut broken = with_example();
    broken.levels.iter_mut().for_each(|level| level.exercises.push(ExerciseSet::Strengthening));
    broken.findings.iter_mut().for_each(|finding| finding.implies.clear());
    let found = triage(&broken, None, &support::case("stops-daily-life pregnant-20-weeks"));
    let permit = found.exercise.expect("some exercise is shown");
    assert!(permit.allows(ExerciseSet::Comfort) && !permit.allows(ExerciseSet::Strengthening));
    assert!(permit.limits().contains(support::finding("pregnant")));
}

#[test]
fn the_example_asks_its_questions_raises_its_rules_and_says_its_words() {
    let overlaid = with_example();
    let mut case = Case::new(40);
    case.present.extend(overlaid.finding_id("clinic-injection"));
    let found = triage(&overlaid, None, &case);
    assert_eq!((found.level, found.within_days), (Level::Soon, Some(2)));
    assert_eq!(fired_ids(&overlaid, &found), ["clinic-after-injection"]);
    assert_eq!(triage(&overlaid, None, &support::case("new-shape")).level, Level::Urgent);
    assert_eq!(support::level("new-shape"), Level::Soon);
    let asked: Vec<_> = overlaid.screens.iter().map(|screen| screen.id.as_str()).collect();
    let after = asked.iter().position(|id| *id == "pattern-life").expect("it is the content's");
    assert_eq!(asked[after + 1], "clinic-work");
    assert!(overlaid.words.has("screen-clinic-work.why") && overlaid.words.has("link-clinic-classes"));
}

#[test]
fn a_hidden_exercise_is_nowhere() {
    let everyone = triage(pack(), None, &Case::new(40));
    for exercise in pack().exercise_ids() {
        let overlaid = Overlay { hidden: vec![exercise], ..empty() }.put_on(pack()).expect("it fits");
        assert!(overlaid.is_hidden(exercise) && !pack().is_hidden(exercise));
        assert!(!overlaid.exercise_ids().any(|id| id == exercise));
        let found = triage(&overlaid, None, &Case::new(40));
        let others: Vec<_> = given(pack(), &everyone).into_iter().filter(|id| *id != exercise).collect();
        assert_eq!(given(&overlaid, &found), others);
        assert!(plan::withheld(&overlaid, &found).iter().all(|it| it.exercise != exercise));
    }
}

#[test]
fn what_a_clinic_withholds_is_left_out_with_its_reason() {
    let overlaid = with_example();
    let mut case = Case::new(40);
    case.unsure.extend(overlaid.finding_id("clinic-injection"));
    let found = triage(&overlaid, None, &case);
    let reasons = support::withheld(&overlaid, &found);
    assert!(reasons["glute-bridge"].contains(&"clinic-injection"), "{reasons:?}");
}

#[test]
fn nothing_of_the_content_moves_but_the_screens_that_stand_behind_a_new_one() {
    let overlaid = with_example();
    let base = pack();
    assert_eq!(overlaid.findings[..base.findings.len()], base.findings[..]);
    let ids = |pack: &Pack| pack.rules.iter().map(|rule| rule.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&overlaid)[..base.rules.len()], ids(base)[..]);
    assert_eq!(overlaid.sources[..base.sources.len()], base.sources[..]);
    let screens = |pack: &Pack| pack.screens.iter().map(|screen| screen.id.clone()).collect::<Vec<_>>();
    let without: Vec<_> = screens(&overlaid).into_iter().filter(|id| !id.starts_with("clinic-")).collect();
    assert_eq!(without, screens(base));
}

#[test]
fn on_the_first_part_it_asks_the_same_as_on_the_whole() {
    let (first, _) = pack().clone().split();
    let (on_first, on_whole) = (example().put_on(&first).expect("it fits"), with_example());
    assert!(on_first.asks_the_same(&on_whole) && on_first.rules == on_whole.rules);
    assert!(on_first.words.has("finding-clinic-injection") && !on_first.is_whole() && on_whole.is_whole());
}

#[test]
fn words_that_a_clinic_may_change_are_no_part_of_others_and_of_no_danger_result_or_safety_net() {
    fn contained(parts: &[Part], found: &mut Vec<u16>) {
        for part in parts {
            match part {
                Part::Message(other) => found.push(*other),
                Part::Choice(_, branches) => branches.iter().for_each(|(_, parts)| contained(parts, found)),
                Part::Text(_) | Part::Arg(_) => {}
            }
        }
    }
    let mut found = Vec::new();
    let messages = &pack().words.messages;
    messages.iter().for_each(|message| contained(&message.parts, &mut found));
    assert!(found.iter().all(|at| !may_change(&messages[usize::from(*at)].key)));
    for message in messages {
        let kept = ["finding-", "follow-up-", "screen-", "rule-", "level-", "lead-", "net-", "advice-", "region-"];
        let fixed = kept.iter().any(|kind| message.key.starts_with(kind)) || message.key.contains("emergency");
        assert!(!(fixed && may_change(&message.key)), "{}", message.key);
    }
    assert!(messages.iter().any(|message| may_change(&message.key)));
    assert!(!may_change("exercise-crunch.steps") && may_change("exercise-crunch"));
}
