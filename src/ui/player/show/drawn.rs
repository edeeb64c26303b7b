//! What is drawn while a part goes by, in a theatre that notes it.

use super::staged::*;
use super::*;
use crate::ui::rehearsal::{noted, set_still, set_time};

/// What was noted on one thing at each of these times.
fn at_each(hand: &mut Hand, times: &[Millis], kind: &str) -> Vec<Vec<String>> {
    let at = |now: &Millis| {
        set_time(*now);
        hand.draw(*now);
        noted(kind)
    };
    times.iter().map(at).collect()
}

const RING: &str = "set .bc-ring__left 0 stroke-dashoffset ";
const FIGURE: &str = "set .bc-figure";

#[test]
fn the_ring_empties_with_the_clock_and_is_drawn_only_when_it_changes() {
    let mut hand = hand(Part { lasts: 10_000, ..HOLD }, ALL);
    assert_eq!(noted(RING), ["0"]);
    let drawn = at_each(&mut hand, &[2_500, 2_504, 2_509, 2_510, 5_000, 7_500], RING);
    assert_eq!(drawn.concat(), ["250", "251", "500", "750"]);
    assert_eq!(at_each(&mut hand, &[10_000, 10_400], RING).concat(), ["1000"]);
}

#[test]
fn where_little_should_move_the_ring_goes_by_whole_seconds_and_the_figure_stands_in_what_is_held() {
    set_still(true);
    let mut hand = hand(Part { lasts: 10_000, ..HOLD }, ALL);
    let all = noted("");
    assert!(all.contains(&format!("{RING}0")) && all.iter().any(|note| note.starts_with(FIGURE)), "{all:?}");
    let drawn = at_each(&mut hand, &[400, 999, 1_000, 1_999, 2_000], "set ");
    set_still(false);
    assert_eq!(drawn.concat(), [".bc-ring__left 0 stroke-dashoffset 100", ".bc-ring__left 0 stroke-dashoffset 200"]);
}

#[test]
fn where_little_should_move_a_rest_shows_where_the_movement_begins_and_a_hold_what_is_held() {
    let shown = |kind, still| {
        set_still(still);
        noted("");
        let _ = hand(Part { kind, ..HOLD }, ALL);
        set_still(false);
        noted(FIGURE)
    };
    let start = shown(Kind::Rest, false);
    for kind in [Kind::Rest, Kind::Ready, Kind::Change, Kind::OutOf, Kind::Keep] {
        assert_eq!(shown(kind, true), start, "{kind:?}");
    }
    let held = shown(Kind::Hold, true);
    assert_ne!(held, start);
    for kind in [Kind::Repeat, Kind::Into] {
        assert_eq!(shown(kind, true), held, "{kind:?}");
    }
}

#[test]
fn the_figure_moves_through_a_repetition_and_stands_in_a_rest() {
    let moves = |kind| {
        let mut hand = hand(Part { kind, ..HOLD }, ALL);
        noted("");
        at_each(&mut hand, &[2_000, 4_000], FIGURE).iter().filter(|drawn| !drawn.is_empty()).count()
    };
    assert_eq!(moves(Kind::Repeat), 2);
    assert_eq!(moves(Kind::Rest), 0);
}

#[test]
fn the_step_that_the_figure_is_at_is_written_once_and_a_rest_waits_for_the_first() {
    let steps = |kind| {
        let mut hand = hand(Part { kind, ..HOLD }, ALL);
        draw_to(&mut hand, 0, 29_900);
        noted(".bc-show__step ")
    };
    assert_eq!(steps(Kind::Rest), ["first"]);
    let repeated = steps(Kind::Repeat);
    assert_eq!(repeated, ["second", "third", "fourth", "fifth", "second"], "the first is how one comes into it");
}

#[test]
fn minutes_are_told_as_minutes_and_a_count_of_repetitions_stands_still() {
    let numbers = |part: Part, count: &str| {
        let words = ShowWords { count: count.to_owned(), ..words() };
        let mut hand = hand_with(part, ALL, words);
        let first = noted(".bc-ring__number ");
        [first, at_each(&mut hand, &[900, 1_000, 1_900, 2_000], ".bc-ring__number ").concat()].concat()
    };
    assert_eq!(numbers(Part { kind: Kind::Keep, lasts: 61_000, ..HOLD }, ""), ["1:01", "1:00", "0:59"]);
    assert_eq!(numbers(Part { lasts: 9_000, ..HOLD }, ""), ["9", "8", "7"]);
    assert_eq!(numbers(Part { kind: Kind::Repeat, ..HOLD }, "2 of 10"), ["2 of 10"]);
}
