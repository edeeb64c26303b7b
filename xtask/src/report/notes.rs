//! What the report says beside its counts: what each group is, and what others have published. `tests/cases/report.toml`.

use std::path::Path;

use serde::Deserialize;

use super::{group::Group, story::Story};
use crate::failure::{Context, Result, failure};

/// The file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Notes {
    group: Vec<GroupNote>,
    pub(super) published: Vec<Published>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct GroupNote {
    basis: String,
    title: String,
    note: String,
}

/// Figures that somebody else has published.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Published {
    pub(super) who: String,
    pub(super) source: String,
    pub(super) stories: String,
    pub(super) right: Figures,
    pub(super) low: Option<Figures>,
    pub(super) high: Option<Figures>,
    pub(super) note: String,
    pub(super) standing: String,
}

/// One percentage, or one for each that `who` names.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Figures {
    One(f64),
    Each(Vec<f64>),
}

impl Figures {
    /// As it is shown: `57 %`, or `61.9, 45.3, 42.4 %`.
    pub(super) fn shown(&self) -> String {
        let figures = match self {
            Self::One(figure) => std::slice::from_ref(figure),
            Self::Each(figures) => figures,
        };
        format!("{} %", figures.iter().map(f64::to_string).collect::<Vec<_>>().join(", "))
    }
}

impl Notes {
    /// # Errors
    /// A file that cannot be read, with what is wrong and where.
    pub(super) fn read(file: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(file).context(format!("{} cannot be read", file.display()))?;
        toml::from_str(&text).context(format!("{} cannot be understood", file.display()))
    }

    /// The stories by group, in the order of the file.
    ///
    /// # Errors
    /// A story whose group is not described: no story may drop out of the report.
    pub(super) fn groups(&self, stories: Vec<Story>) -> Result<Vec<Group>> {
        let mut groups: Vec<_> = self.group.iter().map(GroupNote::empty).collect();
        for story in stories {
            match self.group.iter().position(|note| note.basis == story.basis) {
                Some(place) => groups[place].stories.push(story),
                None => return failure(format!("story `{}`: no group is described for `{}`", story.id, story.basis)),
            }
        }
        Ok(groups)
    }
}

impl GroupNote {
    fn empty(&self) -> Group {
        Group { title: self.title.clone(), note: self.note.clone(), stories: Vec::new() }
    }
}
