//! The steps that lie ahead, as a function of the answers.

use super::{Answer, Answers, Mark, Step, Visit};
use crate::content::{FollowUp, Group, Level, Pack, ProfileId, ScreenId, Trigger};
use crate::triage::{Case, Earlier, Triage, triage};

/// What a visit is judged by.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// Facts and words.
    pub pack: &'a Pack,
    /// A clinic's stricter reading, if it chose one.
    pub profile: Option<ProfileId>,
    /// What an earlier check of the same pain found.
    pub earlier: Option<Earlier>,
}

impl Rules<'_> {
    /// The case of what has been said so far, once the age is known, beside what an earlier check found.
    pub fn case(self, answers: &Answers) -> Option<Case> {
        Some(Case { earlier: self.earlier, ..answers.case(self.pack)? })
    }

    /// The triage of what has been said so far, once the age is known.
    pub fn triage(self, answers: &Answers) -> Option<Triage> {
        Some(triage(self.pack, self.profile, &self.case(answers)?))
    }

    fn level(self, answers: &Answers) -> Level {
        self.triage(answers).map_or(Level::SelfCare, |triage| triage.level)
    }
}

/// How far a person has come, in screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// This screen, from 1.
    pub step: u32,
    /// How many there are as things stand.
    pub total: u32,
}

impl Progress {
    /// The progress at the current step; `None` before the first screen and after the last.
    pub fn of(rules: Rules<'_>, visit: &Visit) -> Option<Self> {
        let route = route(rules, &visit.answers);
        let is_screen = |step: &&Step| matches!(step, Step::Screen(_));
        let position = route.iter().position(|step| *step == visit.step)?;
        let count = |steps: &[Step]| u32::try_from(steps.iter().filter(is_screen).count()).unwrap_or(u32::MAX);
        Some(Self { step: count(&route[..=position]), total: count(&route) })
    }
}

/// The questions that apply, in the order they are asked, each screen followed by its closer questions.
pub(super) fn route(rules: Rules<'_>, answers: &Answers) -> Vec<Step> {
    let offering = rules.level(answers) >= Level::Urgent;
    let mut steps = Vec::new();
    for id in rules.pack.screen_ids().filter(|id| answers.is_asked_of(rules.pack, rules.pack.screen(*id))) {
        // An offer is made while there is something to offer; what was answered before it still counts.
        let to_offer = answers.offer.is_some() || !answers.answered.contains(id);
        if offering && rules.pack.screen(id).offered && to_offer {
            if !steps.contains(&Step::Offer) {
                steps.push(Step::Offer);
            }
            if answers.offer != Some(true) {
                continue;
            }
        }
        steps.push(Step::Screen(id));
        if answers.answered.contains(id) {
            push_details(rules, answers, id, &mut steps);
        }
    }
    steps
}

fn push_details(rules: Rules<'_>, answers: &Answers, screen: ScreenId, steps: &mut Vec<Step>) {
    let screen = rules.pack.screen(screen);
    if screen.group().is_some_and(|group| is_reworded(rules.pack, group)) {
        for item in screen.items() {
            if matches!(answers.mark(*item), Some(Mark::Unsure(_))) {
                steps.push(Step::Reword(*item));
            }
        }
    }
    for follow_up in &rules.pack.follow_ups {
        if screen.items().contains(&follow_up.instead_of) && matters(rules, answers, follow_up) {
            steps.push(Step::FollowUp(follow_up.finding));
        }
    }
}

// "Not sure" about these counts as present, so it is asked once more in other words first.
fn is_reworded(pack: &Pack, group: Group) -> bool {
    pack.rules.iter().any(|rule| match &rule.trigger {
        Trigger::Unsure { counts_as_present, .. } => counts_as_present.contains(&group),
        _ => false,
    })
}

// A closer question is asked while its answer can still change the level: with all other open ones answered "yes",
// does "no" give another level than "yes"?
fn matters(rules: Rules<'_>, answers: &Answers, follow_up: &FollowUp) -> bool {
    if let Some(Mark::Unsure(None)) = answers.mark(follow_up.instead_of) {
        return false;
    }
    let mut hopeful = answers.clone();
    let given = hopeful.follow_ups.remove(follow_up.finding);
    if !hopeful.reported(rules.pack).contains(follow_up.instead_of) {
        return false;
    }
    if given.is_some() {
        return true;
    }
    for other in &rules.pack.follow_ups {
        if !hopeful.follow_ups.contains(other.finding) {
            hopeful.follow_ups.insert(other.finding, Answer::Yes);
        }
    }
    let mut otherwise = hopeful.clone();
    otherwise.follow_ups.insert(follow_up.finding, Answer::No);
    rules.level(&hopeful) != rules.level(&otherwise)
}

/// Whether a step still waits for its answer.
pub(super) fn is_open(answers: &Answers, step: Step) -> bool {
    match step {
        Step::Screen(screen) => !answers.answered.contains(screen),
        Step::Reword(finding) => answers.mark(finding) == Some(Mark::Unsure(None)),
        Step::FollowUp(finding) => !answers.follow_ups.contains(finding),
        Step::Offer => answers.offer.is_none(),
        Step::Start | Step::Review | Step::Result => false,
    }
}

/// Whether the questions end here: at once for an ambulance; for an emergency department once the signs of danger
/// and of nerve trouble are both asked.
pub(super) fn stops(rules: Rules<'_>, answers: &Answers) -> bool {
    let Some(case) = rules.case(answers) else { return false };
    let asked_danger = !case.unanswered.contains(Group::Now) && !case.unanswered.contains(Group::Nerves);
    match triage(rules.pack, rules.profile, &case).level {
        Level::Emergency => true,
        Level::EmergencyDepartment => asked_danger,
        _ => false,
    }
}

/// The step after this one; closer questions already answered are passed over. After the last comes the review.
pub(super) fn following(route: &[Step], answers: &Answers, step: Step) -> Step {
    let position = route.iter().position(|other| *other == step).map_or(0, |position| position + 1);
    let ahead = |step: &&Step| matches!(step, Step::Screen(_)) || is_open(answers, **step);
    route[position..].iter().find(ahead).copied().unwrap_or(Step::Review)
}
