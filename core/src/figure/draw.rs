//! The drawing of a figure: outlines that are made once, and for each one text that says where it is in a pose.

use super::{
    Figure, Limb, Point, Pose, art,
    build::{Build, NECK, SPINE},
    number,
    skeleton::lengths,
};
use crate::content::{BodyRegion, Frame, PropKind, Signed, View};

/// What a shape is, which gives it its colours: `bc-figure-<name>` is its class.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Role {
    Skin,
    Hair,
    Shirt,
    Sleeve,
    Trousers,
    Shoe,
    Face,
    Mark,
    Furniture,
    Mat,
    Soft,
    Stick,
}

impl Role {
    /// The class of a shape in this role.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Skin => "bc-figure-skin",
            Self::Hair => "bc-figure-hair",
            Self::Shirt => "bc-figure-shirt",
            Self::Sleeve => "bc-figure-sleeve",
            Self::Trousers => "bc-figure-trousers",
            Self::Shoe => "bc-figure-shoe",
            Self::Face => "bc-figure-face",
            Self::Mark => "bc-figure-mark",
            Self::Furniture => "bc-figure-furniture",
            Self::Mat => "bc-figure-mat",
            Self::Soft => "bc-figure-soft",
            Self::Stick => "bc-figure-stick",
        }
    }
}

/// One `<path>` of the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// What it is.
    pub role: Role,
    /// Whether it is an arm or a leg on the far side, to be shown muted and a little further up.
    pub far: bool,
    /// Its outline, if that stays the same: then the frame's text is its `transform`. If not, the text is its `d`.
    pub outline: Option<&'static str>,
    piece: Piece,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Piece {
    Bone { limb: u8, part: u8 },
    Seat,
    Shirt,
    Neck,
    Head,
    Mark,
    Prop(u8),
}

/// How far limbs on the far side are shifted, as the value of a `transform`.
pub const FAR_SIDE: &str = "translate(1.8 -1.1)";

const NEAR_ARM: u8 = 0;
const FAR_ARM: u8 = 1;
const NEAR_LEG: u8 = 2;
const FAR_LEG: u8 = 3;

impl Figure<'_> {
    /// The shapes of the drawing, from the back to the front. They stay the same for as long as the figure lives.
    pub fn shapes(&self) -> Vec<Shape> {
        let mut shapes = Shapes(Vec::new());
        self.add_props(&mut shapes, false);
        let side = self.motion.view == View::Side;
        let ahead = self.motion.view == View::Front;
        if side {
            shapes.arm(FAR_ARM, true);
            shapes.leg(FAR_LEG, true, true);
        } else {
            shapes.leg(FAR_LEG, false, false);
            shapes.leg(NEAR_LEG, false, false);
        }
        shapes.add(Role::Skin, Some(art::NECK), Piece::Neck);
        if side {
            shapes.head(self.build);
            shapes.add(Role::Trousers, Some(art::SEAT), Piece::Seat);
            shapes.add(Role::Shirt, None, Piece::Shirt);
            shapes.leg(NEAR_LEG, false, true);
        } else {
            shapes.add(Role::Trousers, None, Piece::Seat);
            shapes.add(Role::Shirt, None, Piece::Shirt);
            shapes.arm(FAR_ARM, false);
            shapes.head_ahead(self.build, ahead);
        }
        if self.motion.works != BodyRegion::Nothing {
            shapes.add(Role::Mark, None, Piece::Mark);
        }
        self.add_props(&mut shapes, true);
        shapes.arm(NEAR_ARM, false);
        shapes.0
    }

    /// Writes each shape's text for a pose, in the order of [`shapes`](Self::shapes). The texts are used again: after the
    /// first frame nothing is allocated.
    pub fn paint(&self, seconds: f32, shapes: &[Shape], texts: &mut Vec<String>) {
        let pose = self.pose(seconds);
        texts.resize_with(shapes.len(), String::new);
        for (shape, text) in shapes.iter().zip(texts) {
            text.clear();
            match shape.piece {
                Piece::Bone { limb, part } => self.bone(text, &pose, limb, part),
                Piece::Neck => place(text, pose.spine[5], (pose.skull - pose.spine[5]) * (1.0 / NECK), -1.0),
                Piece::Head => place(text, pose.skull, pose.crown, -1.0),
                Piece::Seat => self.seat(text, &pose),
                Piece::Shirt => self.shirt(text, &pose),
                Piece::Mark => self.mark(text, &pose),
                Piece::Prop(position) => self.prop(text, &pose, seconds, position),
            }
        }
    }

    /// Left, top, width and height of the picture, as the value of a `viewBox`.
    pub fn view_box(&self) -> String {
        let Frame { left, top, width, height } = self.motion.frame;
        let mut text = String::new();
        [left, top, width, height].iter().for_each(|edge| number::push(&mut text, edge.tenths()));
        text
    }

    /// For the other side of the body: the `transform` of everything, which turns the picture over from left to right.
    pub fn other_side(&self) -> String {
        let Frame { left, width, .. } = self.motion.frame;
        let mut text = String::from("matrix(-1 0 0 1");
        number::push(&mut text, 2.0 * left.tenths() + width.tenths());
        text.push_str(" 0)");
        text
    }

    fn bone(&self, text: &mut String, pose: &Pose, limb: u8, part: u8) {
        let Limb { root, joint, end, tip } = pose.limbs[usize::from(limb)];
        let bones = [(root, joint), (joint, end), (end, tip)];
        let (from, to) = bones[usize::from(part)];
        let length = lengths(usize::from(limb))[usize::from(part)];
        // Shoes are no thicker on a fuller body.
        let girth = if part == 2 { 1.0 } else { self.build.girth() };
        let mirrored = self.motion.view != View::Side && limb % 2 == 1;
        let bone = (to - from) * (1.0 / length);
        let shown = self.motion.view != View::Side && limb >= NEAR_LEG && part == 2;
        if shown {
            // A foot that points at the viewer: drawn upright below the ankle.
            let down = (joint - end).unit() * -1.0;
            return matrix(text, from, down.left() * 0.9, down * 0.62);
        }
        place(text, from, bone, if mirrored { -girth } else { girth });
    }

    fn seat(&self, text: &mut String, pose: &Pose) {
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
    fn shirt(&self, text: &mut String, pose: &Pose) {
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
    fn outline(&self, pose: &Pose, level: usize) -> (Point, Point) {
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
    fn mark(&self, text: &mut String, pose: &Pose) {
        let at = |level: usize, part: f32| {
            let (back, front) = self.outline(pose, level);
            back.towards(front, part)
        };
        let thigh = &pose.limbs[usize::from(NEAR_LEG)];
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

    fn add_props(&self, shapes: &mut Shapes, carried: bool) {
        for (position, prop) in self.motion.props.iter().enumerate() {
            let role = match prop.kind {
                PropKind::Stick | PropKind::Strap => Role::Stick,
                PropKind::Mat | PropKind::MatFromAbove => Role::Mat,
                PropKind::Pillow => Role::Soft,
                _ => Role::Furniture,
            };
            if carried == (role == Role::Stick) {
                shapes.add(role, None, Piece::Prop(u8::try_from(position).unwrap_or(u8::MAX)));
            }
        }
    }

    fn prop(&self, text: &mut String, pose: &Pose, seconds: f32, position: u8) {
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

struct Shapes(Vec<Shape>);

impl Shapes {
    fn add(&mut self, role: Role, outline: Option<&'static str>, piece: Piece) {
        self.0.push(Shape { role, far: false, outline, piece });
    }

    fn bone(&mut self, role: Role, outline: &'static str, limb: u8, part: u8, far: bool) {
        self.0.push(Shape { role, far, outline: Some(outline), piece: Piece::Bone { limb, part } });
    }

    fn arm(&mut self, limb: u8, far: bool) {
        self.bone(Role::Skin, art::HAND, limb, 2, far);
        self.bone(Role::Skin, art::FOREARM, limb, 1, far);
        self.bone(Role::Skin, art::UPPER_ARM, limb, 0, far);
        self.bone(Role::Sleeve, art::SLEEVE, limb, 0, far);
    }

    fn leg(&mut self, limb: u8, far: bool, side: bool) {
        self.bone(Role::Skin, art::ANKLE, limb, 1, far);
        self.bone(Role::Shoe, if side { art::SHOE } else { art::SHOE_AHEAD }, limb, 2, far);
        self.bone(Role::Trousers, art::SHANK, limb, 1, far);
        self.bone(Role::Trousers, art::THIGH, limb, 0, far);
    }

    fn head(&mut self, build: Build) {
        self.add(Role::Skin, Some(art::HEAD), Piece::Head);
        let hair = if build == Build::Lean { art::HAIR } else { art::BUN };
        self.add(Role::Hair, Some(hair), Piece::Head);
        self.add(Role::Skin, Some(art::EAR), Piece::Head);
        self.add(Role::Face, Some(art::FACE), Piece::Head);
    }

    fn head_ahead(&mut self, build: Build, face: bool) {
        self.add(Role::Skin, Some(art::HEAD_AHEAD), Piece::Head);
        let hair = if build == Build::Lean { art::HAIR_AHEAD } else { art::BUN_AHEAD };
        self.add(Role::Hair, Some(hair), Piece::Head);
        if face {
            self.add(Role::Face, Some(art::FACE_AHEAD), Piece::Head);
        } else {
            self.add(Role::Hair, Some(art::HAIR_BEHIND), Piece::Head);
        }
    }
}

// Where a rigid outline is: its x axis along `bone` (as long as that looks), its y axis a quarter turn on, `across` as wide.
fn place(text: &mut String, at: Point, bone: Point, across: f32) {
    matrix(text, at, bone, bone.unit().left() * across);
}

fn matrix(text: &mut String, at: Point, x: Point, y: Point) {
    text.push_str("matrix(");
    [x.x, x.y, y.x, y.y, at.x, at.y].iter().for_each(|value| number::push(text, *value));
    text.push(')');
}

fn point(text: &mut String, at: Point) {
    number::push(text, at.x);
    number::push(text, at.y);
}

// A smooth closed line through two rows of points.
fn ring(text: &mut String, first: &[Point], second: &[Point]) {
    let count = first.len() + second.len();
    let at = |position: usize| {
        let position = position % count;
        first.get(position).or_else(|| second.get(position - first.len())).copied().unwrap_or_default()
    };
    text.push('M');
    point(text, at(0));
    text.push('C');
    for position in 0..count {
        let [before, from, to, after] = [count - 1, count, count + 1, count + 2].map(|ahead| at(position + ahead));
        point(text, from + (to - before) * (1.0 / 6.0));
        point(text, to - (after - from) * (1.0 / 6.0));
        point(text, to);
    }
    text.push('Z');
}

// A curve from the first to the last of three points, through the middle one.
fn open(text: &mut String, [from, middle, to]: &[Point; 3]) {
    text.push('M');
    point(text, *from);
    text.push('Q');
    point(text, *middle * 2.0 - from.towards(*to, 0.5));
    point(text, *to);
}

// A bar with round corners: its left end, its lower edge, how wide, how high.
fn slab(text: &mut String, left: f32, bottom: f32, width: f32, height: f32, round: f32) {
    text.push('M');
    point(text, Point::new(left + round, bottom));
    for (straight, corner) in [
        ((width - 2.0 * round, 0.0), (round, -round)),
        ((0.0, -(height - 2.0 * round)), (-round, -round)),
        ((-(width - 2.0 * round), 0.0), (-round, round)),
        ((0.0, height - 2.0 * round), (round, round)),
    ] {
        text.push('l');
        point(text, Point::new(straight.0, straight.1));
        text.push('a');
        number::push(text, round);
        number::push(text, round);
        text.push_str(" 0 0 0");
        point(text, Point::new(corner.0, corner.1));
    }
    text.push('Z');
}
