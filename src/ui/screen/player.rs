//! Following a session of exercise: which screen of it, and the notices that stop it or end it.

use super::{
    player_doing::doing,
    player_questions::{leg, pain, recheck, skipping},
};
use crate::ui::{
    Page, SessionAction, View,
    part::{Node, button, el, emergency_call, main_button, screen, text, texts},
    player::{Train, Training, may_do, todays_plan},
};
use back_check_core::{
    content::Arg,
    diary::{Outcome, Skip},
    player::{Action, Player, Stage},
};

/// The screen that the session is at. Without leave to exercise there is none, whatever was begun.
pub(crate) fn player(view: View<'_>) -> Node {
    let Some(training) = view.session.training.as_deref() else { return gone(view) };
    let Some(player) = &training.player else { return gone(view) };
    let plan = todays_plan(view.session, training);
    let allowed = player.tasks.iter().all(|task| may_do(plan.as_ref(), task));
    let over = matches!(player.stage, Stage::Alarm | Stage::FurtherDown | Stage::After | Stage::Done);
    if !over && (plan.is_none() || !allowed) {
        return gone(view);
    }
    match player.stage {
        Stage::Recheck | Stage::Reopened => recheck(view, player),
        Stage::Before => pain(view, player, "ui-player-before", Some(training)),
        Stage::Doing => doing(view, training, player),
        Stage::Skipping => skipping(view),
        Stage::During => pain(view, player, "ui-player-during", None),
        Stage::Leg => leg(view, player),
        Stage::TooMuch => too_much(view, player),
        Stage::FurtherDown => further_down(view, player),
        Stage::Alarm => alarm(view),
        Stage::After => pain(view, player, "ui-player-after", None),
        Stage::Done => done(view, player),
    }
}

fn gone(view: View<'_>) -> Node {
    let close = main_button(view, "player-close", view.say("ui-player-close"), SessionAction::Train(Train::Close));
    screen(view, view.say("ui-player-gone"), None, vec![close])
}

/// What a press in the session does.
pub(super) fn act(action: Action) -> SessionAction {
    SessionAction::Train(Train::Do(action))
}

fn notice(view: View<'_>, title: &str, body: Vec<String>, buttons: Vec<Node>) -> Node {
    let content = vec![el("div", "bc-care", texts("p", "", body)), el("div", "bc-actions bc-ways", buttons)];
    screen(view, view.say(title), None, content)
}

// After the last exercise there is none to make easier.
fn too_much(view: View<'_>, player: &Player) -> Node {
    let mut buttons = vec![main_button(view, "player-end", view.say("ui-player-end"), act(Action::End))];
    let mut body = "ui-player-too-much-last";
    if player.doing().is_some() {
        buttons.push(button(view, "player-easier", view.say("ui-player-go-easier"), act(Action::Easier)));
        body = "ui-player-too-much-body";
    }
    notice(view, "ui-player-too-much", vec![view.say(body)], buttons)
}

fn again(view: View<'_>) -> Node {
    main_button(view, "player-again", view.say("ui-player-again"), SessionAction::Train(Train::Again))
}

fn further_down(view: View<'_>, player: &Player) -> Node {
    let last = player.record.done.last().map(|done| done.exercise);
    let itself = last.filter(|it| view.session.with_course(|course| course.is_left_out(*it)));
    let left_out = match itself {
        Some(exercise) => {
            let name = view.voice.name("exercise", &view.session.pack.exercise(exercise).id);
            view.voice.say_of("ui-player-down-one", Arg::Name, &name)
        }
        None => view.say("ui-player-down-way"),
    };
    notice(view, "ui-player-down", vec![view.say("ui-player-down-body"), left_out], vec![again(view)])
}

fn alarm(view: View<'_>) -> Node {
    let buttons =
        vec![again(view), button(view, "player-mistake", view.say("ui-player-mistake"), act(Action::KeepGoing))];
    let content = vec![
        el("div", "bc-care", vec![text("p", "", view.say("ui-player-alarm-help"))]),
        el("div", "bc-calls", vec![emergency_call(view)]),
        text("p", "", view.say("ui-player-alarm-body")),
        el("div", "bc-actions bc-ways", buttons),
    ];
    screen(view, view.say("ui-player-alarm"), None, content)
}

fn done(view: View<'_>, player: &Player) -> Node {
    let done = player.record.done.iter().filter(|it| !matches!(it.outcome, Outcome::Skipped(_))).count();
    let hurt = player.record.done.iter().any(|it| it.outcome == Outcome::Skipped(Skip::Hurts));
    let did = match done {
        0 if hurt => view.say("ui-player-stopped"),
        _ => view.voice.count("ui-player-did", u32::try_from(done).unwrap_or(u32::MAX)),
    };
    let mut content = vec![text("p", "bc-lead", did)];
    if let Some((before, after)) = player.record.before.zip(player.record.after) {
        let limit = view.session.pack.session.stop_above;
        let words = match after.points() {
            after if after < before.points() => "ui-player-better",
            after if after == before.points() => "ui-player-same",
            after if after >= before.points() + MUCH_MORE || after > limit => "ui-player-worse",
            _ => "ui-player-settles",
        };
        content.push(el("div", "bc-note", vec![text("p", "", view.say(words))]));
    }
    content.push(el(
        "div",
        "bc-actions bc-ways",
        vec![
            main_button(view, "player-close", view.say("ui-player-close"), SessionAction::Train(Train::Close)),
            button(view, "open-sheet", view.say("ui-sheet-open"), SessionAction::Open(Page::Sheet)),
        ],
    ));
    screen(view, view.say("ui-player-done"), None, content)
}

// A change that a person notices, on the scale from 0 to 10.
const MUCH_MORE: u8 = 2;

/// Switches and times: what is heard, seen and felt.
pub(super) fn is_on(training: &Training) -> [bool; 4] {
    let it = training.settings;
    [it.tones, it.voice, it.buzz, it.awake]
}
