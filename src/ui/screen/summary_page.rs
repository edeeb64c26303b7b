//! The one-page summary as it is printed.

use crate::{
    embed::Config,
    ui::{Session, part::bullets, use_voice},
};
use back_check_core::{
    content::Arg,
    export::{Section, summary},
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SummaryPageProps {
    pub(crate) session: Session,
    pub(crate) config: Rc<Config>,
}

/// The one-page summary.
#[component]
pub(crate) fn SummaryPage(props: &SummaryPageProps) -> Html {
    let voice = use_voice();
    let session = &props.session;
    let Some(judged) = session.outcome() else {
        return html! { <span hidden=true /> };
    };
    let answers = &session.visit.answers;
    let sections = voice.speak(|speaker| summary(&session.pack, speaker, answers, &judged.case, &judged.triage));
    let watch = voice.say(&format!("level-{}.watch", judged.triage.level.id()));
    let signs = voice.pack.level(judged.triage.level).safety_net.iter();
    let signs: Vec<_> = signs.map(|sign| voice.say(&format!("net-{}", sign.id))).collect();
    let made = voice.say_with("ui-summary-made", |a| {
        a.with(Arg::Date, voice.environment.today()).with(Arg::Name, session.pack.review.version.clone())
    });
    html! {
        <article class="bc-summary">
            <h2>{ voice.say("ui-summary") }</h2>
            <p class="bc-summary__made">{ for props.config.clinic_name.as_ref().map(|name| format!("{name} · ")) }{ made }</p>
            <div class="bc-summary__columns">{ for sections.iter().map(section) }</div>
            <h3>{ voice.say("ui-net") }</h3>
            <p>{ watch }{ " " }{ voice.say("ui-net-lead") }</p>
            { bullets(&signs) }
            <p>{ voice.say("not-a-diagnosis") }</p>
        </article>
    }
}

fn section(section: &Section) -> Html {
    html! {
        <section class="bc-summary__section">
            <h3>{ &section.title }</h3>
            { bullets(&section.lines) }
        </section>
    }
}
