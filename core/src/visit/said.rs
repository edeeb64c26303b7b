//! What was said to single findings: a short list, searched from the front.
//!
//! A tree would be quicker for thousands; a person ticks ten, and a tree is 10 kB of program for each kind of value.

use crate::content::FindingId;

/// Values by finding, in the order they were first said.
#[derive(Clone, Debug)]
pub struct Said<T>(Vec<(FindingId, T)>);

impl<T> Default for Said<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// The same values for the same findings are equal, whatever the order they were said in.
impl<T: Copy + PartialEq> PartialEq for Said<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().all(|(finding, value)| other.get(*finding) == Some(*value))
    }
}

impl<T: Copy> Said<T> {
    /// What was said to a finding.
    pub fn get(&self, finding: FindingId) -> Option<T> {
        self.0.iter().find(|(said, _)| *said == finding).map(|(_, value)| *value)
    }

    /// Whether anything was said to a finding.
    pub fn contains(&self, finding: FindingId) -> bool {
        self.get(finding).is_some()
    }

    /// Notes what was said, in place of what was said before.
    pub fn insert(&mut self, finding: FindingId, value: T) {
        match self.0.iter_mut().find(|(said, _)| *said == finding) {
            Some((_, old)) => *old = value,
            None => self.0.push((finding, value)),
        }
    }

    /// Forgets what was said.
    pub fn remove(&mut self, finding: FindingId) -> Option<T> {
        let position = self.0.iter().position(|(said, _)| *said == finding)?;
        Some(self.0.swap_remove(position).1)
    }

    /// All findings with what was said to them.
    pub fn iter(&self) -> impl Iterator<Item = (FindingId, T)> + '_ {
        self.0.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_counts_and_the_order_does_not() {
        let (mut one, mut other) = (Said::default(), Said::default());
        for (finding, value) in [(1, 'a'), (2, 'b'), (1, 'c')] {
            one.insert(FindingId(finding), value);
        }
        for (finding, value) in [(2, 'b'), (1, 'c')] {
            other.insert(FindingId(finding), value);
        }
        assert_eq!(one, other);
        assert_eq!(
            (one.remove(FindingId(1)), one.get(FindingId(1)), one.contains(FindingId(2))),
            (Some('c'), None, true)
        );
        assert_ne!(one, other);
    }
}
