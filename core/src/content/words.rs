//! The words of one language, compiled from Fluent to a table: a message is literal text, arguments, shared snippets and
//! one kind of choice. Parsing Fluent in the browser would cost 50 kB (measured); this formatter costs under one.

mod sound;

use super::bytes::{Bytes, Reader, Writer, choices, fields, names};

/// An argument that a message may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "content/README.md describes each")]
pub enum Arg {
    Who,
    Emergency,
    Urgent,
    Crisis,
    Clinic,
    Date,
    Name,
    Phone,
    N,
    Total,
    Least,
    Most,
}

names!(Arg: Who, Emergency, Urgent, Crisis, Clinic, Date, Name, Phone, N, Total, Least, Most);

impl Arg {
    /// All arguments with the names that authors write.
    pub const ALL: [(&'static str, Self); 12] = [
        ("who", Self::Who),
        ("emergency", Self::Emergency),
        ("urgent", Self::Urgent),
        ("crisis", Self::Crisis),
        ("clinic", Self::Clinic),
        ("date", Self::Date),
        ("name", Self::Name),
        ("phone", Self::Phone),
        ("n", Self::N),
        ("total", Self::Total),
        ("least", Self::Least),
        ("most", Self::Most),
    ];
}

/// A branch of a choice. `Other` is always there, and last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the plural categories of Unicode, an exact number, and who answers")]
pub enum Case {
    Exactly(u32),
    Zero,
    One,
    Two,
    Few,
    Many,
    Me,
    Other,
}

choices!(Case: 0 Exactly { 0: number }, 1 Zero {}, 2 One {}, 3 Two {}, 4 Few {}, 5 Many {}, 6 Me {}, 7 Other {});

/// A piece of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Literal text.
    Text(String),
    /// The value of an argument.
    Arg(Arg),
    /// Another message, by position; always an earlier one, so that no message can contain itself.
    Message(u16),
    /// The first branch that fits the argument.
    Choice(Arg, Vec<(Case, Vec<Part>)>),
}

choices!(Part: 0 Text { 0: text }, 1 Arg { 0: arg }, 2 Message { 0: position }, 3 Choice { 0: arg, 1: branches });

/// One message.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// `id`, or `id.attribute`.
    pub key: String,
    /// Its pieces.
    pub parts: Vec<Part>,
}

fields!(Message: key, parts);

/// All words of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// BCP 47 tag.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Messages; a message only contains earlier ones.
    pub messages: Vec<Message>,
    // Positions in `messages` in the order of their keys. Of two with the same key only the first is here.
    by_key: Vec<u16>,
}

impl Bytes for Words {
    fn write(&self, out: &mut Writer) {
        self.language.write(out);
        self.right_to_left.write(out);
        self.messages.write(out);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        Self::new(Bytes::read(from), Bytes::read(from), Bytes::read(from))
    }
}

/// Who the questions are about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Who {
    /// The person who answers.
    #[default]
    Me,
    /// Someone they care for.
    Other,
}

/// Plural categories of a language, as the browser's `Intl.PluralRules` knows them.
pub trait Plurals {
    /// The category of a whole number.
    fn category(&self, number: u32) -> Case;
}

/// English: one, and everything else.
#[derive(Clone, Copy, Debug, Default)]
pub struct EnglishPlurals;

impl Plurals for EnglishPlurals {
    fn category(&self, number: u32) -> Case {
        if number == 1 { Case::One } else { Case::Other }
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Value {
    Text(String),
    Number(u32),
}

/// Values of the arguments for one message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Arguments {
    /// Who the questions are about.
    pub who: Who,
    values: Vec<(Arg, Value)>,
}

impl Arguments {
    /// No values yet.
    pub fn new(who: Who) -> Self {
        Self { who, values: Vec::new() }
    }

    /// Sets a text.
    #[must_use]
    pub fn with(mut self, arg: Arg, text: impl Into<String>) -> Self {
        self.values.push((arg, Value::Text(text.into())));
        self
    }

    /// Sets a whole number.
    #[must_use]
    pub fn with_number(mut self, arg: Arg, number: impl Into<u32>) -> Self {
        self.values.push((arg, Value::Number(number.into())));
        self
    }

    // The newest value wins, so that a caller can override what was set for every message.
    fn get(&self, arg: Arg) -> Option<&Value> {
        self.values.iter().rev().find(|(name, _)| *name == arg).map(|(_, value)| value)
    }
}

impl Words {
    /// Words of these messages, each of which only contains earlier ones.
    pub fn new(language: String, right_to_left: bool, messages: Vec<Message>) -> Self {
        let mut words = Self { language, right_to_left, messages: Vec::new(), by_key: Vec::new() };
        words.add(messages);
        words
    }

    /// Adds messages behind those that are there.
    pub fn add(&mut self, messages: Vec<Message>) {
        for message in messages {
            let position = u16::try_from(self.messages.len());
            if let (Ok(position), Err(place)) = (position, self.place(&message.key)) {
                self.by_key.insert(place, position);
            }
            self.messages.push(message);
        }
    }

    /// Says a message in other words, or adds it.
    pub(super) fn put(&mut self, message: &Message) {
        match self.position(&message.key) {
            Some(position) => self.messages[position].parts.clone_from(&message.parts),
            None => self.add(vec![message.clone()]),
        }
    }

    /// A message that may be missing.
    pub fn get(&self, key: &str, arguments: &Arguments, plurals: &dyn Plurals) -> Option<String> {
        let position = self.position(key)?;
        let mut text = String::new();
        Formatter { words: self, arguments, plurals }.write(&self.messages[position].parts, &mut text);
        Some(text)
    }

    /// A message that the checks promise; its key if it is missing all the same, which no check lets through.
    pub fn text(&self, key: &str, arguments: &Arguments, plurals: &dyn Plurals) -> String {
        self.get(key, arguments, plurals).unwrap_or_else(|| key.to_owned())
    }

    /// Whether there is a message with this key.
    pub fn has(&self, key: &str) -> bool {
        self.position(key).is_some()
    }

    fn position(&self, key: &str) -> Option<usize> {
        let place = self.place(key).ok()?;
        Some(usize::from(self.by_key[place]))
    }

    // Where in `by_key` the key is, or belongs.
    #[inline(never)]
    fn place(&self, key: &str) -> Result<usize, usize> {
        self.by_key.binary_search_by(|position| self.messages[usize::from(*position)].key.as_str().cmp(key))
    }
}

/// Words with all that does not change from one message to the next.
#[derive(Clone, Copy)]
pub struct Speaker<'a> {
    /// The messages.
    pub words: &'a Words,
    /// Values that every message may use.
    pub arguments: &'a Arguments,
    /// The plural rules of the language.
    pub plurals: &'a dyn Plurals,
}

impl Speaker<'_> {
    /// A message that the checks promise.
    pub fn say(self, key: &str) -> String {
        self.words.text(key, self.arguments, self.plurals)
    }

    /// A message with values of its own.
    pub fn say_with(self, key: &str, set: impl FnOnce(Arguments) -> Arguments) -> String {
        self.words.text(key, &set(self.arguments.clone()), self.plurals)
    }

    /// A message that may be missing.
    pub fn maybe(self, key: &str) -> Option<String> {
        self.words.get(key, self.arguments, self.plurals)
    }
}

struct Formatter<'a> {
    words: &'a Words,
    arguments: &'a Arguments,
    plurals: &'a dyn Plurals,
}

impl Formatter<'_> {
    fn write(&self, parts: &[Part], out: &mut String) {
        for part in parts {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Arg(arg) => self.write_value(*arg, out),
                Part::Message(position) => self.write(&self.words.messages[usize::from(*position)].parts, out),
                Part::Choice(arg, branches) => self.write(self.choose(*arg, branches), out),
            }
        }
    }

    // A value may run the other way than the text around it: isolate it where that can happen.
    fn write_value(&self, arg: Arg, out: &mut String) {
        let isolate = self.words.right_to_left;
        if isolate {
            out.push('\u{2068}');
        }
        match self.arguments.get(arg) {
            Some(Value::Text(text)) => out.push_str(text),
            Some(Value::Number(number)) => out.push_str(&number.to_string()),
            None => out.push('…'),
        }
        if isolate {
            out.push('\u{2069}');
        }
    }

    fn choose<'b>(&self, arg: Arg, branches: &'b [(Case, Vec<Part>)]) -> &'b [Part] {
        let branch = |case: Case| branches.iter().find(|(name, _)| *name == case);
        let fitting = match (arg, self.arguments.get(arg)) {
            (Arg::Who, _) => branch(if self.arguments.who == Who::Me { Case::Me } else { Case::Other }),
            (_, Some(Value::Number(number))) => {
                branch(Case::Exactly(*number)).or_else(|| branch(self.plurals.category(*number)))
            }
            _ => None,
        };
        fitting.or(branches.last()).map_or(&[], |(_, parts)| parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(parts: Vec<Part>) -> Words {
        let messages = vec![
            Message { key: "your".into(), parts: vec![Part::Choice(Arg::Who, who_branches())] },
            Message { key: "a".into(), parts },
        ];
        Words::new("en".into(), false, messages)
    }

    fn who_branches() -> Vec<(Case, Vec<Part>)> {
        vec![(Case::Me, vec![Part::Text("your".into())]), (Case::Other, vec![Part::Text("their".into())])]
    }

    fn say(words: &Words, arguments: &Arguments) -> String {
        words.text("a", arguments, &EnglishPlurals)
    }

    #[test]
    fn a_snippet_follows_who_answers() {
        let words = words(vec![Part::Message(0), Part::Text(" back".into())]);
        assert_eq!(say(&words, &Arguments::new(Who::Me)), "your back");
        assert_eq!(say(&words, &Arguments::new(Who::Other)), "their back");
    }

    #[test]
    fn an_exact_number_wins_over_its_plural_category() {
        let branch = |case, text: &str| (case, vec![Part::Text(text.into())]);
        let branches =
            vec![branch(Case::Exactly(1), "once"), branch(Case::One, "one time"), branch(Case::Other, "times")];
        let words = words(vec![Part::Choice(Arg::N, branches)]);
        let count = |number: u32| say(&words, &Arguments::default().with_number(Arg::N, number));
        assert_eq!((count(1).as_str(), count(0).as_str(), count(7).as_str()), ("once", "times", "times"));
    }

    #[test]
    fn a_missing_value_shows_as_a_gap_and_a_missing_message_as_its_key() {
        let words = words(vec![Part::Arg(Arg::Date)]);
        assert_eq!(say(&words, &Arguments::default()), "…");
        assert_eq!(words.text("nowhere", &Arguments::default(), &EnglishPlurals), "nowhere");
    }

    #[test]
    fn values_are_isolated_in_a_right_to_left_language() {
        let words = Words { right_to_left: true, ..words(vec![Part::Arg(Arg::Name)]) };
        assert_eq!(say(&words, &Arguments::default().with(Arg::Name, "x")), "\u{2068}x\u{2069}");
    }
}
