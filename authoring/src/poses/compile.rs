//! From a table of poses to a motion: what was not said stays as it was.

use super::{
    limits,
    table::{ArmTable, KeyTable, LegTable, MotionTable, Number, PropTable},
};
use crate::{facts::Entry, fault::Report};
use back_check_core::{
    content::{Frame, Key, Motion, Prop, Signed},
    figure::channel::{self, COUNT, FLAT, LIMBS, LOWER, PER_LIMB, PLANT_X, TIP, TURN, UPPER},
};

pub(super) fn motion(entry: &Entry<MotionTable>, report: &mut Report) -> Motion {
    let table = &entry.table;
    let mut spread = Spread { entry, report, values: channel::at_ease(), planted: [false; 4] };
    let keys = table.keys.iter().map(|key| spread.key(key)).collect();
    Motion {
        view: table.view,
        anchor: table.anchor,
        works: table.works,
        lasts: hundredths(table.seconds.value),
        frame: Frame::default(),
        props: table.props.iter().map(prop).collect(),
        keys,
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a float's cast stops at the ends")]
pub(super) fn hundredths(seconds: f32) -> u16 {
    (seconds * 100.0).round() as u16
}

#[allow(clippy::cast_possible_truncation, reason = "a float's cast stops at the ends")]
pub(super) fn tenths(length: f32) -> Signed {
    Signed((length * 10.0).round() as i16)
}

fn prop(table: &PropTable) -> Prop {
    let PropTable { kind, x, y, width, height } = *table;
    Prop { kind, x: tenths(x), y: tenths(y), width: tenths(width), height: tenths(height) }
}

struct Spread<'a> {
    entry: &'a Entry<MotionTable>,
    report: &'a mut Report,
    values: [i16; COUNT],
    planted: [bool; 4],
}

impl Spread<'_> {
    fn key(&mut self, table: &KeyTable) -> Key {
        let before = self.values;
        self.set_pair(channel::X, table.place.as_ref());
        self.set(channel::LEAN, table.lean.as_ref());
        if let Some((first, second, third, fourth)) = &table.spine {
            for (part, number) in [first, second, third, fourth].into_iter().enumerate() {
                self.set(channel::SPINE + part, Some(number));
            }
        }
        self.set(channel::NECK, table.neck.as_ref());
        self.set(channel::HEAD, table.head.as_ref());
        self.set(channel::GIRDLE, table.shoulders.as_ref());
        self.set(channel::BREATH, table.breath.as_ref());
        // What is said of both limbs first, so that what is said of one comes on top.
        for (limb, arm) in [(0, &table.arms), (1, &table.arms), (0, &table.near_arm), (1, &table.far_arm)] {
            arm.iter().for_each(|arm| self.arm(limb, arm));
        }
        for (limb, leg) in [(2, &table.legs), (3, &table.legs), (2, &table.near_leg), (3, &table.far_leg)] {
            leg.iter().for_each(|leg| self.leg(limb, leg));
        }
        let changed = (0_u8..).zip(before.iter().zip(&self.values)).filter(|(_, (before, after))| before != after);
        Key {
            at: hundredths(table.at.value),
            flags: self.flags(table.through),
            step: table.step.value.saturating_sub(1),
            pose: table.pose.as_ref().map(|name| name.value.clone()).unwrap_or_default(),
            changes: changed.map(|(channel, (_, after))| (channel, Signed(*after))).collect(),
        }
    }

    fn flags(&self, through: bool) -> u8 {
        let planted = self.planted.iter().enumerate().map(|(limb, planted)| u8::from(*planted) << limb);
        planted.sum::<u8>() | if through { Key::THROUGH } else { 0 }
    }

    fn arm(&mut self, limb: usize, table: &ArmTable) {
        let ArmTable { shoulder, elbow, wrist, turn, plant, flat, free } = table;
        self.limb(limb, [shoulder, elbow, wrist, turn, flat], plant.as_ref(), *free);
    }

    fn leg(&mut self, limb: usize, table: &LegTable) {
        let LegTable { hip, knee, ankle, turn, plant, flat, free } = table;
        self.limb(limb, [hip, knee, ankle, turn, flat], plant.as_ref(), *free);
    }

    fn limb(&mut self, limb: usize, numbers: [&Option<Number>; 5], plant: Option<&(Number, Number)>, free: bool) {
        let first = LIMBS + limb * PER_LIMB;
        for (place, number) in [UPPER, LOWER, TIP, TURN, FLAT].into_iter().zip(numbers) {
            self.set(first + place, number.as_ref());
        }
        self.set_pair(first + PLANT_X, plant);
        self.planted[limb] = (self.planted[limb] && !free) || plant.is_some();
    }

    fn set_pair(&mut self, first: usize, pair: Option<&(Number, Number)>) {
        if let Some((x, y)) = pair {
            self.set(first, Some(x));
            self.set(first + 1, Some(y));
        }
    }

    fn set(&mut self, channel: usize, number: Option<&Number>) {
        let Some(number) = number else { return };
        let (value, place) = (number.value, self.entry.place(number));
        let (name, least, most) = limits::of(channel).unwrap_or(("a number", -360.0, 360.0));
        if !(least..=most).contains(&value) {
            self.report.add(&place, format!("{name} is at {value}; a body's is from {least} to {most}"));
        }
        self.values[channel] = if channel::is_length(channel) { tenths(value).0 } else { tenths(value / 10.0).0 };
    }
}
