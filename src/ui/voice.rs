//! The words as the screens use them: one language, who is asked, and the numbers of the region.

use super::environment::{Environment, LanguagePlurals};
use back_check_core::content::{Arg, Arguments, Block, Pack, Region, Speaker, blocks};
use std::rc::Rc;

/// Words, and what is said in all of them.
pub(crate) struct Voice {
    pub(crate) pack: Rc<Pack>,
    pub(crate) arguments: Arguments,
    pub(crate) environment: Rc<dyn Environment>,
    /// The chosen region, if one is known.
    pub(crate) region: Option<Region>,
    /// Number of this widget on the page, so that ids never clash.
    pub(crate) instance: u32,
}

impl Voice {
    /// A message that the checks promise.
    pub(crate) fn say(&self, key: &str) -> String {
        self.speak(|speaker| speaker.say(key))
    }

    /// A message about a thing: `prefix-id`.
    pub(crate) fn name(&self, prefix: &str, id: &str) -> String {
        self.say(&[prefix, "-", id].concat())
    }

    /// A message with one text of its own.
    pub(crate) fn say_of(&self, key: &str, arg: Arg, text: &str) -> String {
        self.speak(|speaker| speaker.say_with(key, |args| args.with(arg, text)))
    }

    /// A message with two texts of its own.
    pub(crate) fn say_of_two(&self, key: &str, first: (Arg, &str), second: (Arg, &str)) -> String {
        self.speak(|speaker| speaker.say_with(key, |args| args.with(first.0, first.1).with(second.0, second.1)))
    }

    /// A message with a number.
    pub(crate) fn count(&self, key: &str, number: u32) -> String {
        self.speak(|speaker| speaker.say_with(key, |args| args.with_number(Arg::N, number)))
    }

    /// A message that may be missing.
    pub(crate) fn maybe(&self, key: &str) -> Option<String> {
        self.speak(|speaker| speaker.maybe(key))
    }

    /// The items of a message that is a list.
    pub(crate) fn items(&self, key: &str) -> Vec<String> {
        let mut found = Vec::new();
        for block in blocks(&self.say(key)) {
            match block {
                Block::List(mut items) => found.append(&mut items),
                Block::Paragraph(text) => found.push(text),
            }
        }
        found
    }

    /// An id that is unique on the page.
    pub(crate) fn id(&self, name: &str) -> String {
        ["bc", &self.instance.to_string(), "-", name].concat()
    }

    /// Lends the words out, for functions of the core.
    pub(crate) fn speak<T>(&self, with: impl FnOnce(Speaker<'_>) -> T) -> T {
        let words = &self.pack.words;
        let plurals = LanguagePlurals { environment: &*self.environment, language: &words.language };
        with(Speaker { words, arguments: &self.arguments, plurals: &plurals })
    }
}
