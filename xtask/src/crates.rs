//! Programs from the registry of Rust packages that some commands need, each in a folder of its own below the target folder.

use std::path::PathBuf;

use crate::failure::Result;
use crate::{paths, progress, shell};

/// The program of a package in that version, which is installed if it is not there.
pub(crate) fn ensure(package: &str, version: &str) -> Result<PathBuf> {
    let folder = paths::target()?.join("tools").join(format!("{package}-{version}"));
    let program = folder.join("bin").join(package);
    if !program.is_file() && !program.with_extension("exe").is_file() {
        progress::step(&format!("Installing {package} {version}"), || {
            let version = format!("={version}");
            let mut install = shell::cargo(&["install", package, "--locked", "--version", &version])?;
            shell::run(install.arg("--root").arg(&folder))
        })?;
    }
    Ok(program)
}
