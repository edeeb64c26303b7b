//! Writes the first screens as a module of the element's script: `back-check-prerender ROOT`, the top of the workspace.

use back_check_authoring::compile;
use back_check_prerender::early_screens_module;
use std::{env, fs, path::PathBuf, process::ExitCode};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            #[allow(clippy::print_stderr, reason = "a program of the build, which has nowhere else to say it")]
            {
                eprintln!("{message}");
            }
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let root = PathBuf::from(env::args_os().nth(1).ok_or("name the top of the workspace")?);
    let pack = compile(&root.join("content"), "en").map_err(|faults| faults.to_string())?;
    let path = root.join("src/embed/early-screens.js");
    fs::write(&path, early_screens_module(&pack)?)
        .map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
