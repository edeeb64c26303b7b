//! Programs from outside that some commands need: found on PATH, or, on Debian as root, installed.

use std::path::Path;

use back_check_tooling::{CHROMEDRIVER, CHROMIUM, find_program};

use crate::failure::{Result, failure};
use crate::{progress, shell};

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
