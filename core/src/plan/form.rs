//! An exercise in one of its forms: what a variant says itself, and what it leaves to the plain form.

use crate::content::{Dose, Exercise, ExerciseId, Motion, Pack, Variant, VariantId};

/// An exercise in one of its forms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Form<'a> {
    pack: &'a Pack,
    exercise: &'a Exercise,
    variant: Option<&'a Variant>,
    /// How it moves, once the reading part of the content is here.
    pub motion: Option<&'a Motion>,
}

impl<'a> Form<'a> {
    /// The plain form, or a variant.
    pub fn of(pack: &'a Pack, id: ExerciseId, variant: Option<VariantId>) -> Self {
        let exercise = pack.exercise(id);
        let motion = pack.motion(id, variant);
        let variant = variant.and_then(|variant| exercise.variants.get(usize::from(variant.0)));
        Self { pack, exercise, variant, motion }
    }

    /// The key of its words: `""` for the name, else an attribute such as `".steps"`. A variant's own words, where it has
    /// them; where not, those of the plain form hold for it too.
    pub fn key(&self, attribute: &str) -> String {
        let plain = ["exercise-", &self.exercise.id, attribute].concat();
        let Some(variant) = self.variant else { return plain };
        let own = ["variant-", &self.exercise.id, "-", &variant.id, attribute].concat();
        if self.pack.words.has(&own) { own } else { plain }
    }

    /// Where it is done; words: `position-<id>`.
    pub fn position(&self) -> &'a str {
        self.variant.map_or(&self.exercise.position, |variant| &variant.position)
    }

    /// What it needs; words: `equipment-<id>`.
    pub fn equipment(&self) -> &'a [String] {
        self.variant.map_or(&self.exercise.equipment, |variant| &variant.equipment)
    }

    /// How much, made easier.
    pub fn easier(&self) -> Dose {
        self.variant.and_then(|variant| variant.easier).unwrap_or(self.exercise.easier)
    }

    /// How much, made harder. A variant is given for a reason, so it has none.
    pub fn harder(&self) -> Option<Dose> {
        self.variant.is_none().then_some(self.exercise.harder)
    }
}
