//! The drawing of a figure: outlines that are made once, and for each one text that says where it is in a pose.

use super::{
    Figure, Limb, Pose, art,
    build::NECK,
    number,
    path::{matrix, place},
    skeleton::lengths,
};
use crate::content::{BodyRegion, Frame, PropKind, View};

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

/// One element of the drawing that moves as a whole: what a browser does for a frame is counted in these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Whether it is of an arm or a leg on the far side, to be shown muted and a little further up.
    pub far: bool,
    /// What it is drawn as.
    pub outline: Outline,
    piece: Piece,
}

/// What a shape is drawn as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outline {
    /// Paths that keep their form, from the back to the front. A frame's text is the `transform` of them together: of the
    /// `<path>`, if it is one, or of a `<g>` around them.
    Rigid(&'static [(Role, &'static str)]),
    /// One path that is made anew: a frame's text is its `d`.
    Soft(Role),
}

impl Outline {
    /// The attribute that a frame's text is the value of.
    pub const fn attribute(self) -> &'static str {
        match self {
            Self::Rigid(_) => "transform",
            Self::Soft(_) => "d",
        }
    }
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
        shapes.rigid(art::NECK, Piece::Neck);
        if side {
            shapes.rigid(art::head(self.build), Piece::Head);
            shapes.rigid(art::SEAT, Piece::Seat);
            shapes.soft(Role::Shirt, Piece::Shirt);
            shapes.leg(NEAR_LEG, false, true);
        } else {
            shapes.soft(Role::Trousers, Piece::Seat);
            shapes.soft(Role::Shirt, Piece::Shirt);
            shapes.arm(FAR_ARM, false);
            shapes.rigid(art::head_ahead(self.build, ahead), Piece::Head);
        }
        if self.motion.works != BodyRegion::Nothing {
            shapes.soft(Role::Mark, Piece::Mark);
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

    fn add_props(&self, shapes: &mut Shapes, carried: bool) {
        for (position, prop) in self.motion.props.iter().enumerate() {
            let role = match prop.kind {
                PropKind::Stick | PropKind::Strap => Role::Stick,
                PropKind::Mat | PropKind::MatFromAbove => Role::Mat,
                PropKind::Pillow => Role::Soft,
                _ => Role::Furniture,
            };
            if carried == (role == Role::Stick) {
                shapes.soft(role, Piece::Prop(u8::try_from(position).unwrap_or(u8::MAX)));
            }
        }
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
}

struct Shapes(Vec<Shape>);

impl Shapes {
    fn soft(&mut self, role: Role, piece: Piece) {
        self.0.push(Shape { far: false, outline: Outline::Soft(role), piece });
    }

    fn rigid(&mut self, paths: &'static [(Role, &'static str)], piece: Piece) {
        self.0.push(Shape { far: false, outline: Outline::Rigid(paths), piece });
    }

    fn bone(&mut self, paths: &'static [(Role, &'static str)], limb: u8, part: u8, far: bool) {
        self.0.push(Shape { far, outline: Outline::Rigid(paths), piece: Piece::Bone { limb, part } });
    }

    fn arm(&mut self, limb: u8, far: bool) {
        self.bone(art::HAND, limb, 2, far);
        self.bone(art::FOREARM, limb, 1, far);
        self.bone(art::UPPER_ARM, limb, 0, far);
    }

    fn leg(&mut self, limb: u8, far: bool, side: bool) {
        self.bone(art::SHANK, limb, 1, far);
        self.bone(if side { art::SHOE } else { art::SHOE_AHEAD }, limb, 2, far);
        self.bone(art::THIGH, limb, 0, far);
    }
}
