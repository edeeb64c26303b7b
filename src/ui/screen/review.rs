//! All answers, each with a way to change it.

use super::{PageProps, nav::Nav};
use crate::ui::{
    Session, SessionAction, Voice,
    part::{Button, Look, Screen},
    use_voice,
};
use back_check_core::{
    content::{Arg, ScreenId, ScreenKind, Trend},
    triage::Sex,
    visit::{Action, Mark},
};
use yew::prelude::*;

/// All answers, each with a way to change it.
#[component]
pub(crate) fn Review(props: &PageProps) -> Html {
    let voice = use_voice();
    let on_continue = props.dispatch.reform(|()| SessionAction::Visit(Action::Continue));
    let session = &props.session;
    let asked = |id: &ScreenId| {
        session.visit.answers.answered.contains(id)
            && session.visit.answers.is_asked_of(&session.pack, session.pack.screen(*id))
    };
    html! {
        <Screen heading={voice.say("ui-review")}>
            <p class="bc-lead">{ voice.say("ui-review-lead") }</p>
            <dl class="bc-review">
                { for session.pack.screen_ids().filter(asked).map(|id| row(&voice, props, id)) }
            </dl>
            <Nav dispatch={props.dispatch.clone()} {on_continue} />
        </Screen>
    }
}

fn row(voice: &Voice, props: &PageProps, id: ScreenId) -> Html {
    let screen = props.session.pack.screen(id);
    let change = props.dispatch.reform(move |()| SessionAction::Visit(Action::Change(id)));
    let question = voice.say(&format!("screen-{}.short", screen.id));
    html! {
        <div class="bc-review__row" key={id.0}>
            <dt>{ question.clone() }</dt>
            <dd>{ for answers(voice, &props.session, id).into_iter().map(|answer| html! { <p>{ answer }</p> }) }</dd>
            <dd class="bc-review__change">
                <Button look={Look::Link} on_press={change} name={format!("change-{}", screen.id)}>
                    { voice.say("ui-change") }<span class="bc-hidden">{ format!(": {question}") }</span>
                </Button>
            </dd>
        </div>
    }
}

fn answers(voice: &Voice, session: &Session, id: ScreenId) -> Vec<String> {
    match &session.pack.screen(id).kind {
        ScreenKind::About => about(voice, session),
        ScreenKind::Timing => timing(voice, session),
        ScreenKind::Findings { items, .. } => {
            let said = items.iter().filter_map(|item| {
                let mark = session.visit.answers.mark(*item)?;
                let label = voice.say(&format!("finding-{}", session.pack.finding(*item).id));
                Some(match mark {
                    Mark::Present => label,
                    Mark::Unsure(_) => voice.say_with("ui-review-unsure", |a| a.with(Arg::Name, label)),
                })
            });
            let said: Vec<_> = said.collect();
            if said.is_empty() { vec![voice.say("ui-none")] } else { said }
        }
    }
}

fn about(voice: &Voice, session: &Session) -> Vec<String> {
    let Some(about) = session.visit.answers.about else { return Vec::new() };
    let number = |key: &str, number: u8| voice.say_with(key, |a| a.with_number(Arg::N, number));
    let sex = match about.sex {
        Sex::Female => voice.say("ui-sex-female"),
        Sex::Male => voice.say("ui-sex-male"),
        Sex::Unspecified => voice.say("ui-sex-unspecified"),
    };
    vec![number("ui-summary-age", about.age), sex, number("ui-summary-pain", about.pain)]
}

fn timing(voice: &Voice, session: &Session) -> Vec<String> {
    let Some(timing) = session.visit.answers.timing else { return Vec::new() };
    let number = |key: &str, number: u32| voice.say_with(key, |a| a.with_number(Arg::N, number));
    let trend = match timing.trend {
        Trend::Better => voice.say("ui-trend-better"),
        Trend::Same => voice.say("ui-trend-same"),
        Trend::Worse => voice.say("ui-trend-worse"),
    };
    vec![number("ui-summary-days", timing.duration_days), trend, number("ui-summary-episodes", timing.episodes_6_months)]
}
