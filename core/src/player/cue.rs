//! What is to be heard, and when.

use super::{
    course::{Kind, Part},
    watch::Millis,
};

/// Something to be heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// A part begins.
    Begin,
    /// Half of it is done.
    Halfway,
    /// The least of it is done: who wants to may stop here.
    Enough,
    /// So many seconds are left: three, two, one.
    Count(u8),
}

// Below this, the middle of a part would come in the way of the countdown.
const HALF_FROM: Millis = 20_000;
const COUNT_FROM: Millis = 5_000;

/// What is to be heard between two moments of a part, the later one counted; of several things, the last.
pub fn cue(part: &Part, before: Millis, after: Millis) -> Option<Cue> {
    let passed = |at: Millis| before < at && at <= after;
    let left = |seconds: u8| part.lasts.checked_sub(Millis::from(seconds) * 1000);
    let counted = matches!(part.kind, Kind::Ready | Kind::Rest | Kind::Change | Kind::Hold | Kind::Keep);
    if counted
        && part.lasts >= COUNT_FROM
        && let Some(seconds) = [1, 2, 3].into_iter().find(|seconds| left(*seconds).is_some_and(passed))
    {
        return Some(Cue::Count(seconds));
    }
    if part.enough.is_some_and(passed) {
        return Some(Cue::Enough);
    }
    let has_a_middle = matches!(part.kind, Kind::Hold | Kind::Keep) && part.lasts >= HALF_FROM;
    (has_a_middle && part.enough.is_none() && passed(part.lasts / 2)).then_some(Cue::Halfway)
}

/// Whether so many seconds left are told to who listens rather than looks: at ten and at five, and nothing between.
pub fn is_told(part: &Part, seconds_left: Millis) -> bool {
    matches!(seconds_left, 5 | 10) && seconds_left * 1000 < part.lasts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(kind: Kind, lasts: Millis) -> Part {
        Part { kind, lasts, enough: None, set: 1, rep: 1, side: None }
    }

    fn heard(part: &Part, step: usize) -> Vec<Cue> {
        let mut cues = Vec::new();
        let mut before = 0;
        for after in (0..=part.lasts).step_by(step).skip(1) {
            cues.extend(cue(part, before, after));
            before = after;
        }
        cues
    }

    #[test]
    fn a_long_hold_has_its_middle_and_a_countdown_however_often_one_looks() {
        let expected = [Cue::Halfway, Cue::Count(3), Cue::Count(2), Cue::Count(1)];
        for step in [16, 17, 250, 1_000] {
            assert_eq!(heard(&part(Kind::Hold, 30_000), step), expected, "{step} ms");
        }
    }

    #[test]
    fn the_middle_is_heard_in_the_middle_and_the_countdown_on_its_seconds() {
        let hold = part(Kind::Hold, 30_000);
        for (at, heard) in
            [(15_000, Cue::Halfway), (27_000, Cue::Count(3)), (28_000, Cue::Count(2)), (29_000, Cue::Count(1))]
        {
            assert_eq!((cue(&hold, at - 20, at - 1), cue(&hold, at - 1, at)), (None, Some(heard)));
        }
    }

    #[test]
    fn a_hold_that_may_end_early_says_so_in_place_of_its_middle() {
        let hold = Part { enough: Some(30_000), ..part(Kind::Hold, 60_000) };
        assert_eq!(heard(&hold, 100), [Cue::Enough, Cue::Count(3), Cue::Count(2), Cue::Count(1)]);
    }

    #[test]
    fn a_repetition_and_a_short_hold_are_left_in_peace() {
        assert_eq!(heard(&part(Kind::Repeat, 8_000), 100), []);
        assert_eq!(heard(&part(Kind::Hold, 3_000), 100), []);
    }

    #[test]
    fn who_listens_is_told_at_ten_and_at_five_and_not_at_the_very_start() {
        let told = |lasts: Millis| (0..=60).filter(|left| is_told(&part(Kind::Hold, lasts), *left)).collect::<Vec<_>>();
        assert_eq!(told(30_000), [5, 10]);
        assert_eq!(told(10_000), [5]);
        assert_eq!(told(5_000), [0_u64; 0]);
    }
}
