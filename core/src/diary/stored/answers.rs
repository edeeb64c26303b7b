//! The kept answers as a line.

use super::{TRENDS, list, name_of as name, one_of as of, value};
use crate::content::{Pack, ScreenId, ScreenSet, Who};
use crate::diary::KeptAnswers;
use crate::triage::Sex;
use crate::visit::{AboutYou, Answer, Answers, Mark, Timing};

const WHO: [(&str, Who); 2] = [("me", Who::Me), ("other", Who::Other)];
const SEXES: [(&str, Sex); 3] = [("female", Sex::Female), ("male", Sex::Male), ("unspecified", Sex::Unspecified)];
const ANSWERS: [(&str, Answer); 3] = [("yes", Answer::Yes), ("no", Answer::No), ("unsure", Answer::Unsure)];
const MARKS: [(&str, Mark); 5] = [
    ("present", Mark::Present),
    ("unsure", Mark::Unsure(None)),
    ("unsure-yes", Mark::Unsure(Some(Answer::Yes))),
    ("unsure-no", Mark::Unsure(Some(Answer::No))),
    ("unsure-unsure", Mark::Unsure(Some(Answer::Unsure))),
];
const OFFER: [(&str, Option<bool>); 3] = [("none", None), ("taken", Some(true)), ("left", Some(false))];

/// The answers of a line, if they are to questions of this content: each id known, nothing left over.
pub(super) fn read(line: &str, pack: &Pack) -> Option<KeptAnswers> {
    let words: Vec<&str> = line.strip_prefix("answers ")?.split(' ').collect();
    let number = |name: &str| value(&words, name)?.parse::<u32>().ok();
    let mut answers = Answers {
        who: of(value(&words, "who")?, &WHO)?,
        about: Some(AboutYou {
            age: u8::try_from(number("age")?).ok().filter(|age| *age <= 120)?,
            sex: of(value(&words, "sex")?, &SEXES)?,
            pain: u8::try_from(number("pain")?).ok().filter(|pain| *pain <= 10)?,
        }),
        offer: of(value(&words, "offer")?, &OFFER)?,
        ..Answers::default()
    };
    if let Some(duration_days) = number("days") {
        let trend = of(value(&words, "trend")?, &TRENDS)?;
        answers.timing = Some(Timing { duration_days, trend, episodes_6_months: number("episodes")? });
    }
    for id in list(value(&words, "answered")?) {
        answers.answered.insert(screen(id, pack)?);
    }
    for id in list(value(&words, "none")?) {
        answers.none.insert(screen(id, pack)?);
    }
    for item in list(value(&words, "marks")?) {
        let (id, mark) = item.split_once(':')?;
        answers.marks.insert(pack.finding_id(id)?, of(mark, &MARKS)?);
    }
    for item in list(value(&words, "closer")?) {
        let (id, answer) = item.split_once(':')?;
        answers.follow_ups.insert(pack.finding_id(id)?, of(answer, &ANSWERS)?);
    }
    let kept = KeptAnswers {
        minute: words.first()?.parse().ok()?,
        fingerprint: value(&words, "of")?.to_owned(),
        answers,
        held: false,
    };
    let mut again = String::new();
    write(&kept, pack, &mut again);
    (again == line).then_some(kept)
}

/// Writes the answers as a line, without its end.
pub(super) fn write(kept: &KeptAnswers, pack: &Pack, out: &mut String) {
    let said = &kept.answers;
    let mut add = |name: &str, value: &str| {
        out.push_str(name);
        out.push_str(value);
    };
    add("answers ", &kept.minute.to_string());
    add(" of=", &kept.fingerprint);
    add(" who=", name(said.who, &WHO));
    if let Some(AboutYou { age, sex, pain }) = said.about {
        add(" age=", &age.to_string());
        add(" sex=", name(sex, &SEXES));
        add(" pain=", &pain.to_string());
    }
    if let Some(Timing { duration_days, trend, episodes_6_months }) = said.timing {
        add(" days=", &duration_days.to_string());
        add(" trend=", name(trend, &TRENDS));
        add(" episodes=", &episodes_6_months.to_string());
    }
    add(" offer=", name(said.offer, &OFFER));
    let screens =
        |set: ScreenSet| -> String { set.iter().map(|id| pack.screen(id).id.as_str()).collect::<Vec<_>>().join(",") };
    add(" answered=", &screens(said.answered));
    add(" none=", &screens(said.none));
    let marks = said.marks.iter().map(|(id, mark)| [&pack.finding(id).id, ":", name(mark, &MARKS)].concat());
    add(" marks=", &marks.collect::<Vec<_>>().join(","));
    let closer =
        said.follow_ups.iter().map(|(id, answer)| [&pack.finding(id).id, ":", name(answer, &ANSWERS)].concat());
    add(" closer=", &closer.collect::<Vec<_>>().join(","));
}

fn screen(id: &str, pack: &Pack) -> Option<ScreenId> {
    let position = pack.screens.iter().position(|screen| screen.id == id)?;
    u8::try_from(position).ok().map(ScreenId)
}
