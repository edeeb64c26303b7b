//! Which self-care advice may be shown.

use crate::content::{Advice, Group, Pack};
use crate::triage::{Case, Triage};

/// The advice that fits: allowed at the level, nothing present or unsure against it, and no medicine for a child or
/// before the medicine questions are answered.
pub fn advice<'a>(pack: &'a Pack, case: &Case, triage: &Triage) -> Vec<&'a Advice> {
    let medicines = case.numbers.age >= pack.adult_age && !case.unanswered.contains(Group::MedicineSafety);
    let against = |item: &Advice| item.left_out.as_ref().is_some_and(|c| c.holds(&triage.limits, &case.numbers));
    let at_this_level = pack.advice.iter().zip(&pack.level(triage.level).advice);
    let shown = at_this_level.filter(|(item, allowed)| **allowed && (medicines || !item.medicine) && !against(item));
    shown.map(|(item, _)| item).collect()
}
