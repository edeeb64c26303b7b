//! The content that authors write: TOML facts and Fluent words, read and compiled from a folder.
//!
//! The folder is a small one, with the beginning of each shipped file; an input takes the place of one of them. Its first
//! byte says which, so that no change of an input is wasted on a file that does not exist.

use crate::sample;
use back_check_authoring::{compile, safety};
use std::fs;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::OnceLock;

// Few, since all are read again for each input.
const FILES: [&str; 12] = [
    "clinical/pack.toml",
    "clinical/findings.toml",
    "clinical/questions.toml",
    "clinical/rules.toml",
    "clinical/levels.toml",
    "clinical/sources.toml",
    "clinical/exercises.toml",
    "clinical/advice.toml",
    "clinical/regions.toml",
    "clinical/safety.toml",
    "poses/cat-camel.toml",
    "text/en/findings.ftl",
];

// As much of a file as makes some whole tables or messages.
const BEGINNING: usize = 900;

struct Folder {
    path: PathBuf,
    texts: Vec<String>,
}

/// Compiles the small content with one file in other words.
pub(crate) fn read(input: &[u8]) -> bool {
    let folder = folder();
    let Some((which, text)) = input.split_first() else { return false };
    let which = usize::from(*which) % FILES.len();
    put(&folder.path.join(FILES[which]), text);
    let compiled = compile(&folder.path, "en");
    let mut faults = match compiled {
        Ok(_) => Vec::new(),
        Err(faults) => {
            assert!(!faults.0.is_empty(), "content that is refused has a fault");
            faults.0
        }
    };
    // No part of a pack: it is read by itself, and held against the shipped one.
    if FILES[which].ends_with("safety.toml")
        && let Err(more) = safety(&folder.path, sample::shipped())
    {
        faults.extend(more.0);
    }
    put(&folder.path.join(FILES[which]), folder.texts[which].as_bytes());
    // So small a content always has faults; what counts as read is TOML or Fluent.
    !faults.iter().any(|fault| fault.file == Path::new(FILES[which]) && fault.message.starts_with("not valid"))
}

/// Each file as it is.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let numbered = (0_u8..).zip(&folder().texts);
    numbered.map(|(which, text)| [&[which], text.as_bytes()].concat()).collect()
}

// In memory where the system offers that: a million inputs are a million files.
fn folder() -> &'static Folder {
    static FOLDER: OnceLock<Folder> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let memory = Some(PathBuf::from("/dev/shm")).filter(|path| path.is_dir());
        let name = format!("back-check-fuzz-{}", process::id());
        let path = memory.unwrap_or_else(std::env::temp_dir).join(name);
        let texts: Vec<_> = FILES.iter().map(|file| beginning(&sample::content().join(file))).collect();
        for (file, text) in FILES.iter().zip(&texts) {
            let file = path.join(file);
            if let Some(folder) = file.parent()
                && let Err(error) = fs::create_dir_all(folder)
            {
                panic!("{} cannot be made: {error}", folder.display());
            }
            put(&file, text.as_bytes());
        }
        // Not the first input's to pay for.
        sample::shipped();
        Folder { path, texts }
    })
}

// Cut before a table or a message that would not be whole.
fn beginning(file: &Path) -> String {
    let text = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => panic!("{} cannot be read: {error}", file.display()),
    };
    let cuts = text.match_indices("\n\n").map(|(at, _)| at + 1);
    let cut = cuts.take_while(|at| *at <= BEGINNING).last().unwrap_or(text.len());
    text[..cut].to_owned()
}

fn put(file: &Path, text: &[u8]) {
    if let Err(error) = fs::write(file, text) {
        panic!("{} cannot be written: {error}", file.display());
    }
}
