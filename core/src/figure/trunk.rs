//! The soft outlines: the shirt that follows each bend of the spine, the hips, and the mark on what is worked.

use super::{
    Figure, Point, Pose,
    build::SPINE,
    path::{open, place, ring},
};
use crate::content::{BodyRegion, View};

impl Figure<'_> {
    pub(super) fn seat(&self, text: &mut String, pose: &Pose) {
        let up = (pose.spine[1] - pose.spine[0]) * (1.0 / SPINE[0]);
        if self.motion.view == View::Side {
            return place(text, pose.spine[0], up, -self.build.girth());
        }
        let [hips, waist, ..] = self.build.widths();
        let (low, high) = (pose.spine[0] - up * 4.5, pose.spine[1]);
        let out = -up.left();
        ring(
            text,
            &[high - out * waist, pose.spine[0] - out * hips, low - out * (hips * 0.6), low + out * (hips * 0.6)],
            &[pose.spine[0] + out * hips, high + out * waist],
        );
    }

    // One smooth outline around the trunk. It follows each bend of the spine.
    pub(super) fn shirt(&self, text: &mut String, pose: &Pose) {
        let mut behind = [Point::default(); 6];
        let mut before = behind;
        for level in 0..6 {
            (behind[level], before[level]) = self.outline(pose, level);
        }
        // The hem lies low on the hips, a little drawn in and a little longer in the middle.
        let middle = pose.spine[0].towards(pose.spine[1], 0.3);
        let hem = |line: &[Point; 6]| line[0].towards(line[1], 0.5).towards(middle, 0.08);
        (behind[0], before[0]) = (hem(&behind), hem(&before));
        before.reverse();
        let [a, b, c, d, e, f] = before;
        ring(text, &behind, &[a, b, c, d, e, f, middle]);
    }

    // Where the outline of the trunk is at one level of the spine: behind and in front, or left and right.
    pub(super) fn outline(&self, pose: &Pose, level: usize) -> (Point, Point) {
        let spine = &pose.spine;
        let below = if level == 0 { 0 } else { level - 1 };
        let ahead = -(spine[(level + 1).min(5)] - spine[below]).unit().left();
        let (back, front) = if self.motion.view == View::Side {
            let (back, front) = self.build.depths()[level];
            // Breath widens the belly and the lower chest most.
            let breath = pose.breath * [0.2, 1.3, 2.0, 1.5, 0.7, 0.0][level];
            // Shoulders drawn forward round the upper back; drawn back they open the chest.
            let girdle = if level >= 4 { pose.girdle * 0.3 } else { 0.0 };
            (back - girdle, front + breath + girdle)
        } else {
            let width = self.build.widths()[level] + pose.breath * 0.5;
            (width, width)
        };
        (spine[level] - ahead * back, spine[level] + ahead * front)
    }

    // A soft band on what the exercise works.
    pub(super) fn mark(&self, text: &mut String, pose: &Pose) {
        let at = |level: usize, part: f32| {
            let (back, front) = self.outline(pose, level);
            back.towards(front, part)
        };
        let [_, _, thigh, _] = &pose.limbs;
        let behind = (thigh.joint - thigh.root).unit().left() * -3.4;
        let across = |level: usize, from: f32, to: f32| [at(level, from), at(level, (from + to) / 2.0), at(level, to)];
        let back = self.motion.view == View::Side;
        let line = match self.motion.works {
            BodyRegion::Nothing => return,
            BodyRegion::LowBack if back => [at(1, 0.25), at(2, 0.24), at(3, 0.24)],
            BodyRegion::LowBack => across(2, 0.3, 0.7),
            BodyRegion::UpperBack if back => [at(3, 0.26), at(4, 0.26), at(5, 0.34).towards(at(4, 0.26), 0.4)],
            BodyRegion::UpperBack => {
                // The shoulder blades, as they glide together and apart.
                let up = pose.spine[5] - pose.spine[4];
                let out = -up.unit().left();
                let blade = |side: f32| {
                    let middle = pose.spine[4] + out * (side * (4.6 + pose.girdle * 0.9));
                    [middle + up * 0.5 - out * (side * 0.8), middle, middle - up * 0.45 + out * (side * 0.5)]
                };
                open(text, &blade(-1.0));
                blade(1.0)
            }
            BodyRegion::Belly => [at(1, 0.76), at(2, 0.76), at(3, 0.74)],
            BodyRegion::Buttock => {
                let (hip, up) = (pose.spine[0], (pose.spine[1] - pose.spine[0]).unit());
                let behind = up.left();
                [hip + behind * 2.6 - up * 3.0, hip + behind * 4.2 + up * 0.6, hip + behind * 2.8 + up * 4.4]
            }
            BodyRegion::FrontOfHip => {
                let hip = thigh.root - behind;
                [at(1, 0.8), hip.towards(at(1, 0.8), 0.4), thigh.root.towards(thigh.joint, 0.4) - behind]
            }
            BodyRegion::BackOfThigh => [0.25, 0.5, 0.78].map(|part| thigh.root.towards(thigh.joint, part) + behind),
            BodyRegion::Side => [at(1, 0.2), at(2, 0.2), at(3, 0.2)],
        };
        open(text, &line);
    }
}
