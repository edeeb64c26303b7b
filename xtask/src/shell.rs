//! Running other programs, and saying plainly when one is missing or fails.

use std::env;
use std::io::{self, BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::failure::{Context, Result, failure};
use crate::paths;

/// Cargo: the one that runs this tool, in the workspace, writing to the target folder that this tool lies in.
pub(crate) fn cargo(arguments: &[&str]) -> Result<Command> {
    let mut command = program(env::var("CARGO").unwrap_or_else(|_| "cargo".into()))?;
    command.args(arguments).env("CARGO_TARGET_DIR", paths::target()?);
    Ok(command)
}

/// A program, to be started in the workspace.
pub(crate) fn program(name: impl AsRef<Path>) -> Result<Command> {
    let mut command = Command::new(name.as_ref());
    command.current_dir(paths::root()?);
    Ok(command)
}

/// Runs a program with its output on the terminal.
pub(crate) fn run(command: &mut Command) -> Result {
    let status = command.status();
    judge(command, status.map(|status| status.success()))
}

/// Runs a program and returns what it printed.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let output = command.stderr(Stdio::inherit()).output();
    judge(command, output.as_ref().map(|output| output.status.success()).map_err(same))?;
    Ok(output.map(printed)?)
}

/// Runs a program with its output on the terminal, and shows `see` each line of it too.
pub(crate) fn run_seen(command: &mut Command, mut see: impl FnMut(&str)) -> Result {
    let mut child = match command.stdout(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(error) => return judge(command, Err(error)),
    };
    for line in child.stdout.take().into_iter().flat_map(|pipe| BufReader::new(pipe).lines()) {
        let line = line.context("reading what a program prints")?;
        println!("{line}");
        see(&line);
    }
    judge(command, child.wait().map(|status| status.success()))
}

fn judge(command: &Command, success: io::Result<bool>) -> Result {
    let name = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    match success {
        Ok(true) => Ok(()),
        Ok(false) => failure(format!("`{name}{}` failed; its own message is above", arguments(command))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            failure(format!("{name} is not installed, or not on PATH"))
        }
        Err(error) => failure(format!("{name} could not be started: {error}")),
    }
}

/// The first few arguments, enough to know which of several calls failed.
fn arguments(command: &Command) -> String {
    command.get_args().take(2).map(|argument| format!(" {}", argument.to_string_lossy())).collect()
}

fn printed(output: Output) -> String {
    String::from_utf8_lossy(&output.stdout).trim_end().to_owned()
}

fn same(error: &io::Error) -> io::Error {
    io::Error::from(error.kind())
}
