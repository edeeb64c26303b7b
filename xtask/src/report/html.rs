//! The report as a page. Its standing words are in `report.html` beside this file.

use back_check_core::content::{Arguments, EnglishPlurals, Level, Pack, Speaker, Who};

use super::{
    Report,
    group::{Count, Group, Row},
    notes::{Figures, Published},
    story::Verdict,
    text::{interval, percent},
};
use crate::page::{self, cell, element, escape, head_cell, row};

pub(super) fn page(report: &Report) -> String {
    let groups: String = report.groups.iter().map(|it| group(&report.pack, it)).collect();
    let slots = [
        ("version", escape(&report.pack.review.version)),
        ("stories", report.stories().to_string()),
        ("groups", groups),
        ("published", report.notes.published.iter().map(published).collect()),
    ];
    page::page("Back Check: levels and stories", &page::fill(include_str!("report.html"), &slots))
}

fn group(pack: &Pack, group: &Group) -> String {
    let count = format!("{}: {} stories", group.title, group.stories.len());
    [element("h2", &count), element("p", &group.note), matrix(pack, group), counts(group), differing(pack, group)]
        .concat()
}

fn matrix(pack: &Pack, group: &Group) -> String {
    let heads =
        Level::ALL.map(|level| format!("<th scope=\"col\" class=\"number\">{}</th>", escape(&label(pack, level))));
    let head = row([head_cell("col", "Accepted")].into_iter().chain(heads));
    let rows: String = group.rows().iter().map(|it| matrix_row(pack, it)).collect();
    table(
        &format!("Accepted and given levels: {}", group.title),
        "Stories by accepted and by given level",
        &head,
        &rows,
    )
}

fn matrix_row(pack: &Pack, line: &Row) -> String {
    let accepted: Vec<_> = line.accept.iter().map(|level| label(pack, *level)).collect();
    let name = head_cell("row", &accepted.join(" or "));
    let cells =
        Level::ALL.into_iter().zip(line.given).map(|(level, count)| matrix_cell(line.accept.contains(&level), count));
    row([name].into_iter().chain(cells))
}

// The frame is for the eye; the words are for who does not see it.
fn matrix_cell(accepted: bool, count: usize) -> String {
    match (accepted, count) {
        (true, _) => format!("<td class=\"number accepted\">{count}<span class=\"hidden\"> accepted</span></td>"),
        (false, 0) => "<td class=\"number quiet\">0</td>".to_owned(),
        (false, _) => format!("<td class=\"number differs\">{count}<span class=\"hidden\"> not accepted</span></td>"),
    }
}

fn counts(group: &Group) -> String {
    let heads = ["What was counted", "Among", "How many", "Share", "Exact 95 % interval"];
    let head = row(heads.map(|name| head_cell("col", name)));
    let rows: String = group.counts().iter().map(count).collect();
    table(&format!("Agreement: {}", group.title), "Agreement, and both ways to differ", &head, &rows)
}

fn count(count: &Count) -> String {
    let proportion = count.proportion;
    let (share, range) = match proportion.share() {
        Some(share) => (percent(share), interval(proportion)),
        None => ("no such story".to_owned(), "nothing is known".to_owned()),
    };
    let of = format!("{} of {}", proportion.count, proportion.of);
    row([head_cell("row", count.name), cell(count.among), cell(&of), cell(&share), cell(&range)])
}

fn differing(pack: &Pack, group: &Group) -> String {
    let item = |story: &super::story::Story| {
        let how = if story.verdict() == Verdict::TooLow { "too low" } else { "too high" };
        element("li", &format!("{}: given {}, {how}", story.id, label(pack, story.given)))
    };
    let items: String = group.differing().map(item).collect();
    if items.is_empty() {
        element("p", "No story in this group was given another level.")
    } else {
        format!("<ul>{items}</ul>")
    }
}

fn published(figures: &Published) -> String {
    let Published { who, source, stories, right, low, high, note, standing } = figures;
    let number = |figures: Option<&Figures>| {
        let shown = figures.map_or("not given".to_owned(), Figures::shown);
        format!("<td class=\"number\">{}</td>", escape(&shown))
    };
    let tested = format!("<th scope=\"row\">{}<br><span class=\"quiet\">{}</span></th>", escape(who), escape(source));
    let numbers = [number(Some(right)), number(low.as_ref()), number(high.as_ref())];
    row([tested, cell(stories)].into_iter().chain(numbers).chain([cell(note), cell(standing)]))
}

// A wide table scrolls by itself, and by keyboard too; the page never does.
fn table(name: &str, caption: &str, head: &str, rows: &str) -> String {
    let (name, caption) = (escape(name), element("caption", caption));
    format!(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\">\n<table>\n{caption}\n\
         <thead>{head}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n"
    )
}

fn label(pack: &Pack, level: Level) -> String {
    let speaker = Speaker { words: &pack.words, arguments: &Arguments::new(Who::Me), plurals: &EnglishPlurals };
    speaker.say(&format!("level-{}.label", level.id()))
}
