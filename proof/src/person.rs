//! Somebody who answers truly whatever they are asked, walking through the questions by the real reducer.

use back_check_core::{
    content::{FindingId, Pack, ScreenId, ScreenKind, ScreenSet, Trend},
    triage::{Case, Sex},
    visit::{AboutYou, Action, Answer, Answers, Mark, Rules, Step, Timing, Visit},
};

/// What somebody says to one item of a list, with what they say when asked again and closer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Tick {
    pub(crate) finding: FindingId,
    /// In the list: "not sure" in place of a tick.
    pub(crate) unsure: bool,
    /// To the same question in other words.
    pub(crate) reworded: Answer,
    /// To the closer question that records this finding.
    pub(crate) closer: Option<(FindingId, Answer)>,
}

impl Tick {
    pub(crate) fn present(finding: FindingId) -> Self {
        Self { finding, unsure: false, reworded: Answer::Unsure, closer: None }
    }

    fn mark(self) -> Mark {
        if self.unsure { Mark::Unsure(None) } else { Mark::Present }
    }
}

/// What somebody says on one screen.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Reply {
    About(AboutYou),
    Timing(Timing),
    List(Vec<Tick>),
}

/// Somebody: a reply to each screen, in the order of the pack.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Person {
    pub(crate) replies: Vec<Reply>,
    pub(crate) takes_offer: bool,
}

/// Where somebody came through, and where they ended.
pub(crate) struct Walk {
    pub(crate) visit: Visit,
    pub(crate) steps: Vec<Step>,
}

impl Person {
    /// Somebody of forty with a little pain since the day before yesterday, and nothing else.
    pub(crate) fn quiet(pack: &Pack) -> Self {
        let about = AboutYou { age: 40, sex: Sex::Unspecified, pain: 3 };
        let timing = Timing { duration_days: 2, trend: Trend::Better, episodes_6_months: 1 };
        let reply = |kind: &ScreenKind| match kind {
            ScreenKind::About => Reply::About(about),
            ScreenKind::Timing => Reply::Timing(timing),
            ScreenKind::Findings { .. } => Reply::List(Vec::new()),
        };
        Self { replies: pack.screens.iter().map(|screen| reply(&screen.kind)).collect(), takes_offer: true }
    }

    /// Somebody with this case, who stays not sure of what they are not sure of; what is not known is as for a quiet person.
    pub(crate) fn of(pack: &Pack, case: &Case) -> Self {
        let mut person = Self::quiet(pack);
        for (reply, screen) in person.replies.iter_mut().zip(&pack.screens) {
            match reply {
                Reply::About(about) => {
                    *about = AboutYou {
                        age: case.numbers.age,
                        sex: case.sex,
                        pain: case.numbers.pain.unwrap_or(about.pain),
                    };
                }
                Reply::Timing(timing) => {
                    *timing = Timing {
                        duration_days: case.numbers.duration_days.unwrap_or(timing.duration_days),
                        trend: case.numbers.trend.unwrap_or(timing.trend),
                        episodes_6_months: case.numbers.episodes_6_months.unwrap_or(timing.episodes_6_months),
                    };
                }
                Reply::List(ticks) => {
                    *ticks = screen.items().iter().filter_map(|item| tick_of(pack, case, *item)).collect();
                }
            }
        }
        person
    }

    /// Says what there is to say on a screen, without going on.
    pub(crate) fn say(&self, rules: Rules<'_>, visit: &Visit, screen: ScreenId) -> Visit {
        match &self.replies[usize::from(screen.0)] {
            Reply::About(about) => visit.after(rules, Action::SetAbout(*about)),
            Reply::Timing(timing) => visit.after(rules, Action::SetTiming(*timing)),
            Reply::List(ticks) => {
                let none = visit.after(rules, Action::SetNone(screen, true));
                let mark =
                    |visit: Visit, tick: &Tick| visit.after(rules, Action::SetMark(tick.finding, Some(tick.mark())));
                ticks.iter().fold(none, mark)
            }
        }
    }

    /// Goes on from where the visit stands.
    pub(crate) fn go_on(&self, rules: Rules<'_>, visit: &Visit) -> Visit {
        let action = match visit.step {
            Step::Reword(finding) => Action::Reword(finding, self.reworded(finding)),
            Step::FollowUp(finding) => Action::FollowUp(finding, self.closer(finding)),
            Step::Offer => Action::Offer(self.takes_offer),
            _ => Action::Continue,
        };
        visit.after(rules, action)
    }

    /// Takes one step: says what there is to say, and goes on.
    pub(crate) fn step(&self, rules: Rules<'_>, visit: &Visit) -> Visit {
        match visit.step {
            Step::Screen(screen) => self.go_on(rules, &self.say(rules, visit, screen)),
            _ => self.go_on(rules, visit),
        }
    }

    /// Walks on to the result; `None` if that is not reached in more steps than there are questions.
    pub(crate) fn through(&self, rules: Rules<'_>, visit: Visit) -> Option<Walk> {
        let mut walk = Walk { steps: vec![visit.step], visit };
        for _ in 0..most_steps(rules.pack) {
            if walk.visit.step == Step::Result {
                return Some(walk);
            }
            walk.visit = self.step(rules, &walk.visit);
            walk.steps.push(walk.visit.step);
        }
        None
    }

    /// The case that the true answers to these screens make, however they were come by.
    pub(crate) fn case(&self, pack: &Pack, answered: ScreenSet) -> Option<Case> {
        Answers { answered, ..self.answers() }.case(pack)
    }

    /// The true answers to everything, on screens that nobody went on from yet.
    pub(crate) fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for reply in &self.replies {
            match reply {
                Reply::About(about) => answers.about = Some(*about),
                Reply::Timing(timing) => answers.timing = Some(*timing),
                Reply::List(ticks) => ticks.iter().for_each(|tick| {
                    let mark = if tick.unsure { Mark::Unsure(Some(tick.reworded)) } else { Mark::Present };
                    answers.marks.insert(tick.finding, mark);
                    if let Some((finding, answer)) = tick.closer {
                        answers.follow_ups.insert(finding, answer);
                    }
                }),
            }
        }
        answers
    }

    fn ticks(&self) -> impl Iterator<Item = &Tick> {
        let lists =
            self.replies.iter().filter_map(|reply| if let Reply::List(ticks) = reply { Some(ticks) } else { None });
        lists.flatten()
    }

    fn reworded(&self, finding: FindingId) -> Answer {
        self.ticks().find(|tick| tick.finding == finding).map_or(Answer::No, |tick| tick.reworded)
    }

    fn closer(&self, finding: FindingId) -> Answer {
        let said = self.ticks().filter_map(|tick| tick.closer).find(|(closer, _)| *closer == finding);
        said.map_or(Answer::No, |(_, answer)| answer)
    }
}

fn tick_of(pack: &Pack, case: &Case, item: FindingId) -> Option<Tick> {
    let milder = pack.follow_ups.iter().find(|it| it.instead_of == item && case.present.contains(it.finding));
    if let Some(closer) = milder {
        return Some(Tick { closer: Some((closer.finding, Answer::Yes)), ..Tick::present(item) });
    }
    let unsure = case.unsure.contains(item);
    (unsure || case.present.contains(item)).then_some(Tick { unsure, ..Tick::present(item) })
}

/// More steps than any walk can have that asks nothing twice.
pub(crate) fn most_steps(pack: &Pack) -> usize {
    pack.screens.len() + pack.findings.len() + pack.follow_ups.len() + 4
}
