//! Every walk ends in a result, Back undoes, and neither the order of answers nor a change makes another result.

use crate::{
    Subject, Verdict,
    explore::{Explorer, Fault},
    person::{Person, Reply},
};

type Other = (usize, Reply);

pub(super) fn prove(subject: &Subject) -> Verdict {
    let mut verdict = Verdict::default();
    for profile in subject.profiles() {
        let explorer = Explorer::new(subject, profile);
        let mut shown = Vec::new();
        // The walks come in the order of how much a person says, so the first that breaks a claim is a smallest.
        let mut check = |person: &Person, found: Result<(), Fault>| match found {
            Err(fault) if !shown.contains(&fault.claim) => {
                let what = format!("{}; for this case, {}", fault.claim, fault.how);
                verdict.fails(subject, profile, what, &[&explorer.whole_case(person)]);
                shown.push(fault.claim);
            }
            _ => verdict.holds(),
        };
        one_thing(&explorer, &mut check);
        two_things(&explorer, &mut check);
    }
    verdict
}

// Everyone who says at most one thing otherwise, or two on one screen; and from each of them, every change of one answer.
fn one_thing(explorer: &Explorer<'_>, check: &mut impl FnMut(&Person, Result<(), Fault>)) {
    let people = [None].into_iter().chain(explorer.others.iter().chain(&explorer.doubled).map(Some));
    for said in people {
        let differing: Vec<&Other> = said.into_iter().collect();
        let person = explorer.person(&differing, true);
        match explorer.in_order(&person) {
            Err(fault) => check(&person, Err(fault)),
            Ok(walk) => {
                check(&person, Ok(()));
                for other in changes(explorer, said) {
                    let mut to = person.clone();
                    to.replies[other.0] = other.1.clone();
                    check(&to, explorer.change(&walk, &to, other.0));
                }
            }
        }
    }
}

// Another answer to any screen, or the quiet one in place of the one that was given.
fn changes(explorer: &Explorer<'_>, said: Option<&Other>) -> Vec<Other> {
    let back = said.map(|(at, _)| (*at, explorer.quiet.replies[*at].clone()));
    explorer.others.iter().cloned().chain(back).collect()
}

// Everyone who says two things otherwise, on two screens, in order and with the two first, either way round.
fn two_things(explorer: &Explorer<'_>, check: &mut impl FnMut(&Person, Result<(), Fault>)) {
    for (at, one) in explorer.others.iter().enumerate() {
        for other in explorer.others[at + 1..].iter().filter(|other| other.0 != one.0) {
            for takes_offer in [true, false] {
                let person = explorer.person(&[one, other], takes_offer);
                check(&person, explorer.in_order(&person).map(|_| ()));
            }
            let person = explorer.person(&[one, other], true);
            check(&person, explorer.out_of_order(&person, &[one.0, other.0]));
            check(&person, explorer.out_of_order(&person, &[other.0, one.0]));
        }
    }
}
