//! The diary: what was noted, the newest day first.

use super::{exercise::name_of, outcome::level_label, programme::date};
use crate::ui::{
    View,
    part::{Node, Point, chart, el, named, push_some, screen, text},
};
use back_check_core::{
    content::{Arg, FindingSet},
    diary::{Ability, Check, Day, Feeling, Outcome, Session, Skip, Stop, What},
};

// About two months. The rest is in the file that can be saved.
const MOST: usize = 60;

/// The diary.
pub(crate) fn diary(view: View<'_>) -> Node {
    let mut days: Vec<(Day, Vec<Node>)> = Vec::new();
    let mut before = None;
    for entry in view.session.diary().map_or(&[][..], |diary| diary.entries()) {
        let Some((name, words)) = event(view, &entry.what, before) else { continue };
        if let What::Check(check) = &entry.what {
            before = Some(check.findings);
        }
        if days.last().is_none_or(|(day, _)| *day != entry.day) {
            days.push((entry.day, Vec::new()));
        }
        let line = vec![text("strong", "", view.say(name)), [" ", &words].concat().into()];
        if let Some((_, lines)) = days.last_mut() {
            lines.push(el("dd", "", line));
        }
    }
    let mut content = vec![text("p", "bc-lead", view.say("ui-diary-lead"))];
    push_some(&mut content, pain_over_days(view));
    content.push(match days.is_empty() {
        true => text("p", "", view.say("ui-diary-empty")),
        false => named("dl", "bc-log", "diary", newest(view, days)),
    });
    screen(view, view.say("ui-diary-page"), None, content)
}

fn newest(view: View<'_>, days: Vec<(Day, Vec<Node>)>) -> Vec<Node> {
    let row = |(day, mut lines): (Day, Vec<Node>)| {
        lines.insert(0, text("dt", "", date(view, day)));
        el("div", "", lines)
    };
    days.into_iter().rev().take(MOST).map(row).collect()
}

// Weeks that can still be told apart on a phone.
const DAYS: u32 = 42;

// The most pain told on each day; nothing before there are two days to compare.
fn pain_over_days(view: View<'_>) -> Option<Node> {
    let today = view.session.today();
    let mut told: Vec<(Day, u8)> = Vec::new();
    for entry in view.session.diary()?.entries().iter().filter(|it| it.day <= today && today.since(it.day) < DAYS) {
        let Some(pain) = entry.pain().map(Feeling::points) else { continue };
        match told.last_mut().filter(|(day, _)| *day == entry.day) {
            Some((_, most)) => *most = pain.max(*most),
            None => told.push((entry.day, pain)),
        }
    }
    let ((first, from), (last, to)) = (*told.first()?, *told.last()?);
    if first == last {
        return None;
    }
    let points: Vec<Point> = told.iter().map(|(day, pain)| (day.since(first), *pain)).collect();
    let end = |key: &str, day: Day, pain: u8| {
        let (day, pain) = (date(view, day), pain.to_string());
        view.voice.say_of_two(key, (Arg::Date, &day), (Arg::Name, &pain))
    };
    let words = [end("ui-diary-chart-from", first, from), end("ui-diary-chart-to", last, to)].join(" ");
    Some(chart(words, &points))
}

// What it is called, and how it was. What is new in a check is so beside the check before.
fn event(view: View<'_>, what: &What, before: Option<FindingSet>) -> Option<(&'static str, String)> {
    Some(match what {
        What::Check(check) => ("ui-diary-name-check", full_check(view, check, before)),
        What::Abilities(all) => ("ui-diary-name-able", abilities(view, all)),
        What::Session(session) => ("ui-diary-name-session", session_in_words(view, session)),
        What::Morning { settled: true } => ("ui-diary-name-morning", view.say("ui-diary-settled")),
        What::Morning { settled: false } => ("ui-diary-name-morning", view.say("ui-diary-unsettled")),
        What::CheckIn(check_in) => {
            let told = check_in.pain.map(|points| pain(view, "ui-diary-pain", points));
            let parts: Vec<String> = told.into_iter().chain(signs(view, &check_in.signs)).collect();
            ("ui-diary-name-check-in", parts.join(" "))
        }
        What::Wish(..) | What::Phase(_) => return None,
    })
}

fn full_check(view: View<'_>, check: &Check, before: Option<FindingSet>) -> String {
    let level = view.voice.say_of("ui-diary-check", Arg::Name, &level_label(view, check.level));
    let mut parts = vec![level, pain(view, "ui-diary-pain", check.pain)];
    let fresh = before.into_iter().flat_map(|before| check.findings.iter().filter(move |id| !before.contains(*id)));
    let fresh = fresh.map(|id| view.voice.name("finding", &view.session.pack.finding(id).id));
    parts.extend(list_of(view, "ui-diary-new", fresh.collect()));
    parts.join(" ")
}

// A sign that the content no longer has is still known to be one.
fn signs(view: View<'_>, ticked: &[String]) -> Option<String> {
    let named = list_of(view, "ui-diary-ticked", names_of_signs(view, ticked));
    named.or_else(|| (!ticked.is_empty()).then(|| view.say("ui-diary-signs")))
}

/// The words for signs, as far as the content still has them.
pub(super) fn names_of_signs(view: View<'_>, ticked: &[String]) -> Vec<String> {
    let known = view.session.pack.programme.signs.iter().filter(|sign| ticked.contains(&sign.id));
    known.map(|sign| view.voice.name("sign", &sign.id)).collect()
}

// Some names have a comma of their own.
fn list_of(view: View<'_>, key: &str, names: Vec<String>) -> Option<String> {
    (!names.is_empty()).then(|| view.voice.say_of(key, Arg::Name, &names.join(" · ")))
}

fn abilities(view: View<'_>, all: &[Ability]) -> String {
    let one = |it: &Ability| {
        view.voice.say_of_two("ui-diary-able", (Arg::Name, it.name()), (Arg::Total, &it.points().to_string()))
    };
    all.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn pain(view: View<'_>, key: &str, pain: Feeling) -> String {
    view.voice.count(key, pain.points().into())
}

fn session_in_words(view: View<'_>, session: &Session) -> String {
    let done = session.done.iter().filter(|it| !matches!(it.outcome, Outcome::Skipped(_))).count();
    let mut parts = vec![view.voice.count("ui-diary-session", u32::try_from(done).unwrap_or(u32::MAX))];
    let pains = [
        ("ui-diary-before", session.before),
        ("ui-diary-during", session.worst_during()),
        ("ui-diary-after", session.after),
    ];
    for (key, feeling) in pains {
        parts.extend(feeling.map(|feeling| pain(view, key, feeling)));
    }
    let hurt = session.done.iter().filter(|it| it.outcome == Outcome::Skipped(Skip::Hurts));
    parts.extend(list_of(view, "ui-diary-hurt", hurt.map(|it| name_of(view, it.exercise, it.variant)).collect()));
    parts.extend(session.stopped.map(|stop| {
        view.say(match stop {
            Stop::Sharp => "ui-diary-stopped-sharp",
            Stop::FurtherDown => "ui-diary-stopped-further-down",
        })
    }));
    parts.join(" ")
}
