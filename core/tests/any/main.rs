//! What holds in every case: all that there are where they can be counted, else random ones.

#[path = "../support/mod.rs"]
mod support;

mod course_any;
mod figure;
mod independent_table;
mod monotone;
mod visit_random;
