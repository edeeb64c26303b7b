//! `cargo xtask test`: everything that has to hold, in the order in which it is cheap to find out.
//!
//! It stops at the first thing that does not hold. The journeys run last, against the release build that the step before
//! them made: what is tested is what is shipped.

use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

use crate::failure::{Context, Result, failure};
use crate::tally::Tally;
use crate::toolchain::{self, WASM};
use crate::{build, content, node, paths, progress, proofs, release, shell, site, system};

/// One thing that has to hold.
struct Step {
    name: &'static str,
    run: fn(&mut Tally) -> Result,
    slow: bool,
}

const STEPS: &[Step] = &[
    Step { name: "Formatting", run: formatting, slow: false },
    Step { name: "Lints", run: lints, slow: false },
    Step { name: "Lints of the widget, for the browser", run: widget_lints, slow: false },
    Step { name: "Tests", run: tests, slow: false },
    Step { name: "Content and proofs", run: check_content, slow: false },
    Step { name: "Tools for the rest", run: tools, slow: true },
    Step { name: "Release build and its size", run: release_build, slow: true },
    Step { name: "Types of the scripts, and the package", run: package, slow: true },
    Step { name: "Journeys in a browser", run: journeys, slow: true },
];

/// Runs every step, or with `--fast` those that are quick.
pub(crate) fn run(arguments: &[String]) -> Result {
    let fast = match arguments {
        [] => false,
        [flag] if flag == "--fast" => true,
        _ => return failure("`test` takes nothing or `--fast`"),
    };
    let steps: Vec<&Step> = STEPS.iter().filter(|step| !(fast && step.slow)).collect();
    let (start, mut tally) = (Instant::now(), Tally::default());
    for (index, step) in steps.iter().enumerate() {
        let heading = format!("{}/{} {}", index + 1, steps.len(), step.name);
        progress::step(&heading, || (step.run)(&mut tally)).context(format!("this did not hold: {}", step.name))?;
    }
    println!("\nEverything holds, after {}.\n{tally}", progress::seconds(start.elapsed()));
    Ok(())
}

fn formatting(_: &mut Tally) -> Result {
    shell::run(&mut shell::cargo(&["fmt", "--all", "--check"])?)
}

fn lints(_: &mut Tally) -> Result {
    shell::run(&mut shell::cargo(&["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?)
}

fn widget_lints(_: &mut Tally) -> Result {
    toolchain::ensure_wasm_target()?;
    shell::run(&mut shell::cargo(&[
        "clippy",
        "--package",
        "back-check",
        "--no-default-features",
        "--target",
        WASM,
        "--",
        "-D",
        "warnings",
    ])?)
}

fn tests(tally: &mut Tally) -> Result {
    counted(shell::cargo(&["test", "--workspace", "--exclude", "back-check-browser-tests"])?, tally)
}

fn check_content(_: &mut Tally) -> Result {
    let root = paths::root()?;
    let pack = content::check(&root)?;
    proofs::run(&root, &pack)
}

fn tools(_: &mut Tally) -> Result {
    node::ensure_packages()?;
    system::ensure(system::BROWSER)
}

fn release_build(_: &mut Tally) -> Result {
    build::run(&[])
}

fn package(_: &mut Tally) -> Result {
    release::check()
}

fn journeys(tally: &mut Tally) -> Result {
    let mut command = shell::cargo(&["test", "--package", "back-check-browser-tests"])?;
    // A journey that fails says what was on screen; a backtrace would only push that out of sight.
    command.env("BACK_CHECK_DIST", test_site()?).env("RUST_BACKTRACE", "0");
    counted(command, tally)
}

/// The release build, with the pseudo-languages that only the journeys visit. (Host pages they add themselves.)
fn test_site() -> Result<PathBuf> {
    let folder = paths::target()?.join("test-site");
    paths::fresh_folder(&folder)?;
    paths::copy_folder(&paths::dist()?, &folder)?;
    site::add_packs(&folder)?;
    Ok(folder)
}

fn counted(mut command: Command, tally: &mut Tally) -> Result {
    shell::run_seen(&mut command, |line| tally.read(line))
}
