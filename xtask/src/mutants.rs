//! `cargo xtask mutants`: whether a test would notice if a decision in core were another.
//!
//! cargo-mutants changes one thing at a time in a copy of the project and runs core's tests on each change. What is
//! changed, by which tests it must be noticed, and which changes make no difference is in `.cargo/mutants.toml`.

use std::fs;
use std::path::Path;
use std::thread;

use crate::failure::{Context, Result, failure};
use crate::{crates, paths, progress, shell};

const VERSION: &str = "27.1.0";

// A test run takes a second. A change after which it never ends is noticed by that; a machine that is busy must not look so.
const TEST_SECONDS: &str = "240";
const BUILD_SECONDS: &str = "900";

/// Tries every change, or with `--continue` those that an interrupted run had not come to or had not seen noticed.
pub(crate) fn run(arguments: &[String]) -> Result {
    let goes_on = match arguments {
        [] => false,
        [flag] if flag == "--continue" => true,
        _ => return failure("`mutants` takes nothing or `--continue`"),
    };
    let tool = crates::ensure("cargo-mutants", VERSION)?;
    let folder = paths::target()?.join("mutants");
    if !goes_on {
        paths::fresh_folder(&folder)?;
    }
    progress::step("Trying each change; this takes an hour or more", || try_all(&tool, &folder, goes_on))?;
    judge(&folder.join("mutants.out"))
}

fn try_all(tool: &Path, folder: &Path, goes_on: bool) -> Result {
    let jobs = thread::available_parallelism().map_or(1, usize::from).min(4).to_string();
    let mut command = shell::program(tool)?;
    command.args(["mutants", "--package", "back-check-core", "--colors", "never", "--no-times"]);
    command.args(["--jobs", &jobs, "--timeout", TEST_SECONDS, "--build-timeout", BUILD_SECONDS]);
    command.arg("--output").arg(folder);
    if goes_on {
        command.arg("--iterate");
    }
    // Each job builds in its own copy. With one target folder for all they would get in each other's way.
    let status = command.env_remove("CARGO_TARGET_DIR").status().context("cargo-mutants could not be started")?;
    // 2: something was not noticed; 3: some test runs had to be stopped. Which, its files say.
    match status.code() {
        Some(0 | 2 | 3) => Ok(()),
        _ => failure(
            "cargo-mutants did not come to its end; its own message is above, and `--continue` goes on from there",
        ),
    }
}

/// Says how many changes were noticed, and names those that were not.
fn judge(results: &Path) -> Result {
    let list = |name: &str| -> Vec<String> {
        let text = fs::read_to_string(results.join(name)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    };
    let (missed, endless) = (list("missed.txt"), list("timeout.txt"));
    let noticed = list("caught.txt").len() + list("previously_caught.txt").len();
    let tally = format!(
        "{noticed} changes noticed by a test that fails (or, earlier, refused by the compiler), {} by one that never ends, \
         {} refused by the compiler",
        endless.len(),
        list("unviable.txt").len()
    );
    crate::say(&tally);
    endless.iter().for_each(|change| crate::say(&format!("  never ends: {change}")));
    if missed.is_empty() {
        return Ok(());
    }
    failure(format!("{}\n{} changes were noticed by no test", missed.join("\n"), missed.len()))
}
