//! Self-care that fits the answers.

use crate::ui::{
    View,
    part::{Node, details, el, how_sure, panel, prose_of, screen, text},
};
use back_check_core::{
    content::{Advice, Level},
    plan,
};

/// Self-care that fits the answers.
pub(crate) fn self_care(view: View<'_>) -> Node {
    let pack = &view.session.pack;
    let judged = view.session.judged();
    let shown: Vec<_> = judged.iter().flat_map(|it| plan::advice(pack, &it.case, &it.triage)).collect();
    let left_out = shown.len() < pack.advice.len();
    // At `urgent` there is nothing but how to rest until someone has given advice.
    let calm = judged.as_ref().is_none_or(|it| it.triage.level < Level::Urgent);
    let (title, lead) =
        if calm { ("ui-page-self-care", "ui-self-care-lead") } else { ("ui-page-until-seen", "ui-until-seen-lead") };
    let mut content = vec![text("p", "bc-lead", view.say(lead))];
    for (position, advice) in shown.into_iter().enumerate() {
        content.push(item(view, advice, position == 0));
    }
    if left_out {
        content.push(text("p", "bc-muted", view.say("ui-self-care-left-out")));
    }
    screen(view, view.say(title), None, content)
}

// The first is open; the rest fold, so that the list can be seen at a glance.
fn item(view: View<'_>, advice: &Advice, open: bool) -> Node {
    let key = ["advice-", &advice.line.id].concat();
    let care = [&key, ".care"].concat();
    let mut content = vec![prose_of(view.voice, &[&key, ".body"].concat())];
    if view.session.pack.words.has(&care) {
        let title = text("p", "bc-care__title", view.say("ui-care"));
        content.push(el("div", "bc-care", vec![title, prose_of(view.voice, &care)]));
    }
    content.push(how_sure(view.voice, advice.evidence, &advice.line.sources));
    match open {
        true => panel(&key, view.say(&key), content),
        false => details("bc-details bc-fold", &key, view.say(&key), content),
    }
}
