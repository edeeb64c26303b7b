//! The figure on an exercise's page: it moves, or is leafed through picture by picture, with the steps lighting up in time.

use super::{
    look::{Look, skeleton},
    reel::Reel,
};
use crate::ui::{
    part::{Node, details, el, press, text, texts, with},
    theatre::{Held, theatre},
};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use yew::prelude::*;

/// The words around it.
#[derive(Clone, PartialEq)]
pub(crate) struct DemoWords {
    pub(crate) name: String,
    pub(crate) play: String,
    pub(crate) pause: String,
    pub(crate) slower: String,
    pub(crate) usual: String,
    pub(crate) side: String,
    pub(crate) next: String,
    pub(crate) last: String,
    pub(crate) in_words: String,
    /// One for each picture: "Picture 1 of 3".
    pub(crate) counts: Vec<String>,
    /// One for each picture: what it shows.
    pub(crate) pictures: Vec<String>,
    pub(crate) steps_title: String,
    pub(crate) steps: Vec<String>,
    pub(crate) breathing: String,
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct DemoProps {
    pub(crate) look: Look,
    pub(crate) words: Rc<DemoWords>,
    /// Whether it is done on each side.
    pub(crate) each_side: bool,
}

/// The figure, with buttons and steps.
pub(crate) struct Demo {
    node: NodeRef,
    reel: Rc<RefCell<Reel>>,
    plays: bool,
    slow: bool,
    mirrored: bool,
    still: bool,
    picture: usize,
    in_view: Rc<Cell<bool>>,
    // In this order: frames end before what they draw on.
    frames: Option<Held>,
    sight: Option<Held>,
}

pub(crate) enum DemoMessage {
    Play,
    Slow,
    Side,
    Picture(usize),
    Seen,
}

impl Component for Demo {
    type Message = DemoMessage;
    type Properties = DemoProps;

    fn create(_: &Context<Self>) -> Self {
        let still = theatre().is_still();
        Self {
            node: NodeRef::default(),
            reel: Rc::new(RefCell::new(Reel::new())),
            plays: !still,
            slow: false,
            mirrored: false,
            still,
            picture: 0,
            in_view: Rc::new(Cell::new(true)),
            frames: None,
            sight: None,
        }
    }

    fn update(&mut self, _: &Context<Self>, message: DemoMessage) -> bool {
        match message {
            DemoMessage::Play => self.plays = !self.plays,
            DemoMessage::Slow => self.slow = !self.slow,
            DemoMessage::Side => self.mirrored = !self.mirrored,
            DemoMessage::Picture(picture) => self.picture = picture,
            DemoMessage::Seen => {}
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let DemoProps { look, words, each_side } = context.props();
        let look = Look { mirrored: self.mirrored, ..look.clone() };
        let label = [words.name.as_str(), ". ", &words.pictures.join(" ")].concat();
        let on = |message: fn() -> DemoMessage| context.link().callback(move |_: MouseEvent| message());
        let mut buttons = if self.still {
            self.leafing(context)
        } else {
            let play = if self.plays { &words.pause } else { &words.play };
            let speed = if self.slow { &words.usual } else { &words.slower };
            vec![
                press("bc-button", "figure-play", on(|| DemoMessage::Play), vec![play.clone().into()]),
                press("bc-button", "figure-slower", on(|| DemoMessage::Slow), vec![speed.clone().into()]),
            ]
        };
        if *each_side {
            let side = on(|| DemoMessage::Side);
            buttons.push(press("bc-button", "figure-side", side, vec![words.side.clone().into()]));
        }
        let mut parts = vec![el("div", "bc-stage", vec![skeleton(&look, 0.0, Some(label))])];
        if self.still {
            parts.push(self.caption(words));
        }
        parts.push(el("div", "bc-figure-buttons", buttons));
        let in_words = vec![el("ol", "bc-pictures", texts("li", "", words.pictures.clone()))];
        parts.push(details("bc-details", "figure-words", words.in_words.clone(), in_words));
        parts.push(text("h3", "", words.steps_title.clone()));
        parts.push(el("ol", "bc-steps", texts("li", "", words.steps.clone())));
        parts.push(text("p", "", words.breathing.clone()));
        html! { <section class="bc-demo" data-name="demo" ref={self.node.clone()}>{ for parts }</section> }
    }

    fn rendered(&mut self, context: &Context<Self>, first: bool) {
        let look = &context.props().look;
        if first {
            self.reel.borrow_mut().draw_on(look.clone(), &self.node);
            let (in_view, link) = (self.in_view.clone(), context.link().clone());
            let seen = move |seen: bool| {
                if in_view.replace(seen) != seen {
                    link.send_message(DemoMessage::Seen);
                }
            };
            self.sight = Some(theatre().sight(&self.node, Box::new(seen)));
        }
        if self.still {
            let moment = look.poses().get(self.picture).map_or(0.0, |pose| pose.0);
            self.reel.borrow_mut().show(moment);
        }
        self.roll();
    }
}

impl Demo {
    // Picture by picture, round and round.
    fn leafing(&self, context: &Context<Self>) -> Vec<Node> {
        let words = &context.props().words;
        let count = words.pictures.len().max(1);
        let (next, last) = ((self.picture + 1) % count, (self.picture + count - 1) % count);
        let to = |picture: usize| context.link().callback(move |_: MouseEvent| DemoMessage::Picture(picture));
        vec![
            press("bc-button", "figure-last", to(last), vec![words.last.clone().into()]),
            press("bc-button", "figure-next", to(next), vec![words.next.clone().into()]),
        ]
    }

    fn caption(&self, words: &DemoWords) -> Node {
        let of = |list: &[String]| list.get(self.picture).cloned().unwrap_or_default();
        let parts = vec![text("strong", "", of(&words.counts)), text("span", "", of(&words.pictures))];
        with("p", &[("class", "bc-caption"), ("role", "status")], parts)
    }

    // Frames are asked for only while something moves and can be seen.
    fn roll(&mut self) {
        let rolls = self.plays && !self.still && self.in_view.get();
        self.frames = None;
        if !rolls {
            return;
        }
        let (reel, slow) = (self.reel.clone(), self.slow);
        reel.borrow_mut().start();
        let each = move |at| reel.borrow_mut().frame(at, slow);
        self.frames = Some(theatre().frames(Box::new(each)));
    }
}
