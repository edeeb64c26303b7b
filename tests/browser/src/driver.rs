//! The chromedriver process: started on a free port, and ended with whatever it started.

use std::io::{BufRead, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use back_check_tooling::{CHROMEDRIVER, find_program};

/// A running chromedriver.
pub(crate) struct Driver {
    process: Child,
    port: u16,
    // It would be ended by its next line of output if nobody held the other end.
    _output: BufReader<ChildStdout>,
}

impl Driver {
    pub(crate) fn start() -> Self {
        let program = find_program(CHROMEDRIVER).expect("chromedriver must be installed and on PATH");
        let mut command = Command::new(program);
        let mut process =
            command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("chromedriver starts");
        let mut output = BufReader::new(process.stdout.take().expect("its output was asked for"));
        let port = port_in(&mut output);
        Self { process, port, _output: output }
    }

    pub(crate) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }
}

/// Reads on until chromedriver says which port it took.
fn port_in(output: &mut impl BufRead) -> u16 {
    let mut lines = output.lines().map_while(Result::ok);
    let port = lines.find_map(|line| line.split("successfully on port ").nth(1)?.trim_end_matches('.').parse().ok());
    port.expect("chromedriver says which port it took")
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It may be gone already; either way it is over.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
