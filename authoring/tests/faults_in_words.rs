//! Words that are missing, left over or cannot be read, and files that are none: told with file and line.

mod support;

use support::{Copy, check, check_all, line_of};

const RULES: &str = "clinical/rules.toml";
const PACK: &str = "clinical/pack.toml";
const LEVELS: &str = "clinical/levels.toml";
const EXERCISES: &str = "clinical/exercises.toml";
const RULE_WORDS: &str = "text/en/rules.ftl";
const SNIPPETS: &str = "text/en/snippets.ftl";

// One of the faults stands in this file on the line of this piece, and its message holds these words.
#[track_caller]
fn check_among(file: &str, from: &str, to: &str, piece: &str, message: &str) {
    let copy = Copy::new();
    copy.edit(file, from, to);
    let (line, faults) = (line_of(&copy.text(file), piece), copy.faults());
    let there = faults.iter().filter(|fault| (fault.file.to_str(), fault.line) == (Some(file), line));
    let told = there.into_iter().any(|fault| fault.message.contains(message));
    assert!(told, "{file}:{line}: {message}\nis not in {faults:#?}");
}

#[test]
fn a_message_that_a_fact_needs_is_told_at_the_fact() {
    check_all(
        &[(RULE_WORDS, "rule-R31 =", "rule-R31x =")],
        &[
            (RULES, "\"R31\"", "message `rule-R31.because` is missing in text/en"),
            (RULES, "\"R31\"", "message `rule-R31` is missing in text/en"),
            (RULE_WORDS, "rule-R31x", "message `rule-R31x.because` is used by nothing"),
            (RULE_WORDS, "rule-R31x", "message `rule-R31x` is used by nothing"),
        ],
    );
}

#[test]
fn a_message_that_nothing_uses_is_told() {
    let to = "left-over = Words\nrule-R31 =";
    check(RULE_WORDS, "rule-R31 =", to, "left-over", "message `left-over` is used by nothing");
}

#[test]
fn a_message_written_twice_is_told_with_the_place_of_the_first() {
    let to = "rule-R10 = Again\nrule-R31 =";
    let first = line_of(&Copy::new().text(RULE_WORDS), "rule-R10 =");
    let message = format!("`rule-R10` is written twice; the first is at {RULE_WORDS}:{first}");
    check(RULE_WORDS, "rule-R31 =", to, "rule-R10 = Again", &message);
}

#[test]
fn a_message_that_contains_itself_is_told() {
    let (own, circle) = ("[other] they\n   *[me] you\n", "[other] { you }\n   *[me] you\n");
    check(SNIPPETS, own, circle, "you =", "`you` contains itself");
}

#[test]
fn messages_that_contain_each_other_are_told() {
    let edits = [
        (SNIPPETS, "[other] they\n   *[me] you\n", "[other] { your }\n   *[me] you\n"),
        (SNIPPETS, "[other] their\n   *[me] your\n", "[other] { you }\n   *[me] your\n"),
    ];
    let copy = Copy::new();
    edits.iter().for_each(|(file, from, to)| copy.edit(file, from, to));
    let messages: Vec<_> = copy.faults().into_iter().map(|fault| fault.message).collect();
    assert!(messages == ["`you` contains itself"] || messages == ["`your` contains itself"], "{messages:?}");
}

#[test]
fn words_beyond_what_the_program_reads_are_told() {
    for (words, message) in [
        ("{ $weather }", "there is no argument `$weather`"),
        ("{ no-such }", "there is no message `no-such`"),
        ("{ NUMBER($n) }", "functions, terms and nested placeables are not used here"),
        ("{ $n ->\n    [lots] many\n   *[other] one\n }", "`[lots]` is not a branch that is known here"),
    ] {
        check(RULE_WORDS, "rule-R31 = ", &format!("rule-R31 = {words} "), "rule-R31", message);
    }
}

#[test]
fn words_that_are_not_fluent_are_told() {
    check_among(RULE_WORDS, "rule-R31 = ", "rule-R31 = { $n ", "rule-R31 = {", "not valid Fluent: ");
}

#[test]
fn a_key_that_is_not_known_a_value_of_the_wrong_kind_and_one_that_is_missing_are_told() {
    let rule = |level: &str| format!("id = \"R31\"\nwhen = \"skin-red-hot\"\n{level}");
    for (slip, piece, message) in [
        ("level = \"urgentt\"", "level = \"urgentt\"", "unknown variant `urgentt`, expected one of `self-care`"),
        ("level = 3", "level = 3", "wanted string"),
        ("lvel = \"urgent\"", "lvel", "unknown field `lvel`, expected one of `id`, `when`"),
        ("", "[[rule]]\nid = \"R31\"", "missing field `level`"),
    ] {
        check_among(RULES, &rule("level = \"urgent\""), &rule(slip), piece, message);
    }
}

#[test]
fn toml_that_cannot_be_read_is_told_with_its_line() {
    let broken = "when = \"skin-red-hot\n";
    check_among(RULES, "when = \"skin-red-hot\"\n", broken, broken, "not valid TOML: ");
}

#[test]
fn a_table_in_the_wrong_file_is_told() {
    let level = "[[level]]\nid = \"urgent\"";
    let to = format!("[[rule]]\nid = \"R99\"\n\n{level}");
    check(LEVELS, level, &to, "rule]]", "`rule` is not known here");
}

#[test]
fn a_file_that_is_not_there_is_told() {
    let copy = Copy::new();
    copy.remove("clinical/causes.toml");
    let first = copy.faults().into_iter().find(|fault| fault.file.ends_with("causes.toml"));
    let told = first.expect("the file is named").to_string();
    assert!(told.starts_with("clinical/causes.toml: cannot be read: "), "{told}");
}

#[test]
fn several_faults_are_told_at_once_in_the_order_of_files_and_lines() {
    let edits = [
        (RULES, "when = \"skin-red-hot\"", "when = \"skin-red-hott\""),
        (RULES, "when = \"lump-or-swelling\"", "when = \"lump\""),
        (EXERCISES, "withheld_by = [\"spine-surgery-12-weeks\"]", "withheld_by = [\"surgery\"]"),
        (PACK, "review_due = \"2027-11-24\"", "review_due = \"soon\""),
        (SNIPPETS, "\nyour = {", "\nspare = Words\nyour = {"),
    ];
    check_all(
        &edits,
        &[
            (EXERCISES, "\"surgery\"", "there is no finding `surgery`"),
            (PACK, "review_due", "`soon` is not a date; write it as 2026-11-24"),
            (RULES, "\"lump\"", "in `lump`: there is no finding `lump`"),
            (RULES, "\"skin-red-hott\"", "in `skin-red-hott`: there is no finding `skin-red-hott`"),
            (SNIPPETS, "spare", "message `spare` is used by nothing"),
        ],
    );
}
