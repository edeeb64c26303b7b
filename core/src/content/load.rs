//! A pack as bytes: a header that names the format, then the pack in postcard.
//!
//! ```text
//! "BCPK" | format version u16 | body length u32 | CRC-32 of the body u32 | body      (numbers little-endian)
//! ```
//! Bytes come from outside (a file, a host page), so nothing here trusts them: a pack that loads is whole, of this
//! format, and every position in it points at something.

use super::{Condition, FindingId, Level, Pack, Part, RuleId, SourceId, Trigger};
use core::fmt;

/// Version of the binary format. A change to any type of the pack raises it.
pub const FORMAT_VERSION: u16 = 1;

const MAGIC: &[u8; 4] = b"BCPK";
const HEADER_LENGTH: usize = 14;
// The built-in pack is under 200 kB. This only stops a mistake (or an attack) from filling the memory.
const LARGEST_BODY: usize = 4 << 20;

/// Why bytes are not a pack that this program can use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PackError {
    /// The bytes do not start as a pack does.
    NotAPack,
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
            Self::WrongLength { expected, found } => {
                write!(f, "the content pack is incomplete: {expected} bytes expected, {found} found")
            }
            Self::TooLarge { bytes } => write!(f, "the content pack is too large: {bytes} bytes, at most {LARGEST_BODY}"),
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

/// The pack as bytes.
///
/// # Errors
/// [`PackError::TooLarge`] for a pack that [`load`] would refuse; [`PackError::Unreadable`] if it cannot be written.
pub fn encode(pack: &Pack) -> Result<Vec<u8>, PackError> {
    let body = postcard::to_allocvec(pack).map_err(|_| PackError::Unreadable)?;
    let length = u32::try_from(body.len()).map_err(|_| PackError::TooLarge { bytes: body.len() })?;
    if body.len() > LARGEST_BODY {
        return Err(PackError::TooLarge { bytes: body.len() });
    }
    let mut bytes = Vec::with_capacity(HEADER_LENGTH + body.len());
    bytes.extend_from_slice(MAGIC);
    bytes.extend_from_slice(&FORMAT_VERSION.to_le_bytes());
    bytes.extend_from_slice(&length.to_le_bytes());
    bytes.extend_from_slice(&crc32(&body).to_le_bytes());
    bytes.extend_from_slice(&body);
    Ok(bytes)
}

/// Reads a pack.
///
/// # Errors
/// A [`PackError`] that says what is wrong with the bytes.
pub fn load(bytes: &[u8]) -> Result<Pack, PackError> {
    let (header, body) = bytes.split_at_checked(HEADER_LENGTH).ok_or(PackError::NotAPack)?;
    let number = |at: usize| u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    if !header.starts_with(MAGIC) {
        return Err(PackError::NotAPack);
    }
    let format = u16::from_le_bytes([header[4], header[5]]);
    if format != FORMAT_VERSION {
        return Err(PackError::OtherFormat { found: format });
    }
    let expected = number(6) as usize;
    if expected > LARGEST_BODY {
        return Err(PackError::TooLarge { bytes: expected });
    }
    if body.len() != expected {
        return Err(PackError::WrongLength { expected, found: body.len() });
    }
    if crc32(body) != number(10) {
        return Err(PackError::Corrupt);
    }
    let pack: Pack = postcard::from_bytes(body).map_err(|_| PackError::Unreadable)?;
    check_positions(&pack)?;
    Ok(pack)
}

// CRC-32 (IEEE 802.3), bit by bit: 200 kB once per page, so a table would only cost bytes.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg()))
    })
}

fn check_positions(pack: &Pack) -> Result<(), PackError> {
    let bounds = Bounds(pack);
    bounds.check_findings()?;
    bounds.check_rules()?;
    bounds.check_exercises()?;
    bounds.check_lines()?;
    bounds.check_words()
}

struct Bounds<'a>(&'a Pack);

impl Bounds<'_> {
    fn require(holds: bool, place: &'static str) -> Result<(), PackError> {
        if holds { Ok(()) } else { Err(PackError::Dangling { place }) }
    }

    fn findings(&self, findings: &[FindingId], place: &'static str) -> Result<(), PackError> {
        Self::require(findings.iter().all(|finding| usize::from(finding.0) < self.0.findings.len()), place)
    }

    fn sources(&self, sources: &[SourceId], place: &'static str) -> Result<(), PackError> {
        Self::require(sources.iter().all(|source| usize::from(source.0) < self.0.sources.len()), place)
    }

    fn rules(&self, rules: &[RuleId], place: &'static str) -> Result<(), PackError> {
        Self::require(rules.iter().all(|rule| usize::from(rule.0) < self.0.rules.len()), place)
    }

    fn condition(&self, condition: &Condition, place: &'static str) -> Result<(), PackError> {
        let mut inside = true;
        condition.for_each_finding(&mut |finding| inside &= usize::from(finding.0) < self.0.findings.len());
        Self::require(inside, place)
    }

    fn check_findings(&self) -> Result<(), PackError> {
        let pack = self.0;
        Self::require(pack.findings.len() <= 256 && pack.screens.len() <= 256, "how many findings and screens")?;
        for finding in &pack.findings {
            self.findings(&finding.implies, "implied findings")?;
        }
        for screen in &pack.screens {
            self.findings(screen.items(), "screen items")?;
        }
        pack.follow_ups.iter().try_for_each(|f| self.findings(&[f.finding, f.instead_of], "follow-ups"))
    }

    fn check_rules(&self) -> Result<(), PackError> {
        let pack = self.0;
        Self::require(pack.rules.len() <= usize::from(u16::MAX), "how many rules")?;
        for rule in &pack.rules {
            self.sources(&rule.sources, "sources of rules")?;
            Self::require(rule.stricter.iter().all(|(id, _)| usize::from(id.0) < pack.profiles.len()), "profiles")?;
            if let Trigger::When(condition) = &rule.trigger {
                self.condition(condition, "rules")?;
            }
        }
        Self::require(pack.levels.len() == Level::ALL.len(), "levels")
    }

    fn check_exercises(&self) -> Result<(), PackError> {
        Self::require(self.0.exercises.len() <= 256, "how many exercises")?;
        for exercise in &self.0.exercises {
            self.findings(&exercise.withheld_by, "exercise gates")?;
            self.sources(&exercise.sources, "sources of exercises")?;
            self.sources(&exercise.dose_sources, "sources of doses")?;
            Self::require(exercise.variants.len() <= 256, "how many variants")?;
            exercise.variants.iter().try_for_each(|variant| self.findings(&variant.when, "variants"))?;
        }
        Ok(())
    }

    fn check_lines(&self) -> Result<(), PackError> {
        let pack = self.0;
        let lines = (pack.levels.iter().flat_map(|level| &level.safety_net))
            .chain(pack.advice.iter().map(|advice| &advice.line))
            .chain(pack.causes.iter().map(|cause| &cause.line))
            .chain(pack.prevention.iter().map(|prevention| &prevention.line))
            .chain(pack.visit_notes.iter().map(|note| &note.line))
            .chain(pack.disagreements.iter().map(|disagreement| &disagreement.line))
            .chain(pack.articles.iter().chain(&pack.faqs).map(|article| &article.line))
            .chain(&pack.deviations);
        lines.into_iter().try_for_each(|line| self.sources(&line.sources, "sources of texts"))?;
        for level in &pack.levels {
            Self::require(level.advice.len() == pack.advice.len(), "advice of levels")?;
        }
        for condition in pack.advice.iter().filter_map(|advice| advice.left_out.as_ref()) {
            self.condition(condition, "advice")?;
        }
        pack.causes.iter().try_for_each(|cause| self.findings(&cause.findings, "causes"))?;
        pack.disagreements.iter().try_for_each(|disagreement| self.rules(&disagreement.rules, "disagreements"))
    }

    fn check_words(&self) -> Result<(), PackError> {
        let words = &self.0.words;
        let count = words.messages.len();
        let keys = words.by_key.iter().filter_map(|position| words.messages.get(usize::from(*position)));
        Self::require(words.by_key.len() == count && keys.clone().count() == count, "message index")?;
        Self::require(keys.clone().zip(keys.skip(1)).all(|(one, next)| one.key < next.key), "message order")?;
        let earlier = |position: usize, parts: &[Part]| parts_point_before(parts, position);
        let all = words.messages.iter().enumerate().all(|(position, message)| earlier(position, &message.parts));
        Self::require(all, "messages within messages")
    }
}

fn parts_point_before(parts: &[Part], position: usize) -> bool {
    parts.iter().all(|part| match part {
        Part::Text(_) | Part::Arg(_) => true,
        Part::Message(other) => usize::from(*other) < position,
        Part::Choice(_, branches) => branches.iter().all(|(_, parts)| parts_point_before(parts, position)),
    })
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
        let promises_five = b"BCPK\x01\x00\x05\x00\x00\x00\x00\x00\x00\x00abc";
        assert_eq!(load(promises_five), Err(PackError::WrongLength { expected: 5, found: 3 }));
        let damaged = b"BCPK\x01\x00\x03\x00\x00\x00\x00\x00\x00\x00abc";
        assert_eq!(load(damaged), Err(PackError::Corrupt));
        let huge = b"BCPK\x01\x00\xff\xff\xff\xff\x00\x00\x00\x00";
        assert_eq!(load(huge), Err(PackError::TooLarge { bytes: 0xFFFF_FFFF }));
    }
}
