//! How the exercises move: one file each, checked as a body would check it.

mod check;
mod compile;
mod limits;
mod table;

pub(crate) use table::MotionTable;

use crate::{
    facts::{self, Entry},
    fault::{Faults, Report},
};
use back_check_core::content::Motion;
use std::path::Path;

/// One file of `poses/`, by its name without the ending.
#[derive(Clone, Debug)]
pub(crate) struct PoseFile {
    pub(crate) name: String,
    pub(crate) entry: Entry<MotionTable>,
}

/// The motion, with every fault told.
pub(crate) fn motion(file: &PoseFile, report: &mut Report) -> Motion {
    let mut motion = compile::motion(&file.entry, report);
    check::check(&file.entry, &motion, report);
    motion.frame = check::frame(&motion);
    motion
}

/// Every motion by the name of its file, as far as it can be read, and what is wrong with the poses: to look at them while
/// they are being written.
pub fn motions(content: &Path) -> (Vec<(String, Motion)>, Faults) {
    let mut report = Report::default();
    let files = facts::read_poses(content, &mut report);
    let motions = files.iter().map(|file| (file.name.clone(), motion(file, &mut report))).collect();
    (motions, report.finish(None::<()>).err().unwrap_or(Faults(Vec::new())))
}
