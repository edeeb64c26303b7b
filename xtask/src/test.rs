//! `cargo xtask test`: everything that has to hold, in the order in which it is cheap to find out.
//!
//! It stops at the first thing that does not hold. The journeys run last, against the release build that the step before
//! them made: what is tested is what is shipped. `--all` adds what needs more than the shipped files, and more time.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::failure::{Context, Result, failure};
use crate::tally::Tally;
use crate::toolchain::{self, WASM};
use crate::wordpress::WordPress;
use crate::{build, content, hosts, node, paths, progress, proofs, recorders, release, shell, site, system, twice};

/// One thing that has to hold.
struct Step {
    name: &'static str,
    run: fn(&mut Tally) -> Result,
    when: When,
}

/// How much has to be asked for before a step runs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum When {
    /// Always.
    Fast,
    /// Unless `--fast` is given.
    Usual,
    /// If `--all` is given.
    All,
}

const STEPS: &[Step] = &[
    Step { name: "Formatting", run: formatting, when: When::Fast },
    Step { name: "Lints", run: lints, when: When::Fast },
    Step { name: "Lints of the widget, for the browser", run: widget_lints, when: When::Fast },
    Step { name: "Tests", run: tests, when: When::Fast },
    Step { name: "Content and proofs", run: check_content, when: When::Fast },
    Step { name: "Tools for the rest", run: tools, when: When::Usual },
    Step { name: "Release build and its size", run: release_build, when: When::Usual },
    Step { name: "Types of the scripts, and the package", run: package, when: When::Usual },
    Step { name: "Journeys in a browser", run: journeys, when: When::Usual },
    Step { name: "Pages of others, in three engines", run: engines, when: When::All },
    Step { name: "What recorders of sessions see", run: recorders, when: When::All },
    Step { name: "The plugin in a WordPress", run: wordpress, when: When::All },
    Step { name: "The release, built a second time", run: built_twice, when: When::All },
];

/// Runs the usual steps, with `--fast` those that are quick, with `--all` every one; with `--from N` those from the Nth on, for who
/// has mended what the Nth found.
pub(crate) fn run(arguments: &[String]) -> Result {
    let (most, from) = wanted(arguments)?;
    let steps: Vec<&Step> = STEPS.iter().filter(|step| step.when <= most).collect();
    if from > steps.len() {
        return failure(format!("there is no step {from}; the last one asked for is {}", steps.len()));
    }
    let (start, mut tally) = (Instant::now(), Tally::default());
    for (index, step) in steps.iter().enumerate().skip(from - 1) {
        let heading = format!("{}/{} {}", index + 1, steps.len(), step.name);
        progress::step(&heading, || (step.run)(&mut tally)).context(format!("this did not hold: {}", step.name))?;
    }
    let what = if from == 1 { "Everything holds" } else { "These hold (what came before them was not run)" };
    println!("\n{what}, after {}.\n{tally}", progress::seconds(start.elapsed()));
    let left_out: Vec<&str> = STEPS.iter().filter(|step| step.when > most).map(|step| step.name).collect();
    if !left_out.is_empty() {
        println!("Left out: {} (`cargo xtask test --all` has everything).", left_out.join("; "));
    }
    Ok(())
}

/// How much is asked for, and the first step to run, counted from 1.
fn wanted(arguments: &[String]) -> Result<(When, usize)> {
    let (mut most, mut from) = (When::Usual, 1);
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--fast" => most = When::Fast,
            "--all" => most = When::All,
            "--from" => match rest.next().and_then(|number| number.parse().ok()).filter(|from| *from > 0) {
                Some(number) => from = number,
                None => return failure("`--from` takes the number of a step, as it stands before its name"),
            },
            _ => return failure("`test` takes nothing, `--fast` or `--all`; and `--from` with the number of a step"),
        }
    }
    Ok((most, from))
}

fn formatting(_: &mut Tally) -> Result {
    shell::run(&mut shell::cargo(&["fmt", "--all", "--check"])?)
}

/// The browser tests are a package that needs more, and a release to be tried on.
const BROWSER_TESTS: &str = "back-check-browser-tests";

/// Lints everything, and compiles all tests: both in one.
fn lints(_: &mut Tally) -> Result {
    shell::run(linted(&mut shell::cargo(&["build", "--workspace", "--exclude", BROWSER_TESTS, "--all-targets"])?))?;
    // The second has the programs that run only when they are named.
    [["--all-targets"].as_slice(), &["--test", "*"]]
        .into_iter()
        .try_for_each(|which| shell::run(linted(shell::cargo(&["build", "--package", BROWSER_TESTS])?.args(which))))
}

/// Has our own packages compiled by Clippy's driver: the compiler, which lints on its way. What they need of others is compiled by the
/// compiler itself, and is then the same for the lints and for the tests; `cargo clippy` would look at all of it once more.
fn linted(command: &mut Command) -> &mut Command {
    // As `cargo clippy -- -D warnings` passes it on.
    const WARNINGS_ARE_ERRORS: &str = "-D__CLIPPY_HACKERY__warnings__CLIPPY_HACKERY__";
    command.env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver").env("CLIPPY_ARGS", WARNINGS_ARE_ERRORS)
}

fn widget_lints(_: &mut Tally) -> Result {
    toolchain::ensure_wasm_target()?;
    let mut check = shell::cargo(&["check", "--package", "back-check", "--no-default-features", "--target", WASM])?;
    shell::run(linted(&mut check))
}

fn tests(tally: &mut Tally) -> Result {
    let mut tests = shell::cargo(&["test", "--workspace", "--exclude", BROWSER_TESTS])?;
    linted(&mut tests);
    counted(tests, tally)
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
    counted(browser_tests(&test_site()?, &[])?, tally)
}

fn engines(tally: &mut Tally) -> Result {
    system::ensure(system::OTHER_ENGINES)?;
    let site = test_site()?;
    hosts::add(&site)?;
    let mut command = browser_tests(&site, &["--test", "hosts"])?;
    command.env("BACK_CHECK_ENGINES", "Chromium, Firefox, WebKit").env("PATH", system::path_with_geckodriver()?);
    counted(command, tally)
}

fn recorders(tally: &mut Tally) -> Result {
    let site = test_site()?;
    recorders::add(&site)?;
    counted(browser_tests(&site, &["--test", "recorders"])?, tally)
}

fn built_twice(_: &mut Tally) -> Result {
    twice::compare()
}

fn browser_tests(site: &Path, arguments: &[&str]) -> Result<Command> {
    let mut command = shell::cargo(&["test", "--package", BROWSER_TESTS])?;
    linted(&mut command);
    // A journey that fails says what was on screen; a backtrace would only push that out of sight.
    command.args(arguments).env("BACK_CHECK_DIST", site).env("RUST_BACKTRACE", "0");
    Ok(command)
}

fn wordpress(tally: &mut Tally) -> Result {
    let (dist, site) = (paths::dist()?, WordPress::start(&paths::dist()?)?);
    let mut command = browser_tests(&dist, &["--test", "wordpress"])?;
    command.envs(site.surroundings());
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
