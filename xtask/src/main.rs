//! Builds, serves, checks and tests Back Check. `cargo xtask` alone says what there is.
//!
//! Reading order: the table below names the commands; [`serve`], [`build`], [`size`] and [`test`] are one command each;
//! [`wasm`] and [`site`] make what they share.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "this is the one package that talks to a terminal")]

mod assess;
mod bench;
mod build;
mod content;
mod crates;
mod failure;
mod first_screen;
mod fuzz;
mod hosts;
mod mutants;
mod names;
mod node;
mod overlay;
mod packs;
mod page;
mod paths;
mod privacy;
mod progress;
mod proofs;
mod readability;
mod recorders;
mod release;
mod reload;
mod report;
mod safety;
mod serve;
mod sheet;
mod shell;
mod site;
mod size;
mod split;
mod system;
mod tally;
mod test;
mod text;
mod toolchain;
mod twice;
mod visits;
mod wasm;
mod watch;
mod wordpress;

use std::env;
use std::process::ExitCode;

use failure::{Failure, Result, failure};

/// One thing this tool does.
struct Command {
    name: &'static str,
    run: fn(&[String]) -> Result,
    help: &'static str,
}

const COMMANDS: &[Command] = &[
    Command { name: "serve", run: serve::run, help: "Build for development, serve it, rebuild on change  [--port N]" },
    Command {
        name: "test",
        run: test::run,
        help: "Everything that has to hold  [--fast: no release build, no browser] [--all, as in CI: pages of others in every engine, recorders of sessions, WordPress and a second build too]",
    },
    Command { name: "build", run: build::run, help: "Build what is shipped, small, into dist/" },
    Command {
        name: "size",
        run: size::run,
        help: "Show the size of each shipped file, and check the budget  [--modules: of the two modules alone; --docs: write what visits cost]",
    },
    Command {
        name: "content",
        run: run_content,
        help: "Check the clinical facts and words, prove what must hold, compile  [--diagram: draw the flow and the rules] [--poses: how exercises move]",
    },
    Command {
        name: "assess",
        run: run_assess,
        help: "Work a case through the rules and say what comes out  [--profile NAME] [--overlay DIR] [FILE]",
    },
    Command {
        name: "overlay",
        run: overlay::run,
        help: "Check and prove what a clinic adds, and make the file for its pages  DIR [--out FILE]",
    },
    Command {
        name: "report",
        run: report::run,
        help: "Compare the levels given to the patient stories with those accepted",
    },
    Command {
        name: "mutants",
        run: mutants::run,
        help: "Whether a test notices each change to a decision; an hour or more  [--continue]",
    },
    Command {
        name: "fuzz",
        run: fuzz::run,
        help: "Look for bytes that do harm to what reads them  [--runs N] [--keep] [TARGET]",
    },
    Command {
        name: "bench",
        run: bench::run,
        help: "Measure dist/ in a real browser beside other form libraries  [--rounds N] [player: the figure] [mounts: elements that come and go]",
    },
    Command { name: "help", run: help, help: "Show this list" },
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            complain(&failure);
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result {
    let Some((name, rest)) = arguments.split_first() else { return help(&[]) };
    match COMMANDS.iter().find(|command| command.name == name.trim_start_matches("--")) {
        Some(command) => (command.run)(rest),
        None => failure(format!("there is no command `{name}`; `cargo xtask help` lists them")),
    }
}

fn run_content(arguments: &[String]) -> Result {
    if let Some(("--poses", rest)) = arguments.split_first().map(|(first, rest)| (first.as_str(), rest)) {
        return sheet::run(&paths::root()?, &paths::target()?, rest);
    }
    content::run(&paths::root()?, arguments).or_else(failure)
}

fn run_assess(arguments: &[String]) -> Result {
    match assess::run(&paths::root()?, arguments) {
        Ok(true) => Ok(()),
        Ok(false) => failure("at least one case was bad; the output says which and why"),
        Err(sentence) => failure(sentence),
    }
}

/// Prints a failure: a list of faults first, each on a line that an editor can follow, then the sentence that sums up.
pub(crate) fn complain(failure: &Failure) {
    let text = failure.to_string();
    let (faults, sentence) = text.rsplit_once('\n').unwrap_or(("", &text));
    if !faults.is_empty() {
        eprintln!("{faults}");
    }
    eprintln!("error: {sentence}");
}

/// Prints a line on standard output.
pub(crate) fn say(line: &str) {
    println!("{line}");
}

fn help(_: &[String]) -> Result {
    println!("cargo xtask COMMAND\n");
    for command in COMMANDS {
        println!("  {:<8} {}", command.name, command.help);
    }
    Ok(())
}
