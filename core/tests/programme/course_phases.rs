//! The phases of a programme: when each is left for the next, what changes with it, and what each holds on which day.

use crate::support::{
    pack,
    person::{Person, START, id, pain},
};
use back_check_core::{
    diary::{Diary, What, Wish},
    plan::{Course, Plan},
};

// Days with two sessions, as five minutes of walking twice a day are the ten that calming asks for.
fn calm_days(person: &mut Person, days: u32) {
    for _ in 0..days {
        person.session(5);
        person.days(1, 5);
    }
}

#[test]
fn a_phase_is_left_in_the_morning_and_never_in_the_middle_of_a_day() {
    let mut person = Person::new(7);
    // On the first day 7 was told, so the two good ones are the second and the third.
    calm_days(&mut person, 2);
    person.session(5);
    person.session(5);
    assert_eq!(person.phase(), "calm");
    person.today = person.today.plus(1);
    assert_eq!((person.phase(), person.course().phase_since()), ("move", START.plus(3)));
    assert_eq!(person.course().started(), START);
}

#[test]
fn good_days_of_the_phase_before_do_not_count_for_this_one() {
    let mut person = Person::new(7);
    calm_days(&mut person, 3);
    assert_eq!(person.phase(), "move");
    person.days(2, 3);
    person.today = START.plus(12);
    assert_eq!(person.phase(), "move", "more than a week, and two good days in it");
    person.days(1, 3);
    assert_eq!(person.phase(), "build");
}

#[test]
fn strength_is_not_built_while_exercise_hurts_more_than_a_little() {
    let mut person = Person::new(4);
    person.days(12, 4);
    assert_eq!(person.phase(), "move");
    person.days(3, 3);
    assert_eq!(person.phase(), "build");
}

#[test]
fn strength_waits_for_three_days_without_a_bad_morning() {
    let mut person = Person::new(3);
    person.days(6, 3).tell(What::Morning { settled: false });
    person.days(2, 3);
    assert_eq!((person.phase(), person.today), ("move", START.plus(8)));
    person.days(1, 3);
    assert_eq!(person.phase(), "build");
}

#[test]
fn with_a_new_phase_movements_come_up_to_it_and_nothing_that_loads_jumps() {
    let mut person = Person::new(6);
    person.tell(What::Wish(id("walking"), Wish::Easier));
    for _ in 0..2 {
        person.tell(What::Wish(id("cat-camel"), Wish::Harder));
    }
    let walking = person.dose("walking");
    assert_eq!(walking.and_then(|dose| dose.minutes), Some(3));
    let tilt = pack().exercise(id("pelvic-tilt"));
    assert_eq!(person.dose("pelvic-tilt"), Some(tilt.easier));
    person.tell(What::Phase("move".into()));
    assert_eq!((person.dose("walking"), person.dose("pelvic-tilt")), (walking, Some(tilt.dose)));
    assert_eq!(person.dose("cat-camel"), Some(pack().exercise(id("cat-camel")).harder), "nor does anything fall back");
}

#[test]
fn what_has_grown_goes_on_from_there_in_the_next_phase() {
    let mut person = Person::new(3);
    person.days(21, 2).tell(What::Phase("keep".into()));
    person.tell(What::Phase("build".into()));
    let week: Vec<_> = person.week("lying-pelvic-lift").into_iter().flatten().filter_map(|dose| dose.reps).collect();
    assert_eq!(week, [4, 5, 5]);
}

#[test]
fn there_is_strengthening_on_three_days_of_a_week_then_on_two_and_the_dose_says_so() {
    let mut person = Person::new(4);
    let said = |person: &Person, exercise: &str| person.dose(exercise).map(|dose| dose.days_per_week);
    assert_eq!((person.days_a_week("lying-pelvic-lift"), said(&person, "lying-pelvic-lift")), (7, Some(None)));
    person.tell(What::Phase("build".into()));
    assert_eq!((person.days_a_week("sit-to-stand"), said(&person, "sit-to-stand")), (3, Some(Some(3))));
    person.tell(What::Phase("keep".into()));
    assert_eq!((person.days_a_week("sit-to-stand"), said(&person, "sit-to-stand")), (2, Some(Some(2))));
    assert_eq!((person.days_a_week("walking"), said(&person, "walking")), (7, Some(None)));
}

#[test]
fn a_flare_does_not_add_days_of_strengthening() {
    let mut person = Person::new(2);
    person.tell(What::Phase("keep".into()));
    person.today = START.plus(1);
    person.check_in(4);
    let lift: Vec<_> = person.week("lying-pelvic-lift").into_iter().take(3).map(|dose| dose.is_some()).collect();
    assert_eq!(lift, [false, false, true], "the two days of a week are the first and the fourth");
}

#[test]
fn the_library_has_what_has_joined_by_now_on_each_day_and_once() {
    let mut person = Person::new(4);
    person.tell(What::Phase("build".into()));
    let crunches = |days: u32| {
        let today = START.plus(days);
        let course = Course::of(pack(), &person.diary, None, today);
        let library = Plan::library(pack(), &person.permit, &course);
        let all: Vec<_> = library.prescriptions().iter().map(|it| it.exercise).collect();
        let first = Plan::first(pack(), &person.permit);
        assert!(first.prescriptions().iter().all(|it| all.iter().filter(|id| **id == it.exercise).count() == 1));
        let crunches = library.prescriptions().iter().filter(|it| it.exercise == id("crunch"));
        crunches.map(|it| it.dose.hold_seconds).collect::<Vec<_>>()
    };
    assert_eq!(crunches(20), [], "it joins after three weeks");
    assert!((21..28).all(|days| crunches(days) == [None]), "at its easiest: without a hold");
}

// A diary with one wish on the first day and something told on a later one.
fn left_out_on_the_first_day(told: u32) -> Diary {
    let mut diary = Diary::default();
    diary.add(START, What::Wish(id("walking"), Wish::LeaveOut));
    diary.add(START.plus(told), What::Morning { settled: true });
    diary
}

#[test]
fn what_is_older_than_any_diary_goes_back_is_as_if_it_was_not_there() {
    let course = |days| Course::of(pack(), &left_out_on_the_first_day(1), Some(3), START.plus(days));
    assert_eq!((course(1500).started(), course(1500).is_left_out(id("walking"))), (START, true));
    assert_eq!((course(1501).started(), course(1501).is_left_out(id("walking"))), (START.plus(1), false));
}

#[test]
fn a_diary_from_the_future_begins_today_with_the_pain_of_today() {
    let mut person = Person::new(2);
    person.tell(What::Wish(id("walking"), Wish::LeaveOut));
    let today = back_check_core::diary::Day(START.0 - 1);
    let course = Course::of(pack(), &person.diary, Some(pain(7).points()), today);
    assert_eq!((course.started(), course.phase(), course.is_left_out(id("walking"))), (today, 0, false));
}
