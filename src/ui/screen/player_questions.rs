//! What is asked around an exercise: signs of danger, pain, the leg, why it is left out; and what is heard and seen.

use super::player::{act, is_on};
use crate::ui::{
    SessionAction, View,
    part::{
        Choices, Node, Tick, Ticked, button, choices, details, el, main_button, problems_of, screen, text, tick_list,
        tick_row,
    },
    player::{Switch, Train, Training},
};
use back_check_core::{
    content::FindingId,
    diary::{Feeling, Skip},
    player::{Action, Leg, Player},
};

/// Signs of nerve trouble and fever, before anything else.
pub(super) fn recheck(view: View<'_>, player: &Player) -> Node {
    let item = |sign: FindingId| {
        let finding = view.session.pack.finding(sign);
        let name = ["sign-", &finding.id].concat();
        Tick {
            label: view.voice.name("finding", &finding.id),
            hint: None,
            ticked: player.signs.contains(sign).then_some(Ticked::Yes),
            on_yes: act(Action::Sign(sign)),
            on_unsure: None,
            name,
        }
    };
    let signs = view.session.pack.session.signs.iter().map(|sign| item(*sign)).collect();
    let title = view.say("ui-player-recheck");
    let content = vec![
        text("p", "bc-lead", view.say("ui-player-recheck-lead")),
        details("bc-details bc-why", "why", view.say("ui-why"), vec![text("p", "", view.say("ui-player-recheck-why"))]),
        problems_of(view, &[(true, "ui-list-problem")]),
        tick_list(view, title.clone(), signs, player.no_signs, act(Action::NoSigns)),
        go_on(view),
    ];
    screen(view, title, None, content)
}

/// How bad the pain is, from 0 to 10, with what that means.
pub(super) fn pain(view: View<'_>, player: &Player, title: &'static str, before: Option<&Training>) -> Node {
    let mut options = Vec::new();
    for points in 0..=Feeling::WORST {
        if let Some(feeling) = Feeling::new(points) {
            options.push((points.to_string(), act(Action::Feel(feeling))));
        }
    }
    let scale = Choices {
        name: "feeling",
        legend: title,
        hint: Some("ui-player-scale"),
        problem: (!player.can_go_on()).then_some("ui-player-problem"),
        class: "bc-choices bc-choices--scale",
        options,
        chosen: player.feeling.map(|feeling| usize::from(feeling.points())),
    };
    let limit = view.session.pack.session.stop_above;
    let meaning = player.feeling.map_or_else(String::new, |feeling| view.say(meaning(feeling, limit)));
    let meaning = text("p", "bc-meaning", meaning);
    let unanswered = problems_of(view, &[(!player.can_go_on(), "ui-player-problem")]);
    let mut content = vec![unanswered, el("div", "bc-asked", vec![choices(view, scale)]), meaning, go_on(view)];
    if let Some(training) = before {
        content.push(settings(view, training));
    }
    screen(view, view.say(title), eyebrow(view, player), content)
}

// In words, by the pain-monitoring scale: safe, acceptable, too much.
fn meaning(feeling: Feeling, limit: u8) -> &'static str {
    match feeling.points() {
        0 => "ui-player-feels-0",
        1..=2 => "ui-player-feels-2",
        points if points <= limit => "ui-player-feels-5",
        _ => "ui-player-feels-10",
    }
}

fn eyebrow(view: View<'_>, player: &Player) -> Option<String> {
    let last = player.last_done().filter(|_| player.record.after.is_none())?;
    Some(view.voice.name("exercise", &view.session.pack.exercise(last.exercise).id))
}

/// What the leg did in the first exercise.
pub(super) fn leg(view: View<'_>, player: &Player) -> Node {
    let all = [
        (Leg::None, "ui-player-leg-none"),
        (Leg::Up, "ui-player-leg-up"),
        (Leg::Same, "ui-player-leg-same"),
        (Leg::Down, "ui-player-leg-down"),
    ];
    let question = Choices {
        name: "leg",
        legend: "ui-player-leg",
        hint: None,
        problem: (!player.can_go_on()).then_some("ui-player-leg-problem"),
        class: "bc-choices",
        options: all.iter().map(|(leg, words)| (view.say(words), act(Action::Leg(*leg)))).collect(),
        chosen: all.iter().position(|(leg, _)| Some(*leg) == player.leg),
    };
    let content = vec![
        text("p", "bc-lead", view.say("ui-player-leg-lead")),
        problems_of(view, &[(!player.can_go_on(), "ui-player-leg-problem")]),
        el("div", "bc-asked", vec![choices(view, question)]),
        go_on(view),
    ];
    screen(view, view.say("ui-player-leg"), None, content)
}

/// Why an exercise is left out. "It hurts" counts.
pub(super) fn skipping(view: View<'_>) -> Node {
    let because = |name: &str, words: &str, why: Skip| button(view, name, view.say(words), act(Action::Skip(why)));
    let reasons = vec![
        because("skip-hurts", "ui-player-hurts", Skip::Hurts),
        because("skip-no-room", "ui-player-no-room", Skip::NoRoom),
        because("skip-not-now", "ui-player-not-now", Skip::NotNow),
        main_button(view, "player-keep-going", view.say("ui-player-keep-going"), act(Action::KeepGoing)),
    ];
    screen(view, view.say("ui-player-skip-why"), None, vec![el("div", "bc-answers", reasons)])
}

fn go_on(view: View<'_>) -> Node {
    el("div", "bc-actions", vec![main_button(view, "continue", view.say("ui-continue"), act(Action::GoOn))])
}

fn settings(view: View<'_>, training: &Training) -> Node {
    let switches = [
        ("ui-player-tones", Switch::Tones, "tones"),
        ("ui-player-voice", Switch::Voice, "voice"),
        ("ui-player-buzz", Switch::Buzz, "buzz"),
        ("ui-player-awake", Switch::Awake, "awake"),
    ];
    let mut rows = Vec::new();
    for ((words, which, name), on) in switches.into_iter().zip(is_on(training)) {
        rows.push(switch(view, words, which, name, on));
        if which == Switch::Voice {
            rows.push(text("p", "bc-muted", view.say("ui-player-voice-hint")));
        }
    }
    let times = [5_u8, 10, 20];
    let seconds = |time: u8| view.voice.count("ui-player-seconds", time.into());
    rows.push(choices(
        view,
        Choices {
            name: "ready",
            legend: "ui-player-ready-time",
            hint: None,
            problem: None,
            class: "bc-choices bc-choices--row",
            options: times.iter().map(|time| (seconds(*time), SessionAction::Train(Train::Ready(*time)))).collect(),
            chosen: times.iter().position(|time| *time == training.pace.ready),
        },
    ));
    details("bc-details", "player-settings", view.say("ui-player-settings"), rows)
}

fn switch(view: View<'_>, words: &str, which: Switch, name: &str, on: bool) -> Node {
    tick_row(view, name, &[("role", "switch")], on, view.say(words), SessionAction::Train(Train::Switch(which)))
}

/// What is in the way and needs no exercise: a wish for today, as a box to tick.
pub(super) fn wish(view: View<'_>, position: usize, id: &str, on: bool) -> Node {
    let name = ["filter-", id].concat();
    let position = u8::try_from(position).unwrap_or(u8::MAX);
    tick_row(view, &name, &[], on, view.voice.name("filter", id), SessionAction::Train(Train::Filter(position)))
}

/// How much time there is, as a row of choices.
pub(super) fn time(view: View<'_>, training: &Training) -> Node {
    let minutes = &view.session.pack.session.minutes;
    let words = |minutes: u8| view.voice.count("ui-player-minutes", minutes.into());
    let mut options: Vec<_> =
        minutes.iter().map(|it| (words(*it), SessionAction::Train(Train::Minutes(Some(*it))))).collect();
    options.push((view.say("ui-player-all"), SessionAction::Train(Train::Minutes(None))));
    let chosen = match training.minutes {
        Some(chosen) => minutes.iter().position(|it| *it == chosen),
        None => Some(minutes.len()),
    };
    choices(
        view,
        Choices {
            name: "minutes",
            legend: "ui-player-time",
            hint: None,
            problem: None,
            class: "bc-choices bc-choices--row",
            options,
            chosen,
        },
    )
}
