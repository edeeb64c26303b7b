//! How exercises move: a file for each, and for each variant, with as many steps as its words have.

use crate::{
    facts::{Facts, Name},
    fault::Report,
    poses::{self, PoseFile},
};
use back_check_core::content::Motion;

/// The motions in the order of the exercises, each with its variants behind it.
pub(super) fn motions(facts: &Facts, report: &mut Report) -> Vec<Motion> {
    let forms = facts.exercises.iter().flat_map(|entry| {
        let table = &entry.table;
        let plain = (entry, &table.id, table.id.value.clone());
        let variants = table.variants.iter().map(move |form| (entry, &form.id, pose_file(&table.id, &form.id)));
        std::iter::once(plain).chain(variants)
    });
    let mut used = Vec::new();
    let mut motions = Vec::new();
    for (entry, name, file) in forms {
        match facts.poses.iter().find(|poses| poses.name == file) {
            Some(found) => motions.push(poses::motion(found, report)),
            None if facts.unread.is_empty() => {
                report.add(&entry.place(name), format!("`{file}` has no poses: write poses/{file}.toml"))
            }
            None => {}
        }
        used.push(file);
    }
    for PoseFile { name, entry } in
        facts.poses.iter().filter(|poses| facts.unread.is_empty() && !used.contains(&poses.name))
    {
        report.add(&entry.file.start(), format!("there is no exercise or variant `{name}`"));
    }
    motions
}

/// The file of a variant, without its ending.
pub(crate) fn pose_file(exercise: &Name, variant: &Name) -> String {
    format!("{}.{}", exercise.value, variant.value)
}
