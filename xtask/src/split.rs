//! Takes the later part of the program out of the module that a page loads first: see docs/decisions/later.md.

use std::fs;
use std::path::{Path, PathBuf};

use wasm_split_cli_support::{Options, transform};

use crate::failure::{Context, Result};
use crate::text::replaced_once;
use crate::wasm::ENGINE;

/// The file of the later part.
pub(crate) const LATER: &str = "back-check-later.wasm";

// What the splitting tool writes, and what becomes of it here.
const LINK: &str = "later-link.js";
const CHUNK: &str = "split_later.wasm";
// As the tool has it, a server that sends the wrong type, or an error page, would be told of in words nobody understands.
const INSTANTIATED: &str = "WebAssembly.instantiateStreaming(src, imports)";
// Streamed where the type is right: the module then has an address, which a fault in it is known by.
const INSTANTIATED_SAFELY: &str = "src.then(async (answer) => {
        const streams = answer.headers.get('content-type')?.startsWith('application/wasm');
        return streams ? WebAssembly.instantiateStreaming(answer, imports)
            : WebAssembly.instantiate(await answer.arrayBuffer(), imports);
    })";
// The element knows where the files are, and whether one is as it was published.
const START: &str = "let file;
export function start(source) {
    file = source;
    return __wbg_init({ module_or_path: file('back-check-engine_bg.wasm') });
}";

/// The two modules, and the script that links the later one to the first.
pub(crate) struct Split {
    /// The first module, for wasm-bindgen.
    pub(crate) first: PathBuf,
    later: PathBuf,
    link: PathBuf,
}

/// Takes `module` apart, into files in `folder`.
pub(crate) fn split(module: &Path, folder: &Path) -> Result<Split> {
    let bytes = fs::read(module).context(format!("reading {}", module.display()))?;
    // The tool gives back the name that the bindings will have.
    let first = folder.join("back_check.wasm");
    let main_module = format!("./{ENGINE}.js");
    let link_name = format!("./{LINK}");
    let mut options = Options::new(&bytes);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.link_name = &link_name;
    options.main_module = &main_module;
    let made = transform(options).map_err(|error| std::io::Error::other(format!("{error:#}")));
    made.context("taking the later part out of the module")?;
    Ok(Split { first, later: folder.join(CHUNK), link: folder.join(LINK) })
}

/// Puts the later module beside the bindings, and what links it into them: in a module of its own it would go on talking to
/// the first program after another one was started.
pub(crate) fn join(split: &Split, folder: &Path) -> Result {
    let engine = folder.join(format!("{ENGINE}.js"));
    let bindings = fs::read_to_string(&engine).context(format!("reading {}", engine.display()))?;
    let link = fs::read_to_string(&split.link).context(format!("reading {}", split.link.display()))?;
    let joined = joined(&bindings, &link)?;
    fs::write(&engine, joined).context(format!("writing {}", engine.display()))?;
    fs::copy(&split.later, folder.join(LATER)).context(format!("copying {}", split.later.display()))?;
    Ok(())
}

fn joined(bindings: &str, link: &str) -> Result<String> {
    let import = format!("import * as import1 from \"./{LINK}\"");
    let own = format!("import {{ initSync }} from \"./{ENGINE}.js\";");
    let bindings = replaced_once(bindings, &import, "")?;
    let link = replaced_once(link, &own, "")?;
    let link = replaced_once(&link, "export const __wasm_split_load_later", "const __wasm_split_load_later")?;
    let fetched = format!("fetch(new URL(\"./{CHUNK}\", import.meta.url))");
    let link = replaced_once(&link, &fetched, &format!("file(\"{LATER}\")"))?;
    let link = replaced_once(&link, INSTANTIATED, INSTANTIATED_SAFELY)?;
    Ok(format!("{bindings}\n{START}\n{link}\nconst import1 = {{ __wasm_split_load_later }};\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BINDINGS: &str = "import * as import1 from \"./later-link.js\"\nexport function initSync() {}";
    const LINK_SCRIPT: &str = "import { initSync } from \"./back-check-engine.js\";\n\
        export const __wasm_split_load_later = load(fetch(new URL(\"./split_later.wasm\", import.meta.url)), \
        WebAssembly.instantiateStreaming(src, imports));";

    #[test]
    fn bindings_and_link_become_one_script_without_imports() {
        let script = joined(BINDINGS, LINK_SCRIPT).unwrap_or_else(|error| panic!("{error}"));
        assert!(!script.contains("import {") && !script.contains("import *"), "{script}");
        assert!(script.contains("file(\"back-check-later.wasm\")") && script.contains("streams ?"), "{script}");
    }

    #[test]
    fn bindings_that_changed_are_refused_with_what_is_missing() {
        let told = joined("export {}", LINK_SCRIPT).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(told.contains("later-link.js"), "{told}");
    }
}
