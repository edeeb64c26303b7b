//! The folder of files that a web server hands out: the element, the engine and the pages.

use std::fs;
use std::path::Path;

use crate::failure::{Context, Result};
use crate::wasm::{self, Profile};
use crate::{first_screen, packs, paths};

/// The element's file name, the one that a host page names.
pub(crate) const ELEMENT: &str = "back-check.js";

/// The folder of the element's modules, and the one among them that the others are for.
pub(crate) const ELEMENT_SOURCE: (&str, &str) = ("src/embed", "element.js");

/// Fills the empty `folder` with the engine and the pages: everything but the element and packs of other languages.
pub(crate) fn assemble(profile: Profile, folder: &Path) -> Result {
    paths::fresh_folder(folder)?;
    wasm::write_engine(profile, folder)?;
    paths::copy_folder(&paths::root()?.join("www"), folder)?;
    // What only Trunk can build, what only a release adds, and what comes with the packs of development.
    ["trunk", "app", "frame", "languages"]
        .iter()
        .try_for_each(|special| paths::remove_folder(&folder.join(special)))?;
    first_screen::add(folder)?;
    add_pack(folder, "en.reading", &packs::reading()?)
}

/// Adds the element as it is written, in several modules. (A release has them in one file, see `node::bundle`.)
pub(crate) fn add_element(folder: &Path) -> Result {
    let (source, main) = ELEMENT_SOURCE;
    let files = paths::files_below(&paths::root()?.join(source))?;
    for file in files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "js")) {
        let name = file.file_name().unwrap_or_default();
        let name = if name == main { ELEMENT.as_ref() } else { name };
        paths::copy_file(file, &folder.join(name))?;
    }
    Ok(())
}

/// Adds the language packs that are for development and tests, and the page that shows them.
pub(crate) fn add_packs(folder: &Path) -> Result {
    paths::copy_folder(&paths::root()?.join("www/languages"), folder)?;
    for (language, bytes) in packs::language_packs()? {
        add_pack(folder, &format!("{language}.pack"), &bytes)?;
    }
    Ok(())
}

fn add_pack(folder: &Path, name: &str, bytes: &[u8]) -> Result {
    let packs = folder.join("packs");
    fs::create_dir_all(&packs).context(format!("making {}", packs.display()))?;
    fs::write(packs.join(name), bytes).context(format!("writing packs/{name}"))
}
