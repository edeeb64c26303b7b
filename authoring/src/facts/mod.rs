//! The TOML files as authors write them. What they mean is worked out in [`compile`](crate::compile()).

mod file;
mod located;
mod plan;
mod tables;

pub(crate) use file::{Entry, Facts, Unread, read, read_poses, read_safety};
pub(crate) use located::Located;
pub(crate) use plan::*;
pub(crate) use tables::*;
