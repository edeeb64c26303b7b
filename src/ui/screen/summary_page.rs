//! The one-page summary: as it is printed, and as text.

use super::outcome::{headline, net_signs, own_or_level};
use crate::ui::{
    Judged, View,
    environment::outlet,
    part::{Node, bullets, el, section, text},
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
    let mut parts = vec![text("h2", "bc-paper-title", view.say("ui-summary")), made_line(view)];
    parts.append(&mut on_paper(sections(view, judged)));
    let net = vec![text("p", "", watch), bullets(signs), text("p", "", view.say("not-a-diagnosis"))];
    parts.push(section(view.say("ui-net"), net));
    el("article", "bc-summary", parts)
}

/// When it was made, and where.
pub(super) fn made_line(view: View<'_>) -> Node {
    text("p", "bc-summary__made bc-on-paper", made(view))
}

/// The sections: short ones side by side, and on paper alone the long one of what is not there, below them. It would push
/// everything else down a screen.
pub(super) fn on_paper(sections: Vec<Section>) -> Vec<Node> {
    let (mut short, mut long) = (Vec::new(), Vec::new());
    for Section { title, lines, denied } in sections {
        let (place, class) = match denied {
            true => (&mut long, "bc-denied bc-on-paper"),
            false => (&mut short, "bc-summary__section"),
        };
        place.push(el("section", class, vec![text("h4", "", title), bullets(lines)]));
    }
    long.insert(0, el("div", "bc-summary__columns", short));
    long
}
