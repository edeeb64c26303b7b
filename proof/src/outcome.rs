//! What comes out of a case: by core, and by the gates. The tests compare the two.

use crate::{Subject, told::Told, world::World};
use back_check_core::{
    content::{ExerciseId, Level, Pack, ProfileId, RuleId, VariantId},
    plan::{self, Plan},
    triage::{Case, triage},
};
use rustsat::types::Lit;

/// All that a case decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// How urgent.
    pub level: Level,
    /// By when, at `soon`.
    pub within_days: Option<u16>,
    /// The rules that fired.
    pub fired: Vec<RuleId>,
    /// The exercises that may be shown, now or later, in their form.
    pub exercises: Vec<(ExerciseId, Option<VariantId>)>,
    /// The ids of the advice shown.
    pub advice: Vec<String>,
    /// The ids of the causes shown, sorted.
    pub causes: Vec<String>,
}

impl Outcome {
    /// The form in which an exercise may be shown, if it may.
    pub(crate) fn form(&self, exercise: ExerciseId) -> Option<Option<VariantId>> {
        self.exercises.iter().find(|(id, _)| *id == exercise).map(|(_, form)| *form)
    }
}

pub(crate) fn by_core(subject: &Subject, profile: Option<ProfileId>, case: &Case) -> Outcome {
    of_pack(&subject.pack, profile, case)
}

/// What core says of a case by the rules of some pack.
pub(crate) fn of_pack(pack: &Pack, profile: Option<ProfileId>, case: &Case) -> Outcome {
    let triage = triage(pack, profile, case);
    let plan = triage.exercise.as_ref().ok().map(|permit| Plan::first(pack, permit));
    let given = plan.iter().flat_map(Plan::prescriptions);
    let mut causes: Vec<_> = plan::causes(pack, case).into_iter().map(|cause| cause.line.id.clone()).collect();
    causes.sort_unstable();
    Outcome {
        level: triage.level,
        within_days: triage.within_days,
        fired: triage.fired.iter().collect(),
        exercises: given.map(|it| (it.exercise, it.variant)).collect(),
        advice: plan::advice(pack, case, &triage).into_iter().map(|advice| advice.line.id.clone()).collect(),
        causes,
    }
}

// `None` where the gates hold no such case, or contradict each other.
pub(crate) fn encoded(subject: &Subject, profile: Option<ProfileId>, cases: &[Case]) -> Vec<Option<Outcome>> {
    let mut world = World::new(&subject.pack, profile);
    let told = world.tell();
    cases.iter().map(|case| one_encoded(&mut world, &told, case)).collect()
}

fn one_encoded(world: &mut World<'_>, told: &Told, case: &Case) -> Option<Outcome> {
    let pack = world.pack;
    let assume = world.is_case(told, case);
    let model = world.circuit.solve(&assume)?;
    let levels = Level::ALL.into_iter().zip(&told.at_least).filter(|(_, lit)| model.holds(**lit));
    let mut causes: Vec<_> = pack.causes.iter().zip(&told.causes).filter(|(_, lit)| model.holds(**lit)).collect();
    causes.sort_unstable_by_key(|(cause, _)| &cause.line.id);
    let advice = pack.advice.iter().zip(&told.advice).filter(|(_, lit)| model.holds(**lit));
    Some(Outcome {
        level: levels.map(|(level, _)| level).max()?,
        within_days: told.within.iter().find(|(_, lit)| model.holds(*lit)).map(|(day, _)| *day),
        fired: pack.rule_ids().zip(&told.fired).filter(|(_, lit)| model.holds(**lit)).map(|(id, _)| id).collect(),
        exercises: exercises(pack, told, |lit| model.holds(lit))?,
        advice: advice.map(|(advice, _)| advice.line.id.clone()).collect(),
        causes: causes.into_iter().map(|(cause, _)| cause.line.id.clone()).collect(),
    })
}

// `None` where the gates contradict each other: one that is given is so in exactly one form, any other in none.
fn exercises(pack: &Pack, told: &Told, holds: impl Fn(Lit) -> bool) -> Option<Vec<(ExerciseId, Option<VariantId>)>> {
    let mut forms = told.forms.iter();
    let mut found = Vec::new();
    // Hidden ones too: their gates are there, and closed.
    for (at, exercise) in pack.exercises.iter().enumerate() {
        let id = ExerciseId(u8::try_from(at).ok()?);
        let variants = forms.by_ref().take(exercise.variants.len());
        let mut given: Vec<_> = variants.enumerate().filter(|(_, lit)| holds(**lit)).map(|(at, _)| Some(at)).collect();
        given.extend(holds(told.plain[at]).then_some(None));
        match (holds(told.given[at]), &given[..]) {
            (true, [form]) => found.push((id, form.and_then(|at| u8::try_from(at).ok()).map(VariantId))),
            (false, []) => {}
            _ => return None,
        }
    }
    Some(found)
}
