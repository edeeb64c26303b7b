//! What is wrong on the screens of a tour: each fault once, with the screens that have it.

use std::collections::BTreeMap;
use std::fmt::Write;

/// Faults by their words.
#[derive(Debug, Default)]
pub struct Findings(BTreeMap<String, Vec<String>>);

impl Findings {
    /// Adds what is wrong on a screen.
    pub fn add(&mut self, screen: &str, faults: impl IntoIterator<Item = String>) {
        for fault in faults {
            self.0.entry(fault).or_default().push(screen.to_owned());
        }
    }

    /// Ends the test if anything is wrong anywhere.
    ///
    /// # Panics
    /// When there is a fault, with all of them.
    #[track_caller]
    pub fn assert_none(&self) {
        let mut text = String::new();
        for (fault, screens) in &self.0 {
            // Writing into a string cannot fail.
            let _ = write!(text, "{fault}\n    on: {}\n", screens.join(", "));
        }
        assert!(self.0.is_empty(), "{} faults:\n{text}", self.0.len());
    }
}
