//! No exercise at a level that forbids it, under the adult age, or with a finding that speaks against it; now or at a
//! later phase, in any form.

use crate::{
    Subject, Verdict,
    outcome::{Outcome, by_core},
    told::Told,
    world::World,
};
use back_check_core::{
    content::{ExerciseId, FindingId, Level},
    triage::Case,
};
use rustsat::types::Lit;

pub(super) fn prove(subject: &Subject) -> Verdict {
    let mut verdict = Verdict::default();
    for profile in subject.profiles() {
        let mut world = World::new(&subject.pack, profile);
        let told = world.tell();
        let mut gate = Gate { subject, world, told, verdict: &mut verdict };
        subject.pack.exercise_ids().for_each(|exercise| gate.prove_age(exercise));
        Level::ALL.into_iter().for_each(|level| gate.prove_level(level));
        subject.safety.never.iter().for_each(|(finding, exercise)| gate.prove_never(*finding, *exercise));
        subject.safety.never_plain.iter().for_each(|(finding, exercise)| gate.prove_never_plain(*finding, *exercise));
    }
    verdict
}

struct Gate<'s, 'v> {
    subject: &'s Subject,
    world: World<'s>,
    told: Told,
    verdict: &'v mut Verdict,
}

impl Gate<'_, '_> {
    fn prove_age(&mut self, exercise: ExerciseId) {
        let (adult_age, id) = (self.subject.safety.adult_age, &self.subject.pack.exercise(exercise).id);
        let adult = self.world.age_at_least(adult_age);
        let claim = format!("nobody under {adult_age} gets the exercise `{id}`; this case does");
        let shows = |case: &Case, found: &Outcome| case.numbers.age < adult_age && found.form(exercise).is_some();
        self.prove(&[self.told.given[usize::from(exercise.0)], !adult], &claim, shows);
    }

    fn prove_level(&mut self, level: Level) {
        let pack = &self.subject.pack;
        let at_level = self.told.is_level(&mut self.world, level);
        let forbidden =
            |id: &ExerciseId| !self.subject.safety.at_most[level as usize].contains(&pack.exercise(*id).set);
        for exercise in pack.exercise_ids().filter(forbidden).collect::<Vec<_>>() {
            let claim =
                format!("at {} nobody gets the exercise `{}`; this case does", level.id(), pack.exercise(exercise).id);
            let shows = |_: &Case, found: &Outcome| found.level == level && found.form(exercise).is_some();
            self.prove(&[self.told.given[usize::from(exercise.0)], at_level], &claim, shows);
        }
    }

    fn prove_never(&mut self, finding: FindingId, exercise: ExerciseId) {
        let claim =
            format!("nobody with {} gets the exercise {}; this case does", self.name(finding), self.exercise(exercise));
        let limits = [self.told.given[usize::from(exercise.0)], self.told.limits[usize::from(finding.0)]];
        let subject = self.subject;
        self.prove(&limits, &claim, |case, found| reports(subject, case, finding) && found.form(exercise).is_some());
    }

    fn prove_never_plain(&mut self, finding: FindingId, exercise: ExerciseId) {
        let (finding_id, exercise_id) = (self.name(finding), self.exercise(exercise));
        let claim =
            format!("nobody with {finding_id} gets the exercise {exercise_id} in its plain form; this case does");
        let limits = [self.told.plain[usize::from(exercise.0)], self.told.limits[usize::from(finding.0)]];
        let subject = self.subject;
        self.prove(&limits, &claim, |case, found| {
            reports(subject, case, finding) && found.form(exercise) == Some(None)
        });
    }

    fn name(&self, finding: FindingId) -> String {
        format!("`{}`", self.subject.pack.finding(finding).id)
    }

    fn exercise(&self, exercise: ExerciseId) -> String {
        format!("`{}`", self.subject.pack.exercise(exercise).id)
    }

    // No case does this; `shows` asks core whether the one that the solver has found really does.
    fn prove(&mut self, assume: &[Lit], claim: &str, shows: impl Fn(&Case, &Outcome) -> bool) {
        let Some(model) = self.world.smallest(assume, &[&self.told]) else { return self.verdict.holds() };
        let case = self.world.decode(&model, &self.told);
        let found = by_core(self.subject, self.world.profile, &case);
        if shows(&case, &found) {
            self.verdict.fails(self.subject, self.world.profile, claim.to_owned(), &[&case]);
        } else {
            self.verdict.disagrees(self.subject, self.world.profile, claim, &[&case]);
        }
    }
}

// Present or unsure, or implied by what is.
fn reports(subject: &Subject, case: &Case, finding: FindingId) -> bool {
    subject.pack.with_implied(&case.present.union(&case.unsure)).contains(finding)
}
