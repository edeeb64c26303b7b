//! A pack as bytes: it comes back as it was, and bytes that were cut or changed never load and never panic.

use crate::support::{content, pack};
use back_check_authoring::{Pseudo, compile_pseudo};
use back_check_core::content::{
    Arguments, EnglishPlurals, FORMAT_VERSION, FindingId, Pack, PackError, Reading, encode, encode_reading, load,
    load_reading,
};

fn bytes() -> Vec<u8> {
    encode(pack()).expect("the pack can be written")
}

#[test]
fn a_pack_comes_back_as_it_was() {
    assert_eq!(load(&bytes()).as_ref(), Ok(pack()));
    for pseudo in Pseudo::ALL {
        let pack = compile_pseudo(&content(), pseudo).expect("the shipped content is sound");
        let bytes = encode(&pack).expect("the pack can be written");
        assert_eq!(load(&bytes), Ok(pack));
    }
}

#[test]
fn a_pack_that_was_cut_anywhere_or_has_more_behind_it_does_not_load() {
    let whole = bytes();
    for length in (0..64).chain((64..whole.len()).step_by(997)) {
        assert!(load(&whole[..length]).is_err(), "the first {length} bytes");
    }
    let longer = [&whole[..], b"\0"].concat();
    assert!(matches!(load(&longer), Err(PackError::WrongLength { expected, found }) if found == expected + 1));
    let (first, _) = parts();
    let first = [encode(&first).expect("the first part can be written"), vec![0]].concat();
    assert_eq!(load(&first), Err(PackError::NotAReading));
}

#[test]
fn a_pack_with_one_bit_changed_does_not_load() {
    let whole = bytes();
    for at in (0..64).chain((64..whole.len()).step_by(1499)) {
        let mut changed = whole.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(load(&changed).is_err(), "byte {at}");
    }
}

// As someone would who changes a pack and writes the checksum anew.
fn resealed(mut bytes: Vec<u8>) -> Vec<u8> {
    let mut rest = &mut bytes[..];
    while let Some((header, bodies)) = rest.split_first_chunk_mut::<14>() {
        let length = u32::from_le_bytes([header[6], header[7], header[8], header[9]]) as usize;
        let (body, behind) = bodies.split_at_mut(length);
        header[10..].copy_from_slice(&crc32(body).to_le_bytes());
        rest = behind;
    }
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 })
    })
}

#[test]
fn a_changed_pack_with_a_right_checksum_never_panics_and_what_loads_is_whole() {
    let whole = bytes();
    assert!(resealed(whole.clone()) == whole, "the checksum is the one of the format");
    let second = encode(&parts().0).expect("the first part can be written").len();
    for at in (14..whole.len()).step_by(331).filter(|at| !(second..second + 14).contains(at)) {
        for bit in [0, 6, 7] {
            let mut changed = whole.clone();
            changed[at] ^= 1 << bit;
            if let Ok(pack) = load(&resealed(changed)) {
                let inside = |finding: &FindingId| usize::from(finding.0) < pack.findings.len();
                assert!(pack.screens.iter().flat_map(|screen| screen.items()).all(inside), "byte {at} bit {bit}");
                assert_eq!(pack.levels.len(), 6, "byte {at} bit {bit}");
            }
        }
    }
}

type Break = (&'static str, fn(&mut Pack, FindingId));

#[test]
fn a_position_that_points_at_nothing_is_refused_wherever_it_stands() {
    let nothing = FindingId(250);
    assert!(pack().findings.len() < 250);
    let breaks: [Break; 7] = [
        ("implied findings", |pack, nothing| pack.findings[0].implies.push(nothing)),
        ("follow-ups", |pack, nothing| pack.follow_ups[0].instead_of = nothing),
        ("exercise gates", |pack, nothing| pack.exercises[0].withheld_by.push(nothing)),
        ("variants", |pack, nothing| pack.exercises[1].variants[0].when.push(nothing)),
        ("how many motions", |pack, _| _ = pack.motions.pop()),
        ("causes", |pack, nothing| pack.causes[0].findings.push(nothing)),
        ("sources of rules", |pack, _| pack.sources.truncate(1)),
    ];
    for (place, break_it) in breaks {
        let mut broken = pack().clone();
        break_it(&mut broken, nothing);
        let bytes = encode(&broken).expect("the pack can be written");
        assert_eq!(load(&bytes), Err(PackError::Dangling { place }));
    }
}

#[test]
fn a_pack_of_another_format_is_refused_by_its_number() {
    let mut bytes = bytes();
    bytes[4..6].copy_from_slice(&(FORMAT_VERSION + 1).to_le_bytes());
    assert_eq!(load(&bytes), Err(PackError::OtherFormat { found: FORMAT_VERSION + 1 }));
}

fn parts() -> (Pack, Reading) {
    pack().clone().split()
}

#[test]
fn the_two_parts_of_a_pack_make_it_whole_again() {
    let (first, reading) = parts();
    let first = load(&encode(&first).expect("the first part can be written")).expect("it loads alone");
    let reading =
        load_reading(&encode_reading(&reading).expect("the reading part can be written")).expect("it loads alone");
    assert!(!first.is_whole() && first.sources.is_empty() && first.exercises.is_empty());
    let whole = first.with_reading(reading).expect("they belong together");
    assert!(whole.is_whole());
    let say = |pack: &Pack, key: &str| pack.words.text(key, &Arguments::default(), &EnglishPlurals);
    for message in &pack().words.messages {
        assert_eq!(say(&whole, &message.key), say(pack(), &message.key));
    }
    assert_eq!(whole, *pack());
}

#[test]
fn the_first_part_has_every_word_up_to_the_result_and_the_reading_part_the_rest() {
    let (first, reading) = parts();
    // The interface's own words are checked where they are shown: by rendering every screen up to the result without the rest.
    let kinds = ["level-", "lead-", "net-", "finding-", "screen-", "follow-up-", "region-"];
    let needed = |key: &str| kinds.iter().any(|kind| key.starts_with(kind)) && !key.ends_with(".phone");
    for message in &pack().words.messages {
        assert!(!needed(&message.key) || first.words.has(&message.key), "{}", message.key);
    }
    assert!(reading.messages.iter().any(|message| message.key.ends_with(".because")));
    assert_eq!((&reading.sources, &reading.motions), (&pack().sources, &pack().motions));
    assert!(first.motions.is_empty() && !pack().motions.is_empty());
}

#[test]
fn the_reading_part_of_other_content_is_refused() {
    let (first, reading) = parts();
    let others = [
        Reading { fingerprint: "0".into(), ..reading.clone() },
        Reading { language: "de".into(), ..reading.clone() },
        Reading { sources: Vec::new(), ..reading.clone() },
    ];
    for other in others {
        assert_eq!(first.clone().with_reading(other), Err(PackError::OtherContent));
    }
    assert_eq!(pack().clone().with_reading(reading), Err(PackError::OtherContent), "it is there already");
}

#[test]
fn a_changed_reading_part_with_a_right_checksum_never_panics() {
    let (first, reading) = parts();
    let whole = encode_reading(&reading).expect("the reading part can be written");
    assert_eq!(load(&whole), Err(PackError::NotAPack));
    assert_eq!(load_reading(&bytes()), Err(PackError::NotAReading));
    for at in (14..whole.len()).step_by(331) {
        for bit in [0, 6, 7] {
            let mut changed = whole.clone();
            changed[at] ^= 1 << bit;
            if let Ok(reading) = load_reading(&resealed(changed)) {
                let _ = first.clone().with_reading(reading);
            }
        }
    }
}
