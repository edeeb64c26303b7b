//! The TOML files as authors write them. What they mean is worked out in [`compile`](crate::compile()).

mod file;
mod located;
mod overlay;
mod plan;
mod tables;

pub(crate) use file::{Entry, Facts, FileText, Unread, read, read_overlay, read_poses, read_safety};
pub(crate) use located::Located;
pub(crate) use overlay::*;
pub(crate) use plan::*;
pub(crate) use tables::*;
