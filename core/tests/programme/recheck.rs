//! When the questions are asked again before any exercise, and when it is time to ask someone.

use crate::support::{
    pack,
    person::{Person, START, id, pain},
};
use back_check_core::{
    content::Trend,
    diary::{CheckIn, Done, Outcome, Session, Stop, What},
    plan::{Recheck, Review, recheck, review},
};

#[test]
fn the_questions_are_asked_again_after_each_trigger_and_not_after_the_next_check() {
    let check_in = |points, trend, signs: &[&str]| {
        let signs = signs.iter().map(|it| (*it).to_owned()).collect();
        What::CheckIn(CheckIn { pain: Some(pain(points)), trend: Some(trend), signs })
    };
    let limits = &pack().programme.limits;
    let after = |told: Vec<What>| {
        let mut person = Person::new(4);
        for what in told {
            person.today = person.today.plus(1);
            person.tell(what);
        }
        let found = recheck(&person.diary, limits);
        let Some(first) = person.diary.entries().first().cloned() else { panic!("a check") };
        person.tell(first.what);
        assert_eq!(recheck(&person.diary, limits), None, "a new check settles it");
        found
    };
    let hard = |points| {
        let done = Done {
            exercise: id("walking"),
            variant: None,
            outcome: Outcome::Whole,
            eased: false,
            during: Some(pain(points)),
        };
        What::Session(Session { done: vec![done], ..Session::default() })
    };
    assert_eq!(after(vec![check_in(5, Trend::Same, &[])]), None);
    assert_eq!(after(vec![check_in(5, Trend::Same, &["fever"])]), Some(Recheck::Sign));
    let alone = CheckIn { pain: None, trend: None, signs: vec!["fever".to_owned()] };
    assert_eq!(after(vec![What::CheckIn(alone)]), Some(Recheck::Sign), "a sign needs nothing beside it");
    assert_eq!(after(vec![check_in(8, Trend::Same, &[])]), Some(Recheck::HighPain));
    assert_eq!(after(vec![check_in(4, Trend::Worse, &[])]), Some(Recheck::Worse));
    assert_eq!(after(vec![check_in(6, Trend::Same, &[])]), None);
    assert_eq!(after(vec![check_in(6, Trend::Same, &[]), check_in(6, Trend::Same, &[])]), Some(Recheck::Rising));
    assert_eq!(after(vec![hard(6), hard(5)]), None);
    assert_eq!(after(vec![hard(6), hard(6)]), Some(Recheck::PainDuring));
    let stopped = |stop| What::Session(Session { stopped: Some(stop), ..Session::default() });
    assert_eq!(after(vec![stopped(Stop::FurtherDown)]), Some(Recheck::FurtherDown));
    assert_eq!(after(vec![stopped(Stop::Sharp)]), Some(Recheck::Sharp));
    let bad = || What::Morning { settled: false };
    assert_eq!(after(vec![bad()]), None);
    assert_eq!(after(vec![bad(), bad()]), Some(Recheck::BadMornings));
}

#[test]
fn without_a_clear_gain_it_is_time_to_ask_someone_after_two_and_after_six_weeks() {
    let limits = &pack().programme.limits;
    let at = |first: u8, last: u8, days: u32| {
        let mut person = Person::new(first);
        person.today = START.plus(days);
        person.session(last);
        review(&person.diary, limits, person.today)
    };
    assert_eq!((at(5, 4, 13), at(5, 4, 14), at(5, 4, 41)), (None, Some(Review::Soon), Some(Review::Soon)));
    assert_eq!((at(5, 4, 42), at(5, 3, 42)), (Some(Review::Book), None), "from 5 to 3 is two fifths");
    assert_eq!(at(1, 1, 42), None, "too little pain to tell a gain from none");
}

// Two mornings on which the back had not settled, so many days apart.
fn after_bad_mornings(days_apart: u32) -> Option<Recheck> {
    let mut person = Person::new(4);
    for day in [1, 1 + days_apart] {
        person.today = START.plus(day);
        person.tell(What::Morning { settled: false });
    }
    recheck(&person.diary, &pack().programme.limits)
}

#[test]
fn two_bad_mornings_are_of_one_week_up_to_six_days_apart_and_one_morning_told_twice_is_one() {
    assert_eq!(after_bad_mornings(6), Some(Recheck::BadMornings));
    assert_eq!(after_bad_mornings(7), None);
    assert_eq!(after_bad_mornings(0), None);
}

#[test]
fn two_points_of_pain_are_enough_to_tell_that_nothing_was_gained() {
    let mut person = Person::new(2);
    person.today = START.plus(42);
    person.session(2);
    assert_eq!(review(&person.diary, &pack().programme.limits, person.today), Some(Review::Book));
}
