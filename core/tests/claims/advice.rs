//! Advice and causes, against tables written from the clinical rules and not from the content.

use crate::support::{calm_pack, case, every_answer, judge, pack, said, with_implied, words};
use back_check_core::{
    content::{Group, Level, Pack},
    plan::causes,
    triage::{Case, triage},
};
use std::collections::BTreeMap;

const MASSAGE: &str = "lump-or-swelling skin-red-hot shingles-rash hot-swollen-calf osteoporosis blood-thinner minor-injury \
    bruise-over-spine pregnant cancer-high-risk";

// Each advice with the findings that leave it out.
fn advice_table() -> BTreeMap<&'static str, Vec<&'static str>> {
    let rows = [
        ("stay-active", "leg-weakness unsteady cannot-walk"),
        ("rest-position", ""),
        ("heat", "numb-skin skin-red-hot shingles-rash heat-cramps"),
        ("cold", "numb-skin shingles-rash"),
        ("self-massage", MASSAGE),
        ("foam-roller", MASSAGE),
        ("fluids", "kidney-disease heart-failure"),
        ("paracetamol", "paracetamol-excess liver-disease yellow-skin"),
        (
            "nsaid",
            "ulcer-or-bleed kidney-disease heart-failure heart-attack-or-stroke high-blood-pressure liver-disease \
             asthma-with-nsaid other-nsaid steroid-or-ssri long-term-steroids blood-thinner pregnant breastfeeding \
             trigger-dehydrated",
        ),
        ("muscle-relaxants", "pregnant breastfeeding"),
        ("minerals-food", "kidney-disease"),
        ("supplements", "kidney-disease blood-thinner pregnant breastfeeding"),
        ("change-position", ""),
        ("sleep", ""),
        ("relax", ""),
    ];
    let mut table: BTreeMap<_, _> = rows.into_iter().map(|(advice, findings)| (advice, words(findings))).collect();
    table.entry("foam-roller").or_default().push("no-floor");
    table
}

fn advice(pack: &'static Pack, case: &Case) -> Vec<&'static str> {
    crate::support::advice(pack, case, &triage(pack, None, case))
}

// All advice but for these.
fn all_but(left_out: &[&str]) -> Vec<&'static str> {
    advice_table().into_keys().filter(|advice| !left_out.contains(advice)).collect()
}

#[test]
fn every_finding_present_or_unsure_leaves_out_the_advice_of_the_table_and_no_other() {
    for (id, answer) in every_answer() {
        let against = |findings: &[&str]| with_implied(id).iter().any(|limit| findings.contains(limit));
        let shown = advice_table().into_iter().filter(|(_, findings)| !against(findings)).map(|(advice, _)| advice);
        assert_eq!(advice(calm_pack(), &said(case(""), &answer)), shown.collect::<Vec<_>>(), "{answer}");
    }
}

#[test]
fn from_65_two_medicines_are_left_out_and_under_18_all_three() {
    assert_eq!(advice(pack(), &case("age=64")), all_but(&[]));
    assert_eq!(advice(pack(), &case("age=65")), all_but(&["nsaid", "muscle-relaxants"]));
    assert_eq!(advice(pack(), &case("age=18")), all_but(&[]));
    assert_eq!(advice(pack(), &case("age=17")), all_but(&["nsaid", "muscle-relaxants", "paracetamol"]));
    let mut unanswered = case("");
    unanswered.unanswered.insert(Group::MedicineSafety);
    assert_eq!(advice(pack(), &unanswered), all_but(&["nsaid", "muscle-relaxants", "paracetamol"]));
}

#[test]
fn advice_is_whole_up_to_soon_then_only_rest_then_none() {
    for (line, level, shown) in [
        ("", Level::SelfCare, all_but(&[])),
        ("episodes=3", Level::Routine, all_but(&[])),
        ("stops-daily-life", Level::Soon, all_but(&[])),
        ("fever", Level::Urgent, vec!["rest-position"]),
        ("fever pregnant cannot-lie-flat", Level::Urgent, vec!["rest-position"]),
        ("colic", Level::EmergencyDepartment, vec![]),
        ("chest-pain", Level::Emergency, vec![]),
    ] {
        assert_eq!(judge(&case(line)).level, level, "{line}");
        assert_eq!(advice(pack(), &case(line)), shown, "{line}");
    }
}

fn cause_ids(line: &str) -> Vec<&'static str> {
    causes(pack(), &case(line)).iter().map(|cause| cause.line.id.as_str()).collect()
}

#[test]
fn every_finding_points_to_the_causes_of_the_table_and_no_other() {
    let table = BTreeMap::from([
        ("overuse", "trigger-lifting trigger-unaccustomed trigger-sudden-move"),
        ("one-position", "trigger-sitting trigger-standing trigger-desk trigger-driving"),
        ("out-of-condition", "trigger-inactive trigger-heavy-weight"),
        ("sport", "trigger-sport-twist"),
        ("fluids-and-minerals", "trigger-dehydrated heat-cramps"),
        ("stress-and-sleep", "trigger-stress trigger-poor-sleep low-mood"),
        ("shoes", "trigger-high-heels"),
        ("spine-condition", "known-disc known-stenosis known-scoliosis known-arthritis"),
        ("nerve-condition", "known-nerve-disease diabetes"),
    ]);
    for finding in &pack().findings {
        let points = |findings: &str| words(findings).contains(&finding.id.as_str());
        let expected: Vec<_> = table.iter().filter(|(_, ids)| points(ids)).map(|(cause, _)| *cause).collect();
        assert_eq!(cause_ids(&finding.id), expected, "{}", finding.id);
        assert!(cause_ids(&format!("?{}", finding.id)).is_empty(), "not sure of {}", finding.id);
    }
    assert_eq!(cause_ids("morning-stiffness feels-better-moving"), ["inflammation"]);
}

#[test]
fn the_cause_with_the_most_findings_comes_first_and_ties_keep_the_order_of_the_content() {
    assert_eq!(cause_ids("trigger-lifting trigger-sitting trigger-desk"), ["one-position", "overuse"]);
    assert_eq!(cause_ids("trigger-sitting trigger-lifting"), ["overuse", "one-position"]);
    let three = "known-disc trigger-stress low-mood trigger-poor-sleep trigger-inactive trigger-heavy-weight";
    assert_eq!(cause_ids(three), ["stress-and-sleep", "out-of-condition", "spine-condition"]);
}
