//! How an exercise moves: key poses as they are stored. What a pose looks like is worked out in [`figure`](crate::figure).
//!
//! The body is measured in hundredths of its height, so that every build can do every exercise. Lengths are stored in
//! tenths of that, angles in whole degrees, times in hundredths of a second.

use super::bytes::{Bytes, Reader, Writer, fields, names};

/// A small number that may be negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Signed(pub i16);

impl Signed {
    /// The length that is stored in tenths.
    pub fn tenths(self) -> f32 {
        f32::from(self.0) / 10.0
    }
}

impl Bytes for Signed {
    // Numbers near zero take one byte, whatever their sign.
    #[allow(clippy::cast_sign_loss, reason = "the sign moves into the lowest bit")]
    fn write(&self, out: &mut Writer) {
        (((self.0 << 1) ^ (self.0 >> 15)) as u16).write(out);
    }

    #[allow(clippy::cast_possible_wrap, reason = "the lowest bit holds the sign")]
    fn read(from: &mut Reader<'_>) -> Self {
        let folded = u16::read(from);
        Self((folded >> 1) as i16 ^ -((folded & 1) as i16))
    }
}

/// From where the body is seen. Lying bodies are often seen from above, which is one of these with a mat behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "authoring", derive(serde::Deserialize, schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(rename_all = "kebab-case"))]
#[allow(missing_docs, reason = "each name says it")]
pub enum View {
    Side,
    Front,
    Back,
}

names!(View: Side, Front, Back);

/// The joint that stands where the pose says, whatever the rest of the body does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "authoring", derive(serde::Deserialize, schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(rename_all = "kebab-case"))]
#[allow(missing_docs, reason = "each name says it")]
pub enum Anchor {
    Hip,
    UpperBack,
    NearKnee,
    FarKnee,
}

names!(Anchor: Hip, UpperBack, NearKnee, FarKnee);

/// The part of the body that an exercise works, softly marked in the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "authoring", derive(serde::Deserialize, schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(rename_all = "kebab-case"))]
#[allow(missing_docs, reason = "each name says it")]
pub enum BodyRegion {
    Nothing,
    LowBack,
    UpperBack,
    Belly,
    Buttock,
    FrontOfHip,
    BackOfThigh,
    Side,
}

names!(BodyRegion: Nothing, LowBack, UpperBack, Belly, Buttock, FrontOfHip, BackOfThigh, Side);

/// A thing in the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "authoring", derive(serde::Deserialize, schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(rename_all = "kebab-case"))]
pub enum PropKind {
    /// A mat on the floor, from the side.
    Mat,
    /// A mat or bed, from above.
    MatFromAbove,
    /// The bare floor.
    Floor,
    /// A floor that passes below a walking body, once its width in a loop.
    Path,
    /// A chair with its back on the left.
    Chair,
    /// A chair or box to rest the legs on, without a back.
    Stool,
    /// A table.
    Table,
    /// A wall.
    Wall,
    /// A pillow, a cushion or a rolled towel.
    Pillow,
    /// A stick held along the back. It goes with the body; only its length above the shoulders counts.
    Stick,
    /// A long towel or band from the hands around the near foot. It goes with the body.
    Strap,
}

names!(PropKind: Mat, MatFromAbove, Floor, Path, Chair, Stool, Table, Wall, Pillow, Stick, Strap);

/// A thing in the picture and where it is: the left end and the lower edge, width and height.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "described above; tenths of a hundredth of the body's height")]
pub struct Prop {
    pub kind: PropKind,
    pub x: Signed,
    pub y: Signed,
    pub width: Signed,
    pub height: Signed,
}

fields!(Prop: kind, x, y, width, height);

/// A key pose: what the body does at one moment. A value that did not change since the pose before is not repeated.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// When, in hundredths of a second from the start of the loop.
    pub at: u16,
    /// Whether the body moves on through this pose (or comes to rest in it), and which limbs are planted: [`Key::THROUGH`]
    /// and one bit for each limb.
    pub flags: u8,
    /// The line of the exercise's steps that this pose belongs to, from 0.
    pub step: u8,
    /// The id of the words for it, `exercise-<id>.pose-<pose>`; empty for a pose that is only passed through.
    pub pose: String,
    /// What changed since the pose before: the number of the channel, and its value.
    pub changes: Vec<(u8, Signed)>,
}

impl Key {
    /// The body does not come to rest in this pose.
    pub const THROUGH: u8 = 1 << 4;
}

fields!(Key: at, flags, step, pose, changes);

/// The edges of a picture; the floor is at zero, and down is positive.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[allow(missing_docs, reason = "described above")]
pub struct Frame {
    pub left: Signed,
    pub top: Signed,
    pub width: Signed,
    pub height: Signed,
}

fields!(Frame: left, top, width, height);

/// One exercise as it moves: a loop of key poses.
#[derive(Clone, Debug, PartialEq)]
pub struct Motion {
    /// From where it is seen.
    pub view: View,
    /// What holds it in place.
    pub anchor: Anchor,
    /// What it works.
    pub works: BodyRegion,
    /// How long a loop takes, in hundredths of a second.
    pub lasts: u16,
    /// What of the world is in the picture.
    pub frame: Frame,
    /// What stands around.
    pub props: Vec<Prop>,
    /// The poses, in the order of time. After the last comes the first again.
    pub keys: Vec<Key>,
}

fields!(Motion: view, anchor, works, lasts, frame, props, keys);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_either_sign_come_back_and_small_ones_take_one_byte() {
        for number in [0, 1, -1, 63, -64, 64, 1000, -1000, i16::MAX, i16::MIN] {
            let bytes = Writer::whole(&Signed(number));
            assert_eq!(Reader::whole::<Signed>(&bytes), Some(Signed(number)));
            assert_eq!(bytes.len() == 2, (-64..=63).contains(&number), "{number}");
        }
    }
}
