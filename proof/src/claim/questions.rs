//! Each question is asked of somebody, and for somebody its answer changes what they are told.
//!
//! For each finding there are two people who differ in it alone: both are asked, and they are told different things. The
//! solver finds the two, the real reducer walks them through.

use crate::{
    Subject, Verdict,
    alphabet::numbers_to_try,
    ask::{askable, follow_up_of, screen_of},
    outcome::{Outcome, by_core},
    person::{Person, Reply, Tick},
    told::Told,
    world::World,
};
use back_check_core::{
    content::{FindingId, Pack, ProfileId, ScreenId, Trigger},
    triage::Case,
    visit::{Answer, Rules, Step, Visit},
};
use rustsat::types::Lit;

// How many of the smallest pairs are walked through before a search is given up as a failure.
const MOST_TRIES: usize = 30;

pub(super) fn prove(subject: &Subject) -> Verdict {
    let mut verdict = Verdict::default();
    for profile in subject.profiles() {
        let mut search = Search::new(subject, profile);
        subject.pack.finding_ids().for_each(|finding| search.prove_finding(finding, &mut verdict));
        prove_numbers(subject, profile, &mut verdict);
    }
    verdict
}

struct Search<'s> {
    subject: &'s Subject,
    world: World<'s>,
    without: Told,
    with: Told,
    // For each finding: said differently in the two.
    differs: Vec<Lit>,
    // Something else comes out of the two.
    changes: Lit,
    askable: Lit,
}

impl<'s> Search<'s> {
    fn new(subject: &'s Subject, profile: Option<ProfileId>) -> Self {
        let mut world = World::new(&subject.pack, profile);
        let (without, with) = (world.tell(), world.tell());
        let differs = (0..subject.pack.findings.len()).map(|at| {
            let present = world.circuit.differ(without.present[at], with.present[at]);
            let unsure = world.circuit.differ(without.unsure[at], with.unsure[at]);
            world.circuit.any([present, unsure])
        });
        let differs = differs.collect();
        let results = |told: &Told| {
            let lists = [&told.fired, &told.given, &told.plain, &told.forms, &told.advice, &told.causes];
            lists.into_iter().flatten().copied().collect::<Vec<_>>()
        };
        let pairs = results(&without).into_iter().zip(results(&with));
        let changes: Vec<_> = pairs.map(|(one, other)| world.circuit.differ(one, other)).collect();
        let changes = world.circuit.any(changes);
        let both = [askable(&mut world, &without), askable(&mut world, &with)];
        let askable = world.circuit.all(both);
        Self { subject, world, without, with, differs, changes, askable }
    }

    fn prove_finding(&mut self, finding: FindingId, verdict: &mut Verdict) {
        let (subject, profile) = (self.subject, self.world.profile);
        let id = &subject.pack.finding(finding).id;
        let listed = subject.safety.only_words.iter().any(|only| only.finding == finding);
        let pair = self.pair(finding);
        match (self.somebody(finding, &pair), listed) {
            (Some([without, with]), true) => {
                let what = format!("`{id}` is listed as changing words only, but changes more here");
                verdict.fails(subject, profile, what, &[&without, &with]);
            }
            (Some([_, with]), false) => {
                verdict.holds();
                prove_reworded(subject, profile, finding, &with, verdict);
            }
            (None, true) => self.prove_asked(finding, verdict),
            (None, false) => self.say_why(finding, pair, verdict),
        }
    }

    // The two differ in this finding alone; a closer question's finding stands in for the other one.
    fn pair(&self, finding: FindingId) -> Vec<Lit> {
        let at = usize::from(finding.0);
        let parent = follow_up_of(&self.subject.pack, finding).map(|closer| usize::from(closer.instead_of.0));
        let mut lits = vec![!self.without.present[at], !self.without.unsure[at], self.with.present[at]];
        for (other, differs) in self.differs.iter().enumerate().filter(|(other, _)| *other != at) {
            if Some(other) == parent {
                lits.extend([self.without.present[other], !self.with.present[other], !self.with.unsure[other]]);
            } else {
                lits.push(!*differs);
            }
        }
        lits
    }

    // The smallest pair of people who are both asked, and told different things.
    fn somebody(&mut self, finding: FindingId, pair: &[Lit]) -> Option<[Case; 2]> {
        let search = self.world.circuit.fresh();
        let assume = [pair, &[self.changes, self.askable, search]].concat();
        for _ in 0..MOST_TRIES {
            let cases = self.smallest(&assume)?;
            let [without, with] =
                [&cases[0], &cases[1]].map(|case| self.walked(finding, &Person::of(&self.subject.pack, case)));
            if without.is_some() && with.is_some() && without != with {
                return Some(cases);
            }
            self.world.rule_out(search, &self.with, &cases[1]);
        }
        None
    }

    fn smallest(&mut self, assume: &[Lit]) -> Option<[Case; 2]> {
        let model = self.world.smallest(assume, &[&self.without, &self.with])?;
        Some([&self.without, &self.with].map(|told| self.world.decode(&model, told)))
    }

    fn walked(&self, finding: FindingId, person: &Person) -> Option<Outcome> {
        walked(self.subject, self.world.profile, person, |step| asks(&self.subject.pack, finding, step))
    }

    fn prove_asked(&mut self, finding: FindingId, verdict: &mut Verdict) {
        let mut case = Case::new(40);
        case.present.insert(finding);
        if self.walked(finding, &Person::of(&self.subject.pack, &case)).is_some() {
            return verdict.holds();
        }
        let what = format!("nobody is asked for `{}`, not even this case", self.subject.pack.finding(finding).id);
        verdict.fails(self.subject, self.world.profile, what, &[&case]);
    }

    // Nobody who is asked is told anything else for it. Would somebody be, were they asked?
    fn say_why(&mut self, finding: FindingId, pair: Vec<Lit>, verdict: &mut Verdict) {
        let (subject, profile) = (self.subject, self.world.profile);
        let id = &subject.pack.finding(finding).id;
        let question =
            if follow_up_of(&subject.pack, finding).is_some() { "the closer question for" } else { "the question for" };
        let would_matter = self.smallest(&[pair.as_slice(), &[self.changes]].concat());
        let (what, cases) = match would_matter {
            Some(cases) => {
                (format!("{question} `{id}` is never reached where it matters, as between these cases"), cases)
            }
            None => {
                let Some(cases) = self.smallest(&pair) else { return };
                (format!("{question} `{id}` can never matter: these cases, and any others, are told the same"), cases)
            }
        };
        let [without, with] = [&cases[0], &cases[1]].map(|case| by_core(subject, profile, case));
        let dead = what.contains("can never matter");
        if dead == (without == with) {
            verdict.fails(subject, profile, what, &[&cases[0], &cases[1]]);
        } else {
            verdict.disagrees(subject, profile, &what, &[&cases[0], &cases[1]]);
        }
    }
}

fn asks(pack: &Pack, finding: FindingId, step: Step) -> bool {
    match step {
        Step::FollowUp(asked) => asked == finding,
        Step::Screen(screen) => {
            follow_up_of(pack, finding).is_none()
                && screen_of(pack, finding).is_some_and(|on| on.id == pack.screen(screen).id)
        }
        _ => false,
    }
}

// What somebody is told, if they come through such a step.
fn walked(
    subject: &Subject,
    profile: Option<ProfileId>,
    person: &Person,
    through: impl Fn(Step) -> bool,
) -> Option<Outcome> {
    let rules = Rules { pack: &subject.pack, profile, earlier: None };
    let walk = person.through(rules, Visit::default())?;
    let case = walk.visit.answers.case(rules.pack)?;
    walk.steps.iter().any(|step| through(*step)).then(|| by_core(subject, profile, &case))
}

// "Not sure" of a sign of danger: the question in other words is asked, and yes and no are not the same.
fn prove_reworded(
    subject: &Subject,
    profile: Option<ProfileId>,
    finding: FindingId,
    with: &Case,
    verdict: &mut Verdict,
) {
    let facts = subject.pack.finding(finding);
    let counts = |trigger: &Trigger| match trigger {
        Trigger::Unsure { counts_as_present, .. } => counts_as_present.contains(&facts.group),
        _ => false,
    };
    let reworded = subject.pack.rules.iter().any(|rule| counts(&rule.trigger));
    if !reworded || !facts.offers_unsure() || follow_up_of(&subject.pack, finding).is_some() {
        return;
    }
    let told = [Answer::Yes, Answer::No].map(|answer| {
        let mut person = Person::of(&subject.pack, with);
        person.replies.iter_mut().for_each(|reply| reword(reply, finding, answer));
        walked(subject, profile, &person, |step| step == Step::Reword(finding))
    });
    if told.iter().all(Option::is_some) && told[0] != told[1] {
        return verdict.holds();
    }
    let what =
        format!("the question for `{}` in other words is not asked here, or its answer changes nothing", facts.id);
    let mut case = with.clone();
    case.present.remove(finding);
    case.unsure.insert(finding);
    verdict.fails(subject, profile, what, &[&case]);
}

fn reword(reply: &mut Reply, finding: FindingId, answer: Answer) {
    if let Reply::List(ticks) = reply {
        for tick in ticks.iter_mut().filter(|tick| tick.finding == finding) {
            *tick = Tick { unsure: true, reworded: answer, ..*tick };
        }
    }
}

// The screens that ask for numbers: somebody is told something else for other numbers.
fn prove_numbers(subject: &Subject, profile: Option<ProfileId>, verdict: &mut Verdict) {
    let pack = &subject.pack;
    for (at, screen) in pack.screens.iter().enumerate().filter(|(_, screen)| screen.group().is_none()) {
        let quiet = Person::quiet(pack);
        let told = |person: &Person| {
            let asked = |step| u8::try_from(at).is_ok_and(|at| step == Step::Screen(ScreenId(at)));
            walked(subject, profile, person, asked)
        };
        let other = |reply: &Reply| {
            let mut other = quiet.clone();
            other.replies[at] = reply.clone();
            told(&other)
        };
        let ordinary = told(&quiet);
        if ordinary.is_some() && numbers_to_try(pack, at).iter().any(|reply| other(reply) != ordinary) {
            verdict.holds();
        } else {
            let what = format!("the numbers of screen `{}` are not asked of this case, or change nothing", screen.id);
            let mut answered = back_check_core::content::ScreenSet::default();
            pack.screen_ids().for_each(|id| answered.insert(id));
            let case = quiet.case(pack, answered).unwrap_or_else(|| Case::new(40));
            verdict.fails(subject, profile, what, &[&case]);
        }
    }
}
