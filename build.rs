//! Compiles the content into the pack that the widget carries. A plain `cargo build` and `trunk serve` need no other step.

use back_check_authoring::compile;
use back_check_core::content::encode;
use std::{env, fs, path::PathBuf, process::exit};

fn main() {
    println!("cargo::rerun-if-changed=content/clinical");
    println!("cargo::rerun-if-changed=content/text/en");
    if let Err(message) = write_pack() {
        for line in message.lines() {
            println!("cargo::error={line}");
        }
        exit(1);
    }
}

fn write_pack() -> Result<(), String> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or("CARGO_MANIFEST_DIR is not set")?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let pack = compile(&root.join("content"), "en").map_err(|faults| faults.to_string())?;
    let bytes = encode(&pack).map_err(|error| error.to_string())?;
    fs::write(out.join("en.pack"), bytes).map_err(|error| format!("en.pack cannot be written: {error}"))
}
