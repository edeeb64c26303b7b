//! `cargo xtask mutants`: whether a test would notice if a decision in core were another.
//!
//! cargo-mutants changes one thing at a time in a copy of the project and runs core's tests on each change. What is
//! changed is below; how, and which changes make no difference, is in `.cargo/mutants.toml`.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use crate::failure::{Context, Result, failure};
use crate::{crates, paths, progress, shell};

const VERSION: &str = "27.1.0";

// A test run takes a second. A change after which it never ends is noticed by that; a machine that is busy must not look so.
const TEST_SECONDS: &str = "240";
const BUILD_SECONDS: &str = "900";

/// Code, and the test program that should notice when it is changed.
struct Part {
    name: &'static str,
    /// Which files, in the globs of cargo-mutants.
    files: &'static [&'static str],
    /// The program in `core/tests`.
    tests: &'static str,
}

// A test program costs its building for each change, so each change is first tried with the one that is about it, and what
// that does not notice with all of them and the unit tests.
const LIBRARY: &str = "--lib";

const PARTS: [Part; 3] = [
    Part {
        name: "programme",
        files: &[
            "core/src/plan/course.rs",
            "core/src/plan/course/**",
            "core/src/plan/recheck.rs",
            "core/src/plan/load.rs",
        ],
        tests: "programme",
    },
    Part { name: "overlay", files: &["core/src/content/overlay/**"], tests: "overlay" },
    // Where a decision is made, or where the content that it is made by is read; without the files above.
    Part {
        name: "rest",
        files: &["core/src/triage/**", "core/src/plan/**", "core/src/visit/**", "core/src/content/**"],
        tests: "claims",
    },
];

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
    let results = PARTS.map(|part| folder.join(part.name));
    let every: Vec<String> = PARTS.iter().map(test_program).chain([LIBRARY.to_owned()]).collect();
    for (part, results) in PARTS.iter().zip(&results) {
        let name = part.name;
        let again = results.exists();
        progress::step(&format!("Trying each change of: {name}"), || {
            try_all(&tool, part, &[test_program(part)], results, again)
        })?;
        if !lines(results, "missed").is_empty() {
            let what = format!("Trying again, with all tests, what was not noticed in: {name}");
            progress::step(&what, || try_all(&tool, part, &every, results, true))?;
        }
    }
    judge(&results)
}

fn test_program(part: &Part) -> String {
    format!("--test={}", part.tests)
}

// Where there are results, `again` leaves out what was noticed before.
fn try_all(tool: &Path, part: &Part, tests: &[String], results: &Path, again: bool) -> Result {
    let jobs = thread::available_parallelism().map_or(1, usize::from).min(4).to_string();
    let mut command = shell::program(tool)?;
    command.args(["mutants", "--package", "back-check-core", "--colors", "never", "--no-times"]);
    command.args(["--jobs", &jobs, "--timeout", TEST_SECONDS, "--build-timeout", BUILD_SECONDS]);
    command.args(tests.iter().map(|test| format!("--cargo-arg={test}")));
    command.args(part.files.iter().flat_map(|glob| ["--file", glob]));
    let earlier = PARTS.iter().take_while(|it| it.name != part.name);
    command.args(earlier.flat_map(|it| it.files).flat_map(|glob| ["--exclude", glob]));
    command.arg("--output").arg(results);
    if again {
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

/// One of the lists that cargo-mutants leaves; no lines where there is none.
fn lines(results: &Path, list: &str) -> Vec<String> {
    let path = results.join("mutants.out").join(format!("{list}.txt"));
    fs::read_to_string(path).unwrap_or_default().lines().map(str::to_owned).collect()
}

/// Says how many changes were noticed, and names those that were not.
fn judge(results: &[PathBuf]) -> Result {
    let list = |name: &str| -> Vec<String> { results.iter().flat_map(|folder| lines(folder, name)).collect() };
    let (missed, endless) = (list("missed"), list("timeout"));
    let noticed = list("caught").len() + list("previously_caught").len();
    let tally = format!(
        "{noticed} changes noticed by a test that fails (or, earlier, refused by the compiler), {} by one that never ends, \
         {} refused by the compiler",
        endless.len(),
        list("unviable").len()
    );
    crate::say(&tally);
    endless.iter().for_each(|change| crate::say(&format!("  never ends: {change}")));
    if missed.is_empty() {
        return Ok(());
    }
    failure(format!("{}\n{} changes were noticed by no test", missed.join("\n"), missed.len()))
}
