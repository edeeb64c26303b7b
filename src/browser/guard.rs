//! The way back, as a phone's own button or gesture asks for it, and the warning before a page is left in the middle of the
//! questions.
//!
//! A browser with `CloseWatcher` tells of the button without the page's history being touched. In the others one entry is added
//! to the history, at the address that is there; going back takes it away and is heard. Entries are numbered, so that of
//! several widgets on a page only the one whose entry was taken away goes back.

use super::dynamic::{call, get, make, set, window};
use super::object;
use crate::ui::{Guard, SessionAction};
use gloo::events::{EventListener, EventListenerOptions};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::EventTarget;
use yew::Callback;

/// A guard that has the widget go back by `dispatch`.
pub(crate) fn guard(dispatch: Callback<SessionAction>) -> Box<dyn Guard> {
    let way =
        if get(&window(), "CloseWatcher").is_function() { Way::closing(dispatch) } else { Way::history(dispatch) };
    Box::new(Watch { way, leaving: RefCell::new(None) })
}

struct Watch {
    way: Way,
    leaving: RefCell<Option<EventListener>>,
}

impl Guard for Watch {
    fn settle(&self, can_go_back: bool, would_lose: bool) {
        self.way.settle(can_go_back);
        let mut leaving = self.leaving.borrow_mut();
        if would_lose != leaving.is_some() {
            *leaving = would_lose.then(warn_before_leaving);
        }
    }
}

fn warn_before_leaving() -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&target(), "beforeunload", options, |event| {
        event.prevent_default();
        // What older browsers look at.
        set(event, "returnValue", &JsValue::TRUE);
    })
}

fn target() -> EventTarget {
    window().unchecked_into()
}

enum Way {
    Closing { watcher: Rc<RefCell<Option<JsValue>>>, closed: Closure<dyn FnMut(JsValue)> },
    History { entry: Rc<Cell<Option<f64>>>, _back: EventListener },
}

impl Way {
    fn closing(dispatch: Callback<SessionAction>) -> Self {
        let watcher = Rc::new(RefCell::new(None));
        let gone = watcher.clone();
        let closed = Closure::new(move |_: JsValue| {
            // A watcher closes once.
            gone.replace(None);
            dispatch.emit(SessionAction::GoBack);
        });
        Self::Closing { watcher, closed }
    }

    fn history(dispatch: Callback<SessionAction>) -> Self {
        let entry: Rc<Cell<Option<f64>>> = Rc::default();
        let own = entry.clone();
        let back = EventListener::new(&target(), "popstate", move |_| {
            if own.get().is_some_and(|number| here() < number) {
                own.set(None);
                dispatch.emit(SessionAction::GoBack);
            }
        });
        Self::History { entry, _back: back }
    }

    fn settle(&self, can_go_back: bool) {
        match self {
            Self::Closing { watcher, closed } => {
                let mut watcher = watcher.borrow_mut();
                match (can_go_back, watcher.is_some()) {
                    (true, false) => {
                        *watcher = make("CloseWatcher", &[]).ok();
                        watcher.iter().for_each(|it| set(it, "onclose", closed.as_ref()));
                    }
                    (false, true) => let_go(watcher.take()),
                    _ => {}
                }
            }
            Self::History { entry, .. } => {
                if can_go_back && entry.get().is_none() {
                    let number = here() + 1.0;
                    let state = object(&[(MARK, number.into())]);
                    let added = call(&get(&window(), "history"), "pushState", &[state, "".into()]);
                    entry.set(added.ok().map(|_| number));
                }
            }
        }
    }
}

// Without telling that it was closed.
fn let_go(watcher: Option<JsValue>) {
    if let Some(watcher) = watcher {
        set(&watcher, "onclose", &JsValue::NULL);
        let _ = call(&watcher, "destroy", &[]);
    }
}

// An entry in the history stays where it is when the widget is taken away: to go back would be the page's own affair.
impl Drop for Way {
    fn drop(&mut self) {
        if let Self::Closing { watcher, .. } = self {
            let_go(watcher.take());
        }
    }
}

const MARK: &str = "backCheck";

// The number of the entry that the page is at; the page's own are before all of ours.
fn here() -> f64 {
    let state = get(&get(&window(), "history"), "state");
    if state.is_object() { get(&state, MARK).as_f64().unwrap_or_default() } else { 0.0 }
}
