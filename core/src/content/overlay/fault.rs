//! Why an overlay cannot be used, said to whoever runs the page.

use super::LARGEST_OVERLAY;
use crate::content::PackError;
use core::fmt;

/// Why an overlay cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OverlayFault {
    /// The bytes do not start as an overlay does.
    NotAnOverlay,
    /// More bytes than an overlay may have.
    TooLarge {
        /// How many came.
        bytes: usize,
    },
    /// What holds for the bytes of any pack does not hold for these.
    Bytes(PackError),
    /// Made for other content than is here.
    OtherContent {
        /// The content it was made for.
        made_for: String,
        /// The content that is here.
        here: String,
    },
    /// Its words are in another language.
    OtherLanguage {
        /// The language of its words.
        found: String,
        /// The language that is shown.
        here: String,
    },
    /// It says something that an overlay may not say.
    NotAllowed {
        /// What, with the id it is about.
        what: String,
    },
}

impl From<PackError> for OverlayFault {
    fn from(error: PackError) -> Self {
        Self::Bytes(error)
    }
}

impl fmt::Display for OverlayFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAnOverlay => write!(f, "not a clinic's overlay (it does not start with BCOV)"),
            Self::TooLarge { bytes } => {
                write!(f, "the overlay is too large: {bytes} bytes, at most {LARGEST_OVERLAY}")
            }
            Self::Bytes(error) => error.fmt(f),
            Self::OtherContent { made_for, here } => write!(
                f,
                "the overlay was made for other content ({made_for}) than is shown here ({here}); make it anew from that"
            ),
            Self::OtherLanguage { found, here } => {
                write!(f, "the words of the overlay are in \"{found}\", and the check is shown in \"{here}\"")
            }
            Self::NotAllowed { what } => write!(f, "the overlay says more than it may: {what}"),
        }
    }
}

impl core::error::Error for OverlayFault {}
