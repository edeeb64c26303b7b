//! Which likely contributors fit the answers.

use crate::content::{Cause, Pack};
use crate::triage::Case;

/// The causes that a present finding points to, those with the most findings first.
pub fn causes<'a>(pack: &'a Pack, case: &Case) -> Vec<&'a Cause> {
    let present = pack.with_implied(&case.present);
    let pointing = |cause: &Cause| cause.findings.iter().filter(|finding| present.contains(**finding)).count();
    let fits = |cause: &&Cause| pointing(cause) >= if cause.all { cause.findings.len() } else { 1 };
    let mut fitting: Vec<_> = pack.causes.iter().filter(fits).collect();
    fitting.sort_by_key(|cause| std::cmp::Reverse(pointing(cause)));
    fitting
}
