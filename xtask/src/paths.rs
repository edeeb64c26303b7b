//! Where things are: the workspace, the compiler's output, and the folders that this tool makes.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Context, Result, failure};

/// The workspace: the folder above this package, as Cargo tells it to what it runs.
pub(crate) fn root() -> Result<PathBuf> {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    match package.as_deref().and_then(Path::parent) {
        Some(root) => Ok(root.to_path_buf()),
        None => failure("start this tool as `cargo xtask` inside the workspace"),
    }
}

/// Cargo's target folder: this program lies in it, wherever a setting has put it.
pub(crate) fn target() -> Result<PathBuf> {
    let program = env::current_exe().context("looking for this program's own file")?;
    match program.ancestors().nth(2) {
        Some(target) => Ok(target.to_path_buf()),
        None => failure("this program does not lie in a target folder; start it as `cargo xtask`"),
    }
}

/// Where `cargo xtask build` puts what is shipped.
pub(crate) fn dist() -> Result<PathBuf> {
    Ok(root()?.join("dist"))
}

/// An empty folder at `path`, whatever was there.
pub(crate) fn fresh_folder(path: &Path) -> Result {
    remove_folder(path)?;
    fs::create_dir_all(path).context(format!("making {}", path.display()))
}

/// Puts the finished folder `new` in the place of `old`, so that nobody ever sees one half done.
pub(crate) fn replace_folder(old: &Path, new: &Path) -> Result {
    remove_folder(old)?;
    // A move works within one disk only, and the target folder may be set to lie on another.
    fs::rename(new, old).or_else(|_| copy_folder(new, old))
}

/// Removes a folder and all that is in it; one that is not there is fine.
pub(crate) fn remove_folder(path: &Path) -> Result {
    if path.exists() {
        fs::remove_dir_all(path).context(format!("emptying {}", path.display()))?;
    }
    Ok(())
}

/// Copies a folder and all that is in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) -> Result {
    fs::create_dir_all(to).context(format!("making {}", to.display()))?;
    for entry in fs::read_dir(from).context(format!("reading {}", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() { copy_folder(&entry.path(), &target)? } else { copy_file(&entry.path(), &target)? }
    }
    Ok(())
}

/// Copies one file.
pub(crate) fn copy_file(from: &Path, to: &Path) -> Result {
    fs::copy(from, to).context(format!("copying {}", from.display()))?;
    Ok(())
}

/// Every file below a folder, in the order of their names.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).context(format!("reading {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() { files.extend(files_below(&path)?) } else { files.push(path) }
    }
    files.sort();
    Ok(files)
}
