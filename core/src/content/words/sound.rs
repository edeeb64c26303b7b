//! Whether words can be said: each message found, and none without an end.

use super::{Part, Words};

// Some twenty times the longest there is. Nobody reads a message of this length.
const LONGEST_MESSAGE: usize = 1 << 16;

impl Words {
    /// Whether every message can be found by its key, only contains earlier ones, and can be said: one that contains another
    /// twice, which contains another twice, and so on, would not end in anybody's lifetime.
    pub(in crate::content) fn are_sound(&self) -> bool {
        let mut lengths = Vec::with_capacity(self.messages.len());
        let mut longest = 0;
        for message in &self.messages {
            let length = length(&message.parts, &lengths);
            longest = longest.max(length);
            lengths.push(length);
        }
        self.by_key.len() == self.messages.len() && longest <= LONGEST_MESSAGE
    }
}

// The most that can be written for these parts, in bytes, and one more for each part, as an empty one takes time too. A message
// that is not among the earlier ones never ends.
fn length(parts: &[Part], earlier: &[usize]) -> usize {
    let mut sum = 0_usize;
    for part in parts {
        let own = match part {
            Part::Text(text) => text.len(),
            Part::Arg(_) => 0,
            Part::Message(position) => earlier.get(usize::from(*position)).copied().unwrap_or(usize::MAX),
            Part::Choice(_, branches) => branches.iter().map(|(_, parts)| length(parts, earlier)).max().unwrap_or(0),
        };
        sum = sum.saturating_add(own).saturating_add(1);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::super::{Arg, Case, Message};
    use super::*;

    fn are_sound(messages: Vec<(&str, Vec<Part>)>) -> bool {
        let messages = messages.into_iter().map(|(key, parts)| Message { key: key.into(), parts }).collect();
        Words::new("en".into(), false, messages).are_sound()
    }

    #[test]
    fn of_two_messages_with_one_key_the_words_are_not_sound() {
        assert!(are_sound(vec![("b", vec![]), ("a", vec![Part::Message(0)])]));
        assert!(!are_sound(vec![("b", vec![]), ("b", vec![])]));
    }

    #[test]
    fn a_message_that_contains_itself_or_a_later_one_is_not_sound() {
        assert!(!are_sound(vec![("b", vec![Part::Message(0)])]));
        assert!(!are_sound(vec![
            ("b", vec![Part::Choice(Arg::Who, vec![(Case::Me, vec![Part::Message(1)])])]),
            ("c", vec![])
        ]));
    }

    #[test]
    fn a_message_is_sound_up_to_the_greatest_length_and_no_further() {
        let text = |length| vec![Part::Text("x".repeat(length))];
        assert!(are_sound(vec![("a", text(LONGEST_MESSAGE - 1))]));
        assert!(!are_sound(vec![("a", text(LONGEST_MESSAGE))]));
        // Of the branches of a choice only one is said.
        let branches = |length| vec![(Case::Me, text(8)), (Case::Other, text(length))];
        assert!(are_sound(vec![("a", vec![Part::Choice(Arg::Who, branches(LONGEST_MESSAGE - 2))])]));
        assert!(!are_sound(vec![("a", vec![Part::Choice(Arg::Who, branches(LONGEST_MESSAGE - 1))])]));
    }

    #[test]
    fn messages_that_double_are_not_sound_even_where_nothing_is_written() {
        let doubling = |count: u16| {
            let keys: Vec<String> = (0..count).map(|at| format!("m{at:03}")).collect();
            let twice = |at: u16| at.checked_sub(1).map_or_else(Vec::new, |before| vec![Part::Message(before); 2]);
            are_sound(keys.iter().map(String::as_str).zip((0..count).map(twice)).collect())
        };
        assert!(doubling(8));
        assert!(!doubling(60));
    }
}
