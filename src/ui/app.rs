//! The widget: state, words, and which screen is shown.

use super::{
    Dispatch, Page, Session, SessionAction, Voice,
    environment::here,
    part::{Bar, Footer, Screens},
    screen,
};
use crate::embed::{Config, HostEvent, Theme, built_in};
use back_check_core::{
    content::{Arg, Arguments, Pack, Region, ScreenKind},
    visit::{Progress, Step},
};
use std::{cell::Cell, rc::Rc};
use yew::prelude::*;

/// What the widget is given by whoever embeds it.
#[derive(Clone, PartialEq, Properties)]
pub struct WidgetProps {
    /// The host page's wishes.
    pub config: Rc<Config>,
    /// Facts and words in place of the built-in English ones.
    #[prop_or_default]
    pub pack: Option<Rc<Pack>>,
    /// Learns of what the host page may know.
    #[prop_or_default]
    pub on_event: Callback<HostEvent>,
}

/// Properties of [`BackCheck`]; each is described with the attribute of the same name in docs/embedding.md.
#[derive(Clone, PartialEq, Properties)]
#[allow(missing_docs, reason = "docs/embedding.md describes each")]
pub struct BackCheckProps {
    #[prop_or_else(|| "en".into())]
    pub lang: AttrValue,
    #[prop_or_default]
    pub region: Option<AttrValue>,
    #[prop_or_default]
    pub clinic_name: Option<AttrValue>,
    #[prop_or_default]
    pub clinic_phone: Option<AttrValue>,
    #[prop_or_default]
    pub booking_url: Option<AttrValue>,
    #[prop_or_default]
    pub theme: Theme,
    #[prop_or_default]
    pub profile: Option<AttrValue>,
    #[prop_or_default]
    pub pack: Option<Rc<Pack>>,
    #[prop_or_default]
    pub on_event: Callback<HostEvent>,
}

/// The self-check as a component, for use inside somebody's own Yew application.
#[component]
pub fn BackCheck(props: &BackCheckProps) -> Html {
    let text = |value: &Option<AttrValue>| value.as_ref().map(ToString::to_string);
    let config = Config {
        language: props.lang.to_string(),
        region: text(&props.region),
        clinic_name: text(&props.clinic_name),
        clinic_phone: text(&props.clinic_phone),
        booking_url: text(&props.booking_url),
        theme: props.theme,
        profile: text(&props.profile),
    };
    html! { <Widget config={Rc::new(config)} pack={props.pack.clone()} on_event={props.on_event.clone()} /> }
}

/// The self-check with its configuration already read.
#[component]
pub fn Widget(props: &WidgetProps) -> Html {
    let pack = use_memo(props.pack.clone(), |pack| pack.clone().map_or_else(built_in, Ok));
    match &*pack {
        Ok(pack) => html! { <Running pack={pack.clone()} given={props.clone()} /> },
        Err(message) => html! { <p role="alert">{ message.clone() }</p> },
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RunningProps {
    pack: Rc<Pack>,
    given: WidgetProps,
}

#[component]
fn Running(props: &RunningProps) -> Html {
    let config = props.given.config.clone();
    let profile = config.profile.as_ref().and_then(|name| props.pack.profile_id(name));
    let session = use_reducer({
        let pack = props.pack.clone();
        move || Session::new(pack, profile)
    });
    use_effect_with((props.pack.clone(), profile), {
        let session = session.dispatcher();
        move |(pack, profile)| session.dispatch(SessionAction::Judge(pack.clone(), *profile))
    });
    let instance = use_memo((), |()| next_instance());
    use_report(&session, &props.given.on_event);
    let dispatch = Callback::from({
        let dispatcher = session.dispatcher();
        move |action| dispatcher.dispatch(action)
    });
    html! { <Frame session={(*session).clone()} {config} instance={*instance} {dispatch} /> }
}

#[derive(Clone, PartialEq, Properties)]
pub(super) struct FrameProps {
    pub(super) session: Session,
    pub(super) config: Rc<Config>,
    /// Number of this widget on the page.
    pub(super) instance: u32,
    pub(super) dispatch: Dispatch,
}

/// Everything that is shown, as a function of the session.
#[component]
pub(super) fn Frame(props: &FrameProps) -> Html {
    let FrameProps { session, config, instance, dispatch } = props;
    let voice = voice(session, config, *instance);
    let screens = use_memo((), |()| Screens::default());
    let theme = match config.theme {
        Theme::Auto => "",
        Theme::Light => "bc--light",
        Theme::Dark => "bc--dark",
    };
    let direction = if voice.pack.words.right_to_left { "rtl" } else { "ltr" };
    html! {
        <ContextProvider<Voice> context={voice.clone()}>
        <ContextProvider<Screens> context={(*screens).clone()}>
            <section class={classes!("bc", theme)} lang={voice.pack.words.language.clone()} dir={direction}
                aria-label={voice.say("ui-name")}>
                <Bar session={session.clone()} config={config.clone()} dispatch={dispatch.clone()} />
                { shown(session, config, dispatch) }
                <Footer page={session.page()} dispatch={dispatch.clone()} />
            </section>
        </ContextProvider<Screens>>
        </ContextProvider<Voice>>
    }
}

fn shown(session: &Session, config: &Rc<Config>, dispatch: &Dispatch) -> Html {
    let (session, config, dispatch) = (session.clone(), config.clone(), dispatch.clone());
    match session.page() {
        Some(Page::SelfCare) => html! { <screen::SelfCare {session} {dispatch} /> },
        Some(Page::Exercises) => html! { <screen::Exercises {session} {dispatch} /> },
        Some(Page::Exercise(exercise)) => html! { <screen::Exercise key={exercise.0} {session} {exercise} {dispatch} /> },
        Some(Page::Causes) => html! { <screen::Causes {session} {dispatch} /> },
        Some(Page::Prevention) => html! { <screen::Prevention {session} {dispatch} /> },
        Some(Page::Prepare) => html! { <screen::Prepare {session} {config} {dispatch} /> },
        Some(Page::Learn) => html! { <screen::Learn {session} {dispatch} /> },
        Some(Page::Questions) => html! { <screen::Questions {session} {dispatch} /> },
        Some(Page::How) => html! { <screen::How {session} {dispatch} /> },
        Some(Page::About) => html! { <screen::About {session} {dispatch} /> },
        None => step(session, config, dispatch),
    }
}

fn step(session: Session, config: Rc<Config>, dispatch: Dispatch) -> Html {
    match session.visit.step {
        Step::Start => html! { <screen::Start {session} {dispatch} /> },
        Step::Screen(screen) => match session.pack.screen(screen).kind {
            ScreenKind::About => html! { <screen::AboutYou key={screen.0} {session} {screen} {dispatch} /> },
            ScreenKind::Timing => html! { <screen::Timing key={screen.0} {session} {screen} {dispatch} /> },
            ScreenKind::Findings { .. } => html! { <screen::Findings key={screen.0} {session} {screen} {dispatch} /> },
        },
        Step::Reword(finding) => html! { <screen::Reword key={format!("reword-{}", finding.0)} {finding} {dispatch} /> },
        Step::FollowUp(finding) => html! { <screen::FollowUp key={format!("closer-{}", finding.0)} {finding} {dispatch} /> },
        Step::Offer => html! { <screen::Offer {dispatch} /> },
        Step::Review => html! { <screen::Review {session} {dispatch} /> },
        Step::Result => html! { <screen::Outcome {session} {config} {dispatch} /> },
    }
}

// Each widget on a page has its number, for ids.
fn next_instance() -> u32 {
    thread_local!(static COUNT: Cell<u32> = const { Cell::new(0) });
    COUNT.with(|count| {
        count.set(count.get() + 1);
        count.get()
    })
}

fn voice(session: &Session, config: &Config, instance: u32) -> Voice {
    let code = session.region.as_deref().or(config.region.as_deref());
    let region = code.and_then(|code| session.pack.region(code)).cloned().map(Rc::new);
    let plain = Voice {
        pack: session.pack.clone(),
        arguments: Rc::new(Arguments::new(session.visit.answers.who)),
        environment: here(),
        region: region.clone(),
        instance,
    };
    let arguments = arguments(&plain, region.as_deref(), config, session);
    Voice { arguments: Rc::new(arguments), ..plain }
}

fn arguments(voice: &Voice, region: Option<&Region>, config: &Config, session: &Session) -> Arguments {
    let named = |name: &Option<String>, number: &Option<String>, unknown: &str| match (name, number) {
        (Some(name), Some(number)) => voice.say_with("ui-service", |a| a.with(Arg::Name, name).with(Arg::Phone, number)),
        _ => voice.say(unknown),
    };
    let emergency = region.map_or_else(|| voice.say("ui-emergency-unknown"), |region| region.emergency.clone());
    let none = (None, None);
    let (urgent_name, urgent) = region.map_or(none.clone(), |region| (region.urgent_name.clone(), region.urgent.clone()));
    let (crisis_name, crisis) = region.map_or(none, |region| (region.crisis_name.clone(), region.crisis.clone()));
    Arguments::new(session.visit.answers.who)
        .with(Arg::Emergency, emergency)
        .with(Arg::Urgent, named(&urgent_name, &urgent, "ui-urgent-unknown"))
        .with(Arg::Crisis, named(&crisis_name, &crisis, "ui-crisis-unknown"))
        .with(Arg::Clinic, config.clinic_name.clone().unwrap_or_else(|| voice.say("ui-clinic-unknown")))
}

// The host page learns how far a person is, never what they said.
#[hook]
fn use_report(session: &Session, on_event: &Callback<HostEvent>) {
    let on_event = on_event.clone();
    use_effect_with((), {
        let on_event = on_event.clone();
        move |()| on_event.emit(HostEvent::Ready)
    });
    let progress = Progress::of(session.rules(), &session.visit);
    use_effect_with((session.visit.step, progress), move |(step, progress)| match (step, progress) {
        (Step::Result, _) => on_event.emit(HostEvent::Complete),
        (_, Some(Progress { step, total })) => on_event.emit(HostEvent::Step { step: *step, total: *total }),
        _ => {}
    });
}
