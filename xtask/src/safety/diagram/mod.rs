//! The flow of screens and the table of rules as pictures, and both on one page to read, print and sign.

mod flow;
mod page;
mod rules;
mod svg;

pub(super) use flow::flow;
pub(super) use page::page;
pub(super) use rules::rules;

use back_check_core::content::{Arguments, EnglishPlurals, Family, Level, Pack, Rule, Speaker, Who};

/// A message of the content, as it speaks to the person who answers.
fn say(pack: &Pack, key: &str) -> String {
    let arguments = Arguments::new(Who::Me);
    Speaker { words: &pack.words, arguments: &arguments, plurals: &EnglishPlurals }.say(key)
}

/// A level's short name.
fn label(pack: &Pack, level: Level) -> String {
    say(pack, &format!("level-{}.label", level.id()))
}

/// The rules of a level, in the order of the content.
fn rules_at(pack: &Pack, level: Level) -> impl Iterator<Item = &Rule> {
    pack.rules.iter().filter(move |rule| rule.level == level)
}

fn family(family: Family) -> String {
    format!("{family:?}").to_lowercase()
}

/// What a rule says beside its level: the days, the family, whether it is a soft flag, and a stricter reading.
fn marks(pack: &Pack, rule: &Rule) -> Vec<String> {
    let days = rule.within_days.map(|days| format!("within {days} days"));
    let soft = rule.soft.then(|| "soft flag".to_owned());
    let stricter = rule.stricter.iter().map(|(profile, level)| {
        let profile = pack.profiles.get(usize::from(profile.0)).map_or("", String::as_str);
        format!("profile {profile}: {}", label(pack, *level))
    });
    [Some(family(rule.family)), soft, days].into_iter().flatten().chain(stricter).collect()
}

fn source_ids(pack: &Pack, rule: &Rule) -> Vec<String> {
    rule.sources.iter().filter_map(|id| pack.source(*id)).map(|source| source.id.clone()).collect()
}

/// Who has signed the content, in one sentence.
fn review(pack: &Pack) -> String {
    let review = &pack.review;
    match (&review.reviewed_by, &review.reviewed_on) {
        (Some(who), Some(on)) => format!("Reviewed by {who} on {on}."),
        _ => "Not yet reviewed by a clinician.".to_owned(),
    }
}
