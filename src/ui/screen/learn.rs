//! What a spasm is and how it goes: pages to read.

use crate::ui::{
    Session, View,
    part::{Node, details, prose_of, screen, source_list, text},
};
use back_check_core::content::{Level, Line, Topic};

/// Pages to read.
pub(crate) fn learn(view: View<'_>) -> Node {
    let articles = view.session.pack.articles.iter().filter(|article| may_read(view.session, article.topic));
    let mut content = vec![text("p", "bc-lead", view.say("ui-learn-lead"))];
    for article in articles {
        content.push(folded(view, &article.line, "article", ".body"));
    }
    screen(view, view.say("ui-page-learn"), None, content)
}

/// One text that folds out, with its sources.
pub(super) fn folded(view: View<'_>, line: &Line, kind: &str, attribute: &str) -> Node {
    let key = [kind, "-", &line.id].concat();
    let content = vec![prose_of(view.voice, &[&key, attribute].concat()), source_list(view.voice, &line.sources)];
    details("bc-details bc-fold", &key, view.say(&key), content)
}

/// Whether a text may be read as things stand: none on self-care, medicines or exercise where these must not be shown.
/// Before anything is known they are general reading.
pub(super) fn may_read(session: &Session, topic: Option<Topic>) -> bool {
    let (Some(topic), Some(judged)) = (topic, session.judged()) else { return true };
    let calm = judged.triage.level < Level::Urgent;
    let adult = judged.case.numbers.age >= session.pack.adult_age;
    match topic {
        Topic::SelfCare => calm,
        Topic::Medicine | Topic::Exercise => calm && adult,
    }
}
