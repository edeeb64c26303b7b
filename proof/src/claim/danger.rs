//! Nobody with a sign of danger ends below the level that `safety.toml` gives it, whatever else they say.

use crate::{Subject, Verdict, told::Told, world::World};
use back_check_authoring::Floor;
use back_check_core::triage::triage;

pub(super) fn prove(subject: &Subject) -> Verdict {
    let mut verdict = Verdict::default();
    for profile in subject.profiles() {
        let mut world = World::new(&subject.pack, profile);
        let told = world.tell();
        for floor in &subject.safety.floors {
            prove_floor(subject, &mut world, &told, floor, &mut verdict);
        }
    }
    verdict
}

fn prove_floor(subject: &Subject, world: &mut World<'_>, told: &Told, floor: &Floor, verdict: &mut Verdict) {
    let holds = world.condition(&floor.when, &told.counted);
    let below = !told.at_least[floor.level as usize];
    let Some(model) = world.smallest(&[holds, below], &[told]) else { return verdict.holds() };
    let case = world.decode(&model, told);
    let found = triage(&subject.pack, world.profile, &case);
    let claim = format!("`{}` is at least {}", floor.text, floor.level.id());
    // "Not sure" counts as present for the level on the screens of danger; what counts less is in `limits` all the same.
    if found.level >= floor.level || !floor.when.holds(&found.limits, &case.numbers) {
        return verdict.disagrees(subject, world.profile, &claim, &[&case]);
    }
    verdict.fails(subject, world.profile, format!("{claim}; this case is {}", found.level.id()), &[&case]);
}
