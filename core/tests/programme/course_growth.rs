//! What grows in a programme, by how much and when: what went well, by a little, at the end of a week.

use crate::support::{
    pack,
    person::{Person, START, id, pain},
};
use back_check_core::{
    content::ExerciseSet,
    diary::{Done, Outcome, Skip, What, Wish},
    plan::{Change, Why},
};

// Repetitions on each of the coming seven days.
fn reps(person: &Person, exercise: &str) -> [u8; 7] {
    let week: Vec<u8> =
        person.week(exercise).into_iter().map(|dose| dose.and_then(|dose| dose.reps).unwrap_or_default()).collect();
    week.try_into().unwrap_or_else(|_| panic!("a week has seven days"))
}

// What became harder by itself, with the days on which it did.
fn grown(person: &Person) -> Vec<(u32, &'static str)> {
    let course = person.course();
    let grown = course.changes().iter().filter(|it| it.why == Why::WentWell);
    grown
        .map(|it| match it.change {
            Change::Harder(exercise) => (it.day.since(START), pack().exercise(exercise).id.as_str()),
            other => panic!("{other:?} is no growth"),
        })
        .collect()
}

#[test]
fn strengthening_grows_by_days_of_a_week_so_that_no_week_is_a_fifth_above_the_last() {
    let mut person = Person::new(4);
    assert_eq!(reps(&person, "lying-pelvic-lift"), [3; 7], "as in the article, every day");
    // Building begins: three days of a week. Then one of them has one more, then all, then two of them.
    for week in [[3, 0, 3, 0, 4, 0, 0], [4, 0, 4, 0, 4, 0, 0], [4, 0, 5, 0, 5, 0, 0], [5, 0, 5, 0, 5, 0, 0]] {
        person.days(7, 2);
        assert_eq!(reps(&person, "lying-pelvic-lift"), week, "day {}", person.today.since(START));
    }
}

#[test]
fn walking_grows_every_three_weeks_until_it_is_half_an_hour() {
    let mut person = Person::new(4);
    let mut changes = Vec::new();
    let mut last = Some(10);
    for day in 0..30 * 7 {
        let minutes = person.week("walking").into_iter().flatten().find_map(|dose| dose.minutes);
        if minutes != last {
            changes.push((day, minutes.unwrap_or_default()));
            last = minutes;
        }
        person.days(1, 2);
    }
    assert_eq!(changes, [(7, 12), (28, 14), (49, 16), (70, 18), (91, 21), (112, 25), (133, 30)]);
    assert_eq!(grown(&person).iter().filter(|(_, exercise)| *exercise == "walking").count(), 7, "and then no more");
}

#[test]
fn only_walking_and_strengthening_grow_and_only_at_the_end_of_a_week() {
    let mut person = Person::new(4);
    person.days(6, 2);
    assert_eq!(grown(&person), []);
    person.days(40, 2);
    let grown = grown(&person);
    assert!(grown.iter().all(|(day, _)| day % 7 == 0), "{grown:?}");
    let loads = [ExerciseSet::Walking, ExerciseSet::Strengthening];
    assert!(grown.iter().all(|(_, exercise)| loads.contains(&pack().exercise(id(exercise)).set)), "{grown:?}");
    assert_eq!(person.dose("cat-camel"), Some(pack().exercise(id("cat-camel")).dose));
}

#[test]
fn a_movement_that_was_made_easier_comes_back_after_a_good_week_and_goes_no_further() {
    let cat_camel = pack().exercise(id("cat-camel"));
    let mut person = Person::new(4);
    person.days(8, 2);
    person.session_but(2, &[("cat-camel", Outcome::Whole, 6)]);
    person.today = person.today.plus(1);
    person.days(11, 2);
    assert_eq!(person.dose("cat-camel"), Some(cat_camel.easier), "the 14th day is less than a week later");
    person.days(1, 2);
    assert_eq!((person.today, person.dose("cat-camel")), (START.plus(21), Some(cat_camel.dose)));
    person.days(14, 2);
    assert_eq!(person.dose("cat-camel"), Some(cat_camel.dose));
}

// What grows after a first week in which walking went like this, and all else well.
fn after_a_week(of_walking: impl Fn(u32, &mut Done)) -> Vec<&'static str> {
    let mut person = Person::new(3);
    for day in 0..7 {
        person.session_where(3, |done| {
            if done.exercise == id("walking") {
                of_walking(day, done);
            }
        });
        person.today = person.today.plus(1);
    }
    grown(&person).into_iter().map(|(_, exercise)| exercise).collect()
}

#[test]
fn an_exercise_grows_by_how_it_went_itself_and_only_when_nothing_spoke_against_it() {
    let (both, not_walking) = (["lying-pelvic-lift", "walking"], ["lying-pelvic-lift"]);
    assert_eq!(after_a_week(|_, _| {}), both);
    assert_eq!(after_a_week(|day, done| done.during = Some(pain(if day == 2 { 4 } else { 0 }))), not_walking);
    assert_eq!(after_a_week(|day, done| done.eased = day == 2), not_walking);
    let skipped = |skip, days: u32| {
        after_a_week(move |day, done| {
            if day < days {
                (done.outcome, done.during) = (Outcome::Skipped(skip), None);
            }
        })
    };
    assert_eq!(skipped(Skip::Hurts, 1), not_walking);
    assert_eq!(skipped(Skip::NotNow, 5), both, "two days are enough");
    assert_eq!(skipped(Skip::NotNow, 6), not_walking, "and one is not");
    let partly = |day, done: &mut Done| done.outcome = if day < 6 { Outcome::Part(0) } else { Outcome::Whole };
    assert_eq!(after_a_week(partly), not_walking, "only what was done whole counts");
}

#[test]
fn two_sessions_on_one_day_are_one_good_day() {
    let mut person = Person::new(4);
    person.session(2);
    person.session(2);
    person.today = START.plus(7);
    assert_eq!(grown(&person), []);
}

#[test]
fn a_week_with_a_flare_or_a_bad_morning_brings_nothing_more_and_the_next_one_does() {
    for bad_morning in [false, true] {
        let mut person = Person::new(1);
        person.days(3, 1);
        if bad_morning {
            person.tell(What::Morning { settled: false });
        } else {
            person.check_in(3);
        }
        person.days(10, 2);
        assert_eq!(grown(&person), [], "bad morning: {bad_morning}");
        person.days(1, 2);
        assert!(grown(&person).contains(&(14, "walking")), "bad morning: {bad_morning}");
    }
}

#[test]
fn what_was_done_in_the_week_before_or_on_the_day_itself_or_later_does_not_count() {
    let mut person = Person::new(4);
    person.session(2);
    person.today = START.plus(7);
    person.session(2);
    assert_eq!(grown(&person), [], "one day of the week, and the one after it");
    person.days(7, 2);
    let second_week = grown(&person);
    assert!(second_week.contains(&(14, "lying-pelvic-lift")), "{second_week:?}");
    assert!(
        second_week.iter().all(|(day, _)| *day == 14),
        "seen from later the first week is the same: {second_week:?}"
    );
    // It grew at the end of the second week; in the third it is not done.
    for _ in 0..7 {
        person.session_but(2, &[("lying-pelvic-lift", Outcome::Skipped(Skip::NotNow), 2)]);
        person.today = person.today.plus(1);
    }
    assert!(!grown(&person).contains(&(21, "lying-pelvic-lift")));
}

#[test]
fn what_was_left_out_or_rests_does_not_grow_meanwhile() {
    let mut person = Person::new(4);
    person.days(6, 2);
    person.tell(What::Wish(id("walking"), Wish::LeaveOut));
    person.today = START.plus(8);
    person.tell(What::Wish(id("walking"), Wish::TakeBackIn));
    assert_eq!(person.dose("walking").and_then(|dose| dose.minutes), Some(10));
    assert!(!grown(&person).iter().any(|(_, exercise)| *exercise == "walking"));
}

#[test]
fn who_asks_for_more_gets_the_next_rung_and_the_programme_adds_nothing_to_that_for_a_week() {
    let lift = id("lying-pelvic-lift");
    let mut person = Person::new(4);
    person.days(6, 2);
    person.tell(What::Wish(lift, Wish::Harder));
    person.days(1, 2);
    assert_eq!(reps(&person, "lying-pelvic-lift"), [4, 0, 4, 0, 4, 0, 0]);
    let mut late = Person::new(4);
    late.days(7, 2);
    assert_eq!(reps(&late, "lying-pelvic-lift"), [3, 0, 3, 0, 4, 0, 0]);
    late.tell(What::Wish(lift, Wish::Harder));
    assert_eq!(reps(&late, "lying-pelvic-lift"), [4, 0, 4, 0, 4, 0, 0], "of what it grew before nothing is added");
}

#[test]
fn above_the_top_there_is_nothing_so_that_less_is_less_at_once() {
    let cat_camel = pack().exercise(id("cat-camel"));
    let mut person = Person::new(4);
    for _ in 0..3 {
        person.tell(What::Wish(id("cat-camel"), Wish::Harder));
        assert_eq!(person.dose("cat-camel"), Some(cat_camel.harder));
    }
    person.tell(What::Wish(id("cat-camel"), Wish::Easier));
    assert_eq!(person.dose("cat-camel"), Some(cat_camel.dose));
}
