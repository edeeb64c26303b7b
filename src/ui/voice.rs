//! The words as every part uses them: one language, who is asked, and the numbers of the region, given down by context.

use super::environment::{Environment, LanguagePlurals};
use back_check_core::content::{Arguments, Block, Pack, Region, Speaker, blocks};
use std::{fmt, rc::Rc};
use yew::prelude::*;

/// Words, and what is said in all of them.
#[derive(Clone)]
pub(crate) struct Voice {
    pub(crate) pack: Rc<Pack>,
    pub(crate) arguments: Rc<Arguments>,
    pub(crate) environment: Rc<dyn Environment>,
    /// The chosen region, if one is known.
    pub(crate) region: Option<Rc<Region>>,
    /// Number of this widget on the page, so that ids never clash.
    pub(crate) instance: u32,
}

impl PartialEq for Voice {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.pack, &other.pack)
            && self.arguments == other.arguments
            && self.region == other.region
            && self.instance == other.instance
    }
}

impl fmt::Debug for Voice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Voice({})", self.pack.words.language)
    }
}

impl Voice {
    /// A message that the checks promise.
    pub(crate) fn say(&self, key: &str) -> String {
        self.speak(|speaker| speaker.say(key))
    }

    /// A message with values of its own.
    pub(crate) fn say_with(&self, key: &str, set: impl FnOnce(Arguments) -> Arguments) -> String {
        self.speak(|speaker| speaker.say_with(key, set))
    }

    /// A message that may be missing.
    pub(crate) fn maybe(&self, key: &str) -> Option<String> {
        self.speak(|speaker| speaker.maybe(key))
    }

    /// A longer text, split into paragraphs and lists.
    pub(crate) fn blocks(&self, key: &str) -> Vec<Block> {
        blocks(&self.say(key))
    }

    /// The items of a message that is a list.
    pub(crate) fn items(&self, key: &str) -> Vec<String> {
        let lines = |block| match block {
            Block::List(items) => items,
            Block::Paragraph(text) => vec![text],
        };
        self.blocks(key).into_iter().flat_map(lines).collect()
    }

    /// An id that is unique on the page.
    pub(crate) fn id(&self, name: &str) -> String {
        format!("bc{}-{name}", self.instance)
    }

    /// Lends the words out, for functions of the core.
    pub(crate) fn speak<T>(&self, with: impl FnOnce(Speaker<'_>) -> T) -> T {
        let words = &self.pack.words;
        let plurals = LanguagePlurals { environment: &*self.environment, language: &words.language };
        with(Speaker { words, arguments: &self.arguments, plurals: &plurals })
    }
}

/// The words, in any part below the widget.
#[hook]
pub(crate) fn use_voice() -> Voice {
    #[allow(clippy::expect_used, reason = "the widget provides it around everything it renders")]
    use_context::<Voice>().expect("a part is always rendered inside the widget")
}
