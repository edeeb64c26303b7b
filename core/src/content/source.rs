//! Where facts come from.

use super::bytes::fields;

/// Position of a source in [`Pack::sources`](super::Pack::sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(pub u16);

fields!(SourceId: 0);

/// A document a rule, dose or statement rests on. Cited as it is, never translated.
#[derive(Clone, Debug, PartialEq)]
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

fields!(Source: id, title, publisher, section, url, opened, reviewed_on, reviewed_by);
