//! What human joints can do, in degrees from standing at ease: generous ends of the ranges that physiotherapists measure.
//! The ankle's range is that of the whole foot, and the shoulder's takes the shoulder blade along.

use back_check_core::figure::channel::{BREATH, GIRDLE, HEAD, LIMBS, LOWER, NECK, PER_LIMB, SPINE, TIP, TURN, UPPER};

/// The name, the least and the most of a channel; none for a number that is no joint's.
pub(super) fn of(channel: usize) -> Option<(&'static str, f32, f32)> {
    const PARTS: [(&str, f32, f32); 4] = [
        ("the lowest part of the spine", -20.0, 25.0),
        ("the second part of the spine", -18.0, 24.0),
        ("the third part of the spine", -16.0, 24.0),
        ("the highest part of the spine", -14.0, 24.0),
    ];
    let arm = channel < LIMBS + 2 * PER_LIMB;
    match channel {
        NECK => Some(("the neck", -55.0, 60.0)),
        HEAD => Some(("the head", -40.0, 45.0)),
        GIRDLE => Some(("the shoulders", -4.0, 5.0)),
        BREATH => Some(("the breath", 0.0, 1.0)),
        LIMBS.. => match ((channel - LIMBS) % PER_LIMB, arm) {
            (UPPER, true) => Some(("the shoulder", -60.0, 190.0)),
            (LOWER, true) => Some(("the elbow", 0.0, 155.0)),
            (TIP, true) => Some(("the wrist", -95.0, 90.0)),
            (UPPER, false) => Some(("the hip", -30.0, 140.0)),
            (LOWER, false) => Some(("the knee", 0.0, 162.0)),
            (TIP, false) => Some(("the ankle", -85.0, 45.0)),
            (TURN, _) => Some(("the turn of a limb", -180.0, 180.0)),
            _ => None,
        },
        SPINE.. => PARTS.get(channel - SPINE).copied(),
        _ => None,
    }
}
