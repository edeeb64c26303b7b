//! Where facts come from.

use serde::{Deserialize, Serialize};

/// Position of a source in [`Pack::sources`](super::Pack::sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SourceId(pub u16);

/// A document a rule, dose or statement rests on. Cited as it is, never translated.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Publisher, or authors and journal.
    pub publisher: String,
    /// The part that matters, if one does.
    pub section: Option<String>,
    /// Web address.
    pub url: Option<String>,
    /// Whether it was opened and read while the content was written; if not, it is cited from professional knowledge.
    pub opened: bool,
    /// Date a clinician checked it, ISO 8601; `None` until then.
    pub reviewed_on: Option<String>,
    /// Who checked it; `None` until then.
    pub reviewed_by: Option<String>,
}
