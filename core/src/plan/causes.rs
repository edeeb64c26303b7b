//! Which likely contributors fit the answers.

use crate::content::{Cause, Pack};
use crate::triage::Case;

/// The causes that a present finding points to, those with the most findings first.
pub fn causes<'a>(pack: &'a Pack, case: &Case) -> Vec<&'a Cause> {
    let present = pack.with_implied(&case.present);
    let pointing = |cause: &Cause| cause.findings.iter().filter(|finding| present.contains(**finding)).count();
    let fits = |cause: &&Cause| pointing(cause) >= if cause.all { cause.findings.len() } else { 1 };
    // By counting down rather than by sorting: a sort is 5 kB of program, and there are ten causes.
    let most = pack.causes.iter().map(|cause| cause.findings.len()).max().unwrap_or_default();
    let with = |count: usize| pack.causes.iter().filter(fits).filter(move |cause| pointing(cause) == count);
    (1..=most).rev().flat_map(with).collect()
}
