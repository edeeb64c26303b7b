//! What would have changed a result, said under each of its reasons.

use super::outcome::level_label;
use crate::ui::{
    Judged, View,
    part::{Node, el, facts, text},
};
use back_check_core::{
    content::{Arg, Bound, FindingId, FindingSet, GroupSet, Level, Number, RuleId, Trend, Trigger},
    triage::{Change, Nearest},
};

// More would be a list to read rather than an answer.
const MOST: usize = 6;

/// The nearest other answers for this result.
pub(super) fn nearest_of<'a>(view: View<'a>, judged: &'a Judged) -> Nearest<'a> {
    let (pack, answers) = (&view.session.pack, &view.session.visit.answers);
    let mut asked = FindingSet::default();
    for id in pack.screen_ids().filter(|id| answers.answered.contains(*id)) {
        let screen = pack.screen(id);
        if answers.is_asked_of(pack, screen) {
            asked.extend(screen.items().iter().copied());
        }
    }
    Nearest::new(pack, view.session.profile, &judged.case, &judged.triage, &asked)
}

/// What would have changed one reason.
pub(super) fn nearest(view: View<'_>, judged: &Judged, nearest: &Nearest<'_>, rule: RuleId) -> Node {
    let without =
        nearest.without(rule).into_iter().map(|(change, level)| (otherwise(view, change), left(view, judged, level)));
    let with = nearest
        .with(rule)
        .into_iter()
        .map(|(finding, level)| (otherwise(view, Change::With(finding)), level_label(view, level)));
    let rows: Vec<_> = without.take(MOST).chain(with.take(MOST)).collect();
    let content = if !rows.is_empty() {
        facts("nearest", rows)
    } else if matches!(view.session.pack.rule(rule).trigger, Trigger::Otherwise) {
        text("p", "", view.say("ui-nearest-any"))
    } else {
        text("p", "", view.say("ui-nearest-none"))
    };
    el("div", "bc-nearest", vec![text("p", "bc-sources__title", view.say("ui-nearest")), content])
}

fn otherwise(view: View<'_>, change: Change) -> String {
    match change {
        Change::Without(finding) => about(view, "ui-nearest-without", finding),
        Change::With(finding) => about(view, "ui-nearest-with", finding),
        Change::Number(number, bound) => {
            let (key, value) = number_key(number, bound);
            view.voice.count(key, value)
        }
        Change::Trend(Trend::Better) => view.say("ui-nearest-better"),
        Change::Trend(_) => view.say("ui-nearest-same-pain"),
    }
}

fn about(view: View<'_>, key: &str, finding: FindingId) -> String {
    let name = view.voice.name("finding", &view.session.pack.finding(finding).id);
    view.voice.say_of(key, Arg::Name, &name)
}

fn number_key(number: Number, bound: Bound) -> (&'static str, u32) {
    match (number, bound) {
        (Number::Age, Bound::AtLeast(value)) => ("ui-nearest-age-from", value),
        (Number::Age, Bound::AtMost(value)) => ("ui-nearest-age-to", value),
        (Number::Pain, Bound::AtLeast(value)) => ("ui-nearest-pain-from", value),
        (Number::Pain, Bound::AtMost(value)) => ("ui-nearest-pain-to", value),
        (Number::DurationDays, Bound::AtLeast(value)) => ("ui-nearest-days-from", value),
        (Number::DurationDays, Bound::AtMost(value)) => ("ui-nearest-days-to", value),
        (Number::Episodes, Bound::AtLeast(value)) => ("ui-nearest-times-from", value),
        (Number::Episodes, Bound::AtMost(value)) => ("ui-nearest-times-to", value),
    }
}

// Where the questions stopped early, what is left without this answer is not known yet.
fn left(view: View<'_>, judged: &Judged, level: Level) -> String {
    if level == judged.triage.level {
        view.say("ui-nearest-same")
    } else if judged.case.unanswered == GroupSet::default() {
        level_label(view, level)
    } else {
        view.say("ui-nearest-open")
    }
}
