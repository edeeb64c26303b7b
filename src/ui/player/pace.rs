//! How often is drawn: in each frame, or evenly in every second one where a machine is too slow for all.
//!
//! A movement that comes now in one frame and now in two looks jerky, and one in every second frame does not: animators draw on
//! twos for the same reason. A machine that draws few frames but evenly, as a phone does to save its battery, is not too slow.

use back_check_core::player::Millis;

/// The frames that are looked back on.
const FRAMES: u32 = 64;
/// More late ones than this among them, one in twenty, can be seen.
const FEW: u32 = FRAMES / 20;
/// Between two frames so far apart nothing was drawn on purpose, in milliseconds.
const AWAY: Millis = 250;

/// When the frames came.
#[derive(Default)]
pub(crate) struct Pace {
    last: Option<Millis>,
    seen: u32,
    usual: f32,
    late: u64, // a bit for each of the last frames
    on_twos: bool,
    skips: bool,
}

impl Pace {
    /// Whether to draw in the frame that is drawn for that time.
    pub(crate) fn draws(&mut self, at: Millis) -> bool {
        let passed = self.last.replace(at).map(|last| at.saturating_sub(last));
        if let Some(passed) = passed.filter(|passed| *passed < AWAY) {
            self.note(passed);
        }
        self.skips = self.on_twos && !self.skips;
        !self.skips
    }

    // The first frames only say what is usual: a screen has just been opened. Once on twos it stays there: whether it could do
    // more cannot be told from frames that are half empty.
    #[allow(clippy::cast_precision_loss, reason = "less than a second")]
    fn note(&mut self, passed: Millis) {
        let passed = passed as f32;
        let late = self.seen >= FRAMES && passed > self.usual * 1.5;
        self.late = self.late << 1 | u64::from(late);
        // Late again and again is a new rhythm, such as that of a phone that begins to save its battery.
        if self.late & 7 == 7 {
            (self.usual, self.late) = (passed, 0);
        }
        // It falls soon and rises slowly, so that many late frames do not become what is usual.
        let share = if self.seen == 0 { 1.0 } else { 1.0 / if passed < self.usual { 4.0 } else { 64.0 } };
        self.usual += (passed - self.usual) * share;
        self.seen += 1;
        self.on_twos |= self.late.count_ones() > FEW;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// In which of so many frames is drawn that come one after the other so, in milliseconds, again and again.
    fn drawn(intervals: &[Millis], frames: usize) -> Vec<bool> {
        let (mut pace, mut now) = (Pace::default(), 0);
        let each = |passed: &Millis| {
            now += passed;
            pace.draws(now)
        };
        intervals.iter().cycle().take(frames).map(each).collect()
    }

    fn every(count: usize, of: Millis, late: Millis) -> Vec<Millis> {
        let mut intervals = vec![of; count];
        intervals[count - 1] = late;
        intervals
    }

    #[test]
    fn a_machine_in_time_draws_in_each_frame() {
        assert!(drawn(&[16, 17, 17], 2_000).iter().all(|drawn| *drawn));
    }

    #[test]
    fn one_late_frame_in_twenty_five_changes_nothing() {
        assert!(drawn(&every(25, 17, 33), 2_000).iter().all(|drawn| *drawn));
    }

    #[test]
    fn three_late_frames_among_sixty_four_change_nothing_and_four_do() {
        assert!(drawn(&every(22, 17, 33), 2_000).iter().all(|drawn| *drawn));
        assert!(drawn(&every(16, 17, 33), 2_000).iter().any(|drawn| !drawn));
    }

    #[test]
    fn two_late_frames_one_after_the_other_are_two() {
        let intervals: Vec<_> = [17; 30].into_iter().chain([33; 2]).collect();
        assert!(drawn(&intervals, 2_000).iter().any(|drawn| !drawn));
    }

    #[test]
    fn a_frame_a_few_milliseconds_after_its_time_is_not_late() {
        assert!(drawn(&every(10, 17, 23), 2_000).iter().all(|drawn| *drawn));
    }

    #[test]
    fn who_is_late_in_one_of_ten_draws_in_every_second_frame_and_stays_with_it() {
        let drawn = drawn(&every(10, 17, 33), 2_000);
        assert!(drawn[..95].iter().all(|drawn| *drawn), "a few late frames are no reason");
        assert!(drawn[128..].windows(2).all(|pair| pair[0] != pair[1]));
    }

    #[test]
    fn however_the_first_second_goes_is_no_reason() {
        let start = [1, 2, 60, 90, 33, 33, 50, 33, 40, 33, 17, 33, 33, 33, 17, 17];
        let intervals: Vec<_> = start.into_iter().chain([17; 2_000]).collect();
        assert!(drawn(&intervals, 2_000).iter().all(|drawn| *drawn));
    }

    #[test]
    fn few_frames_that_come_evenly_are_not_late() {
        assert!(drawn(&[33, 34], 2_000).iter().all(|drawn| *drawn));
    }

    #[test]
    fn another_rhythm_in_the_middle_is_not_late() {
        for [first, then] in [[17, 33], [8, 17], [33, 17]] {
            let intervals: Vec<_> = [first; 300].into_iter().chain([then; 1_700]).collect();
            assert!(drawn(&intervals, 2_000).iter().all(|drawn| *drawn), "from {first} to {then} ms");
        }
    }

    #[test]
    fn who_is_late_in_every_second_frame_or_in_two_of_five_draws_on_twos() {
        for intervals in [&[17, 33][..], &[17, 17, 33, 17, 33]] {
            let drawn = drawn(intervals, 2_000);
            assert!(drawn[128..].windows(2).all(|pair| pair[0] != pair[1]), "{intervals:?}");
        }
    }

    #[test]
    fn a_quarter_of_a_second_or_an_hour_without_frames_is_not_late_however_often() {
        for away in [AWAY, 3_600_000] {
            assert!(drawn(&every(10, 17, away), 2_000).iter().all(|drawn| *drawn), "{away} ms");
        }
        assert!(drawn(&every(10, 17, AWAY - 1), 2_000).iter().any(|drawn| !drawn));
    }
}
