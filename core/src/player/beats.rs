//! The parts of a motion that a person follows: getting into it, what is held, coming out of it.

use super::{
    course::{Kind, Part},
    watch::Millis,
};
use crate::content::Motion;
use crate::figure::{Build, Figure, channel};

/// When a loop of a motion comes to what is held, when it leaves it, and when it ends, in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beats {
    /// The body has come into what is held.
    pub held_from: f32,
    /// It begins to come out of it.
    pub held_to: f32,
    /// The loop is done.
    pub lasts: f32,
}

// Where nothing is drawn, a person still needs a moment to get there.
const WITHOUT_A_MOTION: Beats = Beats { held_from: 3.0, held_to: 3.0, lasts: 6.0 };

// Between two key poses of which neither is new to who looks on, no joint turns by more degrees than this.
const STILL: f32 = 3.0;

impl Beats {
    /// The beats of a motion. What is held is its longest rest away from where the loop begins; a motion that never rests
    /// there holds the pose in its middle.
    pub fn of(motion: Option<&Motion>) -> Self {
        let Some(motion) = motion else { return WITHOUT_A_MOTION };
        let figure = Figure::new(motion, Build::Lean);
        let (times, lasts) = (figure.key_times(), figure.seconds());
        let Some(middle) = times.get(times.len() / 2).copied() else { return WITHOUT_A_MOTION };
        let (mut best, mut from) = ((middle, middle), 1);
        for at in 1..times.len() {
            if at > 1 && figure.turns_between(at - 1, at) > STILL {
                from = at;
            }
            // A rest that goes on into the next loop is the one it begins with.
            let is_the_beginning = figure.turns_between(at, 0) <= STILL;
            if !is_the_beginning && times[at] - times[from] > best.1 - best.0 {
                best = (times[from], times[at]);
            }
        }
        Self { held_from: best.0, held_to: best.1, lasts }
    }

    /// Getting into what is held.
    pub fn into(self) -> Millis {
        millis(self.held_from)
    }

    /// Coming out of it.
    pub fn out_of(self) -> Millis {
        millis(self.lasts - self.held_to)
    }

    /// A whole loop.
    pub fn whole(self) -> Millis {
        millis(self.lasts)
    }

    /// Where in its loop the figure is when so much of a part has passed.
    #[allow(clippy::cast_precision_loss, reason = "an hour of milliseconds fits")]
    pub fn moment(self, part: &Part, elapsed: Millis) -> f32 {
        let elapsed = elapsed.min(part.lasts);
        let done = if part.lasts == 0 { 1.0 } else { elapsed as f32 / part.lasts as f32 };
        match part.kind {
            Kind::Ready | Kind::Rest | Kind::Change => 0.0,
            Kind::Repeat => done * self.lasts,
            Kind::Into => done * self.held_from,
            Kind::OutOf => self.held_to + done * (self.lasts - self.held_to),
            Kind::Keep => elapsed as f32 / 1000.0,
            Kind::Hold => self.held(done, part.lasts as f32 / 1000.0),
        }
    }

    // To and fro through what is held, so that the body goes on breathing. It ends where coming out of it begins: an odd
    // number of ways, each about as long as the motion has it.
    fn held(self, done: f32, seconds: f32) -> f32 {
        let length = self.held_to - self.held_from;
        if length <= 0.0 {
            return self.held_from;
        }
        let ways = 1.0 + 2.0 * ((seconds / length - 1.0) / 2.0).max(0.0).round();
        let at = done * ways;
        let within = at - (at / 2.0).floor() * 2.0;
        self.held_from + length * if within <= 1.0 { within } else { 2.0 - within }
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a loop is some seconds long")]
fn millis(seconds: f32) -> Millis {
    (seconds.max(0.0) * 1000.0 + 0.5) as Millis
}

impl Figure<'_> {
    /// When each key pose is reached, in seconds.
    fn key_times(&self) -> Vec<f32> {
        (0..self.key_count()).map(|key| self.key_at(key)).collect()
    }

    // By how much the joint turns that turns most between two key poses. Breath and planted ends are not turns.
    fn turns_between(&self, one: usize, other: usize) -> f32 {
        let (one, other) = (self.key_values(one), self.key_values(other));
        let turns = |channel: &usize| *channel != channel::BREATH && !channel::is_plant(*channel);
        let differs = |channel: usize| (one[channel] - other[channel]).abs();
        (0..channel::COUNT).filter(turns).map(differs).fold(0.0, f32::max)
    }
}
