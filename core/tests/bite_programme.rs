//! The plain claims on the programme and the diary, as one program: see `bite.rs`.

#![allow(clippy::duplicate_mod, reason = "each of them brings what the tests share")]

#[path = "course.rs"]
mod course;
#[path = "diary.rs"]
mod diary;
#[path = "plan.rs"]
mod plan;
