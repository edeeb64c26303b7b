//! From the numbers of a pose to where every joint is.

use super::{
    Point,
    build::{ARM, AT_EASE, HEAD_AT_EASE, LEG, Lengths, NECK, SPINE},
    channel::{
        self, BREATH, COUNT, FLAT, GIRDLE, HEAD, LEAN, LIMBS, LOWER, PER_LIMB, PLANT_X, PLANT_Y, TIP, TURN, UPPER, X, Y,
    },
    trig::direction,
};
use crate::content::{Anchor, View};

/// Where an arm or a leg is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Limb {
    /// The shoulder or the hip.
    pub root: Point,
    /// The elbow or the knee.
    pub joint: Point,
    /// The wrist or the ankle.
    pub end: Point,
    /// The ends of the fingers or the toes.
    pub tip: Point,
}

/// Where every joint of a body is, at one moment.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Pose {
    /// From the middle of the hips to the upper end of the spine.
    pub spine: [Point; 6],
    /// The base of the skull.
    pub skull: Point,
    /// Where the top of the head points.
    pub crown: Point,
    /// Near arm, far arm, near leg, far leg. From the front, near is on the right of the picture.
    pub limbs: [Limb; 4],
    /// How full of breath the trunk is, from 0 to 1.
    pub breath: f32,
    /// How far the shoulders are drawn forward.
    pub girdle: f32,
}

/// How firmly each limb is planted, from 0 (free) to 1.
pub(super) type Planted = [f32; 4];

/// Half of the distance between the hips and between the shoulders, as far as they are seen.
pub(super) const fn half_widths(view: View) -> (f32, f32) {
    match view {
        View::Side => (0.0, 0.0),
        View::Front | View::Back => (4.6, 9.6),
    }
}

/// The body in a pose.
pub(super) fn stand(view: View, anchor: Anchor, values: &[f32; COUNT], planted: Planted) -> Pose {
    let mut pose = Pose { breath: values[BREATH], girdle: values[GIRDLE], ..Pose::default() };
    let flat = view == View::Side;
    let mut angle = values[LEAN];
    let mut lower = Point::default();
    for part in 0..5 {
        if part > 0 {
            angle += values[channel::SPINE + part - 1];
        }
        let ease = if flat { AT_EASE[..=part].iter().sum() } else { 0.0 };
        lower = lower + direction(angle + ease) * SPINE[part];
        pose.spine[part + 1] = lower;
    }
    angle += values[channel::NECK];
    let ease: f32 = if flat { AT_EASE.iter().sum() } else { 0.0 };
    pose.skull = lower + direction(angle + ease) * NECK;
    pose.crown = direction(angle + values[HEAD] + if flat { ease + HEAD_AT_EASE } else { 0.0 });

    let chest = (pose.spine[5] - pose.spine[4]).unit();
    let chest_angle = angle - values[channel::NECK];
    let (hips, shoulders) = half_widths(view);
    for limb in 0..4 {
        let side = if limb % 2 == 0 { 1.0 } else { -1.0 };
        let numbers = &values[LIMBS + limb * PER_LIMB..];
        let (root, trunk) = if limb < 2 {
            // From behind or in front, drawn forward is drawn apart: the blades glide around the chest.
            let apart = -chest.left() * if flat { 1.6 + values[GIRDLE] } else { side * (shoulders + values[GIRDLE]) };
            (pose.spine[5] - chest * 3.4 + apart, chest_angle)
        } else {
            (-direction(values[LEAN]).left() * (side * hips), values[LEAN])
        };
        // A limb that hangs points down its trunk. From the front, each bends outwards: against the clock on the right.
        let outwards = if flat { 1.0 } else { side };
        pose.limbs[limb] = Limb { root, ..free(root, trunk, outwards, lengths(limb), bends(limb), numbers) };
    }
    settle(anchor, values, &mut pose);
    for limb in 0..4 {
        if planted[limb] > 0.0 {
            let numbers = &values[LIMBS + limb * PER_LIMB..];
            let side = if flat || limb % 2 == 0 { 1.0 } else { -1.0 };
            plant(&mut pose.limbs[limb], lengths(limb), bends(limb) * side, numbers, planted[limb]);
        }
    }
    pose
}

/// The lengths of a limb's parts.
pub const fn lengths(limb: usize) -> Lengths {
    if limb < 2 { ARM } else { LEG }
}

// The elbow bends the forearm forward, the knee bends the shank backward.
const fn bends(limb: usize) -> f32 {
    if limb < 2 { -1.0 } else { 1.0 }
}

fn free(root: Point, trunk: f32, outwards: f32, [upper, lower, tip]: Lengths, bends: f32, numbers: &[f32]) -> Limb {
    let first = trunk + 180.0 - outwards * numbers[UPPER];
    let along = direction(first);
    let joint = root + along * upper;
    // The plane in which the joint bends is turned about the upper part: what points out of the picture looks short.
    let (bent, out) = (direction(numbers[LOWER]), -direction(numbers[TURN]).y);
    let across = -along.left() * (bends * outwards);
    let second = along * -bent.y + across * (bent.x * out);
    let end = joint + second * lower;
    let shown = if bends > 0.0 { numbers[TIP] + 90.0 } else { numbers[TIP] };
    let turned = direction(shown);
    let third = second * -turned.y + second.left() * (turned.x * outwards);
    Limb { root, joint, end, tip: end + third * tip }
}

// Moves the whole body so that the anchor is where the pose wants it.
fn settle(anchor: Anchor, values: &[f32; COUNT], pose: &mut Pose) {
    let held = match anchor {
        Anchor::Hip => pose.spine[0],
        Anchor::UpperBack => pose.spine[5],
        Anchor::NearKnee => pose.limbs[2].joint,
        Anchor::FarKnee => pose.limbs[3].joint,
    };
    let shift = Point::new(values[X], -values[Y]) - held;
    let limbs = pose.limbs.iter_mut().flat_map(|limb| [&mut limb.root, &mut limb.joint, &mut limb.end, &mut limb.tip]);
    for joint in pose.spine.iter_mut().chain([&mut pose.skull]).chain(limbs) {
        *joint = *joint + shift;
    }
}

// Bends a limb so that its end comes to where it is planted.
fn plant(limb: &mut Limb, [upper, lower, tip]: Lengths, bends: f32, numbers: &[f32], firmly: f32) {
    let target = limb.end.towards(Point::new(numbers[PLANT_X], -numbers[PLANT_Y]), firmly);
    let flat = direction(numbers[FLAT]);
    let pointing = (limb.tip - limb.end).unit().towards(flat, firmly).unit();
    let line = target - limb.root;
    let reach = line.length().clamp((upper - lower).abs() + 0.01, upper + lower);
    let along = line.unit();
    let foot = (upper * upper - lower * lower + reach * reach) / (2.0 * reach);
    let height = (upper * upper - foot * foot).max(0.0).sqrt();
    let out = -direction(numbers[TURN]).y;
    limb.joint = limb.root + along * foot + along.left() * (bends * out * height);
    limb.end = limb.root + along * reach;
    limb.tip = limb.end + pointing * tip;
}
