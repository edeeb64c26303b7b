//! The program as plain JavaScript, for pages whose policy forbids WebAssembly and for browsers where it is switched off.
//!
//! It is compiled once more, whole, for the first WebAssembly there was: Binaryen can write that as JavaScript.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Context, Result};
use crate::text::replaced_once;
use crate::{node, paths, wasm};

const NAME: &str = "back-check-plain";

// What Binaryen writes for an instruction that stops the program. The element knows a stop by its kind: see `noteCrash`.
const STOP: &str = "throw new Error('abort')";
const STOP_AS_KNOWN: &str = "throw new RangeError('the program came to a stop')";

/// Writes a module of the bindings with the program inside. Nothing where the compiler cannot make one.
pub(super) fn bindings() -> Result<Option<PathBuf>> {
    let Some(module) = wasm::compile_plain()? else { return Ok(None) };
    let folder = paths::target()?.join("plain");
    paths::fresh_folder(&folder)?;
    wasm::bind_for_bundler(&module, NAME, &folder)?;
    let (program, script) = (folder.join(format!("{NAME}_bg.wasm")), folder.join(format!("{NAME}_bg.wasm.js")));
    node::write_as_script(&program, &script)?;
    edit(&script, STOP, STOP_AS_KNOWN)?;
    let bindings = folder.join(format!("{NAME}.js"));
    edit(&bindings, &format!("\"./{NAME}_bg.wasm\""), &format!("\"./{NAME}_bg.wasm.js\""))?;
    let whole = folder.join("whole.js");
    // It has begun by itself, and needs no file.
    let start = format!("export * from './{NAME}.js';\nexport async function start() {{}}\n");
    fs::write(&whole, start).context(format!("writing {}", whole.display()))?;
    Ok(Some(whole))
}

fn edit(file: &Path, what: &str, by: &str) -> Result {
    let text = fs::read_to_string(file).context(format!("reading {}", file.display()))?;
    let text = replaced_once(&text, what, by).context(format!("changing {}", file.display()))?;
    fs::write(file, text).context(format!("writing {}", file.display()))
}
