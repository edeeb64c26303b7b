//! `cargo xtask build`: what is shipped, as small as it gets, into dist/.

use crate::failure::{Result, failure};
use crate::split::LATER;
use crate::wasm::{ENGINE, Profile};
use crate::{node, paths, privacy, progress, release, site, size};

/// Builds dist/ anew and shows its sizes.
pub(crate) fn run(arguments: &[String]) -> Result {
    match arguments {
        [] => build().and_then(|()| size::run(&[])),
        [other, ..] => failure(format!("`build` knows no `{other}`")),
    }
}

/// Made beside dist/ and moved there when all is done: an unoptimised dist/ cannot come about.
fn build() -> Result {
    node::ensure_packages()?;
    let folder = paths::target()?.join("dist-in-progress");
    site::assemble(Profile::Release, &folder)?;
    progress::step("Shrinking the WebAssembly modules", || {
        node::optimise(&folder.join(format!("{ENGINE}_bg.wasm")))?;
        node::optimise(&folder.join(LATER))
    })?;
    progress::step("What the program can call in a browser", || {
        privacy::check(&folder, &[&format!("{ENGINE}_bg.wasm"), LATER], &format!("{ENGINE}.js"))
    })?;
    release::finish(&folder)?;
    paths::replace_folder(&paths::dist()?, &folder)
}
