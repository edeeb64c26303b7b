//! What a person can do of the things their back stops them from, in their own words.

/// The most letters of a name: about a line on a phone.
const LONGEST: usize = 60;

/// One thing, and how well it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ability {
    name: String,
    points: u8,
}

impl Ability {
    /// As well as before.
    pub const WHOLE: u8 = 10;

    /// How many things are asked about at most.
    pub const MOST: usize = 3;

    /// A thing by the name a person gives it, and how well it goes, from 0 (not at all) to 10 (as before). Nothing without a
    /// name or above ten. A name is one line of words, without what parts things in the stored form.
    pub fn new(name: &str, points: u8) -> Option<Self> {
        let words: Vec<&str> = name.split(|letter: char| letter == ';' || letter.is_whitespace()).collect();
        let words = words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let name = words.chars().take(LONGEST).collect::<String>().trim_end().to_owned();
        (!name.is_empty() && points <= Self::WHOLE).then_some(Self { name, points })
    }

    /// What it is.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How well it goes.
    pub fn points(&self) -> u8 {
        self.points
    }
}
