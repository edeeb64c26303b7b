//! The process that drives a browser: started on a free port, and ended with whatever it started.

use std::io::{BufRead, BufReader, Read};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use back_check_tooling::{CHROMEDRIVER, GECKODRIVER, WEBKIT_DRIVER, XVFB, find_program};

use crate::engine::Engine;

/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running driver.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    // It would be ended by its next line of output if nobody held the other end.
    _output: Option<Box<dyn Read>>,
    // After the driver, which ends its browser.
    _display: Option<Display>,
}

impl Driver {
    /// Starts the driver of `engine`. `wasm`: whether its browser has WebAssembly.
    pub(crate) fn start(engine: Engine, wasm: bool) -> Self {
        match engine {
            Engine::Chromium => Self::that_says_its_port(CHROMEDRIVER, "successfully on port "),
            Engine::Firefox => Self::that_says_its_port(GECKODRIVER, "Listening on 127.0.0.1:"),
            Engine::WebKit => Self::webkit(wasm),
        }
    }

    /// A driver that takes a free port by itself.
    fn that_says_its_port(names: &[&str], before_port: &str) -> Self {
        let mut command = Command::new(program(names));
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().expect("the driver starts");
        let mut output = BufReader::new(process.stdout.take().expect("its output was asked for"));
        let port = port_in(&mut output, before_port);
        Self { process, port, _output: Some(Box::new(output)), _display: None }
    }

    /// WebKit's has to be given a port and a screen, and does not say when it listens.
    fn webkit(wasm: bool) -> Self {
        let display = Display::start();
        let port = free_port();
        let mut command = Command::new(program(WEBKIT_DRIVER));
        command.arg(format!("--port={port}")).arg("--host=127.0.0.1").env("DISPLAY", &display.name);
        if !wasm {
            command.env("JSC_useWasm", "0");
        }
        let process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("WebKitWebDriver starts");
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(start.elapsed() < PATIENCE, "WebKitWebDriver does not listen");
            thread::sleep(Duration::from_millis(20));
        }
        Self { process, port, _output: None, _display: Some(display) }
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

fn program(names: &[&str]) -> std::path::PathBuf {
    let missing = || panic!("{} must be installed and on PATH; `cargo xtask test --all` sees to it", names[0]);
    find_program(names).unwrap_or_else(missing)
}

/// Reads on until the driver says which port it took.
fn port_in(output: &mut impl BufRead, before_port: &str) -> u16 {
    let mut lines = output.lines().map_while(Result::ok);
    let port = lines.find_map(|line| line.split(before_port).nth(1)?.trim_end_matches('.').parse().ok());
    port.expect("the driver says which port it took")
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    listener.local_addr().expect("it has an address").port()
}

impl Drop for Driver {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

/// A screen that nobody sees.
struct Display {
    process: Child,
    name: String,
}

impl Display {
    fn start() -> Self {
        let mut command = Command::new(program(XVFB));
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        let mut process = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("Xvfb starts");
        let mut number = String::new();
        let output = process.stdout.take().expect("its output was asked for");
        BufReader::new(output).read_line(&mut number).expect("Xvfb says which display it is");
        Self { process, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        end(&mut self.process);
    }
}

fn end(process: &mut Child) {
    // It may be gone already; either way it is over.
    let _ = process.kill();
    let _ = process.wait();
}
