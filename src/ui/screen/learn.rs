//! What a spasm is and how it goes: pages to read.

use super::PageProps;
use crate::ui::{
    Session, Voice,
    part::{Details, Screen, prose_of, source_list},
    use_voice,
};
use back_check_core::content::{Article, Level, Line, Topic};
use yew::prelude::*;

/// Pages to read.
#[component]
pub(crate) fn Learn(props: &PageProps) -> Html {
    let voice = use_voice();
    let articles = props.session.pack.articles.iter().filter(|article| may_read(&props.session, article));
    html! {
        <Screen heading={voice.say("ui-page-learn")}>
            <p class="bc-lead">{ voice.say("ui-learn-lead") }</p>
            { for articles.map(|article| folded(&voice, &article.line, "article", "body")) }
        </Screen>
    }
}

/// One text that folds out, with its sources.
pub(super) fn folded(voice: &Voice, line: &Line, kind: &str, attribute: &str) -> Html {
    let key = format!("{kind}-{}", line.id);
    html! {
        <Details summary={html! { { voice.say(&key) } }} class="bc-fold" key={line.id.clone()} name={key.clone()}>
            { prose_of(voice, &format!("{key}.{attribute}")) }
            { source_list(voice, &line.sources) }
        </Details>
    }
}

/// Whether a text may be read as things stand: none on self-care, medicines or exercise where these must not be shown.
/// Before anything is known they are general reading.
pub(super) fn may_read(session: &Session, article: &Article) -> bool {
    let (Some(topic), Some(judged)) = (article.topic, session.outcome()) else { return true };
    let calm = judged.triage.level < Level::Urgent;
    let adult = judged.case.numbers.age >= session.pack.adult_age;
    match topic {
        Topic::SelfCare => calm,
        Topic::Medicine | Topic::Exercise => calm && adult,
    }
}
