//! The result: how soon, where and what to do; why; what to say; when to get help sooner; and what comes next.

use super::summary_page::SummaryPage;
use crate::{
    embed::Config,
    ui::{
        Dispatch, Page, Session, SessionAction, Voice,
        part::{Button, Details, Icon, LevelCard, Look, Screen, bullets, call_link, icon, prose_of, source_list},
        session::Outcome as Judged,
        use_voice,
    },
};
use back_check_core::{
    content::{Arg, Group, Level, RuleId},
    export::{summary, summary_as_text},
    visit::Action,
};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct OutcomeProps {
    pub(crate) session: Session,
    pub(crate) config: Rc<Config>,
    pub(crate) dispatch: Dispatch,
}

/// The result.
#[component]
pub(crate) fn Outcome(props: &OutcomeProps) -> Html {
    let voice = use_voice();
    let Some(judged) = props.session.outcome() else {
        return html! { <Screen heading={voice.say("ui-review")}><span hidden=true /></Screen> };
    };
    let level = judged.triage.level;
    let (lead, other_leads) = leads(&voice, &judged);
    let heading = lead.as_ref().map_or_else(|| headline(&voice, &judged), |lead| voice.say(lead));
    html! {
        <Screen {heading} class="bc-result">
            { card(&voice, props, &judged, lead.as_deref()) }
            { for other_leads.iter().map(|lead| also(&voice, lead)) }
            { mistake(&voice, props, level) }
            { reasons(&voice, &judged) }
            { words_for(&voice, &judged) }
            if lead.as_deref() != Some("lead-crisis") {
                { phone(&voice, level) }
            }
            { safety_net(&voice, level) }
            { next(&voice, props, &judged) }
            <Keep session={props.session.clone()} config={props.config.clone()} dispatch={props.dispatch.clone()} />
            <p class="bc-muted">{ voice.say("not-a-diagnosis") }</p>
        </Screen>
    }
}

fn headline(voice: &Voice, judged: &Judged) -> String {
    let key = format!("level-{}", judged.triage.level.id());
    let days = judged.triage.within_days.unwrap_or_default();
    let date = voice.environment.date_in_days(&voice.pack.words.language, days);
    voice.say_with(&key, |a| a.with(Arg::Date, date))
}

// Some rules ask for an opening of their own: the crisis line, the maternity unit. One takes the place of the level's
// words only when every rule at that level asks for it, so that it can never hide another danger.
fn leads(voice: &Voice, judged: &Judged) -> (Option<String>, Vec<String>) {
    let rules: Vec<_> = judged.triage.fired.iter().map(|id| voice.pack.rule(id)).collect();
    let deciding: Vec<_> = rules.iter().filter(|rule| rule.level == judged.triage.level).map(|rule| &rule.lead).collect();
    let opening = deciding.first().and_then(|lead| lead.as_ref()).filter(|lead| deciding.iter().all(|it| it.as_ref() == Some(lead)));
    let mut others: Vec<_> = rules.iter().filter_map(|rule| rule.lead.clone()).filter(|lead| Some(lead) != opening).collect();
    others.dedup();
    (opening.cloned(), others)
}

fn card(voice: &Voice, props: &OutcomeProps, judged: &Judged, lead: Option<&str>) -> Html {
    let level = judged.triage.level;
    let key = lead.map_or_else(|| format!("level-{}", level.id()), ToOwned::to_owned);
    html! {
        <LevelCard {level} label={voice.say(&format!("{key}.label"))}>
            { bullets(&voice.items(&format!("{key}.do"))) }
            if let Some(place) = voice.maybe(&format!("{key}.where")) {
                <p class="bc-card__where">{ icon(Icon::Arrow) }<span>{ place }</span></p>
            }
            { calls(voice, &props.config, level, lead) }
        </LevelCard>
    }
}

fn also(voice: &Voice, lead: &str) -> Html {
    html! {
        <div class="bc-note">
            <h3>{ voice.say(lead) }</h3>
            { bullets(&voice.items(&format!("{lead}.do"))) }
        </div>
    }
}

fn calls(voice: &Voice, config: &Config, level: Level, lead: Option<&str>) -> Html {
    let call = |number: &str, name: &str| {
        let words = voice.say_with("ui-call", |a| a.with(Arg::Name, name).with(Arg::Phone, number));
        call_link(number, words, "bc-call")
    };
    let region = voice.region.as_deref();
    let crisis = region.and_then(|it| it.crisis.as_ref().zip(it.crisis_name.as_ref())).filter(|_| lead == Some("lead-crisis"));
    let urgent = region.and_then(|it| it.urgent.as_ref().zip(it.urgent_name.as_ref())).filter(|_| level == Level::Urgent);
    let clinic = config.clinic_phone.as_ref().filter(|_| (Level::Routine..=Level::Urgent).contains(&level));
    let clinic_name = config.clinic_name.clone().unwrap_or_else(|| voice.say("ui-clinic-unknown"));
    let booking = config.booking_url.as_ref().filter(|_| matches!(level, Level::Routine | Level::Soon));
    html! {
        <div class="bc-calls">
            { for crisis.map(|(number, name)| call(number, name)) }
            if level >= Level::EmergencyDepartment {
                { crate::ui::part::emergency_call(voice) }
            }
            { for urgent.map(|(number, name)| call(number, name)) }
            { for clinic.map(|number| call(number, &clinic_name)) }
            if let Some(url) = booking {
                <a class="bc-call" href={url.clone()} rel="noopener noreferrer">{ voice.say("ui-book") }</a>
            }
        </div>
    }
}

fn mistake(voice: &Voice, props: &OutcomeProps, level: Level) -> Html {
    if level < Level::EmergencyDepartment {
        return html! { <span hidden=true /> };
    }
    let back = props.dispatch.reform(|()| SessionAction::Visit(Action::Back));
    html! { <Button look={Look::Link} on_press={back} name="mistake">{ voice.say("ui-mistake") }</Button> }
}

fn reasons(voice: &Voice, judged: &Judged) -> Html {
    let mut fired: Vec<RuleId> = judged.triage.fired.iter().collect();
    fired.sort_by_key(|rule| std::cmp::Reverse(voice.pack.rule(*rule).level));
    let unsure = judged.case.unsure;
    html! {
        <section class="bc-section" data-name="reasons">
            <h3>{ voice.say("ui-because") }</h3>
            { for fired.into_iter().map(|rule| reason(voice, rule)) }
            if !unsure.is_empty() {
                <h3>{ voice.say("ui-because-unsure") }</h3>
                <p class="bc-muted">{ voice.say("ui-because-unsure-hint") }</p>
                { bullets(&unsure.iter().map(|id| voice.say(&format!("finding-{}", voice.pack.finding(id).id))).collect::<Vec<_>>()) }
            }
        </section>
    }
}

fn reason(voice: &Voice, id: RuleId) -> Html {
    let rule = voice.pack.rule(id);
    let key = format!("rule-{}", rule.id);
    let points = voice.pack.disagreements.iter().filter(|point| point.rules.contains(&id));
    html! {
        <Details summary={html! { { voice.say(&key) } }} class="bc-reason" name={format!("rule-{}", rule.id)}>
            { prose_of(voice, &format!("{key}.because")) }
            { for points.map(|point| html! {
                <div class="bc-differ">
                    <p class="bc-differ__title">{ voice.say("ui-sources-differ") }</p>
                    { prose_of(voice, &format!("disagreement-{}.body", point.line.id)) }
                </div>
            }) }
            { source_list(voice, &rule.sources) }
        </Details>
    }
}

// What fits the person rather than the level: under 18, a spasm by its feel, and kind words about coping.
fn words_for(voice: &Voice, judged: &Judged) -> Html {
    let pack = &voice.pack;
    let said = |id: &str| pack.finding_id(id).is_some_and(|finding| judged.case.present.contains(finding));
    let feels = judged.case.present.iter().filter(|id| pack.finding(*id).group == Group::Feels).count();
    let minor = judged.case.numbers.age < pack.adult_age;
    let coping = [
        ("low-mood", "coping-low-mood"),
        ("fear-of-movement", "coping-fear-of-movement"),
        ("expects-no-recovery", "coping-expects-no-recovery"),
    ];
    let kind = coping.into_iter().filter(|(id, _)| said(id) && judged.triage.level < Level::EmergencyDepartment);
    let fits = feels >= 2 && judged.triage.level <= Level::Soon;
    html! {
        <>
            if minor {
                <div class="bc-note">{ prose_of(voice, "under-18") }</div>
            }
            if fits {
                <div class="bc-note">{ prose_of(voice, "fits-spasm") }</div>
            }
            { for kind.map(|(_, key)| html! { <div class="bc-note">{ prose_of(voice, key) }</div> }) }
        </>
    }
}

fn phone(voice: &Voice, level: Level) -> Html {
    html! {
        <section class="bc-section">
            <h3>{ voice.say("ui-say") }</h3>
            { bullets(&voice.items(&format!("level-{}.phone", level.id()))) }
        </section>
    }
}

fn safety_net(voice: &Voice, level: Level) -> Html {
    let signs = voice.pack.level(level).safety_net.iter().map(|sign| voice.say(&format!("net-{}", sign.id)));
    html! {
        <section class="bc-section bc-net" data-name="safety-net">
            <h3>{ voice.say("ui-net") }</h3>
            <p>{ voice.say(&format!("level-{}.watch", level.id())) }</p>
            <p class="bc-net__lead">{ voice.say("ui-net-lead") }</p>
            { bullets(&signs.collect::<Vec<_>>()) }
        </section>
    }
}

fn next(voice: &Voice, props: &OutcomeProps, judged: &Judged) -> Html {
    let level = judged.triage.level;
    if level >= Level::EmergencyDepartment {
        return html! { <span hidden=true /> };
    }
    let exercises = judged.plan.is_some();
    let pages = [
        (true, Page::SelfCare, "ui-page-self-care", "ui-page-self-care-lead", "self-care"),
        (exercises, Page::Exercises, "ui-page-exercises", "ui-page-exercises-lead", "exercises"),
        (level <= Level::Soon, Page::Causes, "ui-page-causes", "ui-page-causes-lead", "causes"),
        (level <= Level::Soon, Page::Prevention, "ui-page-prevention", "ui-page-prevention-lead", "prevention"),
        (true, Page::Prepare, "ui-page-prepare", "ui-page-prepare-lead", "prepare"),
    ];
    let tile = |(_, page, title, lead, name): (bool, Page, &str, &str, &'static str)| {
        let onclick = props.dispatch.reform(move |_: MouseEvent| SessionAction::Open(page));
        html! {
            <li><button type="button" class="bc-tile" {onclick} data-name={format!("open-{name}")}>
                <span class="bc-tile__title">{ voice.say(title) }</span>
                <span class="bc-tile__lead">{ voice.say(lead) }</span>
                { icon(Icon::Arrow) }
            </button></li>
        }
    };
    html! {
        <section class="bc-section">
            <h3>{ voice.say("ui-next") }</h3>
            <ul class="bc-tiles">{ for pages.into_iter().filter(|page| page.0).map(tile) }</ul>
        </section>
    }
}

/// Printing, copying, changing, starting again.
#[component]
fn Keep(props: &OutcomeProps) -> Html {
    let voice = use_voice();
    let page = use_node_ref();
    let copied = use_state(|| None::<bool>);
    let print = {
        let (voice, page) = (voice.clone(), page.clone());
        move |()| voice.environment.print(page.clone())
    };
    let copy = {
        let (voice, session, copied) = (voice.clone(), props.session.clone(), copied.clone());
        move |()| {
            let copied = copied.clone();
            voice.environment.copy(&text(&voice, &session), Callback::from(move |worked| copied.set(Some(worked))));
        }
    };
    let review = props.dispatch.reform(|()| SessionAction::Visit(Action::Review));
    let again = props.dispatch.reform(|()| SessionAction::Visit(Action::Restart));
    html! {
        <section class="bc-section">
            <h3>{ voice.say("ui-keep") }</h3>
            <div class="bc-actions">
                <Button on_press={print} name="print">{ voice.say("ui-print") }</Button>
                <Button on_press={copy} name="copy">{ voice.say("ui-copy") }</Button>
                <Button on_press={review} name="review">{ voice.say("ui-change-answers") }</Button>
                <Button on_press={again} name="again">{ voice.say("ui-again") }</Button>
            </div>
            <p class="bc-muted" role="status">
                { copied.map(|worked| voice.say(if worked { "ui-copied" } else { "ui-not-copied" })).unwrap_or_default() }
            </p>
            <div class="bc-paper" hidden=true>
                <div ref={page}><SummaryPage session={props.session.clone()} config={props.config.clone()} /></div>
            </div>
        </section>
    }
}

fn text(voice: &Voice, session: &Session) -> String {
    let Some(judged) = session.outcome() else { return String::new() };
    let answers = &session.visit.answers;
    let sections = voice.speak(|speaker| summary(&session.pack, speaker, answers, &judged.case, &judged.triage));
    format!("{}\n\n{}\n\n{}", voice.say("ui-summary"), summary_as_text(&sections), voice.say("not-a-diagnosis"))
}
