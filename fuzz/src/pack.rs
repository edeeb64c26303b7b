//! A pack as bytes: its first part, the reading part, and both together.
//!
//! A checksum stands in front of each part, which no blind change would ever get right. So the inputs are what stands
//! behind it, and the header is written here; an input that starts with an odd byte is taken as it is.

use crate::sample;
use back_check_core::{
    content::{FORMAT_VERSION, Pack, ScreenKind, Trend, encode, encode_reading, load, load_first, load_reading},
    figure::{Build, Figure},
    plan::{self, Form, Plan},
    triage::{Case, Sex, Triage, triage},
    visit::{AboutYou, Action, Answer, Rules, Step, Timing, Visit},
};

const FIRST: &[u8; 4] = b"BCPK";
const READING: &[u8; 4] = b"BCRD";
const HEADER: usize = 14;

/// Reads the first part alone, asks its questions, and writes and reads it again.
pub(crate) fn read_first(input: &[u8]) -> bool {
    let Ok((pack, rest)) = load_first(&opened(FIRST, input)).map(|(pack, rest)| (pack, rest.len())) else {
        return false;
    };
    assert_eq!(rest, 0, "nothing was behind it");
    visit(&pack);
    judge(&pack);
    // One that says it is whole would be written in two parts.
    if !pack.is_whole() {
        let again = encode(&pack).ok().and_then(|bytes| load(&bytes).ok());
        assert_eq!(again.as_ref(), Some(&pack), "it comes back as it was");
    }
    true
}

/// Reads the reading part, writes and reads it again, and puts it to each first part that it may belong to.
pub(crate) fn read_reading(input: &[u8]) -> bool {
    let firsts = sample::firsts();
    let Ok(reading) = load_reading(&opened(READING, input)) else { return false };
    let again = encode_reading(&reading).ok().and_then(|bytes| load_reading(&bytes).ok());
    assert_eq!(again.as_ref(), Some(&reading), "it comes back as it was");
    let whole = firsts.iter().filter_map(|first| first.clone().with_reading(reading.clone()).ok());
    let shown = whole.map(|whole| {
        assert!(whole.is_whole());
        show(&whole);
    });
    shown.count() > 0
}

/// Reads both parts, one behind the other: the first two bytes of the input say how long the first is.
pub(crate) fn read_whole(input: &[u8]) -> bool {
    let Some((length, bodies)) = input.split_first_chunk() else { return false };
    let Some((first, reading)) = bodies.split_at_checked(usize::from(u16::from_le_bytes(*length))) else {
        return false;
    };
    let Ok(pack) = load(&[sealed(FIRST, first), sealed(READING, reading)].concat()) else { return false };
    assert!(pack.is_whole());
    visit(&pack);
    show(&pack);
    true
}

pub(crate) fn first_seeds() -> Vec<Vec<u8>> {
    bodies().map(|(first, _)| [&[0], &first[..]].concat()).collect()
}

pub(crate) fn reading_seeds() -> Vec<Vec<u8>> {
    bodies().map(|(_, reading)| [&[0], &reading[..]].concat()).collect()
}

pub(crate) fn whole_seeds() -> Vec<Vec<u8>> {
    let length = |body: &[u8]| u16::try_from(body.len()).unwrap_or(u16::MAX).to_le_bytes();
    bodies().map(|(first, reading)| [&length(&first)[..], &first, &reading].concat()).collect()
}

// The two parts of some small packs, without their headers.
fn bodies() -> impl Iterator<Item = (Vec<u8>, Vec<u8>)> {
    let body = |bytes: Vec<u8>| bytes.get(HEADER..).unwrap_or_default().to_vec();
    sample::small_packs().into_iter().filter_map(move |pack| {
        let (first, reading) = pack.split();
        Some((body(encode(&first).ok()?), body(encode_reading(&reading).ok()?)))
    })
}

fn opened(magic: &[u8; 4], input: &[u8]) -> Vec<u8> {
    match input.split_first() {
        Some((mark, body)) if mark % 2 == 0 => sealed(magic, body),
        Some((_, bytes)) => bytes.to_vec(),
        None => Vec::new(),
    }
}

fn sealed(magic: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let length = u32::try_from(body.len()).unwrap_or(u32::MAX);
    [magic, &FORMAT_VERSION.to_le_bytes()[..], &length.to_le_bytes(), &crc32(body).to_le_bytes(), body].concat()
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}

// Nothing said, and everything said: between them every rule is looked at.
fn judge(pack: &Pack) -> [(Case, Triage); 2] {
    let all = Case { present: pack.finding_ids().collect(), ..Case::new(40) };
    [Case::new(40), all].map(|case| (case.clone(), triage(pack, None, &case)))
}

// A walk through the questions with "no" to all; however the content is made, it must not go on for ever.
fn visit(pack: &Pack) {
    let rules = Rules { pack, profile: None, earlier: None };
    let mut visit = Visit::default();
    for _ in 0..3 * (pack.screens.len() + pack.findings.len()) + 9 {
        let action = match visit.step {
            Step::Result => return,
            Step::Screen(screen) if !visit.is_complete(rules) => match pack.screen(screen).kind {
                ScreenKind::About => Action::SetAbout(AboutYou { age: 40, sex: Sex::Female, pain: 3 }),
                ScreenKind::Timing => {
                    Action::SetTiming(Timing { duration_days: 2, trend: Trend::Same, episodes_6_months: 1 })
                }
                ScreenKind::Findings { .. } => Action::SetNone(screen, true),
            },
            Step::Reword(finding) => Action::Reword(finding, Answer::No),
            Step::FollowUp(finding) => Action::FollowUp(finding, Answer::No),
            Step::Offer => Action::Offer(true),
            Step::Start | Step::Screen(_) | Step::Review => Action::Continue,
        };
        visit = visit.after(rules, action);
    }
    panic!("the questions come to no end");
}

// What is read after the result, and how the exercises move.
fn show(pack: &Pack) {
    for (case, triage) in judge(pack) {
        plan::withheld(pack, &triage);
        plan::advice(pack, &case, &triage);
        plan::causes(pack, &case);
        let Ok(permit) = &triage.exercise else { continue };
        for given in Plan::first(pack, permit).prescriptions() {
            let form = Form::of(pack, given.exercise, given.variant);
            let (_, _) = (form.position(), form.easier());
        }
    }
    for motion in &pack.motions {
        let figure = Figure::new(motion, Build::Lean);
        let shapes = figure.shapes();
        let mut texts = Vec::new();
        for moment in [0.0, figure.seconds() / 3.0, figure.seconds()] {
            figure.paint(moment, &shapes, &mut texts);
        }
    }
}
