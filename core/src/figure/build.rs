//! How long and how full the parts of a body are, in hundredths of its height.

/// What kind of body is drawn. Both can do every exercise: the poses know joints, not sizes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Build {
    /// Lean, with short hair.
    #[default]
    Lean,
    /// Fuller, with a bun.
    Full,
}

/// Segment lengths of a limb, from the trunk out.
pub type Lengths = [f32; 3];

/// Shoulder to elbow to wrist to the fingers.
pub const ARM: Lengths = [16.5, 14.5, 8.0];
/// Hip to knee to ankle to the toes.
pub const LEG: Lengths = [24.0, 23.5, 11.0];
/// From the hips up: pelvis, and four parts of the spine.
pub const SPINE: [f32; 5] = [8.5, 6.0, 6.0, 6.5, 6.5];
/// From the spine to the base of the skull.
pub const NECK: f32 = 4.8;
/// Ankle to sole.
pub const SOLE: f32 = 4.0;

/// How each part of the trunk, and the neck, leans on the one below it when standing at ease, in degrees: an S.
pub const AT_EASE: [f32; 6] = [-8.0, 11.0, -5.0, -8.0, 16.0, 12.0];
// How far the neck is from upright at ease is undone by the head, so that the eyes look ahead.
pub(super) const HEAD_AT_EASE: f32 = -18.0;

impl Build {
    /// How far the outline of the trunk is from the spine, at the hips, and at the upper end of each part: behind and in front.
    pub(super) const fn depths(self) -> [(f32, f32); 6] {
        match self {
            Self::Lean => [(6.6, 5.8), (4.6, 6.6), (3.5, 6.9), (3.9, 8.0), (4.3, 8.2), (2.4, 3.6)],
            Self::Full => [(7.8, 7.2), (5.6, 8.6), (4.6, 9.2), (4.6, 9.4), (4.8, 9.0), (2.5, 3.8)],
        }
    }

    /// Half the width of the trunk at the same places, from the front.
    pub(super) const fn widths(self) -> [f32; 6] {
        match self {
            Self::Lean => [8.8, 8.0, 7.6, 8.8, 10.4, 4.2],
            Self::Full => [10.4, 9.8, 9.2, 9.6, 10.4, 4.2],
        }
    }

    /// How thick limbs are, against those of the lean build.
    pub(super) const fn girth(self) -> f32 {
        match self {
            Self::Lean => 1.0,
            Self::Full => 1.16,
        }
    }
}
