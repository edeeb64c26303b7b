//! Getting ready for a visit: what was said, what they may ask and do, what to bring and ask.

use crate::{
    embed::Config,
    ui::{
        Dispatch, Session, Voice,
        part::{Button, Details, Screen, bullets, source_list},
        use_voice,
    },
};
use back_check_core::{
    content::{SourceId, VisitNoteKind},
    export::{Section, summary},
};
use std::{collections::BTreeSet, rc::Rc};
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct PrepareProps {
    pub(crate) session: Session,
    pub(crate) config: Rc<Config>,
    pub(crate) dispatch: Dispatch,
}

/// Getting ready for a visit.
#[component]
pub(crate) fn Prepare(props: &PrepareProps) -> Html {
    let voice = use_voice();
    let page = use_node_ref();
    let print = {
        let (voice, page) = (voice.clone(), page.clone());
        move |()| voice.environment.print(page.clone())
    };
    let kinds = [
        (VisitNoteKind::Asked, "ui-visit-asked"),
        (VisitNoteKind::Done, "ui-visit-done"),
        (VisitNoteKind::Bring, "ui-visit-bring"),
        (VisitNoteKind::Ask, "ui-visit-ask"),
    ];
    html! {
        <Screen heading={voice.say("ui-page-prepare")}>
            <p class="bc-lead">{ voice.say("ui-prepare-lead") }</p>
            <div ref={page} class="bc-sheet">
                <h3>{ voice.say("ui-prepare-said") }</h3>
                <div class="bc-summary__columns">{ for said(&voice, &props.session).iter().map(section) }</div>
                { for kinds.into_iter().map(|(kind, title)| notes(&voice, kind, title)) }
            </div>
            <Button on_press={print} name="print">{ voice.say("ui-print") }</Button>
            <Details summary={html! { { voice.say("ui-sources") } }}>{ source_list(&voice, &cited(&voice)) }</Details>
        </Screen>
    }
}

fn said(voice: &Voice, session: &Session) -> Vec<Section> {
    let Some(judged) = session.outcome() else { return Vec::new() };
    let answers = &session.visit.answers;
    voice.speak(|speaker| summary(&session.pack, speaker, answers, &judged.case, &judged.triage))
}

fn section(section: &Section) -> Html {
    html! {
        <section class="bc-summary__section">
            <h4>{ &section.title }</h4>
            { bullets(&section.lines) }
        </section>
    }
}

fn notes(voice: &Voice, kind: VisitNoteKind, title: &str) -> Html {
    let of_kind = voice.pack.visit_notes.iter().filter(|note| note.kind == kind);
    let lines: Vec<_> = of_kind.map(|note| voice.say(&format!("visit-{}", note.line.id))).collect();
    html! {
        <section class="bc-section">
            <h3>{ voice.say(title) }</h3>
            { bullets(&lines) }
        </section>
    }
}

fn cited(voice: &Voice) -> Vec<SourceId> {
    let cited: BTreeSet<_> = voice.pack.visit_notes.iter().flat_map(|note| &note.line.sources).copied().collect();
    cited.into_iter().collect()
}
