//! One pass through the questions, from the start screen to the result.
//!
//! The only state is the answers and where the person is; the level, the route and the progress are recomputed from them.
//! Every change goes through [`Visit::after`], a pure function, so any order of answering and changing can be replayed.

mod action;
mod answers;
mod route;
mod said;
mod step;

pub use action::Action;
pub use answers::{AboutYou, Answer, Answers, Mark, Timing};
pub use route::{Progress, Rules};
pub use said::Said;
pub use step::Step;

use crate::content::{FindingId, ScreenId, ScreenKind};

/// Where a person is and what they have said.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Visit {
    /// What has been said.
    pub answers: Answers,
    /// What is asked now.
    pub step: Step,
    // Steps to go back through, the newest last.
    trail: Vec<Step>,
}

impl Visit {
    /// A visit that answers given before have brought to its end; none where they leave something to ask.
    pub fn resumed(rules: Rules<'_>, answers: Answers) -> Option<Self> {
        answers.about?;
        let open = route::route(rules, &answers).iter().any(|step| route::is_open(&answers, *step));
        let ends = !open || route::stops(rules, &answers);
        ends.then(|| Self { answers, step: Step::Result, trail: vec![Step::Review] })
    }

    /// The visit after an action. An action that does not fit where the person is changes nothing.
    #[must_use]
    pub fn after(&self, rules: Rules<'_>, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::SetWho(who) => next.answers.who = who,
            Action::SetAbout(about) => next.answers.about = Some(about),
            Action::SetTiming(timing) => next.answers.timing = Some(timing),
            Action::SetMark(finding, mark) => next.answers.set_mark(rules.pack, finding, mark),
            Action::SetNone(screen, none) => next.answers.set_none(rules.pack, screen, none),
            Action::Continue => next.go_on(rules),
            Action::Reword(finding, answer) => next.answer_reworded(rules, finding, answer),
            Action::FollowUp(finding, answer) => next.answer_follow_up(rules, finding, answer),
            Action::Offer(taken) => next.answer_offer(rules, taken),
            Action::Back => next.go_back(rules),
            Action::Change(screen) => next.change(screen),
            Action::AskAgain(screen) => next.ask_again(screen),
            Action::Review => next.move_to(Step::Review),
            Action::Restart => next = Self::default(),
        }
        next
    }

    /// Whether there are steps to go back to.
    pub fn can_go_back(&self) -> bool {
        self.step != Step::Start
    }

    /// Whether the answers on the current screen let the person go on.
    pub fn is_complete(&self, rules: Rules<'_>) -> bool {
        match self.step {
            Step::Screen(screen) => match &rules.pack.screen(screen).kind {
                ScreenKind::About => self.answers.about.is_some(),
                ScreenKind::Timing => self.answers.timing.is_some(),
                ScreenKind::Findings { items, .. } => self.answers.has_list_answer(screen, items),
            },
            Step::Reword(_) | Step::FollowUp(_) | Step::Offer => false,
            Step::Start | Step::Review => true,
            Step::Result => false,
        }
    }

    fn go_on(&mut self, rules: Rules<'_>) {
        if !self.is_complete(rules) {
            return;
        }
        if let Step::Screen(screen) = self.step {
            self.answers.answered.insert(screen);
        }
        self.advance(rules);
    }

    fn answer_reworded(&mut self, rules: Rules<'_>, finding: FindingId, answer: Answer) {
        if self.step == Step::Reword(finding) {
            self.answers.marks.insert(finding, Mark::Unsure(Some(answer)));
            self.advance(rules);
        }
    }

    fn answer_follow_up(&mut self, rules: Rules<'_>, finding: FindingId, answer: Answer) {
        if self.step == Step::FollowUp(finding) {
            self.answers.follow_ups.insert(finding, answer);
            self.advance(rules);
        }
    }

    fn answer_offer(&mut self, rules: Rules<'_>, taken: bool) {
        if self.step == Step::Offer {
            self.answers.offer = Some(taken);
            self.advance(rules);
        }
    }

    // What is still open about the screens answered so far comes first, then the stop, then the next step.
    fn advance(&mut self, rules: Rules<'_>) {
        let route = route::route(rules, &self.answers);
        let open = |step: &&Step| route::is_open(&self.answers, **step);
        let detail = route.iter().filter(|step| matches!(step, Step::Reword(_) | Step::FollowUp(_))).find(open);
        let next = if let Some(detail) = detail {
            *detail
        } else if route::stops(rules, &self.answers) {
            Step::Result
        } else if self.has_reviewed() {
            let at_review = if self.step == Step::Review { Step::Result } else { Step::Review };
            route.iter().find(open).copied().unwrap_or(at_review)
        } else {
            route::following(&route, &self.answers, self.step)
        };
        self.move_to(next);
    }

    fn move_to(&mut self, step: Step) {
        if step != self.step {
            self.trail.push(self.step);
            self.step = step;
        }
    }

    // Once the review was seen, only what is still open is asked before it is seen again.
    fn has_reviewed(&self) -> bool {
        self.step == Step::Review || self.trail.contains(&Step::Review)
    }

    // Steps that no longer apply are passed over, and so is a result that the answers no longer give.
    fn go_back(&mut self, rules: Rules<'_>) {
        let route = route::route(rules, &self.answers);
        let ends = route::stops(rules, &self.answers) || !route.iter().any(|step| route::is_open(&self.answers, *step));
        let stands = |step: Step| match step {
            Step::Start | Step::Review => true,
            Step::Result => ends,
            _ => route.contains(&step),
        };
        while let Some(step) = self.trail.pop() {
            if stands(step) && step != self.step {
                self.step = step;
                return;
            }
        }
        self.step = Step::Start;
    }

    // "None of these" was said about then, not about now.
    fn ask_again(&mut self, screen: ScreenId) {
        self.answers.none.remove(screen);
        self.answers.answered.remove(screen);
        match self.step {
            // Several are asked again, the first of them last: the way back leads to what stood before them all.
            Step::Screen(open) if !self.answers.answered.contains(open) => self.step = Step::Screen(screen),
            _ => self.move_to(Step::Screen(screen)),
        }
    }

    fn change(&mut self, screen: ScreenId) {
        self.move_to(Step::Screen(screen));
    }
}
