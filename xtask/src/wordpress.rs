//! A WordPress for the tests: Debian's, with the plugin and the release, on a server and a database of its own.

use std::env;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::{Context, Result, failure};
use crate::{paths, progress, shell, system};

/// Where Debian puts it.
const DEBIAN: &str = "/usr/share/wordpress";

const PLUGIN: &str = "integrations/wordpress/back-check";
const TESTS: &str = "tests/wordpress";

/// Long enough for a busy machine; nothing waits longer than it has to.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running WordPress; it ends with this value.
pub(crate) struct WordPress {
    host: String,
    pages: String,
    // In this order: first who asks, then who is asked.
    _server: Running,
    _database: Running,
}

/// A program that ends with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may be gone already; either way it is over.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl WordPress {
    /// Starts one that holds the plugin with the release in `dist`.
    pub(crate) fn start(dist: &Path) -> Result<Self> {
        system::ensure(system::WORDPRESS)?;
        system::ensure_files(Path::new(DEBIAN), system::WORDPRESS_FILES)?;
        let folder = paths::target()?.join("wordpress");
        paths::fresh_folder(&folder)?;
        let site = folder.join("site");
        progress::step("A copy of Debian's WordPress, with the plugin", || assemble(dist, &site))?;
        let socket = env::temp_dir().join(format!("back-check-{}.sock", std::process::id()));
        let database = progress::step("A database for it", || database(&folder, &socket))?;
        let host = free_host()?;
        let surroundings = [("BACK_CHECK_SOCKET", socket.as_os_str()), ("BACK_CHECK_HOST", host.as_ref())];
        let mut php = shell::program("php")?;
        let setup = php.arg(paths::root()?.join(TESTS).join("setup.php")).arg(&site).envs(surroundings);
        let pages = progress::step("Its pages", || shell::output(setup))?;
        let mut server = shell::program("php")?;
        // No workers of its own: those outlive it.
        server.args(["-S", &host, "-t"]).arg(&site).envs(surroundings);
        let server = quietly(&mut server)?;
        until("PHP's server", || TcpStream::connect(&host).is_ok())?;
        Ok(Self { host, pages, _server: server, _database: database })
    }

    /// What the tests need to know of it.
    pub(crate) fn surroundings(&self) -> [(&'static str, String); 2] {
        [("BACK_CHECK_WORDPRESS", format!("http://{}", self.host)), ("BACK_CHECK_WORDPRESS_PAGES", self.pages.clone())]
    }
}

fn assemble(dist: &Path, site: &Path) -> Result {
    // Some of its files are links to those of other packages; copying follows them.
    paths::copy_folder(Path::new(DEBIAN), site)?;
    let root = paths::root()?;
    paths::copy_file(&root.join(TESTS).join("wp-config.php"), &site.join("wp-config.php"))?;
    let plugin = site.join("wp-content/plugins/back-check");
    paths::copy_folder(&root.join(PLUGIN), &plugin)?;
    paths::copy_folder(dist, &plugin.join("release"))
}

fn database(folder: &Path, socket: &Path) -> Result<Running> {
    let data = folder.join("database");
    let place = |mut command: Command| {
        command.args(["--no-defaults", "--user=root"]).arg(argument("--datadir=", &data));
        command
    };
    let mut install = place(shell::program("mariadb-install-db")?);
    shell::output(install.args(["--auth-root-authentication-method=normal", "--skip-test-db"]))?;
    let mut server = place(shell::program("mariadbd")?);
    // What a test wrote need not outlive a failure of power.
    let running = quietly(
        server.args(["--skip-networking", "--innodb-flush-log-at-trx-commit=0"]).arg(argument("--socket=", socket)),
    )?;
    until("the database", || create(socket).unwrap_or(false))?;
    Ok(running)
}

fn create(socket: &Path) -> Result<bool> {
    let mut client = shell::program("mariadb")?;
    client.args(["--no-defaults", "--user=root"]).arg(argument("--socket=", socket));
    client.args(["--execute", "create database wordpress"]).stdout(Stdio::null()).stderr(Stdio::null());
    Ok(client.status()?.success())
}

fn argument(name: &str, path: &Path) -> PathBuf {
    PathBuf::from(format!("{name}{}", path.display()))
}

fn quietly(command: &mut Command) -> Result<Running> {
    let started = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    Ok(Running(started.context("starting a server")?))
}

fn free_host() -> Result<String> {
    let free = TcpListener::bind(("127.0.0.1", 0)).context("looking for a free port")?;
    Ok(free.local_addr().context("looking for a free port")?.to_string())
}

fn until(what: &str, mut holds: impl FnMut() -> bool) -> Result {
    let start = Instant::now();
    while !holds() {
        if start.elapsed() > PATIENCE {
            return failure(format!("{what} has not come up in {} seconds", PATIENCE.as_secs()));
        }
        thread::sleep(Duration::from_millis(100));
    }
    Ok(())
}
