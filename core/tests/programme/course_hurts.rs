//! What a programme does when it hurts: flares, new spasms, rests and bad mornings, and how each of them ends.

use crate::support::{
    pack,
    person::{Person, START, id, pain, permit},
};
use back_check_core::{
    diary::{Diary, Outcome, Skip, What, Wish},
    plan::{Change, Course, Plan, Why},
};

fn reps(person: &Person, exercise: &str) -> Option<u8> {
    person.dose(exercise).and_then(|dose| dose.reps)
}

fn hurts(exercise: &str) -> [(&str, Outcome, u8); 1] {
    [(exercise, Outcome::Skipped(Skip::Hurts), 2)]
}

#[test]
fn on_the_third_day_of_a_flare_all_is_easier_still_and_on_the_fourth_nothing_is() {
    let plain = pack().exercise(id("cat-camel")).dose;
    let mut person = Person::new(3);
    person.days(9, 2);
    person.check_in(4);
    person.today = START.plus(11);
    assert_ne!(person.dose("cat-camel"), Some(plain));
    assert!(person.exercises().contains(&"pelvic-tilt"), "the session of the phase before");
    person.today = START.plus(12);
    assert_eq!(person.dose("cat-camel"), Some(plain));
    assert!(!person.exercises().contains(&"pelvic-tilt"));
}

#[test]
fn in_a_flare_no_day_of_the_week_is_on_a_higher_rung() {
    let mut person = Person::new(3);
    person.days(21, 2);
    let week: Vec<_> = person.week("lying-pelvic-lift").into_iter().flatten().filter_map(|dose| dose.reps).collect();
    assert_eq!(week, [4, 5, 5]);
    person.check_in(4);
    assert_eq!(reps(&person, "lying-pelvic-lift"), Some(3));
    person.today = START.plus(23);
    assert_eq!(reps(&person, "lying-pelvic-lift"), Some(3));
    person.today = START.plus(25);
    assert_eq!(reps(&person, "lying-pelvic-lift"), Some(5), "and then it is as it was");
}

#[test]
fn what_an_easier_phase_brings_that_was_never_begun_is_done_below_where_it_would_begin() {
    let mut pack = pack().clone();
    for slot in pack.programme.phases.iter_mut().flat_map(|phase| &mut phase.slots) {
        if slot.exercise == "knee-rolls" {
            slot.start = 2;
        }
    }
    // From calming straight to building; then a flare that is no spasm.
    let mut person = Person::new(6);
    person.tell(What::Phase("build".into()));
    for points in [3, 5] {
        person.today = person.today.plus(1);
        person.check_in(points);
    }
    let course = Course::of(&pack, &person.diary, None, person.today);
    let plan = Plan::on_day(&pack, &permit("age=40"), &course, person.today);
    let knee_rolls = pack.exercise(id("knee-rolls"));
    assert_eq!(plan.get(id("knee-rolls")).map(|it| it.dose), Some(knee_rolls.dose));
}

#[test]
fn pain_is_compared_with_what_was_told_on_an_earlier_day_and_the_last_of_them() {
    let flares = |days: &[&[u8]]| {
        let mut person = Person::new(4);
        for day in days {
            person.today = person.today.plus(1);
            day.iter().for_each(|points| person.check_in(*points));
        }
        person.why().iter().filter(|(_, why)| *why == Why::Flare).count()
    };
    assert_eq!(flares(&[&[5]]), 0);
    assert_eq!(flares(&[&[6]]), 1);
    assert_eq!(flares(&[&[5, 6]]), 1, "5 was told on this very day");
    assert_eq!(flares(&[&[6, 6]]), 1, "a flare of one day is one");
    assert_eq!(flares(&[&[2], &[4]]), 1, "it had become less meanwhile");
    assert_eq!(flares(&[&[2, 3], &[4]]), 0);
}

#[test]
fn more_pain_while_calming_does_not_begin_it_anew() {
    let mut person = Person::new(6);
    person.today = START.plus(1);
    person.check_in(8);
    assert_eq!(person.why(), [(Change::EasierUntil(START.plus(4)), Why::Flare)]);
    assert_eq!(person.course().phase_since(), START);
}

#[test]
fn after_a_new_spasm_strengthening_begins_anew_but_what_was_left_out_stays_out_and_what_rests_rests() {
    let mut person = Person::new(3);
    person.days(30, 2);
    assert_eq!(reps(&person, "sit-to-stand"), Some(8));
    person.tell(What::Wish(id("heel-slide"), Wish::LeaveOut));
    person.session_but(2, &hurts("lying-pelvic-lift"));
    person.session_but(2, &hurts("lying-pelvic-lift"));
    person.today = START.plus(31);
    person.check_in(7);
    assert_eq!((person.phase(), person.course().phase_since()), ("calm", START.plus(31)));
    person.today = START.plus(32);
    person.days(4, 4);
    assert_eq!(person.phase(), "move");
    assert_eq!(reps(&person, "lying-pelvic-lift"), None, "it rests until the 37th day");
    person.today = START.plus(37);
    assert_eq!(reps(&person, "lying-pelvic-lift"), Some(3));
    person.tell(What::Phase("build".into()));
    assert_eq!((reps(&person, "sit-to-stand"), reps(&person, "heel-slide")), (Some(5), None));
    assert!(person.course().is_left_out(id("heel-slide")) && !person.course().is_left_out(id("sit-to-stand")));
}

// Someone whose pelvic lift was well up its ladder and hurt on the first and the second day.
fn hurt_twice() -> Person {
    let mut person = Person::new(3);
    for _ in 0..3 {
        person.tell(What::Wish(id("lying-pelvic-lift"), Wish::Harder));
    }
    for _ in 0..2 {
        person.today = person.today.plus(1);
        person.session_but(2, &hurts("lying-pelvic-lift"));
    }
    person.today = person.today.plus(1);
    assert_eq!(person.why().last(), Some(&(Change::Rests(id("lying-pelvic-lift"), START.plus(9)), Why::HurtTwice)));
    person
}

#[test]
fn what_rested_begins_on_its_easiest_rung_and_stays_there_for_a_week() {
    let mut person = hurt_twice();
    person.days(6, 2);
    assert_eq!((person.phase(), reps(&person, "lying-pelvic-lift")), ("build", Some(3)));
    person.days(5, 2);
    let week = |person: &Person| -> Vec<u8> {
        person.week("lying-pelvic-lift").into_iter().flatten().filter_map(|dose| dose.reps).collect()
    };
    assert_eq!((person.today, week(&person)), (START.plus(14), vec![3, 3, 3]));
    person.days(7, 2);
    assert_eq!(week(&person), [3, 3, 4]);
}

#[test]
fn after_a_rest_it_must_hurt_twice_again_before_the_next() {
    let mut person = hurt_twice();
    person.days(6, 2);
    person.session_but(2, &hurts("lying-pelvic-lift"));
    assert_eq!(person.why().last(), Some(&(Change::Easier(id("lying-pelvic-lift")), Why::Hurt)));
    assert_eq!(reps(&person, "lying-pelvic-lift"), Some(3));
}

#[test]
fn who_takes_an_exercise_back_in_ends_its_rest() {
    let mut person = hurt_twice();
    assert_eq!(reps(&person, "lying-pelvic-lift"), None);
    person.tell(What::Wish(id("lying-pelvic-lift"), Wish::TakeBackIn));
    assert_eq!(reps(&person, "lying-pelvic-lift"), Some(3));
}

#[test]
fn bad_mornings_count_within_seven_days_and_after_a_step_down_anew() {
    let steps = |mornings: &[u32]| {
        let mut person = Person::new(4);
        for day in mornings {
            person.today = START.plus(*day);
            person.tell(What::Morning { settled: false });
        }
        person.why().iter().filter(|change| **change == (Change::AllEasier, Why::BadMornings)).count()
    };
    assert_eq!((steps(&[1, 7]), steps(&[1, 8])), (1, 0));
    assert_eq!((steps(&[1, 2, 3]), steps(&[1, 2, 3, 4])), (1, 2));
}

#[test]
fn what_a_diary_says_of_an_exercise_that_is_not_here_is_passed_over() {
    let mut few = pack().clone();
    let last = few.exercises.pop().expect("there are some");
    let done = |exercise| back_check_core::diary::Done {
        exercise,
        variant: None,
        outcome: Outcome::Skipped(Skip::Hurts),
        eased: false,
        during: Some(pain(8)),
    };
    let mut diary = Diary::default();
    let all = vec![done(id(&last.id)), done(id("cat-camel"))];
    diary.add(
        START,
        What::Session(back_check_core::diary::Session { before: None, done: all, after: None, stopped: None }),
    );
    diary.add(START, What::Wish(id(&last.id), Wish::Harder));
    let course = Course::of(&few, &diary, Some(3), START);
    let changes: Vec<_> = course.changes().iter().map(|it| it.change).collect();
    assert_eq!(changes, [Change::Easier(id("cat-camel"))]);
}
