//! The report for the terminal.

use back_check_core::content::Level;

use super::{
    Report,
    group::{Count, Group, Row},
    interval::Proportion,
};

pub(super) fn text(report: &Report) -> String {
    let groups: Vec<_> = report.groups.iter().map(group).collect();
    let counts = format!("{} stories in {} groups, never pooled.", report.stories(), groups.len());
    format!("{}\n{counts} What this does and does not show is on the page.", groups.join("\n"))
}

fn group(group: &Group) -> String {
    let mut lines = vec![format!("{}: {} stories", group.title, group.stories.len()), heading()];
    lines.extend(group.rows().iter().map(row));
    lines.extend(group.counts().iter().map(count));
    lines.extend(group.differing().map(|story| format!("  differs: {} was given {}", story.id, story.given.id())));
    lines.join("\n") + "\n"
}

/// How wide a column is. A name that is wider stands on two lines.
const COLUMN: usize = 12;

fn heading() -> String {
    let names = Level::ALL.map(|level| match level.id().split_once('-') {
        Some(halves) if level.id().len() >= COLUMN => halves,
        _ => ("", level.id()),
    });
    let line = |first: &str, name: fn(&(&'static str, &'static str)) -> &'static str| {
        let cells: String = names.iter().map(|halves| format!("{:>COLUMN$}", name(halves))).collect();
        format!("  {first:<34}{cells}")
    };
    format!("{}\n{}", line("", |halves| halves.0), line("accepted \\ given", |halves| halves.1))
}

fn row(row: &Row) -> String {
    let accepted = row.accept.iter().map(|level| level.id()).collect::<Vec<_>>().join(", ");
    let cell = |(level, count): (Level, usize)| match (count, row.accept.contains(&level)) {
        (count, true) => format!("({count})"),
        (0, false) => ".".to_owned(),
        (count, false) => count.to_string(),
    };
    let cells: String = Level::ALL.into_iter().zip(row.given).map(|it| format!("{:>COLUMN$}", cell(it))).collect();
    format!("  {accepted:<34}{cells}")
}

fn count(count: &Count) -> String {
    let Count { name, among, proportion } = count;
    format!("  {name}: {} (among {among})", proportion_in_words(*proportion))
}

/// `3 of 16, 18.8 %, exact 95 % interval 4.0 to 45.6 %`.
pub(super) fn proportion_in_words(proportion: Proportion) -> String {
    let Proportion { count, of } = proportion;
    match proportion.share() {
        Some(share) => format!("{count} of {of}, {}, exact 95 % interval {}", percent(share), interval(proportion)),
        None => "no such story".to_owned(),
    }
}

/// `4.0 to 45.6 %`.
pub(super) fn interval(proportion: Proportion) -> String {
    let (low, high) = proportion.interval();
    format!("{:.1} to {}", low * 100.0, percent(high))
}

/// `18.8 %`, with one decimal.
pub(super) fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}
