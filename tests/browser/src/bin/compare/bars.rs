//! The bars that we have set ourselves, and whether they are met.

use crate::figures::{Figures, Load, quantile};

const OURS: &str = "Back Check";
const PLAIN: &str = "plain HTML";
const SURVEY: &str = "SurveyJS";

/// Says of each bar whether it is met, in each of the conditions that it is for.
pub(crate) fn print(figures: &Figures) {
    println!();
    for conditions in figures.conditions() {
        let of = |contender, what: fn(&Load) -> f64| figures.median(conditions, contender, what);
        println!("{conditions}:");
        // On a quick line what loads behind the first question is there before anybody can press.
        if conditions.contains("4G") {
            say("at most 92,000 bytes to the first answer", of(OURS, |it| it.bytes), 92_000.0);
            say("the same until the person can go on from there", of(OURS, |it| it.bytes_whole), 92_000.0);
            say("at most 3 requests beside the page", of(OURS, |it| it.requests), 3.0);
        }
        say("first paint within 1.3 times that of plain HTML", of(OURS, |it| it.paint) / of(PLAIN, |it| it.paint), 1.3);
        let usable = |it: &Load| it.usable;
        say("first answer in a quarter of SurveyJS's time", of(OURS, usable) / of(SURVEY, usable), 0.25);
        say("the same until the person can go on from there", of(OURS, |it| it.whole) / of(SURVEY, usable), 0.25);
        if conditions.contains("4x") {
            say("answer to paint p95 within a frame, ms", of(OURS, |it| quantile(&it.answers, 95)), 1000.0 / 60.0);
            say("no task over 50 ms", of(OURS, Load::longest_task), 50.0);
        }
    }
}

fn say(bar: &str, value: f64, most: f64) {
    println!("  {} {bar}: {value:.2}", if value <= most { "met:   " } else { "MISSED:" });
}
