//! Compiles the content into the two parts of the pack that the widget carries. A plain `cargo build` and `trunk serve` need no other step.

use back_check_authoring::compile;
use back_check_core::content::{encode, encode_reading};
use std::{env, fs, path::PathBuf, process::exit};

fn main() {
    println!("cargo::rustc-check-cfg=cfg(apart)");
    // The later part of the program is a module of its own: see src/ui/later.rs.
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|it| it == "wasm32") && env::var_os("CARGO_FEATURE_WHOLE").is_none()
    {
        println!("cargo::rustc-cfg=apart");
        // What the linker knows of which function needs which: the module is taken apart by it.
        println!("cargo::rustc-link-arg-cdylib=--emit-relocs");
    }
    println!("cargo::rerun-if-changed=content/clinical");
    println!("cargo::rerun-if-changed=content/poses");
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
    let (first, reading) = pack.split();
    let first = encode(&first).map_err(|error| error.to_string())?;
    let reading = encode_reading(&reading).map_err(|error| error.to_string())?;
    for (name, bytes) in [("en.pack", first), ("en.reading", reading)] {
        fs::write(out.join(name), bytes).map_err(|error| format!("{name} cannot be written: {error}"))?;
    }
    Ok(())
}
