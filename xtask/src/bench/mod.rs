//! `cargo xtask bench`: how soon and how smoothly the check works, beside what else a clinic could put on its page.
//!
//! It measures dist/ in a real browser and judges nothing: on a busy machine a late frame says nothing of the program. `player`
//! is about the figure, `mounts` about elements that come and go.

mod peers;

use std::path::Path;

use crate::failure::{Result, failure};
use crate::{paths, shell};

/// Runs a benchmark by its name; without one, the comparison.
pub(crate) fn run(arguments: &[String]) -> Result {
    let dist = paths::dist()?;
    if !dist.is_dir() {
        return failure("there is no dist/ yet; `cargo xtask build` makes it");
    }
    match arguments {
        [name] if name == "player" => program("bench", &[dist.as_path()]),
        [name] if name == "mounts" => program("mounts", &[dist.as_path()]),
        [] => compare(&dist, "5"),
        [flag, rounds] if flag == "--rounds" && rounds.parse::<u8>().is_ok_and(|it| it > 0) => compare(&dist, rounds),
        _ => failure("`bench` takes nothing, `--rounds N`, `player` or `mounts`"),
    }
}

fn compare(dist: &Path, rounds: &str) -> Result {
    let folder = paths::target()?.join("bench");
    let site = peers::site(dist, &folder)?;
    program("compare", &[&site, &folder, rounds.as_ref()])
}

fn program(name: &str, arguments: &[&Path]) -> Result {
    let mut bench = shell::cargo(&["run", "--quiet", "--package", "back-check-browser-tests", "--bin", name, "--"])?;
    shell::run(bench.args(arguments))
}
