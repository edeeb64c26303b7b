//! An overlay as bytes: a header as a pack has it, then fields one after the other.

use super::{Overlay, OverlayFault};
use crate::content::{
    PackError,
    bytes::Reader,
    load::{open, seal},
};

const MAGIC: &[u8; 4] = b"BCOV";

/// The most bytes an overlay may have, header and all. The example that comes with the project has two thousand.
pub const LARGEST_OVERLAY: usize = 256 << 10;

/// The overlay as bytes.
///
/// # Errors
/// [`OverlayFault::TooLarge`] for one that [`load_overlay`] would refuse.
pub fn encode_overlay(overlay: &Overlay) -> Result<Vec<u8>, OverlayFault> {
    let bytes = seal(MAGIC, overlay)?;
    if bytes.len() > LARGEST_OVERLAY { Err(OverlayFault::TooLarge { bytes: bytes.len() }) } else { Ok(bytes) }
}

/// Reads an overlay. Whether it fits the content is asked when it is [put on](Overlay::put_on).
///
/// # Errors
/// What is wrong with the bytes.
pub fn load_overlay(bytes: &[u8]) -> Result<Overlay, OverlayFault> {
    if bytes.len() > LARGEST_OVERLAY {
        return Err(OverlayFault::TooLarge { bytes: bytes.len() });
    }
    match open(bytes, MAGIC, PackError::NotAPack) {
        Ok((body, [])) => Reader::whole(body).ok_or(OverlayFault::Bytes(PackError::Unreadable)),
        Ok((body, rest)) => Err(PackError::WrongLength { expected: body.len(), found: body.len() + rest.len() }.into()),
        Err(PackError::NotAPack) => Err(OverlayFault::NotAnOverlay),
        Err(error) => Err(error.into()),
    }
}
