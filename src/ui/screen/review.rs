//! All answers, each with a way to change it.

use crate::ui::{
    SessionAction, View,
    form::{SEXES, TRENDS},
    part::{Node, el, link, nav, screen, text, texts},
};
use back_check_core::{
    content::{Arg, ScreenId, ScreenKind},
    visit::{Action, Answer, Mark},
};

/// All answers, each with a way to change it.
pub(crate) fn review(view: View<'_>) -> Node {
    let (pack, answers) = (&view.session.pack, &view.session.visit.answers);
    let mut rows = Vec::new();
    for id in pack.screen_ids() {
        if answers.answered.contains(id) && answers.is_asked_of(pack, pack.screen(id)) {
            rows.push(row(view, id));
        }
    }
    let content = vec![text("p", "bc-lead", view.say("ui-review-lead")), el("dl", "bc-review", rows), nav(view, true)];
    screen(view, view.say("ui-review"), None, content)
}

fn row(view: View<'_>, id: ScreenId) -> Node {
    let screen = view.session.pack.screen(id);
    let topic = view.say(&["screen-", &screen.id, ".short"].concat());
    let words = vec![view.say("ui-change").into(), text("span", "bc-hidden", [": ", &topic].concat())];
    let action = SessionAction::Visit(Action::Change(id));
    let change = link(view, &["change-", &screen.id].concat(), words, action);
    let parts = vec![
        text("dt", "", topic),
        el("dd", "", texts("p", "", said(view, id))),
        el("dd", "bc-review__change", vec![change]),
    ];
    el("div", "bc-review__row", parts)
}

fn said(view: View<'_>, id: ScreenId) -> Vec<String> {
    match &view.session.pack.screen(id).kind {
        ScreenKind::About => about(view),
        ScreenKind::Timing => timing(view),
        ScreenKind::Findings { items, .. } => {
            let mut said = Vec::new();
            for item in items {
                let label = view.voice.name("finding", &view.session.pack.finding(*item).id);
                match view.session.visit.answers.mark(*item) {
                    Some(Mark::Present | Mark::Unsure(Some(Answer::Yes))) => said.push(label),
                    None | Some(Mark::Unsure(Some(Answer::No))) => {}
                    Some(Mark::Unsure(_)) => said.push(view.voice.say_of("ui-review-unsure", Arg::Name, &label)),
                }
            }
            if said.is_empty() { vec![view.say("ui-none")] } else { said }
        }
    }
}

fn about(view: View<'_>) -> Vec<String> {
    let Some(about) = view.session.visit.answers.about else { return Vec::new() };
    let sex = SEXES.iter().find(|(sex, _)| *sex == about.sex).map_or("", |(_, key)| key);
    let age = view.voice.count("ui-summary-age", about.age.into());
    let pain = view.voice.count("ui-summary-pain", about.pain.into());
    vec![age, view.say(sex), pain]
}

fn timing(view: View<'_>) -> Vec<String> {
    let Some(timing) = view.session.visit.answers.timing else { return Vec::new() };
    let trend = TRENDS.iter().find(|(trend, _)| *trend == timing.trend).map_or("", |(_, key)| key);
    let days = view.voice.count("ui-summary-days", timing.duration_days);
    let episodes = view.voice.count("ui-summary-episodes", timing.episodes_6_months);
    vec![days, view.say(trend), episodes]
}
