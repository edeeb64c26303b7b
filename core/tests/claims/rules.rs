//! Every rule of the triage table, on both sides of its edge: `tests/cases/rules.txt`, written from the clinical rules and
//! not from the content.

use crate::support::{case, fired_ids, judge, level_named, pack};
use back_check_core::content::{Level, RuleId};
use std::{collections::BTreeSet, fs, path::Path};

struct Row {
    rule: String,
    level: Level,
    within_days: Option<u16>,
    fires: Vec<String>,
    spares: Vec<String>,
}

fn table() -> Vec<Row> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/rules.txt");
    let text = fs::read_to_string(path).expect("the table is there");
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(row).collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<_> = line.split(" | ").collect();
    let [rule, level, days, fires, spares] = cells[..] else { panic!("a row has five cells: {line}") };
    let within_days = (days != "-").then(|| days.parse().expect("a number of days"));
    let list = |cases: &str| cases.split("; ").filter(|line| !line.is_empty()).map(str::to_owned).collect();
    Row { rule: rule.to_owned(), level: level_named(level), within_days, fires: list(fires), spares: list(spares) }
}

fn rule_id(id: &str) -> RuleId {
    let known = pack().rule_ids().find(|rule| pack().rule(*rule).id == id);
    known.unwrap_or_else(|| panic!("there is no rule `{id}`"))
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_rule_fires_when_it_should_and_the_result_is_at_least_its_level() {
    let mut faults = Vec::new();
    for row in table() {
        for line in &row.fires {
            let triage = judge(&case(line));
            if !triage.fired.contains(rule_id(&row.rule)) || triage.level < row.level {
                let fired = fired_ids(pack(), &triage);
                faults.push(format!("{} in `{line}`: {} by {fired:?}", row.rule, triage.level.id()));
            }
        }
    }
    none(&faults);
}

#[test]
fn every_rule_just_fails_to_fire_when_one_thing_is_missing() {
    let mut faults = Vec::new();
    for row in table() {
        let fires = |line: &&String| judge(&case(line)).fired.contains(rule_id(&row.rule));
        faults.extend(row.spares.iter().filter(fires).map(|line| format!("{} in `{line}`", row.rule)));
    }
    none(&faults);
}

#[test]
fn leg_trouble_that_was_in_one_leg_and_is_in_both_now_counts_as_new() {
    let known = |line: &str| judge(&case(line)).fired.contains(rule_id("R05"));
    assert!(!known("both-legs-walking-only"), "unchanged for months");
    assert!(!known("before=fever both-legs-walking-only"));
    assert!(!known("before=one-leg-pain one-leg-pain"));
    for before in ["one-leg-pain", "one-leg-numbness", "leg-weakness"] {
        assert!(known(&format!("before={before} both-legs-walking-only")), "{before}");
    }
}

#[test]
fn every_rule_has_the_level_and_the_days_of_the_table() {
    let mut faults = Vec::new();
    for row in table() {
        let rule = pack().rule(rule_id(&row.rule));
        if (rule.level, rule.within_days) != (row.level, row.within_days) {
            faults.push(format!("{}: {} {:?}", row.rule, rule.level.id(), rule.within_days));
        }
    }
    none(&faults);
}

#[test]
fn the_table_has_every_rule_of_the_pack_once_with_cases_on_both_sides() {
    let rows = table();
    let written: BTreeSet<_> = rows.iter().map(|row| row.rule.as_str()).collect();
    let shipped: BTreeSet<_> = pack().rules.iter().map(|rule| rule.id.as_str()).collect();
    assert_eq!(written, shipped);
    assert_eq!(rows.len(), written.len(), "a rule is in the table twice");
    let empty = rows.iter().find(|row| [&row.fires, &row.spares].iter().any(|cases| cases.is_empty()));
    assert!(empty.is_none(), "{:?} has no case on one side", empty.map(|row| &row.rule));
}

#[test]
fn every_bound_of_the_table_is_tried_on_both_sides() {
    let tried = |number: &str| -> BTreeSet<u32> {
        let lines = table().into_iter().flat_map(|row| row.fires.into_iter().chain(row.spares));
        let words: Vec<_> = lines.flat_map(|line| line.split(' ').map(str::to_owned).collect::<Vec<_>>()).collect();
        words.iter().filter_map(|word| word.strip_prefix(number)?.strip_prefix('=')?.parse().ok()).collect()
    };
    let bounds = [
        ("age", vec![9, 10, 17, 18, 44, 45, 49, 50, 59, 60, 64, 65]),
        ("pain", vec![6, 7, 8]),
        ("days", vec![2, 3, 6, 7, 13, 14, 41, 42, 84, 85, 89, 90]),
        ("episodes", vec![2, 3]),
    ];
    for (number, values) in bounds {
        let missing: Vec<_> = values.into_iter().filter(|value| !tried(number).contains(value)).collect();
        assert!(missing.is_empty(), "{number} is never {missing:?}");
    }
}

#[test]
fn the_result_names_the_earliest_day_of_the_soon_rules_that_fired() {
    for (line, days) in [
        ("minor-injury", Some(14)),
        ("minor-injury cough-pain", Some(7)),
        ("minor-injury urine-burning flank-pain", None),
        ("cough-pain urine-burning", Some(2)),
        ("cough-pain ?fever", Some(2)),
        ("wakes-from-sleep age=17", Some(7)),
        ("pregnant episodes=3", None),
        ("fever cough-pain", None),
    ] {
        assert_eq!(judge(&case(line)).within_days, days, "{line}");
    }
}

#[test]
fn the_settling_spasm_two_weeks_after_lifting_stays_self_care() {
    let published = "age=38 pain=6 days=14 episodes=1 trend=better trigger-lifting feels-cramping";
    assert_eq!(crate::support::level(published), Level::SelfCare);
    assert_eq!(crate::support::level(&published.replace("better", "same")), Level::Soon);
}
