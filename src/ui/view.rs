//! What every screen is made from. Screens are plain functions of it: a component of its own costs kilobytes of generated
//! code each in Yew (measured: half of the program), and none of them needs one.

use super::{Dispatch, Session, SessionAction, Voice};
use crate::embed::Config;
use yew::prelude::*;

/// What every screen is made from.
#[derive(Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) voice: &'a Voice,
    pub(crate) session: &'a Session,
    pub(crate) config: &'a Config,
    pub(crate) dispatch: &'a Dispatch,
    pub(crate) places: &'a Places,
}

/// Elements that are found again after rendering.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Places {
    /// The heading of the screen: it takes the focus when the screen changes.
    pub(crate) heading: NodeRef,
    /// What stops the person from going on: it takes the focus on each try.
    pub(crate) problems: NodeRef,
    /// What is printed.
    pub(crate) paper: NodeRef,
}

impl View<'_> {
    /// Words, by their key.
    pub(crate) fn say(&self, key: &str) -> String {
        self.voice.say(key)
    }

    /// Does something when a button is pressed.
    pub(crate) fn on_press(&self, action: SessionAction) -> Callback<MouseEvent> {
        self.on(action)
    }

    /// Does something when an input is changed.
    pub(crate) fn on_change(&self, action: SessionAction) -> Callback<Event> {
        self.on(action)
    }

    fn on<E: 'static>(&self, action: SessionAction) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.emit(action.clone()))
    }
}
