//! The figure, the ring and the number of the part being done. The clock is looked at in each frame; what follows from it is
//! drawn directly, and only when a part ends is the session told.

use super::{
    look::{Look, skeleton},
    pace::Pace,
    painter::Painter,
    ring::ring,
    state::{Settings, Train},
};
use crate::ui::{
    Dispatch, SessionAction,
    part::{Node, el, text, with},
    theatre::{Brush, Held, Tone, theatre},
};
use back_check_core::player::{Action, Beats, Cue, Kind, Millis, Part, Watch, cue, is_told};
use std::{cell::RefCell, rc::Rc};
use yew::prelude::*;

/// The words that are told while the clock runs.
#[derive(Clone, PartialEq)]
pub(crate) struct ShowWords {
    pub(crate) language: String,
    /// What the figure shows, in words.
    pub(crate) pictures: String,
    /// What begins with this part.
    pub(crate) begins: String,
    pub(crate) ten: String,
    pub(crate) five: String,
    pub(crate) half: String,
    pub(crate) enough: String,
    /// In the ring, where no seconds are counted.
    pub(crate) count: String,
    /// Shown in place of everything else while the clock stands.
    pub(crate) paused: Option<String>,
    /// The lines of the steps.
    pub(crate) steps: Vec<String>,
}

#[derive(Clone, Properties)]
pub(crate) struct ShowProps {
    pub(crate) look: Look,
    pub(crate) beats: Beats,
    pub(crate) part: Part,
    /// Its position, so that two parts that are alike are still two.
    pub(crate) position: usize,
    pub(crate) watch: Watch,
    pub(crate) scene: u16,
    pub(crate) settings: Settings,
    pub(crate) words: Rc<ShowWords>,
    pub(crate) dispatch: Dispatch,
}

impl PartialEq for ShowProps {
    fn eq(&self, other: &Self) -> bool {
        let what = |it: &Self| (it.part, it.position, it.watch, it.scene, it.settings);
        what(self) == what(other) && self.look == other.look && self.words == other.words
    }
}

/// The figure, the ring and the number.
pub(crate) struct Show {
    node: NodeRef,
    hand: Rc<RefCell<Option<Hand>>>,
    frames: Option<Held>,
    hiding: Option<Held>,
}

impl Component for Show {
    type Message = ();
    type Properties = ShowProps;

    fn create(_: &Context<Self>) -> Self {
        Self { node: NodeRef::default(), hand: Rc::default(), frames: None, hiding: None }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let props = context.props();
        let figure = skeleton(&props.look, 0.0, Some(props.words.pictures.clone()));
        let parts =
            [el("div", "bc-stage", vec![figure]), ring(&props.part), steps(&props.look, &props.words.steps), live()];
        html! { <div class="bc-show" ref={self.node.clone()}>{ for parts }</div> }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        let props = context.props();
        if first {
            *self.hand.borrow_mut() = Some(Hand::new(props.clone(), &self.node));
            let (dispatch, scene) = (props.dispatch.clone(), props.scene);
            let away = move || dispatch.emit(SessionAction::Train(Train::Left(scene, theatre().now())));
            self.hiding = Some(theatre().hiding(Box::new(away)));
        }
        if let Some(hand) = &mut *self.hand.borrow_mut() {
            hand.take(props.clone(), first);
        }
        self.frames = props.watch.runs().then(|| {
            let hand = self.hand.clone();
            let each = move |at| {
                if let Some(hand) = &mut *hand.borrow_mut() {
                    hand.frame(at);
                }
            };
            theatre().frames(Box::new(each))
        });
    }

    // Whoever opens another page in the middle of it finds the clock standing.
    fn destroy(&mut self, context: &Context<Self>) {
        theatre().keep_awake(false);
        let ShowProps { dispatch, scene, .. } = context.props();
        dispatch.emit(SessionAction::Train(Train::Left(*scene, theatre().now())));
    }
}

// The line that is written, and unseen in the same place all that may be: so what is below stays where it is.
fn steps(look: &Look, steps: &[String]) -> Node {
    let keys = look.motion().map_or(&[][..], |motion| &motion.keys);
    let comes = |step: usize| step == 0 || keys.iter().any(|key| usize::from(key.step) == step);
    let unseen = |words: &String| text("p", "bc-show__room", words.clone());
    let mut lines = vec![with("p", &[("class", "bc-show__step")], Vec::new())];
    lines.extend(steps.iter().enumerate().filter(|(step, _)| comes(*step)).map(|(_, words)| unseen(words)));
    el("div", "bc-show__steps", lines)
}

fn live() -> Node {
    with("p", &[("class", "bc-hidden bc-show__live"), ("role", "status")], Vec::new())
}

/// What draws: it holds what is shown, so that only what changes is written.
struct Hand {
    props: ShowProps,
    painter: Painter,
    pace: Pace,
    ring: Box<dyn Brush>,
    number: Box<dyn Brush>,
    step: Box<dyn Brush>,
    live: Box<dyn Brush>,
    still: bool,
    // Of the part being done: how far it was drawn, and when.
    drawn: Millis,
    looked: Millis,
    told: bool,
    shown: Shown,
}

#[derive(Default, PartialEq)]
struct Shown {
    ring: Option<Millis>,
    number: String,
    step: Option<usize>,
}

impl Hand {
    fn new(props: ShowProps, node: &NodeRef) -> Self {
        let theatre = theatre();
        Self {
            painter: Painter::new(props.look.clone(), node),
            pace: Pace::default(),
            ring: theatre.brush(node, ".bc-ring__left"),
            number: theatre.brush(node, ".bc-ring__number"),
            step: theatre.brush(node, ".bc-show__step"),
            live: theatre.brush(node, ".bc-show__live"),
            still: theatre.is_still(),
            drawn: 0,
            looked: theatre.now(),
            told: false,
            shown: Shown::default(),
            props,
        }
    }

    fn take(&mut self, props: ShowProps, first: bool) {
        let now = theatre().now();
        let begins = first || props.position != self.props.position;
        let pauses = props.words.paused != self.props.words.paused;
        (self.drawn, self.looked, self.told) = (props.watch.elapsed(now), now, false);
        self.props = props;
        theatre().keep_awake(self.props.settings.awake && self.props.watch.runs());
        if begins && self.props.watch.runs() {
            self.begin();
        } else if let Some(paused) = self.props.words.paused.as_ref().filter(|_| pauses) {
            self.live.write(0, paused);
        }
        self.draw(now);
    }

    // Repetitions follow one another too quickly to be announced each; the round is.
    fn begin(&self) {
        let Part { kind, rep, .. } = self.props.part;
        let Settings { tones, buzz, .. } = self.props.settings;
        if tones {
            theatre().sound(Tone::Begin);
        }
        if buzz {
            theatre().buzz();
        }
        let quick = matches!(kind, Kind::Repeat | Kind::Into | Kind::OutOf) && (rep > 1 || kind == Kind::OutOf);
        if !quick {
            self.tell(&self.props.words.begins);
        }
    }

    fn tell(&self, words: &str) {
        self.live.write(0, words);
        if self.props.settings.voice {
            theatre().say(&self.props.words.language, words);
        }
    }

    fn frame(&mut self, at: Millis) {
        if self.pace.draws(at) {
            self.draw(theatre().now());
        }
    }

    fn draw(&mut self, now: Millis) {
        let (part, runs) = (self.props.part, self.props.watch.runs());
        if runs && now.saturating_sub(self.looked) > ASLEEP {
            return self.send(Train::Left(self.props.scene, self.looked));
        }
        let elapsed = self.props.watch.elapsed(now);
        self.draw_clock(&part, elapsed.min(part.lasts));
        self.draw_figure(&part, elapsed);
        if runs {
            self.hear(&part, elapsed);
            if elapsed >= part.lasts {
                self.send(Train::Do(Action::Tick));
            }
        }
        (self.drawn, self.looked) = (elapsed, now);
    }

    // Once: it takes a moment until the session has changed.
    fn send(&mut self, what: Train) {
        if !std::mem::replace(&mut self.told, true) {
            self.props.dispatch.emit(SessionAction::Train(what));
        }
    }

    fn draw_clock(&mut self, part: &Part, elapsed: Millis) {
        let left = part.lasts - elapsed;
        let counted = !matches!(part.kind, Kind::Repeat | Kind::Into | Kind::OutOf);
        // Where little moves, the ring goes by whole seconds.
        let drawn_left = if self.still { left.div_ceil(1000) * 1000 } else { left };
        let empty = 1000 - (drawn_left * 1000 / part.lasts.max(1)).min(1000);
        if self.shown.ring != Some(empty) {
            self.ring.set(0, "stroke-dashoffset", &empty.to_string());
            self.shown.ring = Some(empty);
        }
        let seconds = left.div_ceil(1000);
        let number = match (counted, part.kind) {
            (false, _) => self.props.words.count.clone(),
            (true, Kind::Keep) => format!("{}:{:02}", seconds / 60, seconds % 60),
            (true, _) => seconds.to_string(),
        };
        if self.shown.number != number {
            self.number.write(0, &number);
            self.shown.number = number;
            if counted && self.props.watch.runs() && is_told(part, seconds) {
                let words = self.props.words.clone();
                self.live.write(0, if seconds == 10 { &words.ten } else { &words.five });
            }
        }
    }

    fn draw_figure(&mut self, part: &Part, elapsed: Millis) {
        let beats = self.props.beats;
        let moment = match (self.still, part.kind) {
            (true, Kind::Repeat | Kind::Into | Kind::Hold) => beats.held_from,
            (true, _) => 0.0,
            (false, _) => beats.moment(part, elapsed),
        };
        let shown = self.painter.paint(moment);
        let resting = matches!(part.kind, Kind::Ready | Kind::Rest | Kind::Change);
        let step = if resting { Some(0) } else { shown };
        if self.shown.step != step {
            let line = step.and_then(|step| self.props.words.steps.get(step));
            self.step.write(0, line.map_or("", String::as_str));
            self.shown.step = step;
        }
    }

    fn hear(&self, part: &Part, elapsed: Millis) {
        let Some(cue) = cue(part, self.drawn, elapsed) else { return };
        let Settings { tones, voice, .. } = self.props.settings;
        let (tone, words) = match cue {
            Cue::Begin => (Tone::Begin, None),
            Cue::Halfway => (Tone::Half, Some(&self.props.words.half)),
            Cue::Enough => (Tone::Half, Some(&self.props.words.enough)),
            Cue::Count(_) => (Tone::Count, None),
        };
        if tones {
            theatre().sound(tone);
        }
        if let Some(words) = words.filter(|_| voice) {
            theatre().say(&self.props.words.language, words);
        } else if let (Cue::Count(seconds), true) = (cue, voice) {
            theatre().say(&self.props.words.language, &seconds.to_string());
        }
    }
}

// No frame for so long: the machine slept, or the page was not drawn.
const ASLEEP: Millis = 3_000;

#[cfg(test)]
mod drawn;
#[cfg(test)]
mod staged;
#[cfg(test)]
mod told;
