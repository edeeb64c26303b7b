//! When what a person tells in between has the questions asked again, and when it is time to ask someone.

use crate::content::{Limits, Trend};
use crate::diary::{Ability, Day, Diary, Feeling, Session, Stop, What};

/// Why the questions are asked again before any exercise; words: `ui-programme-again-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recheck {
    /// A new sign.
    Sign,
    /// Sharp or shooting pain, or numbness, in an exercise.
    Sharp,
    /// Pain or numbness that went further down a leg in an exercise.
    FurtherDown,
    /// Very strong pain.
    HighPain,
    /// The person says that it is worse.
    Worse,
    /// Pain clearly above that of the last check, twice running.
    Rising,
    /// Pain above the stop during an exercise, on two days of a week.
    PainDuring,
    /// Two mornings of a week on which it had not settled.
    BadMornings,
    /// What the back stops the person from doing goes clearly less well.
    LessAble,
}

/// Whether the questions are to be asked again, and why: something told since they were last answered to the end.
pub fn recheck(diary: &Diary, limits: &Limits) -> Option<Recheck> {
    let mut told = Told {
        limits,
        base: None,
        rising: 0,
        during: Vec::new(),
        mornings: Vec::new(),
        able: Vec::new(),
        last: Vec::new(),
    };
    let mut why = None;
    for entry in diary.entries() {
        match &entry.what {
            What::Check(check) => {
                told.base = Some(check.pain);
                told.rising = 0;
                // What was known then is the base from then on.
                told.able = told.last.clone();
                why = None;
            }
            what => why = why.or(told.take(entry.day, what, entry.pain())),
        }
    }
    why
}

struct Told<'a> {
    limits: &'a Limits,
    base: Option<Feeling>,
    rising: u8,
    during: Vec<Day>,
    mornings: Vec<Day>,
    // The best that was told of each thing.
    able: Vec<Ability>,
    // What was told last.
    last: Vec<Ability>,
}

impl Told<'_> {
    fn take(&mut self, day: Day, what: &What, pain: Option<Feeling>) -> Option<Recheck> {
        if pain.is_some_and(|pain| pain.points() >= self.limits.high_pain) {
            return Some(Recheck::HighPain);
        }
        match what {
            What::CheckIn(check_in) if !check_in.signs.is_empty() => Some(Recheck::Sign),
            What::CheckIn(check_in) if check_in.trend == Some(Trend::Worse) => Some(Recheck::Worse),
            What::CheckIn(_) => {
                let above = |(base, pain): (Feeling, Feeling)| {
                    pain.points() >= base.points().saturating_add(self.limits.flare_points)
                };
                self.rising = if self.base.zip(pain).is_some_and(above) { self.rising + 1 } else { 0 };
                (self.rising >= 2).then_some(Recheck::Rising)
            }
            What::Session(Session { stopped: Some(Stop::Sharp), .. }) => Some(Recheck::Sharp),
            What::Session(Session { stopped: Some(Stop::FurtherDown), .. }) => Some(Recheck::FurtherDown),
            What::Session(session) => {
                let worst = session.worst_during()?;
                let again = worst.points() > self.limits.stop_above && second_of_a_week(&mut self.during, day);
                again.then_some(Recheck::PainDuring)
            }
            What::Morning { settled: false } => {
                second_of_a_week(&mut self.mornings, day).then_some(Recheck::BadMornings)
            }
            What::Abilities(now) => {
                self.last.clone_from(now);
                self.less_able(now)
            }
            _ => None,
        }
    }

    // Of the things told of before, the mean has fallen by what counts as a change on a scale to ten: on this one as on that
    // of pain.
    fn less_able(&mut self, now: &[Ability]) -> Option<Recheck> {
        let (mut things, mut lost, mut gained) = (0, 0, 0);
        for it in now {
            match self.able.iter_mut().find(|best| best.name() == it.name()) {
                Some(best) => {
                    things += 1;
                    lost += u32::from(best.points().saturating_sub(it.points()));
                    let gain = it.points().saturating_sub(best.points());
                    gained += u32::from(gain);
                    if gain != 0 {
                        *best = it.clone();
                    }
                }
                None => self.able.push(it.clone()),
            }
        }
        let fallen = things > 0 && lost >= gained + things * u32::from(self.limits.flare_points);
        fallen.then_some(Recheck::LessAble)
    }
}

// Notes a day, and says whether another of the same week was noted before.
fn second_of_a_week(days: &mut Vec<Day>, day: Day) -> bool {
    let again = days.iter().any(|other| *other < day && day.since(*other) < 7);
    days.push(day);
    again
}

/// How long it has gone on without a clear gain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// Long enough to talk to someone soon.
    Soon,
    /// Long enough to book someone.
    Book,
}

/// Whether it is time to ask someone: the pain has not clearly fallen since the programme began. Nothing where too little
/// was told: no pain in the last week, or so little at first that a gain could not be seen.
pub fn review(diary: &Diary, limits: &Limits, today: Day) -> Option<Review> {
    let told: Vec<(Day, u8)> =
        diary.entries().iter().filter_map(|entry| Some((entry.day, entry.pain()?.points()))).collect();
    let (first_day, first) = *told.first()?;
    let (last_day, last) = *told.last()?;
    let gain = u32::from(first.saturating_sub(last)) * 100 >= u32::from(first) * u32::from(limits.gain_percent);
    if gain || first < 2 || today.since(last_day) >= 7 {
        return None;
    }
    match today.since(first_day) {
        days if days >= u32::from(limits.book_days) => Some(Review::Book),
        days if days >= u32::from(limits.review_days) => Some(Review::Soon),
        _ => None,
    }
}
