//! Reading grades: each text that a person reads in one go, scored as a whole, must not be harder than its kind allows.
//!
//! Grades are those of the Flesch-Kincaid formula, and of SMOG where a text is long enough for it. Syllables come from the
//! CMU pronouncing dictionary. The formulas see the length of sentences and words and nothing else: a low grade is
//! needed, and is no proof that a text is understood. Only people can show that.

mod grade;
mod medical;
mod text;

use std::path::Path;

use back_check_authoring::{Fault, Faults};
use back_check_core::content::{Pack, Who};

use grade::Counts;
use medical::MedicalWords;
use text::{Kind, Text};

/// What was scored, for the person at the terminal.
pub(crate) struct Scores {
    texts: Vec<(Kind, String, f64)>,
}

/// Scores every text of a pack, once for each person it may speak of.
///
/// # Errors
/// Every text that is too hard, with the words and the sentence that weigh most, and every fault in the list of medical words.
pub(crate) fn check(root: &Path, pack: &Pack) -> Result<Scores, Faults> {
    let medical = MedicalWords::read(root, pack)?;
    let mut scores = Scores { texts: Vec::new() };
    let mut faults = Vec::new();
    for who in [Who::Me, Who::Other] {
        for text in text::texts(pack, who) {
            let counts = Counts::of(&text.sentences(), &medical);
            let grade = counts.grade();
            if grade > text.kind.highest_grade() {
                faults.push(fault(pack, &text, &counts));
            }
            scores.texts.push((text.kind, text.name, grade));
        }
    }
    faults.dedup();
    if faults.is_empty() { Ok(scores) } else { Err(Faults(faults)) }
}

fn fault(pack: &Pack, text: &Text, counts: &Counts) -> Fault {
    let file = Path::new("content/text").join(&pack.words.language);
    let (grade, highest) = (counts.grade(), text.kind.highest_grade());
    let message = format!(
        "{}: reading grade {grade:.1}, at most {highest} for {}; long words: {}; longest sentence: “{}”",
        text.name,
        text.kind.name(),
        counts.long_words.join(", "),
        counts.longest
    );
    Fault { file, line: 0, message }
}

impl Scores {
    /// A line for each kind of text: how many, and the hardest.
    pub(crate) fn lines(&self) -> Vec<String> {
        let line = |kind: Kind| {
            let of_kind = self.texts.iter().filter(|(it, _, _)| *it == kind);
            let (_, name, grade) = of_kind.clone().max_by(|a, b| a.2.total_cmp(&b.2))?;
            let (count, highest) = (of_kind.count(), kind.highest_grade());
            Some(format!("{}: {count} texts, the hardest is {name}, grade {grade:.1} of {highest}", kind.name()))
        };
        Kind::ALL.into_iter().filter_map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use back_check_authoring::compile;
    use back_check_core::content::{Message, Part};

    fn root() -> std::path::PathBuf {
        crate::paths::root().unwrap_or_else(|failure| panic!("{failure}"))
    }

    fn shipped() -> Pack {
        compile(&root().join("content"), "en").expect("the content is checked")
    }

    // The shipped words with one of them replaced.
    fn with(key: &str, text: &str) -> Pack {
        let mut pack = shipped();
        let put = |message: Message| match message.key == key {
            true => Message { parts: vec![Part::Text(text.to_owned())], ..message },
            false => message,
        };
        let messages = pack.words.messages.into_iter().map(put).collect();
        pack.words = back_check_core::content::Words::new(pack.words.language, pack.words.right_to_left, messages);
        pack
    }

    fn faults(pack: &Pack) -> String {
        check(&root(), pack).err().map(|faults| faults.to_string()).unwrap_or_default()
    }

    #[test]
    fn every_text_that_is_shipped_is_easy_enough() {
        assert_eq!(faults(&shipped()), "");
    }

    #[test]
    fn a_text_that_is_too_hard_is_told_with_its_long_words() {
        let hard =
            "Considerable deterioration necessitates immediate professional reassessment of neurological function";
        let told = faults(&with("rule-R10.because", hard));
        assert!(told.contains("the reason `R10`") && told.contains("deterioration"), "{told}");
    }

    #[test]
    fn a_text_may_be_as_hard_as_its_kind_allows_and_no_harder() {
        // 0.39 * 11 + 11.8 * 17 / 11 - 15.59 = 6.9: too much for a reason, and fine for an article.
        let text = "The doctor may explain other treatment options at the next visit.";
        let counts = Counts::of(&[text.to_owned()], &MedicalWords::of(&[]));
        assert!((6.0..8.0).contains(&counts.grade()), "{}", counts.grade());
        assert!(faults(&with("serious-causes", text)).contains("serious-causes"));
        assert_eq!(faults(&with("faq-how-long.answer", text)), "");
    }

    #[test]
    fn a_medical_word_must_be_explained_where_the_list_says() {
        let told = faults(&with("finding-osteoporosis", "Osteoporosis"));
        assert!(told.contains("`finding-osteoporosis` must say `osteoporosis`"), "{told}");
    }

    #[test]
    fn a_medical_word_that_nothing_uses_is_told() {
        let told = faults(&with("finding-diastasis", "Belly muscles parted by pregnancy"));
        assert!(told.contains("no message uses the word `diastasis`"), "{told}");
    }
}
