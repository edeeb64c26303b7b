//! An allocator that counts what is in use, so that an input that takes more than it should is seen.

#![allow(unsafe_code, reason = "an allocator cannot be written without; each call goes to the system's as it came")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// The system's allocator, counting for each thread. An allocation beyond all reason it refuses, which ends the program.
pub struct Counting;

// No target needs so much at once by far; a length read from the input and believed would.
const LARGEST: usize = 256 << 20;

thread_local! {
    static IN_USE: Cell<usize> = const { Cell::new(0) };
    static MOST: Cell<usize> = const { Cell::new(0) };
}

fn took(bytes: usize) {
    IN_USE.set(IN_USE.get().wrapping_add(bytes));
    MOST.set(MOST.get().max(IN_USE.get()));
}

// What another thread took may be given back here, so the count may pass below zero: it wraps, and comes back.
fn gave(bytes: usize) {
    IN_USE.set(IN_USE.get().wrapping_sub(bytes));
}

unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if layout.size() > LARGEST {
            return std::ptr::null_mut();
        }
        took(layout.size());
        // SAFETY: the caller keeps the rules for `layout`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        gave(layout.size());
        // SAFETY: it came from the system's allocator, with this layout.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        if new_size > LARGEST {
            return std::ptr::null_mut();
        }
        // While it is moved, the old and the new are there together.
        took(new_size);
        gave(layout.size());
        // SAFETY: it came from the system's allocator, with this layout, and the caller keeps the rules for the size.
        unsafe { System.realloc(pointer, layout, new_size) }
    }
}

/// The most bytes that this thread had in use during some work, beyond those before it. Zero where [`Counting`] is not the
/// allocator.
pub fn most_during(work: impl FnOnce()) -> usize {
    IN_USE.set(0);
    MOST.set(0);
    work();
    // Giving back what was there before passes below zero; that is no use of memory.
    if MOST.get() > usize::MAX / 2 { 0 } else { MOST.get() }
}
