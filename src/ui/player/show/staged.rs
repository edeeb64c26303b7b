//! A part for the claims on what is shown and told, in a theatre that notes it.

use super::*;
use crate::ui::rehearsal::{note, set_time};
use back_check_core::content::ExerciseId;

pub(super) const ALL: Settings = Settings { tones: true, voice: true, buzz: true, awake: true };
pub(super) const HOLD: Part = Part { kind: Kind::Hold, lasts: 30_000, enough: None, set: 1, rep: 1, side: None };

pub(super) fn words() -> ShowWords {
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
        steps: ["first", "second", "third", "fourth", "fifth"].map(word).to_vec(),
    }
}

pub(super) fn props(part: Part, watch: Watch, settings: Settings, words: ShowWords) -> ShowProps {
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
pub(super) fn hand(part: Part, settings: Settings) -> Hand {
    hand_with(part, settings, words())
}

/// At the beginning of a part that has words of its own.
pub(super) fn hand_with(part: Part, settings: Settings, words: ShowWords) -> Hand {
    set_time(0);
    let props = props(part, Watch::running(0, 0), settings, words);
    let mut hand = Hand::new(props.clone(), &NodeRef::default());
    hand.take(props, true);
    hand
}

/// Drawn as a browser does, to that time.
pub(super) fn draw_to(hand: &mut Hand, from: Millis, to: Millis) {
    for now in (from..=to).step_by(16) {
        set_time(now);
        hand.frame(now);
    }
}
