//! What the tests share: the shipped pack, and what is to be proved of it or of a broken copy.

pub(crate) mod made_up;

use back_check_authoring::{compile, safety};
use back_check_core::content::Pack;
use back_check_proof::Subject;
use std::{
    path::{Path, PathBuf},
    sync::OnceLock,
};

/// The folder of the shipped content.
pub(crate) fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")
}

/// The shipped content, in English.
pub(crate) fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| compile(&content(), "en").expect("the shipped content is sound"))
}

/// A pack, held against the shipped list of what must never happen.
pub(crate) fn subject(pack: &Pack) -> Subject {
    Subject::new(pack, safety(&content(), self::pack()).expect("the shipped list is sound"))
}
