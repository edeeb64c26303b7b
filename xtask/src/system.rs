//! Programs from outside that some commands need: found on PATH, or, on Debian as root, installed.

use std::env;
use std::ffi::OsString;
use std::path::Path;

use back_check_tooling::{CHROMEDRIVER, CHROMIUM, FIREFOX, WEBKIT_DRIVER, XVFB, find_program};

use crate::failure::{Context, Result, failure};
use crate::{crates, progress, shell};

/// A program, under the names it has on PATH, and its package on Debian.
pub(crate) struct Tool {
    names: &'static [&'static str],
    package: &'static str,
}

/// What makes a release small.
pub(crate) const NODE: &[Tool] =
    &[Tool { names: &["node", "node.exe"], package: "nodejs" }, Tool { names: &["npm", "npm.cmd"], package: "npm" }];

/// What the journeys run in.
pub(crate) const BROWSER: &[Tool] =
    &[Tool { names: CHROMIUM, package: "chromium" }, Tool { names: CHROMEDRIVER, package: "chromium-driver" }];

/// The other engines that host pages are tried in. WebKit's browser comes with its driver, and needs a screen.
pub(crate) const OTHER_ENGINES: &[Tool] = &[
    Tool { names: FIREFOX, package: "firefox-esr" },
    Tool { names: WEBKIT_DRIVER, package: "webkit2gtk-driver" },
    Tool { names: XVFB, package: "xvfb" },
];

/// What drives a Firefox; Debian has no package of it.
const GECKODRIVER_VERSION: &str = "0.37.1";
/// What a WordPress is served by.
pub(crate) const WORDPRESS: &[Tool] = &[
    Tool { names: &["php"], package: "php-cli" },
    Tool { names: &["mariadbd"], package: "mariadb-server-core" },
    Tool { names: &["mariadb"], package: "mariadb-client-core" },
];

/// Packages of Debian that hold no program.
pub(crate) const WORDPRESS_FILES: &[&str] = &["wordpress", "wordpress-theme-twentytwentythree", "php-mysql"];

/// What libFuzzer is compiled by.
pub(crate) const CPP: &[Tool] = &[Tool { names: &["c++", "g++", "clang++"], package: "g++" }];

/// Makes sure that each of `tools` is there, or says what to install.
pub(crate) fn ensure(tools: &[Tool]) -> Result {
    let missing: Vec<&Tool> = tools.iter().filter(|tool| find_program(tool.names).is_none()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().map(|tool| tool.package).collect();
    if is_debian() && is_root() { install(&packages) } else { refuse(&missing, &packages) }
}

/// PATH, and on it the driver of Firefox, which is built if it is not there.
pub(crate) fn path_with_geckodriver() -> Result<OsString> {
    let program = crates::ensure("geckodriver", GECKODRIVER_VERSION)?;
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = program.parent().map(Path::to_path_buf).into_iter().chain(env::split_paths(&path));
    env::join_paths(folders).context("adding geckodriver to PATH")
}

/// Makes sure that a folder is there that `packages` bring, or says what to install.
pub(crate) fn ensure_files(folder: &Path, packages: &[&str]) -> Result {
    if folder.is_dir() {
        return Ok(());
    }
    if is_debian() && is_root() {
        return install(packages);
    }
    failure(format!("{} is not there; it comes with {}", folder.display(), packages.join(" ")))
}

fn install(packages: &[&str]) -> Result {
    progress::step(&format!("Installing {}", packages.join(", ")), || {
        shell::run(shell::program("apt-get")?.args(["-q", "update"]))?;
        let mut command = shell::program("apt-get")?;
        command.args(["install", "-q", "-y", "--no-install-recommends"]).args(packages);
        shell::run(command.env("DEBIAN_FRONTEND", "noninteractive"))
    })
}

fn refuse(missing: &[&Tool], packages: &[&str]) -> Result {
    let names: Vec<&str> = missing.iter().filter_map(|tool| tool.names.first().copied()).collect();
    let packages = packages.join(" ");
    failure(format!(
        "{} must be installed and on PATH (on Debian and Ubuntu: `sudo apt-get install {packages}`)",
        names.join(" and ")
    ))
}

fn is_debian() -> bool {
    Path::new("/etc/debian_version").exists()
}

fn is_root() -> bool {
    shell::program("id").and_then(|mut id| shell::output(id.arg("-u"))).is_ok_and(|user| user == "0")
}
