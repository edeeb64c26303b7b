//! What a proof comes to: how much it has proved, and each claim that does not hold with its counter-example.

use crate::Subject;
use back_check_authoring::case_file;
use back_check_core::{content::ProfileId, triage::Case};
use std::fmt;

/// A claim that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// What was claimed, and what is the case instead; a sentence without a full stop.
    pub what: String,
    /// The profile in which it fails; `None` for the usual reading.
    pub profile: Option<String>,
    /// The smallest cases that show it, each a case file in one line.
    pub cases: Vec<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)?;
        if let Some(profile) = &self.profile {
            write!(f, " (profile {profile})")?;
        }
        self.cases.iter().try_for_each(|case| write!(f, "\n    {case}"))
    }
}

/// What one proof came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verdict {
    /// How many claims were looked at.
    pub claims: usize,
    /// Those that do not hold.
    pub failures: Vec<Failure>,
}

impl Verdict {
    pub(crate) fn holds(&mut self) {
        self.claims += 1;
    }

    /// Notes a failure, once.
    pub(crate) fn fails(&mut self, subject: &Subject, profile: Option<ProfileId>, what: String, cases: &[&Case]) {
        self.claims += 1;
        let profile = profile.and_then(|id| subject.pack.profiles.get(usize::from(id.0))).cloned();
        let cases = cases.iter().map(|case| case_file::write(&subject.pack, case)).collect();
        self.note(Failure { what, profile, cases });
    }

    /// Takes in what was found for another profile.
    pub(crate) fn add(&mut self, more: Self) {
        self.claims += more.claims;
        more.failures.into_iter().for_each(|failure| self.note(failure));
    }

    // The usual reading comes first; what fails there in the same way need not be said for each profile.
    fn note(&mut self, failure: Failure) {
        if !self.failures.iter().any(|known| known.what == failure.what && known.cases == failure.cases) {
            self.failures.push(failure);
        }
    }

    /// Notes that the gates and core see a case differently: then nothing that was proved counts.
    pub(crate) fn disagrees(&mut self, subject: &Subject, profile: Option<ProfileId>, claim: &str, cases: &[&Case]) {
        let what = format!("the proof of \"{claim}\" and the program do not agree on this case: a fault in the proof");
        self.fails(subject, profile, what, cases);
    }
}
