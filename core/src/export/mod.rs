//! What a person takes away: the summary to print, copy or read out, and doses in words.

mod dose;
mod summary;

pub use dose::dose_in_words;
pub use summary::{Section, summary, summary_as_text};
