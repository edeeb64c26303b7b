//! Which words a clinic may write: those of what is its own, and a few of the interface's. Never those of a question of the
//! content, of a result or of a safety net.

/// How the id of everything that a clinic adds begins, so that it can never be taken for the content's own.
pub const OWN: &str = "clinic-";

// What is said of things a clinic may add.
const OF_OWN: [&str; 4] = ["finding-", "screen-", "rule-", "link-"];

// The start, the names of pages and the lines that open them. None of them is part of another message.
const CHANGEABLE: [&str; 13] = [
    "ui-start",
    "ui-start-lead",
    "ui-start-button",
    "ui-book",
    "ui-clinic-unknown",
    "ui-page-prevention",
    "ui-page-prevention-lead",
    "ui-page-prepare",
    "ui-page-prepare-lead",
    "ui-prepare-lead",
    "ui-page-learn",
    "ui-learn-lead",
    "ui-about-access.body",
];

// What to bring to a visit and what is asked there, which each clinic knows best.
const VISIT: &str = "visit-";

/// Whether a message is one that is said of something of the clinic's own.
pub(super) fn is_own(key: &str) -> bool {
    OF_OWN.iter().any(|kind| key.strip_prefix(kind).is_some_and(|id| id.starts_with(OWN)))
}

/// Whether a clinic may say this message of the content in its own words. The name of an exercise may have another word where
/// people there know it by that; what to do in it, and what to take care of, stay as they are.
pub fn may_change(key: &str) -> bool {
    let is_name = key.starts_with("exercise-") && !key.contains('.');
    is_name || key.starts_with(VISIT) || CHANGEABLE.contains(&key)
}
