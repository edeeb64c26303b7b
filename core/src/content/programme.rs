//! How a programme goes on from day to day: the phases with what each holds, the ladders of doses, and the numbers that the
//! rules of adaptation use. What they mean is decided in [`plan`](crate::plan).

use super::{Dose, Line, ScreenId, SourceId, bytes::fields};

/// The numbers that the rules of adaptation use. Days are whole days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Limits {
    /// Pain during an exercise above which it is made easier.
    pub stop_above: u8,
    /// Pain that rose by this much since the last day it was told is a flare.
    pub flare_points: u8,
    /// How long a flare makes the programme easier.
    pub flare_days: u8,
    /// So many bad mornings make everything easier.
    pub bad_mornings: u8,
    /// The load of an exercise rises at most by this much in a week, in percent.
    pub rise_percent: u8,
    /// A week went well with pain of this much at most, and nothing against it.
    pub well_during: u8,
    /// A week went well when an exercise was done on so many days.
    pub well_days: u8,
    /// What hurt twice in a row rests this long.
    pub rest_days: u8,
    /// After so many days without a session, everything is made easier.
    pub break_days: u8,
    /// Pain from which the answers are asked again, whatever else is said.
    pub high_pain: u8,
    /// After so many days without clear gain, it is time to ask someone.
    pub review_days: u8,
    /// After so many, it is time to book someone.
    pub book_days: u8,
    /// A clear gain: the pain fell by this much of what it was, in percent.
    pub gain_percent: u8,
    /// How long an earlier check counts as one of the same pain.
    pub earlier_days: u8,
    /// How long answers hold before they are asked again.
    pub answers_hours: u8,
    /// How long one repetition takes where its dose does not say, in seconds.
    pub rep_seconds: u8,
    /// Where these come from.
    pub sources: Vec<SourceId>,
}

fields!(
    Limits: stop_above, flare_points, flare_days, bad_mornings, rise_percent, well_during, well_days, rest_days,
    break_days, high_pain, review_days, book_days, gain_percent, earlier_days, answers_hours, rep_seconds, sources
);

/// What has to be seen before a phase is left for the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Forward {
    /// On how many of the days with a session it has to be seen, the last ones.
    pub days: u8,
    /// Pain, as told on these days, is at most this.
    pub pain_at_most: Option<u8>,
    /// Pain during the sessions of these days is at most this.
    pub during_at_most: Option<u8>,
    /// Minutes walked on each of these days.
    pub walked_minutes: Option<u8>,
    /// How many days the phase lasts at least.
    pub after_days: u8,
    /// For how many days there was no flare and no bad morning.
    pub quiet_days: u8,
}

fields!(Forward: days, pain_at_most, during_at_most, walked_minutes, after_days, quiet_days);

/// A place in a phase's session. It falls away where its exercise is withheld, left out, or not in this pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// The exercise, by its stable id: a clinic may have taken it out.
    pub exercise: String,
    /// The rung it is begun on.
    pub start: u8,
    /// Weeks in the phase before it joins.
    pub after_weeks: u8,
}

fields!(Slot: exercise, start, after_weeks);

/// A phase of the programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// Stable id; words: `phase-<id>`.
    pub id: String,
    /// Who has this much pain begins here, and comes back to it.
    pub from_pain: Option<u8>,
    /// The phase whose session a flare falls back on, by position; its own where there is none.
    pub eases_to: Option<u8>,
    /// On at most this many days of a week is there strengthening.
    pub strength_days: Option<u8>,
    /// What a session holds, in this order.
    pub slots: Vec<Slot>,
    /// When it is left for the next; the last one is not.
    pub forward: Option<Forward>,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

fields!(Phase: id, from_pain, eases_to, strength_days, slots, forward, sources);

/// The doses an exercise goes through, from the easiest. One that has no ladder has three rungs: easier, plain, harder.
#[derive(Clone, Debug, PartialEq)]
pub struct Ladder {
    /// The exercise, by its stable id.
    pub exercise: String,
    /// A rung is gone up in so many weeks at the soonest.
    pub every_weeks: u8,
    /// The doses.
    pub rungs: Vec<Dose>,
    /// Where they come from.
    pub sources: Vec<SourceId>,
}

fields!(Ladder: exercise, every_weeks, rungs, sources);

/// All of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Programme {
    /// The numbers that the rules use.
    pub limits: Limits,
    /// The phases, in their order.
    pub phases: Vec<Phase>,
    /// The ladders.
    pub ladders: Vec<Ladder>,
    /// What is asked at a check-in, words `sign-<id>`.
    pub signs: Vec<Line>,
    /// Which screens a yes to a sign, by its position, has asked again at once: their answers say how soon to get help.
    pub asked_again: Vec<(u8, ScreenId)>,
}

impl Programme {
    /// The screens that a yes to the sign at this position has asked again.
    pub fn asked_again_by(&self, sign: usize) -> impl Iterator<Item = ScreenId> {
        self.asked_again.iter().filter(move |(at, _)| usize::from(*at) == sign).map(|(_, screen)| *screen)
    }
}

fields!(Programme: limits, phases, ladders, signs, asked_again);
