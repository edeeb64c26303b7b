//! The safety lock: whoever answers, with a clinic's overlay the result is at least as urgent as without, the day is no later,
//! and every exercise and every piece of advice is one that they would be shown without; an exercise in its plain form is so too.
//!
//! One case is told twice, by the pack with the overlay and by the content without, which does not know of the clinic's own
//! findings. The doses are compared as they stand: an overlay has none.

use crate::{
    Subject, Verdict,
    outcome::{Outcome, by_core, of_pack},
    told::Told,
    world::World,
};
use back_check_core::{
    content::{FindingSet, Level, Pack},
    triage::Case,
};
use rustsat::types::Lit;

pub(super) fn prove(subject: &Subject) -> Verdict {
    let mut verdict = Verdict::default();
    let Some(base) = &subject.base else { return verdict };
    if !is_built_on(&subject.pack, base) {
        let what = "the overlay only adds; something of the content is missing, has moved or has another dose";
        verdict.fails(subject, None, what.to_owned(), &[]);
        return verdict;
    }
    for profile in subject.profiles() {
        let mut world = World::new(&subject.pack, profile);
        let with = world.tell();
        let without = world.tell_by(base, &with);
        let mut lock = Lock { subject, base, world, with, without, verdict: &mut verdict };
        lock.prove_level();
        lock.prove_day();
        lock.prove_exercises();
        lock.prove_advice();
    }
    verdict
}

// Whether all findings and exercises of the content are where they were, and as much of each exercise is done.
fn is_built_on(pack: &Pack, base: &Pack) -> bool {
    let ids = |pack: &Pack| {
        pack.findings.iter().map(|finding| finding.id.clone()).take(base.findings.len()).collect::<Vec<_>>()
    };
    let exercises = |pack: &Pack| {
        let as_done =
            pack.exercises.iter().map(|it| (it.id.clone(), it.set, it.variants.clone(), it.dose, it.easier, it.harder));
        as_done.collect::<Vec<_>>()
    };
    ids(pack) == ids(base) && exercises(pack) == exercises(base) && pack.profiles == base.profiles
}

struct Lock<'s, 'v> {
    subject: &'s Subject,
    base: &'s Pack,
    world: World<'s>,
    with: Told,
    without: Told,
    verdict: &'v mut Verdict,
}

impl Lock<'_, '_> {
    fn prove_level(&mut self) {
        for level in Level::ALL {
            let assume = [self.without.at_least[level as usize], !self.with.at_least[level as usize]];
            let claim = format!("a case that is {} stays so with the overlay; this case is less urgent", level.id());
            self.prove(&assume, &claim, |with, without| without.level >= level && with.level < level);
        }
    }

    fn prove_day(&mut self) {
        let soon = self.with.is_level(&mut self.world, Level::Soon);
        for (day, by_then) in self.without.within.clone() {
            let still = self.with.within.iter().rev().find(|(other, _)| *other <= day);
            let still = still.map_or(self.world.circuit.constant(false), |(_, lit)| *lit);
            let claim = format!("the overlay never puts off the day; in this case it is more than {day} days");
            self.prove(&[by_then, soon, !still], &claim, |with, without| {
                without.within_days.is_some_and(|days| days <= day) && with.within_days.is_none_or(|days| days > day)
            });
        }
    }

    fn prove_exercises(&mut self) {
        for exercise in self.base.exercise_ids() {
            let (at, id) = (usize::from(exercise.0), &self.base.exercise(exercise).id);
            let unlocked = format!("the overlay never unlocks an exercise; in this case it does: `{id}`");
            self.prove(&[self.with.given[at], !self.without.given[at]], &unlocked, |with, without| {
                with.form(exercise).is_some() && without.form(exercise).is_none()
            });
            let plain = format!("the overlay never brings back a plain form; in this case it does: `{id}`");
            self.prove(&[self.with.plain[at], !self.without.plain[at]], &plain, |with, without| {
                with.form(exercise) == Some(None) && without.form(exercise) != Some(None)
            });
        }
    }

    fn prove_advice(&mut self) {
        for (at, advice) in self.base.advice.iter().enumerate() {
            let id = &advice.line.id;
            let claim = format!("the overlay never unlocks advice; in this case it does: `{id}`");
            self.prove(&[self.with.advice[at], !self.without.advice[at]], &claim, |with, without| {
                with.advice.contains(id) && !without.advice.contains(id)
            });
        }
    }

    // No case does this; `shows` asks core, with the overlay and without, whether the one that the solver has found does.
    fn prove(&mut self, assume: &[Lit], claim: &str, shows: impl Fn(&Outcome, &Outcome) -> bool) {
        let Some(model) = self.world.smallest(assume, &[&self.with]) else { return self.verdict.holds() };
        let case = self.world.decode(&model, &self.with);
        let with = by_core(self.subject, self.world.profile, &case);
        let without = of_pack(self.base, self.world.profile, &known(&case, self.base));
        if shows(&with, &without) {
            self.verdict.fails(self.subject, self.world.profile, claim.to_owned(), &[&case]);
        } else {
            self.verdict.disagrees(self.subject, self.world.profile, claim, &[&case]);
        }
    }
}

// The case as the content without the overlay knows it.
fn known(case: &Case, base: &Pack) -> Case {
    let known = |set: &FindingSet| set.iter().filter(|id| usize::from(id.0) < base.findings.len()).collect();
    Case { present: known(&case.present), unsure: known(&case.unsure), ..case.clone() }
}
