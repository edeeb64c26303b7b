//! The content compiled into the program: the whole pack, or its first part (see the feature `whole`).

use crate::ui::later;
use back_check_core::content::{Pack, load_first};
use std::{cell::RefCell, rc::Rc};

const FIRST: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.pack"));

thread_local!(static PACK: RefCell<Option<Rc<Pack>>> = const { RefCell::new(None) });

/// The pack compiled into the program, read once for all widgets of a page.
///
/// # Errors
/// Never with a program whose build went through; a sentence all the same, so that nobody has to trust that.
pub fn built_in() -> Result<Rc<Pack>, String> {
    PACK.with_borrow_mut(|pack| match pack {
        Some(pack) => Ok(pack.clone()),
        None => read().map(|read| pack.insert(Rc::new(read)).clone()),
    })
}

/// Completes the pack compiled in: [`built_in`] gives the whole one from now on. One that is whole stays as it is.
///
/// # Errors
/// A sentence that says what is wrong with the bytes.
pub fn add_reading(bytes: &[u8]) -> Result<(), String> {
    if built_in()?.is_whole() {
        return Ok(());
    }
    let whole = later::complete(read_first()?, bytes)?;
    PACK.set(Some(Rc::new(whole)));
    Ok(())
}

#[cfg(feature = "whole")]
fn read() -> Result<Pack, String> {
    later::complete(read_first()?, include_bytes!(concat!(env!("OUT_DIR"), "/en.reading")))
}

#[cfg(not(feature = "whole"))]
fn read() -> Result<Pack, String> {
    read_first()
}

fn read_first() -> Result<Pack, String> {
    load_first(FIRST).map(|(first, _)| first).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pack_compiled_in_can_be_read_and_is_read_once() {
        let first = built_in().expect("the build checks it");
        assert!(Rc::ptr_eq(&first, &built_in().expect("as before")));
        assert_eq!(first.is_whole(), cfg!(feature = "whole"));
    }

    #[test]
    fn the_reading_part_makes_it_whole_and_anything_else_changes_nothing() {
        const READING: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/en.reading"));
        assert_eq!(add_reading(b"<!doctype html>").is_ok(), cfg!(feature = "whole"));
        assert_eq!(built_in().expect("as before").is_whole(), cfg!(feature = "whole"));
        assert_eq!(add_reading(READING), Ok(()));
        assert!(built_in().expect("now whole").is_whole());
    }
}
