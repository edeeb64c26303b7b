//! Hashes of files, as browsers compare them (`integrity`): SHA-384, in base64.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::json;
use sha2::{Digest, Sha256, Sha384};

use crate::failure::{Context, Result};
use crate::{paths, release::VERSION};

/// The hash of each file, by its path from the folder on.
pub(super) type Hashes = BTreeMap<String, String>;

/// The list of a release's files that a security officer can compare with.
pub(super) const LIST: &str = "sri.json";

/// The hash of each file below `folder`.
pub(super) fn below(folder: &Path) -> Result<Hashes> {
    let hash = |file: &PathBuf| {
        let name = file.strip_prefix(folder).unwrap_or(file).display().to_string().replace('\\', "/");
        Ok((name, of_file(file)?))
    };
    paths::files_below(folder)?.iter().map(hash).collect()
}

/// The hash of one file.
pub(super) fn of_file(path: &Path) -> Result<String> {
    Ok(integrity(&read(path)?))
}

/// What is different when any of `paths` (files, or folders of files) is.
pub(super) fn short(paths: &[PathBuf]) -> Result<String> {
    let mut sum = Sha256::new();
    for path in paths {
        let files = if path.is_dir() { paths::files_below(path)? } else { vec![path.clone()] };
        for file in files {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            sum.update(integrity(name.as_bytes()));
            sum.update(integrity(&read(&file)?));
        }
    }
    Ok(sum.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect())
}

/// Writes the list of all files of a release. What lies in `folder` never changes under its address.
pub(super) fn write_list(dist: &Path, folder: &str) -> Result {
    let list = json!({ "version": VERSION, "folder": folder, "files": below(dist)? });
    let path = dist.join(LIST);
    fs::write(&path, format!("{list:#}\n")).context(format!("writing {}", path.display()))
}

/// The value of an `integrity` attribute that only these bytes fit.
pub(super) fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

fn read(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).context(format!("reading {}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_the_one_that_browsers_work_out() {
        // The hash of nothing, as published with the algorithm.
        let nothing = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(integrity(b""), nothing);
    }

    #[test]
    fn a_folder_gets_another_name_when_a_file_in_it_changes() {
        let folder = std::env::temp_dir().join(format!("back-check-hashes-{}", std::process::id()));
        fs::create_dir_all(folder.join("packs")).expect("the system's folder for temporary files can be written");
        let named = |text: &str| {
            fs::write(folder.join("packs/en.reading"), text).expect("the file can be written");
            short(&[folder.join("packs")]).unwrap_or_else(|failure| panic!("{failure}"))
        };
        let (first, second, again) = (named("one"), named("two"), named("one"));
        fs::remove_dir_all(&folder).expect("the folder is ours");
        assert!(first != second && first == again, "{first} {second} {again}");
    }
}
