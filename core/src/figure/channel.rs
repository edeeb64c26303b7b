//! The numbers that make a pose, by their place in the list.
//!
//! Angles are those a physiotherapist measures: zero is standing at ease, bending forward is positive.

/// Where the anchor is, in tenths: to the right, and above the floor.
pub const X: usize = 0;
/// See [`X`].
pub const Y: usize = 1;
/// How far the pelvis leans: 0 upright, 90 face down, -90 on the back. From the front: to the right.
pub const LEAN: usize = 2;
/// The first of four parts of the spine, from the lowest up. From the front: bent to the right.
pub const SPINE: usize = 3;
/// The neck.
pub const NECK: usize = 7;
/// The head, a nod.
pub const HEAD: usize = 8;
/// How far the shoulders are drawn forward, in tenths.
pub const GIRDLE: usize = 9;
/// How full of breath the trunk is, in tenths of the fullest.
pub const BREATH: usize = 10;
/// The first of the limbs: near arm, far arm, near leg, far leg.
pub const LIMBS: usize = 11;
/// How many numbers a limb has.
pub const PER_LIMB: usize = 7;
/// How many numbers a pose has.
pub const COUNT: usize = LIMBS + 4 * PER_LIMB;

/// Within a limb: shoulder or hip, bent forward. From the front: away from the body.
pub const UPPER: usize = 0;
/// Within a limb: elbow or knee, bent.
pub const LOWER: usize = 1;
/// Within a limb: wrist or ankle, bent forward or up.
pub const TIP: usize = 2;
/// Within a limb: how far the elbow or knee points out of the picture.
pub const TURN: usize = 3;
/// Within a limb: where the wrist or ankle is planted, in tenths, to the right and above the floor.
pub const PLANT_X: usize = 4;
/// See [`PLANT_X`].
pub const PLANT_Y: usize = 5;
/// Within a limb: where a planted hand or foot points, as on a clock: 90 is to the right.
pub const FLAT: usize = 6;

/// Whether a channel is a length in tenths and not an angle.
pub const fn is_length(channel: usize) -> bool {
    match channel {
        X | Y | GIRDLE | BREATH => true,
        _ => is_plant(channel),
    }
}

/// Whether a channel says where a hand or a foot is planted.
pub const fn is_plant(channel: usize) -> bool {
    channel >= LIMBS && matches!((channel - LIMBS) % PER_LIMB, PLANT_X | PLANT_Y)
}

/// A pose before anything is said: at ease, hands and feet pointing forward.
pub const fn at_ease() -> [i16; COUNT] {
    let mut values = [0; COUNT];
    let mut limb = 0;
    while limb < 4 {
        values[LIMBS + limb * PER_LIMB + FLAT] = 90;
        limb += 1;
    }
    values
}
