//! The program as plain JavaScript, for pages whose policy forbids WebAssembly and for browsers where it is switched off.
//!
//! It is compiled once more, whole, for the first WebAssembly there was: Binaryen can write that as JavaScript.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Context, Result, failure};
use crate::text::replaced_once;
use crate::{node, paths, wasm};

const NAME: &str = "back-check-plain";

// What Binaryen writes for an instruction that stops the program. The element knows a stop by its kind: see `noteCrash`.
const STOP: &str = "throw new Error('abort')";
const STOP_AS_KNOWN: &str = "throw new RangeError('the program came to a stop')";

// Memory that grows moves. WebAssembly empties the old one, which is how the bindings notice; JavaScript leaves it as it was.
const MOVED: &[(&str, &str)] = &[
    ("cachedUint8ArrayMemory0.byteLength === 0", "cachedUint8ArrayMemory0.buffer !== wasm.memory.buffer"),
    (
        "cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && \
         cachedDataViewMemory0.buffer !== wasm.memory.buffer)",
        "cachedDataViewMemory0.buffer !== wasm.memory.buffer",
    ),
];

/// Writes a module of the bindings with the program inside. Nothing where the compiler cannot make one.
pub(crate) fn bindings() -> Result<Option<PathBuf>> {
    let Some(module) = wasm::compile_plain()? else { return Ok(None) };
    let folder = paths::target()?.join("plain");
    paths::fresh_folder(&folder)?;
    wasm::bind_for_bundler(&module, NAME, &folder)?;
    let (program, script) = (folder.join(format!("{NAME}_bg.wasm")), folder.join(format!("{NAME}_bg.wasm.js")));
    node::write_as_script(&program, &script)?;
    edit(&script, &[(STOP, STOP_AS_KNOWN)])?;
    edit(&folder.join(format!("{NAME}_bg.js")), MOVED)?;
    let bindings = folder.join(format!("{NAME}.js"));
    edit(&bindings, &[(&format!("\"./{NAME}_bg.wasm\""), &format!("\"./{NAME}_bg.wasm.js\""))])?;
    let whole = folder.join("whole.js");
    // It has begun by itself, and needs no file.
    let start = format!("export * from './{NAME}.js';\nexport async function start() {{}}\n");
    fs::write(&whole, start).context(format!("writing {}", whole.display()))?;
    Ok(Some(whole))
}

fn edit(file: &Path, changes: &[(&str, &str)]) -> Result {
    let mut text = fs::read_to_string(file).context(format!("reading {}", file.display()))?;
    for (what, by) in changes {
        text = replaced_once(&text, what, by).context(format!("changing {}", file.display()))?;
    }
    // Bindings of another kind of value would keep a view of their own, and notice as these did.
    if text.contains(".byteLength === 0") || text.contains(".detached") {
        return failure(format!(
            "{} looks for memory that has moved in a way that JavaScript does not show",
            file.display()
        ));
    }
    fs::write(file, text).context(format!("writing {}", file.display()))
}
