//! What a person is told while a part goes by, in a theatre that notes it.

use super::*;
use crate::ui::rehearsal::{note, noted, set_time};
use back_check_core::content::ExerciseId;

const ALL: Settings = Settings { tones: true, voice: true, buzz: true, awake: true };
const HOLD: Part = Part { kind: Kind::Hold, lasts: 30_000, enough: None, set: 1, rep: 1, side: None };

fn words() -> ShowWords {
    let word = str::to_owned;
    ShowWords {
        language: word("en"),
        pictures: word("pictures"),
        begins: word("hold"),
        ten: word("ten"),
        five: word("five"),
        half: word("half"),
        enough: word("enough"),
        count: String::new(),
        paused: None,
        steps: vec![word("first"), word("second")],
    }
}

fn props(part: Part, watch: Watch, settings: Settings, words: ShowWords) -> ShowProps {
    let pack = crate::embed::built_in().expect("the build checks it");
    let look = Look { pack, exercise: ExerciseId(0), variant: None, mirrored: false };
    let dispatch = Callback::from(|action| match action {
        SessionAction::Train(Train::Do(Action::Tick)) => note("tick"),
        SessionAction::Train(Train::Left(scene, at)) => note(format!("left {scene} {at}")),
        _ => note("something else"),
    });
    let beats = Beats::of(look.motion());
    ShowProps { look, beats, part, position: 1, watch, scene: 7, settings, words: Rc::new(words), dispatch }
}

/// At the beginning of a part.
fn hand(part: Part, settings: Settings) -> Hand {
    set_time(0);
    let props = props(part, Watch::running(0, 0), settings, words());
    let mut hand = Hand::new(props.clone(), &NodeRef::default());
    hand.take(props, true);
    hand
}

/// Drawn as a browser does, to that time.
fn draw_to(hand: &mut Hand, from: Millis, to: Millis) {
    for now in (from..=to).step_by(16) {
        set_time(now);
        hand.frame(now);
    }
}

#[test]
fn who_listens_is_told_what_begins_and_ten_and_five_and_nothing_between() {
    let mut hand = hand(HOLD, Settings { voice: false, ..ALL });
    draw_to(&mut hand, 0, 29_990);
    assert_eq!(noted(".bc-show__live "), ["hold", "ten", "five"]);
}

#[test]
fn the_end_is_told_to_the_session_once() {
    let mut hand = hand(HOLD, ALL);
    draw_to(&mut hand, 0, 29_990);
    assert_eq!(noted("tick").len(), 0);
    draw_to(&mut hand, 29_990, 30_500);
    assert_eq!(noted("tick").len(), 1);
}

#[test]
fn the_beginning_the_middle_and_the_last_three_seconds_have_tones() {
    let mut hand = hand(HOLD, ALL);
    draw_to(&mut hand, 0, 29_990);
    assert_eq!(noted("tone "), ["Begin", "Half", "Count", "Count", "Count"]);
}

#[test]
fn on_a_machine_too_slow_for_every_frame_nothing_of_it_is_lost() {
    let mut hand = hand(HOLD, Settings { voice: false, ..ALL });
    for now in (0..30_100).step_by(100).flat_map(|round| [17, 33, 50, 67, 100].map(|after| round + after)) {
        set_time(now);
        hand.frame(now);
    }
    let heard = |note: &String| ["tone", "tick", ".bc-show__live"].iter().any(|kind| note.starts_with(kind));
    let heard: Vec<_> = noted("").into_iter().filter(heard).map(|note| note.replace(".bc-show__live ", "")).collect();
    assert_ne!(hand.pace.draws(40_000), hand.pace.draws(40_017), "every second frame");
    let all = ["tone Begin", "hold", "tone Half", "ten", "five", "tone Count", "tone Count", "tone Count", "tick"];
    assert_eq!(heard, all);
}

#[test]
fn a_voice_says_the_same_and_counts_the_last_three_seconds() {
    let mut hand = hand(HOLD, ALL);
    draw_to(&mut hand, 0, 29_990);
    assert_eq!(noted("say "), ["hold", "half", "3", "2", "1"]);
}

#[test]
fn what_is_turned_off_is_silent_and_who_listens_is_still_told() {
    let off = Settings { tones: false, voice: false, buzz: false, awake: false };
    let mut quiet = hand(HOLD, off);
    draw_to(&mut quiet, 0, 29_990);
    let all = noted("");
    let heard = |note: &String| ["tone", "say", "buzz", "awake true"].iter().any(|kind| note.starts_with(kind));
    assert!(!all.iter().any(heard), "{all:?}");
    assert!(all.iter().any(|note| note == ".bc-show__live ten"));
}

#[test]
fn the_screen_is_kept_on_while_the_clock_runs_and_let_go_while_it_stands() {
    let mut hand = hand(HOLD, ALL);
    assert_eq!(noted("awake "), ["true"]);
    let standing = Watch::running(0, 0).stopped(4_000);
    let paused = ShowWords { paused: Some("paused".to_owned()), ..words() };
    hand.take(props(HOLD, standing, ALL, paused), false);
    assert_eq!(noted("awake "), ["false"]);
    hand.take(props(HOLD, standing.resumed(9_000), ALL, words()), false);
    assert_eq!(noted("awake "), ["true"]);
}

#[test]
fn a_pause_is_told_and_nothing_goes_on_in_it() {
    let mut hand = hand(HOLD, ALL);
    draw_to(&mut hand, 0, 4_000);
    noted("");
    let paused = ShowWords { paused: Some("paused".to_owned()), ..words() };
    hand.take(props(HOLD, Watch::running(0, 0).stopped(4_000), ALL, paused), false);
    draw_to(&mut hand, 4_000, 60_000);
    assert_eq!(noted(""), ["awake false", ".bc-show__live paused"]);
}

#[test]
fn a_machine_that_slept_stops_the_clock_when_it_was_last_seen() {
    let mut hand = hand(HOLD, ALL);
    draw_to(&mut hand, 0, 4_000);
    noted("");
    hand.draw(3_600_000);
    hand.draw(3_600_016);
    assert_eq!(noted(""), ["left 7 4000"], "and nothing is drawn or heard");
}

#[test]
fn what_is_shown_is_the_same_only_if_part_place_clock_scene_switches_drawing_and_words_are() {
    let shown = props(HOLD, Watch::running(0, 0), ALL, words());
    assert!(shown == shown.clone());
    for other in [
        ShowProps { part: Part { rep: 2, ..HOLD }, ..shown.clone() },
        ShowProps { position: 2, ..shown.clone() },
        ShowProps { watch: shown.watch.stopped(4_000), ..shown.clone() },
        ShowProps { scene: 8, ..shown.clone() },
        ShowProps { settings: Settings { voice: false, ..ALL }, ..shown.clone() },
        ShowProps { look: Look { mirrored: true, ..shown.look.clone() }, ..shown.clone() },
        ShowProps { words: Rc::new(ShowWords { half: String::new(), ..words() }), ..shown.clone() },
    ] {
        assert!(shown != other);
    }
}

#[test]
fn the_next_part_begins_with_a_tone_and_its_words_and_going_on_after_a_pause_does_not() {
    let begun = |hand: &mut Hand, props: ShowProps| {
        noted("");
        hand.take(props, false);
        let all = noted("");
        all.into_iter()
            .filter(|note| ["tone", "buzz", ".bc-show__live"].iter().any(|it| note.starts_with(it)))
            .collect()
    };
    let mut hand = hand(HOLD, Settings { voice: false, ..ALL });
    let on = props(HOLD, Watch::running(0, 0).stopped(4_000).resumed(9_000), ALL, words());
    let nothing: Vec<String> = begun(&mut hand, on.clone());
    assert!(nothing.is_empty(), "{nothing:?}");
    assert_eq!(begun(&mut hand, ShowProps { position: 2, ..on }), ["tone Begin", "buzz", ".bc-show__live hold"]);
}

#[test]
fn a_pause_is_told_once_however_often_it_is_rendered() {
    let mut hand = hand(HOLD, ALL);
    let paused = ShowWords { paused: Some("paused".to_owned()), ..words() };
    let standing = props(HOLD, Watch::running(0, 0).stopped(4_000), ALL, paused);
    hand.take(standing.clone(), false);
    assert_eq!(noted(".bc-show__live "), ["hold", "paused"]);
    hand.take(standing, false);
    assert_eq!(noted(".bc-show__live "), [""; 0]);
}
