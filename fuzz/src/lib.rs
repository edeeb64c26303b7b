//! What reads bytes from outside, each as a target that any bytes can be thrown at: the case reader, the two parts of a
//! pack apart and together, and the content that authors write.
//!
//! A target must take everything: no panic, no hang, and no more memory than its allowance. `cargo xtask fuzz` lets
//! libFuzzer look for bytes that do harm; `tests/replay.rs` tries again, in every test run, all that was worth keeping.

mod allocation;
mod case;
mod content;
mod pack;
mod sample;

pub use allocation::{Counting, most_during};

/// Something that reads bytes from outside.
pub struct Target {
    /// What it is called on the command line, and the folder of its kept inputs.
    pub name: &'static str,
    /// Reads the bytes, and uses what was read as the program would. Says whether anything could be read.
    pub read: fn(&[u8]) -> bool,
    /// Inputs to start from: sound ones, as the program of today writes them.
    pub seeds: fn() -> Vec<Vec<u8>>,
    /// How long an input gets, in bytes.
    pub longest: usize,
    /// What it may have in use at once, whatever the input.
    pub allowed: usize,
    /// And for each byte of the input.
    pub allowed_per_byte: usize,
}

const KIB: usize = 1 << 10;

/// Every target.
pub static TARGETS: [Target; 5] = [
    Target {
        name: "case",
        read: case::read,
        seeds: case::seeds,
        longest: 1 << 10,
        allowed: 16 * KIB,
        allowed_per_byte: 64,
    },
    Target {
        name: "first",
        read: pack::read_first,
        seeds: pack::first_seeds,
        longest: 8 << 10,
        allowed: 64 * KIB,
        allowed_per_byte: 256,
    },
    Target {
        name: "reading",
        read: pack::read_reading,
        seeds: pack::reading_seeds,
        longest: 8 << 10,
        allowed: 64 * KIB,
        allowed_per_byte: 256,
    },
    Target {
        name: "whole",
        read: pack::read_whole,
        seeds: pack::whole_seeds,
        longest: 12 << 10,
        allowed: 64 * KIB,
        allowed_per_byte: 256,
    },
    Target {
        name: "content",
        read: content::read,
        seeds: content::seeds,
        longest: 2 << 10,
        allowed: 1024 * KIB,
        allowed_per_byte: 512,
    },
];

impl Target {
    /// Makes what every input needs (the shipped pack, a folder of content), so that it is not counted as the first one's.
    pub fn prepare(&self) {
        (self.seeds)();
        (self.read)(&[]);
    }

    /// Tries one input, and says whether anything could be read.
    ///
    /// # Panics
    /// When it takes more memory than its allowance. Memory is only counted where [`Counting`] is the allocator.
    pub fn try_input(&self, bytes: &[u8]) -> bool {
        let mut could_be_read = false;
        let most = most_during(|| could_be_read = (self.read)(bytes));
        let allowed = self.allowed + self.allowed_per_byte * bytes.len();
        assert!(
            most <= allowed,
            "`{}` had {most} bytes of memory in use for {} bytes of input; {allowed} are allowed",
            self.name,
            bytes.len()
        );
        could_be_read
    }
}
