//! What a release consists of, made from the optimised program: the scripts that a page may name, the folder of files that
//! never change, and the list of all their hashes.
//!
//! docs/decisions/release.md says why it looks as it does.

mod hashes;
mod script;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Context, Result};
use crate::wasm::ENGINE;
use crate::{paths, progress, site};
use script::Script;

/// The version of the program, as the workspace has it.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Makes a release of the optimised program and the pages in `dist`.
pub(crate) fn finish(dist: &Path) -> Result {
    let bindings = dist.join(format!("{ENGINE}.js"));
    let name = folder_name(dist, &bindings)?;
    let folder = dist.join(&name);
    paths::fresh_folder(&folder)?;
    own_files(dist)?.iter().try_for_each(|file| move_into(file, &folder))?;
    let script = Script { name: &name, hashes: hashes::below(&folder)?, bindings: &bindings };
    progress::step("Writing the script for pages", || script.module(&dist.join(site::ELEMENT)))?;
    paths::copy_file(&dist.join(site::ELEMENT), &folder.join(site::ELEMENT))?;
    fs::remove_file(&bindings).context(format!("removing {}", bindings.display()))?;
    hashes::write_list(dist, &name)
}

/// The version and a short hash of all that the folder will hold: files of two builds never have the same address.
fn folder_name(dist: &Path, bindings: &Path) -> Result<String> {
    let mut files = own_files(dist)?;
    files.push(bindings.to_path_buf());
    files.extend(script::sources()?);
    Ok(format!("{VERSION}-{}", hashes::short(&files)?))
}

/// The modules and the packs: what the script loads.
fn own_files(dist: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(dist).context(format!("reading {}", dist.display()))? {
        let path = entry?.path();
        let own = path.extension().is_some_and(|it| it == "wasm") || path.ends_with("packs");
        found.extend(own.then_some(path));
    }
    found.sort();
    Ok(found)
}

fn move_into(path: &Path, folder: &Path) -> Result {
    let to = folder.join(path.file_name().unwrap_or_default());
    fs::rename(path, &to).context(format!("moving {} to {}", path.display(), to.display()))
}
