//! Counting sentences, words and syllables, and the grades made from them.

use super::medical::MedicalWords;

/// SMOG is made for this many sentences, and says little about fewer (McLaughlin, Journal of Reading 1969;12:639).
const SENTENCES_FOR_SMOG: usize = 30;

/// What the formulas see of a text.
#[derive(Clone, Debug, Default)]
pub(super) struct Counts {
    pub(super) sentences: usize,
    pub(super) words: usize,
    pub(super) syllables: usize,
    /// Words of three syllables and more, each as often as it stands there.
    pub(super) polysyllables: usize,
    /// The same words, each once, for the author.
    pub(super) long_words: Vec<String>,
    /// The sentence with the most words, for the author.
    pub(super) longest: String,
}

impl Counts {
    /// Counts a text. Medical words of the list are left out as if they were not there.
    pub(super) fn of(sentences: &[String], medical: &MedicalWords) -> Self {
        let mut counts = Self::default();
        let mut most = 0;
        for sentence in sentences {
            let words: Vec<_> = words(sentence).filter(|word| !medical.contains(word)).collect();
            if words.is_empty() {
                continue;
            }
            counts.sentences += 1;
            words.iter().for_each(|word| counts.add(word));
            if words.len() > most {
                (most, counts.longest) = (words.len(), sentence.clone());
            }
        }
        counts
    }

    fn add(&mut self, word: &str) {
        let syllables = syllables(word);
        self.words += 1;
        self.syllables += syllables;
        if syllables >= 3 {
            self.polysyllables += 1;
            if !self.long_words.iter().any(|known| known == word) {
                self.long_words.push(word.to_owned());
            }
        }
    }

    /// The grade that counts: Flesch-Kincaid, or SMOG if the text is long enough for it and it is higher.
    pub(super) fn grade(&self) -> f64 {
        let kincaid = self.flesch_kincaid();
        if self.sentences >= SENTENCES_FOR_SMOG { kincaid.max(self.smog()) } else { kincaid }
    }

    // Kincaid and others, Research Branch Report 8-75, Naval Technical Training Command 1975.
    fn flesch_kincaid(&self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let (sentences, words, syllables) = (self.sentences as f64, self.words as f64, self.syllables as f64);
        0.39 * words / sentences + 11.8 * syllables / words - 15.59
    }

    fn smog(&self) -> f64 {
        1.043 * (self.polysyllables as f64 * 30.0 / self.sentences as f64).sqrt() + 3.1291
    }
}

// A number is one short word: how it is said differs, and it is read at a glance.
fn syllables(word: &str) -> usize {
    if word.chars().any(|c| c.is_ascii_digit()) { 1 } else { syllarust::count_syllables(word).max(1) }
}

/// The words of a text in small letters, without the signs around them. Joined words count one by one.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let between = |c: char| c.is_whitespace() || "-–/()".contains(c);
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase().replace('’', "'");
    text.split(between).map(bare).filter(|word| !word.is_empty())
}

/// The sentences of a running text: each ends with a full stop, a question mark or an exclamation mark before a space.
pub(super) fn sentences(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for word in text.split_whitespace() {
        if let Some(last) = found.last_mut() {
            last.push_str(if last.is_empty() { "" } else { " " });
            last.push_str(word);
        }
        let ends = word.trim_end_matches(['”', '"', ')', '’']).ends_with(['.', '!', '?']);
        if ends {
            found.push(String::new());
        }
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(text: &str) -> Counts {
        Counts::of(&sentences(text), &MedicalWords::of(&["osteoporosis"]))
    }

    #[test]
    fn a_sentence_ends_at_a_full_stop_and_not_inside_a_number() {
        assert_eq!(sentences("It was 38.5 °C. Was it? “Yes.” So"), ["It was 38.5 °C.", "Was it?", "“Yes.”", "So"]);
    }

    #[test]
    fn words_are_counted_without_their_signs_and_joined_ones_apart() {
        let found: Vec<_> = words("Same-day advice (A&E), or 38 °C!").collect();
        assert_eq!(found, ["same", "day", "advice", "a&e", "or", "38", "c"]);
    }

    // 6 words, 1 sentence, 6 syllables: 0.39 * 6 + 11.8 * 1 - 15.59.
    #[test]
    fn the_grade_is_that_of_the_formula() {
        assert!((counts("The cat sat on the mat.").grade() - -1.45).abs() < 1e-9);
    }

    #[test]
    fn a_medical_word_of_the_list_weighs_nothing_and_another_does() {
        assert_eq!(counts("He has osteoporosis now.").syllables, 3);
        assert_eq!(counts("He has arthritis now.").syllables, 6);
    }

    #[test]
    fn smog_counts_from_30_sentences_on() {
        let (short, long) = ("Hospital is near. ".repeat(29), "Hospital is near. ".repeat(30));
        let expected = 1.043 * 30.0_f64.sqrt() + 3.1291;
        assert!(counts(&short).grade() < expected - 1.0);
        assert!((counts(&long).grade() - expected).abs() < 1e-9);
    }
}
