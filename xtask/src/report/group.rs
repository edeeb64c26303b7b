//! A group of stories, and what is counted in it.

use back_check_core::content::Level;

use super::{
    interval::Proportion,
    story::{Story, Verdict},
};

/// The stories that the file holds together.
pub(super) struct Group {
    pub(super) title: String,
    pub(super) note: String,
    pub(super) stories: Vec<Story>,
}

/// One line of the confusion matrix: how many stories with these accepted levels were given each level.
pub(super) struct Row {
    /// Lowest first.
    pub(super) accept: Vec<Level>,
    /// In the order of [`Level::ALL`].
    pub(super) given: [usize; Level::ALL.len()],
}

/// One thing that is counted.
pub(super) struct Count {
    pub(super) name: &'static str,
    /// Of which stories.
    pub(super) among: &'static str,
    pub(super) proportion: Proportion,
}

impl Group {
    /// The confusion matrix, a line for each set of accepted levels, in the order of urgency.
    pub(super) fn rows(&self) -> Vec<Row> {
        let mut sets: Vec<_> = self.stories.iter().map(|story| &story.accept).collect();
        sets.sort();
        sets.dedup();
        sets.into_iter().map(|accept| self.row(accept)).collect()
    }

    fn row(&self, accept: &[Level]) -> Row {
        let alike = |level| self.stories.iter().filter(|it| it.accept == accept && it.given == level).count();
        Row { accept: accept.to_vec(), given: Level::ALL.map(alike) }
    }

    /// Agreement, and both ways to differ, each among the stories in which it could have come about.
    pub(super) fn counts(&self) -> [Count; 5] {
        let any: fn(&Story) -> bool = |_| true;
        [
            ("Given an accepted level", "all stories", any, Verdict::Agrees),
            ("Given the one accepted level", "stories that accept just one", Story::is_exact, Verdict::Agrees),
            ("Too low", "stories for which a level can be too low", Story::could_be_too_low, Verdict::TooLow),
            ("Too high", "stories for which a level can be too high", Story::could_be_too_high, Verdict::TooHigh),
            (
                "Emergency given a lower level",
                "stories that accept only an emergency level",
                Story::is_emergency,
                Verdict::TooLow,
            ),
        ]
        .map(|(name, among, belongs, verdict)| Count {
            name,
            among,
            proportion: self.proportion(belongs, verdict),
        })
    }

    fn proportion(&self, belongs: fn(&Story) -> bool, verdict: Verdict) -> Proportion {
        let among = self.stories.iter().filter(|story| belongs(story));
        Proportion { count: among.clone().filter(|story| story.verdict() == verdict).count(), of: among.count() }
    }

    /// The stories that were given no accepted level.
    pub(super) fn differing(&self) -> impl Iterator<Item = &Story> {
        self.stories.iter().filter(|story| story.verdict() != Verdict::Agrees)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Level::{Emergency, Routine, SelfCare, Soon, Urgent};

    fn group(stories: &[(&[Level], Level)]) -> Group {
        let story = |(accept, given): &(&[Level], Level)| Story {
            id: String::new(),
            basis: String::new(),
            accept: accept.to_vec(),
            given: *given,
        };
        Group { title: String::new(), note: String::new(), stories: stories.iter().map(story).collect() }
    }

    #[test]
    fn a_difference_is_counted_among_the_stories_in_which_it_could_come_about() {
        let group = group(&[
            (&[SelfCare], Soon),
            (&[Routine, Soon], Routine),
            (&[Emergency], Urgent),
            (&[Emergency], Emergency),
        ]);
        let counts = group.counts().map(|count| (count.proportion.count, count.proportion.of));
        assert_eq!(counts, [(2, 4), (1, 3), (1, 3), (1, 2), (1, 2)]);
    }

    #[test]
    fn the_matrix_keeps_each_set_of_accepted_levels_apart_and_loses_no_story() {
        let group = group(&[(&[Soon], Soon), (&[Soon, Urgent], Soon), (&[Soon], Urgent), (&[Soon], Soon)]);
        let rows: Vec<_> = group.rows().into_iter().map(|row| (row.accept, row.given)).collect();
        assert_eq!(rows, [(vec![Soon], [0, 0, 2, 1, 0, 0]), (vec![Soon, Urgent], [0, 0, 1, 0, 0, 0])]);
    }
}
