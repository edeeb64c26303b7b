//! Takes pictures of every kind of screen at several widths and in several looks, for people to look at.
//!
//! `cargo run -p back-check-browser-tests --bin screens -- OUTDIR [--dist DIR] [--only NAME,NAME] [--page PATH]`

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for the terminal")]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use back_check_browser_tests::{Look, Page};

const USAGE: &str = "usage: screens OUTDIR [--dist DIR] [--only NAME,NAME] [--page PATH]

  --dist DIR        the build to take pictures of; without it, dist
  --only NAME,NAME  only the screens whose names begin so: start, now, review, result-soon, result-, exercise, ...
  --page PATH       the page with the element; without it, /";

const WIDTHS: &[u32] = &[320, 768, 1280];

const PLAIN: Look = Look { dark: false, forced_colours: false, reduced_motion: true, print: false };

const LOOKS: &[(&str, Look)] = &[
    ("light", PLAIN),
    ("dark", Look { dark: true, ..PLAIN }),
    ("forced", Look { dark: true, forced_colours: true, ..PLAIN }),
];

/// What to take pictures of, and where to put them.
struct Job {
    out: PathBuf,
    dist: PathBuf,
    only: Vec<String>,
    page: String,
}

fn main() -> ExitCode {
    let Some(job) = job(env::args().skip(1)) else {
        eprintln!("{USAGE}");
        return ExitCode::FAILURE;
    };
    if let Err(error) = fs::create_dir_all(&job.out) {
        eprintln!("{} cannot be made: {error}", job.out.display());
        return ExitCode::FAILURE;
    }
    take_all(&job);
    ExitCode::SUCCESS
}

fn job(mut arguments: impl Iterator<Item = String>) -> Option<Job> {
    let out = arguments.next().filter(|out| !out.starts_with('-'))?.into();
    let mut job = Job { out, dist: "dist".into(), only: Vec::new(), page: "/".into() };
    while let Some(flag) = arguments.next() {
        let value = arguments.next()?;
        match flag.as_str() {
            "--dist" => job.dist = value.into(),
            "--only" => job.only = value.split(',').map(str::to_owned).collect(),
            "--page" => job.page = value,
            _ => return None,
        }
    }
    Some(job)
}

/// Walks past every screen; looks and widths change under a page that stays.
fn take_all(job: &Job) {
    let page = Page::start_in(&job.dist);
    let wanted = |name: &str| job.only.is_empty() || job.only.iter().any(|it| name.starts_with(it.as_str()));
    let mut take_if_wanted = |name: &str| {
        if wanted(name) {
            take(&page, name, &job.out);
        }
    };
    page.open_ready(&job.page);
    page.tour(&mut take_if_wanted);
    page.start_again();
    page.press_on("start");
    page.tour_of_danger(&mut take_if_wanted);
    page.tour_of_wishes(&mut take_if_wanted);
    page.tour_of_programme(&mut take_if_wanted);
}

fn take(page: &Page, name: &str, out: &Path) {
    for (look_name, look) in LOOKS {
        page.set_look(*look);
        for width in WIDTHS {
            let file = out.join(format!("{name}-{width}-{look_name}.png"));
            page.screenshot_whole(*width, &file);
            println!("{}", file.display());
        }
    }
    // A page that is loaded in forced colours keeps their black behind it.
    page.set_look(PLAIN);
}
