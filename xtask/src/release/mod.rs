//! What a release consists of, made from the optimised program: the scripts that a page may name, the page that is one file,
//! the folder of files that never change, and the list of all their hashes.
//!
//! docs/decisions/release.md says why it looks as it does.

mod hashes;
mod offline;
mod plain;
mod script;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Context, Result};
use crate::wasm::ENGINE;
use crate::{paths, progress, site};
use script::{Files, WITHOUT_WASM};

/// The version of the program, as the workspace has it.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The classic script that has everything inside.
const CLASSIC: &str = "back-check.global.js";

/// Makes a release of the optimised program and the pages in `dist`.
pub(crate) fn finish(dist: &Path) -> Result {
    let bindings = dist.join(format!("{ENGINE}.js"));
    let name = folder_name(dist, &bindings)?;
    let folder = dist.join(&name);
    paths::fresh_folder(&folder)?;
    own_files(dist)?.iter().try_for_each(|file| move_into(file, &folder))?;
    let files = Files { folder: &folder, hashes: hashes::below(&folder)? };
    progress::step("Writing the scripts for pages", || {
        files.module(&bindings, &dist.join(site::ELEMENT))?;
        files.classic(&bindings, &dist.join(CLASSIC))?;
        offline::write(&dist.join(CLASSIC), &dist.join(offline::PAGE))
    })?;
    progress::step("Writing the program as plain JavaScript", || match plain::bindings()? {
        Some(plain) => files.without_wasm(&plain, &dist.join(WITHOUT_WASM)),
        None => Ok(println!("    left out: it takes the source of the standard library")),
    })?;
    fs::remove_file(&bindings).context(format!("removing {}", bindings.display()))?;
    for script in [site::ELEMENT, CLASSIC, WITHOUT_WASM].iter().filter(|script| dist.join(script).exists()) {
        paths::copy_file(&dist.join(script), &folder.join(script))?;
    }
    hashes::write_list(dist, &name)
}

/// The version and a short hash of all that makes the files in it: files of two builds never have the same address.
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
