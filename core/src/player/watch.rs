//! A stop-watch: how long something has run, whatever was a pause.

/// Milliseconds from a clock that only goes forward. Where it began to count does not matter.
pub type Millis = u64;

/// A stop-watch.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Watch {
    // What had passed before it was last started.
    before: Millis,
    since: Option<Millis>,
}

impl Watch {
    /// One that runs from now on, with something on it already.
    pub fn running(now: Millis, before: Millis) -> Self {
        Self { before, since: Some(now) }
    }

    /// What has passed. A clock that goes back, which none should, adds nothing.
    pub fn elapsed(self, now: Millis) -> Millis {
        self.before + self.since.map_or(0, |since| now.saturating_sub(since))
    }

    /// Whether it runs.
    pub fn runs(self) -> bool {
        self.since.is_some()
    }

    /// Stopped, with what was on it.
    #[must_use]
    pub fn stopped(self, now: Millis) -> Self {
        Self { before: self.elapsed(now), since: None }
    }

    /// Running on from where it was stopped.
    #[must_use]
    pub fn resumed(self, now: Millis) -> Self {
        Self { since: self.since.or(Some(now)), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_of_any_length_is_not_counted() {
        let stopped = Watch::running(1_000, 0).stopped(4_000);
        assert_eq!(stopped.elapsed(1_000_000), 3_000);
        assert_eq!(stopped.resumed(1_000_000).elapsed(1_000_500), 3_500);
    }

    #[test]
    fn starting_what_runs_and_stopping_what_stands_change_nothing() {
        let running = Watch::running(1_000, 0);
        assert_eq!(running.resumed(2_000), running);
        let stopped = running.stopped(3_000);
        assert_eq!(stopped.stopped(9_000), stopped);
    }

    #[test]
    fn a_clock_that_goes_back_takes_nothing_away() {
        assert_eq!(Watch::running(5_000, 700).elapsed(1_000), 700);
    }
}
