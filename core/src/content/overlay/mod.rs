//! What a clinic adds to the content: questions, rules, words and links of its own, and exercises that it leaves out.
//!
//! An overlay is a file of additions. It names what is new and nothing that would take away: there is no way in it to
//! write that a rule is dropped, a level lowered, a gate opened or a dose changed. [`Overlay::put_on`] checks that it fits the
//! content it was made for, and gives a pack that still holds that content beside its own: the triage asks both.

mod bytes;
mod fault;
mod fit;
mod link;
mod put_on;
mod words;

pub use bytes::{LARGEST_OVERLAY, encode_overlay, load_overlay};
pub use fault::OverlayFault;
pub use link::{Link, is_web_address};
pub use words::{OWN, may_change};

use super::{
    Condition, ExerciseId, Family, Finding, FindingId, Level, Message, Pack, Review, RuleId, Screen, Source, SourceId,
    bytes::fields,
};

/// What a clinic adds. Positions go on where those of the content end: its first finding follows the content's last.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlay {
    /// Stable id, such as `hill-street`.
    pub id: String,
    /// Of the content it was made for: [`Review::fingerprint`].
    pub fingerprint: String,
    /// The language of its words.
    pub language: String,
    /// Who wrote and who signed it, and when.
    pub review: Review,
    /// Sources of its rules.
    pub sources: Vec<Source>,
    /// Findings of its own.
    pub findings: Vec<Finding>,
    /// Findings of its own that screens of the content ask for, by the screen's position, behind those that are there.
    pub asked: Vec<(u8, Vec<FindingId>)>,
    /// Screens of its own, each with the position of the content's screen that it follows.
    pub screens: Vec<(u8, Screen)>,
    /// Rules of its own.
    pub rules: Vec<AddedRule>,
    /// Rules of the content that it takes more seriously.
    pub raised: Vec<Raise>,
    /// Exercises of the content that it never shows.
    pub hidden: Vec<ExerciseId>,
    /// Findings that withhold an exercise of the content, on top of those that do.
    pub withheld: Vec<(ExerciseId, Vec<FindingId>)>,
    /// Pages of its own.
    pub links: Vec<Link>,
    /// Its words, each whole in itself.
    pub messages: Vec<Message>,
}

fields!(
    Overlay: id, fingerprint, language, review, sources, findings, asked, screens, rules, raised, hidden, withheld, links,
    messages
);

/// A rule of a clinic. It has a condition and nothing else that could make it fire, and no opening of its own: the level's
/// words say what to do.
#[derive(Clone, Debug, PartialEq)]
pub struct AddedRule {
    /// Stable id.
    pub id: String,
    /// When it fires.
    pub when: Condition,
    /// The level it gives.
    pub level: Level,
    /// At [`Level::Soon`]: talk to someone within this many days.
    pub within_days: Option<u16>,
    /// What kind of cause it looks for.
    pub family: Family,
    /// A weak sign, which counts towards [`Trigger::SoftFamilies`](super::Trigger::SoftFamilies).
    pub soft: bool,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

fields!(AddedRule: id, when, level, within_days, family, soft, sources);

/// A rule of the content that a clinic takes more seriously, in every reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Raise {
    /// Which rule.
    pub rule: RuleId,
    /// The level it gives at least.
    pub level: Level,
    /// At [`Level::Soon`]: talk to someone within this many days.
    pub within_days: Option<u16>,
}

fields!(Raise: rule, level, within_days);

/// What a pack with an overlay on it knows of that, beside what was added to its lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Overlaid {
    /// The content without the overlay. It goes on being asked: see [`triage`](crate::triage::triage()).
    pub base: Pack,
    /// Id of the overlay.
    pub id: String,
    /// Who wrote and who signed the overlay, and when.
    pub review: Review,
    /// Pages of the clinic.
    pub links: Vec<Link>,
}
