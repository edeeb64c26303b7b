//! Self-care that fits the answers.

use crate::ui::{
    View,
    part::{el, how_sure, panel, prose_of, screen, text},
};
use back_check_core::{content::Advice, plan};
use yew::prelude::*;

/// Self-care that fits the answers.
pub(crate) fn self_care(view: View<'_>) -> Html {
    let pack = &view.session.pack;
    let judged = view.session.judged();
    let shown: Vec<_> = judged.iter().flat_map(|it| plan::advice(pack, &it.case, &it.triage)).collect();
    let left_out = shown.len() < pack.advice.len();
    let mut content = vec![text("p", "bc-lead", view.say("ui-self-care-lead"))];
    for advice in shown {
        content.push(item(view, advice));
    }
    if left_out {
        content.push(text("p", "bc-muted", view.say("ui-self-care-left-out")));
    }
    screen(view, view.say("ui-page-self-care"), None, content)
}

fn item(view: View<'_>, advice: &Advice) -> Html {
    let key = ["advice-", &advice.line.id].concat();
    let care = [&key, ".care"].concat();
    let mut content = vec![prose_of(view.voice, &[&key, ".body"].concat())];
    if view.session.pack.words.has(&care) {
        let title = text("p", "bc-care__title", view.say("ui-care"));
        content.push(el("div", "bc-care", vec![title, prose_of(view.voice, &care)]));
    }
    content.push(how_sure(view.voice, advice.evidence, &advice.line.sources));
    panel(&key, view.say(&key), content)
}
