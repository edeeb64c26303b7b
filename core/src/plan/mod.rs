//! What is safe to do: which exercises, in which form and dose, why each other one is withheld, and which advice and
//! causes fit.

mod advice;
mod causes;
mod form;
mod withheld;

pub use advice::advice;
pub use causes::causes;
pub use form::Form;
pub use withheld::{Because, Withheld, withheld};

use crate::content::{Dose, Exercise, ExerciseId, FindingId, Pack, VariantId};
use crate::triage::Permit;

/// One exercise as this person should do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Prescription {
    /// Which exercise.
    pub exercise: ExerciseId,
    /// A form of it other than the plain one.
    pub variant: Option<VariantId>,
    /// How much.
    pub dose: Dose,
}

/// A programme. It can only be made from a [`Permit`], which only a triage that allows exercise gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    prescriptions: Vec<Prescription>,
}

impl Plan {
    /// The first programme: everything the permit and the person's limits allow, but for what unlocks later.
    pub fn first(pack: &Pack, permit: &Permit) -> Self {
        let allowed = pack.exercise_ids().filter(|id| {
            let exercise = pack.exercise(*id);
            permit.allows(exercise.set) && exercise.in_first_plan && limiting(exercise, permit).next().is_none()
        });
        Self { prescriptions: allowed.map(|id| prescribe(id, pack.exercise(id), permit)).collect() }
    }

    /// The exercises, in the order of the content.
    pub fn prescriptions(&self) -> &[Prescription] {
        &self.prescriptions
    }

    /// How this person should do an exercise, if the plan holds it.
    pub fn get(&self, exercise: ExerciseId) -> Option<&Prescription> {
        self.prescriptions.iter().find(|prescription| prescription.exercise == exercise)
    }
}

fn limiting<'a>(exercise: &'a Exercise, permit: &'a Permit) -> impl Iterator<Item = FindingId> + 'a {
    exercise.withheld_by.iter().copied().filter(|finding| permit.limits().contains(*finding))
}

fn prescribe(id: ExerciseId, exercise: &Exercise, permit: &Permit) -> Prescription {
    let fits = exercise.variants.iter().position(|form| form.when.iter().any(|f| permit.limits().contains(*f)));
    let variant = fits.and_then(|position| u8::try_from(position).ok()).map(VariantId);
    Prescription { exercise: id, variant, dose: exercise.dose }
}
