//! A patient story, and the level the rules give it.

use std::path::Path;

use back_check_authoring::case_file;
use back_check_core::{
    content::{Level, Pack},
    triage::triage,
};
use serde::Deserialize;

use crate::failure::{Context, Result, failure};

/// A story as the file holds it. Its diagnosis and source are for the reader of the file.
#[derive(Deserialize)]
struct Written {
    id: String,
    basis: String,
    case: serde_json::Value,
    accept: Vec<Level>,
}

/// A story with its result.
pub(super) struct Story {
    pub(super) id: String,
    /// What it was made from: the name of its group.
    pub(super) basis: String,
    /// The levels its author accepts, lowest first; never empty.
    pub(super) accept: Vec<Level>,
    /// The level the rules give.
    pub(super) given: Level,
}

/// How a given level stands to the accepted ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    /// Below every accepted level: care would come too late.
    TooLow,
    /// One of the accepted levels.
    Agrees,
    /// Above every accepted level: care would be sought for too much.
    TooHigh,
}

impl Story {
    pub(super) fn verdict(&self) -> Verdict {
        match self.given {
            given if given < self.accept[0] => Verdict::TooLow,
            given if self.accept.contains(&given) => Verdict::Agrees,
            // Between two accepted levels counts as too high: the lower one would have done.
            _ => Verdict::TooHigh,
        }
    }

    /// Whether some level would be too low.
    pub(super) fn could_be_too_low(&self) -> bool {
        self.accept[0] > Level::ALL[0]
    }

    /// Whether some level would be too high.
    pub(super) fn could_be_too_high(&self) -> bool {
        self.accept.last() < Level::ALL.last()
    }

    /// Whether just one level is accepted.
    pub(super) fn is_exact(&self) -> bool {
        self.accept.len() == 1
    }

    /// Whether every accepted level sends the person to an emergency department or calls an ambulance.
    pub(super) fn is_emergency(&self) -> bool {
        self.accept[0] >= Level::EmergencyDepartment
    }
}

/// Reads the stories and works each through the rules, read as they are without a profile.
///
/// # Errors
/// A file that cannot be read, or a story that is none; the sentence names it.
pub(super) fn judge_all(pack: &Pack, file: &Path) -> Result<Vec<Story>> {
    let shown = file.display();
    let text = std::fs::read_to_string(file).context(format!("{shown} cannot be read"))?;
    let written: Vec<Written> = serde_json::from_str(&text).context(format!("{shown} is no list of stories"))?;
    written.into_iter().map(|story| judge(pack, story)).collect()
}

fn judge(pack: &Pack, written: Written) -> Result<Story> {
    let Written { id, basis, case, mut accept } = written;
    if accept.is_empty() {
        return failure(format!("story `{id}` accepts no level"));
    }
    accept.sort_unstable();
    match case_file::read(pack, &case.to_string()) {
        Ok(case) => Ok(Story { given: triage(pack, None, &case).level, id, basis, accept }),
        Err(sentence) => failure(format!("story `{id}`: {sentence}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(accept: &[Level], given: Level) -> Verdict {
        Story { id: String::new(), basis: String::new(), accept: accept.to_vec(), given }.verdict()
    }

    #[test]
    fn below_every_accepted_level_is_too_low_and_above_the_lowest_is_too_high_unless_accepted() {
        let accept = [Level::Soon, Level::EmergencyDepartment];
        assert_eq!(verdict(&accept, Level::Routine), Verdict::TooLow);
        assert_eq!(verdict(&accept, Level::Soon), Verdict::Agrees);
        assert_eq!(verdict(&accept, Level::Urgent), Verdict::TooHigh);
        assert_eq!(verdict(&accept, Level::EmergencyDepartment), Verdict::Agrees);
        assert_eq!(verdict(&accept, Level::Emergency), Verdict::TooHigh);
    }
}
