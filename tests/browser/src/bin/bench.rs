//! How smoothly the figure moves: `cargo xtask bench player`.
//!
//! Twenty seconds of an exercise in a real browser, as it is and with its processor six times as slow; and twenty seconds of
//! frames with nothing in them, which is what the machine itself can do. Frames are timed by the clock on the wall, so others
//! at work on the machine are in them; work is the time that the page's own thread was given, and is not. A test would fail
//! on a busy machine and say nothing of the program, so this prints and judges nothing.

#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use std::path::PathBuf;
use std::{env, thread, time::Duration};

use back_check_browser_tests::{Look, Page, Sex};

const SECONDS: u64 = 20;
/// The browser draws sixty times a second and tells the time to a tenth of a millisecond: a frame in time is 16.6 to 16.8
/// after the one before it, and the next one after that is twice as far.
const LATE: f64 = 25.0;

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
    page.time_work();
    println!("Milliseconds; 20 s each. Work is for each frame, at the processor's own speed.\n");
    let name = " ".repeat(24);
    println!("{name}  frames  drawn  median    p95  late  script p95 |  work  script  style  layout");
    measure(&page, "cat-camel", 1);
    measure(&page, "cat-camel, 6 times", 6);
    page.slow_down(1);
    page.press_button("figure-play");
    page.ask_for_empty_frames();
    measure(&page, "nothing moves", 1);
    measure(&page, "nothing moves, 6 times", 6);
}

fn measure(page: &Page, name: &str, rate: u32) {
    page.slow_down(rate);
    thread::sleep(Duration::from_secs(1));
    page.forget_frames();
    let before = page.worked();
    thread::sleep(Duration::from_secs(SECONDS));
    let (mut intervals, mut scripts) = page.frames();
    let count = |frames: usize| f64::from(u32::try_from(frames).unwrap_or(u32::MAX));
    let frames = count(intervals.len().max(1));
    let work = page.worked().for_each_frame(before, frames);
    let late = count(intervals.iter().filter(|interval| **interval > LATE).count()) / frames * 100.0;
    println!(
        "{name:<24}  {frames:>6}  {:>4.0}%  {:>6.2} {:>6.2} {late:>4.1}%  {:>10.2} | {:>5.2}  {:>6.2}  {:>5.2}  {:>6.2}",
        work.drawn * 100.0,
        quantile(&mut intervals, 50),
        quantile(&mut intervals, 95),
        quantile(&mut scripts, 95),
        work.all,
        work.script,
        work.style,
        work.layout,
    );
}

fn quantile(values: &mut [f64], percent: usize) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    values.get(last * percent / 100).copied().unwrap_or(f64::NAN)
}
