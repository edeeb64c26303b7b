//! What the tests share: the shipped pack, compiled once; a case in one line; random cases that are the same every run.
#![allow(dead_code, reason = "each test file uses a part of it")]

pub(crate) mod person;
pub(crate) mod walk;

use back_check_core::{
    content::{FindingId, FindingSet, Level, Pack, Trend, Trigger},
    plan::{self, Plan},
    triage::{Case, Earlier, Triage, triage},
};
use proptest::{
    prelude::*,
    sample::select,
    test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner},
};
use std::{
    collections::BTreeMap,
    fmt::Debug,
    path::{Path, PathBuf},
    sync::OnceLock,
};

/// The folder of the shipped content.
pub(crate) fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")
}

/// The shipped content, in English.
pub(crate) fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| back_check_authoring::compile(&content(), "en").expect("the shipped content is sound"))
}

/// The pack without its rules: every case is self-care, so that the gates are seen alone.
pub(crate) fn calm_pack() -> &'static Pack {
    static CALM: OnceLock<Pack> = OnceLock::new();
    CALM.get_or_init(|| {
        let mut calm = pack().clone();
        calm.rules.retain(|rule| matches!(rule.trigger, Trigger::Otherwise));
        calm
    })
}

/// The finding with this id.
pub(crate) fn finding(id: &str) -> FindingId {
    pack().finding_id(id).unwrap_or_else(|| panic!("there is no finding `{id}`"))
}

/// A case in one line: `age=60 fever ?colic pain=8 days=14 trend=worse episodes=3`. A `?` is "not sure"; the age is 40
/// unless it is given. `earlier=soon before=one-leg-pain` is what a check before this one found.
pub(crate) fn case(line: &str) -> Case {
    line.split_whitespace().fold(Case::new(40), |mut case, word| {
        let number = |text: &str| text.parse::<u32>().unwrap_or_else(|_| panic!("`{word}` holds no number"));
        match word.split_once('=') {
            Some(("age", value)) => case.numbers.age = u8::try_from(number(value)).expect("an age"),
            Some(("pain", value)) => case.numbers.pain = u8::try_from(number(value)).ok(),
            Some(("days", value)) => case.numbers.duration_days = Some(number(value)),
            Some(("episodes", value)) => case.numbers.episodes_6_months = Some(number(value)),
            Some(("trend", value)) => case.numbers.trend = Some(trend(value)),
            Some(("earlier", value)) => earlier(&mut case).level = level_named(value),
            Some(("before", value)) => earlier(&mut case).findings.insert(finding(value)),
            Some(_) => panic!("`{word}` is no number of a case"),
            None => return said(case, word),
        }
        case
    })
}

fn earlier(case: &mut Case) -> &mut Earlier {
    case.earlier.get_or_insert(Earlier { level: Level::SelfCare, findings: FindingSet::default() })
}

fn trend(word: &str) -> Trend {
    match word {
        "better" => Trend::Better,
        "same" => Trend::Same,
        "worse" => Trend::Worse,
        _ => panic!("there is no trend `{word}`"),
    }
}

/// The case with one more finding, or with one more "not sure" when the id is led by a `?`.
pub(crate) fn said(mut case: Case, word: &str) -> Case {
    match word.strip_prefix('?') {
        Some(id) => case.unsure.insert(finding(id)),
        None => case.present.insert(finding(word)),
    }
    case
}

/// The triage of a case by the shipped rules.
pub(crate) fn judge(case: &Case) -> Triage {
    triage(pack(), None, case)
}

/// The level of a case in one line.
pub(crate) fn level(line: &str) -> Level {
    judge(&case(line)).level
}

/// The level with this id.
pub(crate) fn level_named(id: &str) -> Level {
    Level::ALL.into_iter().find(|level| level.id() == id).unwrap_or_else(|| panic!("there is no level `{id}`"))
}

/// The ids of the rules that fired, sorted.
pub(crate) fn fired_ids<'a>(pack: &'a Pack, triage: &Triage) -> Vec<&'a str> {
    let mut ids: Vec<_> = triage.fired.iter().map(|rule| pack.rule(rule).id.as_str()).collect();
    ids.sort_unstable();
    ids
}

/// The exercises of a first plan with the form each is given in.
pub(crate) fn given<'a>(pack: &'a Pack, triage: &Triage) -> BTreeMap<&'a str, Option<&'a str>> {
    let Ok(permit) = &triage.exercise else {
        return BTreeMap::new();
    };
    let plan = Plan::first(pack, permit);
    let named = plan.prescriptions().iter().map(|prescription| {
        let exercise = pack.exercise(prescription.exercise);
        let form = prescription.variant.map(|form| exercise.variants[usize::from(form.0)].id.as_str());
        (exercise.id.as_str(), form)
    });
    named.collect()
}

/// The withheld exercises with the sorted ids of their reasons.
pub(crate) fn withheld<'a>(pack: &'a Pack, triage: &Triage) -> BTreeMap<&'a str, Vec<&'a str>> {
    let named = plan::withheld(pack, triage).into_iter().map(|withheld| {
        let mut because: Vec<_> = withheld.because.iter().map(|reason| reason.id(pack)).collect();
        because.sort_unstable();
        (pack.exercise(withheld.exercise).id.as_str(), because)
    });
    named.collect()
}

/// The ids of the advice shown, sorted.
pub(crate) fn advice<'a>(pack: &'a Pack, case: &Case, triage: &Triage) -> Vec<&'a str> {
    let mut ids: Vec<_> = plan::advice(pack, case, triage).iter().map(|item| item.line.id.as_str()).collect();
    ids.sort_unstable();
    ids
}

/// Every finding, said yes to and not sure of, as words of a case.
pub(crate) fn every_answer() -> impl Iterator<Item = (&'static str, String)> {
    let ids = pack().findings.iter().map(|finding| finding.id.as_str());
    ids.flat_map(|id| [(id, id.to_owned()), (id, format!("?{id}"))])
}

/// A finding with those that always come with it.
pub(crate) fn with_implied(id: &str) -> Vec<&str> {
    if id == "pregnant-20-weeks" { vec![id, "pregnant"] } else { vec![id] }
}

/// Words to a list.
pub(crate) fn words(text: &str) -> Vec<&str> {
    text.split_whitespace().collect()
}

// Every finding, and more often those that rules name, so that the longer rules fire as well.
fn any_finding() -> impl Strategy<Value = FindingId> {
    let mut findings: Vec<_> = pack().finding_ids().collect();
    for rule in &pack().rules {
        if let Trigger::When(condition) = &rule.trigger {
            condition.for_each_finding(&mut |finding| findings.extend([finding; 3]));
        }
    }
    select(findings)
}

/// Cases with up to `most` findings, a quarter of them unsure, and numbers at and beside every bound of the table.
pub(crate) fn any_case(most: usize) -> impl Strategy<Value = Case> {
    let findings = proptest::collection::vec((any_finding(), 0..4u8), 0..=most);
    let ages = select(vec![9, 10, 17, 18, 30, 44, 45, 49, 50, 59, 60, 64, 65, 80]);
    let pain = select(vec![None, Some(0), Some(6), Some(7), Some(8), Some(10)]);
    let days = [2, 3, 6, 7, 13, 14, 41, 42, 84, 85, 89, 90].map(Some).into_iter().chain([None]).collect::<Vec<_>>();
    let episodes = select(vec![None, Some(1), Some(2), Some(3), Some(9)]);
    let trends = select(vec![None, Some(Trend::Better), Some(Trend::Same), Some(Trend::Worse)]);
    (findings, ages, pain, select(days), episodes, trends).prop_map(|(findings, age, pain, days, episodes, trend)| {
        let mut case = Case::new(age);
        (case.numbers.pain, case.numbers.duration_days) = (pain, days);
        (case.numbers.episodes_6_months, case.numbers.trend) = (episodes, trend);
        for (finding, mark) in findings {
            let already = case.present.contains(finding) || case.unsure.contains(finding);
            match mark {
                _ if already => {}
                0 => case.unsure.insert(finding),
                _ => case.present.insert(finding),
            }
        }
        case
    })
}

/// A random value made into words, for a test that fails.
pub(crate) fn describe(case: &Case) -> String {
    let said = case.present.iter().map(|finding| pack().finding(finding).id.clone());
    let unsure = case.unsure.iter().map(|finding| format!("?{}", pack().finding(finding).id));
    format!("{:?} {}", case.numbers, said.chain(unsure).collect::<Vec<_>>().join(" "))
}

/// Tries a claim on random values, the same ones in every run; a failure is shrunk to its smallest form.
pub(crate) fn for_all<S: Strategy>(
    runs: u32,
    values: S,
    show: impl Fn(&S::Value) -> String,
    claim: impl Fn(S::Value) -> Result<(), TestCaseError>,
) where
    S::Value: Debug + Clone,
{
    let config = Config { cases: runs, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    match runner.run(&values, claim) {
        Ok(()) => {}
        Err(TestError::Fail(why, value)) => panic!("{why}\nfor {}", show(&value)),
        Err(TestError::Abort(why)) => panic!("{why}"),
    }
}
