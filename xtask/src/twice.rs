//! Whether a release built a second time, in another folder, is the same to the byte.
//!
//! Then whoever has the source can find out that what a server sends was made from it: docs/privacy.md says how.

use std::fs;
use std::path::Path;

use crate::failure::{Context, Result, failure};
use crate::{paths, progress, shell};

/// Builds a copy of the project below the target folder, with a target folder of its own, and compares it with dist/.
pub(crate) fn compare() -> Result {
    let folder = paths::target()?.join("twice");
    paths::fresh_folder(&folder)?;
    let copy = folder.join("another-name");
    progress::step("Copying the project", || copy_project(&copy))?;
    progress::step("Building the copy", || {
        let mut build = shell::cargo(&["run", "--package", "xtask", "--", "build"])?;
        build.current_dir(&copy).env("CARGO_TARGET_DIR", folder.join("target"));
        shell::run(&mut build)
    })?;
    let (first, second) = (paths::dist()?, copy.join("dist"));
    let (names, others) = (names(&first)?, names(&second)?);
    let mut different: Vec<String> = Vec::new();
    for name in names.iter().chain(&others) {
        let read = |dist: &Path| fs::read(dist.join(name)).ok();
        if read(&first) != read(&second) && !different.contains(name) {
            different.push(name.clone());
        }
    }
    if !different.is_empty() {
        return failure(format!("built twice, these files are not the same: {}", different.join(", ")));
    }
    println!("    built twice, all {} files are the same to the byte", names.len());
    paths::remove_folder(&folder)
}

/// What is in the repository or would come into it, as it is on the disk now.
fn copy_project(to: &Path) -> Result {
    let root = paths::root()?;
    let list = shell::output(shell::program("git")?.args(["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    for name in list.lines().filter(|name| root.join(name).is_file()) {
        let target = to.join(name);
        let folder = target.parent().unwrap_or(to);
        fs::create_dir_all(folder).context(format!("making {}", folder.display()))?;
        paths::copy_file(&root.join(name), &target)?;
    }
    Ok(())
}

fn names(dist: &Path) -> Result<Vec<String>> {
    let files = paths::files_below(dist)?;
    let names = files.iter().filter_map(|file| file.strip_prefix(dist).ok());
    Ok(names.map(|name| name.to_string_lossy().into_owned()).collect())
}
