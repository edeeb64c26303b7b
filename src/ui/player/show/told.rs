//! What a person is told while a part goes by, in a theatre that notes it.

use super::staged::*;
use super::*;
use crate::ui::rehearsal::{noted, set_time};

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

#[test]
fn of_repetitions_only_the_first_way_in_is_told() {
    let told = |kind, rep| {
        noted("");
        let _ = hand(Part { kind, rep, ..HOLD }, Settings { voice: false, ..ALL });
        noted(".bc-show__live ").len()
    };
    let first = [Kind::Repeat, Kind::Into, Kind::OutOf, Kind::Hold, Kind::Rest].map(|kind| told(kind, 1));
    assert_eq!(first, [1, 1, 0, 1, 1]);
    let second = [Kind::Repeat, Kind::Into, Kind::OutOf, Kind::Hold, Kind::Rest].map(|kind| told(kind, 2));
    assert_eq!(second, [0, 0, 0, 1, 1]);
}

#[test]
fn three_seconds_without_a_frame_are_not_sleep_and_one_more_millisecond_is() {
    for (passed, left) in [(ASLEEP, 0), (ASLEEP + 1, 1)] {
        let mut hand = hand(HOLD, ALL);
        draw_to(&mut hand, 0, 4_000);
        noted("");
        hand.draw(4_000 + passed);
        assert_eq!(noted("left ").len(), left, "{passed} ms");
    }
}
