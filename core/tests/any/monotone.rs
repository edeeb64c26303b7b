//! What must hold for every case: more said is never less urgent and never unlocks anything.

use crate::support::{advice, any_case, case, describe, for_all, given, judge, pack, withheld, words};
use back_check_core::{
    content::{FindingId, Group, Level, Pack},
    plan,
    triage::{Case, Sex, Triage},
};
use proptest::{prelude::*, sample::select, test_runner::TestCaseError};
use std::collections::{BTreeMap, BTreeSet};

type Exercises = BTreeMap<&'static str, Option<&'static str>>;

// What a person gets: how urgent it is, which exercises in which form, which advice.
struct Outcome {
    level: Level,
    exercises: Exercises,
    advice: Vec<&'static str>,
}

fn outcome(case: &Case) -> Outcome {
    let triage = judge(case);
    Outcome { level: triage.level, exercises: given(pack(), &triage), advice: advice(pack(), case, &triage) }
}

// A plain exercise may become a variant; a variant never becomes plain again, and nothing is added.
fn at_least_as_careful(less_said: &Outcome, more_said: &Outcome) -> Result<(), TestCaseError> {
    prop_assert!(more_said.level >= less_said.level, "{:?} became {:?}", less_said.level, more_said.level);
    for (exercise, form) in &more_said.exercises {
        let before = less_said.exercises.get(exercise);
        prop_assert!(before.is_some(), "{exercise} is unlocked");
        prop_assert!(before == Some(&None) || form.is_some(), "{exercise} became plain");
    }
    let unlocked: Vec<_> = more_said.advice.iter().filter(|item| !less_said.advice.contains(item)).collect();
    prop_assert!(unlocked.is_empty(), "{unlocked:?} is unlocked");
    Ok(())
}

const MARKS: [&str; 3] = ["absent", "unsure", "present"];

fn marked(mut case: Case, finding: FindingId, mark: &str) -> Case {
    match mark {
        "unsure" => case.unsure.insert(finding),
        "present" => case.present.insert(finding),
        _ => {}
    }
    case
}

fn findings() -> Vec<FindingId> {
    pack().finding_ids().collect()
}

#[test]
fn every_pair_of_findings_is_more_careful_with_each_step_from_absent_to_unsure_to_present() {
    for line in ["age=17", "age=44 pain=7 days=90 trend=better", "age=65 pain=8 days=14 trend=worse"] {
        let alone = |finding| MARKS.map(|mark| outcome(&marked(case(line), finding, mark)));
        for (at, one) in findings().into_iter().enumerate() {
            let mut before = alone(one);
            assert!(steps(&before).is_ok(), "{line} {}: {:?}", pack().finding(one).id, steps(&before));
            for other in findings().into_iter().skip(at + 1) {
                before = compare_pair(line, one, other, before);
            }
        }
    }
}

// The nine ways to say the two, along every edge of the square. `alone` is the first finding without the other.
fn compare_pair(line: &str, one: FindingId, other: FindingId, alone: [Outcome; 3]) -> [Outcome; 3] {
    let with = |mark| MARKS.map(|first| outcome(&marked(marked(case(line), one, first), other, mark)));
    let (unsure, present) = (with("unsure"), with("present"));
    let edges = [&alone, &unsure, &present].into_iter().zip([&unsure, &present]);
    let across = edges.flat_map(|(less, more)| less.iter().zip(more));
    let checks = across.map(|(less, more)| at_least_as_careful(less, more)).chain([steps(&unsure), steps(&present)]);
    for check in checks {
        let names = [one, other].map(|finding| pack().finding(finding).id.as_str());
        assert!(check.is_ok(), "{line} {names:?}: {check:?}");
    }
    alone
}

fn steps(outcomes: &[Outcome; 3]) -> Result<(), TestCaseError> {
    at_least_as_careful(&outcomes[0], &outcomes[1])?;
    at_least_as_careful(&outcomes[1], &outcomes[2])
}

#[test]
fn one_more_finding_never_makes_a_case_less_urgent_and_never_unlocks() {
    let more = (any_case(8), select(findings()));
    for_all(
        30_000,
        more,
        |(case, more)| format!("{} and {}", describe(case), pack().finding(*more).id),
        |(case, more)| {
            let mut steps = [case.clone(), case.clone(), case];
            for (step, mark) in steps.iter_mut().zip(MARKS) {
                step.present.remove(more);
                step.unsure.remove(more);
                *step = marked(step.clone(), more, mark);
            }
            let [absent, unsure, present] = steps.map(|case| outcome(&case));
            at_least_as_careful(&absent, &unsure)?;
            at_least_as_careful(&unsure, &present)
        },
    );
}

#[test]
fn given_and_withheld_exercises_are_each_of_them_once_and_a_first_plan_never_holds_a_crunch() {
    let all: BTreeSet<&str> = pack().exercises.iter().map(|exercise| exercise.id.as_str()).collect();
    for_all(20_000, any_case(5), describe, |case| {
        let triage = judge(&case);
        let (given, withheld) = (given(pack(), &triage), withheld(pack(), &triage));
        prop_assert!(given.keys().all(|exercise| !withheld.contains_key(exercise)));
        prop_assert_eq!(given.keys().chain(withheld.keys()).copied().collect::<BTreeSet<_>>(), all.clone());
        prop_assert!(withheld.values().all(|because| !because.is_empty()));
        prop_assert!(!given.contains_key("crunch"));
        Ok(())
    });
}

#[test]
fn nobody_gets_an_exercise_at_urgent_or_above_or_under_18_or_before_the_limits_are_asked() {
    for_all(20_000, any_case(5), describe, |mut case| {
        let triage = judge(&case);
        let forbidden = case.numbers.age < 18 || triage.level >= Level::Urgent;
        prop_assert_eq!(given(pack(), &triage).is_empty(), forbidden);
        case.unanswered.insert(Group::ExerciseLimits);
        prop_assert!(judge(&case).exercise.is_err());
        Ok(())
    });
}

#[test]
fn nobody_is_told_of_a_medicine_before_the_medicine_questions_are_asked_or_under_18() {
    let medicines = ["paracetamol", "nsaid", "muscle-relaxants"];
    let shown = |case: &Case, triage: &Triage| plan::advice(pack(), case, triage).iter().any(|item| item.medicine);
    let of_the_list = pack().advice.iter().filter(|item| item.medicine).map(|item| item.line.id.as_str());
    assert_eq!(of_the_list.collect::<Vec<_>>(), medicines);
    assert!(shown(&case(""), &judge(&case(""))));
    for_all(5_000, any_case(3), describe, |mut case| {
        prop_assert!(case.numbers.age >= 18 || !shown(&case, &judge(&case)));
        case.unanswered.insert(Group::MedicineSafety);
        prop_assert!(!shown(&case, &judge(&case)));
        Ok(())
    });
}

#[test]
fn sex_alone_changes_nothing_as_a_case_is_judged_as_given() {
    for_all(5_000, any_case(5), describe, |mut case| {
        let as_given = judge(&case);
        for sex in [Sex::Female, Sex::Male] {
            case.sex = sex;
            prop_assert_eq!(&judge(&case), &as_given);
        }
        Ok(())
    });
}

// Section by section of the clinical rules: the level of a case that holds this finding and nothing else.
const ALONE: [(&str, &str); 6] = [
    (
        "emergency",
        "leg-paralysis tearing-pain collapse chest-pain breathless sepsis-signs meningitis-signs generalised-spasm \
         gut-bleeding heat-confusion arm-or-face-weakness self-harm",
    ),
    (
        "emergency-department",
        "saddle-numbness bladder-change bowel-change sexual-change both-legs unsteady known-aneurysm pulsing-lump \
         hot-swollen-calf colic clots-or-cannot-pee cola-urine major-injury thirst-confusion paracetamol-excess \
         pregnancy-warning ectopic-signs",
    ),
    (
        "urgent",
        "leg-weakness weakness-worsening cannot-walk sudden-severe breathing-pain fever infection-risk \
         recent-spinal-procedure spine-surgery-12-weeks lump-or-swelling skin-red-hot cancer-high-risk yellow-skin \
         shingles-rash red-painful-eye cannot-reach-toilet",
    ),
    (
        "soon",
        "sexual-change-undisclosed flank-pain blood-in-urine urine-burning upper-belly-through osteoporosis \
         long-term-steroids minor-injury bruise-over-spine new-shape cancer-other weight-loss tuberculosis night-sweats \
         blood-thinner one-leg-numbness numbness-spreading one-leg-pain leg-pain-constant both-legs-walking-only \
         walking-leg-ache bladder-longstanding bowel-longstanding night-pain-constant wakes-from-sleep cough-pain \
         bad-position-at-rest no-easing-position between-shoulders unrelieved-3-days stops-daily-life back-weakness \
         belly-pain vomiting",
    ),
    ("routine", "pregnant pregnant-20-weeks"),
    ("self-care", "diabetes heat-cramps smoker-or-high-blood-pressure clot-risk morning-stiffness first-ever"),
];

// And these groups, but for self-harm.
const HARMLESS: [Group; 5] =
    [Group::Feels, Group::Triggers, Group::MedicineSafety, Group::ExerciseLimits, Group::Coping];

#[test]
fn a_finding_alone_gives_the_level_of_its_own_rules_and_no_other() {
    let listed = |id: &str| ALONE.iter().find(|(_, ids)| words(ids).contains(&id)).map(|(level, _)| *level);
    let expected = |pack: &'static Pack, finding| {
        let finding = pack.finding(finding);
        let harmless = HARMLESS.contains(&finding.group).then_some("self-care");
        listed(&finding.id).or(harmless).unwrap_or_else(|| panic!("`{}` is in no list", finding.id))
    };
    for finding in findings() {
        let found = judge(&marked(case(""), finding, "present")).level.id();
        assert_eq!(found, expected(pack(), finding), "{}", pack().finding(finding).id);
    }
    let known = ALONE.iter().flat_map(|(_, ids)| words(ids));
    known.for_each(|id| assert!(pack().finding_id(id).is_some(), "`{id}` is not in the pack"));
}
