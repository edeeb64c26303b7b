//! Points and vectors in the plane of the picture: x to the right, y down, the floor at 0, the body's height 100.

use core::ops::{Add, Mul, Neg, Sub};

/// A point or a vector, in hundredths of the body's height.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[allow(missing_docs, reason = "x to the right, y down")]
pub struct Point {
    pub x: f32,
    pub y: f32,
}

impl Point {
    pub(super) const fn new(x: f32, y: f32) -> Self {
        Self { x, y }
    }

    /// How long a vector is.
    pub fn length(self) -> f32 {
        (self.x * self.x + self.y * self.y).sqrt()
    }

    /// A quarter turn against the clock: from a limb that hangs down to its front.
    pub(super) fn left(self) -> Self {
        Self::new(self.y, -self.x)
    }

    pub(super) fn towards(self, other: Self, part: f32) -> Self {
        self + (other - self) * part
    }

    /// The same direction with length 1; the zero vector stays.
    pub(super) fn unit(self) -> Self {
        let length = self.length();
        if length > 0.0 { self * (1.0 / length) } else { self }
    }
}

impl Add for Point {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self::new(self.x + other.x, self.y + other.y)
    }
}

impl Sub for Point {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self::new(self.x - other.x, self.y - other.y)
    }
}

impl Neg for Point {
    type Output = Self;

    fn neg(self) -> Self {
        Self::new(-self.x, -self.y)
    }
}

impl Mul<f32> for Point {
    type Output = Self;

    fn mul(self, factor: f32) -> Self {
        Self::new(self.x * factor, self.y * factor)
    }
}
