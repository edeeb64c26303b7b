//! Nobody with a sign of danger ends below the level that `safety.toml` gives it, whatever else they say.

use crate::{Subject, Verdict, told::Told, world::World};
use back_check_authoring::Floor;
use back_check_core::{
    content::{FindingId, FindingSet},
    triage::{Case, triage},
};
use rustsat::types::Lit;

pub(super) fn prove(subject: &Subject) -> Verdict {
    let mut verdict = Verdict::default();
    for profile in subject.profiles() {
        let mut world = World::new(&subject.pack, profile);
        let told = world.tell();
        let said = world.said(&told, |group| subject.safety.unsure_counts.contains(&group));
        for floor in &subject.safety.floors {
            let holds = world.condition(&floor.when, &said);
            prove_floor(subject, &mut world, &told, (floor, holds), &mut verdict);
        }
    }
    verdict
}

// What is said for the floors: yes, and "not sure" in the groups where `safety.toml` counts it as yes.
fn said(subject: &Subject, case: &Case) -> FindingSet {
    let counts = |id: &FindingId| subject.safety.unsure_counts.contains(&subject.pack.finding(*id).group);
    subject.pack.with_implied(&case.present.union(&case.unsure.iter().filter(counts).collect()))
}

fn prove_floor(
    subject: &Subject,
    world: &mut World<'_>,
    told: &Told,
    (floor, holds): (&Floor, Lit),
    verdict: &mut Verdict,
) {
    let below = !told.at_least[floor.level as usize];
    let Some(model) = world.smallest(&[holds, below], &[told]) else { return verdict.holds() };
    let case = world.decode(&model, told);
    let found = triage(&subject.pack, world.profile, &case).level;
    let claim = format!("`{}` is at least {}", floor.text, floor.level.id());
    if found < floor.level && floor.when.holds(&said(subject, &case), &case.numbers) {
        verdict.fails(subject, world.profile, format!("{claim}; this case is {}", found.id()), &[&case]);
    } else {
        verdict.disagrees(subject, world.profile, &claim, &[&case]);
    }
}
