//! Saying what is going on: nobody should look at a silent terminal for more than two seconds.

use std::time::{Duration, Instant};

use crate::failure::Result;

/// Says what starts, does it, and says how long it took.
pub(crate) fn step<T>(what: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("==> {what}");
    let start = Instant::now();
    let result = work();
    if result.is_ok() {
        eprintln!("    {what}: done after {}", seconds(start.elapsed()));
    }
    result
}

/// A time as a person reads it.
pub(crate) fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
