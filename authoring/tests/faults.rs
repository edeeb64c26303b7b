//! Content broken in one way at a time: each fault is told with its file, its line and what an author can do.

mod support;

use support::{Copy, check, check_all};

const RULES: &str = "clinical/rules.toml";
const LEVELS: &str = "clinical/levels.toml";
const FINDINGS: &str = "clinical/findings.toml";
const QUESTIONS: &str = "clinical/questions.toml";
const EXERCISES: &str = "clinical/exercises.toml";
const ADVICE: &str = "clinical/advice.toml";
const PACK: &str = "clinical/pack.toml";
const SOURCES: &str = "clinical/sources.toml";
const REGIONS: &str = "clinical/regions.toml";
const RULE_WORDS: &str = "text/en/rules.ftl";

#[test]
fn the_shipped_content_has_no_fault_in_its_copy_either() {
    assert_eq!(Copy::new().faults(), []);
}

#[test]
fn a_condition_that_cannot_be_read_is_quoted() {
    for (condition, why) in [
        ("skin-red-hott", "there is no finding `skin-red-hott`"),
        ("skin-red-hot and fever or colic", "`and` and `or` are mixed: put brackets around what belongs together"),
        (
            "skin-red-hot and not fever",
            "`not` is not allowed: rules are positive, so that a finding can never lower the level",
        ),
        ("skin-red-hot and (fever", "a bracket is not closed"),
        ("skin-red-hot or age 65", "a number is compared as in `age >= 65`: >=, <=, < or > and a whole number"),
    ] {
        let (from, to) = ("when = \"skin-red-hot\"", format!("when = \"{condition}\""));
        check(RULES, from, &to, &to, &format!("in `{condition}`: {why}"));
    }
}

#[test]
fn the_condition_of_an_advice_is_read_as_strictly() {
    let message = "in `numb-skin or shingle-rash`: there is no finding `shingle-rash`";
    let (from, to) = ("\"numb-skin or shingles-rash\"", "\"numb-skin or shingle-rash\"");
    check(ADVICE, from, to, to, message);
}

#[test]
fn a_rule_without_a_source_or_with_an_unknown_one_is_told() {
    let rule = "family = \"nerve\"\nsources = [\"nice-ng234\", \"nhs-back-pain\"]";
    check(RULES, rule, "family = \"nerve\"", "\"R10\"", "rule `R10` has no source");
    let unknown = rule.replace("nice-ng234", "nice-ng999");
    check(RULES, rule, &unknown, "\"nice-ng999\"", "there is no source `nice-ng999`");
}

#[test]
fn a_source_that_nothing_cites_is_told() {
    let first = "[[source]]\nid = \"injurymap-spasms\"";
    let facts = "title = \"T\"\npublisher = \"P\"\nopened = true\nreviewed_on = \"\"\nreviewed_by = \"\"";
    let with_another = format!("[[source]]\nid = \"lonely\"\n{facts}\n\n{first}");
    check(SOURCES, first, &with_another, "\"lonely\"", "source `lonely` is cited by nothing");
}

#[test]
fn a_soon_rule_says_within_how_many_days_and_no_other_rule_does() {
    let rule = |days: &str| format!("id = \"R38\"\nwhen = \"bad-position-at-rest\"\nlevel = \"soon\"\n{days}family");
    let shipped = rule("within_days = 14\n");
    check(RULES, &shipped, &rule(""), "\"R38\"", "rule `R38` is `soon` and must say within_days");
    let too_long = rule("within_days = 15\n");
    check(RULES, &shipped, &too_long, "\"R38\"", "rule `R38`: within_days is from 1 to 14");
    let urgent = shipped.replace("soon", "urgent");
    check(RULES, &shipped, &urgent, "\"R38\"", "rule `R38`: only a `soon` rule has within_days");
}

#[test]
fn a_profile_only_raises_and_is_one_that_is_known() {
    let rule = |stricter: &str| format!("family = \"nerve\"\nstricter = {{ {stricter} }}\n");
    for (stricter, message) in [
        ("nhs = \"routine\"", "rule `R37`: profile `nhs` may only raise the level"),
        ("nhs = \"soon\"", "rule `R37`: profile `nhs` may only raise the level"),
        ("nsh = \"urgent\"", "rule `R37`: there is no profile `nsh` in pack.toml"),
    ] {
        check(RULES, &rule("nhs = \"urgent\""), &rule(stricter), "\"R37\"", message);
    }
}

#[test]
fn a_finding_that_nobody_asks_or_that_is_asked_twice_is_told() {
    let (place, from) = ((FINDINGS, "\"hernia\""), "\"hernia\", ");
    let message = "no question asks for finding `hernia`";
    check_all(&[(QUESTIONS, from, "")], &[(place.0, place.1, message)]);
    let message = "finding `hernia` is asked for more than once";
    check_all(&[(QUESTIONS, from, "\"hernia\", \"hernia\", ")], &[(place.0, place.1, message)]);
}

#[test]
fn a_finding_whose_answer_nothing_uses_is_told() {
    let finding = "[[finding]]\nid = \"hernia\"";
    let edits = [
        (FINDINGS, finding, "[[finding]]\nid = \"idle\"\ngroup = \"exercise-limits\"\n\n[[finding]]\nid = \"hernia\""),
        (QUESTIONS, "\"hernia\", ", "\"hernia\", \"idle\", "),
        ("text/en/findings.ftl", "finding-hernia =", "finding-idle = Idle\nfinding-hernia ="),
    ];
    check_all(&edits, &[(FINDINGS, "\"idle\"", "finding `idle` is asked for, but nothing uses the answer")]);
}

#[test]
fn an_item_on_a_screen_of_another_group_is_told() {
    let edits = [
        (QUESTIONS, "items = [\"self-harm\", \"low-mood\"", "items = [\"self-harm\", \"hernia\", \"low-mood\""),
        (QUESTIONS, "\"arching-sends-pain-down-leg\", \"hernia\"", "\"arching-sends-pain-down-leg\""),
    ];
    check_all(&edits, &[(QUESTIONS, "\"hernia\"", "finding `hernia` belongs to another group")]);
}

#[test]
fn a_screen_of_the_wrong_shape_is_told() {
    let message =
        "screen `timing`: a screen of kind `findings` has a group and items; `about` and `timing` have neither";
    check(QUESTIONS, "kind = \"timing\"", "kind = \"findings\"", "id = \"timing\"", message);
}

#[test]
fn a_table_that_cannot_be_read_does_not_hide_an_unknown_id_elsewhere_nor_make_its_own_id_unknown() {
    let copy = Copy::new();
    copy.edit(RULES, "when = \"skin-red-hot\"", "when = \"skin-red-hott\"");
    copy.edit(FINDINGS, "id = \"colic\"\ngroup", "id = \"colic\"\ngruop");
    let faults: Vec<_> = copy.faults().iter().map(ToString::to_string).collect();
    let told = |words: &str| faults.iter().filter(|fault| fault.contains(words)).count();
    assert_eq!(
        (told("there is no finding `skin-red-hott`"), told("gruop"), told("no finding `colic`")),
        (1, 1, 0),
        "{faults:?}"
    );
}

#[test]
fn an_id_used_twice_is_told() {
    let twice = "[[level]]\nid = \"urgent\"\nexercises = []\nadvice = []\nsafety_net = [\"saddle\"]\n\n[[level]]\nid = \"urgent\"";
    check(LEVELS, "[[level]]\nid = \"urgent\"", twice, "\"urgent\"", "level `urgent` is written twice");
    check_all(
        &[(RULES, "id = \"R15b\"", "id = \"R15a\"")],
        &[
            (RULES, "id = \"R15a\"\nwhen = \"breathing-pain\"", "rule `R15a` is written twice"),
            (RULE_WORDS, "rule-R15b =", "message `rule-R15b.because` is used by nothing"),
            (RULE_WORDS, "rule-R15b =", "message `rule-R15b` is used by nothing"),
        ],
    );
}

#[test]
fn an_id_with_odd_letters_is_told() {
    let copy = Copy::new();
    copy.edit("clinical/causes.toml", "id = \"shoes\"", "id = \"high heels\"");
    let faults = copy.faults();
    let told =
        faults.iter().any(|fault| fault.message == "cause id `high heels`: use letters, digits and hyphens only");
    assert!(told, "{faults:?}");
}

#[test]
fn a_level_without_a_safety_net_or_missing_is_told() {
    let urgent = |net: &str| format!("id = \"urgent\"\nexercises = []\nadvice = [\"rest-position\"]\n{net}");
    let net = "safety_net = [\"saddle\", \"bladder-bowel\", \"both-legs\", \"weak-leg\", \"fever\", \"chest-belly\", \"worse\"]";
    check(LEVELS, &urgent(net), &urgent(""), "\"urgent\"", "level `urgent` has no safety net");
    let copy = Copy::new();
    copy.edit(LEVELS, &format!("[[level]]\n{}", urgent(net)), "");
    assert!(copy.faults().iter().any(|fault| fault.message == "level `urgent` is missing"));
}

#[test]
fn a_level_that_shows_more_than_it_may_is_told() {
    let exercises = |level: &str, sets: &str| format!("id = \"{level}\"\nexercises = [{sets}]");
    let (none, walking) = (exercises("urgent", ""), exercises("urgent", "\"walking\""));
    check(LEVELS, &none, &walking, "\"urgent\"", "level `urgent` must not allow exercises");
    let all = "\"comfort\", \"walking\", \"mobility\", \"strengthening\"";
    let (more, less) = (exercises("routine", all), exercises("routine", &all.replace("\"mobility\", ", "")));
    let message = "level `soon` allows Mobility exercises, which the less urgent `routine` does not";
    check(LEVELS, &more, &less, "\"soon\"", message);
    let (rest, rust) = ("advice = [\"rest-position\"]", "advice = [\"rust-position\"]");
    check(LEVELS, rest, rust, "\"urgent\"", "level `urgent`: there is no advice `rust-position`");
}

#[test]
fn an_exercise_without_a_gate_or_with_an_unknown_finding_in_it_is_told() {
    let message = "exercise `pelvic-tilt` has no gate: write withheld_by, [] if the level alone decides";
    let gate = "withheld_by = [\"spine-surgery-12-weeks\"]\n";
    check(EXERCISES, gate, "", "\"pelvic-tilt\"", message);
    let unknown = "withheld_by = [\"spine-surgery\"]\n";
    check(EXERCISES, gate, unknown, "\"spine-surgery\"", "there is no finding `spine-surgery`");
    let wall = "when = [\"no-floor\", \"cannot-lie-flat\", \"dizzy-on-lying\", \"pregnant\"]";
    check(EXERCISES, wall, "when = []", "\"wall\"", "variant `wall` says in no case when it is given");
}

#[test]
fn a_dose_out_of_range_is_told() {
    let (lift, dose) = ("\"lying-pelvic-lift\"", "dose = { sets = 1, reps = 3 }\n");
    for (slip, what) in [
        ("sets = 6, reps = 3", "sets is 6; it must be from 1 to 5"),
        ("sets = 0, reps = 3", "sets is 0; it must be from 1 to 5"),
        ("sets = 1, reps = 21", "reps is 21; it must be from 1 to 20"),
        ("sets = 1, hold_seconds = [30, 61]", "hold_seconds is 61; it must be from 1 to 60"),
        ("sets = 1, hold_seconds = [30, 10]", "hold_seconds goes from 30 to 10; write the least first"),
        ("sets = 1, reps = 3, tempo_seconds = [2, 21]", "tempo_seconds is 21; it must be from 1 to 20"),
        ("sets = 1, minutes = 61", "minutes is 61; it must be from 1 to 60"),
        ("sets = 1, reps = 3, times_per_day = 7", "times_per_day is 7; it must be from 1 to 6"),
        ("sets = 1, reps = 3, days_per_week = 8", "days_per_week is 8; it must be from 1 to 7"),
        ("sets = 1, times_per_day = 3", "says neither reps, nor hold_seconds, nor minutes"),
    ] {
        let message = format!("exercise `lying-pelvic-lift`, dose: {what}");
        check(EXERCISES, dose, &format!("dose = {{ {slip} }}\n"), lift, &message);
    }
}

#[test]
fn a_session_that_asks_or_stops_at_what_there_is_not_is_told() {
    const SESSION: &str = "clinical/session.toml";
    for (from, to, piece, message) in [
        ("stop_above = 5", "stop_above = 10", "", "stop_above is 10; it must be from 1 to 9"),
        ("minutes = [3, 10, 20]", "minutes = [10, 3]", "", "minutes go from 1 to 60, the shortest first"),
        ("\"pattern-legs\"]", "\"legs\"]", "\"legs\"]", "there is no screen `legs`"),
        ("[\"chair\", \"standing\"]", "[\"desk\"]", "\"desk\"", "no exercise has the position `desk`"),
        ("\"table\", \"wall\"]", "\"door\"]", "\"door\"", "no exercise has the thing `door`"),
        ("\"arching-sends-pain-down-leg\"]", "\"diabetes\"]", "\"diabetes\"", "`diabetes` withholds no exercise"),
    ] {
        check(SESSION, from, to, piece, message);
    }
    let wishes = "limits = [\"no-floor\"]        # what has a standing form is done in it\npositions = [\"chair\", \"standing\"]\nequipment = [\"chair\", \"table\", \"wall\"]\n";
    check(SESSION, wishes, "", "\"at-work\"", "filter `at-work` names neither limits nor positions");
}

#[test]
fn a_date_that_is_none_is_told_and_a_review_has_both_a_name_and_a_date() {
    for wrong in ["2027-13-24", "2027-02-30", "24.11.2027", "2027-11-24T10:00:00Z", ""] {
        let to = format!("review_due = \"{wrong}\"");
        let message = format!("`{wrong}` is not a date; write it as 2026-11-24");
        check(PACK, "review_due = \"2027-11-24\"", &to, &to, &message);
    }
    let message = "a review has both a name and a date, or neither";
    check(PACK, "reviewed_on = \"\"", "reviewed_on = \"2026-12-01\"", "reviewed_on", message);
}

#[test]
fn a_telephone_number_that_cannot_be_dialled_is_told() {
    for wrong in ["9", "nine", "999!", ""] {
        let region = |number: &str| format!("id = \"GB\"\nemergency = \"{number}\"");
        let (to, message) = (region(wrong), format!("`{wrong}` is not a telephone number"));
        check(REGIONS, &region("999"), &to, &format!("emergency = \"{wrong}\"\n"), &message);
    }
    let name = "urgent_name = \"NHS 111\"\n";
    check(REGIONS, name, "", "\"GB\"", "region `GB`: a number and its name go together");
}
