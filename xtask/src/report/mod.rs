//! `cargo xtask report`: how the levels that the rules give compare with those that the patient stories accept.
//!
//! Each group of stories is counted by itself, never pooled, and every proportion has its exact interval. The counts go to
//! the terminal and, with all that limits them, to `docs/report.html`. A test keeps the committed page equal to what the
//! command makes.

mod group;
mod html;
mod interval;
mod notes;
mod story;
mod text;

use std::path::Path;

use back_check_core::content::Pack;

use crate::{
    failure::{Context, Result, failure},
    paths,
};
use group::Group;
use notes::Notes;

/// Where the page lies, from the workspace on.
const PAGE: &str = "docs/report.html";

/// The command.
pub(crate) fn run(arguments: &[String]) -> Result {
    if let Some(unknown) = arguments.first() {
        return failure(format!("`cargo xtask report` takes no `{unknown}`"));
    }
    let root = paths::root()?;
    let report = Report::of(&root)?;
    crate::say(&text::text(&report));
    std::fs::write(root.join(PAGE), html::page(&report)).context(format!("{PAGE} cannot be written"))?;
    crate::say(&format!("The page is {PAGE}."));
    Ok(())
}

/// What the page and the terminal show.
struct Report {
    pack: Pack,
    notes: Notes,
    groups: Vec<Group>,
}

impl Report {
    /// Judges every story below the workspace.
    ///
    /// # Errors
    /// Content that does not compile, or a story or a note that cannot be read.
    fn of(root: &Path) -> Result<Self> {
        let pack = back_check_authoring::compile(&root.join("content"), "en")?;
        let notes = Notes::read(&root.join("tests/cases/report.toml"))?;
        let stories = story::judge_all(&pack, &root.join("tests/cases/vignettes.json"))?;
        let groups = notes.groups(stories)?;
        Ok(Self { pack, notes, groups })
    }

    fn stories(&self) -> usize {
        self.groups.iter().map(|group| group.stories.len()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_in_the_docs_is_what_the_command_makes() {
        let root = paths::root().unwrap_or_else(|failure| panic!("{failure}"));
        let report = Report::of(&root).unwrap_or_else(|failure| panic!("{failure}"));
        let stored = std::fs::read_to_string(root.join(PAGE)).unwrap_or_default();
        assert!(stored == html::page(&report), "{PAGE} is old: run `cargo xtask report`");
    }
}
