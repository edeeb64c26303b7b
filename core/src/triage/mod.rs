//! Triage: a case goes in, the level of urgency and every rule that fired come out.
//!
//! The function is pure and total. The level is the highest of all rules that fire, and rules are positive, so a further
//! finding can never lower it.

mod case;
mod fired;
mod nearest;
mod permit;

pub use case::{Case, Earlier, Sex};
pub use fired::Fired;
pub use nearest::{Change, Nearest};
pub use permit::{Permit, Refusal};

use crate::content::{FindingSet, Level, Pack, ProfileId, RuleId};

/// How soon to seek care, why, and whether exercise may be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Triage {
    /// The highest level of all rules that fired.
    pub level: Level,
    /// Every rule that fired.
    pub fired: Fired,
    /// At [`Level::Soon`]: talk to someone within this many days.
    pub within_days: Option<u16>,
    /// What the gate and the advice look at: present and unsure findings, and all that they imply.
    pub limits: FindingSet,
    /// Leave to show exercise, or why there is none.
    pub exercise: Result<Permit, Refusal>,
}

/// Judges a case by the rules of the pack, read as the profile does.
///
/// ```
/// # use back_check_core::{content::Level, triage::{triage, Case}};
/// # let content = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
/// # let pack = back_check_authoring::compile(&content, "en").expect("the shipped content is sound");
/// let mut case = Case::new(40);
/// assert_eq!(triage(&pack, None, &case).level, Level::SelfCare);
/// case.present.extend(pack.finding_id("saddle-numbness"));
/// assert_eq!(triage(&pack, None, &case).level, Level::EmergencyDepartment);
/// ```
///
/// Where a clinic's overlay is on the pack, the content without it is asked as well, and the stricter of the two counts:
/// whatever an overlay holds, it cannot make a result less urgent or give leave to exercise.
pub fn triage(pack: &Pack, profile: Option<ProfileId>, case: &Case) -> Triage {
    let own = judge(pack, profile, case);
    match &pack.overlaid {
        Some(overlaid) => stricter(own, judge(&overlaid.base, profile, &case.known_to(&overlaid.base))),
        None => own,
    }
}

#[inline(never)]
fn judge(pack: &Pack, profile: Option<ProfileId>, case: &Case) -> Triage {
    let fired = fired::fired(pack, profile, case);
    let level = highest(pack, profile, &fired);
    let soon = fired.iter().map(|rule| pack.rule(rule)).filter(|rule| rule.level_in(profile) == Level::Soon);
    let within_days = soon.filter_map(|rule| rule.within_days).min().filter(|_| level == Level::Soon);
    let limits = pack.with_implied(&case.present.union(&case.unsure));
    let exercise = permit::permit(pack, case, level, limits);
    Triage { level, fired, within_days, limits, exercise }
}

// Whatever makes the result more urgent or closes a gate, whichever of the two says it.
#[inline(never)]
fn stricter(mut own: Triage, mut base: Triage) -> Triage {
    let sooner = base.within_days.is_some_and(|days| own.within_days.is_none_or(|own| days < own));
    if base.level > own.level || (base.level == own.level && sooner) {
        core::mem::swap(&mut own, &mut base);
    }
    own.limits = own.limits.union(&base.limits);
    match (&mut own.exercise, base.exercise) {
        (Ok(permit), Ok(other)) => permit.keep_within(&other),
        (Ok(_), refused) => own.exercise = refused,
        (Err(_), _) => {}
    }
    own
}

fn highest(pack: &Pack, profile: Option<ProfileId>, fired: &Fired) -> Level {
    fired.iter().map(|rule: RuleId| pack.rule(rule).level_in(profile)).max().unwrap_or(Level::SelfCare)
}
