//! How a programme goes on from day to day: each rule of adaptation by a story, and what must hold whatever happens.

mod support;

use back_check_core::{
    content::{Dose, ExerciseId, ExerciseSet, Trend},
    diary::{Check, CheckIn, Day, Diary, Done, Feeling, Outcome, Session, Skip, What, Wish},
    plan::{Change, Course, Plan, Recheck, Review, Why, daily_load, days_of, recheck, review},
    triage::{Case, Permit},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use support::{any_case, case, describe, for_all, judge, pack};

const START: Day = Day(20_000);

fn permit(line: &str) -> Permit {
    judge(&case(line)).exercise.expect("exercise may be shown")
}

fn id(exercise: &str) -> ExerciseId {
    pack().exercise_id(exercise).unwrap_or_else(|| panic!("there is no exercise `{exercise}`"))
}

fn pain(points: u8) -> Feeling {
    Feeling::new(points).expect("a feeling")
}

/// A person who follows the programme and tells how it goes.
struct Person {
    permit: Permit,
    diary: Diary,
    today: Day,
}

impl Person {
    fn new(points: u8) -> Self {
        let check = Check { pain: pain(points), level: judge(&case("age=40")).level, findings: Default::default() };
        let mut diary = Diary::default();
        diary.add(START, What::Check(check));
        Self { permit: permit("age=40"), diary, today: START }
    }

    fn course(&self) -> Course<'_> {
        Course::of(pack(), &self.diary, None, self.today)
    }

    fn plan(&self) -> Plan {
        Plan::on_day(pack(), &self.permit, &self.course(), self.today)
    }

    fn phase(&self) -> &str {
        &pack().programme.phases[self.course().phase()].id
    }

    fn exercises(&self) -> Vec<&str> {
        self.plan().prescriptions().iter().map(|it| pack().exercise(it.exercise).id.as_str()).collect()
    }

    fn dose(&self, exercise: &str) -> Option<Dose> {
        self.plan().get(id(exercise)).map(|it| it.dose)
    }

    fn tell(&mut self, what: What) {
        self.diary.add(self.today, what);
    }

    /// Does all of today's exercises, with that much pain before, during and after.
    fn session(&mut self, points: u8) {
        self.session_but(points, &[]);
    }

    fn session_but(&mut self, points: u8, others: &[(&str, Outcome, u8)]) {
        let plan = self.plan();
        let done = plan.prescriptions().iter().map(|it| {
            let other = others.iter().find(|(name, ..)| id(name) == it.exercise);
            let (outcome, during) = other.map_or((Outcome::Whole, points), |(_, outcome, during)| (*outcome, *during));
            Done { exercise: it.exercise, variant: it.variant, outcome, eased: false, during: Some(pain(during)) }
        });
        let session = Session { before: Some(pain(points)), done: done.collect(), after: Some(pain(points)) };
        self.tell(What::Session(session));
    }

    fn days(&mut self, days: u32, points: u8) -> &mut Self {
        for _ in 0..days {
            self.session(points);
            self.today = self.today.plus(1);
        }
        self
    }

    fn why(&self) -> Vec<(Change, Why)> {
        self.course().changes().iter().map(|it| (it.change, it.why)).collect()
    }
}

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
    person.tell(What::CheckIn(CheckIn { pain: pain(4), trend: Trend::Same, signs: vec![] }));
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

#[test]
fn the_questions_are_asked_again_after_each_trigger_and_not_after_the_next_check() {
    let check_in = |points, trend, signs: &[&str]| {
        What::CheckIn(CheckIn { pain: pain(points), trend, signs: signs.iter().map(|it| (*it).to_owned()).collect() })
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
        What::Session(Session { before: None, done: vec![done], after: None })
    };
    assert_eq!(after(vec![check_in(5, Trend::Same, &[])]), None);
    assert_eq!(after(vec![check_in(5, Trend::Same, &["fever"])]), Some(Recheck::Sign));
    assert_eq!(after(vec![check_in(8, Trend::Same, &[])]), Some(Recheck::HighPain));
    assert_eq!(after(vec![check_in(4, Trend::Worse, &[])]), Some(Recheck::Worse));
    assert_eq!(after(vec![check_in(6, Trend::Same, &[])]), None);
    assert_eq!(after(vec![check_in(6, Trend::Same, &[]), check_in(6, Trend::Same, &[])]), Some(Recheck::Rising));
    assert_eq!(after(vec![hard(6), hard(5)]), None);
    assert_eq!(after(vec![hard(6), hard(6)]), Some(Recheck::PainDuring));
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

/// What may happen on a day: pain, what is left out, the morning.
#[derive(Clone, Copy, Debug)]
struct Luck {
    trains: bool,
    points: u8,
    hurts: u8,
    peak: u8,
    settled: bool,
}

fn any_days(most: usize) -> impl Strategy<Value = Vec<Luck>> {
    let day = (0..10u8, 0..12u8, 0..40u8, 0..40u8, 0..14u8).prop_map(|(trains, points, hurts, peak, settled)| Luck {
        trains: trains > 1,
        // Mostly mild, now and then a flare.
        points: if points < 10 { 1 + points % 3 } else { points - 5 },
        hurts,
        peak,
        settled: settled > 0,
    });
    proptest::collection::vec(day, 1..=most)
}

fn live(days: &[Luck], mut each: impl FnMut(&Person)) {
    let mut person = Person::new(days.first().map_or(4, |day| day.points));
    for luck in days {
        if !luck.settled {
            person.tell(What::Morning { settled: false });
        }
        each(&person);
        if luck.trains {
            let names: Vec<String> = person.exercises().iter().map(|it| (*it).to_owned()).collect();
            let others: Vec<_> = (names.iter().zip(0u8..))
                .filter_map(|(name, at)| match at {
                    _ if at == luck.hurts => Some((name.as_str(), Outcome::Skipped(Skip::Hurts), luck.points)),
                    _ if at == luck.peak => Some((name.as_str(), Outcome::Whole, 7)),
                    _ => None,
                })
                .collect();
            person.session_but(luck.points, &others);
        }
        each(&person);
        person.today = person.today.plus(1);
    }
}

fn show(days: &Vec<Luck>) -> String {
    format!("{} days: {days:?}", days.len())
}

#[test]
fn in_no_week_does_walking_or_strengthening_rise_by_more_than_a_fifth() {
    let seconds = pack().programme.limits.rep_seconds;
    // A week at the dose an exercise is begun with, in the phase that has the most days for it.
    let begun_with = |exercise: &str| {
        let ladder =
            pack().programme.ladders.iter().find(|it| it.exercise == exercise).expect("what grows has a ladder");
        let strengthens = pack().exercise(id(exercise)).set == ExerciseSet::Strengthening;
        let weeks = pack().programme.phases.iter().flat_map(|phase| phase.slots.iter().map(move |slot| (phase, slot)));
        let weeks = weeks.filter(|(_, slot)| slot.exercise == exercise).map(|(phase, slot)| {
            let dose = &ladder.rungs[usize::from(slot.start)];
            daily_load(dose, seconds) * u32::from(days_of(dose, phase.strength_days.filter(|_| strengthens)))
        });
        weeks.max().unwrap_or_default()
    };
    let seen = std::cell::Cell::new(0);
    for_all(300, any_days(150), show, |days| {
        let mut weeks: BTreeMap<ExerciseId, BTreeMap<u32, u32>> = BTreeMap::new();
        let mut last = None;
        live(&days, |person| {
            // The plan at the start of the day: what is told on it can only take away.
            if last.replace(person.today) == Some(person.today) {
                return;
            }
            for it in person.plan().prescriptions() {
                if matches!(pack().exercise(it.exercise).set, ExerciseSet::Walking | ExerciseSet::Strengthening) {
                    let week = person.today.since(START) / 7;
                    *weeks.entry(it.exercise).or_default().entry(week).or_default() += daily_load(&it.dose, seconds);
                }
            }
        });
        for (exercise, loads) in weeks {
            let mut heaviest = begun_with(&pack().exercise(exercise).id);
            for (week, load) in loads {
                if load > heaviest {
                    seen.set(seen.get() + 1);
                }
                let name = &pack().exercise(exercise).id;
                prop_assert!(load * 100 <= heaviest * 120, "{name} in week {week}: {load} after {heaviest}");
                heaviest = heaviest.max(load);
            }
        }
        Ok(())
    });
    assert!(seen.get() > 50, "weeks in which something rose: {}", seen.get());
}

#[test]
fn no_plan_holds_what_is_withheld_and_more_said_never_adds_an_exercise() {
    let lives = (any_case(6), any_case(3), any_days(60));
    let show =
        |(one, more, days): &(Case, Case, Vec<Luck>)| format!("{}\n{}\n{}", describe(one), describe(more), show(days));
    for_all(120, lives, show, |(one, other, days)| {
        let mut more = one.clone();
        more.present = more.present.union(&other.present);
        more.unsure = other.unsure.iter().filter(|it| !more.present.contains(*it)).collect();
        more.unsure = more.unsure.union(&one.unsure.iter().filter(|it| !more.present.contains(*it)).collect());
        let (Ok(few), many) = (judge(&one).exercise, judge(&more).exercise) else { return Ok(()) };
        let mut result = Ok(());
        live(&days, |person| {
            let on = |permit: &Permit| Plan::on_day(pack(), permit, &person.course(), person.today);
            let names = |plan: &Plan| plan.prescriptions().iter().map(|it| it.exercise).collect::<BTreeSet<_>>();
            let with_few = names(&on(&few));
            for exercise in &with_few {
                let facts = pack().exercise(*exercise);
                let limited = facts.withheld_by.iter().any(|it| few.limits().contains(*it));
                if limited || !few.allows(facts.set) {
                    result = Err(TestCaseError::fail(format!("{} is withheld", facts.id)));
                }
            }
            if let Ok(many) = &many
                && !names(&on(many)).is_subset(&with_few)
            {
                result = Err(TestCaseError::fail("one more finding added an exercise"));
            }
        });
        result
    });
}

#[test]
fn the_same_diary_gives_the_same_course_and_what_comes_later_does_not_change_a_day() {
    for_all(40, any_days(60), show, |days| {
        let mut plans: Vec<(Day, Plan)> = Vec::new();
        let mut whole = Diary::default();
        live(&days, |person| {
            whole = person.diary.clone();
            if plans.last().map(|(day, _)| *day) != Some(person.today) {
                plans.push((person.today, person.plan()));
            }
        });
        // The plan of a morning, from the diary as it was then and as it is at the end.
        for (day, plan) in plans {
            let mut until = Diary::default();
            let morning = |what: &What| matches!(what, What::Morning { .. } | What::Check(_));
            whole
                .entries()
                .iter()
                .filter(|it| it.day < day || (it.day == day && morning(&it.what)))
                .for_each(|it| until.add(it.day, it.what.clone()));
            let course = Course::of(pack(), &until, None, day);
            prop_assert_eq!(Plan::on_day(pack(), &permit("age=40"), &course, day), plan, "day {}", day.since(START));
        }
        Ok(())
    });
}

#[test]
fn a_flare_never_makes_a_day_harder() {
    let seconds = pack().programme.limits.rep_seconds;
    for_all(60, any_days(60), show, |days| {
        let mut result = Ok(());
        live(&days, |person| {
            let before = person.plan();
            let mut flared = person.diary.clone();
            flared.add(person.today, What::CheckIn(CheckIn { pain: pain(10), trend: Trend::Same, signs: vec![] }));
            let course = Course::of(pack(), &flared, None, person.today);
            let after = Plan::on_day(pack(), &person.permit, &course, person.today);
            for it in after.prescriptions() {
                let load = |dose: &Dose| daily_load(dose, seconds);
                let more = before.get(it.exercise).is_some_and(|old| load(&it.dose) > load(&old.dose));
                let grows = pack().exercise(it.exercise).set == ExerciseSet::Strengthening;
                if grows && (more || before.get(it.exercise).is_none()) {
                    let name = &pack().exercise(it.exercise).id;
                    result = Err(TestCaseError::fail(format!("{name} on day {}", person.today.since(START))));
                }
            }
        });
        result
    });
}
