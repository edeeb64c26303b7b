//! What a person has said, and the case it makes.

use super::Said;
use crate::content::{FindingId, FindingSet, Numbers, Pack, Screen, ScreenId, ScreenSet, Trend, Who};
use crate::triage::{Case, Sex};

/// Answers of the first screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AboutYou {
    /// Whole years, 0 to 120.
    pub age: u8,
    /// Sex, as it matters for pregnancy.
    pub sex: Sex,
    /// Pain now, 0 to 10.
    pub pain: u8,
}

/// Answers of the timing screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// Whole days since this pain began.
    pub duration_days: u32,
    /// Which way it goes.
    pub trend: Trend,
    /// Times in the last six months, this one counted.
    pub episodes_6_months: u32,
}

/// An answer to one yes-or-no question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Answer {
    Yes,
    No,
    Unsure,
}

/// What was said to one item of a list. No mark on an answered screen is "no".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mark {
    /// Ticked.
    Present,
    /// "I'm not sure"; for the signs of danger then the answer to the same question in other words, once given.
    Unsure(Option<Answer>),
}

/// Everything said so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// Who the questions are about.
    pub who: Who,
    /// The first screen.
    pub about: Option<AboutYou>,
    /// The timing screen.
    pub timing: Option<Timing>,
    /// Marks on list items.
    pub marks: Said<Mark>,
    /// Screens on which "none of these" is ticked.
    pub none: ScreenSet,
    /// Screens the person went on from.
    pub answered: ScreenSet,
    /// Closer questions, by the finding that "yes" records.
    pub follow_ups: Said<Answer>,
    /// Whether the rest of the questions was taken when it was offered.
    pub offer: Option<bool>,
}

impl Answers {
    /// The case these answers make, once the age is known. Only screens that are answered and still apply count.
    pub fn case(&self, pack: &Pack) -> Option<Case> {
        let about = self.about?;
        let mut case = Case { sex: about.sex, numbers: self.numbers(about), ..Case::new(about.age) };
        for id in pack.screen_ids() {
            let screen = pack.screen(id);
            if !self.answered.contains(id) {
                if self.is_asked_of(pack, screen) {
                    case.unanswered.extend(screen.group());
                }
            } else if self.is_asked_of(pack, screen) {
                self.count_marks(screen, &mut case);
            }
        }
        self.count_follow_ups(pack, &mut case);
        Some(case)
    }

    /// Whether the question is one for this person at all, whatever the level of urgency.
    pub fn is_asked_of(&self, pack: &Pack, screen: &Screen) -> bool {
        let Some(about) = self.about else { return true };
        let (youngest, oldest) = pack.pregnancy_ages;
        let may_be_pregnant = about.sex != Sex::Male && (youngest..=oldest).contains(&about.age);
        (may_be_pregnant || !screen.needs_pregnancy) && (about.age >= pack.adult_age || !screen.adult)
    }

    /// The mark on an item.
    pub fn mark(&self, finding: FindingId) -> Option<Mark> {
        self.marks.get(finding)
    }

    pub(super) fn set_mark(&mut self, pack: &Pack, finding: FindingId, mark: Option<Mark>) {
        match mark {
            Some(mark) => {
                self.marks.insert(finding, mark);
                let asked_on = pack.screen_ids().filter(|id| pack.screen(*id).items().contains(&finding));
                asked_on.for_each(|id| self.none.remove(id));
            }
            None => _ = self.marks.remove(finding),
        }
        // A closer question was about the answer as it stood.
        let closer = pack.follow_ups.iter().filter(|follow_up| follow_up.instead_of == finding);
        closer.for_each(|follow_up| _ = self.follow_ups.remove(follow_up.finding));
    }

    pub(super) fn set_none(&mut self, pack: &Pack, screen: ScreenId, none: bool) {
        if none {
            pack.screen(screen).items().iter().for_each(|item| self.set_mark(pack, *item, None));
            self.none.insert(screen);
        } else {
            self.none.remove(screen);
        }
    }

    pub(super) fn has_list_answer(&self, screen: ScreenId, items: &[FindingId]) -> bool {
        self.none.contains(screen) || items.iter().any(|item| self.marks.contains(*item))
    }

    fn numbers(&self, about: AboutYou) -> Numbers {
        Numbers {
            age: about.age,
            pain: Some(about.pain),
            duration_days: self.timing.map(|timing| timing.duration_days),
            episodes_6_months: self.timing.map(|timing| timing.episodes_6_months),
            trend: self.timing.map(|timing| timing.trend),
        }
    }

    fn count_marks(&self, screen: &Screen, case: &mut Case) {
        for item in screen.items() {
            match self.mark(*item) {
                Some(Mark::Present | Mark::Unsure(Some(Answer::Yes))) => case.present.insert(*item),
                Some(Mark::Unsure(None | Some(Answer::Unsure))) => case.unsure.insert(*item),
                Some(Mark::Unsure(Some(Answer::No))) | None => {}
            }
        }
    }

    // "Yes" to a closer question records its finding in place of the other; "no" and "not sure" leave the worse one.
    fn count_follow_ups(&self, pack: &Pack, case: &mut Case) {
        for follow_up in &pack.follow_ups {
            let parent = follow_up.instead_of;
            let said = case.present.contains(parent) || case.unsure.contains(parent);
            if said && self.follow_ups.get(follow_up.finding) == Some(Answer::Yes) {
                case.present.remove(parent);
                case.unsure.remove(parent);
                case.present.insert(follow_up.finding);
            }
        }
    }

    pub(super) fn reported(&self, pack: &Pack) -> FindingSet {
        self.case(pack).map_or_else(FindingSet::default, |case| case.present.union(&case.unsure))
    }
}
