//! One exercise, ready to move: the stored keys spread out, and the curve through them.

use super::{
    Point,
    build::Build,
    channel::{self, COUNT},
    skeleton::{self, Planted, Pose},
};
use crate::content::{Key, Motion};

/// An exercise as a body of one build does it.
#[derive(Clone, Debug)]
pub struct Figure<'a> {
    pub(super) motion: &'a Motion,
    pub(super) build: Build,
    keys: Vec<Moment>,
}

// A key pose with all its numbers.
#[derive(Clone, Debug)]
struct Moment {
    at: f32,
    flags: u8,
    values: [f32; COUNT],
}

impl<'a> Figure<'a> {
    /// The figure of an exercise.
    pub fn new(motion: &'a Motion, build: Build) -> Self {
        let mut values = channel::at_ease().map(f32::from);
        let moment = |key: &Key| {
            for (number, value) in &key.changes {
                if let Some(slot) = values.get_mut(usize::from(*number)) {
                    let scale = if channel::is_length(usize::from(*number)) { 0.1 } else { 1.0 };
                    *slot = f32::from(value.0) * scale;
                }
            }
            Moment { at: f32::from(key.at) / 100.0, flags: key.flags, values }
        };
        Self { motion, build, keys: motion.keys.iter().map(moment).collect() }
    }

    /// How long a loop takes, in seconds.
    pub fn seconds(&self) -> f32 {
        f32::from(self.motion.lasts) / 100.0
    }

    /// Where every joint is at a time in seconds. The movement repeats for ever, before zero too.
    pub fn pose(&self, seconds: f32) -> Pose {
        let Some((position, part)) = self.segment(seconds) else { return Pose::default() };
        let values = core::array::from_fn(|channel| self.value(position, part, channel));
        let (before, after) = (self.moment(position), self.moment(position + 1));
        let eased = part * part * (3.0 - 2.0 * part);
        let planted: Planted = core::array::from_fn(|limb| {
            let planted = |moment: &Moment| f32::from(moment.flags >> limb & 1);
            planted(before) + (planted(after) - planted(before)) * eased
        });
        skeleton::stand(self.motion.view, self.motion.anchor, &values, planted)
    }

    /// Where each hand and foot that stays planted at a time should be.
    pub fn planted(&self, seconds: f32) -> Option<[Option<Point>; 4]> {
        let (position, part) = self.segment(seconds)?;
        let both = self.moment(position).flags & self.moment(position + 1).flags;
        let target = |limb: usize| {
            let first = channel::LIMBS + limb * channel::PER_LIMB;
            let value = |place: usize| self.value(position, part, first + place);
            (both >> limb & 1 == 1).then(|| Point::new(value(channel::PLANT_X), -value(channel::PLANT_Y)))
        };
        Some(core::array::from_fn(target))
    }

    /// Which key pose is under way or was last reached at a time in seconds.
    pub fn key(&self, seconds: f32) -> Option<&'a Key> {
        let (position, part) = self.segment(seconds)?;
        let keys = &self.motion.keys;
        // The second half of the way is already "moving into the next pose", which is what a person should read.
        keys.get(if part < 0.5 { position } else { (position + 1) % keys.len() })
    }

    /// How many key poses there are.
    pub(crate) fn key_count(&self) -> usize {
        self.keys.len()
    }

    /// When a key pose is reached, in seconds.
    pub(crate) fn key_at(&self, position: usize) -> f32 {
        self.moment(position).at
    }

    /// The numbers of a key pose, one for each channel.
    pub(crate) fn key_values(&self, position: usize) -> &[f32; COUNT] {
        &self.moment(position).values
    }

    // The key before a time, and how far on the way to the next one.
    fn segment(&self, seconds: f32) -> Option<(usize, f32)> {
        let (first, lasts) = (self.keys.first()?, self.seconds());
        if lasts <= 0.0 {
            return Some((0, 0.0));
        }
        let within = |time: f32| time - (time / lasts).floor() * lasts;
        let time = first.at + within(seconds - first.at);
        let position = self.keys.iter().rposition(|key| key.at <= time).unwrap_or(0);
        let (start, end) = (self.time(position), self.time(position + 1));
        let part = if end > start { (time - start) / (end - start) } else { 0.0 };
        Some((position, part.clamp(0.0, 1.0)))
    }

    fn moment(&self, position: usize) -> &Moment {
        &self.keys[position % self.keys.len()]
    }

    // When a key is reached, counting on through the loops.
    #[allow(clippy::cast_precision_loss, reason = "a handful of loops")]
    fn time(&self, position: usize) -> f32 {
        let loops = position / self.keys.len();
        self.moment(position).at + loops as f32 * self.seconds()
    }

    // A cubic through the keys: at rest in each, but for those it only passes.
    fn value(&self, position: usize, part: f32, channel: usize) -> f32 {
        let value = |position: usize| self.moment(position).values[channel];
        let (from, to) = (value(position), value(position + 1));
        let length = self.time(position + 1) - self.time(position);
        // Positions start a loop later here, so that there is one before the first.
        let slope = |position: usize| {
            let around = position + self.keys.len();
            let takes = self.time(around + 1) - self.time(around - 1);
            let passed = self.moment(position).flags & Key::THROUGH != 0 && takes > 0.0;
            if passed { (value(around + 1) - value(around - 1)) / takes * length } else { 0.0 }
        };
        // A foot that stands on a floor that passes goes with it, at one speed.
        let both = self.moment(position).flags & self.moment(position + 1).flags;
        if both & Key::THROUGH != 0 && channel::is_plant(channel) {
            return from + (to - from) * part;
        }
        let (leaves, arrives) = (slope(position), slope(position + 1));
        let rest = 1.0 - part;
        let eased = part * part * (3.0 - 2.0 * part);
        from + (to - from) * eased + part * rest * (leaves * rest - arrives * part)
    }
}
