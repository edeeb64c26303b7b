//! A list of findings to tick.

use super::{QuestionProps, nav::Nav};
use crate::ui::{
    SessionAction, Voice,
    part::{Details, Problems, Screen, Tick, TickList, Ticked, prose_of},
    use_voice,
};
use back_check_core::{
    content::FindingId,
    visit::{Action, Mark, Visit},
};
use yew::prelude::*;

/// A list of findings to tick.
#[component]
pub(crate) fn Findings(props: &QuestionProps) -> Html {
    let voice = use_voice();
    let tries = use_state(|| 0_u32);
    let screen = props.session.pack.screen(props.screen);
    let visit = &props.session.visit;
    let items: Vec<_> = screen.items().iter().map(|finding| tick(&voice, visit, *finding)).collect();
    let on_tick = {
        let findings = screen.items().to_vec();
        props.dispatch.reform(move |(index, ticked): (usize, Option<Ticked>)| {
            SessionAction::Visit(Action::SetMark(findings[index], ticked.map(mark)))
        })
    };
    let id = props.screen;
    let on_none = props.dispatch.reform(move |none| SessionAction::Visit(Action::SetNone(id, none)));
    let complete = visit.is_complete(props.session.rules());
    let go_on = {
        let (dispatch, tries) = (props.dispatch.clone(), tries.clone());
        Callback::from(move |()| match complete {
            true => dispatch.emit(SessionAction::Visit(Action::Continue)),
            false => tries.set(*tries + 1),
        })
    };
    let problems = (*tries > 0 && !complete).then(|| AttrValue::from(voice.say("ui-list-problem")));
    let key = format!("screen-{}", screen.id);
    let heading = voice.say(&key);
    html! {
        <Screen heading={heading.clone()}>
            if let Some(hint) = voice.maybe(&format!("{key}.hint")) {
                <p class="bc-muted">{ hint }</p>
            }
            <Details summary={html! { { voice.say("ui-why") } }} class="bc-why">
                { prose_of(&voice, &format!("{key}.why")) }
            </Details>
            <Problems problems={problems.into_iter().collect::<Vec<_>>()} tries={*tries} />
            <TickList legend={heading} {items} none={visit.answers.none.contains(&props.screen)} {on_tick} {on_none} />
            <Nav dispatch={props.dispatch.clone()} on_continue={go_on} />
        </Screen>
    }
}

fn tick(voice: &Voice, visit: &Visit, finding: FindingId) -> Tick {
    let facts = voice.pack.finding(finding);
    let key = format!("finding-{}", facts.id);
    Tick {
        name: format!("item-{}", finding.0).into(),
        label: voice.say(&key).into(),
        hint: voice.maybe(&format!("{key}.hint")).map(AttrValue::from),
        ticked: visit.answers.mark(finding).map(|mark| match mark {
            Mark::Present => Ticked::Yes,
            Mark::Unsure(_) => Ticked::Unsure,
        }),
        offers_unsure: facts.offers_unsure(),
    }
}

fn mark(ticked: Ticked) -> Mark {
    match ticked {
        Ticked::Yes => Mark::Present,
        Ticked::Unsure => Mark::Unsure(None),
    }
}
