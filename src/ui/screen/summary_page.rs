//! The one-page summary: as it is printed, and as text.

use super::outcome::{headline, net_signs, own_or_level};
use crate::ui::{
    Judged, View,
    environment::outlet,
    part::{Node, bullets, el, text},
};
use back_check_core::{
    content::Arg,
    export::{Section, summary, summary_as_text},
};

/// What was said and what came of it.
pub(super) fn sections(view: View<'_>, judged: &Judged) -> Vec<Section> {
    let (pack, answers) = (&view.session.pack, &view.session.visit.answers);
    let headline = headline(view, judged);
    view.voice.speak(|speaker| summary(pack, speaker, answers, &judged.case, &judged.triage, headline))
}

/// The summary as text.
pub(super) fn summary_text(view: View<'_>, judged: &Judged) -> String {
    let body = summary_as_text(&sections(view, judged));
    [view.say("ui-summary"), made(view), body, view.say("not-a-diagnosis")].join("\n\n")
}

fn made(view: View<'_>) -> String {
    let clinic = [&view.config.clinic_name, &view.config.clinic_phone];
    let clinic = clinic.into_iter().flatten().map(|words| [words, " · "].concat()).collect::<String>();
    let (today, pack) = (view.voice.environment.today(), &view.session.pack);
    let date = outlet().day_in_words(&pack.words.language, &today);
    let overlay = pack.overlaid.as_ref().map(|it| [" + ", &it.id, " ", &it.review.version].concat());
    let version = [pack.review.version.as_str(), &overlay.unwrap_or_default()].concat();
    [clinic, view.voice.say_of_two("ui-summary-made", (Arg::Date, &date), (Arg::Name, &version))].concat()
}

/// The summary as it is printed.
pub(super) fn summary_page(view: View<'_>, judged: &Judged) -> Node {
    let signs = net_signs(view, judged.triage.level);
    let watch = [&view.say(&own_or_level(view, judged, ".watch")), " ", &view.say("ui-net-lead")].concat();
    let parts = vec![
        text("h2", "", view.say("ui-summary")),
        text("p", "bc-summary__made", made(view)),
        columns(sections(view, judged)),
        text("h3", "", view.say("ui-net")),
        text("p", "", watch),
        bullets(signs),
        text("p", "", view.say("not-a-diagnosis")),
    ];
    el("article", "bc-summary", parts)
}

/// The sections side by side.
pub(super) fn columns(sections: Vec<Section>) -> Node {
    let mut columns = Vec::new();
    for section in sections {
        let parts = vec![text("h4", "", section.title), bullets(section.lines)];
        columns.push(el("section", "bc-summary__section", parts));
    }
    el("div", "bc-summary__columns", columns)
}
