//! A dose in words.

use crate::content::{Arg, Dose, Speaker};

/// The parts of a dose, one phrase each ("3 times", "hold for 30 seconds"), in the order they are done.
pub fn dose_in_words(speaker: Speaker<'_>, dose: &Dose) -> Vec<String> {
    let count = |key: &str, number: u8| speaker.say_with(key, |args| args.with_number(Arg::N, number));
    let range = |one: &str, several: &str, (least, most): (u8, u8)| {
        if least == most {
            count(one, most)
        } else {
            speaker.say_with(several, |args| args.with_number(Arg::Least, least).with_number(Arg::Most, most))
        }
    };
    let phrases = [
        dose.minutes.map(|minutes| count("ui-dose-minutes", minutes)),
        dose.reps.map(|reps| count("ui-dose-reps", reps)),
        dose.hold_seconds.map(|seconds| range("ui-dose-hold", "ui-dose-hold-range", seconds)),
        dose.tempo_seconds.map(|seconds| range("ui-dose-tempo", "ui-dose-tempo-range", seconds)),
        (dose.sets > 1).then(|| count("ui-dose-sets", dose.sets)),
        dose.times_per_day.map(|times| count("ui-dose-times-per-day", times)),
        dose.days_per_week.map(|days| count("ui-dose-days-per-week", days)),
    ];
    phrases.into_iter().flatten().collect()
}
