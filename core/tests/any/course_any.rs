//! How a programme goes on from day to day: what must hold whatever happens.

use crate::support::{
    any_case, describe, for_all, judge, pack,
    person::{Person, START, id, pain, permit},
};
use back_check_core::{
    content::{Dose, ExerciseId, ExerciseSet, Trend},
    diary::{CheckIn, Day, Diary, Outcome, Skip, What},
    plan::{Course, Plan, daily_load, days_of},
    triage::{Case, Permit},
};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

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
            flared.add(
                person.today,
                What::CheckIn(CheckIn { pain: Some(pain(10)), trend: Some(Trend::Same), signs: vec![] }),
            );
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
