//! Medical words that have to stay: `content/text/<language>/medical-words.toml`, each with what it means in plain words.
//!
//! Only these are left out of the score, and each only because a person can read, where the list says, what it means.

use std::{collections::BTreeSet, fs, path::Path};

use back_check_authoring::{Fault, Faults};
use back_check_core::content::{Arguments, EnglishPlurals, Pack};
use serde::Deserialize;
use toml::Spanned;

use super::grade::words;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    word: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// The word, and its other forms.
    words: Vec<String>,
    /// What it means, in plain words.
    plain: Spanned<String>,
    /// The message in which a person reads one of the words and the plain ones.
    said_in: String,
}

/// The words of the list, in small letters.
pub(super) struct MedicalWords(BTreeSet<String>);

impl MedicalWords {
    pub(super) fn contains(&self, word: &str) -> bool {
        self.0.contains(word)
    }

    /// The list of a pack's language.
    ///
    /// # Errors
    /// A list that cannot be read; a word that no message uses; a word whose meaning a person cannot read where the list says.
    pub(super) fn read(root: &Path, pack: &Pack) -> Result<Self, Faults> {
        let path = Path::new("content/text").join(&pack.words.language).join("medical-words.toml");
        let one = |line, message: String| Fault { file: path.clone(), line, message };
        let text = fs::read_to_string(root.join(&path)).map_err(|error| Faults(vec![one(0, error.to_string())]))?;
        let file: File = toml::from_str(&text).map_err(|error| Faults(vec![one(0, error.to_string())]))?;
        let used = used_words(pack);
        let line = |entry: &Entry| text[..entry.plain.span().start].matches('\n').count() + 1;
        let told = |entry: &Entry| fault(pack, &used, entry).map(|message| one(line(entry), message));
        let faults: Vec<_> = file.word.iter().filter_map(told).collect();
        let all = file.word.into_iter().flat_map(|entry| entry.words).collect();
        if faults.is_empty() { Ok(Self(all)) } else { Err(Faults(faults)) }
    }

    #[cfg(test)]
    pub(super) fn of(words: &[&str]) -> Self {
        Self(words.iter().map(|word| (*word).to_owned()).collect())
    }
}

fn fault(pack: &Pack, used: &BTreeSet<String>, entry: &Entry) -> Option<String> {
    let Entry { words: forms, plain, said_in } = entry;
    if let Some(unused) = forms.iter().find(|word| !used.contains(*word)) {
        return Some(format!("no message uses the word `{unused}`: take it off the list"));
    }
    let Some(said) = pack.words.get(said_in, &Arguments::default(), &EnglishPlurals) else {
        return Some(format!("there is no message `{said_in}`"));
    };
    let explains = said.to_lowercase().contains(&plain.get_ref().to_lowercase());
    let names = words(&said).any(|word| forms.contains(&word));
    (!(explains && names)).then(|| {
        let first = forms.first().map_or("", String::as_str);
        format!("message `{said_in}` must say `{first}` and what it means: “{}”", plain.get_ref())
    })
}

fn used_words(pack: &Pack) -> BTreeSet<String> {
    let say = |key: &str| pack.words.text(key, &Arguments::default(), &EnglishPlurals);
    pack.words.messages.iter().flat_map(|message| words(&say(&message.key)).collect::<Vec<_>>()).collect()
}
