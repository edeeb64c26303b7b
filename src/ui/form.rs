//! What is typed and chosen on the two screens of numbers, before it is known to be whole.

use back_check_core::{
    content::Trend,
    triage::Sex,
    visit::{AboutYou, Timing},
};

/// The sexes as they are offered, with their words.
pub(crate) const SEXES: [(Sex, &str); 3] =
    [(Sex::Female, "ui-sex-female"), (Sex::Male, "ui-sex-male"), (Sex::Unspecified, "ui-sex-unspecified")];

/// The trends as they are offered, with their words.
pub(crate) const TRENDS: [(Trend, &str); 3] =
    [(Trend::Better, "ui-trend-better"), (Trend::Same, "ui-trend-same"), (Trend::Worse, "ui-trend-worse")];

/// Units of time in days. A month and a year as people count them; the rules look at weeks, not at single days.
pub(crate) const UNITS: [(u32, &str); 4] =
    [(1, "ui-unit-days"), (7, "ui-unit-weeks"), (30, "ui-unit-months"), (365, "ui-unit-years")];

const LONGEST_DAYS: u32 = 120 * 366;

/// A field or a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Field {
    Age,
    Sex,
    Pain,
    Duration,
    Unit,
    Trend,
    Episodes,
    Search,
}

/// What is in the fields. Choices hold a position in the lists above.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Form {
    pub(crate) age: String,
    pub(crate) sex: Option<usize>,
    pub(crate) pain: Option<usize>,
    pub(crate) duration: String,
    pub(crate) unit: usize,
    pub(crate) trend: Option<usize>,
    pub(crate) episodes: String,
    /// Words looked for among the questions people ask.
    pub(crate) search: String,
}

impl Form {
    /// Takes over what was typed.
    pub(crate) fn write(&mut self, field: Field, text: String) {
        match field {
            Field::Age => self.age = text,
            Field::Duration => self.duration = text,
            Field::Episodes => self.episodes = text,
            Field::Search => self.search = text,
            Field::Sex | Field::Pain | Field::Unit | Field::Trend => {}
        }
    }

    /// Takes over what was chosen.
    pub(crate) fn choose(&mut self, field: Field, position: usize) {
        match field {
            Field::Sex => self.sex = Some(position),
            Field::Pain => self.pain = Some(position),
            Field::Unit => self.unit = position,
            Field::Trend => self.trend = Some(position),
            Field::Age | Field::Duration | Field::Episodes | Field::Search => {}
        }
    }

    /// Age in years, if it is one.
    pub(crate) fn age(&self) -> Option<u8> {
        self.age.trim().parse().ok().filter(|age| *age <= 120)
    }

    /// Duration in days, if it is one.
    pub(crate) fn days(&self) -> Option<u32> {
        let count: u32 = self.duration.trim().parse().ok()?;
        count.checked_mul(UNITS.get(self.unit)?.0).filter(|days| *days <= LONGEST_DAYS)
    }

    /// Times in six months, if it is a number from 1.
    pub(crate) fn episodes(&self) -> Option<u32> {
        self.episodes.trim().parse().ok().filter(|count| (1..=999).contains(count))
    }

    /// The first screen's answers, once they are whole.
    pub(crate) fn about(&self) -> Option<AboutYou> {
        let pain = u8::try_from(self.pain?).ok().filter(|pain| *pain <= 10)?;
        Some(AboutYou { age: self.age()?, sex: SEXES.get(self.sex?)?.0, pain })
    }

    /// The timing screen's answers, once they are whole.
    pub(crate) fn timing(&self) -> Option<Timing> {
        let (duration_days, episodes_6_months) = (self.days()?, self.episodes()?);
        Some(Timing { duration_days, episodes_6_months, trend: TRENDS.get(self.trend?)?.0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(duration: &str, unit: usize, episodes: &str) -> Form {
        Form { duration: duration.into(), unit, episodes: episodes.into(), trend: Some(1), ..Form::default() }
    }

    #[test]
    fn weeks_months_and_years_count_as_days() {
        let days = |count, unit| form(count, unit, "1").timing().map(|timing| timing.duration_days);
        assert_eq!(
            [days("0", 0), days("6", 1), days(" 3 ", 2), days("1", 3)],
            [Some(0), Some(42), Some(90), Some(365)]
        );
    }

    #[test]
    fn what_is_no_whole_number_in_range_is_not_taken() {
        for wrong in ["", "x", "-1", "1.5", "99999", "4294967296"] {
            assert_eq!(form(wrong, 3, "1").timing(), None, "{wrong}");
            assert_eq!(
                Form { age: wrong.into(), sex: Some(0), pain: Some(3), ..Form::default() }.about(),
                None,
                "{wrong}"
            );
        }
        assert_eq!(form("1", 0, "0").timing(), None);
        assert_eq!(form("1", 0, "1").timing().map(|timing| timing.trend), Some(Trend::Same));
    }

    #[test]
    fn each_answer_is_required() {
        let whole = Form { age: "38".into(), sex: Some(2), pain: Some(10), ..Form::default() };
        assert!(whole.about().is_some());
        assert!(Form { sex: None, ..whole.clone() }.about().is_none());
        assert!(Form { pain: None, ..whole.clone() }.about().is_none());
        assert!(Form { age: "121".into(), ..whole }.about().is_none());
    }
}
