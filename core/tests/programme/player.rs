//! Following a session of exercise: every way through a small one is walked, and the claims that matter are named.

use back_check_core::{
    content::{Dose, ExerciseId, FindingId, FindingSet},
    diary::{Feeling, Outcome, Skip, Stop},
    player::{Action, Beats, Kind, Leg, Millis, Pace, Pause, Player, Side, Stage, Task, takes},
};
use std::collections::{HashSet, VecDeque};

const PACE: Pace = Pace { ready: 5, rest: 15 };
const BEATS: Beats = Beats { held_from: 2.0, held_to: 4.0, lasts: 6.0 };
const BENDS: FindingId = FindingId(7);
const ARCHES: FindingId = FindingId(8);
const SIGN: FindingId = FindingId(3);

fn dose(sets: u8, reps: Option<u8>, hold: Option<(u8, u8)>) -> Dose {
    Dose {
        sets,
        reps,
        hold_seconds: hold,
        tempo_seconds: None,
        minutes: None,
        times_per_day: None,
        days_per_week: None,
    }
}

fn task(exercise: u8, direction: Option<FindingId>) -> Task {
    Task {
        exercise: ExerciseId(exercise),
        variant: None,
        dose: dose(2, None, Some((10, 10))),
        easier: dose(1, None, Some((5, 5))),
        each_side: exercise == 2,
        beats: BEATS,
        directions: direction.into_iter().collect(),
    }
}

fn three() -> Player {
    Player::new(vec![task(0, Some(BENDS)), task(1, Some(ARCHES)), task(2, Some(BENDS))], PACE, 5)
}

fn feeling(points: u8) -> Action {
    Action::Feel(Feeling::new(points).expect("at most ten"))
}

fn all(player: &Player, actions: &[Action], now: Millis) -> Player {
    actions.iter().fold(player.clone(), |player, action| player.after(*action, now))
}

/// At the beginning of the first exercise, at time zero, with pain of two.
fn begun() -> Player {
    all(&three(), &[Action::NoSigns, Action::GoOn, feeling(2), Action::GoOn], 0)
}

/// The time that has passed when the exercise being done is over.
fn end_of(player: &Player, now: Millis) -> Millis {
    let before = takes(&player.parts[..player.part]) + player.watch.elapsed(now);
    now + takes(&player.parts) - before
}

#[test]
fn nothing_begins_before_the_signs_of_danger_and_the_pain_were_asked() {
    let player = three();
    assert_eq!(player.stage, Stage::Recheck);
    assert_eq!(player.after(Action::GoOn, 0).stage, Stage::Recheck, "no answer is no answer");
    let asked = all(&player, &[Action::NoSigns, Action::GoOn], 0);
    assert_eq!(asked.stage, Stage::Before);
    assert_eq!(asked.after(Action::GoOn, 0).stage, Stage::Before, "no answer is no answer");
    assert_eq!(all(&asked, &[feeling(5), Action::GoOn], 0).stage, Stage::Doing);
}

#[test]
fn any_sign_opens_the_questions_again_and_none_of_these_takes_all_ticks_away() {
    let ticked = three().after(Action::Sign(SIGN), 0);
    assert_eq!(ticked.after(Action::GoOn, 0).stage, Stage::Reopened);
    let none = ticked.after(Action::NoSigns, 0);
    assert!(none.signs.is_empty() && none.after(Action::GoOn, 0).stage == Stage::Before);
    assert!(!none.after(Action::Sign(SIGN), 0).no_signs);
}

#[test]
fn pain_above_five_stops_before_and_after_an_exercise_and_five_does_not() {
    for (points, stage) in [(5, Stage::Doing), (6, Stage::TooMuch), (10, Stage::TooMuch)] {
        assert_eq!(all(&three(), &[Action::NoSigns, Action::GoOn, feeling(points), Action::GoOn], 0).stage, stage);
    }
    let asked = begun().after(Action::Tick, end_of(&begun(), 0));
    assert_eq!(asked.stage, Stage::During);
    let stopped = all(&asked, &[feeling(6), Action::GoOn, Action::Leg(Leg::None), Action::GoOn], 90_000);
    assert_eq!(stopped.stage, Stage::TooMuch);
    assert_eq!(stopped.record.done[0].during, Feeling::new(6));
    // Easier: the next exercise is, and so is the one after it.
    let easier = stopped.after(Action::Easier, 90_000);
    assert!(easier.eased && easier.task == 1 && easier.parts.len() == 4);
    assert_eq!(stopped.after(Action::End, 90_000).stage, Stage::After);
}

#[test]
fn a_whole_session_takes_as_long_as_its_parts_however_seldom_the_clock_is_looked_at() {
    for step in [7, 16, 250, 1_000, 40_000] {
        let (mut player, mut now) = (begun(), 0);
        let lasts = takes(&player.parts);
        while player.stage == Stage::Doing {
            now += step;
            player = player.after(Action::Tick, now);
        }
        assert!((lasts..lasts + step).contains(&now), "steps of {step}: {now} for {lasts}");
        assert_eq!(player.record.done[0].outcome, Outcome::Whole);
    }
}

#[test]
fn a_pause_really_pauses_and_a_page_out_of_view_is_one() {
    for (action, why) in [(Action::PauseOrResume, Pause::Wanted), (Action::Away, Pause::Away)] {
        let paused = begun().after(Action::Tick, 8_000).after(action, 8_500);
        assert_eq!(paused.pause, Some(why));
        let later = paused.after(Action::Tick, 900_000);
        assert_eq!(later, paused, "an hour changes nothing");
        let resumed = later.after(Action::PauseOrResume, 900_000);
        assert_eq!(resumed.watch.elapsed(900_000), paused.watch.elapsed(8_500));
        assert_eq!(resumed.pause, None);
    }
}

#[test]
fn what_hurts_is_written_down_and_asked_about_and_what_has_no_room_is_passed_over() {
    let asked = begun().after(Action::AskSkip, 3_000);
    assert!(asked.stage == Stage::Skipping && !asked.watch.runs());
    let hurt = asked.after(Action::Skip(Skip::Hurts), 4_000);
    assert_eq!((hurt.stage, hurt.record.done[0].outcome), (Stage::During, Outcome::Skipped(Skip::Hurts)));
    let no_room = asked.after(Action::Skip(Skip::NoRoom), 4_000);
    assert_eq!((no_room.stage, no_room.task), (Stage::Doing, 1));
    assert_eq!(no_room.record.done[0].outcome, Outcome::Skipped(Skip::NoRoom));
    let kept = asked.after(Action::KeepGoing, 4_000);
    assert!(kept.stage == Stage::Doing && kept.pause == Some(Pause::Wanted));
}

#[test]
fn who_leaves_after_a_round_has_done_a_part_and_who_is_hurt_then_is_hurt() {
    // Into the second round: ready, in, hold, out, rest.
    let second = begun().after(Action::Tick, 5_000 + 14_000 + 15_000 + 500).after(Action::AskSkip, 40_000);
    let part = second.after(Action::Skip(Skip::NotNow), 40_000);
    assert_eq!(part.record.done[0].outcome, Outcome::Part(1));
    let hurt = second.after(Action::Skip(Skip::Hurts), 40_000);
    assert_eq!(hurt.record.done[0].outcome, Outcome::Skipped(Skip::Hurts));
}

#[test]
fn the_leg_is_asked_about_again_when_it_was_too_much_and_further_down_comes_before_easier() {
    let answers = [Action::GoOn, Action::Leg(Leg::None), Action::GoOn];
    let second = all(&begun().after(Action::Tick, 600_000), &answers, 600_000);
    let asked = second.after(Action::Tick, 1_200_000);
    let too_much = all(&asked, &[feeling(6), Action::GoOn], 1_200_000);
    assert_eq!((too_much.stage, too_much.leg), (Stage::Leg, None));
    assert_eq!(all(&too_much, &[Action::Leg(Leg::Same), Action::GoOn], 1_200_000).stage, Stage::TooMuch);
    assert_eq!(all(&too_much, &[Action::Leg(Leg::Down), Action::GoOn], 1_200_000).stage, Stage::FurtherDown);
    assert_eq!(all(&asked, &[feeling(5), Action::GoOn], 1_200_000).stage, Stage::Doing);
}

#[test]
fn leg_pain_is_asked_about_once_and_further_down_ends_the_session() {
    let asked = begun().after(Action::Tick, 600_000).after(Action::GoOn, 600_000);
    assert_eq!(asked.stage, Stage::Leg);
    assert_eq!(asked.after(Action::GoOn, 0).stage, Stage::Leg, "no answer is no answer");
    let down = all(&asked, &[Action::Leg(Leg::Down), Action::GoOn], 600_000);
    assert_eq!((down.stage, down.record.stopped), (Stage::FurtherDown, Some(Stop::FurtherDown)));
    for action in [Action::GoOn, Action::Easier, Action::Back, Action::KeepGoing, Action::PauseOrResume] {
        assert_ne!(down.after(action, 600_000).stage, Stage::Doing, "{action:?}");
    }
    let left = all(&asked, &[Action::Leg(Leg::Down), Action::End], 600_000);
    assert_eq!(left.record.stopped, Some(Stop::FurtherDown), "said, though not gone on from");
    let up = all(&asked, &[Action::Leg(Leg::Up), Action::GoOn], 600_000);
    assert_eq!((up.stage, up.tasks.len()), (Stage::Doing, 3));
    let second = up.after(Action::Tick, 1_200_000).after(Action::GoOn, 1_200_000);
    assert_eq!(second.stage, Stage::Doing, "asked once");
}

#[test]
fn easier_begins_the_exercise_again_with_the_easier_dose() {
    let eased = begun().after(Action::Tick, 20_000).after(Action::Easier, 20_000);
    assert!(eased.eased && eased.part == 0 && eased.parts.len() == 4);
    let done = eased.after(Action::Tick, 900_000);
    assert!(done.record.done[0].eased);
    let next = all(&done, &[Action::GoOn, Action::Leg(Leg::None), Action::GoOn], 900_000);
    assert!(!next.eased, "the next one is as it was");
}

#[test]
fn back_goes_to_the_beginning_of_a_repetition_then_before_it_then_to_the_exercise_before() {
    let holding = begun().after(Action::Tick, 5_000 + 2_000 + 4_000);
    assert_eq!(holding.now().map(|part| part.kind), Some(Kind::Hold));
    let into = holding.after(Action::Back, 11_000);
    assert_eq!((into.part, into.watch.elapsed(11_000)), (1, 0));
    let ready = into.after(Action::Back, 11_500);
    assert_eq!(ready.part, 0);
    let second = begun().after(Action::Tick, 600_000).after(Action::GoOn, 600_000);
    let second = all(&second, &[Action::Leg(Leg::None), Action::GoOn], 600_000);
    assert_eq!(second.task, 1);
    let first = second.after(Action::Back, 600_500);
    assert_eq!((first.task, first.record.done.len()), (0, 0));
}

#[test]
fn the_left_side_comes_first_and_the_right_one_after_a_change() {
    let player = Player::new(vec![task(2, None)], PACE, 5);
    let begun = all(&player, &[Action::NoSigns, Action::GoOn, feeling(0), Action::GoOn], 0);
    let sides: Vec<_> = begun.parts.iter().filter_map(|part| part.side).collect();
    assert_eq!((sides.first(), sides.last()), (Some(&Side::Left), Some(&Side::Right)));
}

#[test]
fn an_alarm_stops_the_clock_and_ends_the_session_unless_it_was_a_slip() {
    let alarm = begun().after(Action::Tick, 9_000).after(Action::Alarm, 9_000);
    assert!(alarm.stage == Stage::Alarm && !alarm.watch.runs());
    assert_eq!(alarm.after(Action::KeepGoing, 20_000).stage, Stage::Doing);
    let over = alarm.after(Action::End, 20_000);
    assert_eq!((over.stage, over.record.done[0].outcome), (Stage::Done, Outcome::Skipped(Skip::Hurts)));
    assert_eq!(over.record.stopped, Some(Stop::Sharp));
}

#[test]
fn what_may_not_be_done_any_more_is_taken_out_even_while_it_is_done() {
    let mut player = begun();
    player.keep_only(|task| task.exercise != ExerciseId(0), 1_000);
    assert_eq!((player.stage, player.doing().map(|task| task.exercise)), (Stage::Doing, Some(ExerciseId(1))));
    player.keep_only(|_| false, 2_000);
    assert_eq!(player.stage, Stage::After);
}

/// Everything that can happen, at every moment that differs, up to a bound on states: nothing fails, the clock runs only
/// while an exercise is done, and what is written down fits what was to be done.
#[test]
fn in_every_state_that_can_be_reached_the_clock_and_the_record_hold() {
    let actions: Vec<Action> = [
        vec![Action::Sign(SIGN), Action::NoSigns, feeling(3), feeling(8), Action::GoOn, Action::Tick],
        vec![Action::PauseOrResume, Action::Away, Action::Back, Action::AskSkip, Action::KeepGoing, Action::Easier],
        [Skip::Hurts, Skip::NoRoom, Skip::NotNow].map(Action::Skip).to_vec(),
        [Leg::None, Leg::Up, Leg::Same, Leg::Down].map(Action::Leg).to_vec(),
        vec![Action::Alarm, Action::End],
    ]
    .concat();
    let start = Player::new(vec![task(0, Some(BENDS)), task(1, Some(ARCHES))], PACE, 5);
    let mut seen = HashSet::new();
    let mut open = VecDeque::from([(start, 0)]);
    let mut stages = HashSet::new();
    while let Some((player, now)) = open.pop_front() {
        for action in &actions {
            for pass in [0, 3_000, 14_000] {
                let next = player.after(*action, now + pass);
                check(&next, now + pass);
                // Where a clock stands matters, not what it shows.
                let key = format!("{:?}", (&next.stage, next.part, next.task, next.pause, next.eased, &next.record))
                    + &format!("{:?}", (next.feeling, next.leg, next.no_signs, next.signs.is_empty()))
                    + &format!("{}", next.watch.elapsed(now + pass) / 3_000);
                if seen.len() < 60_000 && seen.insert(key) {
                    stages.insert(format!("{:?}", next.stage));
                    open.push_back((next, now + pass));
                }
            }
        }
    }
    assert_eq!(stages.len(), 12, "every stage is reached: {stages:?}");
}

fn check(player: &Player, now: Millis) {
    assert!(!player.watch.runs() || player.stage == Stage::Doing, "the clock runs at {:?}", player.stage);
    assert_eq!(player.now().is_some(), player.stage == Stage::Doing, "{player:?}");
    assert!(player.record.done.len() <= 2 && player.task <= 3, "{player:?}");
    if player.stage == Stage::Doing {
        assert_eq!(player.watch.runs(), player.pause.is_none(), "a pause is a standing clock: {player:?}");
    }
    let after = player.after(Action::Tick, now);
    assert_eq!(after.after(Action::Tick, now), after, "a moment is told once");
    if player.record.before.is_some_and(|before| before.points() > 5) && player.stage == Stage::Doing {
        assert!(player.eased, "after too much pain only what is easier");
    }
    let none: FindingSet = FindingSet::default();
    assert!(player.stage != Stage::Before || player.signs == none, "nobody passes with a sign");
}
