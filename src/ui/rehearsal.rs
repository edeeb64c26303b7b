//! A theatre for tests: its clock stands where a test puts it, and what is drawn, heard and kept awake is noted.

use super::theatre::{Brush, Held, Theatre, Tone};
use back_check_core::player::Millis;
use std::cell::{Cell, RefCell};
use yew::NodeRef;

thread_local! {
    static NOW: Cell<Millis> = const { Cell::new(0) };
    static STILL: Cell<bool> = const { Cell::new(false) };
    static NOTES: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// From now on it is that time.
pub(crate) fn set_time(now: Millis) {
    NOW.set(now);
}

/// From now on little is to move, or all is.
pub(crate) fn set_still(still: bool) {
    STILL.set(still);
}

/// Notes something beside what the theatre notes.
pub(crate) fn note(what: impl Into<String>) {
    NOTES.with_borrow_mut(|notes| notes.push(what.into()));
}

/// What was noted since the last time, of what begins so, without that beginning.
pub(crate) fn noted(kind: &str) -> Vec<String> {
    let notes = NOTES.take();
    notes.iter().filter_map(|note| note.strip_prefix(kind)).map(str::to_owned).collect()
}

/// The theatre of tests.
pub(crate) struct Rehearsal;

struct Notes(String);

impl Brush for Notes {
    fn set(&self, index: usize, attribute: &'static str, value: &str) {
        note(format!("set {} {index} {attribute} {value}", self.0));
    }

    fn write(&self, _: usize, text: &str) {
        note(format!("{} {text}", self.0));
    }
}

impl Theatre for Rehearsal {
    fn now(&self) -> Millis {
        NOW.get()
    }

    fn is_still(&self) -> bool {
        STILL.get()
    }

    fn frames(&self, _: Box<dyn FnMut(Millis)>) -> Held {
        Box::new(())
    }

    fn sight(&self, _: &NodeRef, _: Box<dyn Fn(bool)>) -> Held {
        Box::new(())
    }

    fn hiding(&self, _: Box<dyn Fn()>) -> Held {
        Box::new(())
    }

    fn brush(&self, _: &NodeRef, css: &str) -> Box<dyn Brush> {
        Box::new(Notes(css.to_owned()))
    }

    fn dress(&self, _: &NodeRef) {}

    fn sound(&self, tone: Tone) {
        note(format!("tone {tone:?}"));
    }

    fn say(&self, _: &str, words: &str) {
        note(format!("say {words}"));
    }

    fn buzz(&self) {
        note("buzz");
    }

    fn keep_awake(&self, on: bool) {
        note(format!("awake {on}"));
    }
}
