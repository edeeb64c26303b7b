//! Compiles the content into the two parts of the pack that the widget carries, and joins its styles. A plain `cargo build` and `trunk serve` need no other step.

use back_check_authoring::{compile, squeezed};
use back_check_core::{
    content::{encode, encode_reading},
    figure,
};
use std::{env, fs, path::PathBuf, process::exit};

// The sheets of `src/ui/style`, in their order. The colours come before them.
const SHEETS: [&str; 7] = ["base", "bar", "card", "form", "page", "forced_colours", "print"];

// What only screens of the later part need, behind the figure's.
const LATER_SHEETS: [&str; 5] = ["later/result", "later/figure", "later/player", "later/programme", "later/paper"];

fn main() {
    println!("cargo::rustc-check-cfg=cfg(apart)");
    // The later part of the program is a module of its own: see src/ui/later.rs.
    let apart = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|it| it == "wasm32")
        && env::var_os("CARGO_FEATURE_WHOLE").is_none();
    if apart {
        println!("cargo::rustc-cfg=apart");
        // What the linker knows of which function needs which: the module is taken apart by it.
        println!("cargo::rustc-link-arg-cdylib=--emit-relocs");
    }
    println!("cargo::rerun-if-changed=content/clinical");
    println!("cargo::rerun-if-changed=content/poses");
    println!("cargo::rerun-if-changed=content/text/en");
    println!("cargo::rerun-if-changed=src/ui/style");
    if let Err(message) = write_pack().and_then(|()| write_styles()) {
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

fn write_styles() -> Result<(), String> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let sheet = |name: &str| {
        let path = format!("src/ui/style/{name}.css");
        fs::read_to_string(&path).map_err(|error| format!("{path} cannot be read: {error}"))
    };
    let sheets = |names: &[&str]| names.iter().map(|name| sheet(name)).collect::<Result<String, String>>();
    // The dark colours are written once and used twice: when the system asks for them, and when the host page does.
    let (light, dark) = (sheet("light")?, sheet("dark")?);
    let dark = format!("@media (prefers-color-scheme:dark){{.bc:not(.bc--light){{{dark}}}}}.bc.bc--dark{{{dark}}}");
    let first = squeezed(&(light + &dark + &sheets(&SHEETS)?));
    let later = squeezed(&(figure::STYLE.to_owned() + &sheets(&LATER_SHEETS)?));
    let all = first.clone() + &later;
    for (name, text) in [("first.css", first), ("later.css", later), ("all.css", all)] {
        fs::write(out.join(name), text).map_err(|error| format!("{name} cannot be written: {error}"))?;
    }
    Ok(())
}
