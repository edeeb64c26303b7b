//! Tests that a document names: `file::name`, each of which has to be there.

use std::{fs, path::Path};

/// Looks for a test by the file it is in and its exact name.
///
/// # Errors
/// What is wrong: no such file, no such function, or a function that is no test.
pub(super) fn check(root: &Path, named: &str) -> Result<(), String> {
    let (file, name) = named.rsplit_once("::").ok_or_else(|| format!("`{named}` is not written as `file::name`"))?;
    let text = fs::read_to_string(root.join(file)).map_err(|error| format!("{file} cannot be read: {error}"))?;
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    let declares = |line: &&str| ["fn ", "async fn "].iter().any(|start| line.starts_with(&format!("{start}{name}(")));
    let place = lines.iter().position(declares).ok_or_else(|| format!("{file} has no test `{name}`"))?;
    let attributes = lines[..place].iter().rev().take_while(|line| line.starts_with("#["));
    let (mut is_test, mut is_ignored) = (false, false);
    for attribute in attributes {
        is_test |= matches!(*attribute, "#[test]" | "#[tokio::test]");
        is_ignored |= attribute.starts_with("#[ignore");
    }
    match (is_test, is_ignored) {
        (true, false) => Ok(()),
        (true, true) => Err(format!("`{name}` in {file} is a test that does not run")),
        (false, _) => Err(format!("`{name}` in {file} is no test")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_here(name: &str) -> Result<(), String> {
        let root = crate::paths::root().unwrap_or_else(|failure| panic!("{failure}"));
        check(&root, &format!("xtask/src/safety/named_test.rs::{name}"))
    }

    #[test]
    fn a_test_is_found_by_its_name_and_nothing_else_is() {
        assert_eq!(check_here("a_test_is_found_by_its_name_and_nothing_else_is"), Ok(()));
        assert!(check_here("a_test_is_found_by_its_name").is_err_and(|told| told.contains("has no test")));
        assert!(check_here("check_here").is_err_and(|told| told.contains("is no test")));
    }
}
