//! What a person does with their programme, day by day, and the form in which that may be kept.
//!
//! Nothing here knows a clock or a browser: days and times are given, and what keeps the text is behind the trait [`Store`].

mod ability;
mod book;
mod day;
mod entry;
mod kept_answers;
mod session;
mod store;
mod stored;

pub use ability::Ability;
pub use book::{Book, Keeping, Trouble};
pub use day::Day;
pub use entry::{Check, CheckIn, Entry, What, Wish};
pub use kept_answers::KeptAnswers;
pub use session::{Done, Feeling, Outcome, Session, Skip, Stop};
pub use store::{Store, StoreFault};
pub use stored::{LARGEST, Unreadable, VERSION};

use crate::triage::Earlier;

/// Everything that was noted, in the order of days.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Diary {
    entries: Vec<Entry>,
    /// The answers last given to the end, so that they need not be given again on the same day.
    pub answers: Option<KeptAnswers>,
    // Lines that this program or its content cannot read. They are written again as they were.
    unread: Vec<String>,
}

impl Diary {
    /// Everything that was noted, in the order of days.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many lines of the stored form could not be read.
    pub fn unread(&self) -> usize {
        self.unread.len()
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.unread.is_empty() && self.answers.is_none()
    }

    /// Notes something: after everything of its day, before everything of later ones.
    pub fn add(&mut self, day: Day, what: What) {
        let later = self.entries.iter().rev().take_while(|entry| entry.day > day).count();
        self.entries.insert(self.entries.len() - later, Entry { day, what });
    }

    /// The first day.
    pub fn started(&self) -> Option<Day> {
        self.entries.first().map(|entry| entry.day)
    }

    /// What the last check found that is not of this very visit, while it may be one of the same pain: not older than so
    /// many days, and not of this day.
    pub fn earlier(&self, today: Day, at_most_days: u8) -> Option<Earlier> {
        let mut newest_first = self.entries.iter().rev().filter(|entry| entry.day < today);
        newest_first.find_map(|entry| match &entry.what {
            What::Check(check) if today.since(entry.day) <= u32::from(at_most_days) => {
                Some(Earlier { level: check.level, findings: check.findings })
            }
            _ => None,
        })
    }

    /// What was last said of what the back stops the person from doing, and when.
    pub fn abilities(&self) -> Option<(Day, &[Ability])> {
        let told = |entry: &'_ Entry| matches!(entry.what, What::Abilities(_));
        let last = self.entries.iter().rfind(|entry| told(entry))?;
        if let What::Abilities(abilities) = &last.what { Some((last.day, abilities)) } else { None }
    }

    /// Whether a session before today went well: something was done, nothing stopped it, no pain above `most` was told during it
    /// or after it, and no bad morning was told after it.
    pub fn has_gone_well(&self, today: Day, most: u8) -> bool {
        let mut rest = &self.entries[..];
        while let [entry, later @ ..] = rest {
            rest = later;
            let What::Session(session) = &entry.what else { continue };
            let morning = later.iter().find_map(|it| match it.what {
                What::Morning { settled } if it.day > entry.day => Some(settled),
                _ => None,
            });
            if entry.day < today && session.went_well(most) && morning != Some(false) {
                return true;
            }
        }
        false
    }

    /// The day of the last session that no morning was told after, before today.
    pub fn morning_to_ask_about(&self, today: Day) -> Option<Day> {
        let last =
            self.entries.iter().rev().find(|entry| matches!(entry.what, What::Session(_)) && entry.day < today)?;
        let told = |entry: &Entry| matches!(entry.what, What::Morning { .. }) && entry.day > last.day;
        (!self.entries.iter().any(told)).then_some(last.day)
    }

    /// Takes in what another diary holds and this one does not. The newer answers stay.
    pub fn join(&mut self, other: Self) {
        for entry in other.entries {
            if !self.entries.contains(&entry) {
                self.add(entry.day, entry.what);
            }
        }
        for line in other.unread {
            if !self.unread.contains(&line) {
                self.unread.push(line);
            }
        }
        let newer = |answers: &KeptAnswers| self.answers.as_ref().is_none_or(|own| own.minute < answers.minute);
        if let Some(answers) = other.answers.filter(newer) {
            self.answers = Some(answers);
        }
    }
}
