//! An exercise as it is done: the figure, the ring, what comes next, and the few buttons.

use super::{
    exercise::{dose, name_of, steps_of},
    player::act,
};
use crate::ui::{
    View,
    part::{Node, el, nothing, press, screen, text},
    player::{Look, Show, ShowWords, Training},
};
use back_check_core::{
    content::{Arg, Dose, ExerciseSet},
    plan::Form,
    player::{Action, Kind, Part, Pause, Player, Side, Task},
};
use std::rc::Rc;
use yew::prelude::*;

/// An exercise as it is done.
pub(super) fn doing(view: View<'_>, training: &Training, player: &Player) -> Node {
    let (Some(task), Some(part)) = (player.doing(), player.now()) else { return el("div", "", Vec::new()) };
    let form = Form::of(&view.session.pack, task.exercise, task.variant);
    // The figure faces right, so that its near side is its right one.
    let mirrored = part.side == Some(Side::Left);
    let look = Look { pack: view.session.pack.clone(), exercise: task.exercise, variant: task.variant, mirrored };
    let words = Rc::new(words(view, player, part, &form, &look));
    let show = Node::from(html! {
        <Show {look} beats={task.beats} part={*part} position={player.part} watch={player.watch} scene={training.scene}
            settings={training.settings} {words} dispatch={view.dispatch.clone()} />
    });
    let (number, total) = (player.task + 1, player.tasks.len());
    let eyebrow = (total > 1).then(|| count_of(view, "ui-player-of", number, total));
    // As many elements whether it is paused or not: Yew matches a list from its end, and would make the figure anew.
    let pause = player.pause.map_or_else(nothing, |why| paused(view, why));
    let easier = if player.eased { easier(view, &form) } else { nothing() };
    let content = vec![show, now(view, player, task, part), easier, pause, buttons(view, player)];
    let heard = keys(view);
    let shown = screen(view, name_of(view, task.exercise, task.variant), eyebrow, content);
    let below = below(view);
    html! {
        <div class="bc-player" data-name="player" onkeydown={heard}>{ Html::from(shown) }{ Html::from(below) }</div>
    }
    .into()
}

// What is not needed in a hurry, out of the way of what is.
fn below(view: View<'_>) -> Node {
    let end = press("bc-link", "player-end", view.on_press(act(Action::End)), vec![view.say("ui-player-end").into()]);
    let keys = text("p", "bc-muted bc-keys", view.say("ui-player-keys"));
    el("div", "bc-player__below", vec![end, keys])
}

// What is other in the easier way: the drawing and the steps are those of the usual one.
fn easier(view: View<'_>, form: &Form<'_>) -> Node {
    let words = view.say(&form.key(".easier"));
    text("p", "bc-easier", view.voice.say_of("ui-player-is-easier", Arg::Name, &words))
}

fn count_of(view: View<'_>, key: &str, number: usize, total: usize) -> String {
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    view.voice.speak(|speaker| {
        speaker.say_with(key, |args| args.with_number(Arg::N, count(number)).with_number(Arg::Total, count(total)))
    })
}

fn words(view: View<'_>, player: &Player, part: &Part, form: &Form<'_>, look: &Look) -> ShowWords {
    let pictures = look.poses().into_iter().map(|(_, key)| view.say(&form.key(&[".pose-", &key.pose].concat())));
    let side = part.side.map(|side| side_of(view, side));
    let set = player.doing().map(|task| view.session.pack.exercise(task.exercise).set);
    let begins = [Some(kind_of(view, part.kind, set)), side].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let reps = of_set(player, part, |part| part.rep);
    let count = if reps > 1 { count_of(view, "ui-player-reps", part.rep.into(), reps.into()) } else { String::new() };
    ShowWords {
        language: view.session.pack.words.language.clone(),
        pictures: pictures.collect::<Vec<_>>().join(" "),
        begins,
        ten: view.say("ui-player-ten"),
        five: view.say("ui-player-five"),
        half: view.say("ui-player-half"),
        enough: view.say("ui-player-enough"),
        count,
        paused: player.pause.map(|why| view.say(pause_key(why))),
        steps: steps_of(view, form),
    }
}

// The most there is of something among the parts.
fn of_set(player: &Player, part: &Part, of: fn(&Part) -> u8) -> u8 {
    player.parts.iter().map(of).max().unwrap_or_else(|| of(part))
}

fn pause_key(why: Pause) -> &'static str {
    match why {
        Pause::Wanted => "ui-player-paused",
        Pause::Away => "ui-player-away",
    }
}

fn paused(view: View<'_>, why: Pause) -> Node {
    text("p", "bc-paused", view.say(pause_key(why)))
}

/// What is done in a part, as one calls it out.
fn kind_of(view: View<'_>, kind: Kind, set: Option<ExerciseSet>) -> String {
    view.say(match kind {
        Kind::Ready => "ui-player-ready",
        Kind::Repeat => "ui-player-move",
        Kind::Into => "ui-player-into",
        Kind::Hold => "ui-player-hold",
        Kind::OutOf => "ui-player-out-of",
        Kind::Rest => "ui-player-rest",
        Kind::Change => "ui-player-change",
        Kind::Keep if set == Some(ExerciseSet::Comfort) => "ui-player-stay",
        Kind::Keep => "ui-player-keep",
    })
}

fn side_of(view: View<'_>, side: Side) -> String {
    view.say(match side {
        Side::Left => "ui-player-left",
        Side::Right => "ui-player-right",
    })
}

// What is done, in one big word, and where in the dose that is.
fn now(view: View<'_>, player: &Player, task: &Task, part: &Part) -> Node {
    let mut facts = Vec::new();
    let sets = of_set(player, part, |part| part.set);
    if sets > 1 {
        facts.push(count_of(view, "ui-player-rounds", part.set.into(), sets.into()));
    }
    let reps = of_set(player, part, |part| part.rep);
    if reps > 1 && part.kind == Kind::Hold {
        facts.push(count_of(view, "ui-player-reps", part.rep.into(), reps.into()));
    }
    if let Some(side) = part.side {
        facts.push(side_of(view, side));
    }
    if part.enough.is_some() {
        facts.push(view.say("ui-player-mark"));
    }
    let kind = kind_of(view, part.kind, Some(view.session.pack.exercise(task.exercise).set));
    let lines = vec![
        text("p", "bc-now__kind", kind),
        text("p", "bc-now__facts", facts.join(" · ")),
        text("p", "bc-muted bc-now__next", next(view, player, task, part)),
    ];
    el("div", "bc-now", lines)
}

// Before a round, how much it is. In it, what comes after all of it: a rest, the other side, another exercise.
fn next(view: View<'_>, player: &Player, task: &Task, part: &Part) -> String {
    let named = |name: &str| view.voice.say_of("ui-player-next", Arg::Name, name);
    if is_between(part) {
        return named(&dose(view, &one_round(if player.eased { &task.easier } else { &task.dose })));
    }
    let after = player.parts.iter().skip(player.part).find(|part| is_between(part));
    match (after, player.tasks.get(player.task + 1)) {
        (Some(Part { kind: Kind::Change, side: Some(side), .. }), _) => named(&side_of(view, *side)),
        (Some(rest), _) => {
            let sets = of_set(player, part, |part| part.set);
            let round = count_of(view, "ui-player-rounds", rest.set.into(), sets.into());
            named(&[kind_of(view, rest.kind, None), round].join(", "))
        }
        (None, Some(Task { exercise, variant, .. })) => named(&name_of(view, *exercise, *variant)),
        (None, None) => view.say("ui-player-last"),
    }
}

fn is_between(part: &Part) -> bool {
    matches!(part.kind, Kind::Ready | Kind::Rest | Kind::Change)
}

fn one_round(dose: &Dose) -> Dose {
    Dose { sets: 1, times_per_day: None, days_per_week: None, ..*dose }
}

fn buttons(view: View<'_>, player: &Player) -> Node {
    let any = |class: &'static str, name: &str, key: &str, action: Action| {
        press(class, name, view.on_press(act(action)), vec![view.say(key).into()])
    };
    let pause = if player.watch.runs() { "ui-player-pause" } else { "ui-player-resume" };
    let first = vec![
        any("bc-button", "player-back", "ui-player-back", Action::Back),
        any("bc-button bc-button--main", "player-pause", pause, Action::PauseOrResume),
        any("bc-button", "player-skip", "ui-player-skip", Action::AskSkip),
    ];
    let mut second = Vec::new();
    if !player.eased {
        second.push(any("bc-button", "player-easier", "ui-player-easier", Action::Easier));
    }
    second.push(any("bc-button bc-button--care", "player-alarm", "ui-player-sharp", Action::Alarm));
    el("div", "bc-controls", vec![el("div", "bc-controls__main", first), el("div", "bc-controls__more", second)])
}

// Space and arrows, wherever the focus is within the player.
fn keys(view: View<'_>) -> Callback<KeyboardEvent> {
    let dispatch = view.dispatch.clone();
    let backwards = view.session.pack.words.right_to_left;
    Callback::from(move |event: KeyboardEvent| {
        let on_button = event.target_dyn_into::<web_sys::Element>().is_some_and(|it| it.tag_name() == "BUTTON");
        if let Some(action) = key_of(&event.key(), on_button, backwards) {
            event.prevent_default();
            dispatch.emit(act(action));
        }
    })
}

// What a button does with space is its own. Arrows point as one reads.
fn key_of(key: &str, on_button: bool, backwards: bool) -> Option<Action> {
    match (key, backwards) {
        (" ", _) if !on_button => Some(Action::PauseOrResume),
        ("ArrowLeft", false) | ("ArrowRight", true) => Some(Action::Back),
        ("ArrowRight", false) | ("ArrowLeft", true) => Some(Action::AskSkip),
        ("ArrowDown", _) => Some(Action::Easier),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn space_pauses_and_arrows_go_back_skip_and_ease_as_one_reads() {
        for (key, rightwards, backwards) in [
            (" ", Some(Action::PauseOrResume), Some(Action::PauseOrResume)),
            ("ArrowLeft", Some(Action::Back), Some(Action::AskSkip)),
            ("ArrowRight", Some(Action::AskSkip), Some(Action::Back)),
            ("ArrowDown", Some(Action::Easier), Some(Action::Easier)),
            ("Tab", None, None),
        ] {
            assert_eq!((key_of(key, false, false), key_of(key, false, true)), (rightwards, backwards), "{key}");
        }
        assert_eq!(key_of(" ", true, false), None, "a button is pressed by it");
    }
}
