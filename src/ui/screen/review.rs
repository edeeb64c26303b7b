//! All answers, each with a way to change it.

use crate::ui::{
    SessionAction, View,
    form::{SEXES, TRENDS},
    part::{el, link, nav, screen, text, texts},
};
use back_check_core::{
    content::{Arg, ScreenId, ScreenKind},
    visit::{Action, Answer, Mark},
};
use yew::prelude::*;

/// All answers, each with a way to change it.
pub(crate) fn review(view: View<'_>) -> Html {
    let (pack, answers) = (&view.session.pack, &view.session.visit.answers);
    let asked = |id: &ScreenId| answers.answered.contains(*id) && answers.is_asked_of(pack, pack.screen(*id));
    let content = vec![
        text("p", "bc-lead", view.say("ui-review-lead")),
        el("dl", "bc-review", pack.screen_ids().filter(asked).map(|id| row(view, id)).collect()),
        nav(view, true),
    ];
    screen(view, view.say("ui-review"), None, content)
}

fn row(view: View<'_>, id: ScreenId) -> Html {
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
            let marked = |item: &_| {
                let label = view.voice.name("finding", &view.session.pack.finding(*item).id);
                Some(match view.session.visit.answers.mark(*item)? {
                    Mark::Present | Mark::Unsure(Some(Answer::Yes)) => label,
                    Mark::Unsure(Some(Answer::No)) => return None,
                    Mark::Unsure(_) => view.voice.say_of("ui-review-unsure", Arg::Name, &label),
                })
            };
            let said: Vec<_> = items.iter().filter_map(marked).collect();
            if said.is_empty() { vec![view.say("ui-none")] } else { said }
        }
    }
}

fn about(view: View<'_>) -> Vec<String> {
    let Some(about) = view.session.visit.answers.about else { return Vec::new() };
    let sex = SEXES.iter().filter(|(sex, _)| *sex == about.sex).map(|(_, key)| view.say(key));
    let age = view.voice.count("ui-summary-age", about.age.into());
    let pain = view.voice.count("ui-summary-pain", about.pain.into());
    [age].into_iter().chain(sex).chain([pain]).collect()
}

fn timing(view: View<'_>) -> Vec<String> {
    let Some(timing) = view.session.visit.answers.timing else { return Vec::new() };
    let trend = TRENDS.iter().filter(|(trend, _)| *trend == timing.trend).map(|(_, key)| view.say(key));
    let days = view.voice.count("ui-summary-days", timing.duration_days);
    let episodes = view.voice.count("ui-summary-episodes", timing.episodes_6_months);
    [days].into_iter().chain(trend).chain([episodes]).collect()
}
