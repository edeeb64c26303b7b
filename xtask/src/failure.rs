//! How a command fails: with one sentence for the person at the terminal.
//!
//! No error type is matched on anywhere in this tool, so a sentence is all that an error has to be.

use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// What went wrong, ready to be printed.
pub(crate) struct Failure(String);

/// The result of a command or of a step of one.
pub(crate) type Result<T = ()> = std::result::Result<T, Failure>;

impl Display for Failure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Any error becomes its own sentence. (`Failure` is no `Error` itself, or this would overlap with `From<T> for T`.)
impl<E: Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// A failure that says just this.
pub(crate) fn failure<T>(sentence: impl Into<String>) -> Result<T> {
    Err(Failure(sentence.into()))
}

/// Says what was being done when something failed.
pub(crate) trait Context<T> {
    /// Puts `doing` and a colon before the error.
    fn context(self, doing: impl Display) -> Result<T>;
}

impl<T, E: Into<Failure>> Context<T> for std::result::Result<T, E> {
    fn context(self, doing: impl Display) -> Result<T> {
        self.map_err(|error| Failure(format!("{doing}: {}", error.into())))
    }
}
