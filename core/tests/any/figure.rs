//! The figure of every exercise, looked at many times a second: a body, and not a drawing that comes apart.

use crate::support::pack;
use back_check_core::{
    content::{Frame, Key, Motion, PropKind, Signed, View},
    figure::{Build, Figure, Limb, NECK, Point, Pose, SPINE, channel, lengths},
    plan::Form,
};

const BUILDS: [Build; 2] = [Build::Lean, Build::Full];

/// Every exercise and variant: its name, its motion, and the key of its words.
fn forms() -> Vec<(String, &'static Motion, Form<'static>)> {
    let mut forms = Vec::new();
    for id in pack().exercise_ids() {
        let exercise = pack().exercise(id);
        let variants =
            (0..).take(exercise.variants.len()).map(|position| Some(back_check_core::content::VariantId(position)));
        for variant in [None].into_iter().chain(variants) {
            let form = Form::of(pack(), id, variant);
            let motion = form.motion.unwrap_or_else(|| panic!("`{}` does not move", exercise.id));
            forms.push((form.key(""), motion, form));
        }
    }
    forms
}

fn moments(figure: &Figure<'_>) -> Vec<(f32, Pose)> {
    let frames = 240_u16;
    let at = |frame: u16| f32::from(frame) / f32::from(frames) * figure.seconds();
    (0..=frames).map(at).map(|seconds| (seconds, figure.pose(seconds))).collect()
}

fn joints(pose: &Pose) -> impl Iterator<Item = Point> {
    let limbs = pose.limbs.iter().flat_map(|limb| [limb.root, limb.joint, limb.end, limb.tip]);
    pose.spine.into_iter().chain([pose.skull]).chain(limbs.collect::<Vec<_>>())
}

fn turns(motion: &Motion, limb: usize) -> bool {
    let turn = channel::LIMBS + limb * channel::PER_LIMB + channel::TURN;
    motion.keys.iter().flat_map(|key| &key.changes).any(|(number, _)| usize::from(*number) == turn)
}

fn near(a: f32, b: f32) -> bool {
    (a - b).abs() < 0.02
}

#[test]
fn from_the_side_no_bone_changes_its_length() {
    for (name, motion, _) in forms().iter().filter(|(_, motion, _)| motion.view == View::Side) {
        for (seconds, pose) in moments(&Figure::new(motion, Build::Lean)) {
            for (part, length) in SPINE.into_iter().enumerate() {
                assert!(near((pose.spine[part + 1] - pose.spine[part]).length(), length), "{name} at {seconds}: spine");
            }
            assert!(near((pose.skull - pose.spine[5]).length(), NECK), "{name} at {seconds}: neck");
            for (limb, Limb { root, joint, end, tip }) in pose.limbs.into_iter().enumerate() {
                let [upper, lower, last] = lengths(limb);
                // A limb that is turned out of the picture looks shorter: both parts alike, since they meet at the same
                // joint, or the outer part alone. Others are as long as they are.
                let depths = [(upper, joint - root), (lower, end - joint)];
                let [first, second] = depths.map(|(long, seen)| long.powi(2) - seen.length().powi(2));
                let turned = first > -1.0 && second > -1.0 && ((first - second).abs() < 1.0 || first < 1.0);
                let whole = if turns(motion, limb) { turned } else { first.abs().max(second.abs()) < 1.0 };
                assert!(whole && (tip - end).length() < last + 0.02, "{name} at {seconds}: limb {limb}");
            }
        }
    }
}

#[test]
fn from_the_front_no_bone_looks_longer_than_it_is() {
    for (name, motion, _) in forms().iter().filter(|(_, motion, _)| motion.view != View::Side) {
        for (seconds, pose) in moments(&Figure::new(motion, Build::Lean)) {
            for (limb, Limb { root, joint, end, .. }) in pose.limbs.into_iter().enumerate() {
                let [upper, lower, _] = lengths(limb);
                let fits = (joint - root).length() < upper + 0.02 && (end - joint).length() < lower + 0.02;
                assert!(fits, "{name} at {seconds}: limb {limb}");
            }
        }
    }
}

#[test]
fn the_loop_closes_and_nothing_jumps_in_it() {
    for (name, motion, _) in forms() {
        let figure = Figure::new(motion, Build::Lean);
        let (start, end) = (figure.pose(0.0), figure.pose(figure.seconds()));
        assert_eq!(start, end, "{name}");
        for part in [0.2, 0.45, 0.7] {
            let later = [-1.0, 0.0, 1.0, 7.0].map(|loops| figure.pose((loops + part) * figure.seconds()));
            let same = |other: &Pose| joints(&later[1]).zip(joints(other)).all(|(a, b)| (a - b).length() < 0.05);
            assert!(later.iter().all(same), "{name}: each loop is like the others");
        }
        let frames = moments(&figure);
        let takes = figure.seconds() / 240.0;
        for pair in frames.windows(2) {
            let moved = joints(&pair[0].1).zip(joints(&pair[1].1)).map(|(a, b)| (b - a).length()).fold(0.0, f32::max);
            assert!(moved / takes < 220.0, "{name} at {}: {moved}", pair[0].0);
        }
    }
}

#[test]
fn what_is_planted_before_and_after_a_moment_does_not_slide_in_it() {
    let mut planted = 0;
    for (name, motion, _) in forms() {
        let figure = Figure::new(motion, Build::Full);
        for (seconds, pose) in moments(&figure) {
            let targets = figure.planted(seconds).expect("it has poses");
            for (limb, target) in targets.into_iter().enumerate().filter_map(|(limb, it)| it.map(|it| (limb, it))) {
                let away = (pose.limbs[limb].end - target).length();
                assert!(away <= 1.0, "{name} at {seconds}: limb {limb} is {away} away");
                planted += 1;
            }
        }
    }
    assert!(planted > 5000, "{planted}");
}

#[test]
fn a_walker_s_standing_foot_goes_with_the_ground() {
    let (_, motion, _) = forms().into_iter().find(|(name, ..)| name == "exercise-walking").expect("it is an exercise");
    let figure = Figure::new(motion, Build::Lean);
    let path = motion.props.iter().find(|prop| prop.kind == PropKind::Path).expect("the ground passes");
    let speed = f32::from(path.width.0) / 10.0 / 2.0 / figure.seconds();
    let half = figure.seconds() / 2.0;
    let start = figure.pose(0.0).limbs[2].end.x;
    for part in 0_u8..=20 {
        let seconds = half * f32::from(part) / 20.0;
        let foot = figure.pose(seconds).limbs[2].end.x + speed * seconds;
        assert!((foot - start).abs() <= 1.0, "{seconds}: {foot} from {start}");
    }
}

#[test]
fn no_joint_is_in_the_floor() {
    for (name, motion, _) in forms() {
        if motion.props.iter().any(|prop| prop.kind == PropKind::MatFromAbove) {
            continue;
        }
        for (seconds, pose) in moments(&Figure::new(motion, Build::Lean)) {
            assert!(joints(&pose).all(|joint| joint.y < 1.0), "{name} at {seconds}");
        }
    }
}

#[test]
fn the_picture_holds_the_whole_body_of_either_build() {
    for (name, motion, _) in forms() {
        let Frame { left, top, width, height } = motion.frame;
        let [left, top, width, height] = [left, top, width, height].map(Signed::tenths);
        assert!((width * 0.75 - height).abs() < 0.2, "{name}: four by three");
        for build in BUILDS {
            for (seconds, pose) in moments(&Figure::new(motion, build)) {
                let inside =
                    |joint: Point| (left..left + width).contains(&joint.x) && (top..top + height).contains(&joint.y);
                assert!(joints(&pose).all(inside), "{name} at {seconds}");
            }
        }
    }
}

#[test]
fn every_shape_has_a_text_and_a_frame_uses_the_texts_again() {
    for (name, motion, _) in forms() {
        for build in BUILDS {
            let figure = Figure::new(motion, build);
            let shapes = figure.shapes();
            let mut texts = Vec::new();
            figure.paint(0.0, &shapes, &mut texts);
            let first = texts.clone();
            for part in 1_u8..40 {
                figure.paint(figure.seconds() * f32::from(part) / 40.0, &shapes, &mut texts);
                assert!(texts.iter().all(|text| !text.is_empty() && !text.contains("NaN")), "{name}");
            }
            let held: Vec<usize> = texts.iter().map(String::capacity).collect();
            figure.paint(0.0, &shapes, &mut texts);
            assert_eq!(texts, first, "{name}: the same moment is drawn the same");
            assert_eq!(texts.iter().map(String::capacity).collect::<Vec<_>>(), held, "{name}: nothing is allocated");
        }
    }
}

#[test]
fn far_limbs_stand_together_so_that_they_can_be_muted_as_one() {
    for (name, motion, _) in forms() {
        let shapes = Figure::new(motion, Build::Lean).shapes();
        let turns = shapes.windows(2).filter(|pair| pair[0].far != pair[1].far).count();
        assert_eq!(turns, if motion.view == View::Side { 2 } else { 0 }, "{name}");
    }
}

#[test]
fn the_other_side_turns_the_picture_over_within_its_frame() {
    for (name, motion, _) in forms() {
        let figure = Figure::new(motion, Build::Lean);
        let numbers: Vec<f32> = figure.view_box().split_whitespace().filter_map(|it| it.parse().ok()).collect();
        let transform = figure.other_side();
        let shift = transform.strip_prefix("matrix(-1 0 0 1 ").and_then(|rest| rest.strip_suffix(" 0)"));
        let shift: f32 = shift.and_then(|it| it.parse().ok()).unwrap_or_else(|| panic!("{name}: {transform}"));
        assert!(near(shift - numbers[0], numbers[0] + numbers[2]), "{name}: the left edge comes to the right");
    }
}

#[test]
fn every_pose_that_stops_has_words_and_shows_a_step_that_is_there() {
    for (name, motion, form) in forms() {
        let steps =
            pack().words.text(&form.key(".steps"), &Default::default(), &back_check_core::content::EnglishPlurals);
        assert!(motion.keys.iter().any(|key| !key.pose.is_empty()), "{name}");
        for key in &motion.keys {
            assert!(usize::from(key.step) < steps.lines().filter(|line| line.starts_with("- ")).count(), "{name}");
            let words = form.key(&[".pose-", &key.pose].concat());
            assert!(key.pose.is_empty() || pack().words.has(&words), "{name}: {words}");
        }
    }
}

#[test]
fn a_variant_has_its_own_easier_form_and_no_harder_one() {
    for (name, _, form) in forms() {
        let plain = name.starts_with("exercise-");
        assert_eq!(form.harder().is_some(), plain, "{name}");
        for attribute in [".breathing", ".cautions", ".easier", ".steps"] {
            assert_eq!(form.key(attribute), [&name, attribute].concat(), "{name} speaks for itself");
        }
        assert!(form.key(".evidence").starts_with("exercise-"), "{name}: the plain form's holds for it");
    }
}

#[test]
fn a_key_that_names_no_channel_and_a_motion_without_keys_are_drawn_and_do_not_panic() {
    let (_, motion, _) = forms().swap_remove(0);
    let mut odd = motion.clone();
    odd.keys[0].changes.push((255, Signed(1)));
    odd.lasts = 0;
    assert!(joints(&Figure::new(&odd, Build::Lean).pose(1.0)).all(|joint| joint.x.is_finite()));
    let empty = Motion { keys: Vec::<Key>::new(), frame: Frame::default(), ..odd };
    let figure = Figure::new(&empty, Build::Full);
    let shapes = figure.shapes();
    let mut texts = Vec::new();
    figure.paint(0.0, &shapes, &mut texts);
    assert_eq!((texts.len(), figure.key(0.0)), (shapes.len(), None));
}

/// Where the joints of each key pose are, to a whole hundredth of the body's height: a changed pose is a changed line here.
#[test]
fn the_key_poses_are_as_they_were_looked_at() {
    let mut lines = String::new();
    for (name, motion, _) in forms() {
        let figure = Figure::new(motion, Build::Lean);
        for key in motion.keys.iter().filter(|key| !key.pose.is_empty()) {
            let pose = figure.pose(f32::from(key.at) / 100.0);
            let rounded = |point: Point| format!("{:.0},{:.0}", point.x + 0.0, point.y + 0.0).replace("-0,", "0,");
            let limbs = pose.limbs.map(|limb| [limb.joint, limb.end].map(rounded).join(" "));
            let trunk = [pose.spine[0], pose.spine[3], pose.spine[5]].map(rounded).join(" ");
            lines.push_str(&format!("{name} {}: {trunk} | {}\n", key.pose, limbs.join(" | ")));
        }
    }
    insta::assert_snapshot!(lines);
}
