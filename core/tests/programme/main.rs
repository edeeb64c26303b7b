//! The plain claims on the programme, the diary and a session.

#[path = "../support/mod.rs"]
mod support;

mod course;
mod course_growth;
mod course_hurts;
mod course_phases;
mod diary;
mod player;
mod recheck;
