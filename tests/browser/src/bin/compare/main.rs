//! How soon a question can be answered, ours and that of other form libraries: `cargo xtask bench`.
//!
//! All are measured in one browser in turn, round by round, so that what else the machine does meets each of them. It prints a
//! table with medians and ranges, writes the figures as JSON, and says which of our bars are met; it fails on none.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

mod bars;
mod figures;
mod profile;

use std::path::{Path, PathBuf};
use std::{env, fs};

use back_check_browser_tests::{Conditions, Meter};
use serde_json::{Value, json};

use figures::{Figures, Load};

/// By the folder of each, and how it is called.
const CONTENDERS: &[(&str, &str)] = &[
    ("ours", "Back Check"),
    ("plain", "plain HTML"),
    ("survey", "SurveyJS"),
    ("lforms", "LHC-Forms"),
    ("jsonforms", "JSON Forms"),
];

const CONDITIONS: &[Conditions] = &[
    Conditions { name: "as it is", processor: 1, slow_line: false },
    Conditions { name: "processor 4x slower", processor: 4, slow_line: false },
    Conditions { name: "processor 4x slower, slow 4G", processor: 4, slow_line: true },
];

fn main() {
    let mut arguments = env::args().skip(1);
    let mut folder =
        || PathBuf::from(arguments.next().expect("a site, a folder for the figures, the number of rounds"));
    let (site, out) = (folder(), folder());
    let rounds = folder().to_str().and_then(|it| it.parse().ok()).expect("a number of rounds");
    let meter = Meter::start(&site);
    let figures = measure(&meter, rounds);
    figures.print();
    bars::print(&figures);
    write(&out.join("figures.json"), &figures.json());
    let ours = script("ours");
    let profile = meter.profiled(|| {
        let _ = meter.load("/ours/page.html", CONDITIONS[1], &ours);
    });
    profile::print(&profile);
    write(&out.join("ours.cpuprofile"), &profile);
    println!("\nFigures and profile are in {}", out.display());
}

fn measure(meter: &Meter, rounds: usize) -> Figures {
    let mut figures = Figures::default();
    for round in 1..=rounds {
        for conditions in CONDITIONS {
            for (name, title) in CONTENDERS {
                eprintln!("round {round} of {rounds}, {}: {title}", conditions.name);
                let measured = meter.load(&format!("/{name}/page.html"), *conditions, &script(name));
                match Load::read(&measured, meter.heap()) {
                    Some(load) => figures.add(conditions.name, title, load),
                    None => eprintln!("    nothing was measured: {measured}"),
                }
            }
        }
    }
    figures
}

fn script(contender: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../bench");
    let read = |file: &str| fs::read_to_string(folder.join(file)).expect("the scripts are part of the project");
    format!("{{ {} }}\n{{ {} }}", read(&format!("{contender}/adapter.js")), read("measure.js"))
}

fn write(path: &Path, value: &Value) {
    fs::write(path, json!(value).to_string()).expect("the folder for figures can be written");
}
