//! Which words go with which part of a pack, and how a speaker says them.

use crate::support::pack;
use back_check_core::content::{Arg, Arguments, Case, EnglishPlurals, Message, Pack, Part, Speaker, Who, Words};

fn message(key: &str, parts: Vec<Part>) -> Message {
    Message { key: key.into(), parts }
}

fn text(text: &str) -> Part {
    Part::Text(text.into())
}

// Words of either part that contain one another in every way that there is.
fn mixed() -> Pack {
    let for_me = vec![(Case::Me, vec![Part::Message(1)]), (Case::Other, vec![text("their"), Part::Message(0)])];
    let messages = vec![
        message("article-a", vec![text(" article a")]),
        message("ui-how-inner", vec![text("inner")]),
        message("ui-how-deep", vec![text("deep")]),
        message("screen-a", vec![Part::Choice(Arg::Who, for_me.clone()), text(" screen")]),
        message("screen-b", vec![text("screen b")]),
        message("article-b", vec![Part::Message(2), Part::Choice(Arg::Who, for_me), Part::Message(4)]),
        message("clinic.phone", vec![text("phone")]),
        message("screen-c", vec![Part::Message(3)]),
        message("article-c", vec![Part::Message(5), Part::Message(6)]),
    ];
    Pack { words: Words::new("en".into(), false, messages), ..pack().clone() }
}

fn keys(messages: &[Message]) -> Vec<&str> {
    messages.iter().map(|message| message.key.as_str()).collect()
}

#[test]
fn a_word_that_the_first_part_contains_stays_there_and_every_other_goes_where_it_is_read() {
    let (first, reading) = mixed().split();
    let with_what_they_contain = ["article-a", "ui-how-inner", "screen-a", "screen-b", "screen-c"];
    assert_eq!(keys(&first.words.messages), with_what_they_contain);
    assert_eq!(keys(&reading.messages), ["ui-how-deep", "article-b", "clinic.phone", "article-c"]);
}

#[test]
fn taken_apart_and_put_together_every_message_says_what_it_said() {
    let (first, reading) = mixed().split();
    let alone = first.clone();
    let whole = first.with_reading(reading).expect("they belong together");
    for who in [Who::Me, Who::Other] {
        let say = |pack: &Pack, key: &str| pack.words.text(key, &Arguments::new(who), &EnglishPlurals);
        for key in keys(&mixed().words.messages) {
            assert_eq!(say(&whole, key), say(&mixed(), key), "{key}");
        }
        for key in keys(&alone.words.messages) {
            assert_eq!(say(&alone, key), say(&mixed(), key), "{key} before the reading part is here");
        }
    }
}

#[test]
fn a_speaker_says_a_message_with_the_common_values_or_with_its_own() {
    let words = Words::new("en".into(), false, vec![message("a", vec![Part::Arg(Arg::Name), Part::Arg(Arg::N)])]);
    let common = Arguments::default().with(Arg::Name, "Elm Road ").with_number(Arg::N, 1_u32);
    let speaker = Speaker { words: &words, arguments: &common, plurals: &EnglishPlurals };
    assert_eq!(speaker.say("a"), "Elm Road 1");
    assert_eq!(speaker.say_with("a", |values| values.with_number(Arg::N, 2_u32)), "Elm Road 2");
    assert_eq!((speaker.maybe("a"), speaker.maybe("b")), (Some("Elm Road 1".to_owned()), None));
    assert!(words.has("a") && !words.has("b"));
}
