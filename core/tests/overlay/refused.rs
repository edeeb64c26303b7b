//! A file that says more than an overlay may, or that is none, is refused with the reason; at each limit, what just fits is taken.

use super::{any_overlay, empty, example, finding, own, support};
use back_check_core::content::{
    Condition, FORMAT_VERSION, FindingId, Group, LARGEST_OVERLAY, Level, Link, Message, Overlay, OverlayFault,
    PackError, Part, Raise, RuleId, Screen, ScreenKind, SourceId, encode_overlay, is_web_address, load_overlay,
};
use proptest::{prelude::*, test_runner::TestCaseError};
use support::{for_all, pack};

fn refused(change: impl FnOnce(&mut Overlay)) -> OverlayFault {
    let mut overlay = example().clone();
    change(&mut overlay);
    overlay.put_on(pack()).expect_err("it says what it may not")
}

#[test]
fn an_overlay_for_other_content_or_in_another_language_is_refused() {
    let other = refused(|overlay| overlay.fingerprint = "0123456789abcdef".to_owned());
    assert!(other.to_string().contains("0123456789abcdef"), "{other}");
    assert!(matches!(other, OverlayFault::OtherContent { .. }));
    let other = refused(|overlay| overlay.language = "de".to_owned());
    assert!(matches!(&other, OverlayFault::OtherLanguage { found, .. } if found == "de"), "{other}");
}

#[test]
#[allow(clippy::type_complexity, reason = "a table of what may not be said, and how")]
fn what_an_overlay_may_not_say_is_refused_whatever_tool_wrote_it() {
    let far = FindingId(250);
    let message = |key: &str, part: Part| Message { key: key.to_owned(), parts: vec![part] };
    let text = |key: &str| message(key, Part::Text("All is well".to_owned()));
    let changes: Vec<(&str, Box<dyn FnOnce(&mut Overlay)>)> = vec![
        ("begin with `clinic-` (R10)", Box::new(|it| it.rules[0].id = "R10".to_owned())),
        ("begin with `clinic-` (fever)", Box::new(|it| it.findings[0].id = "fever".to_owned())),
        ("begin with `clinic-` (now)", Box::new(|it| it.screens[0].1.id = "now".to_owned())),
        ("a finding that is not there", Box::new(move |it| it.rules[0].when = Condition::Present(far))),
        ("a finding that is not there", Box::new(move |it| it.findings[0].implies.push(far))),
        ("a finding that is not there", Box::new(move |it| it.withheld[0].1.push(far))),
        ("a source that is not there", Box::new(|it| it.rules[0].sources = vec![SourceId(9999)])),
        ("does not say by when", Box::new(|it| it.rules[0].within_days = None)),
        (
            "not raised (R10)",
            Box::new(|it| {
                let at = pack().rules.iter().position(|rule| rule.id == "R10").expect("it is the content's");
                it.raised[0] =
                    Raise { rule: RuleId(u16::try_from(at).expect("few")), level: Level::Urgent, within_days: None };
            }),
        ),
        ("a rule that is not there", Box::new(|it| it.raised[0].rule = RuleId(9999))),
        ("not the clinic's own", Box::new(|it| it.asked[0].1 = vec![FindingId(0)])),
        ("of another group", Box::new(|it| it.asked[0].0 = 1)),
        ("a screen that is not there", Box::new(|it| it.asked[0].0 = 63)),
        ("before those on signs of danger", Box::new(|it| it.screens[0].0 = 0)),
        ("not a list", Box::new(|it| it.screens[0].1.kind = ScreenKind::About)),
        (
            "signs of danger",
            Box::new(|it| {
                it.findings[1].group = Group::Now;
                it.screens[0].1.kind = ScreenKind::Findings { group: Group::Now, items: vec![own(1)] };
            }),
        ),
        ("not one of a page", Box::new(|it| it.links[0].url = "java\nscript:alert(1)".to_owned())),
        ("not one of a page", Box::new(|it| it.sources[0].url = Some("javascript:alert(1)".to_owned()))),
        ("may not change (finding-leg-paralysis)", Box::new(move |it| it.messages.push(text("finding-leg-paralysis")))),
        ("may not change (level-emergency)", Box::new(move |it| it.messages.push(text("level-emergency")))),
        ("may not change (net-", Box::new(move |it| it.messages.push(text("net-legs")))),
        ("contain others", Box::new(move |it| it.messages.push(message("ui-start", Part::Message(0))))),
        ("more than 256", Box::new(|it| it.findings = vec![finding("clinic-x", Group::Pattern); 200])),
        (
            "too many screens",
            Box::new(|it| {
                let kind = ScreenKind::Findings { group: Group::Pattern, items: vec![own(1)] };
                let id = "clinic-s".to_owned();
                let screen = Screen { id, kind, needs_pregnancy: false, offered: false, adult: false };
                it.screens = vec![(9, screen); 60];
            }),
        ),
    ];
    for (words, change) in changes {
        let fault = refused(change);
        assert!(fault.to_string().contains(words), "{words}: {fault}");
    }
}

#[test]
fn addresses_of_the_clinics_own_site_may_be_relative() {
    let mut overlay = example().clone();
    overlay.links.push(Link { id: "clinic-here".to_owned(), url: "/find-us#map".to_owned(), topic: None });
    assert!(overlay.put_on(pack()).is_ok());
}

fn bytes() -> Vec<u8> {
    encode_overlay(example()).expect("the example is small")
}

#[test]
fn an_overlay_comes_back_as_it_was() {
    assert_eq!(load_overlay(&bytes()).as_ref(), Ok(example()));
    for_all(
        50,
        any_overlay(),
        |overlay| format!("{overlay:?}"),
        |overlay| {
            let bytes = encode_overlay(&overlay).map_err(|fault| TestCaseError::fail(fault.to_string()))?;
            prop_assert_eq!(load_overlay(&bytes), Ok(overlay));
            Ok(())
        },
    );
}

#[test]
fn an_overlay_that_was_cut_lengthened_or_changed_anywhere_does_not_load() {
    let whole = bytes();
    for length in 0..whole.len() {
        assert!(load_overlay(&whole[..length]).is_err(), "the first {length} bytes");
    }
    let longer = load_overlay(&[&whole[..], b"\0"].concat());
    let Err(OverlayFault::Bytes(PackError::WrongLength { expected, found })) = longer else { panic!("{longer:?}") };
    assert_eq!(found, expected + 1);
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(load_overlay(&changed).is_err(), "byte {at}");
    }
}

#[test]
fn a_file_that_is_no_overlay_too_new_or_too_large_is_refused_by_name() {
    assert_eq!(load_overlay(b""), Err(OverlayFault::NotAnOverlay));
    assert_eq!(load_overlay(b"<!doctype html><title>404</title>"), Err(OverlayFault::NotAnOverlay));
    let (first, _) = pack().clone().split();
    let other = back_check_core::content::encode(&first).expect("it can be written");
    assert_eq!(load_overlay(&other), Err(OverlayFault::NotAnOverlay));
    let mut newer = bytes();
    newer[4..6].copy_from_slice(&(FORMAT_VERSION + 1).to_le_bytes());
    let fault = OverlayFault::Bytes(PackError::OtherFormat { found: FORMAT_VERSION + 1 });
    assert_eq!(load_overlay(&newer), Err(fault));
    let large = vec![b'B'; LARGEST_OVERLAY + 1];
    assert_eq!(load_overlay(&large), Err(OverlayFault::TooLarge { bytes: LARGEST_OVERLAY + 1 }));
    let mut wordy = empty();
    let words = Part::Text("x".repeat(LARGEST_OVERLAY));
    wordy.messages = vec![Message { key: "ui-start".to_owned(), parts: vec![words] }];
    assert!(matches!(encode_overlay(&wordy), Err(OverlayFault::TooLarge { .. })));
}

fn fits(change: impl FnOnce(&mut Overlay)) -> Result<(), String> {
    let mut overlay = example().clone();
    change(&mut overlay);
    overlay.put_on(pack()).map(|_| ()).map_err(|fault| fault.to_string())
}

fn after<T>(list: &[T], more: usize) -> u8 {
    u8::try_from(list.len() + more).expect("there is room")
}

#[test]
fn the_last_of_what_there_is_may_be_named_and_the_one_after_it_may_not() {
    let (findings, sources) = (example().findings.len(), example().sources.len());
    let condition = |at| move |it: &mut Overlay| it.rules[0].when = Condition::Present(own(at));
    assert_eq!(fits(condition(findings - 1)), Ok(()));
    assert!(fits(condition(findings)).is_err());
    let last_source = u16::try_from(pack().sources.len() + sources).expect("few") - 1;
    let source = |at| move |it: &mut Overlay| it.rules[0].sources = vec![SourceId(at)];
    assert_eq!(fits(source(last_source)), Ok(()));
    assert!(fits(source(last_source + 1)).is_err());
    let screen = |at| move |it: &mut Overlay| it.screens[0].0 = at;
    let screens = after(&pack().screens, 0);
    assert_eq!(fits(screen(screens - 1)), Ok(()));
    assert!(fits(screen(screens)).is_err());
}

#[test]
fn a_pack_holds_as_many_findings_screens_and_rules_as_it_has_room_for_and_no_more() {
    let findings = |more: usize| {
        fits(move |it| it.findings.resize(256 - pack().findings.len() + more, finding("clinic-x", Group::Pattern)))
    };
    assert_eq!(findings(0), Ok(()));
    assert!(findings(1).is_err());
    let screens =
        |more: usize| fits(move |it| it.screens.resize(64 - pack().screens.len() + more, it.screens[0].clone()));
    assert_eq!(screens(0), Ok(()));
    assert!(screens(1).is_err());
    let rules = |more: usize| {
        fits(move |it| it.rules.resize(usize::from(u16::MAX) - pack().rules.len() + more, it.rules[0].clone()))
    };
    assert_eq!(rules(0), Ok(()));
    assert!(rules(1).is_err());
}

#[test]
fn signs_of_danger_are_not_asked_on_a_screen_of_a_clinic_and_its_own_screens_come_after_the_last_of_them() {
    let nerves = |it: &mut Overlay| {
        it.findings[1].group = Group::Nerves;
        it.screens[0].1.kind = ScreenKind::Findings { group: Group::Nerves, items: vec![own(1)] };
    };
    assert!(fits(nerves).is_err());
    let danger = pack().screens.iter().rposition(|screen| screen.group() == Some(Group::Nerves)).expect("it is asked");
    let danger = u8::try_from(danger).expect("few");
    assert_eq!(fits(|it| it.screens[0].0 = danger), Ok(()));
    assert!(fits(|it| it.screens[0].0 = danger - 1).is_err());
}

#[test]
fn a_rule_is_raised_above_the_level_it_has_and_soon_says_by_when() {
    let soon = pack().rules.iter().position(|rule| rule.level == Level::Soon).expect("there are some");
    let raise = |level, within_days| {
        let rule = RuleId(u16::try_from(soon).expect("few"));
        move |it: &mut Overlay| it.raised = vec![Raise { rule, level, within_days }]
    };
    assert!(fits(raise(Level::Soon, Some(1))).is_err());
    assert_eq!(fits(raise(Level::Urgent, None)), Ok(()));
    let own_rule = |level, within_days| {
        fits(move |it: &mut Overlay| (it.rules[0].level, it.rules[0].within_days) = (level, within_days))
    };
    assert_eq!((own_rule(Level::Soon, Some(1)), own_rule(Level::Urgent, None)), (Ok(()), Ok(())));
    assert!(own_rule(Level::Soon, None).is_err());
}

#[test]
fn an_address_has_no_white_space_no_control_character_and_two_thousand_bytes_at_most() {
    assert!(is_web_address("https://example.org/a?b=c:d#e") && is_web_address("HTTP://EXAMPLE.ORG"));
    assert!(is_web_address("classes/today:at-ten") && is_web_address("?at=10:00") && is_web_address("#a:b"));
    for url in ["https://example.org/a b", "https://example.org/\u{7}", "\u{1}javascript:alert(1)", "/a\u{a0}b"] {
        assert!(!is_web_address(url), "{url:?}");
    }
    for url in ["javascript:alert(1)", "data:text/html,x", "mailto:a@example.org", "tel:1"] {
        assert!(!is_web_address(url), "{url}");
    }
    let long = |length: usize| format!("/{}", "x".repeat(length - 1));
    assert!(is_web_address(&long(2000)) && !is_web_address(&long(2001)));
}

#[test]
fn an_overlay_of_the_largest_size_is_written_and_read_and_a_byte_more_is_not() {
    let of = |letters: usize| {
        let words = vec![Part::Text("x".repeat(letters))];
        Overlay { messages: vec![Message { key: "ui-start".to_owned(), parts: words }], ..empty() }
    };
    let near = LARGEST_OVERLAY - 5000;
    let around = encode_overlay(&of(near)).expect("it is small enough").len() - near;
    let largest = of(LARGEST_OVERLAY - around);
    let bytes = encode_overlay(&largest).expect("it is small enough still");
    assert_eq!((bytes.len(), load_overlay(&bytes)), (LARGEST_OVERLAY, Ok(largest)));
    assert!(encode_overlay(&of(LARGEST_OVERLAY - around + 1)).is_err());
}
