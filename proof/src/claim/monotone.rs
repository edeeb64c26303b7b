//! Of two cases of which the second says no less than the first, the second is no less urgent and shows nothing more.
//!
//! The two share their numbers; each finding goes up from absent to unsure to present or stays. So this covers any number
//! of findings added to any case, not just one.

use crate::{
    Subject, Verdict,
    outcome::{Outcome, by_core},
    told::Told,
    world::World,
};
use back_check_core::content::{Group, Level};
use rustsat::types::Lit;

pub(super) fn prove(subject: &Subject) -> Verdict {
    let mut verdict = Verdict::default();
    for profile in subject.profiles() {
        let mut world = World::new(&subject.pack, profile);
        let (less, more) = (world.tell(), world.tell());
        for at in 0..subject.pack.findings.len() {
            world.circuit.require(&[!less.present[at], more.present[at]]);
            world.circuit.require(&[!less.unsure[at], more.unsure[at], more.present[at]]);
        }
        let mut pair = Pair { subject, world, less, more, verdict: &mut verdict };
        pair.prove_level();
        pair.prove_day();
        pair.prove_exercises();
        pair.prove_advice();
        pair.prove_limits();
    }
    verdict
}

struct Pair<'s, 'v> {
    subject: &'s Subject,
    world: World<'s>,
    less: Told,
    more: Told,
    verdict: &'v mut Verdict,
}

impl Pair<'_, '_> {
    fn prove_level(&mut self) {
        for level in Level::ALL {
            let assume = [self.less.at_least[level as usize], !self.more.at_least[level as usize]];
            let claim = "more findings never lower the level; from the first case to the second they do";
            self.prove(&assume, claim, |less, more| less.level > more.level);
        }
    }

    fn prove_day(&mut self) {
        let soon = self.more.is_level(&mut self.world, Level::Soon);
        for at in 0..self.less.within.len() {
            let ((day, by_then), (_, still)) = (self.less.within[at], self.more.within[at]);
            let claim = "more findings never put off the day; from the first case to the second they do";
            self.prove(&[by_then, soon, !still], claim, |less, more| {
                less.within_days.is_some_and(|days| days <= day) && more.within_days.is_none_or(|days| days > day)
            });
        }
    }

    fn prove_exercises(&mut self) {
        for exercise in self.subject.pack.exercise_ids() {
            let (at, id) = (usize::from(exercise.0), &self.subject.pack.exercise(exercise).id);
            let unlocked =
                format!("more findings never unlock an exercise; from the first case to the second they do: `{id}`");
            self.prove(&[!self.less.given[at], self.more.given[at]], &unlocked, |less, more| {
                less.form(exercise).is_none() && more.form(exercise).is_some()
            });
            let plain = format!(
                "more findings never bring back a plain form; from the first case to the second they do: `{id}`"
            );
            self.prove(&[!self.less.plain[at], self.more.plain[at]], &plain, |less, more| {
                less.form(exercise) != Some(None) && more.form(exercise) == Some(None)
            });
        }
    }

    fn prove_advice(&mut self) {
        for (at, advice) in self.subject.pack.advice.iter().enumerate() {
            let id = &advice.line.id;
            let claim = format!("more findings never unlock advice; from the first case to the second they do: `{id}`");
            self.prove(&[!self.less.advice[at], self.more.advice[at]], &claim, |less, more| {
                !less.advice.contains(id) && more.advice.contains(id)
            });
        }
    }

    // A finding on limits to exercise withholds and does nothing else. (That it does not lower the level is proved above.)
    fn prove_limits(&mut self) {
        let findings = self.subject.pack.findings.iter().enumerate();
        let others = findings.filter(|(_, finding)| finding.group != Group::ExerciseLimits).map(|(at, _)| at);
        let marks: Vec<_> = others
            .flat_map(|at| {
                [(self.less.present[at], self.more.present[at]), (self.less.unsure[at], self.more.unsure[at])]
            })
            .collect();
        let differ: Vec<_> = marks.into_iter().map(|(less, more)| self.world.circuit.differ(less, more)).collect();
        let others_differ = self.world.circuit.any(differ);
        for level in Level::ALL {
            let assume = [!others_differ, !self.less.at_least[level as usize], self.more.at_least[level as usize]];
            let claim =
                "an exercise limit only withholds exercise; from the first case to the second it raises the level";
            self.prove(&assume, claim, |less, more| less.level < more.level);
        }
    }

    fn prove(&mut self, assume: &[Lit], claim: &str, shows: impl Fn(&Outcome, &Outcome) -> bool) {
        let found = self.world.smallest(assume, &[&self.less, &self.more]);
        let Some(model) = found else { return self.verdict.holds() };
        let cases = [&self.less, &self.more].map(|told| self.world.decode(&model, told));
        let [less, more] = [&cases[0], &cases[1]].map(|case| by_core(self.subject, self.world.profile, case));
        let cases = [&cases[0], &cases[1]];
        if shows(&less, &more) {
            self.verdict.fails(self.subject, self.world.profile, claim.to_owned(), &cases);
        } else {
            self.verdict.disagrees(self.subject, self.world.profile, claim, &cases);
        }
    }
}
