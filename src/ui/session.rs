//! The state of one widget: the visit, the pages opened beside it, and the region.

use back_check_core::{
    content::{ExerciseId, Pack, ProfileId},
    plan::Plan,
    triage::{Case, Triage, triage},
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
    Causes,
    Prevention,
    Prepare,
    Learn,
    Questions,
    How,
    About,
}

/// The state of one widget.
#[derive(Clone, PartialEq)]
pub(crate) struct Session {
    pub(crate) pack: Rc<Pack>,
    pub(crate) profile: Option<ProfileId>,
    pub(crate) visit: Visit,
    /// Pages opened one from another; the newest is shown. Empty: the visit is shown.
    pub(crate) pages: Vec<Page>,
    /// ISO code of the region the person chose here; it goes before the host page's.
    pub(crate) region: Option<AttrValue>,
}

/// What can happen to it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SessionAction {
    Visit(Action),
    Open(Page),
    CloseOne,
    ChooseRegion(AttrValue),
    Judge(Rc<Pack>, Option<ProfileId>),
}

/// How parts act on it.
pub(crate) type Dispatch = Callback<SessionAction>;

/// What the answers so far come to.
pub(crate) struct Outcome {
    pub(crate) case: Case,
    pub(crate) triage: Triage,
    pub(crate) plan: Option<Plan>,
}

impl Session {
    pub(crate) fn new(pack: Rc<Pack>, profile: Option<ProfileId>) -> Self {
        Self { pack, profile, visit: Visit::default(), pages: Vec::new(), region: None }
    }

    pub(crate) fn rules(&self) -> Rules<'_> {
        Rules { pack: &self.pack, profile: self.profile }
    }

    /// What the answers so far come to, once the age is known. No programme before the result is reached.
    pub(crate) fn outcome(&self) -> Option<Outcome> {
        let case = self.visit.answers.case(&self.pack)?;
        let triage = triage(&self.pack, self.profile, &case);
        let reached = self.visit.step == Step::Result;
        let plan = triage.exercise.as_ref().ok().filter(|_| reached).map(|permit| Plan::first(&self.pack, permit));
        Some(Outcome { case, triage, plan })
    }

    /// The page on top, if one is open.
    pub(crate) fn page(&self) -> Option<Page> {
        self.pages.last().copied()
    }
}

impl Reducible for Session {
    type Action = SessionAction;

    fn reduce(self: Rc<Self>, action: SessionAction) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            SessionAction::Visit(action) => {
                next.visit = self.visit.after(self.rules(), action);
                next.pages.clear();
            }
            // A page that is open already is gone back to, so that going round in circles leaves no long trail.
            SessionAction::Open(page) => match next.pages.iter().position(|open| *open == page) {
                Some(position) => next.pages.truncate(position + 1),
                None => next.pages.push(page),
            },
            SessionAction::CloseOne => _ = next.pages.pop(),
            SessionAction::ChooseRegion(code) => next.region = Some(code).filter(|code| !code.is_empty()),
            SessionAction::Judge(pack, profile) => {
                next.pack = pack;
                next.profile = profile;
            }
        }
        Rc::new(next)
    }
}
