//! One entry as a line.

use super::{TRENDS, list, name_of, one_of, value};
use crate::content::{FindingSet, Level, Pack, VariantId};
use crate::diary::{Ability, Check, CheckIn, Day, Done, Entry, Feeling, Outcome, Session, Skip, Stop, What, Wish};

const SKIPS: [(&str, Skip); 3] = [("hurts", Skip::Hurts), ("no-room", Skip::NoRoom), ("not-now", Skip::NotNow)];

/// The entry of a line, if it is one that this program and its content know.
pub(super) fn read(line: &str, pack: &Pack) -> Option<Entry> {
    let words: Vec<&str> = line.split(' ').collect();
    let (day, rest) = words.split_first()?;
    let (kind, rest) = rest.split_first()?;
    let what = match *kind {
        "check" => What::Check(check(rest, pack)?),
        "session" => What::Session(session(rest, pack)?),
        "morning" => What::Morning { settled: one_of(rest.first()?, &[("settled", true), ("worse", false)])? },
        "check-in" => What::CheckIn(CheckIn {
            pain: maybe_feeling(rest, "pain")?,
            trend: match value(rest, "trend") {
                Some(word) => Some(one_of(word, &TRENDS)?),
                None => None,
            },
            signs: list(value(rest, "signs")?).map(str::to_owned).collect(),
        }),
        "wish" => What::Wish(pack.exercise_id(rest.first()?)?, one_of(rest.get(1)?, &Wish::ALL)?),
        "able" => What::Abilities(abilities(&rest.join(" "))?),
        "phase" => What::Phase((*rest.first()?).to_owned()),
        _ => return None,
    };
    let entry = Entry { day: Day::parse(day)?, what };
    // What a line says beyond that would be lost: it is left as it is.
    let mut again = String::new();
    write(&entry, pack, &mut again);
    (again == line).then_some(entry)
}

fn feeling(word: &str) -> Option<Feeling> {
    word.parse().ok().and_then(Feeling::new)
}

// A feeling that may not have been told.
fn maybe_feeling(words: &[&str], name: &str) -> Option<Option<Feeling>> {
    match value(words, name) {
        Some(word) => feeling(word).map(Some),
        None => Some(None),
    }
}

fn check(words: &[&str], pack: &Pack) -> Option<Check> {
    let level = value(words, "level")?;
    let mut findings = FindingSet::default();
    for id in list(value(words, "said")?) {
        findings.insert(pack.finding_id(id)?);
    }
    Some(Check {
        pain: feeling(value(words, "pain")?)?,
        level: Level::ALL.into_iter().find(|known| known.id() == level)?,
        findings,
    })
}

// `4:putting on socks;7:a walk`
fn abilities(text: &str) -> Option<Vec<Ability>> {
    let one = |item: &str| item.split_once(':').and_then(|(points, name)| Ability::new(name, points.parse().ok()?));
    text.split(';').map(one).collect()
}

fn session(words: &[&str], pack: &Pack) -> Option<Session> {
    let stopped = match value(words, "stopped") {
        Some(word) => Some(one_of(word, &Stop::ALL)?),
        None => None,
    };
    let (before, after) = (maybe_feeling(words, "before")?, maybe_feeling(words, "after")?);
    let mut session = Session { before, done: Vec::new(), after, stopped };
    for item in list(value(words, "did")?) {
        session.done.push(done(item, pack)?);
    }
    Some(session)
}

// `cat-camel/standing:whole:eased:p3`
fn done(item: &str, pack: &Pack) -> Option<Done> {
    let mut parts = item.split(':');
    let (name, form) =
        parts.next().map(|name| name.split_once('/').map_or((name, None), |(it, form)| (it, Some(form))))?;
    let exercise = pack.exercise_id(name)?;
    let variant = match form {
        Some(form) => {
            let position = pack.exercise(exercise).variants.iter().position(|variant| variant.id == form)?;
            Some(VariantId(u8::try_from(position).ok()?))
        }
        None => None,
    };
    let how = parts.next()?;
    let outcome = match (how, how.strip_prefix("part")) {
        ("whole", _) => Outcome::Whole,
        (_, Some(sets)) => Outcome::Part(sets.parse().ok()?),
        _ => Outcome::Skipped(one_of(how, &SKIPS)?),
    };
    let mut done = Done { exercise, variant, outcome, eased: false, during: None };
    for part in parts {
        match part.strip_prefix('p') {
            Some(points) => done.during = Some(feeling(points)?),
            None if part == "eased" => done.eased = true,
            None => return None,
        }
    }
    Some(done)
}

/// Writes an entry as a line, without its end.
pub(super) fn write(entry: &Entry, pack: &Pack, out: &mut String) {
    out.push_str(&entry.day.iso());
    match &entry.what {
        What::Check(check) => {
            add(out, &[" check pain=", &points(check.pain), " level=", check.level.id(), " said="]);
            let said: Vec<&str> = check.findings.iter().map(|id| pack.finding(id).id.as_str()).collect();
            out.push_str(&said.join(","));
        }
        What::Session(session) => {
            out.push_str(" session");
            for (name, feeling) in [(" before=", session.before), (" after=", session.after)] {
                feeling.into_iter().for_each(|feeling| add(out, &[name, &points(feeling)]));
            }
            session.stopped.into_iter().for_each(|stop| add(out, &[" stopped=", name_of(stop, &Stop::ALL)]));
            out.push_str(" did=");
            let items: Vec<String> = session.done.iter().map(|done| item(done, pack)).collect();
            out.push_str(&items.join(","));
        }
        What::Morning { settled } => out.push_str(if *settled { " morning settled" } else { " morning worse" }),
        What::CheckIn(CheckIn { pain, trend, signs }) => {
            out.push_str(" check-in");
            pain.iter().for_each(|pain| add(out, &[" pain=", &points(*pain)]));
            trend.iter().for_each(|trend| add(out, &[" trend=", name_of(*trend, &TRENDS)]));
            add(out, &[" signs=", &signs.join(",")]);
        }
        What::Wish(exercise, wish) => {
            add(out, &[" wish ", &pack.exercise(*exercise).id, " ", name_of(*wish, &Wish::ALL)]);
        }
        What::Abilities(all) => {
            let items = all.iter().map(|it| [&it.points().to_string(), ":", it.name()].concat());
            add(out, &[" able ", &items.collect::<Vec<_>>().join(";")]);
        }
        What::Phase(id) => add(out, &[" phase ", id]),
    }
}

fn add(out: &mut String, pieces: &[&str]) {
    pieces.iter().for_each(|piece| out.push_str(piece));
}

fn points(feeling: Feeling) -> String {
    feeling.points().to_string()
}

fn item(done: &Done, pack: &Pack) -> String {
    let exercise = pack.exercise(done.exercise);
    let mut text = exercise.id.clone();
    if let Some(variant) = done.variant.and_then(|variant| exercise.variants.get(usize::from(variant.0))) {
        add(&mut text, &["/", &variant.id]);
    }
    match done.outcome {
        Outcome::Whole => text.push_str(":whole"),
        Outcome::Part(sets) => add(&mut text, &[":part", &sets.to_string()]),
        Outcome::Skipped(skip) => add(&mut text, &[":", name_of(skip, &SKIPS)]),
    }
    if done.eased {
        text.push_str(":eased");
    }
    if let Some(during) = done.during {
        add(&mut text, &[":p", &points(during)]);
    }
    text
}
