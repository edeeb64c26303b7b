//! The state of one widget: the visit, what stands in the fields, the pages opened beside it, and the region.

use super::{
    environment::here,
    form::{Field, Form},
    later,
    noted::{Note, Noted},
    player::{Train, Training},
};
use back_check_core::{
    content::{ExerciseId, Pack, ProfileId, ScreenKind},
    plan::Plan,
    triage::{Case, Earlier, Permit, Triage, triage},
    visit::{Action, Rules, Step, Visit},
};
use std::rc::Rc;
use yew::prelude::*;

/// A page that can be opened beside the visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Page {
    SelfCare,
    Exercises,
    Exercise(ExerciseId),
    Player,
    Sheet,
    Programme,
    CheckIn,
    ByHand,
    Able,
    Diary,
    Keep,
    /// Asked before everything starts again.
    Again,
    /// What stands on the first screen once the later part is here.
    Welcome,
    Causes,
    Prevention,
    Prepare,
    Learn,
    Questions,
    How,
    About,
}

/// The state of one widget.
#[derive(Clone)]
pub(crate) struct Session {
    pub(crate) pack: Rc<Pack>,
    pub(crate) profile: Option<ProfileId>,
    pub(crate) visit: Visit,
    pub(crate) form: Form,
    /// Pages opened one from another; the newest is shown. Empty: the visit is shown.
    pub(crate) pages: Vec<Page>,
    /// ISO code of the region the person chose here; it goes before the host page's.
    pub(crate) region: Option<AttrValue>,
    /// How often the person tried to go on from this screen before it was whole.
    pub(crate) tries: u32,
    /// Whether help in an emergency is folded out.
    pub(crate) emergency: bool,
    /// Whether the summary could be copied, once that was tried.
    pub(crate) copied: Option<bool>,
    /// Whether the person wants the page around the check to know the result.
    pub(crate) shared: bool,
    /// Wishes for today and the session of exercise, once there are any.
    pub(crate) training: Option<Rc<Training>>,
    /// The diary, once there is something in it: see `noted.rs`.
    pub(crate) noted: Option<Rc<Noted>>,
    /// What an earlier check of the same pain found.
    pub(crate) earlier: Option<Earlier>,
    /// When the answers were begun, in minutes since the start of 1970.
    pub(crate) begun: Option<u32>,
}

/// What can happen to it.
#[derive(Clone)]
pub(crate) enum SessionAction {
    Visit(Action),
    Continue,
    Write(Field, String),
    Choose(Field, usize),
    Open(Page),
    Close,
    ToggleEmergency,
    ChooseRegion(AttrValue),
    Copied(bool),
    /// Yes, the page may know the result.
    Share,
    /// One step back, as a phone's own button does it.
    #[cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only a browser has such a button"))]
    GoBack,
    Note(Note),
    Train(Train),
}

/// A place: it changes when the person comes to another screen, and only then. The number counts screens of the player.
pub(crate) type Place = (Step, Option<Page>, u16);

/// How screens act on it.
pub(crate) type Dispatch = Callback<SessionAction>;

/// What the answers so far come to.
pub(crate) struct Judged {
    pub(crate) case: Case,
    pub(crate) triage: Triage,
}

impl Session {
    pub(crate) fn new(pack: Rc<Pack>, profile: Option<ProfileId>) -> Self {
        Self {
            pack,
            profile,
            visit: Visit::default(),
            form: Form::default(),
            pages: Vec::new(),
            region: None,
            tries: 0,
            emergency: false,
            copied: None,
            shared: false,
            training: None,
            noted: None,
            earlier: None,
            begun: None,
        }
    }

    pub(crate) fn rules(&self) -> Rules<'_> {
        Rules { pack: &self.pack, profile: self.profile, earlier: self.earlier }
    }

    /// What the answers so far come to, once the age is known.
    pub(crate) fn judged(&self) -> Option<Judged> {
        let case = self.rules().case(&self.visit.answers)?;
        let triage = triage(&self.pack, self.profile, &case);
        Some(Judged { case, triage })
    }

    /// What is done today by a person so judged, as far as the programme has come; none before the result is reached,
    /// whatever the answers allow, and none while they have to be given again.
    pub(crate) fn plan(&self, judged: &Judged) -> Option<Plan> {
        let permit = self.permit(judged)?;
        Some(self.with_course(|course| Plan::on_day(&self.pack, permit, course, self.today())))
    }

    pub(super) fn permit<'a>(&self, judged: &'a Judged) -> Option<&'a Permit> {
        let permit = judged.triage.exercise.as_ref().ok().filter(|_| self.visit.step == Step::Result);
        permit.filter(|_| self.closed().is_none())
    }

    /// The page on top, if one is open.
    pub(crate) fn page(&self) -> Option<Page> {
        self.pages.last().copied()
    }

    /// What is shown.
    pub(crate) fn place(&self) -> Place {
        (self.visit.step, self.page(), self.training.as_ref().map_or(0, |training| training.scene))
    }

    fn act(&mut self, action: Action) {
        self.visit = self.visit.after(self.rules(), action);
    }

    fn go_on(&mut self) {
        if let Step::Screen(screen) = self.visit.step {
            match self.pack.screen(screen).kind {
                ScreenKind::About => self.take(self.form.about().map(Action::SetAbout)),
                ScreenKind::Timing => self.take(self.form.timing().map(Action::SetTiming)),
                ScreenKind::Findings { .. } if self.visit.is_complete(self.rules()) => self.act(Action::Continue),
                ScreenKind::Findings { .. } => self.tries += 1,
            }
        } else {
            self.act(Action::Continue);
        }
    }

    // Numbers count when the person goes on, not while they type.
    fn take(&mut self, numbers: Option<Action>) {
        match numbers {
            Some(numbers) => {
                self.act(numbers);
                self.act(Action::Continue);
            }
            None => self.tries += 1,
        }
    }

    // A page that is open already is gone back to, so that going round in circles leaves no long trail.
    fn open(&mut self, page: Page) {
        match self.pages.iter().position(|open| *open == page) {
            Some(position) => self.pages.truncate(position + 1),
            None => self.pages.push(page),
        }
    }

    /// Takes other words or rules. Answers are positions in the facts: they do not survive other facts.
    pub(crate) fn judge_by(&mut self, pack: Rc<Pack>, profile: Option<ProfileId>) {
        if !self.pack.asks_the_same(&pack) {
            self.visit = Visit::default();
            self.form = Form::default();
            self.pages.clear();
            self.training = None;
            self.noted = None;
            self.begun = None;
        }
        self.pack = pack;
        self.profile = profile;
        self.shared = false;
    }
}

impl Session {
    /// The only way the state changes.
    pub(crate) fn after(&mut self, action: SessionAction) {
        let place = self.place();
        match action {
            SessionAction::Visit(Action::Restart) => {
                // Where something would be lost, this opens a page that says so; there, the next press counts.
                let said = self.page() == Some(Page::Again);
                later::note(self, Note::Restarting);
                if said || self.page() != Some(Page::Again) {
                    let (region, earlier) = (self.region.take(), self.earlier);
                    // What is kept on the device is there for the next start too; the rest is forgotten.
                    let noted = self.noted.take().filter(|noted| noted.book.is_kept());
                    *self = Self { region, noted, earlier, ..Self::new(self.pack.clone(), self.profile) };
                }
            }
            SessionAction::Visit(action) => self.act(action),
            SessionAction::Continue => self.go_on(),
            SessionAction::Write(field, text) => self.form.write(field, text),
            SessionAction::Choose(field, position) => self.form.choose(field, position),
            SessionAction::Open(page) => self.open(page),
            SessionAction::Close => _ = self.pages.pop(),
            SessionAction::ToggleEmergency => self.emergency = !self.emergency,
            SessionAction::ChooseRegion(code) => self.region = Some(code).filter(|code| !code.is_empty()),
            SessionAction::Train(it) => later::train(self, it),
            // What lies on top closes first.
            SessionAction::GoBack if self.emergency => self.emergency = false,
            SessionAction::GoBack if self.pages.is_empty() => self.act(Action::Back),
            SessionAction::GoBack => _ = self.pages.pop(),
            SessionAction::Note(note) => later::note(self, note),
            SessionAction::Copied(worked) => self.copied = Some(worked),
            SessionAction::Share => self.shared = true,
        }
        // A yes is for the result that it was said to, and no other.
        self.shared &= self.visit.step == Step::Result;
        if self.place() != place {
            self.tries = 0;
            self.emergency = false;
            self.copied = None;
            if self.visit.step != Step::Start {
                self.begun.get_or_insert_with(|| here().minutes());
            }
            later::note(self, Note::Settled);
        }
    }
}
