//! Request path -> file inside the served folder, and never outside it.

use std::path::{Path, PathBuf};

/// The file that `url` (a path, perhaps with a query) means below `root`; a folder means its `index.html`.
///
/// `None` when there is no such file or the path tries to leave `root`, be it by `..`, by an escape or by a link.
#[must_use]
pub fn locate(root: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let wanted = root.join(relative(&decode(path)?)?);
    let file = if wanted.is_dir() { wanted.join("index.html") } else { wanted };
    let real = file.canonicalize().ok()?;
    let inside = real.starts_with(root.canonicalize().ok()?) && real.is_file();
    inside.then_some(real)
}

/// A decoded path without its leading slash, if every segment is a plain name.
fn relative(path: &str) -> Option<PathBuf> {
    path.split('/').filter(|segment| !segment.is_empty()).map(plain_name).collect()
}

fn plain_name(segment: &str) -> Option<&str> {
    let odd = segment == "." || segment == ".." || segment.contains(['\\', ':', '\0']);
    (!odd).then_some(segment)
}

/// Undoes `%20` and its like. `None` for a broken escape or for bytes that are not UTF-8.
fn decode(path: &str) -> Option<String> {
    let mut parts = path.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(part.get(2..)?.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src")
    }

    #[test]
    fn a_file_is_found_whatever_its_query() {
        assert!(locate(&root(), "/lib.rs?v=1").is_some());
        assert!(locate(&root(), "/l%69b.rs").is_some());
    }

    #[test]
    fn nothing_outside_the_folder_is_found() {
        for url in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml", "/%2e%2e%5cCargo.toml", "//etc/passwd"]
        {
            assert_eq!(locate(&root(), url), None, "{url}");
        }
    }

    #[test]
    fn a_broken_escape_is_nothing() {
        for url in ["/lib.rs%", "/%zz", "/%ff", "/%é"] {
            assert_eq!(locate(&root(), url), None, "{url}");
        }
    }

    #[test]
    fn a_folder_without_an_index_is_nothing() {
        assert_eq!(locate(&root(), "/"), None);
    }
}
