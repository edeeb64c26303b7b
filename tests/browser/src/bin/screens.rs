//! Takes pictures of pages at several widths and in several looks, for people to look at.
//!
//! `cargo run -p back-check-browser-tests --bin screens -- OUTDIR [--dist DIR]`

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use back_check_browser_tests::{Look, Page};

/// A picture to take: its name, the page, and how to get to the screen.
struct Shot {
    name: &'static str,
    path: &'static str,
    arrive: fn(&Page),
}

const SHOTS: &[Shot] = &[Shot { name: "start", path: "/", arrive: |_| {} }];

const WIDTHS: &[u32] = &[320, 768, 1280];

const PLAIN: Look = Look { dark: false, forced_colours: false, reduced_motion: true, print: false };

const LOOKS: &[(&str, Look)] = &[
    ("light", PLAIN),
    ("dark", Look { dark: true, ..PLAIN }),
    ("forced", Look { dark: true, forced_colours: true, ..PLAIN }),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [out] => take_all(Path::new(out), &PathBuf::from("dist")),
        [out, "--dist", dist] => take_all(Path::new(out), Path::new(dist)),
        _ => {
            eprintln!("usage: screens OUTDIR [--dist DIR]");
            ExitCode::FAILURE
        }
    }
}

fn take_all(out: &Path, dist: &Path) -> ExitCode {
    if let Err(error) = fs::create_dir_all(out) {
        eprintln!("{} cannot be made: {error}", out.display());
        return ExitCode::FAILURE;
    }
    let page = Page::start_in(dist);
    SHOTS.iter().for_each(|shot| take(&page, shot, out));
    ExitCode::SUCCESS
}

/// Looks and widths change under a page that stays: the screen is reached once.
fn take(page: &Page, shot: &Shot, out: &Path) {
    page.open_ready(shot.path);
    (shot.arrive)(page);
    for (look_name, look) in LOOKS {
        page.set_look(*look);
        for width in WIDTHS {
            let file = out.join(format!("{}-{width}-{look_name}.png", shot.name));
            page.screenshot_whole(*width, &file);
            println!("{}", file.display());
        }
    }
}
