//! The scripts that a page names: the element with the program's bindings inside, so that one hash speaks for both.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::failure::{Context, Result};
use crate::release::hashes::Hashes;
use crate::{node, paths, site};

/// What the scripts of a release have in common.
pub(super) struct Script<'a> {
    /// The name of the folder with the release's own files.
    pub(super) name: &'a str,
    /// The hashes of these files, as they were before the scripts came in.
    pub(super) hashes: Hashes,
    /// The program's bindings, as a module.
    pub(super) bindings: &'a Path,
}

impl Script<'_> {
    /// Writes the module that loads its files and compares their hashes.
    pub(super) fn module(&self, into: &Path) -> Result {
        let work = self.prepare("module")?;
        write(&work.join("release.js"), &self.release("() => undefined"))?;
        node::bundle(&work.join(site::ELEMENT_SOURCE.1), into)
    }

    /// A copy of the element's modules, in which those that a build makes are to be put.
    fn prepare(&self, variant: &str) -> Result<PathBuf> {
        let work = paths::target()?.join("scripts").join(variant);
        paths::fresh_folder(&work)?;
        for source in sources()? {
            paths::copy_file(&source, &work.join(source.file_name().unwrap_or_default()))?;
        }
        write(&work.join("bindings.js"), &self.bindings(&work)?)?;
        Ok(work)
    }

    /// The bindings as a function: each call gives some of their own, with a program of their own.
    fn bindings(&self, work: &Path) -> Result<String> {
        let function = work.join("bindings-as-function.js");
        node::wrap(self.bindings, "bindings", &function)?;
        let function = read(&function)?;
        Ok(format!("export async function newBindings() {{ {function} return bindings; }}\n"))
    }

    fn release(&self, inside: &str) -> String {
        let (folder, hashes) = (json!(format!("{}/", self.name)), json!(self.hashes));
        format!("export const folder = {folder};\nexport const hashes = {hashes};\nexport const inside = {inside};\n")
    }
}

/// The modules that the element is written in.
pub(super) fn sources() -> Result<Vec<PathBuf>> {
    let mut files = paths::files_below(&paths::root()?.join(site::ELEMENT_SOURCE.0))?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "js"));
    Ok(files)
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).context(format!("reading {}", path.display()))
}

fn write(path: &Path, text: &str) -> Result {
    fs::write(path, text).context(format!("writing {}", path.display()))
}
