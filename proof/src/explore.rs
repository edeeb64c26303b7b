//! The walk through the questions, explored with the real reducer.
//!
//! Who walks, and what they may say, is the abstraction (`alphabet`, `claim/walk`): people who differ from a quiet person
//! on at most two screens. What is explored for each of them is whole: every step of their walk and every step back,
//! changes of one answer, and the orders of the answers in which they differ.

use crate::{
    Subject,
    alphabet::{doubled, others},
    person::{Person, Reply, most_steps},
};
use back_check_core::{
    content::{FindingId, Level, ProfileId, ScreenId, ScreenSet},
    plan::{self, Plan, Prescription},
    triage::{Case, triage},
    visit::{Action, Rules, Step, Visit},
};
use std::fmt;

/// What went wrong on a walk.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fault {
    /// What does not hold: of many walks that break the same claim, one is shown.
    pub(crate) claim: &'static str,
    /// Where and how: a clause that goes on from "for this case, ...".
    pub(crate) how: String,
}

fn fault<T>(claim: &'static str, how: impl Into<String>) -> Result<T, Fault> {
    Err(Fault { claim, how: how.into() })
}

const ENDS: &str = "every walk ends in a result";
const BACK: &str = "Back undoes a step and keeps what was said";
const SAID: &str = "the result depends on what was said alone";
const ASKED: &str = "all is asked that could change the result";

/// The people of one reading of the rules.
pub(crate) struct Explorer<'s> {
    pub(crate) rules: Rules<'s>,
    pub(crate) quiet: Person,
    /// What somebody may say other than a quiet person: the screen's position, and the reply.
    pub(crate) others: Vec<(usize, Reply)>,
    /// The same with two things said on one list, one of which has a closer question.
    pub(crate) doubled: Vec<(usize, Reply)>,
}

/// What somebody is told in the end; the reasons apart, as a closer question that could not change the level may be open.
#[derive(Debug, PartialEq)]
struct Told {
    level: Level,
    within_days: Option<u16>,
    prescriptions: Option<Vec<Prescription>>,
    advice: Vec<String>,
}

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.level.id())?;
        if let Some(days) = self.within_days {
            write!(f, " within {days} days")?;
        }
        match &self.prescriptions {
            Some(list) => write!(f, " with {} exercises", list.len())?,
            None => f.write_str(" without exercise")?,
        }
        write!(f, " and {} pieces of advice", self.advice.len())
    }
}

impl<'s> Explorer<'s> {
    pub(crate) fn new(subject: &'s Subject, profile: Option<ProfileId>) -> Self {
        let rules = Rules { pack: &subject.pack, profile, earlier: None };
        let of_all = |replies: fn(Rules<'_>, usize) -> Vec<Reply>| {
            let screens = 0..subject.pack.screens.len();
            screens.flat_map(|at| replies(rules, at).into_iter().map(move |reply| (at, reply))).collect()
        };
        Self { rules, quiet: Person::quiet(rules.pack), others: of_all(others), doubled: of_all(doubled) }
    }

    /// A quiet person who says these things otherwise.
    pub(crate) fn person(&self, differing: &[&(usize, Reply)], takes_offer: bool) -> Person {
        let mut person = Person { takes_offer, ..self.quiet.clone() };
        differing.iter().for_each(|(at, reply)| person.replies[*at] = reply.clone());
        person
    }

    /// The case of somebody who was asked everything.
    pub(crate) fn whole_case(&self, person: &Person) -> Case {
        let mut all = ScreenSet::default();
        self.rules.pack.screen_ids().for_each(|id| all.insert(id));
        person.case(self.rules.pack, all).unwrap_or_else(|| Case::new(40))
    }

    /// Walks a person on to the result, trying Back at every step: the visit at each step, this one first.
    pub(crate) fn walk(&self, person: &Person, from: Visit) -> Result<Vec<Visit>, Fault> {
        let mut walked = Vec::new();
        let mut visit = from;
        for _ in 0..most_steps(self.rules.pack) {
            if visit.step == Step::Result {
                self.check_result(person, &visit)?;
                walked.push(visit);
                return Ok(walked);
            }
            let next = self.on_and_back(person, &visit)?;
            walked.push(std::mem::replace(&mut visit, next));
        }
        fault(ENDS, format!("the visit does not end; it stays at {}", self.name(visit.step)))
    }

    // One step on; and the same once more after a step back, which keeps what was said.
    fn on_and_back(&self, person: &Person, visit: &Visit) -> Result<Visit, Fault> {
        let next = person.step(self.rules, visit);
        if next.step == visit.step {
            return fault(ENDS, format!("the visit does not go on from {}", self.name(visit.step)));
        }
        let back = next.after(self.rules, Action::Back);
        let how = if back.step != visit.step {
            format!("does not lead to {} but to {}", self.name(visit.step), self.name(back.step))
        } else if back.answers != next.answers {
            "changes what was said".to_owned()
        } else if person.go_on(self.rules, &back) != next {
            "cannot be taken back by going on".to_owned()
        } else {
            return Ok(next);
        };
        fault(BACK, format!("Back from {} {how}", self.name(next.step)))
    }

    /// What somebody is told is a function of what they have said, and they were asked all that had to be.
    pub(crate) fn check_result(&self, person: &Person, visit: &Visit) -> Result<(), Fault> {
        let pack = self.rules.pack;
        let cases = visit.answers.case(pack).zip(person.case(pack, visit.answers.answered));
        let Some((said, truth)) = cases else { return fault(ASKED, "the result comes before the age is known") };
        let (told, due, whole) = (self.told(&said), self.told(&truth), self.told(&self.whole_case(person)));
        if told != due {
            return fault(SAID, format!("the result is {told}; by what was answered it should be {due}"));
        }
        let asked_too_little = match told.level {
            Level::EmergencyDepartment | Level::Emergency => false,
            Level::Urgent => person.takes_offer && told.level < whole.level,
            _ => told != whole,
        };
        if asked_too_little || told.level > whole.level {
            return fault(ASKED, format!("the result is {told}; by the whole case it should be {whole}"));
        }
        Ok(())
    }

    fn told(&self, case: &Case) -> Told {
        let pack = self.rules.pack;
        let triage = triage(pack, self.rules.profile, case);
        let advice = plan::advice(pack, case, &triage).into_iter().map(|advice| advice.line.id.clone()).collect();
        let plan = triage.exercise.as_ref().ok().map(|permit| Plan::first(pack, permit).prescriptions().to_vec());
        Told { level: triage.level, within_days: triage.within_days, prescriptions: plan, advice }
    }

    /// Somebody who has come to a result changes one answer, as another person would have given it.
    pub(crate) fn change(&self, result: &Visit, to: &Person, at: usize) -> Result<(), Fault> {
        let Some(screen) = position(at) else { return Ok(()) };
        if !result.answers.answered.contains(screen) {
            return Ok(());
        }
        let review = result.after(self.rules, Action::Review);
        let opened = review.after(self.rules, Action::Change(screen));
        let changed = to.go_on(self.rules, &to.say(self.rules, &opened, screen));
        let changed = self.with_details(to, changed);
        let end = self.all_the_way_back(to, &changed).and_then(|()| self.to_the_end(to, changed));
        end.map_err(|fault| Fault {
            how: format!("after a change on {} {}", self.name(opened.step), fault.how),
            ..fault
        })
    }

    // What is asked once more, in other words or closer, before the questions go on.
    fn with_details(&self, person: &Person, mut visit: Visit) -> Visit {
        for _ in 0..most_steps(self.rules.pack) {
            if !matches!(visit.step, Step::Reword(_) | Step::FollowUp(_)) {
                break;
            }
            visit = person.go_on(self.rules, &visit);
        }
        visit
    }

    // Back and back again leads to the start; a result on the way is shown only if it is one.
    fn all_the_way_back(&self, person: &Person, visit: &Visit) -> Result<(), Fault> {
        let mut back = visit.after(self.rules, Action::Back);
        for _ in 0..most_steps(self.rules.pack) * 2 {
            match back.step {
                Step::Start => return Ok(()),
                Step::Result => self.check_result(person, &back)?,
                _ => {}
            }
            back = back.after(self.rules, Action::Back);
        }
        fault(BACK, "Back does not lead to the start")
    }

    // On to a result, and that is as it should be.
    fn to_the_end(&self, person: &Person, visit: Visit) -> Result<(), Fault> {
        match person.through(self.rules, visit) {
            Some(walk) => self.check_result(person, &walk.visit),
            None => fault(ENDS, "the visit does not end"),
        }
    }

    /// Somebody answers these screens first, in this order, and then the rest.
    pub(crate) fn out_of_order(&self, person: &Person, first: &[usize]) -> Result<(), Fault> {
        let mut visit = Visit::default();
        for screen in first.iter().filter_map(|at| position(*at)) {
            visit = visit.after(self.rules, Action::Change(screen));
            visit = person.go_on(self.rules, &person.say(self.rules, &visit, screen));
            visit = self.with_details(person, visit);
        }
        // An answer given early may stop the questions at once; a person who goes back to the first goes on from there.
        let about = visit.after(self.rules, Action::Change(ScreenId(0)));
        let end = self.to_the_end(person, about);
        end.map_err(|fault| Fault { how: format!("in another order {}", fault.how), ..fault })
    }

    fn name(&self, step: Step) -> String {
        let finding = |id: FindingId| &self.rules.pack.finding(id).id;
        match step {
            Step::Start => "the start".to_owned(),
            Step::Screen(id) => format!("screen `{}`", self.rules.pack.screen(id).id),
            Step::Reword(id) => format!("the question for `{}` in other words", finding(id)),
            Step::FollowUp(id) => format!("the closer question for `{}`", finding(id)),
            Step::Offer => "the offer".to_owned(),
            Step::Review => "the review".to_owned(),
            Step::Result => "the result".to_owned(),
        }
    }
}

fn position(at: usize) -> Option<ScreenId> {
    u8::try_from(at).ok().map(ScreenId)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{
        prelude::*,
        sample::Index,
        test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
    };
    use std::path::Path;

    fn shipped() -> Subject {
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
        let pack = back_check_authoring::compile(&content, "en").expect("the shipped content is sound");
        let safety = back_check_authoring::safety(&content, &pack).expect("the shipped list is sound");
        Subject::new(&pack, safety)
    }

    // Somebody who says any number of things otherwise; what is said last to a screen counts.
    fn somebody(explorer: &Explorer<'_>, said: &[Index], takes_offer: bool) -> Person {
        let all: Vec<_> = explorer.others.iter().chain(&explorer.doubled).collect();
        let differing: Vec<_> = said.iter().map(|index| *index.get(&all)).collect();
        explorer.person(&differing, takes_offer)
    }

    // Goes back, opens a screen again, is asked one again, looks at the review, or says what another person would.
    fn detour(explorer: &Explorer<'_>, other: &Person, visit: &Visit, kind: u8, screen: Index) -> Visit {
        let action = match kind {
            0 => Action::Back,
            1 if visit.answers.answered.iter().next().is_some() => {
                let answered: Vec<_> = visit.answers.answered.iter().collect();
                Action::Change(*screen.get(&answered))
            }
            2 if matches!(visit.step, Step::Result) => Action::Review,
            3 if visit.answers.answered.iter().next().is_some() => {
                let answered: Vec<_> = visit.answers.answered.iter().collect();
                Action::AskAgain(*screen.get(&answered))
            }
            _ => return other.step(explorer.rules, visit),
        };
        visit.after(explorer.rules, action)
    }

    #[test]
    fn whoever_wanders_at_random_and_then_answers_truly_is_told_what_is_true() {
        let subject = shipped();
        let explorer = Explorer::new(&subject, None);
        let wander = proptest::collection::vec((0..8u8, any::<Index>()), 0..60);
        let said = || proptest::collection::vec(any::<Index>(), 0..6);
        let people = (said(), any::<bool>(), said(), wander);
        let config = Config { cases: 3_000, failure_persistence: None, ..Config::default() };
        let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
        let result = runner.run(&people, |(said, takes_offer, said_first, wander)| {
            let person = somebody(&explorer, &said, takes_offer);
            let other = somebody(&explorer, &said_first, true);
            let wandered = wander
                .into_iter()
                .fold(Visit::default(), |visit, (kind, screen)| detour(&explorer, &other, &visit, kind, screen));
            let answered: Vec<_> = wandered.answers.answered.iter().collect();
            // Each screen that was answered falsely on the way is opened once more.
            let mended = answered.into_iter().fold(wandered, |visit, screen| {
                let opened = visit.after(explorer.rules, Action::Change(screen));
                let next = person.go_on(explorer.rules, &person.say(explorer.rules, &opened, screen));
                explorer.with_details(&person, next)
            });
            let back_at_start = mended.after(explorer.rules, Action::Change(ScreenId(0)));
            let end = person.through(explorer.rules, back_at_start);
            let end = end.ok_or_else(|| TestCaseError::fail("the visit does not end"))?;
            explorer.check_result(&person, &end.visit).map_err(|fault| TestCaseError::fail(fault.how))
        });
        result.unwrap_or_else(|error| panic!("{error}"));
    }

    #[test]
    fn everyone_walks_in_order_whatever_they_say_and_back_undoes_each_step() {
        let subject = shipped();
        let explorer = Explorer::new(&subject, None);
        let people = (proptest::collection::vec(any::<Index>(), 0..9), any::<bool>());
        let config = Config { cases: 2_000, failure_persistence: None, ..Config::default() };
        let mut runner = TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
        let result = runner.run(&people, |(said, takes_offer)| {
            let walk = explorer.walk(&somebody(&explorer, &said, takes_offer), Visit::default());
            walk.map(|_| ()).map_err(|fault| TestCaseError::fail(fault.how))
        });
        result.unwrap_or_else(|error| panic!("{error}"));
    }
}
