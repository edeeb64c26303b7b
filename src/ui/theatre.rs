//! What a moving figure needs from wherever it runs: a clock, frames, something to draw on, and ways to be heard.
//!
//! Apart from [`Environment`](super::Environment), as it belongs to the part of the program that comes later. What a device
//! does not have is silent.

use std::{any::Any, rc::Rc};
use yew::NodeRef;

use back_check_core::player::Millis;

/// Goes on until it is dropped.
pub(crate) type Held = Box<dyn Any>;

/// A sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Three, two, one.
    Count,
    /// Something new begins.
    Begin,
    /// Half-way, or enough.
    Half,
}

/// What a moving figure needs.
pub(crate) trait Theatre {
    /// The time, from a clock that only goes forward.
    fn now(&self) -> Millis;

    /// Whether the person prefers that little moves.
    fn is_still(&self) -> bool;

    /// Calls before each frame is drawn, with the time that it is drawn for.
    fn frames(&self, each: Box<dyn FnMut(Millis)>) -> Held;

    /// Calls when an element comes into view or leaves it.
    fn sight(&self, of: &NodeRef, change: Box<dyn Fn(bool)>) -> Held;

    /// Calls when the page is hidden.
    fn hiding(&self, hidden: Box<dyn Fn()>) -> Held;

    /// What fits `css` within an element, to be drawn on.
    fn brush(&self, within: &NodeRef, css: &str) -> Box<dyn Brush>;

    /// Sees to it that the styles of the later screens are there.
    fn dress(&self, near: &NodeRef);

    /// Makes a sound.
    fn sound(&self, tone: Tone);

    /// Says words, if there is a voice for the language on the device itself.
    fn say(&self, language: &str, words: &str);

    /// Shakes for a moment.
    fn buzz(&self);

    /// Keeps the screen on, or lets it go off again.
    fn keep_awake(&self, on: bool);
}

/// Elements that are drawn on directly. A rendering for each frame would be too slow; so nothing else may render what is
/// drawn so.
pub(crate) trait Brush {
    /// Sets an attribute of one of them.
    fn set(&self, index: usize, attribute: &'static str, value: &str);

    /// Sets the text of one of them.
    fn write(&self, index: usize, text: &str);
}

/// The theatre of wherever this was compiled for.
pub(crate) fn theatre() -> Rc<dyn Theatre> {
    #[cfg(target_arch = "wasm32")]
    return Rc::new(crate::browser::Browser);
    #[cfg(all(not(target_arch = "wasm32"), not(test)))]
    return Rc::new(super::Fixed);
    #[cfg(all(not(target_arch = "wasm32"), test))]
    return Rc::new(super::rehearsal::Rehearsal);
}

/// Outside a browser nothing moves and nothing is heard.
#[cfg(all(not(target_arch = "wasm32"), not(test)))]
mod fixed {
    use super::{Brush, Held, Millis, NodeRef, Theatre, Tone};

    struct NoBrush;

    impl Brush for NoBrush {
        fn set(&self, _: usize, _: &'static str, _: &str) {}

        fn write(&self, _: usize, _: &str) {}
    }

    impl Theatre for crate::ui::Fixed {
        fn now(&self) -> Millis {
            0
        }

        fn is_still(&self) -> bool {
            false
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

        fn brush(&self, _: &NodeRef, _: &str) -> Box<dyn Brush> {
            Box::new(NoBrush)
        }

        fn dress(&self, _: &NodeRef) {}

        fn sound(&self, _: Tone) {}

        fn say(&self, _: &str, _: &str) {}

        fn buzz(&self) {}

        fn keep_awake(&self, _: bool) {}
    }
}
