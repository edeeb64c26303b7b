//! The stored form of a diary: plain lines that a person can read, each with its day.
//!
//! ```text
//! back-check-diary 1
//! 2026-11-24 check pain=4 level=self-care said=trigger-lifting,feels-tight
//! 2026-11-24 session before=4 after=3 did=cat-camel/standing:whole:p3,hip-lift:hurts
//! 2026-11-25 session before=3 stopped=further-down did=cat-camel:whole:p2
//! 2026-11-25 morning settled
//! 2026-11-25 check-in pain=3 trend=better signs=
//! 2026-11-26 check-in signs=fever
//! 2026-11-25 able 4:putting on socks;7:a walk
//! answers 29908080 of=0123456789abcdef age=38 …
//! ```
//! Everything is named by its stable id, so that it outlives a change of the content. A line that cannot be read is kept as
//! it is and written again; a diary of a later version is not touched at all.

mod answers;
mod line;

use super::{Diary, Entry};
use crate::content::{Pack, Trend};

/// Version of the stored form.
pub const VERSION: u32 = 1;

/// The most bytes a diary takes up: about three years of daily sessions.
pub const LARGEST: usize = 256 << 10;

const HEAD: &str = "back-check-diary ";

const TRENDS: [(&str, Trend); 3] = [("better", Trend::Better), ("same", Trend::Same), ("worse", Trend::Worse)];

/// Why a text is not a diary that this program can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// It does not start as one does.
    NotADiary,
    /// A later version of the program wrote it.
    Newer,
    /// It is larger than any diary gets.
    TooLarge,
}

impl Diary {
    /// Reads the stored form.
    ///
    /// # Errors
    /// When it is not a diary of this version. Nothing may then be written in its place.
    pub fn read(text: &str, pack: &Pack) -> Result<Self, Unreadable> {
        if text.len() > LARGEST {
            return Err(Unreadable::TooLarge);
        }
        let mut lines = text.lines();
        let version = lines.next().and_then(|line| line.strip_prefix(HEAD)).and_then(|it| it.trim_end().parse().ok());
        match version {
            Some(VERSION) => {}
            Some(later) if later > VERSION => return Err(Unreadable::Newer),
            _ => return Err(Unreadable::NotADiary),
        }
        let mut diary = Self::default();
        for line in lines.map(str::trim_end).filter(|line| !line.is_empty()) {
            if let Some(Entry { day, what }) = line::read(line, pack) {
                diary.add(day, what);
            } else if let Some(answers) = answers::read(line, pack).filter(|_| diary.answers.is_none()) {
                diary.answers = Some(answers);
            } else {
                diary.unread.push(line.to_owned());
            }
        }
        Ok(diary)
    }

    /// The stored form.
    pub fn write(&self, pack: &Pack) -> String {
        let mut text = [HEAD, &VERSION.to_string(), "\n"].concat();
        for entry in &self.entries {
            line::write(entry, pack, &mut text);
            text.push('\n');
        }
        if let Some(kept) = self.answers.as_ref().filter(|kept| !kept.held) {
            answers::write(kept, pack, &mut text);
            text.push('\n');
        }
        for line in &self.unread {
            text.push_str(line);
            text.push('\n');
        }
        text
    }
}

// The value of `name=value` among the words of a line.
fn value<'a>(words: &[&'a str], name: &str) -> Option<&'a str> {
    words.iter().find_map(|word| word.strip_prefix(name)?.strip_prefix('='))
}

// The items of a list, which may be empty.
fn list(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').filter(|item| !item.is_empty())
}

// What a word stands for.
fn one_of<T: Copy>(word: &str, known: &[(&str, T)]) -> Option<T> {
    known.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}

// The word for something.
fn name_of<T: Copy + PartialEq>(value: T, known: &[(&'static str, T)]) -> &'static str {
    known.iter().find(|(_, other)| *other == value).map_or("", |(name, _)| name)
}
