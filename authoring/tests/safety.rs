//! The list of what must never happen is only worth something while it is whole: each gap and each slip in it is told.

mod support;

use back_check_authoring::safety;
use back_check_core::content::{Condition, Level};
use support::{Copy, content, line_of, pack};

const SAFETY: &str = "clinical/safety.toml";

// After this edit the list has exactly this fault, at the start of the file or on the line where `piece` starts.
#[track_caller]
fn check(from: &str, to: &str, piece: &str, message: &str) {
    let copy = Copy::new();
    copy.edit(SAFETY, from, to);
    let place = match piece {
        "" => SAFETY.to_owned(),
        piece => format!("{SAFETY}:{}", line_of(&copy.text(SAFETY), piece)),
    };
    assert_eq!(copy.safety_faults(), [format!("{place}: {message}")]);
}

#[test]
fn the_shipped_list_is_sound_and_holds_the_danger_of_each_sign() {
    let list = safety(&content(), pack()).expect("the shipped list is sound");
    let level = |id: &str| {
        let condition = pack().finding_id(id).map(Condition::Present);
        list.floors.iter().find(|floor| Some(&floor.when) == condition.as_ref()).map(|floor| floor.level)
    };
    assert_eq!(level("leg-paralysis"), Some(Level::Emergency));
    assert_eq!(level("saddle-numbness"), Some(Level::EmergencyDepartment));
    assert_eq!(level("leg-weakness"), Some(Level::Urgent));
    assert_eq!(level("sexual-change-undisclosed"), Some(Level::Soon));
}

#[test]
fn a_sign_of_danger_without_a_floor_is_told() {
    let message = "`saddle-numbness` is asked for as a sign of danger and has no [[floor]]";
    check("\"saddle-numbness\", ", "", "", message);
}

#[test]
fn a_gate_or_a_form_that_the_list_does_not_hold_is_told() {
    let message = "`knee-replacement` withholds exercise `childs-pose`, and no [[never]] says so";
    check("findings = [\"knee-replacement\"]\n", "findings = []\n", "", message);
    let message = "`wrist-pain` changes the form of exercise `cat-camel`, and no [[never]] says so";
    check("findings = [\"wrist-pain\"]\nplain", "findings = []\nplain", "", message);
}

#[test]
fn what_is_not_known_is_told_where_it_stands() {
    check(
        "findings = [\"hernia\", ",
        "findings = [\"hernias\", \"hernia\", ",
        "\"hernias\"",
        "there is no finding `hernias`",
    );
    let plain = "plain = [\"cat-camel\", \"pelvic-tilt\"]";
    check(plain, "plain = [\"cat-camel\", \"pelvic-tilt\", \"swim\"]", "\"swim\"", "there is no exercise `swim`");
    check("rule = \"R44b\"", "rule = \"R44x\"", "\"R44x\"", "there is no rule `R44x`");
    check("profile = \"nhs\"", "profile = \"nsh\"", "\"nsh\"", "there is no profile `nsh`");
    check(
        "\"age < 10\"",
        "\"age 10\"",
        "\"age 10\"",
        "in `age 10`: a number is compared as in `age >= 65`: >=, <=, < or > and a whole number",
    );
}

#[test]
fn a_level_has_its_exercises_once() {
    let urgent = "[[at-most]]\nlevel = \"urgent\"\nexercises = []\n";
    check(urgent, "", "", "level `urgent` has no [[at-most]]");
    let twice = format!("{urgent}\n[[at-most]]\nlevel = \"urgent\"\nexercises = [\"walking\"]\n");
    check(urgent, &twice, "\"urgent\"\nexercises = [\"walking\"]", "level `urgent` has two [[at-most]]");
}

#[test]
fn an_exception_without_a_reason_is_told() {
    let reason =
        "reason = \"They choose kind words, never a score; and they are part of the summary for the clinician.\"";
    check(reason, "reason = \" \"", "\" \"", "an exception needs a reason");
}
