//! Every walk ends in a result, Back undoes, and neither the order of answers nor a change makes another result.

use crate::{
    Subject, Verdict,
    explore::{Explorer, Fault},
    person::{Person, Reply},
};
use back_check_core::{
    content::ProfileId,
    visit::{Step, Visit},
};

type Other = (usize, Reply);

// One thread for each reading of the rules: this is the one proof that takes seconds.
pub(super) fn prove(subject: &Subject) -> Verdict {
    std::thread::scope(|scope| {
        let profiles = subject.profiles().into_iter();
        let started: Vec<_> = profiles.map(|profile| scope.spawn(move || prove_in(subject, profile))).collect();
        let mut verdict = Verdict::default();
        for thread in started {
            match thread.join() {
                Ok(more) => verdict.add(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        verdict
    })
}

fn prove_in(subject: &Subject, profile: Option<ProfileId>) -> Verdict {
    let mut verdict = Verdict::default();
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
    verdict
}

// Everyone who says at most one thing otherwise; and from each of them, every change of one answer.
fn one_thing(explorer: &Explorer<'_>, check: &mut impl FnMut(&Person, Result<(), Fault>)) {
    person_and_changes(explorer, None, &explorer.others, check);
    for said in &explorer.others {
        person_and_changes(explorer, Some(said), &explorer.others, check);
    }
    // Who says two things on one list may think better of that list.
    for said in &explorer.doubled {
        let there: Vec<_> = explorer.others.iter().filter(|other| other.0 == said.0).cloned().collect();
        person_and_changes(explorer, Some(said), &there, check);
    }
}

fn person_and_changes(
    explorer: &Explorer<'_>,
    said: Option<&Other>,
    others: &[Other],
    check: &mut impl FnMut(&Person, Result<(), Fault>),
) {
    let person = explorer.person(&said.into_iter().collect::<Vec<_>>(), true);
    let walk = match explorer.walk(&person, Visit::default()) {
        Ok(walk) => walk,
        Err(fault) => return check(&person, Err(fault)),
    };
    check(&person, Ok(()));
    let Some(result) = walk.last() else { return };
    // Another answer to any screen, or the quiet one in place of the one that was given.
    let quiet = said.map(|(at, _)| (*at, explorer.quiet.replies[*at].clone()));
    for (at, reply) in others.iter().chain(&quiet) {
        let mut to = person.clone();
        to.replies[*at] = reply.clone();
        check(&to, explorer.change(result, &to, *at));
    }
}

// Everyone who says two things otherwise, on two screens, in order and with the two first, either way round.
fn two_things(explorer: &Explorer<'_>, check: &mut impl FnMut(&Person, Result<(), Fault>)) {
    for (at, one) in explorer.others.iter().enumerate() {
        // What goes wrong with the one thing alone is known already.
        let Ok(alone) = explorer.walk(&explorer.person(&[one], true), Visit::default()) else { continue };
        for other in explorer.others[at + 1..].iter().filter(|other| other.0 != one.0) {
            let person = explorer.person(&[one, other], true);
            check(&person, second_thing(explorer, &alone, (one, other)));
            check(&person, explorer.out_of_order(&person, &[one.0, other.0]));
            check(&person, explorer.out_of_order(&person, &[other.0, one.0]));
        }
    }
}

// Up to the second thing the walk is that of who says the first alone. Where there is an offer, it is taken and declined.
fn second_thing(explorer: &Explorer<'_>, alone: &[Visit], (one, other): (&Other, &Other)) -> Result<(), Fault> {
    let asked = |visit: &&Visit| matches!(visit.step, Step::Screen(screen) if usize::from(screen.0) == other.0);
    let Some(from) = alone.iter().find(asked) else { return Ok(()) };
    let walk = explorer.walk(&explorer.person(&[one, other], true), from.clone())?;
    let before = alone.iter().take_while(|visit| !asked(visit));
    let offer = before.chain(&walk).find(|visit| visit.step == Step::Offer);
    match offer {
        Some(offer) => explorer.walk(&explorer.person(&[one, other], false), offer.clone()).map(|_| ()),
        None => Ok(()),
    }
}
