//! What is safe to do: which exercises, in which form and dose, why each other one is withheld, and which advice and
//! causes fit; and how a programme goes on from day to day.

mod advice;
mod causes;
mod change;
mod course;
mod form;
mod load;
mod recheck;
mod withheld;

pub use advice::advice;
pub use causes::causes;
pub use change::{Change, Changed, Why};
pub use course::Course;
pub use form::Form;
pub use load::{daily_load, days_of, is_day};
pub use recheck::{Recheck, Review, recheck, review};
pub use withheld::{Because, Withheld, withheld};

use crate::content::{Dose, Exercise, ExerciseId, FindingId, Pack, VariantId};
use crate::diary::Day;
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
            exercise.in_first_plan && fits(exercise, permit)
        });
        Self { prescriptions: allowed.map(|id| prescribe(id, pack.exercise(id), permit)).collect() }
    }

    /// What is done on a day: what the course asks for, as far as the permit and the person's limits allow.
    pub fn on_day(pack: &Pack, permit: &Permit, course: &Course<'_>, day: Day) -> Self {
        let asked = course.asked_on(day).into_iter().map(|(id, dose)| (id, pack.exercise(id), dose));
        let allowed = asked.filter(|(_, exercise, _)| fits(exercise, permit));
        let prescriptions =
            allowed.map(|(id, exercise, dose)| Prescription { dose, ..prescribe(id, exercise, permit) });
        Self { prescriptions: prescriptions.collect() }
    }

    /// What is done on any day of a week that begins with a day, each exercise as on the first day that has it.
    pub fn week(pack: &Pack, permit: &Permit, course: &Course<'_>, day: Day) -> Self {
        let mut week = Self { prescriptions: Vec::new() };
        for day in (0..7).map(|days| day.plus(days)) {
            for it in Self::on_day(pack, permit, course, day).prescriptions {
                if week.get(it.exercise).is_none() {
                    week.prescriptions.push(it);
                }
            }
        }
        week
    }

    /// Everything to choose from: the first programme, and what the course has unlocked since.
    pub fn library(pack: &Pack, permit: &Permit, course: &Course<'_>) -> Self {
        let mut library = Self::first(pack, permit);
        for (id, dose) in course.unlocked() {
            if library.get(id).is_none() && fits(pack.exercise(id), permit) {
                library.prescriptions.push(Prescription { dose, ..prescribe(id, pack.exercise(id), permit) });
            }
        }
        library
    }

    /// What else is safe to do on a day: the library without what is done then, and without what the course has set aside.
    pub fn beside(pack: &Pack, permit: &Permit, course: &Course<'_>, day: Day) -> Self {
        let today = Self::on_day(pack, permit, course, day);
        let mut beside = Self::library(pack, permit, course);
        beside.prescriptions.retain(|it| today.get(it.exercise).is_none() && !course.is_set_aside(it.exercise, day));
        beside
    }

    /// The exercises, in the order of the content; of a day, in the order of the session.
    pub fn prescriptions(&self) -> &[Prescription] {
        &self.prescriptions
    }

    /// How this person should do an exercise, if the plan holds it.
    pub fn get(&self, exercise: ExerciseId) -> Option<&Prescription> {
        self.prescriptions.iter().find(|prescription| prescription.exercise == exercise)
    }
}

fn fits(exercise: &Exercise, permit: &Permit) -> bool {
    permit.allows(exercise.set) && limiting(exercise, permit).next().is_none()
}

fn limiting<'a>(exercise: &'a Exercise, permit: &'a Permit) -> impl Iterator<Item = FindingId> + 'a {
    exercise.withheld_by.iter().copied().filter(|finding| permit.limits().contains(*finding))
}

fn prescribe(id: ExerciseId, exercise: &Exercise, permit: &Permit) -> Prescription {
    let fits = exercise.variants.iter().position(|form| form.when.iter().any(|f| permit.limits().contains(*f)));
    let variant = fits.and_then(|position| u8::try_from(position).ok()).map(VariantId);
    Prescription { exercise: id, variant, dose: exercise.dose }
}
