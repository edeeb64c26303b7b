//! The diary: what was noted, the newest day first.

use super::{outcome::level_label, programme::date};
use crate::ui::{
    View,
    part::{Node, Point, chart, log, push_some, screen, text},
};
use back_check_core::{
    content::Arg,
    diary::{Ability, Day, Entry, Feeling, Outcome, Session, What},
};

// About two months. The rest is in the file that can be saved.
const MOST: usize = 60;

/// The diary.
pub(crate) fn diary(view: View<'_>) -> Node {
    let mut days: Vec<(String, String)> = Vec::new();
    let mut last = None;
    for entry in view.session.diary().map_or(&[][..], |diary| diary.entries()).iter().rev() {
        let Some(words) = words(view, entry) else { continue };
        let same_day = last.replace(entry.day) == Some(entry.day);
        if let Some((_, text)) = days.last_mut().filter(|_| same_day) {
            *text = [&words, " ", text].concat();
        } else if days.len() < MOST {
            days.push((date(view, entry.day), words));
        } else {
            break;
        }
    }
    let mut content = vec![text("p", "bc-lead", view.say("ui-diary-lead"))];
    push_some(&mut content, pain_over_days(view));
    content.push(match days.is_empty() {
        true => text("p", "", view.say("ui-diary-empty")),
        false => log("diary", days),
    });
    screen(view, view.say("ui-diary-page"), None, content)
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

fn words(view: View<'_>, entry: &Entry) -> Option<String> {
    match &entry.what {
        What::Check(check) => {
            let level = view.voice.say_of("ui-diary-check", Arg::Name, &level_label(view, check.level));
            Some([&level, " ", &pain(view, "ui-diary-pain", check.pain)].concat())
        }
        What::Abilities(all) => Some(abilities(view, all)),
        What::Session(session) => Some(session_in_words(view, session)),
        What::Morning { settled: true } => Some(view.say("ui-diary-settled")),
        What::Morning { settled: false } => Some(view.say("ui-diary-unsettled")),
        What::CheckIn(check_in) => {
            let pain = pain(view, "ui-diary-pain", check_in.pain);
            let signs = if check_in.signs.is_empty() { String::new() } else { view.say("ui-diary-signs") };
            Some([&pain, " ", &signs].concat().trim_end().to_owned())
        }
        What::Wish(..) | What::Phase(_) => None,
    }
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
    parts.join(" ")
}
