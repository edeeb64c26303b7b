//! The content pack: questions, findings, rules, exercises, advice, sources and words, as the program uses them.
//!
//! Authors write TOML and Fluent; the authoring crate checks these and compiles a pack; [`load`] reads it back. A pack
//! that loads has no dangling reference, so nothing later can meet one. What the content *means* is not decided here.

mod bytes;
mod condition;
mod exercise;
mod finding;
mod learn;
mod level;
mod load;
mod motion;
mod overlay;
mod pack;
mod programme;
mod prose;
mod question;
mod reading;
mod rule;
mod session;
mod source;
mod words;

pub use condition::{Bound, Condition, Number, Numbers, Trend};
pub use exercise::{Dose, Exercise, ExerciseId, ExerciseSet, Variant, VariantId};
pub use finding::{Finding, FindingId, FindingSet, Group, GroupSet};
pub use learn::{
    Advice, Article, Cause, Deviation, Disagreement, Evidence, Line, Prevention, Region, Topic, VisitNote,
    VisitNoteKind,
};
pub use level::{Level, LevelFacts};
pub use load::{FORMAT_VERSION, PackError, encode, encode_reading, load, load_first, load_reading};
pub use motion::{Anchor, BodyRegion, Frame, Key, Motion, Prop, PropKind, Signed, View};
pub use overlay::{
    AddedRule, LARGEST_OVERLAY, Link, OWN, Overlaid, Overlay, OverlayFault, Raise, encode_overlay, is_web_address,
    load_overlay, may_change,
};
pub use pack::{Pack, Review};
pub use programme::{Forward, Ladder, Limits, Phase, Programme, Slot};
pub use prose::{Block, blocks};
pub use question::{FollowUp, Screen, ScreenId, ScreenKind, ScreenSet};
pub use reading::Reading;
pub use rule::{Family, FamilySet, ProfileId, Rule, RuleId, Trigger};
pub use session::{Filter, SessionFacts};
pub use source::{Source, SourceId};
pub use words::{Arg, Arguments, Case, EnglishPlurals, Message, Part, Plurals, Speaker, Who, Words};
