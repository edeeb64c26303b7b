//! Someone who answers the questions, screen by screen.

use super::{finding, pack};
use back_check_core::{
    content::{FindingId, Level, ScreenId, ScreenKind, Trend},
    triage::{Case, Sex},
    visit::{AboutYou, Action, Answer, Mark, Rules, Step, Timing, Visit},
};

/// The shipped rules, in the default profile.
pub(crate) fn rules() -> Rules<'static> {
    Rules { pack: pack(), profile: None, earlier: None }
}

/// The screen with this id.
pub(crate) fn screen(id: &str) -> ScreenId {
    let known = pack().screen_ids().find(|screen| pack().screen(*screen).id == id);
    known.unwrap_or_else(|| panic!("there is no screen `{id}`"))
}

/// A timing that raises no level.
pub(crate) const SETTLING: Timing = Timing { duration_days: 2, trend: Trend::Better, episodes_6_months: 1 };

/// A visit on its way.
#[derive(Clone, Debug, Default)]
pub(crate) struct Walk {
    pub(crate) visit: Visit,
}

impl Walk {
    /// Someone who has just said who they are; at the signs of danger.
    pub(crate) fn of(age: u8, sex: Sex) -> Self {
        let mut walk = Self::default();
        walk.act(Action::Continue).act(Action::SetAbout(AboutYou { age, sex, pain: 3 })).act(Action::Continue);
        walk
    }

    pub(crate) fn act(&mut self, action: Action) -> &mut Self {
        self.visit = self.visit.after(rules(), action);
        self
    }

    /// Where the visit is: `start`, a screen's id, `reword <finding>`, `follow-up <finding>`, `offer`, `review`, `result`.
    pub(crate) fn at(&self) -> String {
        let named = |finding: FindingId| pack().finding(finding).id.clone();
        match self.visit.step {
            Step::Start => "start".to_owned(),
            Step::Screen(screen) => pack().screen(screen).id.clone(),
            Step::Reword(finding) => format!("reword {}", named(finding)),
            Step::FollowUp(finding) => format!("follow-up {}", named(finding)),
            Step::Offer => "offer".to_owned(),
            Step::Review => "review".to_owned(),
            Step::Result => "result".to_owned(),
        }
    }

    /// The case as it stands.
    pub(crate) fn case(&self) -> Case {
        self.visit.answers.case(pack()).expect("the age is known")
    }

    /// The level as it stands.
    pub(crate) fn level(&self) -> Level {
        rules().triage(&self.visit.answers).expect("the age is known").level
    }

    /// Sets the marks on the list in front (`?` is "not sure"), or "none of these", and goes on.
    pub(crate) fn answer(&mut self, said: &str) -> &mut Self {
        let Step::Screen(screen) = self.visit.step else { panic!("at {} there is no list", self.at()) };
        self.act(Action::SetNone(screen, true));
        for word in said.split_whitespace() {
            let (id, mark) = word.strip_prefix('?').map_or((word, Mark::Present), |id| (id, Mark::Unsure(None)));
            assert!(pack().screen(screen).items().contains(&finding(id)), "`{id}` is not asked at {}", self.at());
            self.act(Action::SetMark(finding(id), Some(mark)));
        }
        self.act(Action::Continue)
    }

    /// Says "none of these" until this place is reached.
    pub(crate) fn on_to(&mut self, place: &str) -> &mut Self {
        for _ in 0..60 {
            if self.at() == place {
                return self;
            }
            self.one_step();
        }
        panic!("{place} is not reached; the visit is at {}", self.at());
    }

    /// Takes the next step with what is said already and "no" to what is open.
    pub(crate) fn one_step(&mut self) {
        if let Step::Screen(screen) = self.visit.step
            && !self.visit.is_complete(rules())
        {
            match pack().screen(screen).kind {
                ScreenKind::About => self.act(Action::SetAbout(AboutYou { age: 40, sex: Sex::Female, pain: 3 })),
                ScreenKind::Timing => self.act(Action::SetTiming(SETTLING)),
                ScreenKind::Findings { .. } => self.act(Action::SetNone(screen, true)),
            };
        }
        match self.visit.step {
            Step::Reword(finding) => self.act(Action::Reword(finding, Answer::No)),
            Step::FollowUp(finding) => self.act(Action::FollowUp(finding, Answer::No)),
            Step::Offer => self.act(Action::Offer(false)),
            _ => self.act(Action::Continue),
        };
    }
}
