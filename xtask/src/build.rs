//! `cargo xtask build`: what is shipped, as small as it gets, into dist/.

use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use crate::failure::{Context, Result, failure};
use crate::split::LATER;
use crate::wasm::{ENGINE, Profile};
use crate::{names, node, paths, privacy, progress, release, site, size};

/// Builds dist/ anew and shows its sizes.
pub(crate) fn run(arguments: &[String]) -> Result {
    match arguments {
        [] => build().and_then(|()| size::run(&[])),
        [other, ..] => failure(format!("`build` knows no `{other}`")),
    }
}

/// The two modules and the script that a page names: what [`size`] looks at while they are being made smaller.
pub(crate) fn modules() -> Result<PathBuf> {
    node::ensure_packages()?;
    let folder = paths::target()?.join("modules");
    site::assemble(Profile::Release, &folder)?;
    shrink(&folder)?;
    release::module_alone(&folder)?;
    Ok(folder)
}

/// Made beside dist/ and moved there when all is done: an unoptimised dist/ cannot come about.
fn build() -> Result {
    node::ensure_packages()?;
    let folder = paths::target()?.join("dist-in-progress");
    site::assemble(Profile::Release, &folder)?;
    let plain = beside_one_another(
        || {
            let plain = progress::step("Writing the program as plain JavaScript", release::plain_bindings);
            plain.context("the program as plain JavaScript")
        },
        || {
            progress::step("Shrinking the WebAssembly modules", || shrink(&folder))?;
            progress::step("What the program can call in a browser", || {
                privacy::check(&folder, &[&format!("{ENGINE}_bg.wasm"), LATER], &format!("{ENGINE}.js"))
            })
        },
    )?;
    release::finish(&folder, plain.as_deref())?;
    paths::replace_folder(&paths::dist()?, &folder)
}

/// Each of these keeps one core busy, for the most part.
fn beside_one_another<T: Send>(one: impl FnOnce() -> Result<T> + Send, other: impl FnOnce() -> Result) -> Result<T> {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        let one = one.join().unwrap_or_else(|fault| resume_unwind(fault));
        other.and(one)
    })
}

fn shrink(folder: &Path) -> Result {
    let first = folder.join(format!("{ENGINE}_bg.wasm"));
    node::optimise(&first)?;
    node::optimise(&folder.join(LATER))?;
    names::shorten(&first, &folder.join(format!("{ENGINE}.js")))
}
