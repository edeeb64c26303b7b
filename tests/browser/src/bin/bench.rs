//! How smoothly the figure moves: `cargo xtask bench player`.
//!
//! Twenty seconds of an exercise in a real browser, once as it is and once with its processor six times as slow. A test would
//! fail on a busy machine and say nothing of the program, so this prints and judges nothing.

#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use std::path::PathBuf;
use std::{env, thread, time::Duration};

use back_check_browser_tests::{Look, Page, Sex};

const SECONDS: u64 = 20;

fn main() {
    let dist = env::args().nth(1).map_or_else(|| PathBuf::from("dist"), PathBuf::from);
    let page = Page::start_in(&dist);
    page.set_look(Look::default());
    page.time_frames();
    page.open_ready("/");
    page.press_on("start");
    page.about_you(38, Sex::Female, 4);
    page.nothing_until("result");
    page.press_on("open-exercises");
    page.press_on("exercise-cat-camel");
    println!(
        "{:<34} {:>8} {:>10} {:>10} {:>14}",
        "20 s of cat-camel", "frames", "median ms", "p95 ms", "script ms p95"
    );
    for (name, rate) in [("as it is", 1), ("processor six times as slow", 6)] {
        page.slow_down(rate);
        page.forget_frames();
        thread::sleep(Duration::from_secs(SECONDS));
        let (mut intervals, mut scripts) = page.frames();
        let count = intervals.len();
        let median = quantile(&mut intervals, 50);
        println!(
            "{name:<34} {count:>8} {median:>10.2} {:>10.2} {:>14.2}",
            quantile(&mut intervals, 95),
            quantile(&mut scripts, 95)
        );
    }
}

fn quantile(values: &mut [f64], percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    values.get(last * percent / 100).copied().unwrap_or(f64::NAN)
}
