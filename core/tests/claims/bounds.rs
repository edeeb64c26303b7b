//! The edges of a pack: the first position that is too large, the longest body, and the sentence for each refusal.

use crate::support::pack;
use back_check_core::content::{
    Arg, Case, Condition, FORMAT_VERSION, FindingId, Message, Pack, PackError, Part, ProfileId, Reading, Rule, RuleId,
    ScreenId, ScreenKind, Source, SourceId, Trigger, Words, encode, encode_reading, load, load_first, load_reading,
};

const HEADER: usize = 14;
const LARGEST: usize = 4 << 20;

fn loaded(change: impl Fn(&mut Pack)) -> Result<Pack, PackError> {
    let mut changed = pack().clone();
    change(&mut changed);
    load(&encode(&changed).expect("the pack can be written"))
}

fn refused(place: &'static str, change: impl Fn(&mut Pack)) {
    assert_eq!(loaded(change), Err(PackError::Dangling { place }));
}

// The first position that points at nothing.
fn no_finding() -> FindingId {
    FindingId(u8::try_from(pack().findings.len()).expect("there is room for more"))
}

fn no_source() -> SourceId {
    SourceId(u16::try_from(pack().sources.len()).expect("there is room for more"))
}

fn worse(pack: &mut Pack) -> &mut Rule {
    let found = pack.rules.iter_mut().find(|rule| matches!(rule.trigger, Trigger::Worse { .. }));
    found.expect("there is a rule for a later check")
}

#[test]
fn the_first_finding_that_is_not_there_is_refused_wherever_it_is_named() {
    let nothing = no_finding();
    let here = FindingId(nothing.0 - 1);
    assert!(loaded(|pack| pack.findings[0].implies = vec![here]).is_ok());
    refused("implied findings", |pack| pack.findings[0].implies = vec![nothing]);
    refused("follow-ups", |pack| pack.follow_ups[0].finding = nothing);
    refused("exercise gates", |pack| pack.exercises[0].withheld_by.push(nothing));
    refused("causes", |pack| pack.causes[0].findings.push(nothing));
    refused("screen items", |pack| {
        let lists = pack.screens.iter_mut().filter_map(|screen| match &mut screen.kind {
            ScreenKind::Findings { items, .. } => Some(items),
            _ => None,
        });
        lists.for_each(|items| items.push(nothing));
    });
}

#[test]
fn a_condition_that_names_no_finding_is_refused_in_rules_and_in_advice() {
    let nothing = || Condition::All(vec![Condition::Any(vec![Condition::Present(no_finding())])]);
    refused("rules", |pack| pack.rules[0].trigger = Trigger::When(nothing()));
    refused("advice", |pack| pack.advice[0].left_out = Some(nothing()));
}

#[test]
fn the_rule_for_a_later_check_is_refused_when_any_of_its_findings_is_not_there() {
    let nothing = no_finding();
    refused("rules", |pack| match &mut worse(pack).trigger {
        Trigger::Worse { one_side, .. } => one_side.push(nothing),
        _ => unreachable!("it was looked for"),
    });
    refused("rules", |pack| match &mut worse(pack).trigger {
        Trigger::Worse { both_sides, .. } => both_sides.push(nothing),
        _ => unreachable!("it was looked for"),
    });
    refused("rules", |pack| match &mut worse(pack).trigger {
        Trigger::Worse { spread, .. } => *spread = nothing,
        _ => unreachable!("it was looked for"),
    });
}

#[test]
fn the_first_source_that_is_not_there_is_refused_wherever_it_is_cited() {
    let nothing = no_source();
    let here = SourceId(nothing.0 - 1);
    assert!(loaded(|pack| pack.rules[0].sources = vec![here]).is_ok());
    refused("sources of rules", |pack| pack.rules[0].sources.push(nothing));
    refused("sources of exercises", |pack| pack.exercises[0].sources.push(nothing));
    refused("sources of doses", |pack| pack.exercises[0].dose_sources.push(nothing));
    let lines: [fn(&mut Pack, SourceId); 9] = [
        |pack, it| pack.levels[0].safety_net[0].sources.push(it),
        |pack, it| pack.advice[0].line.sources.push(it),
        |pack, it| pack.causes[0].line.sources.push(it),
        |pack, it| pack.disagreements[0].line.sources.push(it),
        |pack, it| pack.prevention[0].line.sources.push(it),
        |pack, it| pack.visit_notes[0].line.sources.push(it),
        |pack, it| pack.articles[0].line.sources.push(it),
        |pack, it| pack.faqs[0].line.sources.push(it),
        |pack, it| pack.deviations[0].sources.push(it),
    ];
    for cite in lines {
        refused("sources of texts", |pack| cite(pack, nothing));
    }
}

#[test]
fn the_first_profile_and_the_first_rule_that_are_not_there_are_refused() {
    let profile = ProfileId(u8::try_from(pack().profiles.len()).expect("there are few"));
    let level = pack().rules[0].level;
    refused("profiles", |pack| pack.rules[0].stricter.push((profile, level)));
    let last = u16::try_from(pack().rules.len()).expect("there are few");
    assert!(loaded(|pack| pack.disagreements[0].rules = vec![RuleId(last - 1)]).is_ok());
    refused("disagreements", |pack| pack.disagreements[0].rules.push(RuleId(last)));
}

#[test]
fn the_programme_names_no_source_and_no_phase_that_is_not_there_and_a_session_no_screen() {
    let nothing = no_source();
    refused("sources of the programme", |pack| pack.programme.limits.sources.push(nothing));
    refused("sources of phases", |pack| pack.programme.phases[0].sources.push(nothing));
    refused("sources of ladders", |pack| pack.programme.ladders[0].sources.push(nothing));
    refused("sources of texts", |pack| pack.programme.signs[0].sources.push(nothing));
    let phases = u8::try_from(pack().programme.phases.len()).expect("there are few");
    assert!(loaded(|pack| pack.programme.phases[0].eases_to = Some(phases - 1)).is_ok());
    refused("phases", |pack| pack.programme.phases[0].eases_to = Some(phases));
    let screens = u8::try_from(pack().screens.len()).expect("there are few");
    assert!(loaded(|pack| pack.session.ask_again.push(ScreenId(screens - 1))).is_ok());
    refused("screens that are asked again", |pack| pack.session.ask_again.push(ScreenId(screens)));
}

#[test]
fn too_many_of_anything_that_is_counted_is_refused() {
    let findings = |count: usize| move |pack: &mut Pack| pack.findings.resize(count, pack.findings[0].clone());
    assert!(loaded(findings(256)).is_ok());
    refused("how many findings and screens", findings(257));
    let screens = |count: usize| move |pack: &mut Pack| pack.screens.resize(count, pack.screens[0].clone());
    assert!(loaded(screens(64)).is_ok());
    refused("how many findings and screens", screens(65));
    refused("how many exercises", |pack| pack.exercises.resize(257, pack.exercises[0].clone()));
    refused("levels", |pack| _ = pack.levels.pop());
    refused("advice of levels", |pack| _ = pack.levels[0].advice.pop());
    refused("how many motions", |pack| pack.motions.push(pack.motions[0].clone()));
}

#[test]
fn a_message_that_contains_itself_or_a_later_one_is_refused_however_deep_it_hides() {
    let message = |key: &str, parts| Message { key: key.into(), parts };
    let said = || (Case::Me, vec![Part::Text("so".into())]);
    let hidden = |other| Part::Choice(Arg::Who, vec![said(), (Case::Other, vec![other])]);
    let sound = vec![message("a", vec![]), message("b", vec![hidden(Part::Message(0)), Part::Text("end".into())])];
    assert!(first_with(sound).is_ok());
    for at in [1, 2] {
        let parts = vec![hidden(Part::Message(at)), hidden(Part::Message(0)), Part::Text("end".into())];
        let endless = vec![message("a", vec![]), message("b", parts), message("c", vec![])];
        assert_eq!(first_with(endless), Err(PackError::Dangling { place: "messages within messages" }));
    }
}

// The first part alone, which takes any words in the order they are in.
fn first_with(messages: Vec<Message>) -> Result<Pack, PackError> {
    let (mut first, _) = pack().clone().split();
    first.words = Words::new("en".into(), false, messages);
    load(&encode(&first).expect("the pack can be written"))
}

fn long_reading(length: usize) -> Reading {
    let (_, mut reading) = pack().clone().split();
    reading.messages = vec![Message { key: "article-long".into(), parts: vec![Part::Text("x".repeat(length))] }];
    reading
}

#[test]
fn the_longest_body_is_written_and_one_byte_more_is_too_large() {
    let short = 3 << 20;
    let around = encode_reading(&long_reading(short)).expect("there is room").len() - HEADER - short;
    let longest = long_reading(LARGEST - around);
    let bytes = encode_reading(&longest).expect("it just fits");
    assert_eq!((bytes.len(), load_reading(&bytes)), (HEADER + LARGEST, Ok(longest)));
    assert_eq!(encode_reading(&long_reading(LARGEST - around + 1)), Err(PackError::TooLarge { bytes: LARGEST + 1 }));
    let nothing_behind = &bytes[..HEADER];
    assert_eq!(load_reading(nothing_behind), Err(PackError::WrongLength { expected: LARGEST, found: 0 }));
}

#[test]
fn bytes_behind_a_part_are_counted() {
    let (first, reading) = pack().clone().split();
    let reading = encode_reading(&reading).expect("the reading part can be written");
    let expected = reading.len() - HEADER;
    let longer = [&reading[..], b"abc"].concat();
    assert_eq!(load_reading(&longer), Err(PackError::WrongLength { expected, found: expected + 3 }));
    let bytes = encode(&first).expect("the first part can be written");
    assert_eq!(load_first(&[&bytes[..], b"abc"].concat()), Ok((first, &b"abc"[..])));
}

#[test]
fn each_refusal_says_what_is_wrong_and_by_how_much() {
    let says = |error: PackError, words: &[&str]| {
        let sentence = error.to_string();
        assert!(words.iter().all(|word| sentence.contains(word)), "{sentence}");
    };
    says(PackError::NotAPack, &["BCPK"]);
    says(PackError::NotAReading, &["BCRD"]);
    says(PackError::OtherContent, &["other content"]);
    says(PackError::WrongLength { expected: 17, found: 5 }, &["17", "5 found"]);
    says(PackError::TooLarge { bytes: 5_000_000 }, &["5000000", "4194304"]);
    says(PackError::OtherFormat { found: 99 }, &["99", &FORMAT_VERSION.to_string()]);
    says(PackError::Corrupt, &["damaged"]);
    says(PackError::Unreadable, &["cannot be read"]);
    says(PackError::Dangling { place: "follow-ups" }, &["follow-ups"]);
}

#[test]
fn a_source_that_only_the_reading_part_knows_is_counted_by_the_first() {
    let (first, mut reading) = pack().clone().split();
    reading.sources.push(Source { id: "one-more".into(), ..reading.sources[0].clone() });
    assert_eq!(first.with_reading(reading), Err(PackError::OtherContent));
}
