//! `cargo xtask serve`: the widget as it is now, in a browser, rebuilt whenever a file changes.
//!
//! It needs Rust and nothing else. A build that fails leaves the last good one in place.

use std::io;
use std::path::Path;

use back_check_tooling::StaticServer;

use crate::failure::{Context, Result, failure};
use crate::wasm::Profile;
use crate::{content, paths, progress, reload, site, watch};

const PORT: u16 = 8080;

/// What may change what is served, below the workspace.
const SOURCES: &[&str] = &["Cargo.toml", "authoring", "content", "core", "src", "www"];

/// Builds, serves and goes on until it is stopped.
pub(crate) fn run(arguments: &[String]) -> Result {
    let server = bind(port(arguments)?)?;
    let folder = paths::target()?.join("serve");
    build(&folder)?;
    let server = server.serve(&folder, |_| {});
    println!("\n    {}\n\nEvery change is built at once. Ctrl-C ends this.", server.address());
    watch::on_change(&paths::root()?, SOURCES, || rebuild(&folder))
}

fn port(arguments: &[String]) -> Result<u16> {
    match arguments {
        [] => Ok(PORT),
        [flag, number] if flag == "--port" => number.parse().context(format!("`{number}` is no port number")),
        _ => failure("`serve` takes nothing or `--port N`"),
    }
}

fn bind(port: u16) -> Result<StaticServer> {
    StaticServer::bind(port).or_else(|error| match error.kind() {
        io::ErrorKind::AddrInUse => {
            failure(format!("port {port} is in use by another program; choose one with `cargo xtask serve --port N`"))
        }
        _ => failure(format!("port {port} could not be opened: {error}")),
    })
}

fn build(folder: &Path) -> Result {
    progress::step("Checking the content", || Ok(content::check(&paths::root()?)?))?;
    let next = folder.with_extension("next");
    site::assemble(Profile::Development, &next)?;
    site::add_element(&next)?;
    site::add_packs(&next)?;
    reload::add(&next)?;
    paths::replace_folder(folder, &next)
}

fn rebuild(folder: &Path) {
    match build(folder) {
        Ok(()) => println!("Ready."),
        Err(failure) => {
            crate::complain(&failure);
            eprintln!("The last good build is still served.");
        }
    }
}
