//! The widget: its state, its words, and where the focus goes. What is shown is made in [`frame`](super::frame()).

use super::{
    Session, SessionAction,
    environment::{Guard, here},
    frame, later,
    noted::Note,
    session::Place,
    view::{Places, View},
    voice::Voice,
};
use crate::embed::{Config, HostEvent, Known, Theme, built_in};
use back_check_core::{
    content::{Arg, Arguments, Pack, ProfileId, Region},
    visit::{Progress, Step},
};
use std::{cell::Cell, rc::Rc};
use web_sys::HtmlElement;
use yew::prelude::*;

/// What the widget is given by whoever embeds it.
#[derive(Clone, Properties)]
pub struct WidgetProps {
    /// The host page's wishes.
    pub config: Rc<Config>,
    /// Facts and words in place of the built-in English ones.
    #[prop_or_default]
    pub pack: Option<Rc<Pack>>,
    /// Learns of what the host page may know.
    #[prop_or_default]
    pub on_event: Callback<HostEvent>,
    /// Whose it is. For another one it begins anew, with nothing of what was answered before.
    #[prop_or_default]
    pub owner: u32,
    /// Whether it begins with the first question: the start was shown before it was there. It is read when it begins, for each
    /// owner, and never again: so it makes no difference between two of these.
    #[prop_or_default]
    pub begun: bool,
}

// Packs are compared by identity: comparing them by content would be 8 kB of program to find out what nobody asks.
impl PartialEq for WidgetProps {
    fn eq(&self, other: &Self) -> bool {
        self.config == other.config
            && address(&self.pack) == address(&other.pack)
            && self.on_event == other.on_event
            && self.owner == other.owner
    }
}

fn address(pack: &Option<Rc<Pack>>) -> Option<*const Pack> {
    pack.as_ref().map(Rc::as_ptr)
}

/// Properties of [`BackCheck`]; each is described with the attribute of the same name in docs/embedding.md.
#[derive(Clone, Properties)]
#[allow(missing_docs, reason = "docs/embedding.md describes each")]
pub struct BackCheckProps {
    #[prop_or_else(|| "en".into())]
    pub lang: AttrValue,
    #[prop_or_default]
    pub region: AttrValue,
    #[prop_or_default]
    pub clinic_name: AttrValue,
    #[prop_or_default]
    pub clinic_phone: AttrValue,
    #[prop_or_default]
    pub booking_url: AttrValue,
    #[prop_or_default]
    pub theme: Theme,
    #[prop_or_default]
    pub profile: AttrValue,
    #[prop_or_default]
    pub pack: Option<Rc<Pack>>,
    #[prop_or_default]
    pub on_event: Callback<HostEvent>,
}

impl PartialEq for BackCheckProps {
    fn eq(&self, other: &Self) -> bool {
        let words = |it: &Self| {
            [&it.lang, &it.region, &it.clinic_name, &it.clinic_phone, &it.booking_url, &it.profile]
                .map(AttrValue::clone)
        };
        words(self) == words(other)
            && self.theme == other.theme
            && address(&self.pack) == address(&other.pack)
            && self.on_event == other.on_event
    }
}

/// The self-check as a component, for use inside somebody's own Yew application.
#[component]
pub fn BackCheck(props: &BackCheckProps) -> Html {
    let pack = props.pack.clone().or_else(|| built_in().ok());
    let attributes = [
        ("lang", &props.lang),
        ("region", &props.region),
        ("clinic-name", &props.clinic_name),
        ("clinic-phone", &props.clinic_phone),
        ("booking-url", &props.booking_url),
        ("profile", &props.profile),
    ];
    let attributes = attributes.map(|(name, value)| (name.to_owned(), value.to_string()));
    // Read as strictly as a page's attributes: a link may lead anywhere, wherever it comes from.
    let config = pack.as_ref().map(|pack| Config::parse(&attributes, &Known::from(&**pack)).0).unwrap_or_default();
    let config = Rc::new(Config { theme: props.theme, ..config });
    html! { <Widget {config} {pack} on_event={props.on_event.clone()} /> }
}

/// The self-check with its configuration already read. The only component with a state: everything below it is a
/// function of that.
pub struct Widget {
    session: Result<Session, String>,
    places: Places,
    instance: u32,
    // Where the person was when the focus was last set. None at first: the host page keeps its focus until the person does
    // something here.
    focused: Option<Focus>,
    reported: Option<(Step, Option<Progress>)>,
    shared: Option<HostEvent>,
    // The way back and the warning before leaving, once the part that sees to them is here.
    guard: Option<Box<dyn Guard>>,
}

// The place, how often the person had tried to go on, and whether the page opened there had come.
type Focus = (Place, u32, bool);

/// Something the person did.
pub struct Happened(SessionAction);

impl Component for Widget {
    type Message = Happened;
    type Properties = WidgetProps;

    fn create(context: &Context<Self>) -> Self {
        let props = context.props();
        let pack = props.pack.clone().map_or_else(built_in, Ok);
        let mut session = pack.map(|pack| Session::new(pack.clone(), profile(&pack, &props.config)));
        if let Ok(session) = &mut session {
            if props.begun {
                session.after(SessionAction::Continue);
            }
            later::note(session, Note::Arrived);
        }
        Self {
            session,
            places: Places::default(),
            instance: next_instance(),
            focused: None,
            reported: None,
            shared: None,
            guard: None,
        }
    }

    fn update(&mut self, _: &Context<Self>, Happened(action): Happened) -> bool {
        if let Ok(session) = &mut self.session {
            session.after(action);
        }
        true
    }

    fn changed(&mut self, context: &Context<Self>, before: &WidgetProps) -> bool {
        if context.props().owner != before.owner {
            *self = <Self as Component>::create(context);
            return true;
        }
        if let (Ok(session), Some(pack)) = (&mut self.session, &context.props().pack) {
            session.judge_by(pack.clone(), profile(pack, &context.props().config));
            later::note(session, Note::Arrived);
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let config = &*context.props().config;
        match &self.session {
            Ok(session) => {
                let voice = voice(session, config, self.instance);
                let dispatch = context.link().callback(Happened);
                frame::frame(View { voice: &voice, session, config, dispatch: &dispatch, places: &self.places })
            }
            Err(message) => html! { <p role="alert">{ message.clone() }</p> },
        }
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        if let Ok(session) = &self.session {
            watch(session, &mut self.guard, || context.link().callback(Happened));
            set_focus(session, &self.places, &mut self.focused);
            report(session, &context.props().on_event, &mut self.reported);
            let result = shared_result(session, &context.props().config);
            if result != self.shared {
                result.iter().for_each(|result| context.props().on_event.emit(result.clone()));
                self.shared = result;
            }
        }
    }
}

fn profile(pack: &Pack, config: &Config) -> Option<ProfileId> {
    pack.profile_id(config.profile.as_ref()?)
}

// Keyboard and screen reader follow the person: to the heading of a new screen, or to what is still missing.
fn set_focus(session: &Session, places: &Places, focused: &mut Option<Focus>) {
    let now = (session.place(), session.tries, session.page().is_some() && session.pack.is_whole());
    let before = focused.replace(now);
    if before.is_none_or(|before| before == now) {
        return;
    }
    let node = if session.tries > 0 { &places.problems } else { &places.heading };
    if let Some(element) = node.cast::<HtmlElement>() {
        let _ = element.focus();
        // In a long page the new screen may begin far above or below what is seen.
        if session.tries == 0 {
            element.scroll_into_view();
        }
    }
}

// A person in the middle of the questions is warned before they leave, and the way back leads through the screens.
fn watch(session: &Session, guard: &mut Option<Box<dyn Guard>>, dispatch: impl FnOnce() -> Callback<SessionAction>) {
    if guard.is_none() && session.visit.step != Step::Start {
        *guard = later::watch(&dispatch());
    }
    if let Some(guard) = guard {
        let (step, can_go_back) = (session.visit.step, session.page().is_some() || session.visit.can_go_back());
        guard.settle(can_go_back, step != Step::Result && session.visit.answers.about.is_some());
    }
}

// The host page learns how far a person is, never what they said.
fn report(session: &Session, on_event: &Callback<HostEvent>, reported: &mut Option<(Step, Option<Progress>)>) {
    let progress = Progress::of(session.rules(), &session.visit);
    let now = (session.visit.step, progress);
    let before = reported.replace(now);
    if before.is_none() {
        on_event.emit(HostEvent::Ready);
    }
    if before == Some(now) {
        return;
    }
    match now {
        (Step::Result, _) => on_event.emit(HostEvent::Complete),
        (_, Some(Progress { step, total })) => on_event.emit(HostEvent::Step { step, total }),
        _ => {}
    }
}

// The page learns the result only if it has asked for it and the person has said yes.
fn shared_result(session: &Session, config: &Config) -> Option<HostEvent> {
    let judged = session.judged().filter(|_| session.shared && config.share)?;
    let (level, within_days) = (judged.triage.level.id(), judged.triage.within_days);
    Some(HostEvent::Result { level, within_days })
}

// Each widget on a page has its number, for ids.
fn next_instance() -> u32 {
    thread_local!(static COUNT: Cell<u32> = const { Cell::new(0) });
    COUNT.with(|count| {
        count.set(count.get() + 1);
        count.get()
    })
}

/// The words for a session: who is asked, and the numbers of the region.
pub(super) fn voice(session: &Session, config: &Config, instance: u32) -> Voice {
    let code = session.region.as_deref().or(config.region.as_deref());
    let region = code.and_then(|code| session.pack.region(code)).cloned();
    let arguments = Arguments::new(session.visit.answers.who);
    let plain = Voice { pack: session.pack.clone(), arguments, environment: here(), region, instance };
    let arguments = arguments_of(&plain, config);
    Voice { arguments, ..plain }
}

fn arguments_of(voice: &Voice, config: &Config) -> Arguments {
    let service =
        |of: fn(&Region) -> Option<(&String, &String)>, unknown: &str| match voice.region.as_ref().and_then(of) {
            // "NHS 111" says its number already.
            Some((name, phone)) if name.ends_with(phone.as_str()) => name.clone(),
            Some((name, phone)) => voice.say_of_two("ui-service", (Arg::Name, name), (Arg::Phone, phone)),
            None => voice.say(unknown),
        };
    let emergency = voice.region.as_ref().map(|region| region.emergency.clone());
    let urgent = service(|region| region.urgent_name.as_ref().zip(region.urgent.as_ref()), "ui-urgent-unknown");
    let crisis = service(|region| region.crisis_name.as_ref().zip(region.crisis.as_ref()), "ui-crisis-unknown");
    Arguments::new(voice.arguments.who)
        .with(Arg::Emergency, emergency.unwrap_or_else(|| voice.say("ui-emergency-unknown")))
        .with(Arg::Urgent, urgent)
        .with(Arg::Crisis, crisis)
        .with(Arg::Clinic, config.clinic_name.clone().unwrap_or_else(|| voice.say("ui-clinic-unknown")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use back_check_core::{
        triage::Sex,
        visit::{AboutYou, Action},
    };

    fn told(asked: bool, yes: bool) -> Option<HostEvent> {
        let mut session = Session::new(built_in().expect("the build checks it"), None);
        session.after(SessionAction::Visit(Action::SetAbout(AboutYou { age: 38, sex: Sex::Female, pain: 4 })));
        session.visit.step = Step::Result;
        if yes {
            session.after(SessionAction::Share);
        }
        shared_result(&session, &Config { share: asked, ..Config::default() })
    }

    #[test]
    fn the_page_learns_the_result_if_it_asks_and_the_person_says_yes_and_in_no_other_case() {
        assert!(matches!(told(true, true), Some(HostEvent::Result { .. })));
        assert_eq!([told(true, false), told(false, true), told(false, false)], [None, None, None]);
    }

    #[test]
    fn a_yes_is_for_one_result_and_is_gone_with_it() {
        let mut session = Session::new(built_in().expect("the build checks it"), None);
        session.visit.step = Step::Result;
        session.after(SessionAction::Share);
        assert!(session.shared);
        session.after(SessionAction::Visit(Action::Back));
        assert!(!session.shared);
    }
}
