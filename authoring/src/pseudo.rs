//! Two languages nobody speaks: English made long and accented, and English made to run from right to left. A screen
//! that holds with both will hold with a real translation.

use back_check_core::content::{Part, Words};

/// A pseudo-language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: accented, and about 40 % longer.
    Accented,
    /// `ar-XB`: every word shown mirrored, text from right to left.
    RightToLeft,
}

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// The language tag.
    pub fn language(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }

    pub(crate) fn translate(self, mut words: Words) -> Words {
        words.language = self.language().to_owned();
        words.right_to_left = self == Self::RightToLeft;
        for message in &mut words.messages {
            self.translate_parts(&mut message.parts);
        }
        words
    }

    fn translate_parts(self, parts: &mut [Part]) {
        for part in parts {
            match part {
                Part::Text(text) => *text = self.translate_text(text),
                Part::Choice(_, branches) => branches.iter_mut().for_each(|(_, parts)| self.translate_parts(parts)),
                Part::Arg(_) | Part::Message(_) => {}
            }
        }
    }

    // White space and the marks of lists stay, so that the text still splits into paragraphs and items.
    fn translate_text(self, text: &str) -> String {
        let word = |word: &str| match self {
            _ if !word.chars().any(char::is_alphabetic) => word.to_owned(),
            Self::Accented => lengthen(word),
            Self::RightToLeft => format!("\u{202E}{word}\u{202C}"),
        };
        text.split_inclusive(char::is_whitespace)
            .map(|piece| {
                let bare = piece.trim_end();
                word(bare) + &piece[bare.len()..]
            })
            .collect()
    }
}

fn lengthen(word: &str) -> String {
    let letters = word.trim_end_matches(|c: char| !c.is_alphabetic());
    let (accented, punctuation): (String, _) = (letters.chars().map(accent).collect(), &word[letters.len()..]);
    let extra = letters.chars().filter(|c| "aeiou".contains(*c)).take(letters.chars().count() * 2 / 5).map(accent);
    accented + &extra.collect::<String>() + punctuation
}

fn accent(letter: char) -> char {
    const PLAIN: &str = "aceinostuyzACEINOSUYZ";
    const MARKED: &str = "áçéîñöšţûýžÁÇÉÎÑÖŠÛÝŽ";
    PLAIN.chars().zip(MARKED.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |(_, marked)| marked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_accented_language_is_longer_and_keeps_lists_and_paragraphs() {
        let text = Pseudo::Accented.translate_text("Take care:\n- warmth\n\nRest");
        assert_eq!(text, "Tákéá çáréá:\n- wármţhá\n\nRéšţé");
    }

    #[test]
    fn the_right_to_left_language_overrides_each_word_and_closes_it() {
        assert_eq!(Pseudo::RightToLeft.translate_text("a 2 b"), "\u{202E}a\u{202C} 2 \u{202E}b\u{202C}");
    }
}
