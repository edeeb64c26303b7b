//! How a programme goes on from day to day: each rule of adaptation by a story.

use crate::support::{
    pack,
    person::{Person, START, id, pain, permit},
};
use back_check_core::{
    content::{ExerciseSet, Trend},
    diary::{CheckIn, Diary, Outcome, Skip, What, Wish},
    plan::{Change, Course, Plan, Why},
};

#[test]
fn strong_pain_begins_with_calming_and_less_with_moving() {
    assert_eq!(Person::new(6).phase(), "calm");
    assert_eq!(Person::new(5).phase(), "move");
    assert_eq!(Person::new(0).phase(), "move");
    assert!(Person::new(5).exercises().contains(&"lying-pelvic-lift") && Person::new(6).exercises().len() == 5);
}

#[test]
fn calming_is_over_after_two_days_with_less_pain_and_ten_minutes_of_walking() {
    let mut person = Person::new(7);
    person.days(1, 5);
    // Five minutes twice a day are ten.
    for _ in 0..2 {
        assert_eq!(person.phase(), "calm");
        person.session(5);
        person.days(1, 5);
    }
    assert_eq!(person.phase(), "move");
    assert!(person.why().contains(&(Change::Phase(1), Why::ReadyForMore)));
}

#[test]
fn calming_goes_on_while_the_pain_is_above_five_or_nobody_walks() {
    let mut person = Person::new(7);
    for _ in 0..5 {
        person.session(6);
        person.days(1, 6);
    }
    assert_eq!(person.phase(), "calm");
    let mut lazy = Person::new(7);
    for _ in 0..5 {
        lazy.session_but(4, &[("walking", Outcome::Skipped(Skip::NotNow), 4)]);
        lazy.today = lazy.today.plus(1);
    }
    assert_eq!(lazy.phase(), "calm");
}

#[test]
fn strength_is_built_after_a_week_with_three_good_days_and_the_crunch_comes_last() {
    let mut person = Person::new(4);
    person.days(7, 3);
    assert_eq!(person.phase(), "build");
    let mut first_seen: Vec<(&str, u32)> = Vec::new();
    for _ in 0..42 {
        for exercise in person.exercises() {
            if pack().exercise(id(exercise)).set == ExerciseSet::Strengthening
                && !first_seen.iter().any(|(seen, _)| *seen == exercise)
            {
                let position = pack().exercise(id(exercise));
                first_seen.push((&position.id, person.today.since(START)));
            }
        }
        person.days(1, 3);
    }
    assert_eq!(first_seen.last().map(|(exercise, _)| *exercise), Some("crunch"), "{first_seen:?}");
    person.days(7, 3);
    assert_eq!(person.phase(), "keep");
}

#[test]
fn pain_above_five_makes_that_exercise_easier_and_no_other() {
    let mut person = Person::new(4);
    let (before, other) = (person.dose("cat-camel"), person.dose("childs-pose"));
    person.session_but(3, &[("cat-camel", Outcome::Whole, 5)]);
    assert_eq!(person.dose("cat-camel"), before, "5 is still fine");
    person.session_but(3, &[("cat-camel", Outcome::Whole, 6)]);
    assert_ne!(person.dose("cat-camel"), before);
    assert_eq!(person.dose("childs-pose"), other);
    assert_eq!(person.why(), [(Change::Easier(id("cat-camel")), Why::PainAboveStop)]);
}

#[test]
fn leaving_out_counts_only_because_it_hurts_and_twice_running_is_a_week_of_rest() {
    let mut person = Person::new(4);
    for skip in [Skip::NoRoom, Skip::NotNow] {
        person.session_but(3, &[("childs-pose", Outcome::Skipped(skip), 3)]);
    }
    assert_eq!(person.why(), []);
    person.session_but(3, &[("childs-pose", Outcome::Skipped(Skip::Hurts), 3)]);
    assert_eq!(person.why(), [(Change::Easier(id("childs-pose")), Why::Hurt)]);
    person.session_but(3, &[("childs-pose", Outcome::Skipped(Skip::Hurts), 3)]);
    assert_eq!(person.dose("childs-pose"), None);
    person.today = START.plus(6);
    assert_eq!(person.dose("childs-pose"), None);
    person.today = START.plus(7);
    assert_eq!(person.dose("childs-pose"), Some(pack().exercise(id("childs-pose")).easier));
}

#[test]
fn a_flare_steps_down_for_three_days_and_then_things_are_as_they_were() {
    let mut person = Person::new(3);
    person.days(9, 2);
    assert_eq!(person.phase(), "build");
    let before = person.exercises().len();
    person.tell(What::CheckIn(CheckIn { pain: Some(pain(4)), trend: Some(Trend::Same), signs: vec![] }));
    assert_eq!(person.course().eased_until(), Some(person.today.plus(3)));
    for _ in 0..3 {
        let strengthens = |it: &&&str| pack().exercise(id(it)).set == ExerciseSet::Strengthening;
        assert!(person.exercises().iter().filter(strengthens).count() <= 1, "{:?}", person.exercises());
        assert_eq!(person.dose("cat-camel"), Some(pack().exercise(id("cat-camel")).easier));
        person.today = person.today.plus(1);
    }
    assert_eq!(person.course().eased_until(), None);
    person.today = person.today.plus(4);
    assert_eq!(person.exercises().len(), before + 1, "the bird dog has joined: {:?}", person.exercises());
    assert!(person.why().contains(&(Change::EasierUntil(START.plus(12)), Why::Flare)));
}

#[test]
fn one_point_more_is_no_flare() {
    let mut person = Person::new(3);
    person.days(2, 3);
    person.session(4);
    assert_eq!(person.course().eased_until(), None);
}

#[test]
fn a_new_spasm_goes_back_to_calming() {
    let mut person = Person::new(3);
    person.days(20, 2);
    assert_eq!(person.phase(), "build");
    person.session(7);
    assert_eq!(person.phase(), "calm");
    assert!(person.why().iter().any(|(_, why)| *why == Why::NewSpasm));
    assert!(person.exercises().iter().all(|it| pack().exercise(id(it)).set != ExerciseSet::Strengthening));
}

#[test]
fn two_bad_mornings_of_a_week_step_down_and_one_does_not() {
    let mut person = Person::new(4);
    let before = person.dose("cat-camel");
    person.days(1, 3);
    person.tell(What::Morning { settled: false });
    assert_eq!((person.dose("cat-camel"), person.why()), (before, vec![]));
    person.days(1, 3);
    person.tell(What::Morning { settled: true });
    person.days(1, 3);
    person.tell(What::Morning { settled: false });
    assert_ne!(person.dose("cat-camel"), before);
    assert_eq!(person.why(), [(Change::AllEasier, Why::BadMornings)]);
}

#[test]
fn two_weeks_without_a_session_step_down_once() {
    let mut person = Person::new(4);
    person.days(1, 3);
    person.today = START.plus(13);
    assert_eq!(person.why(), []);
    person.today = START.plus(40);
    assert_eq!(person.why(), [(Change::AllEasier, Why::LongBreak)]);
}

#[test]
fn a_week_that_went_well_makes_walking_longer_in_time_and_never_past_half_an_hour() {
    let mut person = Person::new(4);
    let minutes = |person: &Person| {
        (0..7)
            .filter_map(|ahead| {
                let plan = Plan::on_day(pack(), &person.permit, &person.course(), person.today.plus(ahead));
                plan.get(id("walking")).and_then(|it| it.dose.minutes).map(u32::from)
            })
            .sum::<u32>()
    };
    assert_eq!(minutes(&person), 70);
    person.days(21, 2);
    assert!(minutes(&person) > 70);
    person.days(26 * 7, 2);
    assert_eq!(minutes(&person), 150, "thirty minutes on five days, after half a year");
}

#[test]
fn what_is_not_done_does_not_grow() {
    let mut person = Person::new(4);
    person.today = START.plus(8);
    let before = person.dose("walking");
    person.today = START.plus(12);
    assert_eq!(person.dose("walking"), before);
    assert!(person.why().is_empty());
}

#[test]
fn a_wish_counts_within_what_the_phase_holds() {
    let mut person = Person::new(4);
    let (rung, plain) = (pack().exercise(id("cat-camel")).easier, person.dose("cat-camel"));
    person.tell(What::Wish(id("cat-camel"), Wish::Easier));
    assert_eq!(person.dose("cat-camel"), Some(rung));
    person.tell(What::Wish(id("cat-camel"), Wish::Harder));
    assert_eq!(person.dose("cat-camel"), plain);
    person.tell(What::Wish(id("cat-camel"), Wish::LeaveOut));
    assert_eq!(person.dose("cat-camel"), None);
    person.tell(What::Wish(id("cat-camel"), Wish::TakeBackIn));
    assert_eq!(person.dose("cat-camel"), plain);
    person.tell(What::Phase("build".into()));
    assert!(person.phase() == "build" && !person.exercises().contains(&"crunch"), "the crunch waits some weeks still");
    person.tell(What::Phase("nowhere".into()));
    assert_eq!(person.phase(), "build");
    assert!(person.why().iter().all(|(_, why)| *why == Why::YourWish));
}

#[test]
fn no_wish_opens_the_gate() {
    let soon = permit("age=40 cough-pain");
    let mut person = Person::new(2);
    person.tell(What::Phase("keep".into()));
    person.today = START.plus(40);
    for ahead in 0..7 {
        let plan = Plan::on_day(pack(), &soon, &person.course(), person.today.plus(ahead));
        let sets = plan.prescriptions().iter().map(|it| pack().exercise(it.exercise).set);
        assert!(sets.clone().count() > 2 && sets.clone().all(|set| set != ExerciseSet::Strengthening));
    }
}

#[test]
fn a_slot_whose_exercise_is_not_in_the_pack_falls_away() {
    let mut hidden = pack().clone();
    hidden.exercises.retain(|exercise| exercise.id != "cat-camel");
    let permit = permit("age=40");
    let course = Course::of(&hidden, &Diary::default(), Some(4), START);
    let plan = Plan::on_day(&hidden, &permit, &course, START);
    let names: Vec<_> = plan.prescriptions().iter().map(|it| hidden.exercise(it.exercise).id.as_str()).collect();
    assert!(names.contains(&"pelvic-tilt") && !names.contains(&"cat-camel"), "{names:?}");
}
