//! The later part of the program: everything that is read after the last question, and the code that reads its content.
//!
//! In the module that a page loads first, it is not there. It is a WebAssembly module of its own, which the element loads
//! right behind the first screen, whatever is answered there; [`load`] gets it, and until then the functions here give
//! nothing. Compiled any other way (the feature `whole`, and everywhere but in a browser) it is simply a part of the program.
//! See docs/decisions/later.md.

use super::{
    Dispatch, Judged, Page, Session, View,
    environment::{Guard, guard},
    noted::{self, Note},
    player::{self, Train},
    screen,
    theatre::theatre,
};
use back_check_core::content::Pack;
use yew::Html;

/// A page opened beside the visit.
pub(super) fn page(view: View<'_>, page: Page) -> Option<Html> {
    if view.session.pack.is_whole() { call(|| door::page(view, page)) } else { None }
}

/// Everything on the result's screen below what to do now.
pub(super) fn rest_of_result(view: View<'_>, judged: &Judged) -> Option<Vec<Html>> {
    if view.session.pack.is_whole() { call(|| door::rest_of_result(view, judged)) } else { None }
}

/// Something happens to a session of exercise. Nothing does while the later part is not here.
pub(super) fn train(session: &mut Session, it: Train) {
    let _ = call(|| door::train(session, it));
}

/// Something happens to what is noted of the programme. Nothing does while the later part is not here.
pub(super) fn note(session: &mut Session, note: Note) {
    if session.pack.is_whole() {
        let _ = call(|| door::note(session, note));
    }
}

/// Sees to the way back and to leaving by mistake, once the later part is here.
pub(super) fn watch(dispatch: &Dispatch) -> Option<Box<dyn Guard>> {
    call(|| door::watch(dispatch))
}

/// A pack made whole by its reading part; the first part alone while what reads the other is not here.
///
/// # Errors
/// What is wrong with the bytes.
pub(crate) fn complete(first: Pack, reading: &[u8]) -> Result<Pack, String> {
    if !is_here() {
        return Ok(first);
    }
    call(|| door::with(&first, reading, Added::Reading)).unwrap_or(Ok(first))
}

/// A pack with what a clinic adds on it; nothing while what reads that is not here.
///
/// # Errors
/// A sentence that says why it cannot be used.
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only a page names an overlay"))]
pub(crate) fn overlaid(pack: &Pack, overlay: &[u8]) -> Option<Result<Pack, String>> {
    call(|| door::with(pack, overlay, Added::Overlay))
}

// What is added to a pack.
#[derive(Clone, Copy)]
enum Added {
    Reading,
    Overlay,
}

// What the later part does. The attribute makes each function the entry of a module of its own, and a future.
mod door {
    use super::*;
    use back_check_core::content::{load_overlay, load_reading};

    #[cfg_attr(apart, wasm_split_helpers::wasm_split(later, preload(open_page)))]
    pub(super) fn page(view: View<'_>, page: Page) -> Html {
        theatre().dress(&view.places.heading);
        screen::page(view, page)
    }

    #[cfg_attr(apart, wasm_split_helpers::wasm_split(later, preload(open_train)))]
    pub(super) fn train(session: &mut Session, it: Train) {
        player::train(session, it);
    }

    #[cfg_attr(apart, wasm_split_helpers::wasm_split(later, preload(open_note)))]
    pub(super) fn note(session: &mut Session, note: Note) {
        noted::note(session, note);
    }

    #[cfg_attr(apart, wasm_split_helpers::wasm_split(later, preload(open_watch)))]
    pub(super) fn watch(dispatch: &Dispatch) -> Box<dyn Guard> {
        guard(dispatch.clone())
    }

    #[cfg_attr(apart, wasm_split_helpers::wasm_split(later, preload(open_rest_of_result)))]
    pub(super) fn rest_of_result(view: View<'_>, judged: &Judged) -> Vec<Html> {
        screen::rest_of_result(view, judged)
    }

    // One door for both: each has its price in the first part.
    #[cfg_attr(apart, wasm_split_helpers::wasm_split(later, preload(open_with)))]
    pub(super) fn with(pack: &Pack, bytes: &[u8], added: Added) -> Result<Pack, String> {
        match added {
            Added::Reading => {
                let whole = load_reading(bytes).and_then(|reading| pack.clone().with_reading(reading));
                whole.map_err(|error| error.to_string())
            }
            Added::Overlay => {
                let overlaid = load_overlay(bytes).and_then(|overlay| overlay.put_on(pack));
                overlaid.map_err(|fault| format!("pack: {fault}; the check is shown without what the clinic adds"))
            }
        }
    }
}

#[cfg(not(apart))]
mod way {
    /// Whether it is here.
    pub(crate) fn is_here() -> bool {
        true
    }

    pub(super) fn call<T>(function: impl FnOnce() -> T) -> Option<T> {
        Some(function())
    }
}

#[cfg(apart)]
mod way {
    use super::door;
    use std::{
        cell::Cell,
        pin::pin,
        task::{Context, Poll, Waker},
    };
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    thread_local!(static HERE: Cell<bool> = const { Cell::new(false) });

    /// Whether it is here.
    pub(crate) fn is_here() -> bool {
        HERE.get()
    }

    /// Loads it. What could not be loaded is asked for again with the next call.
    ///
    /// # Errors
    /// When it could not be loaded; the console says why.
    pub(crate) async fn load() -> Result<(), SplitLoaderError> {
        arrive().await?;
        // Each door has a lock of its own, though all lead to one module.
        door::open_page().await;
        door::open_rest_of_result().await;
        door::open_train().await;
        door::open_note().await;
        door::open_watch().await;
        door::open_with().await;
        HERE.set(true);
        Ok(())
    }

    #[wasm_split(later, fallible)]
    fn arrive() -> Result<(), SplitLoaderError> {
        Ok(())
    }

    // Once the module is here, its functions are done when first asked.
    pub(super) fn call<T, F: Future<Output = T>>(function: impl FnOnce() -> F) -> Option<T> {
        if !is_here() {
            return None;
        }
        match pin!(function()).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => Some(value),
            Poll::Pending => None,
        }
    }
}

use way::call;
pub(crate) use way::is_here;
#[cfg(apart)]
pub(crate) use way::load;
