//! What a body does between the key poses: joints, contacts, floor and speed, looked at many times a second.

use super::{compile::tenths, limits, table::MotionTable};
use crate::{
    facts::Entry,
    fault::{Place, Report},
};
use back_check_core::{
    content::{Frame, Motion, PropKind, Signed, View},
    figure::{
        AT_EASE, Build, Figure, Limb, Point, Pose,
        channel::{LIMBS, LOWER, PER_LIMB, UPPER},
        lengths,
    },
};

/// How far a contact may slide, or a body sink into the floor, in hundredths of its height.
const SLACK: f32 = 1.0;
// Faster than this (hundredths of the body's height in a second) no exercise for a sore back moves.
const FASTEST: f32 = 130.0;
const A_SECOND: u16 = 30;

pub(super) fn check(entry: &Entry<MotionTable>, motion: &Motion, report: &mut Report) {
    let mut look = Look { entry, report, told: Vec::new() };
    if !look.times() {
        return;
    }
    let figure = Figure::new(motion, Build::Lean);
    let frames = u16::max(motion.lasts / 100 * A_SECOND, 2);
    let poses: Vec<(f32, Pose)> = (0..=frames)
        .map(|frame| f32::from(frame) / f32::from(frames) * figure.seconds())
        .map(|seconds| (seconds, figure.pose(seconds)))
        .collect();
    look.contacts(&poses);
    look.planted(&figure, &poses);
    look.speed(&poses);
    if motion.view == View::Side {
        poses.iter().for_each(|(seconds, pose)| look.joints(*seconds, pose));
    }
    if !motion.props.iter().any(|prop| prop.kind == PropKind::MatFromAbove) {
        poses.iter().for_each(|(seconds, pose)| look.floor(*seconds, pose));
    }
}

struct Look<'a> {
    entry: &'a Entry<MotionTable>,
    report: &'a mut Report,
    // One fault of a kind and place is enough; the next frames would repeat it.
    told: Vec<(usize, String)>,
}

impl Look<'_> {
    fn tell(&mut self, seconds: f32, what: &str, message: String) {
        let keys = &self.entry.table.keys;
        let Some(key) = keys.iter().rfind(|key| key.at.value <= seconds).or_else(|| keys.last()) else { return };
        let place = self.entry.place(&key.at);
        if !self.told.contains(&(place.line, what.to_owned())) {
            self.told.push((place.line, what.to_owned()));
            self.report.add(&place, message);
        }
    }

    fn times(&mut self) -> bool {
        let table = &self.entry.table;
        let start: Place = self.entry.place(&table.seconds);
        if table.keys.is_empty() {
            self.report.add(&start, "has no [[key]]");
            return false;
        }
        let mut whole = true;
        if !(0.5..=60.0).contains(&table.seconds.value) {
            self.report.add(&start, "seconds is from 0.5 to 60");
            whole = false;
        }
        for pair in table.keys.windows(2) {
            if pair[1].at.value <= pair[0].at.value {
                self.report.add(&self.entry.place(&pair[1].at), "is not later than the pose before it");
                whole = false;
            }
        }
        if let Some(key) = table.keys.iter().find(|key| !(0.0..table.seconds.value).contains(&key.at.value)) {
            let message = "lies outside the loop, which goes from 0 to just below `seconds`: it does not close";
            self.report.add(&self.entry.place(&key.at), message);
            whole = false;
        }
        whole
    }

    fn contacts(&mut self, poses: &[(f32, Pose)]) {
        let Some((_, first)) = poses.first() else { return };
        for name in &self.entry.table.contacts {
            let Some(start) = joint(first, &name.value) else {
                let message = format!("there is no joint `{}` that could be a contact", name.value);
                self.report.add(&self.entry.place(name), message);
                continue;
            };
            let away = |pose: &Pose| joint(pose, &name.value).map_or(0.0, |now| (now - start).length());
            let furthest =
                poses.iter().map(|(seconds, pose)| (*seconds, away(pose))).max_by(|a, b| a.1.total_cmp(&b.1));
            if let Some((seconds, away)) = furthest.filter(|(_, away)| *away > SLACK) {
                let message = format!("`{}` slides by {away:.1} % of the body's height at {seconds:.1} s", name.value);
                self.tell(seconds, &name.value, message);
            }
        }
    }

    // A hand or foot that is planted before and after a moment is planted in between, if the limb reaches so far.
    fn planted(&mut self, figure: &Figure<'_>, poses: &[(f32, Pose)]) {
        for (seconds, pose) in poses {
            let Some(wanted) = figure.planted(*seconds) else { continue };
            for (limb, wanted) in wanted.into_iter().enumerate() {
                let away = wanted.map_or(0.0, |target| (pose.limbs[limb].end - target).length());
                if away > SLACK {
                    let name = LIMB_NAMES[limb];
                    let message = format!(
                        "the {name} is planted {away:.1} % of the body's height further than it reaches at {seconds:.1} s"
                    );
                    self.tell(*seconds, name, message);
                }
            }
        }
    }

    fn speed(&mut self, poses: &[(f32, Pose)]) {
        for pair in poses.windows(2) {
            let [(from, before), (to, after)] = pair else { continue };
            let takes = to - from;
            let fastest = points(before).zip(points(after)).map(|(a, b)| (b - a).length() / takes).fold(0.0, f32::max);
            if fastest > FASTEST {
                let message =
                    format!("a joint moves {fastest:.0} % of the body's height in a second at {from:.1} s: a jump?");
                self.tell(*from, "speed", message);
            }
        }
    }

    // Planted limbs take their angles from where they are; free ones were checked as they were written.
    fn joints(&mut self, seconds: f32, pose: &Pose) {
        let spine = &pose.spine;
        let pelvis = angle(spine[1] - spine[0]) - AT_EASE[0];
        let chest = angle(spine[5] - spine[4]) - AT_EASE[..5].iter().sum::<f32>();
        for (limb, place) in pose.limbs.iter().enumerate() {
            let (trunk, sign) = if limb < 2 { (chest, -1.0) } else { (pelvis, 1.0) };
            let (upper, lower) = (angle(place.joint - place.root), angle(place.end - place.joint));
            let [upper_length, lower_length, _] = lengths(limb);
            // A limb that is turned out of the picture shows its bend by how near its end is, and not where its root points.
            let turned = (place.joint - place.root).length() < upper_length - 0.1;
            let reach = (place.end - place.root).length();
            let opened =
                (upper_length.powi(2) + lower_length.powi(2) - reach.powi(2)) / (2.0 * upper_length * lower_length);
            let lower =
                if turned { 180.0 - opened.clamp(-1.0, 1.0).acos().to_degrees() } else { sign * (lower - upper) };
            let upper = if turned { 0.0 } else { trunk + 180.0 - upper };
            let bent = [(UPPER, upper, -90.0), (LOWER, lower, -20.0)];
            for (part, degrees, from) in bent {
                let degrees = from + (degrees - from).rem_euclid(360.0);
                let Some((name, least, most)) = limits::of(LIMBS + limb * PER_LIMB + part) else { continue };
                if !(least - 2.0..=most + 2.0).contains(&degrees) {
                    let which = LIMB_NAMES[limb];
                    let message = format!(
                        "{name} of the {which} is at {degrees:.0} at {seconds:.1} s; a body's is from {least} to {most}"
                    );
                    self.tell(seconds, &format!("{which}{part}"), message);
                }
            }
        }
    }

    fn floor(&mut self, seconds: f32, pose: &Pose) {
        let Some((name, deep)) = lowest(pose).into_iter().find(|(_, deep)| *deep > SLACK) else { return };
        let message = format!("the {name} is {deep:.1} % of the body's height below the floor at {seconds:.1} s");
        self.tell(seconds, name, message);
    }
}

const LIMB_NAMES: [&str; 4] = ["near arm", "far arm", "near leg", "far leg"];

fn angle(bone: Point) -> f32 {
    bone.x.atan2(-bone.y).to_degrees()
}

fn points(pose: &Pose) -> impl Iterator<Item = Point> + '_ {
    let limbs = pose.limbs.iter().flat_map(|limb| [limb.root, limb.joint, limb.end, limb.tip]);
    pose.spine.iter().copied().chain([pose.skull]).chain(limbs)
}

fn joint(pose: &Pose, name: &str) -> Option<Point> {
    let limb = |name: &str| {
        let (side, part) = name.split_once('-')?;
        let far = match side {
            "near" => 0,
            "far" => 1,
            _ => return None,
        };
        let (arm, leg): (&Limb, &Limb) = (&pose.limbs[far], &pose.limbs[2 + far]);
        match part {
            "shoulder" => Some(arm.root),
            "elbow" => Some(arm.joint),
            "hand" => Some(arm.end),
            "knee" => Some(leg.joint),
            "foot" => Some(leg.end),
            _ => None,
        }
    };
    match name {
        "hips" => Some(pose.spine[0]),
        "pelvis" => Some(pose.spine[1]),
        "upper-back" => Some(pose.spine[5]),
        "head" => Some(pose.skull + pose.crown * 6.0),
        _ => limb(name),
    }
}

// How deep each part of the body would be in the floor. The flesh around a joint gives a little.
fn lowest(pose: &Pose) -> Vec<(&'static str, f32)> {
    let mut deep = vec![("head", pose.skull.y + pose.crown.y * 6.0 + 5.2)];
    deep.extend(pose.spine.iter().map(|point| ("trunk", point.y + 2.4)));
    for (limb, place) in pose.limbs.iter().enumerate() {
        let (joint, end) = if limb < 2 { (2.3, 1.4) } else { (3.8, 2.1) };
        let name = LIMB_NAMES[limb];
        deep.extend([(name, place.joint.y + joint), (name, place.end.y + end), (name, place.tip.y)]);
    }
    deep
}

/// Left, top, width and height of a picture with room for all the loop, four by three, the floor at the bottom.
pub(super) fn frame(motion: &Motion) -> Frame {
    let figure = Figure::new(motion, Build::Full);
    let (mut left, mut right, mut top, mut bottom) = (f32::MAX, f32::MIN, f32::MAX, 0.0_f32);
    let mut hold = |point: Point, around: f32| {
        (left, right) = (left.min(point.x - around), right.max(point.x + around));
        (top, bottom) = (top.min(point.y - around), bottom.max(point.y + around));
    };
    for frame in 0_u8..64 {
        let pose = figure.pose(f32::from(frame) / 64.0 * figure.seconds());
        points(&pose).for_each(|point| hold(point, 4.0));
        pose.spine.iter().for_each(|point| hold(*point, 8.0));
        hold(pose.skull + pose.crown * 6.0, 8.0);
    }
    let edges = motion.props.iter().map(|prop| [prop.x, prop.y, prop.width, prop.height].map(Signed::tenths));
    for ([x, y, width, height], prop) in edges.zip(&motion.props) {
        let above = if prop.kind == PropKind::Chair { height + 24.0 } else { height };
        let flat = matches!(prop.kind, PropKind::Mat | PropKind::Floor | PropKind::Path);
        if width > 0.0 {
            hold(Point { x, y: -y }, 0.0);
            hold(Point { x: x + width, y: if flat { 0.0 } else { -y - above } }, 0.0);
        }
    }
    let above = motion.props.iter().any(|prop| prop.kind == PropKind::MatFromAbove);
    bottom = if above { bottom } else { 4.0 };
    let (margin, smallest) = (3.0, 112.0);
    let (wide, high) = (right - left + 2.0 * margin, bottom - top + 2.0 * margin);
    let width = wide.max(high * 4.0 / 3.0).max(smallest);
    let height = width * 0.75;
    let (centre, low) = ((left + right) / 2.0, bottom + margin);
    let upper = if above { (top + bottom - height) / 2.0 } else { low - height };
    let [left, top, width, height] = [centre - width / 2.0, upper, width, height].map(tenths);
    Frame { left, top, width, height }
}
