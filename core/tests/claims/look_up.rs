//! What is looked up in a pack is what is there, and nothing else.

use crate::support::{case, finding, judge, pack};
use back_check_core::{
    content::{Dose, Evidence, ExerciseId, FindingId, Pack, Rule, SourceId, VariantId},
    plan::{Form, Plan},
};

#[test]
fn a_profile_is_found_by_its_id_and_makes_only_its_own_rules_stricter() {
    let nhs = pack().profile_id("nhs");
    assert!(nhs.is_some_and(|id| pack().profiles[usize::from(id.0)] == "nhs"));
    assert_eq!(pack().profile_id("nobody"), None);
    let raised = |rule: &&Rule| rule.level_in(nhs) > rule.level_in(None);
    assert_eq!(pack().rules.iter().filter(raised).count(), 5);
    assert!(pack().rules.iter().all(|rule| rule.level_in(None) == rule.level));
}

#[test]
fn a_region_is_found_by_its_code_in_any_case() {
    assert_eq!(pack().region("gb").map(|region| region.id.as_str()), Some("GB"));
    assert_eq!(pack().region("xx"), None);
}

#[test]
fn a_source_is_found_by_its_position_and_none_behind_the_last() {
    let count = u16::try_from(pack().sources.len()).expect("there are some hundred");
    assert_eq!(pack().source(SourceId(count - 1)), pack().sources.last());
    assert_eq!(pack().source(SourceId(count)), None);
}

#[test]
fn every_form_of_every_exercise_has_the_motion_that_stands_at_its_place() {
    let mut motions = pack().motions.iter();
    for id in pack().exercise_ids() {
        let variants = (0_u8..).map(VariantId).take(pack().exercise(id).variants.len());
        for variant in [None].into_iter().chain(variants.map(Some)) {
            let motion = motions.next();
            assert!(motion.is_some() && pack().motion(id, variant) == motion, "{id:?} {variant:?}");
            assert_eq!(Form::of(pack(), id, variant).motion, motion);
        }
    }
    assert_eq!(motions.next(), None);
}

#[test]
fn a_second_variant_has_a_motion_of_its_own_behind_the_first() {
    let mut pack = pack().clone();
    let at = pack.exercises.iter().position(|exercise| !exercise.variants.is_empty()).expect("there is a variant");
    let id = ExerciseId(u8::try_from(at).expect("there are few"));
    let more = pack.exercises[at].variants[0].clone();
    pack.exercises[at].variants.push(more);
    let motion = |pack: &Pack, variant| pack.motion(id, variant).map(std::ptr::from_ref);
    let plain = motion(&pack, None).expect("it is whole");
    let place = pack.motions.iter().position(|it| std::ptr::eq(it, plain)).expect("it is one of them");
    for (variant, further) in [(0, 1), (1, 2)] {
        assert_eq!(motion(&pack, Some(VariantId(variant))), Some(std::ptr::from_ref(&pack.motions[place + further])));
    }
}

#[test]
fn what_a_finding_implies_implies_in_turn() {
    let mut chain = pack().clone();
    for (from, to) in [(0, 1), (1, 2), (2, 3)] {
        chain.findings[from].implies = vec![FindingId(to)];
    }
    let all = chain.with_implied(&[FindingId(0)].into_iter().collect());
    assert!(all == [0, 1, 2, 3].map(FindingId).into_iter().collect());
}

#[test]
fn answers_keep_their_meaning_only_while_findings_screens_and_closer_questions_are_the_same() {
    assert!(pack().asks_the_same(&Pack { rules: Vec::new(), ..pack().clone() }));
    assert!(!pack().asks_the_same(&Pack { findings: Vec::new(), ..pack().clone() }));
    assert!(!pack().asks_the_same(&Pack { screens: Vec::new(), ..pack().clone() }));
    assert!(!pack().asks_the_same(&Pack { follow_ups: Vec::new(), ..pack().clone() }));
}

#[test]
fn how_well_something_is_supported_has_words() {
    for evidence in [Evidence::None, Evidence::Opinion, Evidence::Weak, Evidence::Some, Evidence::Good] {
        assert!(pack().words.has(&format!("evidence-{}", evidence.id())), "{evidence:?}");
    }
}

fn exercise(id: &str) -> ExerciseId {
    let found = pack().exercise_ids().find(|it| pack().exercise(*it).id == id);
    found.unwrap_or_else(|| panic!("there is no exercise `{id}`"))
}

#[test]
fn a_plan_gives_what_it_holds_and_nothing_that_it_does_not() {
    let triage = judge(&case("minor-injury"));
    let plan = Plan::first(pack(), triage.exercise.as_ref().expect("at `soon` some exercise is shown"));
    for prescription in plan.prescriptions() {
        assert_eq!(plan.get(prescription.exercise), Some(prescription));
    }
    assert!(plan.get(exercise("walking")).is_some());
    assert_eq!(plan.get(exercise("crunch")), None);
}

#[test]
fn a_variant_says_what_it_has_words_for_and_leaves_the_rest_to_the_plain_form() {
    let id = exercise("cat-camel");
    let (plain, standing) = (Form::of(pack(), id, None), Form::of(pack(), id, Some(VariantId(0))));
    assert_eq!(plain.key(".steps"), "exercise-cat-camel.steps");
    assert_eq!(standing.key(".steps"), "variant-cat-camel-standing.steps");
    assert_eq!(standing.key(".purpose"), "exercise-cat-camel.purpose");
    let facts = pack().exercise(id);
    assert_eq!((plain.position(), standing.position()), (facts.position.as_str(), "standing"));
    assert_eq!((plain.equipment(), standing.equipment()), (&facts.equipment[..], &["table".to_owned()][..]));
    assert_eq!((plain.easier(), plain.harder()), (facts.easier, Some(facts.harder)));
    assert_eq!((Some(standing.easier()), standing.harder()), (facts.variants[0].easier, None));
    let mut other = pack().clone();
    let easier = Dose { sets: 9, ..facts.easier };
    other.exercises[usize::from(id.0)].variants[0].easier = Some(easier);
    assert_eq!(Form::of(&other, id, Some(VariantId(0))).easier(), easier);
    other.exercises[usize::from(id.0)].variants[0].easier = None;
    assert_eq!(Form::of(&other, id, Some(VariantId(0))).easier(), facts.easier);
}

#[test]
fn a_triage_names_as_many_rules_as_fired() {
    let fired = judge(&case("fever flank-pain")).fired;
    assert_eq!(fired.len(), fired.iter().count());
    assert!(fired.len() > 1 && !fired.is_empty());
    let calm = judge(&case("")).fired;
    assert_eq!((calm.len(), calm.is_empty()), (1, false), "the last rule fires when no other does");
    assert!(!calm.contains(fired.iter().next().expect("it fired")));
    assert!(judge(&case("fever")).limits.contains(finding("fever")));
}
