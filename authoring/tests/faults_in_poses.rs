//! Poses broken in one way at a time: each fault is told with its file, its line and what an author can do.

mod support;

use support::{Copy, check, check_all, line_of};

const CAT: &str = "poses/cat-camel.toml";
const BRIDGE: &str = "poses/hip-lift.toml";

/// The first fault in a file after one edit.
#[track_caller]
fn first_fault(file: &str, from: &str, to: &str) -> String {
    let copy = Copy::new();
    copy.edit(file, from, to);
    copy.faults().first().map(ToString::to_string).unwrap_or_else(|| panic!("`{to}` is no fault"))
}

#[test]
fn a_joint_that_is_not_known_is_told() {
    let told = first_fault(CAT, "neck = 20", "nek = 20");
    assert!(told.starts_with("poses/cat-camel.toml:21: unknown field `nek`, expected one of"), "{told}");
}

#[test]
fn an_angle_outside_what_a_body_can_do_is_told_where_it_stands() {
    let message = "the neck is at 99; a body's is from -55 to 60";
    check(CAT, "neck = 20", "neck = 99", "99", message);
    let told = first_fault(CAT, "ankle = -76", "ankle = 90");
    assert!(told.ends_with("the ankle is at 90; a body's is from -85 to 45"), "{told}");
    let told = first_fault("poses/childs-pose.toml", "breath = 0.9", "breath = 9");
    assert!(told.ends_with("the breath is at 9; a body's is from 0 to 1"), "{told}");
}

#[test]
fn a_joint_that_is_forced_beyond_its_range_by_where_a_limb_is_planted_is_told() {
    let told = first_fault("poses/seated-back-stretch.toml", "plant = [23, 4]", "plant = [1, 26]");
    assert!(told.contains("the knee of the far leg is at"), "{told}");
}

#[test]
fn a_contact_that_slides_is_told_with_how_far_and_when() {
    let copy = Copy::new();
    copy.edit(CAT, "lean = 101", "place = [12, 4]\nlean = 101");
    let faults: Vec<_> = copy.faults().iter().map(ToString::to_string).collect();
    let told = "poses/cat-camel.toml:28: `near-knee` slides by 6.0 % of the body's height at 3.0 s";
    assert!(faults.iter().any(|fault| fault.contains("`near-knee` slides by 6.0 %")), "{told} in {faults:?}");
}

#[test]
fn a_hand_planted_out_of_reach_is_told() {
    let told = first_fault(BRIDGE, "legs = { plant = [26, 4] }", "legs = { plant = [46, 4] }");
    assert!(told.contains("leg is planted") && told.contains("further than it reaches"), "{told}");
}

#[test]
fn a_contact_that_is_no_joint_is_told() {
    let message = "there is no joint `near-nose` that could be a contact";
    check(CAT, "\"near-knee\", \"far-knee\"", "\"near-nose\", \"far-knee\"", "near-nose", message);
}

#[test]
fn a_loop_that_does_not_close_is_told() {
    let message = "lies outside the loop, which goes from 0 to just below `seconds`: it does not close";
    check(CAT, "at = 3\n", "at = 4\n", "at = 4", message);
    let told = first_fault(CAT, "at = 3\n", "at = 1.1\n");
    assert!(told.contains("in a second at 1.0 s: a jump?"), "{told}");
}

#[test]
fn poses_out_of_the_order_of_time_are_told() {
    let message = "is not later than the pose before it";
    check(BRIDGE, "at = 4.4", "at = 1.4", "at = 1.4", message);
}

#[test]
fn a_limb_in_the_floor_is_told() {
    let told = first_fault(CAT, "place = [0, 4]", "place = [0, -2]");
    assert!(told.contains("% of the body's height below the floor"), "{told}");
}

#[test]
fn numbers_out_of_range_and_poses_without_keys_are_told() {
    check(CAT, "seconds = 4\n", "seconds = 400\n", "seconds = 400", "seconds is from 0.5 to 60");
    let copy = Copy::new();
    let text = copy.text(CAT);
    let keys = &text[text.find("[[key]]").expect("it has keys")..];
    copy.edit(CAT, keys, "");
    let faults: Vec<_> = copy.faults().iter().map(ToString::to_string).collect();
    assert!(faults.contains(&"poses/cat-camel.toml:4: has no [[key]]".to_owned()), "{faults:?}");
}

#[test]
fn a_pose_that_shows_a_step_which_is_not_there_is_told() {
    let message = "step is 9; `exercise-hip-lift.steps` has 1 to 5";
    check(BRIDGE, "step = 5", "step = 9", "9\nlean", message);
    check(BRIDGE, "step = 5", "step = 0", "0\nlean", "step is 0; `exercise-hip-lift.steps` has 1 to 5");
}

#[test]
fn a_pose_without_words_is_told_and_so_are_words_without_a_pose() {
    let words = "text/en/exercises.ftl";
    check_all(
        &[(BRIDGE, "pose = \"top\"", "pose = \"summit\"")],
        &[
            (BRIDGE, "\"summit\"", "message `exercise-hip-lift.pose-summit` is missing in text/en"),
            (words, "exercise-hip-lift =", "message `exercise-hip-lift.pose-top` is used by nothing"),
        ],
    );
}

#[test]
fn an_exercise_without_poses_is_told_and_so_are_poses_without_an_exercise() {
    let copy = Copy::new();
    copy.remove(BRIDGE);
    copy.write("poses/headstand.toml", &copy.text(CAT));
    let faults: Vec<_> = copy.faults().iter().map(ToString::to_string).collect();
    let exercises = copy.text("clinical/exercises.toml");
    let line = line_of(&exercises, "\"hip-lift\"");
    let missing = format!("clinical/exercises.toml:{line}: `hip-lift` has no poses: write poses/hip-lift.toml");
    assert!(faults.contains(&missing), "{faults:?}");
    assert!(
        faults.contains(&"poses/headstand.toml: there is no exercise or variant `headstand`".to_owned()),
        "{faults:?}"
    );
}
