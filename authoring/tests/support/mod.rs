//! What the tests share: the shipped content, and a copy of it to break.
#![allow(dead_code, reason = "each test file uses a part of it")]

use back_check_authoring::{Fault, compile, safety};
use back_check_core::content::Pack;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

/// The shipped content.
pub(crate) fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content")
}

/// The shipped pack, compiled once.
pub(crate) fn pack() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| compile(&content(), "en").expect("the shipped content is sound"))
}

/// A copy of the content, taken away again at the end of a test.
pub(crate) struct Copy {
    folder: PathBuf,
}

impl Copy {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("content-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        for part in ["clinical", "poses", "text/en"] {
            fs::create_dir_all(folder.join(part)).expect("a folder can be made");
            for entry in fs::read_dir(content().join(part)).expect("the content is there") {
                let path = entry.expect("a file is there").path();
                let name = path.file_name().expect("a file has a name");
                fs::copy(&path, folder.join(part).join(name)).expect("a file can be copied");
            }
        }
        Self { folder }
    }

    pub(crate) fn text(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).expect("the file is there")
    }

    /// Writes `to` in place of the one `from` of a file.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let text = self.text(file);
        assert_eq!(text.matches(from).count(), 1, "`{from}` stands once in {file}");
        fs::write(self.folder.join(file), text.replace(from, to)).expect("the file can be written");
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        fs::write(self.folder.join(file), text).expect("the file can be written");
    }

    pub(crate) fn remove(&self, file: &str) {
        fs::remove_file(self.folder.join(file)).expect("the file can be removed");
    }

    /// Every fault in the copy's list of what must never happen.
    pub(crate) fn safety_faults(&self) -> Vec<String> {
        let pack = compile(&self.folder, "en").expect("only the list is broken");
        safety(&self.folder, &pack)
            .err()
            .map_or_else(Vec::new, |faults| faults.0.iter().map(ToString::to_string).collect())
    }

    /// Every fault in the copy.
    pub(crate) fn faults(&self) -> Vec<Fault> {
        compile(&self.folder, "en").err().map_or_else(Vec::new, |faults| faults.0)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // A folder that stays behind is in the build folder, and does no harm.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The line, from 1, on which a piece of text starts.
pub(crate) fn line_of(text: &str, piece: &str) -> usize {
    let offset = text.find(piece).unwrap_or_else(|| panic!("`{piece}` is not in the text"));
    text[..offset].matches('\n').count() + 1
}

/// After these edits (file, from, to) the content has exactly these faults (file, a piece of its new text, message), in
/// this order, each on the line where the piece starts. A fault of the whole file has no piece.
#[track_caller]
pub(crate) fn check_all(edits: &[(&str, &str, &str)], expected: &[(&str, &str, &str)]) {
    let copy = Copy::new();
    edits.iter().for_each(|(file, from, to)| copy.edit(file, from, to));
    let told = |(file, piece, message): &(&str, &str, &str)| match *piece {
        "" => format!("{file}: {message}"),
        piece => format!("{file}:{}: {message}", line_of(&copy.text(file), piece)),
    };
    let found: Vec<_> = copy.faults().iter().map(ToString::to_string).collect();
    assert_eq!(found, expected.iter().map(told).collect::<Vec<_>>());
}

/// The same for one edit and one fault in the file edited.
#[track_caller]
pub(crate) fn check(file: &str, from: &str, to: &str, piece: &str, message: &str) {
    check_all(&[(file, from, to)], &[(file, piece, message)]);
}
