//! The case reader: JSON, as `cargo xtask assess` takes it from whoever calls it.

use crate::sample;
use back_check_authoring::case_file;
use back_check_core::{
    content::{FindingId, Level, Trend},
    triage::{Case, Earlier, Sex, triage},
};
use std::str;

/// Reads a case, judges it, writes it and reads it again.
pub(crate) fn read(bytes: &[u8]) -> bool {
    let pack = sample::shipped();
    let Ok(text) = str::from_utf8(bytes) else { return false };
    match case_file::read(pack, text) {
        Ok(case) => {
            triage(pack, None, &case);
            assert_eq!(case_file::read(pack, &case_file::write(pack, &case)), Ok(case), "what was written is the case");
            true
        }
        Err(sentence) => {
            assert!(sentence.starts_with("line "), "a refusal says where: {sentence}");
            false
        }
    }
}

/// A case with every field, one with the least, and one over several lines.
pub(crate) fn seeds() -> Vec<Vec<u8>> {
    let mut full = Case { sex: Sex::Female, ..Case::new(64) };
    full.numbers.pain = Some(7);
    full.numbers.duration_days = Some(14);
    full.numbers.episodes_6_months = Some(3);
    full.numbers.trend = Some(Trend::Worse);
    full.present.extend([0, 1, 40].map(FindingId));
    full.unsure.extend([2, 41].map(FindingId));
    full.earlier = Some(Earlier { level: Level::Soon, findings: [FindingId(3)].into_iter().collect() });
    let full = case_file::write(sample::shipped(), &full);
    let lines = full.replace(',', ",\n  ");
    vec![full.into_bytes(), b"{\"age\":40}".to_vec(), lines.into_bytes()]
}
