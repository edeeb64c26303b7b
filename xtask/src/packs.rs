//! Language packs for development and tests: two pseudo-languages, made from the English one.
//!
//! They show what a translation would do to every screen. English itself is compiled into the widget, but for its reading
//! part, which is a file in every build.

use back_check_authoring::{Pseudo, compile, compile_pseudo};
use back_check_core::content::{encode, encode_reading};

use crate::failure::Result;
use crate::paths;

/// The language tag and the bytes of every pack that development and test builds serve as `packs/<language>.pack`.
pub(crate) fn language_packs() -> Result<Vec<(&'static str, Vec<u8>)>> {
    let content = paths::root()?.join("content");
    Pseudo::ALL.into_iter().map(|pseudo| Ok((pseudo.language(), encode(&compile_pseudo(&content, pseudo)?)?))).collect()
}

/// What `packs/en.reading` holds: the part of the English pack that the element loads when the program is there.
pub(crate) fn reading() -> Result<Vec<u8>> {
    let (_, reading) = compile(&paths::root()?.join("content"), "en")?.split();
    Ok(encode_reading(&reading)?)
}
