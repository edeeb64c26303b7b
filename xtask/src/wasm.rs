//! From Rust to what a browser loads: Cargo compiles the widget, and wasm-bindgen, as a library of the same version as
//! the one compiled in, writes the JavaScript that loads it.

use std::path::{Path, PathBuf};
use std::process::Command;

use wasm_bindgen_cli_support::Bindgen;

use crate::failure::{Context, Result, failure};
use crate::toolchain::{self, WASM};
use crate::{paths, progress, shell, split};

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
    let apart = paths::target()?.join("apart");
    paths::fresh_folder(&apart)?;
    let split = split::split(&module, &apart)?;
    bind(profile, &split.first, folder)?;
    split::join(&split, folder)
}

fn compile(profile: Profile) -> Result<PathBuf> {
    let mut command = shell::cargo(&["build", "--package", "back-check", "--lib", "--target", WASM])?;
    // The element loads what there is to read as a file of its own, behind the program.
    command.arg("--no-default-features");
    if profile == Profile::Release {
        make_small(&mut command, toolchain::ensure_std_source()?, &[])?;
    }
    shell::run(&mut command)?;
    compiled(profile)
}

/// Compiles the program in one module, with all there is to read, for the first WebAssembly there was. Nothing without the source
/// of the standard library, which comes compiled for a later one.
pub(crate) fn compile_plain() -> Result<Option<PathBuf>> {
    if !toolchain::ensure_std_source()? {
        return Ok(None);
    }
    let mut command = shell::cargo(&["build", "--package", "back-check", "--lib", "--target", WASM])?;
    make_small(&mut command, true, &["-Ctarget-cpu=mvp"])?;
    shell::run(&mut command)?;
    compiled(Profile::Release).map(Some)
}

fn make_small(command: &mut Command, with_std: bool, more: &[&str]) -> Result {
    command.arg("--release");
    let mut flags = toolchain::neutral_paths()?;
    flags.extend(more.iter().map(|&flag| flag.to_owned()));
    if with_std {
        // The standard library too is compiled for size, and without the words of its panics: a fault then is a trap,
        // which the element notices. That is 7 kB as sent. The compiler offers both only under this name so far.
        command.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
        command.env("RUSTC_BOOTSTRAP", "1");
        flags.extend(["-Zunstable-options", "-Cpanic=immediate-abort"].map(ToOwned::to_owned));
    }
    // In this form a flag may hold spaces, as paths do. It also puts aside flags of the person's own, on purpose.
    command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    Ok(())
}

fn compiled(profile: Profile) -> Result<PathBuf> {
    let folder = if profile == Profile::Release { "release" } else { "debug" };
    Ok(paths::target()?.join(WASM).join(folder).join("back_check.wasm"))
}

fn bind(profile: Profile, module: &Path, folder: &Path) -> Result {
    let mut bindgen = bindgen(profile, module, ENGINE)?;
    // The later part of the program adds its functions to the table of the first.
    bindgen.keep_lld_exports(true);
    written(bindgen.web(true).and_then(|bindgen| bindgen.generate(folder)))
}

/// Writes bindings that import the module by its name, for a tool that puts something else in its place.
pub(crate) fn bind_for_bundler(module: &Path, name: &str, folder: &Path) -> Result {
    written(bindgen(Profile::Release, module, name)?.generate(folder))
}

fn bindgen(profile: Profile, module: &Path, name: &str) -> Result<Bindgen> {
    if !module.is_file() {
        return failure(format!("the compiler left no {}", module.display()));
    }
    let release = profile == Profile::Release;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name(name).typescript(false);
    bindgen.remove_name_section(release).remove_producers_section(release);
    Ok(bindgen)
}

// The tool's errors say what went wrong in their longer form only.
fn written(made: std::result::Result<(), impl std::fmt::Display>) -> Result {
    made.map_err(|error| std::io::Error::other(format!("{error:#}"))).context("writing the engine's JavaScript")
}
