//! The plain claims on the programme and the diary, as one program: see `bite.rs`.

#![allow(clippy::duplicate_mod, reason = "each of them brings what the tests share")]

#[path = "course.rs"]
mod course;
#[path = "course_growth.rs"]
mod course_growth;
#[path = "course_hurts.rs"]
mod course_hurts;
#[path = "course_phases.rs"]
mod course_phases;
#[path = "diary.rs"]
mod diary;
#[path = "plan.rs"]
mod plan;
#[path = "recheck.rs"]
mod recheck;
