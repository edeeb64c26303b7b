//! The content compiled into the program.

use back_check_core::content::{Pack, load};
use std::{cell::OnceCell, rc::Rc};

/// The pack compiled into the program, read once for all widgets of a page.
///
/// # Errors
/// Never with a program whose build went through; a sentence all the same, so that nobody has to trust that.
pub fn built_in() -> Result<Rc<Pack>, String> {
    thread_local!(static PACK: OnceCell<Result<Rc<Pack>, String>> = const { OnceCell::new() });
    PACK.with(|pack| pack.get_or_init(read).clone())
}

fn read() -> Result<Rc<Pack>, String> {
    load(include_bytes!(concat!(env!("OUT_DIR"), "/en.pack"))).map(Rc::new).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pack_compiled_in_can_be_read_and_is_read_once() {
        let first = built_in().expect("the build checks it");
        assert!(Rc::ptr_eq(&first, &built_in().expect("as before")));
    }
}
