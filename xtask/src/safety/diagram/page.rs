//! The flow and the rules on one page. Its standing words are in `page.html` beside this file.

use back_check_core::content::{FindingId, Level, Pack, Rule, Screen, Source};

use super::{super::condition, flow, label, marks, review, rules_at, say, source_ids};
use crate::page::{self, cell, escape, head_cell, row};

/// The page.
pub(crate) fn page(pack: &Pack) -> String {
    let slots = [
        ("review", escape(&review(pack))),
        ("version", escape(&pack.review.version)),
        ("fingerprint", escape(&pack.review.fingerprint)),
        ("written", escape(&pack.review.written_on)),
        ("due", escape(&pack.review.review_due)),
        ("flow", flow(pack)),
        ("levels", Level::ALL.into_iter().rev().map(|it| level(pack, it)).collect()),
        ("screens", pack.screens.iter().filter(|it| !it.items().is_empty()).map(|it| screen(pack, it)).collect()),
        ("sources", pack.sources.iter().map(source).collect()),
    ];
    page::page("Back Check: the rules", &page::fill(include_str!("page.html"), &slots))
}

fn level(pack: &Pack, level: Level) -> String {
    let name = label(pack, level);
    let rows: String = rules_at(pack, level).map(|it| rule(pack, it)).collect();
    let head = row(["Rule", "Fires when", "Kind", "Sources"].map(|name| head_cell("col", name)));
    let heading = format!("<h3 class=\"level level-{}\">{}</h3>\n", level.id(), escape(&name));
    format!("{heading}{}", table(&format!("Rules: {name}"), "rules", &head, &rows))
}

fn rule(pack: &Pack, rule: &Rule) -> String {
    let words = escape(&say(pack, &format!("rule-{}", rule.id)));
    let when = escape(&condition::when(pack, rule));
    let sources: Vec<_> = source_ids(pack, rule).iter().map(|id| format!("<a href=\"#{id}\">{id}</a>")).collect();
    row([
        head_cell("row", &rule.id),
        format!("<td>{words}<br><code class=\"quiet\">{when}</code></td>"),
        cell(&marks(pack, rule).join(", ")),
        format!("<td>{}</td>", sources.join(", ")),
    ])
}

fn screen(pack: &Pack, screen: &Screen) -> String {
    let name = say(pack, &format!("screen-{}", screen.id));
    let rows: String = screen.items().iter().map(|it| finding(pack, *it)).chain(closer(pack, screen)).collect();
    let head = row(["Id", "What is ticked", "Hint"].map(|name| head_cell("col", name)));
    format!("<h3>{}</h3>\n{}", escape(&name), table(&name, "findings", &head, &rows))
}

fn closer(pack: &Pack, screen: &Screen) -> Vec<String> {
    let here = pack.follow_ups.iter().filter(|follow_up| screen.items().contains(&follow_up.instead_of));
    here.map(|follow_up| finding(pack, follow_up.finding)).collect()
}

fn finding(pack: &Pack, id: FindingId) -> String {
    let id = &pack.finding(id).id;
    let key = format!("finding-{id}.hint");
    let hint = if pack.words.has(&key) { say(pack, &key) } else { String::new() };
    row([format!("<th scope=\"row\"><code>{id}</code></th>"), cell(&say(pack, &format!("finding-{id}"))), cell(&hint)])
}

fn source(source: &Source) -> String {
    let Source { id, title, publisher, section, url, opened, reviewed_by, .. } = source;
    let title = match url {
        Some(url) => format!("<a href=\"{}\">{}</a>", escape(url), escape(title)),
        None => escape(title),
    };
    let section = section.as_ref().map_or(String::new(), |section| format!(": {section}"));
    let about = format!("<td>{title}<br><span class=\"quiet\">{}{}</span></td>", escape(publisher), escape(&section));
    let opened = if *opened { "yes" } else { "not opened" };
    let checked = reviewed_by.as_deref().unwrap_or("nobody yet");
    row([format!("<th scope=\"row\" id=\"{id}\">{id}</th>"), about, cell(opened), cell(checked)])
}

fn table(name: &str, class: &str, head: &str, rows: &str) -> String {
    let name = escape(name);
    format!(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{name}\">\n<table class=\"{class}\">\n\
         <thead>{head}</thead>\n<tbody>\n{rows}</tbody>\n</table>\n</div>\n"
    )
}
