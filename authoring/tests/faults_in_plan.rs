//! `plan.toml` broken in one way at a time: each fault is told with its line and what an author can do.

mod support;

use support::{check, check_all};

const PLAN: &str = "clinical/plan.toml";
const KEEP: &str = "id = \"keep\"\neases_to = \"move\"";

#[test]
fn a_rise_that_no_week_can_hold_is_told_with_the_two_doses() {
    let (from, to) = (
        "    { sets = 1, minutes = 12, times_per_day = 1 },\n    { sets = 1, minutes = 14, times_per_day = 1 },\n",
        "",
    );
    let message = "rung of `walking`: from 1200 to 1920";
    let copy = support::Copy::new();
    copy.edit(PLAN, from, to);
    assert_eq!(copy.faults(), [], "on one day of seven that is still a small rise");
    copy.edit(PLAN, "{ sets = 1, minutes = 16, times_per_day = 1 }", "{ sets = 1, minutes = 40, times_per_day = 1 }");
    let told: Vec<_> = copy.faults().iter().map(ToString::to_string).collect();
    assert_eq!(told.len(), 1, "{told:?}");
    let rung = "from 1200 to 4800 half seconds a day is a week from 8400 to 12000, a rise of more than 20 %; put a rung between";
    assert!(told[0].contains(rung) && !told[0].contains(message), "{told:?}");
}

#[test]
fn a_week_that_mixes_two_rungs_with_other_days_is_looked_at_too() {
    let (from, to) = (
        "{ sets = 1, minutes = 12, times_per_day = 1 }",
        "{ sets = 1, minutes = 15, times_per_day = 1, days_per_week = 5 }",
    );
    let copy = support::Copy::new();
    copy.edit(PLAN, from, to);
    let told: Vec<_> = copy.faults().iter().map(ToString::to_string).collect();
    assert!(
        told.iter().any(|fault| fault.contains("from 1200 to 1800 half seconds a day is a week from 8400 to 10200")),
        "{told:?}"
    );
}

#[test]
fn what_grows_needs_a_ladder_and_a_slot_a_rung_to_start_on() {
    let ladder = "[[ladder]]\nexercise = \"hip-hinge\"";
    check_all(
        &[(PLAN, ladder, "[[ladder]]\nexercise = \"knee-rolls\"")],
        &[(PLAN, "\"hip-hinge\", after_weeks", "`hip-hinge` grows, and has no [[ladder]]")],
    );
    let (from, to) = ("{ exercise = \"knee-rolls\", start = 1 }", "{ exercise = \"knee-rolls\", start = 3 }");
    check(PLAN, from, to, "\"knee-rolls\", start = 3", "`knee-rolls` starts on rung 3; its rungs are 0 to 2");
}

#[test]
fn an_exercise_or_a_phase_that_is_not_there_is_told() {
    let (from, to) = ("{ exercise = \"knee-rolls\", start = 1 }", "{ exercise = \"knee-roll\", start = 1 }");
    check(PLAN, from, to, "\"knee-roll\"", "there is no exercise `knee-roll`");
    check(PLAN, KEEP, "id = \"keep\"\neases_to = \"rest\"", "\"rest\"", "there is no phase `rest` before `keep`");
}

#[test]
fn what_is_not_for_a_first_plan_is_refused_where_a_person_may_begin() {
    let (from, to) = ("{ exercise = \"knee-rolls\", start = 1 }", "{ exercise = \"side-plank\" }");
    let message = "a person may begin with phase `move`, and `side-plank` is not for a first plan";
    check(PLAN, from, to, "\"side-plank\" }", message);
}

#[test]
fn each_phase_but_the_last_says_what_leads_on() {
    let forward = "forward = { days = 2, pain_at_most = 5, walked_minutes = 10 }\n";
    let words = "message `phase-calm.forward` is used by nothing";
    let copy = support::Copy::new();
    copy.edit(PLAN, forward, "");
    let told: Vec<_> = copy.faults().iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|fault| fault.ends_with("phase `calm` needs `forward`: what leads on")), "{told:?}");
    assert!(told.iter().any(|fault| fault.ends_with(words)), "{told:?}");
}

#[test]
fn numbers_out_of_range_and_missing_sources_are_told() {
    check(PLAN, "rise_percent = 20 ", "rise_percent = 25 ", "25 ", "rise_percent is 25; it must be from 1 to 20");
    check(PLAN, "answers_hours = 24 ", "answers_hours = 48 ", "48 ", "answers_hours is 48; it must be from 1 to 24");
    let asked = "ask_again = [\"now\", \"injury-and-bones\"]";
    let sign = &format!("id = \"fall\"\n{asked}\nsources = [\"ifompt-2020\"]");
    let sourceless = format!("id = \"fall\"\n{asked}");
    check(PLAN, sign, &sourceless, "\"fall\"", "sign `fall` has no source");
    check(PLAN, asked, "ask_again = []", "\"fall\"", "sign `fall` has no screen asked again");
    let misspelt = "ask_again = [\"now\", \"injury\"]";
    check(PLAN, asked, misspelt, "\"injury\"", "there is no screen `injury`");
    let again = "\"fall\"\nsources = [\"ifompt-2020\"] # again";
    let twice = format!("{sign}\n\n[[sign]]\nid = {again}\n{asked}");
    check(PLAN, sign, &twice, again, "sign `fall` is written twice");
}
