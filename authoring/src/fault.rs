//! Faults in content, said to an author: which file, which line, what is wrong and what to do.

use std::{fmt, ops::Range, path::PathBuf};

/// One fault.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, relative to the folder that was given.
    pub file: PathBuf,
    /// The line, from 1; 0 when the file as a whole is meant.
    pub line: usize,
    /// What is wrong; lower case, no full stop, names the id.
    pub message: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, message } = self;
        if *line == 0 {
            write!(f, "{}: {message}", file.display())
        } else {
            write!(f, "{}:{line}: {message}", file.display())
        }
    }
}

/// All faults of some content, in the order of files and lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|fault| writeln!(f, "{fault}"))?;
        let count = self.0.len();
        write!(f, "{count} {} in the content", if count == 1 { "fault" } else { "faults" })
    }
}

impl std::error::Error for Faults {}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) file: PathBuf,
    pub(crate) line: usize,
}

/// Collects faults as they are found: one run reports them all.
#[derive(Debug, Default)]
pub(crate) struct Report(Vec<Fault>);

impl Report {
    pub(crate) fn add(&mut self, place: &Place, message: impl Into<String>) {
        self.0.push(Fault { file: place.file.clone(), line: place.line, message: message.into() });
    }

    /// The value, or everything that is wrong.
    pub(crate) fn finish<T>(self, value: Option<T>) -> Result<T, Faults> {
        let mut faults = self.0;
        faults.sort();
        faults.dedup();
        match value {
            Some(value) if faults.is_empty() => Ok(value),
            _ => Err(Faults(faults)),
        }
    }
}

/// The line, from 1, at which a span of bytes starts.
pub(crate) fn line_of(text: &str, span: &Range<usize>) -> usize {
    text.get(..span.start).map_or(1, |before| before.matches('\n').count() + 1)
}
