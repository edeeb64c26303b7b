//! `cargo xtask bench player`: how smoothly the figure moves in a real browser. It measures dist/, and judges nothing: on a
//! busy machine a frame that comes late says nothing of the program.

use crate::failure::{Result, failure};
use crate::{paths, shell};

/// Runs a benchmark by its name.
pub(crate) fn run(arguments: &[String]) -> Result {
    if arguments != ["player"] {
        return failure("`cargo xtask bench player` is the one there is");
    }
    let dist = paths::dist()?;
    if !dist.is_dir() {
        return failure("there is no dist/ yet; `cargo xtask build` makes it");
    }
    let mut bench = shell::cargo(&["run", "--quiet", "--package", "back-check-browser-tests", "--bin", "bench", "--"])?;
    shell::run(bench.arg(dist))
}
