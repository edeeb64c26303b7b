//! What a release consists of, made from the optimised program: the scripts that a page may name, the page that is one file, the
//! page that can be installed, the folder of files that never change, and the list of all their hashes.
//!
//! docs/decisions/release.md says why it looks as it does.

mod app;
mod frame;
mod hashes;
mod npm;
mod offline;
mod plain;
mod script;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Context, Result};
use crate::wasm::ENGINE;
use crate::{paths, progress, site};
pub(crate) use npm::check;
pub(crate) use plain::bindings as plain_bindings;
use script::{Files, WITHOUT_WASM};

/// The version of the program, as the workspace has it.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The classic script that has everything inside.
const CLASSIC: &str = "back-check.global.js";

/// What the scripts call the folder of the release's own files until it is known what all of them hold.
const UNNAMED: &str = "folder-of-the-release";

/// Makes a release of the optimised program and the pages in `dist`, and of the program as plain JavaScript.
pub(crate) fn finish(dist: &Path, plain: Option<&Path>) -> Result {
    let unnamed = dist.join(UNNAMED);
    paths::fresh_folder(&unnamed)?;
    own_files(dist)?.iter().try_for_each(|file| move_into(file, &unnamed))?;
    script::on_demand(&unnamed)?;
    let files = Files { folder: &unnamed, hashes: hashes::below(&unnamed)? };
    let scripts = progress::step("Writing the scripts for pages", || write_scripts(dist, &files, plain))?;
    let name = name_folder(dist, &scripts)?;
    offline::write(&dist.join(CLASSIC), &dist.join(offline::PAGE))?;
    paths::copy_file(&dist.join(&name).join(frame::PAGE), &dist.join(frame::PAGE))?;
    app::add(dist, &name, &files.hashes)?;
    npm::add(dist, &name)?;
    hashes::write_list(dist, &name)
}

/// Writes the script that a page names alone, without the rest of a release.
pub(crate) fn module_alone(folder: &Path) -> Result {
    let files = Files { folder, hashes: hashes::below(folder)? };
    files.module(&folder.join(format!("{ENGINE}.js")), &folder.join(site::ELEMENT))
}

/// Writes the scripts, which do not know the name of the folder yet, and takes the bindings away that are in them.
fn write_scripts(dist: &Path, files: &Files, plain: Option<&Path>) -> Result<Vec<PathBuf>> {
    let bindings = dist.join(format!("{ENGINE}.js"));
    let mut scripts = vec![dist.join(site::ELEMENT), dist.join(CLASSIC)];
    files.module(&bindings, &scripts[0])?;
    files.classic(&bindings, &scripts[1])?;
    frame::write(&files.framed(&bindings)?, &files.folder.join(frame::PAGE))?;
    if let Some(plain) = plain {
        scripts.push(dist.join(WITHOUT_WASM));
        files.without_wasm(plain, &dist.join(WITHOUT_WASM))?;
    } else {
        println!("    without {WITHOUT_WASM}: it takes the source of the standard library");
    }
    fs::remove_file(&bindings).context(format!("removing {}", bindings.display()))?;
    Ok(scripts)
}

/// Names the folder by the version and a short hash of all that will be in it, the scripts too: what has the same address is the
/// same to the byte, in whatever build.
fn name_folder(dist: &Path, scripts: &[PathBuf]) -> Result<String> {
    let unnamed = dist.join(UNNAMED);
    let name = format!("{VERSION}-{}", hashes::short(&[scripts, std::slice::from_ref(&unnamed)].concat())?);
    let folder = dist.join(&name);
    fs::rename(&unnamed, &folder).context(format!("naming {}", folder.display()))?;
    for script in scripts {
        let text = fs::read_to_string(script).context(format!("reading {}", script.display()))?;
        let text = text.replace(UNNAMED, &name);
        fs::write(script, text).context(format!("writing {}", script.display()))?;
        paths::copy_file(script, &folder.join(script.file_name().unwrap_or_default()))?;
    }
    Ok(name)
}

/// Shows what the scripts of the release in `dist` weigh without what they carry; over budget is a failure.
pub(crate) fn weigh_loader(dist: &Path) -> Result {
    let path = dist.join(hashes::LIST);
    let list = fs::read_to_string(&path).context(format!("reading {}", path.display()))?;
    let list: serde_json::Value = serde_json::from_str(&list).context(format!("reading {}", path.display()))?;
    let folder = format!("{}/", list["folder"].as_str().unwrap_or_default());
    let files = list["files"].as_object().into_iter().flatten();
    let own =
        files.filter_map(|(file, hash)| Some((file.strip_prefix(&folder)?.to_owned(), hash.as_str()?.to_owned())));
    script::weigh_loader(&own.filter(|(file, _)| !file.ends_with(".js")).collect())
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
