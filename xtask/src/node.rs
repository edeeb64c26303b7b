//! The two programs from npm that make a release small: Binaryen's `wasm-opt` and esbuild.
//!
//! `package.json` pins them exactly. An older Binaryen writes modules that no browser starts, without saying so (see
//! docs/decisions/build.md): a version that merely happens to be installed is never used.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::failure::{Context, Result};
use crate::{paths, progress, shell, system};

/// WebAssembly features that the compiler uses and every current browser has.
///
/// Named one by one: "all features" includes some that browsers refuse.
const FEATURES: &[&str] = &[
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Where a module that was joined into something else lies no longer says anything.
const NO_ADDRESS: &str = "--define:import.meta.url=undefined";

/// Makes sure that Node, npm and the packages of `package.json` are there.
pub(crate) fn ensure_packages() -> Result {
    ensure_packages_of(&paths::root()?, "Installing the pinned packages of package.json")
}

/// Makes sure that the packages of the `package.json` in `folder` are there; `doing` says so while they are installed.
pub(crate) fn ensure_packages_of(folder: &Path, doing: &str) -> Result {
    system::ensure(system::NODE)?;
    if installed_as_pinned(folder)? {
        return Ok(());
    }
    progress::step(doing, || shell::run(&mut npm(folder, &["ci"])?))
}

/// Shrinks a WebAssembly module in place.
pub(crate) fn optimise(module: &Path) -> Result {
    let mut command = tool("wasm-opt")?;
    // Without inlining: what is written once compresses better than what is written where it is called.
    let effort = ["--no-inline=*", "--converge", "-Oz"];
    shell::run(command.args(FEATURES).args(effort).arg(module).arg("-o").arg(module))
}

/// Makes one small ES module of `script` and the modules that it imports by name.
pub(crate) fn bundle(script: &Path, into: &Path) -> Result {
    shell::run(esbuild(script, into)?.args(["--bundle", "--format=esm"]))
}

/// Makes one small classic script of the same.
pub(crate) fn classic(script: &Path, into: &Path) -> Result {
    shell::run(esbuild(script, into)?.args(["--bundle", "--format=iife", NO_ADDRESS]))
}

/// Makes one small ES module of what is to become part of another one.
pub(crate) fn bundle_part(script: &Path, into: &Path) -> Result {
    shell::run(esbuild(script, into)?.args(["--bundle", "--format=esm", NO_ADDRESS]))
}

/// Writes a module, compiled for the first WebAssembly there was, as JavaScript that does the same.
pub(crate) fn write_as_script(module: &Path, into: &Path) -> Result {
    shell::run(tool("wasm2js")?.arg("-Oz").arg(module).arg("-o").arg(into))
}

/// Checks what a package says of itself.
pub(crate) fn check_package(folder: &Path) -> Result {
    shell::run(tool("publint")?.args(["run", "--strict"]).arg(folder))
}

/// Checks the types of a TypeScript project.
pub(crate) fn check_types(project: &Path) -> Result {
    shell::run(tool("tsc")?.arg("--project").arg(project))
}

/// Checks scripts against the types that their comments give. `library` is what their place in the browser has.
pub(crate) fn check_scripts(library: &str, scripts: &[&str]) -> Result {
    let strict = ["--noEmit", "--allowJs", "--checkJs", "--strict", "--types", "", "--module", "esnext"];
    let mut command = tool("tsc")?;
    command.args(strict).args(["--moduleResolution", "bundler", "--target", "es2022"]);
    shell::run(command.arg("--lib").arg(format!("es2023,{library}")).args(scripts))
}

/// Makes one classic script of `script` and all that it imports.
pub(crate) fn bundle_classic(script: &Path, into: &Path) -> Result {
    shell::run(esbuild(script, into)?.args(["--bundle", "--format=iife"]))
}

/// Makes one small ES module of an app, which may have JSX in it.
pub(crate) fn bundle_app(script: &Path, into: &Path) -> Result {
    shell::run(esbuild(script, into)?.args(["--bundle", "--format=esm", "--jsx=automatic"]))
}

/// Makes one small classic script of a page that uses `packages`, as they are for the public.
pub(crate) fn bundle_with(packages: &Path, script: &Path, into: &Path) -> Result {
    let published = "--define:process.env.NODE_ENV=\"production\"";
    let mut command = esbuild(script, into)?;
    shell::run(command.args(["--bundle", "--format=iife", published]).env("NODE_PATH", packages))
}

/// Gets one package without what it depends on, and returns what npm says of it, as JSON.
pub(crate) fn pack(package: &str, into: &Path) -> Result<String> {
    shell::output(&mut npm(into, &["pack", package, "--json"])?)
}

fn esbuild(script: &Path, into: &Path) -> Result<Command> {
    let mut command = tool("esbuild")?;
    command.args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"]);
    command.arg(format!("--outfile={}", into.display())).arg(script);
    Ok(command)
}

fn tool(name: &str) -> Result<Command> {
    shell::program(paths::root()?.join("node_modules/.bin").join(name))
}

fn npm(root: &Path, arguments: &[&str]) -> Result<Command> {
    let mut command = shell::program("npm")?;
    command.args(arguments).args(["--no-audit", "--no-fund"]).current_dir(root);
    Ok(command)
}

/// Whether `node_modules` holds every package of `package.json` in the version written there.
fn installed_as_pinned(root: &Path) -> Result<bool> {
    let wanted = json(root.join("package.json"))?;
    let kinds = ["dependencies", "devDependencies"];
    let mut pins = kinds.iter().filter_map(|kind| wanted[kind].as_object()).flatten();
    Ok(pins.all(|(name, version)| {
        let installed = json(root.join("node_modules").join(name).join("package.json"));
        installed.is_ok_and(|package| package["version"] == *version)
    }))
}

fn json(path: PathBuf) -> Result<Value> {
    let text = fs::read_to_string(&path).context(format!("reading {}", path.display()))?;
    serde_json::from_str(&text).context(format!("reading {}", path.display()))
}
