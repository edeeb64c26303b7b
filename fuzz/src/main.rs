//! One target behind libFuzzer: `BACK_CHECK_FUZZ=case back-check-fuzz FOLDER -runs=1000`. `cargo xtask fuzz` builds and
//! runs it.

#![no_main]

use back_check_fuzz::{Counting, TARGETS, Target};
use std::sync::OnceLock;

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn target() -> &'static Target {
    static TARGET: OnceLock<&Target> = OnceLock::new();
    TARGET.get_or_init(|| {
        let name = std::env::var("BACK_CHECK_FUZZ").unwrap_or_default();
        match TARGETS.iter().find(|target| target.name == name) {
            Some(target) => {
                target.prepare();
                target
            }
            None => panic!("BACK_CHECK_FUZZ names no target: `{name}`"),
        }
    })
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    target().try_input(bytes);
});
