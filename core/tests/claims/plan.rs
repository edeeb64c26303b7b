//! The exercise gate, against a table written from the clinical rules and not from the content.

use crate::support::{calm_pack, case, every_answer, given, judge, pack, said, with_implied, withheld, words};
use back_check_core::{
    content::{ExerciseId, Group, Level},
    diary::{Ability, Check, Day, Diary, Done, Feeling, Outcome, Session, Skip, What, Wish},
    plan::{Because, Course, Plan, Recheck, recheck},
    triage::{Refusal, triage},
};
use std::collections::{BTreeMap, BTreeSet};

const BONES: &str = "osteoporosis long-term-steroids minor-injury bruise-over-spine new-shape cancer-high-risk cancer-other \
    spine-surgery-12-weeks";
const COMFORT: &str = "breathing-90-90 side-lying-rest prone-lying";
const MOBILITY: &str = "seated-back-stretch cat-camel childs-pose pelvic-tilt shoulder-blade-squeeze knee-rolls \
    single-knee-to-chest double-knee-to-chest prone-press-up hip-flexor-stretch hamstring-stretch";
const STRENGTHENING: &str = "lying-pelvic-lift hip-lift glute-bridge crunch heel-slide bird-dog side-plank sit-to-stand \
    hip-hinge";
const FOR_LATER: [&str; 2] = ["crunch", "side-plank"];

// What withholds each exercise; for the seated stretch and the child's pose also all of BONES.
fn gate(exercise: &str) -> BTreeSet<&'static str> {
    let stretch = "abdominal-surgery-12-weeks hip-replacement bending-sends-pain-down-leg";
    let bridge = "minor-injury spine-surgery-12-weeks no-floor cannot-lie-flat dizzy-on-lying pregnant \
        arching-sends-pain-down-leg";
    let on_the_back = "no-floor cannot-lie-flat dizzy-on-lying pregnant";
    let on_the_front = "pregnant no-floor cannot-lie-flat dizzy-on-lying";
    let hollow = "arching-sends-pain-down-leg known-stenosis walking-leg-ache both-legs-walking-only";
    let soft_tissue = "minor-injury spine-surgery-12-weeks abdominal-surgery-12-weeks";
    let lists = match exercise {
        "seated-back-stretch" => vec![BONES, stretch],
        "cat-camel" => vec!["minor-injury spine-surgery-12-weeks"],
        "lying-pelvic-lift" => vec![
            "minor-injury spine-surgery-12-weeks no-floor cannot-lie-flat dizzy-on-lying uncontrolled-blood-pressure pregnant",
        ],
        "crunch" => {
            vec![BONES, stretch, "pregnant hernia diastasis uncontrolled-blood-pressure no-floor cannot-lie-flat"]
        }
        "childs-pose" => vec![BONES, "cannot-kneel knee-replacement no-floor bending-sends-pain-down-leg"],
        "hip-lift" | "glute-bridge" => vec![bridge],
        "pelvic-tilt" => vec!["spine-surgery-12-weeks"],
        "shoulder-blade-squeeze" => vec![],
        "walking" => vec!["leg-weakness unsteady cannot-walk"],
        "breathing-90-90" => vec![on_the_back, "hip-replacement spine-surgery-12-weeks"],
        "side-lying-rest" => vec!["cannot-lie-flat"],
        "prone-lying" => vec![soft_tissue, on_the_front, hollow],
        "knee-rolls" => vec![BONES, on_the_back, "hip-replacement"],
        "single-knee-to-chest" | "double-knee-to-chest" => vec![BONES, on_the_back, stretch],
        "prone-press-up" => vec![BONES, soft_tissue, on_the_front, hollow, "wrist-pain"],
        "hip-flexor-stretch" => vec![
            "minor-injury spine-surgery-12-weeks hip-replacement knee-replacement cannot-kneel no-floor \
             arching-sends-pain-down-leg",
        ],
        "hamstring-stretch" => vec![
            "minor-injury spine-surgery-12-weeks hip-replacement bending-sends-pain-down-leg one-leg-pain one-leg-numbness",
            on_the_back,
        ],
        "heel-slide" => vec![soft_tissue, on_the_back],
        "bird-dog" => {
            vec![soft_tissue, "wrist-pain cannot-kneel knee-replacement no-floor"]
        }
        "side-plank" => vec![
            soft_tissue,
            "pregnant hernia diastasis uncontrolled-blood-pressure hip-replacement cannot-kneel knee-replacement no-floor",
        ],
        "sit-to-stand" => vec!["minor-injury spine-surgery-12-weeks leg-weakness unsteady cannot-walk"],
        "hip-hinge" => {
            vec!["minor-injury spine-surgery-12-weeks hip-replacement bending-sends-pain-down-leg unsteady"]
        }
        other => panic!("`{other}` is not in the table"),
    };
    lists.into_iter().flat_map(words).collect()
}

fn form(exercise: &str) -> Option<(&'static str, &'static str)> {
    match exercise {
        "cat-camel" => Some(("standing", "osteoporosis long-term-steroids wrist-pain cannot-kneel no-floor")),
        "pelvic-tilt" => Some(("wall", "no-floor cannot-lie-flat dizzy-on-lying pregnant")),
        _ => None,
    }
}

fn exercise_ids() -> Vec<&'static str> {
    pack().exercises.iter().map(|exercise| exercise.id.as_str()).collect()
}

#[test]
fn every_finding_present_or_unsure_withholds_the_exercises_of_the_table_and_no_other() {
    for (id, answer) in every_answer() {
        let triage = triage(calm_pack(), None, &said(case(""), &answer));
        assert_eq!(triage.level, Level::SelfCare);
        let mut expected: BTreeMap<&str, Vec<&str>> = FOR_LATER.map(|exercise| (exercise, vec!["first-plan"])).into();
        for exercise in exercise_ids() {
            let against: Vec<_> = with_implied(id).into_iter().filter(|limit| gate(exercise).contains(limit)).collect();
            if !against.is_empty() {
                expected.entry(exercise).or_default().extend(against);
            }
        }
        expected.values_mut().for_each(|because| because.sort_unstable());
        assert_eq!(withheld(calm_pack(), &triage), expected, "{answer}");
    }
}

#[test]
fn every_finding_present_or_unsure_gives_the_variants_of_the_table_and_no_other() {
    for (id, answer) in every_answer() {
        let given = given(calm_pack(), &triage(calm_pack(), None, &said(case(""), &answer)));
        for exercise in exercise_ids().into_iter().filter(|exercise| given.contains_key(exercise)) {
            let fits = |when: &str| with_implied(id).into_iter().any(|limit| words(when).contains(&limit));
            let expected = form(exercise).filter(|(_, when)| fits(when)).map(|(form, _)| form);
            assert_eq!(given[exercise], expected, "{exercise} with {answer}");
        }
    }
}

#[test]
fn withholding_wins_over_a_variant() {
    let triage = triage(calm_pack(), None, &case("osteoporosis minor-injury"));
    assert!(!given(calm_pack(), &triage).contains_key("cat-camel"));
    assert_eq!(withheld(calm_pack(), &triage)["cat-camel"], ["minor-injury"]);
}

#[test]
fn the_level_decides_which_sets_are_shown_and_a_withheld_exercise_names_every_reason() {
    let well = judge(&case(""));
    let all: BTreeSet<_> = exercise_ids().into_iter().filter(|exercise| !FOR_LATER.contains(exercise)).collect();
    assert_eq!(given(pack(), &well).into_keys().collect::<BTreeSet<_>>(), all);
    assert_eq!(given(pack(), &judge(&case("episodes=3"))).into_keys().collect::<BTreeSet<_>>(), all);

    let soon = judge(&case("minor-injury hernia"));
    assert_eq!(soon.level, Level::Soon);
    let expected = ["breathing-90-90", "side-lying-rest", "pelvic-tilt", "shoulder-blade-squeeze", "walking"];
    let expected = expected.map(|exercise| (exercise, None));
    assert_eq!(given(pack(), &soon), BTreeMap::from(expected));
    let withheld = withheld(pack(), &soon);
    assert_eq!(withheld["crunch"], ["first-plan", "hernia", "level", "minor-injury"]);
    assert_eq!(withheld["hip-lift"], ["level", "minor-injury"]);
    assert_eq!(withheld["seated-back-stretch"], ["minor-injury"]);
}

#[test]
fn at_soon_all_comfort_mobility_and_walking_stay_and_no_strengthening() {
    let given: BTreeSet<_> = given(pack(), &judge(&case("stops-daily-life"))).into_keys().collect();
    assert_eq!(given, words(MOBILITY).into_iter().chain(words(COMFORT)).chain(["walking"]).collect());
    for exercise in words(STRENGTHENING) {
        assert!(withheld(pack(), &judge(&case("stops-daily-life")))[exercise].contains(&"level"), "{exercise}");
    }
}

#[test]
fn where_nothing_may_be_shown_the_one_reason_is_named_and_no_finding() {
    for (line, reason) in [
        ("age=17 wrist-pain", "age"),
        ("age=17 chest-pain minor-injury", "age"),
        ("fever minor-injury", "level"),
        ("colic", "level"),
        ("chest-pain no-floor", "level"),
    ] {
        let triage = judge(&case(line));
        let expected = exercise_ids().into_iter().map(|exercise| (exercise, vec![reason])).collect();
        assert_eq!(withheld(pack(), &triage), expected, "{line}");
    }
    assert!(judge(&case("age=18")).exercise.is_ok());
}

#[test]
fn before_the_limits_are_asked_there_is_no_programme_and_that_is_the_reason() {
    let mut asked = case("wrist-pain");
    asked.unanswered.insert(Group::ExerciseLimits);
    let triage = judge(&asked);
    assert_eq!(triage.exercise, Err(Refusal::LimitsUnanswered));
    assert!(withheld(pack(), &triage).values().all(|because| because == &["limits-unanswered"]));
    asked.present.insert(crate::support::finding("fever"));
    assert_eq!(judge(&asked).exercise, Err(Refusal::Level));
    assert_eq!(Because::Refused(Refusal::Level).id(pack()), Because::Level.id(pack()));
}

#[test]
fn a_first_plan_holds_the_doses_of_the_content() {
    let triage = judge(&case(""));
    let permit = triage.exercise.as_ref().expect("a self-care adult may exercise");
    for prescription in Plan::first(pack(), permit).prescriptions() {
        assert_eq!(prescription.dose, pack().exercise(prescription.exercise).dose);
    }
}

const TODAY: Day = Day(20_000);

fn id(exercise: &str) -> ExerciseId {
    pack().exercise_id(exercise).unwrap_or_else(|| panic!("there is no exercise `{exercise}`"))
}

fn beside(line: &str, diary: &Diary, day: Day) -> BTreeSet<&'static str> {
    let permit = judge(&case(line)).exercise.expect("exercise may be shown");
    let course = Course::of(pack(), diary, Some(4), TODAY);
    names(&Plan::beside(pack(), &permit, &course, day))
}

fn names(plan: &Plan) -> BTreeSet<&'static str> {
    plan.prescriptions().iter().map(|it| pack().exercise(it.exercise).id.as_str()).collect()
}

#[test]
fn beside_todays_exercises_stand_all_others_that_are_safe_and_none_that_is_withheld() {
    for (answer, line) in every_answer().map(|(_, answer)| answer).map(|it| (it.clone(), case(&it))) {
        let Ok(permit) = judge(&line).exercise else { continue };
        let diary = Diary::default();
        let course = Course::of(pack(), &diary, Some(4), TODAY);
        let all = names(&Plan::library(pack(), &permit, &course));
        let today = names(&Plan::on_day(pack(), &permit, &course, TODAY));
        let beside = names(&Plan::beside(pack(), &permit, &course, TODAY));
        assert_eq!(beside, all.difference(&today).copied().collect(), "{answer}");
        let withheld = withheld(pack(), &judge(&line));
        assert!(beside.iter().all(|exercise| !withheld.contains_key(exercise)), "{answer}");
    }
    let well = beside("age=40", &Diary::default(), TODAY);
    assert!(well.contains("hip-lift") && well.contains("hamstring-stretch") && !well.contains("cat-camel"));
}

#[test]
fn what_the_person_left_out_or_what_hurt_twice_running_does_not_stand_beside_todays_exercises() {
    let left = |wish| {
        let mut diary = Diary::default();
        diary.add(TODAY, What::Wish(id("hip-lift"), wish));
        beside("age=40", &diary, TODAY).contains("hip-lift")
    };
    assert_eq!((left(Wish::LeaveOut), left(Wish::Easier)), (false, true));

    let hurt = |times: usize, day: Day| {
        let mut diary = Diary::default();
        let outcome = Outcome::Skipped(Skip::Hurts);
        let done = Done { exercise: id("hamstring-stretch"), variant: None, outcome, eased: false, during: None };
        (0..times).for_each(|_| diary.add(TODAY, What::Session(Session { done: vec![done], ..Session::default() })));
        beside("age=40", &diary, day).contains("hamstring-stretch")
    };
    let rests = u32::from(pack().programme.limits.rest_days);
    assert_eq!([hurt(1, TODAY), hurt(2, TODAY)], [true, false]);
    assert_eq!([rests - 1, rests].map(|days| hurt(2, TODAY.plus(days))), [false, true]);
}

#[test]
fn an_exercise_belongs_to_the_phase_that_the_person_is_in_or_to_the_first_that_holds_it() {
    let phase = |pain: u8, exercise: &str| {
        let diary = Diary::default();
        let found = Course::of(pack(), &diary, Some(pain), TODAY).phase_of(id(exercise));
        found.map(|phase| pack().programme.phases[phase].id.as_str())
    };
    assert_eq!([phase(7, "cat-camel"), phase(4, "cat-camel")], [Some("calm"), Some("move")]);
    assert_eq!([phase(7, "hip-lift"), phase(4, "hip-lift")], [Some("build"), Some("build")]);
    assert_eq!([phase(7, "breathing-90-90"), phase(4, "breathing-90-90")], [Some("calm"), Some("calm")]);
    assert_eq!(phase(4, "hamstring-stretch"), None);
}

#[test]
fn a_week_holds_what_any_of_its_days_holds_once_and_nothing_else() {
    for line in ["age=40", "age=40 no-floor", "minor-injury"] {
        let permit = judge(&case(line)).exercise.expect("exercise may be shown");
        let mut diary = Diary::default();
        diary.add(TODAY, What::Phase("build".to_owned()));
        let course = Course::of(pack(), &diary, Some(2), TODAY);
        let on = |days: u32| Plan::on_day(pack(), &permit, &course, TODAY.plus(days));
        let week = Plan::week(pack(), &permit, &course, TODAY);
        assert_eq!(names(&week), (0..7).flat_map(|days| names(&on(days))).collect(), "{line}");
        assert_eq!(week.prescriptions().len(), names(&week).len(), "{line}");
        for it in on(0).prescriptions() {
            assert_eq!(week.get(it.exercise), Some(it), "{line}");
        }
    }
}

#[test]
fn a_clear_fall_in_what_one_can_do_has_the_questions_asked_again() {
    let limits = &pack().programme.limits;
    let check =
        || What::Check(Check { pain: Feeling::default(), level: Level::SelfCare, findings: Default::default() });
    let told = |all: &[(&str, u8)]| {
        What::Abilities(all.iter().map(|(name, points)| Ability::new(name, *points).expect("a thing")).collect())
    };
    let after = |all: Vec<What>| {
        let mut diary = Diary::default();
        (0u32..).zip(all).for_each(|(day, what)| diary.add(TODAY.plus(day), what));
        recheck(&diary, limits)
    };
    let less = Some(Recheck::LessAble);
    assert_eq!(after(vec![told(&[("socks", 6)]), told(&[("socks", 5)])]), None);
    assert_eq!(after(vec![told(&[("socks", 6)]), told(&[("socks", 4)])]), less);
    // Step by step, from the best that was told.
    assert_eq!(after(vec![told(&[("socks", 6)]), told(&[("socks", 5)]), told(&[("socks", 4)])]), less);
    assert_eq!(after(vec![told(&[("socks", 5)]), told(&[("socks", 6)]), told(&[("socks", 4)])]), less);
    // The mean of the same things, and of no others.
    let two = |socks, stairs| told(&[("socks", socks), ("stairs", stairs)]);
    assert_eq!(after(vec![two(6, 6), two(4, 5)]), None);
    assert_eq!(after(vec![two(6, 6), two(4, 4)]), less);
    assert_eq!(after(vec![two(6, 4), two(2, 5)]), None, "one worse by 4 and one better by 1");
    assert_eq!(after(vec![told(&[("socks", 9)]), told(&[("stairs", 1)])]), None);
    // A check settles it, and what was told last is the base from then on.
    assert_eq!(after(vec![told(&[("socks", 9)]), told(&[("socks", 5)]), check()]), None);
    assert_eq!(after(vec![told(&[("socks", 9)]), told(&[("socks", 5)]), check(), told(&[("socks", 4)])]), None);
    assert_eq!(after(vec![told(&[("socks", 9)]), told(&[("socks", 5)]), check(), told(&[("socks", 3)])]), less);
}
