//! The things around the body: mat, chair, wall, stick.

use super::{
    Figure, Pose,
    path::{open, slab},
};
use crate::content::{PropKind, Signed};

impl Figure<'_> {
    pub(super) fn prop(&self, text: &mut String, pose: &Pose, seconds: f32, position: u8) {
        let Some(prop) = self.motion.props.get(usize::from(position)) else { return };
        let [x, y, width, height] = [prop.x, prop.y, prop.width, prop.height].map(Signed::tenths);
        let y = -y;
        match prop.kind {
            PropKind::Mat => slab(text, x, y + height, width, height, 0.9),
            PropKind::MatFromAbove => slab(text, x, y, width, height, 4.0),
            PropKind::Floor => slab(text, x, y + height, width, height, 0.5),
            PropKind::Wall => slab(text, x, y, width, height, 0.5),
            PropKind::Pillow => slab(text, x, y, width, height, (height / 2.0).min(3.4)),
            PropKind::Path => {
                slab(text, x, y + height, width, height, 0.5);
                let lasts = self.seconds();
                let passed = if lasts > 0.0 { seconds / lasts - (seconds / lasts).floor() } else { 0.0 };
                let step = width / 4.0;
                for dash in 0_u8..4 {
                    let along = f32::from(dash) * step + step - (passed * 2.0 - (passed * 2.0).floor()) * step;
                    slab(text, x + along - step * 0.6, y + height + 1.6, step * 0.4, 0.9, 0.4);
                }
            }
            PropKind::Stool => {
                slab(text, x, y - height + 3.0, width, 3.0, 1.2);
                slab(text, x + 1.5, y, 2.0, height - 2.0, 0.6);
                slab(text, x + width - 3.5, y, 2.0, height - 2.0, 0.6);
            }
            PropKind::Table => {
                slab(text, x, y - height + 2.4, width, 2.4, 0.8);
                slab(text, x + 2.0, y, 2.0, height - 1.0, 0.6);
                slab(text, x + width - 4.0, y, 2.0, height - 1.0, 0.6);
            }
            PropKind::Chair => {
                slab(text, x, y - height + 3.0, width, 3.0, 1.2);
                slab(text, x + 0.4, y, 2.2, height + 24.0, 1.0);
                slab(text, x + width - 3.0, y, 2.2, height - 2.0, 0.6);
            }
            PropKind::Stick => {
                let up = (pose.spine[5] - pose.spine[1]).unit();
                let behind = up.left();
                let low = self.outline(pose, 1).0 + behind * 1.6;
                let (from, to) = (low - up * 9.0, low + up * (46.0 + height));
                open(text, &[from, from.towards(to, 0.5), to]);
            }
            PropKind::Strap => {
                let (hand, foot) = (pose.limbs[0], pose.limbs[2]);
                let palm = hand.end.towards(hand.tip, 0.5);
                let ball = foot.end.towards(foot.tip, 0.55);
                open(text, &[palm, palm.towards(ball, 0.5), ball]);
            }
        }
    }
}
