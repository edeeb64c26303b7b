//! The later part of the program: everything that is read after the last question, and the code that reads its content.
//!
//! In the module that a page loads first, it is not there. It is a WebAssembly module of its own, which the element loads
//! right behind the first, whatever is answered; [`load`] gets it, and until then the functions here give
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
use crate::ui::part::Node;
use back_check_core::content::Pack;

/// A page opened beside the visit.
pub(super) fn page(view: View<'_>, page: Page) -> Option<Node> {
    if view.session.pack.is_whole() { Some((doors()?.page)(view, page)) } else { None }
}

/// Everything on the result's screen below what to do now.
pub(super) fn rest_of_result(view: View<'_>, judged: &Judged) -> Option<Vec<Node>> {
    if view.session.pack.is_whole() { Some((doors()?.rest_of_result)(view, judged)) } else { None }
}

/// Something happens to a session of exercise. Nothing does while the later part is not here.
pub(super) fn train(session: &mut Session, it: Train) {
    if let Some(doors) = doors() {
        (doors.train)(session, it);
    }
}

/// Something happens to what is noted of the programme. Nothing does while the later part is not here.
pub(super) fn note(session: &mut Session, note: Note) {
    if let Some(doors) = doors().filter(|_| session.pack.is_whole()) {
        (doors.note)(session, note);
    }
}

/// Sees to the way back and to leaving by mistake, once the later part is here.
pub(super) fn watch(dispatch: &Dispatch) -> Option<Box<dyn Guard>> {
    Some((doors()?.watch)(dispatch))
}

/// A pack made whole by its reading part; the first part alone while what reads the other is not here.
///
/// # Errors
/// What is wrong with the bytes.
pub(crate) fn complete(first: Pack, reading: &[u8]) -> Result<Pack, String> {
    match doors() {
        Some(doors) => (doors.with)(&first, reading, Added::Reading),
        None => Ok(first),
    }
}

/// A pack with what a clinic adds on it; nothing while what reads that is not here.
///
/// # Errors
/// A sentence that says why it cannot be used.
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "only a page names an overlay"))]
pub(crate) fn overlaid(pack: &Pack, overlay: &[u8]) -> Option<Result<Pack, String>> {
    Some((doors()?.with)(pack, overlay, Added::Overlay))
}

// What is added to a pack.
#[derive(Clone, Copy)]
enum Added {
    Reading,
    Overlay,
}

/// What the later part does: the way in to each of its functions.
#[derive(Clone, Copy)]
struct Doors {
    page: fn(View<'_>, Page) -> Node,
    rest_of_result: fn(View<'_>, &Judged) -> Vec<Node>,
    train: fn(&mut Session, Train),
    note: fn(&mut Session, Note),
    watch: fn(&Dispatch) -> Box<dyn Guard>,
    with: fn(&Pack, &[u8], Added) -> Result<Pack, String>,
}

// Only what is reached from here alone is in the later module.
mod door {
    use super::*;
    use back_check_core::content::{load_overlay, load_reading};

    pub(super) const ALL: Doors = Doors { page, rest_of_result, train, note, watch, with };

    fn page(view: View<'_>, page: Page) -> Node {
        theatre().dress(&view.places.heading);
        screen::page(view, page)
    }

    fn rest_of_result(view: View<'_>, judged: &Judged) -> Vec<Node> {
        theatre().dress(&view.places.heading);
        screen::rest_of_result(view, judged)
    }

    fn train(session: &mut Session, it: Train) {
        player::train(session, it);
    }

    fn note(session: &mut Session, note: Note) {
        noted::note(session, note);
    }

    fn watch(dispatch: &Dispatch) -> Box<dyn Guard> {
        guard(dispatch.clone())
    }

    fn with(pack: &Pack, bytes: &[u8], added: Added) -> Result<Pack, String> {
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
    use super::{Doors, door};

    #[allow(clippy::unnecessary_wraps, reason = "where the program is in two parts, it may not be here")]
    pub(super) fn doors() -> Option<Doors> {
        Some(door::ALL)
    }
}

#[cfg(apart)]
mod way {
    use super::{Doors, door};
    use std::cell::Cell;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    thread_local!(static DOORS: Cell<Option<Doors>> = const { Cell::new(None) });

    pub(super) fn doors() -> Option<Doors> {
        DOORS.get()
    }

    /// Loads it. What could not be loaded is asked for again with the next call.
    ///
    /// # Errors
    /// When it could not be loaded; the console says why.
    pub(crate) async fn load() -> Result<(), SplitLoaderError> {
        DOORS.set(Some(*open().await?));
        Ok(())
    }

    // The one function of the later module that the first knows by name. Each has its price: a future and a lock.
    #[wasm_split(later, fallible)]
    fn open() -> Result<Box<Doors>, SplitLoaderError> {
        Ok(Box::new(door::ALL))
    }
}

use way::doors;
#[cfg(apart)]
pub(crate) use way::load;
