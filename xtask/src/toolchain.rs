//! What the compiler needs to be told, and to have, for the browser.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Context, Result, failure};
use crate::{paths, shell};

/// The target that the widget is compiled for.
pub(crate) const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the compiler has the standard library for the browser.
pub(crate) fn ensure_wasm_target() -> Result {
    if sysroot()?.join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    eprintln!("==> Adding the compiler's {WASM} target");
    let added = shell::run(shell::program("rustup")?.args(["target", "add", WASM]));
    added.context(format!("this Rust has no {WASM} target, and rustup could not add it"))
}

/// Whether the source of the standard library is here, which a small release is made from; rustup is asked for it. Without
/// it a release works as well, and is larger.
pub(crate) fn ensure_std_source() -> Result<bool> {
    let source = sysroot()?.join("lib/rustlib/src/rust/library/std");
    if source.is_dir() {
        return Ok(true);
    }
    eprintln!("==> Adding the source of the standard library (rust-src)");
    let added = shell::run(shell::program("rustup")?.args(["component", "add", "rust-src"]));
    let here = added.is_ok() && source.is_dir();
    if !here {
        eprintln!("    rustup could not add it: the release will be some 7 kB larger than it should be");
    }
    Ok(here)
}

/// Compiler flags that replace this machine's paths, which panic messages carry, by neutral ones.
///
/// So the result is the same on every machine, and tells nobody who built it where. Where two rules fit, the compiler
/// takes the last.
pub(crate) fn neutral_paths() -> Result<Vec<String>> {
    let cargo = cargo_home()?;
    let mut rules = vec![remap(&cargo, "/cargo"), remap(&paths::root()?, "/back-check")];
    rules.extend(package_sources(&cargo).iter().map(|folder| remap(folder, "/crates")));
    // What a Rust without the `rust-src` component writes by itself.
    let library = format!("/rustc/{}", commit_hash()?);
    rules.push(remap(&sysroot()?.join("lib/rustlib/src/rust"), &library));
    Ok(rules)
}

fn remap(from: &Path, to: &str) -> String {
    format!("--remap-path-prefix={}={to}", from.display())
}

/// The folders that Cargo unpacks packages to: one for each registry, its name made from the registry's.
fn package_sources(cargo: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(cargo.join("registry/src")).into_iter().flatten().flatten();
    let mut folders: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    folders.sort();
    folders
}

fn cargo_home() -> Result<PathBuf> {
    let named = env::var_os("CARGO_HOME").map(PathBuf::from);
    match named.or_else(|| env::home_dir().map(|home| home.join(".cargo"))) {
        Some(folder) => Ok(folder),
        None => failure("neither CARGO_HOME nor a home folder is known"),
    }
}

fn sysroot() -> Result<PathBuf> {
    Ok(PathBuf::from(shell::output(shell::program("rustc")?.args(["--print", "sysroot"]))?))
}

/// The name the compiler has for machines like this one.
pub(crate) fn host() -> Result<String> {
    match about_compiler("host: ")? {
        Some(host) => Ok(host),
        None => failure("the compiler does not say what machine this is"),
    }
}

fn commit_hash() -> Result<String> {
    Ok(about_compiler("commit-hash: ")?.unwrap_or_else(|| "unknown".to_owned()))
}

fn about_compiler(what: &str) -> Result<Option<String>> {
    let version = shell::output(shell::program("rustc")?.arg("-vV"))?;
    Ok(version.lines().find_map(|line| line.strip_prefix(what)).map(str::to_owned))
}
