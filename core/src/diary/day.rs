//! Whole days, as numbers: the diary never sees a clock.

/// A day, counted from 1 January 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub u32);

const DAYS_OF_400_YEARS: u32 = 146_097;
// From 1 March of the year 0, where each leap day is the last of its year, to 1 January 1970.
const DAYS_BEFORE: u32 = 719_468;

impl Day {
    /// The day that an ISO 8601 date names, "2026-11-24", from 1970 to 9999.
    pub fn parse(text: &str) -> Option<Self> {
        let shape = text.len() == 10 && text.bytes().enumerate().all(|(at, byte)| is_of_date(at, byte));
        let number = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
        let (year, month, day) = (number(0, 4)?, number(5, 7)?, number(8, 10)?);
        let found = shape.then(|| Self::of(year, month, day))??;
        // A day that there is not, as 30 February, has become another.
        (found.iso() == text).then_some(found)
    }

    fn of(year: u32, month: u32, day: u32) -> Option<Self> {
        let (year, month) = if month > 2 { (year, month - 3) } else { (year.checked_sub(1)?, month + 9) };
        let in_year = (153 * month + 2) / 5 + day.checked_sub(1)?;
        let (age, of_age) = (year / 400, year % 400);
        let days = age * DAYS_OF_400_YEARS + of_age * 365 + of_age / 4 - of_age / 100 + in_year;
        days.checked_sub(DAYS_BEFORE).map(Self)
    }

    /// The day as an ISO 8601 date.
    pub fn iso(self) -> String {
        let days = self.0.saturating_add(DAYS_BEFORE);
        let (age, in_age) = (days / DAYS_OF_400_YEARS, days % DAYS_OF_400_YEARS);
        let of_age = (in_age - in_age / 1460 + in_age / 36_524 - in_age / 146_096) / 365;
        let in_year = in_age - (365 * of_age + of_age / 4 - of_age / 100);
        let month = (5 * in_year + 2) / 153;
        let day = in_year - (153 * month + 2) / 5 + 1;
        let (year, month) = if month < 10 { (0, month + 3) } else { (1, month - 9) };
        format!("{:04}-{month:02}-{day:02}", year + of_age + age * 400)
    }

    /// So many days later.
    #[must_use]
    pub fn plus(self, days: u32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// How many days lie between; none where the other is later.
    pub fn since(self, other: Self) -> u32 {
        self.0.saturating_sub(other.0)
    }
}

fn is_of_date(at: usize, byte: u8) -> bool {
    if matches!(at, 4 | 7) { byte == b'-' } else { byte.is_ascii_digit() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_counted_over_months_leap_years_and_ages() {
        assert_eq!(Day::parse("1970-01-01"), Some(Day(0)));
        assert_eq!(Day::parse("2000-03-01"), Some(Day(11_017)));
        assert_eq!(Day::parse("2026-11-24"), Some(Day(20_781)));
        for (before, after) in
            [("2024-02-28", "2024-02-29"), ("2023-02-28", "2023-03-01"), ("2026-12-31", "2027-01-01")]
        {
            assert_eq!(Day::parse(before).map(|day| day.plus(1).iso()).as_deref(), Some(after));
        }
    }

    #[test]
    fn every_day_of_a_century_comes_back_from_its_date() {
        assert!((0..36_525).map(Day).all(|day| Day::parse(&day.iso()) == Some(day)));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "2026-02-30",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "1969-12-31",
            "26-1-1",
            "2026/11/24",
            "2026-11-2é",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }
}
