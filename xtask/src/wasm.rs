//! From Rust to what a browser loads: Cargo compiles the widget, and wasm-bindgen, as a library of the same version as
//! the one compiled in, writes the JavaScript that loads it.

use std::path::{Path, PathBuf};

use wasm_bindgen_cli_support::Bindgen;

use crate::failure::{Context, Result, failure};
use crate::toolchain::{self, WASM};
use crate::{paths, progress, shell};

/// The file name that the engine's two files share.
pub(crate) const ENGINE: &str = "back-check-engine";

/// How the widget is compiled.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Soon ready, with names in its panics.
    Development,
    /// Small, and the same on every machine.
    Release,
}

/// Writes `back-check-engine.js` and `back-check-engine_bg.wasm` into `folder`.
pub(crate) fn write_engine(profile: Profile, folder: &Path) -> Result {
    toolchain::ensure_wasm_target()?;
    let what = match profile {
        Profile::Development => "Compiling the widget for development",
        Profile::Release => "Compiling the widget for release",
    };
    let module = progress::step(what, || compile(profile))?;
    bind(profile, &module, folder)
}

fn compile(profile: Profile) -> Result<PathBuf> {
    let mut command = shell::cargo(&["build", "--package", "back-check", "--lib", "--target", WASM])?;
    // The element loads what there is to read as a file of its own, after the first question.
    command.arg("--no-default-features");
    if profile == Profile::Release {
        command.arg("--release");
        // In this form a flag may hold spaces, as paths do. It also puts aside flags of the person's own, on purpose.
        command.env("CARGO_ENCODED_RUSTFLAGS", toolchain::neutral_paths()?.join("\u{1f}"));
    }
    shell::run(&mut command)?;
    let folder = if profile == Profile::Release { "release" } else { "debug" };
    Ok(paths::target()?.join(WASM).join(folder).join("back_check.wasm"))
}

fn bind(profile: Profile, module: &Path, folder: &Path) -> Result {
    if !module.is_file() {
        return failure(format!("the compiler left no {}", module.display()));
    }
    let release = profile == Profile::Release;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(ENGINE).typescript(false);
    bindgen.remove_name_section(release).remove_producers_section(release);
    let made = bindgen.web(true).and_then(|bindgen| bindgen.generate(folder));
    made.map_err(|error| std::io::Error::other(format!("{error:#}"))).context("writing the engine's JavaScript")
}
