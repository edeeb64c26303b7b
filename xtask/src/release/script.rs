//! The scripts that a page names: the element with the program's bindings inside, so that one hash speaks for both.

use std::fs;
use std::path::{Path, PathBuf};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Map, json};

use crate::failure::{Context, Result, failure};
use crate::release::hashes::Hashes;
use crate::release::{UNNAMED, frame};
use crate::{node, paths, site, size};

/// The script that brings the program as plain JavaScript.
pub(super) const WITHOUT_WASM: &str = "back-check.nowasm.js";

/// The script with what few pages ask for.
const ON_DEMAND: &str = "back-check-more.js";

/// What the loader and the element may weigh, compressed by brotli.
const LOADER_LIMIT: usize = 6_000;

/// The folder of a release that its files lie in, and their hashes, by which the scripts know them.
pub(super) struct Files<'a> {
    pub(super) folder: &'a Path,
    pub(super) hashes: Hashes,
}

/// Writes the script with what few pages ask for into the folder of the release, where it is one file among the others.
pub(super) fn on_demand(folder: &Path) -> Result {
    node::bundle(&paths::root()?.join(site::ELEMENT_SOURCE.0).join("more.js"), &folder.join(ON_DEMAND))
}

impl Files<'_> {
    /// Writes the module that loads the files and compares their hashes.
    pub(super) fn module(&self, bindings: &Path, into: &Path) -> Result {
        let work = prepare("module", bindings, true)?;
        import_on_demand(&work)?;
        self.describe(&work, "export const inside = () => undefined;")?;
        node::bundle(&work.join(site::ELEMENT_SOURCE.1), into)
    }

    /// Writes the classic script that has the files inside.
    pub(super) fn classic(&self, bindings: &Path, into: &Path) -> Result {
        let work = prepare("classic", bindings, true)?;
        let inside =
            format!("{}export const inside = (name) => files[name] && unpacked(files[name]);", self.packed_files()?);
        self.describe(&work, &inside)?;
        node::classic(&work.join(site::ELEMENT_SOURCE.1), into)
    }

    /// Writes the script of the frame: it has the files inside, is given some by the page around it, and asks for none.
    pub(super) fn framed(&self, bindings: &Path) -> Result<PathBuf> {
        let work = prepare("framed", bindings, true)?;
        let text = format!(
            "import {{ given }} from './given.js';\n\
             {}export const folder = '';\n\
             export const hashes = {{}};\n\
             const from = (name) => given.get(name);\n\
             export const inside = (name) => \
             from(name) ? new Response(from(name)) : files[name] && unpacked(files[name]);\n",
            self.packed_files()?
        );
        write(&work.join("release.js"), &text)?;
        let script = work.join("in-the-frame.js");
        node::classic(&work.join("framed.js"), &script)?;
        Ok(script)
    }

    /// The files as a script has them inside.
    fn packed_files(&self) -> Result<String> {
        let packed = self.hashes.keys().filter(|name| !name.ends_with(".js")).map(|name| self.packed(name));
        let packed: Map<_, _> = packed.collect::<Result<_>>()?;
        Ok(format!("import {{ unpacked }} from './unpacked.js';\nconst files = {};\n", json!(packed)))
    }

    /// Writes the module that needs no WebAssembly: its `bindings` have the whole program in them.
    pub(super) fn without_wasm(&self, bindings: &Path, into: &Path) -> Result {
        let work = prepare("nowasm", bindings, false)?;
        self.describe(&work, "export const inside = () => undefined;")?;
        node::bundle(&work.join("nowasm.js"), into)
    }

    fn packed(&self, name: &str) -> Result<(String, serde_json::Value)> {
        let path = self.folder.join(name);
        let bytes = fs::read(&path).context(format!("reading {}", path.display()))?;
        Ok((name.to_owned(), json!(BASE64_STANDARD.encode(size::gzip(&named(name, bytes))?))))
    }

    /// What the script is to know of the release.
    fn describe(&self, work: &Path, inside: &str) -> Result {
        let mut hashes = self.hashes.clone();
        // A script is imported, and a page is shown in a frame: no browser compares a hash then.
        for unchecked in [WITHOUT_WASM, frame::PAGE] {
            hashes.insert(unchecked.to_owned(), String::new());
        }
        let (folder, hashes) = (json!(format!("{UNNAMED}/")), json!(hashes));
        let text = format!("export const folder = {folder};\nexport const hashes = {hashes};\n{inside}\n");
        write(&work.join("release.js"), &text)
    }
}

/// What few pages ask for is imported from the folder of the release.
fn import_on_demand(work: &Path) -> Result {
    let import = "import { importChecked } from './checked-import.js';\n";
    let import = format!("{import}export const onDemand = () => importChecked({});\n", json!(ON_DEMAND));
    write(&work.join("on-demand.js"), &import)
}

/// A copy of the element's modules, with the bindings put in: as a function, of which each call gives some of their own, with a
/// program of their own.
fn prepare(variant: &str, bindings: &Path, needs_wasm: bool) -> Result<PathBuf> {
    let work = paths::target()?.join("scripts").join(variant);
    paths::fresh_folder(&work)?;
    for source in sources()? {
        paths::copy_file(&source, &work.join(source.file_name().unwrap_or_default()))?;
    }
    let part = work.join("bindings-as-part.js");
    node::bundle_part(bindings, &part)?;
    let part = fs::read_to_string(&part).context(format!("reading {}", part.display()))?;
    let function = format!("export async function newBindings() {}", function_body(&part)?);
    write(&work.join("bindings.js"), &format!("export const needsWasm = {needs_wasm};\n{function}\n"))?;
    Ok(work)
}

/// The script without the bindings and without the first screens: what a page pays for even when nobody looks at the check. And what
/// the first screens add to that, with their styles.
pub(crate) fn weigh_loader(hashes: &Hashes) -> Result {
    let work = paths::target()?.join("scripts/loader");
    paths::fresh_folder(&work)?;
    for source in sources()? {
        paths::copy_file(&source, &work.join(source.file_name().unwrap_or_default()))?;
    }
    write(&work.join("bindings.js"), "export const needsWasm = true;\nexport async function newBindings() {}\n")?;
    import_on_demand(&work)?;
    Files { folder: &work, hashes: hashes.clone() }.describe(&work, "export const inside = () => undefined;")?;
    let with_screens = weigh(&work)?;
    write(
        &work.join("early-screens.js"),
        "export const start = '';\nexport const question = '';\nexport const styles = '';\n",
    )?;
    let loader = weigh(&work)?;
    println!(
        "The loader and the element, without the bindings and the first screens: {loader} bytes, brotli; at most {LOADER_LIMIT}"
    );
    println!("The first two screens and the styles: {} bytes more", with_screens - loader);
    if loader > LOADER_LIMIT { failure("the loader and the element are over their budget") } else { Ok(()) }
}

fn weigh(work: &Path) -> Result<usize> {
    let bundle = work.join("bundle.js");
    node::bundle(&work.join(site::ELEMENT_SOURCE.1), &bundle)?;
    let bytes = fs::read(&bundle).context(format!("reading {}", bundle.display()))?;
    Ok(size::brotli(&bytes)?)
}

/// A module's text as the body of a function that returns what the module exports. esbuild exports at the end, in one list.
fn function_body(module: &str) -> Result<String> {
    let parts =
        module.trim_end().rsplit_once("export{").and_then(|(body, list)| Some((body, list.strip_suffix("};")?)));
    let Some((body, list)) = parts else { return failure("the bindings do not end with a list of what they export") };
    let fields = list.split(',').map(|export| match export.split_once(" as ") {
        Some((own, name)) => format!("{name}:{own}"),
        None => export.to_owned(),
    });
    Ok(format!("{{{body}return{{{}}}}}", fields.collect::<Vec<_>>().join(",")))
}

/// The modules that the element is written in.
fn sources() -> Result<Vec<PathBuf>> {
    let mut files = paths::files_below(&paths::root()?.join(site::ELEMENT_SOURCE.0))?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "js"));
    Ok(files)
}

/// A WebAssembly module with its name in it. One that comes from inside a script has no address; a fault in it is known by this.
fn named(file: &str, mut bytes: Vec<u8>) -> Vec<u8> {
    let Some(name) = file.strip_suffix("_bg.wasm").or(file.strip_suffix(".wasm")) else { return bytes };
    // A custom section (0) called "name", which holds the name of the module (0) alone. All lengths are below 128: one byte each.
    let module = [&[0, length(name) + 1, length(name)], name.as_bytes()].concat();
    let section = [&[4], b"name".as_slice(), &module].concat();
    bytes.extend([0, u8::try_from(section.len()).unwrap_or(u8::MAX)]);
    bytes.extend(section);
    bytes
}

fn length(name: &str) -> u8 {
    u8::try_from(name.len()).unwrap_or(u8::MAX)
}

fn write(path: &Path, text: &str) -> Result {
    fs::write(path, text).context(format!("writing {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_becomes_a_function_that_returns_what_it_exports() {
        let body = function_body("let a=1,b=2;export{a,b as default};\n").unwrap_or_else(|failure| panic!("{failure}"));
        assert_eq!(body, "{let a=1,b=2;return{a,default:b}}");
        assert!(function_body("export default 1;").is_err());
    }

    #[test]
    fn a_module_gets_a_section_with_its_name_and_a_pack_stays_as_it_is() {
        let named_module = named("back-check-later.wasm", vec![1, 2]);
        assert_eq!(named_module, [b"\x01\x02\x00\x18\x04name\x00\x11\x10".as_slice(), b"back-check-later"].concat());
        assert_eq!(named("packs/en.reading", vec![1, 2]), [1, 2]);
    }
}
