//! The gates say of every case what core says: on the shipped pack and on packs made up at random, and, where there are
//! few enough cases, on each of them.

use crate::support::{
    made_up::{any_pack, every_case, for_all},
    pack, subject,
};
use back_check_core::{
    content::{FindingId, Numbers, ProfileId, Trend},
    triage::Case,
};
use back_check_proof::Subject;
use proptest::{prelude::*, sample::select};

// The gates and core on each of these cases.
fn agree(subject: &Subject, profile: Option<ProfileId>, cases: &[Case]) -> Result<(), TestCaseError> {
    for (case, encoded) in cases.iter().zip(subject.encoded(profile, cases)) {
        prop_assert_eq!(encoded, Some(subject.by_core(profile, case)), "{:?}", case);
    }
    Ok(())
}

fn any_numbers() -> impl Strategy<Value = Numbers> {
    let days = proptest::option::of(prop_oneof![0..100u32, Just(u32::MAX)]);
    let trend = proptest::option::of(select(vec![Trend::Better, Trend::Same, Trend::Worse]));
    let pain = proptest::option::of(0..=10u8);
    (0..=120u8, pain, days, proptest::option::of(1..5u32), trend).prop_map(
        |(age, pain, duration_days, episodes_6_months, trend)| Numbers {
            age,
            pain,
            duration_days,
            episodes_6_months,
            trend,
        },
    )
}

// A case with up to `most` of the first so many findings said yes to or not sure of.
fn any_case(findings: u8, most: usize) -> impl Strategy<Value = Case> {
    let marks = proptest::collection::vec((0..findings, any::<bool>()), 0..=most);
    (marks, any_numbers()).prop_map(|(marks, numbers)| {
        let mut case = Case { numbers, ..Case::new(numbers.age) };
        for (finding, yes) in marks {
            let finding = FindingId(finding);
            if yes && !case.unsure.contains(finding) {
                case.present.insert(finding);
            } else if !case.present.contains(finding) {
                case.unsure.insert(finding);
            }
        }
        case
    })
}

#[test]
fn on_the_shipped_pack_the_gates_and_core_say_the_same_of_random_cases_in_every_profile() {
    let shipped = subject(pack());
    let findings = u8::try_from(pack().findings.len()).expect("at most 256 findings");
    for profile in [None, Some(ProfileId(0))] {
        for_all(40, proptest::collection::vec(any_case(findings, 9), 50), |cases| agree(&shipped, profile, &cases));
    }
}

#[test]
fn on_the_shipped_pack_they_say_the_same_of_every_finding_alone_and_of_every_age() {
    let shipped = subject(pack());
    let mut cases: Vec<_> = (0..=120).map(Case::new).collect();
    for finding in pack().finding_ids() {
        for age in [17, 40, 65] {
            let (mut yes, mut unsure) = (Case::new(age), Case::new(age));
            yes.present.insert(finding);
            unsure.unsure.insert(finding);
            cases.extend([yes, unsure]);
        }
    }
    agree(&shipped, None, &cases).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn on_packs_made_up_at_random_they_say_the_same_of_every_single_case() {
    let made = (any_pack(), any_numbers(), any::<bool>());
    for_all(300, made, |(made, numbers, strict)| {
        let profile = strict.then_some(ProfileId(0));
        agree(&subject(&made), profile, &every_case(numbers))
    });
}
