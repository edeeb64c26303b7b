//! What is left behind by elements that come and go: `cargo xtask bench mounts`.
//!
//! A thousand are put into one page and taken out again, and the memory of the program and of its scripts is printed on the way.

#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use std::env;
use std::path::PathBuf;

use back_check_browser_tests::{Conditions, Meter, mounting};

const CYCLES: u32 = 1000;
const STEP: u32 = 100;

fn main() {
    let dist = env::args().nth(1).map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    let meter = Meter::start(&dist);
    let nothing = format!("{}\nwindow.measured = Promise.resolve();", mounting());
    let as_it_is = Conditions { name: "as it is", processor: 1, slow_line: false };
    let _ = meter.load("/clinic.html", as_it_is, &nothing);
    println!("{:>8} {:>18} {:>14}", "cycles", "WebAssembly bytes", "heap bytes");
    for round in 1..=CYCLES / STEP {
        let notes = meter
            .script_async(&format!("mountMany({STEP}, {STEP}).then(arguments[0], (it) => arguments[0](String(it)))"));
        println!("{:>8} {:>18} {:>14}", round * STEP, notes[0][1].as_f64().unwrap_or(f64::NAN), meter.heap());
    }
}
