//! Frames and what is in view.

use super::dynamic::{call, get, make, window};
use crate::ui::theatre::Held;
use back_check_core::player::Millis;
use gloo::events::EventListener;
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Element, EventTarget};
use yew::NodeRef;

type Callee = Rc<RefCell<Option<Closure<dyn FnMut(JsValue)>>>>;

/// Asks for one frame after the other until it is dropped.
struct Frames {
    asked: Rc<Cell<f64>>,
    callee: Callee,
}

impl Drop for Frames {
    fn drop(&mut self) {
        let _ = call(&window(), "cancelAnimationFrame", &[self.asked.get().into()]);
        self.callee.take();
    }
}

/// Calls before each frame is drawn, with the time that it is drawn for.
pub(super) fn frames(mut each: Box<dyn FnMut(Millis)>) -> Held {
    let (asked, callee) = (Rc::new(Cell::new(0.0)), Callee::default());
    let (asked_again, next) = (asked.clone(), callee.clone());
    let body = move |at: JsValue| {
        ask(&asked_again, &next);
        each(millis(at.as_f64()));
    };
    *callee.borrow_mut() = Some(Closure::new(body));
    ask(&asked, &callee);
    Box::new(Frames { asked, callee })
}

fn ask(asked: &Cell<f64>, callee: &Callee) {
    if let Some(closure) = &*callee.borrow() {
        let number = call(&window(), "requestAnimationFrame", &[closure.as_ref().clone()]);
        asked.set(number.ok().and_then(|number| number.as_f64()).unwrap_or_default());
    }
}

/// Milliseconds of a clock that only goes forward.
pub(super) fn now() -> Millis {
    let now = call(&get(&window(), "performance"), "now", &[]);
    millis(now.ok().and_then(|now| now.as_f64()))
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a page does not stay open for ages")]
fn millis(time: Option<f64>) -> Millis {
    time.unwrap_or_default() as Millis
}

/// Whether the person prefers that little moves.
pub(super) fn is_still() -> bool {
    let wish = call(&window(), "matchMedia", &["(prefers-reduced-motion: reduce)".into()]);
    wish.is_ok_and(|wish| get(&wish, "matches").is_truthy())
}

struct Sight {
    observer: JsValue,
    _changed: Closure<dyn FnMut(JsValue)>,
}

impl Drop for Sight {
    fn drop(&mut self) {
        let _ = call(&self.observer, "disconnect", &[]);
    }
}

/// Calls when an element comes into view or leaves it. A browser that cannot tell shows it always.
pub(super) fn sight(of: &NodeRef, change: Box<dyn Fn(bool)>) -> Held {
    let changed = Closure::<dyn FnMut(JsValue)>::new(move |entries: JsValue| {
        // The last entry is how it is now.
        let last = call(&entries, "at", &[(-1).into()]).unwrap_or_default();
        change(get(&last, "isIntersecting").is_truthy());
    });
    let observer = make("IntersectionObserver", &[changed.as_ref().clone()]).unwrap_or_default();
    if let Some(element) = of.cast::<Element>() {
        let _ = call(&observer, "observe", &[element.into()]);
    }
    Box::new(Sight { observer, _changed: changed })
}

/// Calls when the page is hidden.
pub(super) fn hiding(hidden: Box<dyn Fn()>) -> Held {
    let document = get(&window(), "document");
    let target: EventTarget = document.clone().unchecked_into();
    Box::new(EventListener::new(&target, "visibilitychange", move |_| {
        if get(&document, "hidden").is_truthy() {
            hidden();
        }
    }))
}
