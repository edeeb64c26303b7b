//! A pack as bytes: its first part, and behind it, or in a file of its own, the reading part. Each is a header that names the
//! format, then fields one after the other (see `bytes.rs`).
//!
//! ```text
//! "BCPK" | format version u16 | body length u32 | CRC-32 of the body u32 | body      (numbers little-endian)
//! "BCRD" | the same for the reading part
//! ```
//! Bytes come from outside (a file, a host page), so nothing here trusts them: a pack that loads is whole, of this
//! format, and every position in it points at something.

use super::{
    Condition, FindingId, Level, Line, Pack, Reading, ScreenId, ScreenSet, SourceId, Trigger,
    bytes::{Bytes, Reader, Writer},
};
use core::fmt;

/// Version of the binary format. A change to any type of the pack raises it.
pub const FORMAT_VERSION: u16 = 7;

const MAGIC: &[u8; 4] = b"BCPK";
const READING_MAGIC: &[u8; 4] = b"BCRD";
const HEADER_LENGTH: usize = 14;
// The built-in pack is under 200 kB. This only stops a mistake (or an attack) from filling the memory.
const LARGEST_BODY: usize = 4 << 20;

/// Why bytes are not a pack that this program can use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackError {
    /// The bytes do not start as a pack does.
    NotAPack,
    /// The bytes do not start as the reading part of a pack does.
    NotAReading,
    /// The reading part is of another pack.
    OtherContent,
    /// Fewer or more bytes than the header says.
    WrongLength {
        /// Bytes the header promises.
        expected: usize,
        /// Bytes that came.
        found: usize,
    },
    /// More bytes than any pack needs.
    TooLarge {
        /// Bytes the header promises.
        bytes: usize,
    },
    /// Written for another version of the program.
    OtherFormat {
        /// The version the bytes name.
        found: u16,
    },
    /// The bytes were changed on the way.
    Corrupt,
    /// The bytes are whole but do not hold a pack.
    Unreadable,
    /// A position points at nothing.
    Dangling {
        /// Where in the pack.
        place: &'static str,
    },
}

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAPack => write!(f, "not a content pack (it does not start with BCPK)"),
            Self::NotAReading => write!(f, "not the reading part of a content pack (it does not start with BCRD)"),
            Self::OtherContent => write!(f, "the reading part belongs to other content than the program"),
            Self::WrongLength { expected, found } => {
                write!(f, "the content pack is incomplete: {expected} bytes expected, {found} found")
            }
            Self::TooLarge { bytes } => {
                write!(f, "the content pack is too large: {bytes} bytes, at most {LARGEST_BODY}")
            }
            Self::OtherFormat { found } => {
                write!(f, "the content pack has format {found}; this program reads format {FORMAT_VERSION}")
            }
            Self::Corrupt => write!(f, "the content pack is damaged (its checksum does not match)"),
            Self::Unreadable => write!(f, "the content pack cannot be read"),
            Self::Dangling { place } => write!(f, "the content pack refers to something that is not in it ({place})"),
        }
    }
}

impl core::error::Error for PackError {}

/// The pack as bytes: both parts, or the first alone where the other is apart.
///
/// # Errors
/// [`PackError::TooLarge`] for a pack that [`load`] would refuse.
pub fn encode(pack: &Pack) -> Result<Vec<u8>, PackError> {
    if !pack.is_whole() {
        return seal(MAGIC, pack);
    }
    let (first, reading) = pack.clone().split();
    Ok([seal(MAGIC, &first)?, encode_reading(&reading)?].concat())
}

/// The reading part as bytes.
///
/// # Errors
/// [`PackError::TooLarge`] for one that [`load_reading`] would refuse.
pub fn encode_reading(reading: &Reading) -> Result<Vec<u8>, PackError> {
    seal(READING_MAGIC, reading)
}

pub(super) fn seal(magic: &[u8; 4], value: &impl Bytes) -> Result<Vec<u8>, PackError> {
    let body = Writer::whole(value);
    let length = u32::try_from(body.len()).map_err(|_| PackError::TooLarge { bytes: body.len() })?;
    if body.len() > LARGEST_BODY {
        return Err(PackError::TooLarge { bytes: body.len() });
    }
    let mut bytes = Vec::with_capacity(HEADER_LENGTH + body.len());
    bytes.extend_from_slice(magic);
    bytes.extend_from_slice(&FORMAT_VERSION.to_le_bytes());
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.extend_from_slice(&crc32(&body).to_le_bytes());
    bytes.extend_from_slice(&body);
    Ok(bytes)
}

/// Reads a pack, or the first part of one that is apart.
///
/// # Errors
/// A [`PackError`] that says what is wrong with the bytes.
pub fn load(bytes: &[u8]) -> Result<Pack, PackError> {
    match load_first(bytes)? {
        (first, []) => Ok(first),
        (first, rest) => first.with_reading(load_reading(rest)?),
    }
}

/// Reads the first part of a pack, and gives the bytes that follow it: the reading part, or none.
///
/// # Errors
/// A [`PackError`] that says what is wrong with the bytes of the first part.
pub fn load_first(bytes: &[u8]) -> Result<(Pack, &[u8]), PackError> {
    let (body, rest) = open(bytes, MAGIC, PackError::NotAPack)?;
    let pack = Reader::whole(body).ok_or(PackError::Unreadable)?;
    check_first(&pack)?;
    Ok((pack, rest))
}

/// Reads the reading part of a pack. Its positions are checked when the two are [put together](Pack::with_reading).
///
/// # Errors
/// A [`PackError`] that says what is wrong with the bytes.
pub fn load_reading(bytes: &[u8]) -> Result<Reading, PackError> {
    match open(bytes, READING_MAGIC, PackError::NotAReading)? {
        (body, []) => Reader::whole(body).ok_or(PackError::Unreadable),
        (body, rest) => Err(PackError::WrongLength { expected: body.len(), found: body.len() + rest.len() }),
    }
}

// What the header promises, and what is behind that.
#[inline(never)]
pub(super) fn open<'a>(bytes: &'a [u8], magic: &[u8; 4], other: PackError) -> Result<(&'a [u8], &'a [u8]), PackError> {
    let Some((header, body)) = bytes.split_at_checked(HEADER_LENGTH).filter(|(header, _)| header.starts_with(magic))
    else {
        return Err(other);
    };
    let number = |at: usize| u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    let format = u16::from_le_bytes([header[4], header[5]]);
    if format != FORMAT_VERSION {
        return Err(PackError::OtherFormat { found: format });
    }
    let expected = number(6) as usize;
    if expected > LARGEST_BODY {
        return Err(PackError::TooLarge { bytes: expected });
    }
    let Some((body, rest)) = body.split_at_checked(expected) else {
        return Err(PackError::WrongLength { expected, found: body.len() });
    };
    if crc32(body) != number(10) {
        return Err(PackError::Corrupt);
    }
    Ok((body, rest))
}

// CRC-32 (IEEE 802.3), bit by bit: 200 kB once per page, so a table would only cost bytes.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
    })
}

// Whether every position in the first part points at something.
fn check_first(pack: &Pack) -> Result<(), PackError> {
    let mut bounds = Bounds { pack, sources: pack.apart.unwrap_or_default().into(), wrong: None };
    bounds.check_findings();
    bounds.check_rules();
    for level in &pack.levels {
        bounds.lines(&level.safety_net);
    }
    bounds.require(pack.words.are_sound(), "messages within messages");
    bounds.wrong.map_or(Ok(()), |place| Err(PackError::Dangling { place }))
}

/// Whether every position in the reading part points at something, now that the first part is there with it.
pub(super) fn check_reading(pack: &Pack) -> Result<(), PackError> {
    let mut bounds = Bounds { pack, sources: pack.sources.len(), wrong: None };
    bounds.check_exercises();
    bounds.check_programme();
    bounds.check_lines();
    bounds.require(pack.words.are_sound(), "messages within messages");
    bounds.wrong.map_or(Ok(()), |place| Err(PackError::Dangling { place }))
}

// Looks at everything and remembers the first place that is wrong: in the browser that is less code than turning back there.
struct Bounds<'a> {
    pack: &'a Pack,
    sources: usize,
    wrong: Option<&'static str>,
}

impl Bounds<'_> {
    #[inline(never)]
    fn require(&mut self, holds: bool, place: &'static str) {
        if !holds && self.wrong.is_none() {
            self.wrong = Some(place);
        }
    }

    fn findings(&mut self, findings: &[FindingId], place: &'static str) {
        for finding in findings {
            self.require(usize::from(finding.0) < self.pack.findings.len(), place);
        }
    }

    fn sources(&mut self, sources: &[SourceId], place: &'static str) {
        for source in sources {
            self.require(usize::from(source.0) < self.sources, place);
        }
    }

    fn condition(&mut self, condition: &Condition, place: &'static str) {
        condition.for_each_finding(&mut |finding| self.findings(&[finding], place));
    }

    fn check_findings(&mut self) {
        let pack = self.pack;
        self.require(
            pack.findings.len() <= 256 && pack.screens.len() <= ScreenSet::LARGEST,
            "how many findings and screens",
        );
        for finding in &pack.findings {
            self.findings(&finding.implies, "implied findings");
        }
        for screen in &pack.screens {
            self.findings(screen.items(), "screen items");
        }
        for closer in &pack.follow_ups {
            self.findings(&[closer.finding, closer.instead_of], "follow-ups");
        }
    }

    fn check_rules(&mut self) {
        let pack = self.pack;
        self.require(pack.rules.len() <= usize::from(u16::MAX), "how many rules");
        for rule in &pack.rules {
            self.sources(&rule.sources, "sources of rules");
            for (profile, _) in &rule.stricter {
                self.require(usize::from(profile.0) < pack.profiles.len(), "profiles");
            }
            match &rule.trigger {
                Trigger::When(condition) => self.condition(condition, "rules"),
                Trigger::Worse { one_side, both_sides, spread, .. } => {
                    self.findings(one_side, "rules");
                    self.findings(both_sides, "rules");
                    self.findings(&[*spread], "rules");
                }
                _ => {}
            }
        }
        self.require(pack.levels.len() == Level::ALL.len(), "levels");
    }

    fn check_exercises(&mut self) {
        let (motions, forms) = (self.pack.motions.len(), self.pack.forms());
        self.require(self.pack.exercises.len() <= 256, "how many exercises");
        self.require(motions == if self.pack.is_whole() { forms } else { 0 }, "how many motions");
        let session = &self.pack.session;
        self.findings(&session.signs, "signs before a session");
        self.findings(&session.directions, "directions");
        self.sources(&session.sources, "sources of sessions");
        session.ask_again.iter().for_each(|screen| self.screen(*screen));
        for filter in &session.filters {
            self.findings(&filter.limits, "filters");
        }
        for exercise in &self.pack.exercises {
            self.findings(&exercise.withheld_by, "exercise gates");
            self.sources(&exercise.sources, "sources of exercises");
            self.sources(&exercise.dose_sources, "sources of doses");
            self.require(exercise.variants.len() <= 256, "how many variants");
            for variant in &exercise.variants {
                self.findings(&variant.when, "variants");
            }
        }
    }

    fn check_programme(&mut self) {
        let pack = self.pack;
        self.sources(&pack.programme.limits.sources, "sources of the programme");
        self.lines(&pack.programme.signs);
        pack.programme.asked_again.iter().for_each(|(_, screen)| self.screen(*screen));
        for phase in &pack.programme.phases {
            self.sources(&phase.sources, "sources of phases");
            let falls_back = phase.eases_to.map_or(0, usize::from);
            self.require(falls_back < pack.programme.phases.len(), "phases");
        }
        for ladder in &pack.programme.ladders {
            self.sources(&ladder.sources, "sources of ladders");
        }
    }

    fn check_lines(&mut self) {
        let pack = self.pack;
        for level in &pack.levels {
            self.require(level.advice.len() == pack.advice.len(), "advice of levels");
        }
        for advice in &pack.advice {
            self.line(&advice.line);
            if let Some(condition) = &advice.left_out {
                self.condition(condition, "advice");
            }
        }
        for cause in &pack.causes {
            self.line(&cause.line);
            self.findings(&cause.findings, "causes");
        }
        for disagreement in &pack.disagreements {
            self.line(&disagreement.line);
            for rule in &disagreement.rules {
                self.require(usize::from(rule.0) < pack.rules.len(), "disagreements");
            }
        }
        pack.prevention.iter().for_each(|habit| self.line(&habit.line));
        pack.visit_notes.iter().for_each(|note| self.line(&note.line));
        pack.articles.iter().for_each(|article| self.line(&article.line));
        pack.faqs.iter().for_each(|faq| self.line(&faq.line));
        self.lines(&pack.deviations);
    }

    fn screen(&mut self, screen: ScreenId) {
        self.require(usize::from(screen.0) < self.pack.screens.len(), "screens that are asked again");
    }

    fn lines(&mut self, lines: &[Line]) {
        lines.iter().for_each(|line| self.line(line));
    }

    fn line(&mut self, line: &Line) {
        self.sources(&line.sources, "sources of texts");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_common_crc_32() {
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
    }

    #[test]
    fn bytes_that_are_no_pack_are_refused_by_name() {
        assert_eq!(load(b""), Err(PackError::NotAPack));
        assert_eq!(load(b"<!doctype html><title>404</title>"), Err(PackError::NotAPack));
        assert_eq!(load(b"BCPK\x09\x00\x00\x00\x00\x00\x00\x00\x00\x00"), Err(PackError::OtherFormat { found: 9 }));
        let promises_five = b"BCPK\x07\x00\x05\x00\x00\x00\x00\x00\x00\x00abc";
        assert_eq!(load(promises_five), Err(PackError::WrongLength { expected: 5, found: 3 }));
        let damaged = b"BCPK\x07\x00\x03\x00\x00\x00\x00\x00\x00\x00abc";
        assert_eq!(load(damaged), Err(PackError::Corrupt));
        let huge = b"BCPK\x07\x00\xff\xff\xff\xff\x00\x00\x00\x00";
        assert_eq!(load(huge), Err(PackError::TooLarge { bytes: 0xFFFF_FFFF }));
    }
}
