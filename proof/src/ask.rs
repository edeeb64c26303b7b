//! The cases that somebody can make by answering the questions, as far as a case alone shows that.
//!
//! Where a visit stops on the way is not part of it: what is found here is walked through by the real reducer.

use crate::{told::Told, world::World};
use back_check_core::content::{FindingId, FollowUp, Pack, Screen};
use rustsat::types::Lit;

/// A literal that is true only for cases whose findings are asked for, of somebody of that age, with all numbers known.
pub(crate) fn askable(world: &mut World<'_>, told: &Told) -> Lit {
    let pack = world.pack;
    let mut parts = vec![world.scales.all_known(&mut world.circuit)];
    for id in pack.finding_ids() {
        let (present, unsure) = (told.present[usize::from(id.0)], told.unsure[usize::from(id.0)]);
        let said = world.circuit.any([present, unsure]);
        let asked = match screen_of(pack, id) {
            Some(screen) => is_asked(world, screen),
            None => world.circuit.constant(false),
        };
        parts.push(world.circuit.any([!said, asked]));
        if follow_up_of(pack, id).is_some() || !pack.finding(id).offers_unsure() {
            parts.push(!unsure);
        }
        if let Some(closer) = follow_up_of(pack, id) {
            let parent = usize::from(closer.instead_of.0);
            parts.push(world.circuit.any([!present, !told.present[parent]]));
            parts.push(world.circuit.any([!present, !told.unsure[parent]]));
        }
    }
    world.circuit.all(parts)
}

/// The screen on which a finding is asked for, be it as a closer question behind it.
pub(crate) fn screen_of(pack: &Pack, finding: FindingId) -> Option<&Screen> {
    let item = follow_up_of(pack, finding).map_or(finding, |closer| closer.instead_of);
    pack.screens.iter().find(|screen| screen.items().contains(&item))
}

/// The closer question that records a finding.
pub(crate) fn follow_up_of(pack: &Pack, finding: FindingId) -> Option<&FollowUp> {
    pack.follow_ups.iter().find(|closer| closer.finding == finding)
}

// Nobody's sex is known here, so that pregnancy is asked about.
fn is_asked(world: &mut World<'_>, screen: &Screen) -> Lit {
    let (youngest, oldest) = world.pack.pregnancy_ages;
    let mut parts = Vec::new();
    if screen.adult {
        parts.push(world.age_at_least(world.pack.adult_age));
    }
    if screen.needs_pregnancy {
        parts.push(world.age_at_least(youngest));
        parts.push(match oldest.checked_add(1) {
            Some(older) => !world.age_at_least(older),
            None => world.circuit.constant(true),
        });
    }
    world.circuit.all(parts)
}
