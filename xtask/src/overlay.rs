//! `cargo xtask overlay DIR [--out FILE]`: checks what a clinic adds to the content, proves that it makes nothing less safe, and
//! makes the one file that a page loads.

use back_check_authoring::{Faults, Overlaying, compile_overlay, safety};
use back_check_core::content::{Overlay, encode_overlay};
use back_check_proof::{OVERLAY_PROOFS, Subject};
use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::failure::{Context, Result, failure};
use crate::{content, paths, proofs, readability, say};

const LANGUAGE: &str = "en";
const USAGE: &str = "`cargo xtask overlay` takes the folder of an overlay, and [--out FILE]";

/// The command.
///
/// # Errors
/// Every fault with file and line, every claim that does not hold with a case that shows it, or a file that cannot be written.
pub(crate) fn run(arguments: &[String]) -> Result {
    let (folder, out) = parse(arguments)?;
    let root = paths::root()?;
    let made = compiled(&root, &folder)?;
    prove(&root, &folder, &made)?;
    let out = match out {
        Some(out) => out,
        None => paths::target()?.join("packs").join(file_name(&made.overlay)),
    };
    let bytes = encode_overlay(&made.overlay)?;
    out.parent().map_or(Ok(()), fs::create_dir_all).context(format!("making the folder of {}", out.display()))?;
    fs::write(&out, &bytes).context(format!("writing {}", out.display()))?;
    say(&summary(&made.overlay));
    say(&format!("{}: {} bytes, for content {}", out.display(), bytes.len(), made.base.review.version));
    Ok(())
}

/// The content with a clinic's overlay on it, checked as the content is, reading grades and all.
///
/// # Errors
/// Every fault with file and line.
pub(crate) fn compiled(root: &Path, folder: &Path) -> std::result::Result<Overlaying, Faults> {
    let made = compile_overlay(&root.join("content"), folder, LANGUAGE).map_err(|faults| within(faults, folder))?;
    // The content's own words are easy enough: a text that is not is one with the clinic's words in it.
    readability::check(root, &made.pack).map_err(|faults| in_words(faults, folder))?;
    Ok(made)
}

/// The file name that an overlay has, unless another is asked for.
pub(crate) fn file_name(overlay: &Overlay) -> String {
    format!("{}.{}.pack", overlay.id, overlay.language)
}

fn parse(arguments: &[String]) -> Result<(PathBuf, Option<PathBuf>)> {
    match arguments {
        [folder] if !folder.starts_with("--") => Ok((folder.into(), None)),
        [folder, flag, out] | [flag, out, folder] if flag == "--out" && !folder.starts_with("--") => {
            Ok((folder.into(), Some(out.into())))
        }
        _ => failure(USAGE),
    }
}

fn within(faults: Faults, folder: &Path) -> Faults {
    Faults(
        faults
            .0
            .into_iter()
            .map(|fault| back_check_authoring::Fault { file: folder.join(&fault.file), ..fault })
            .collect(),
    )
}

fn in_words(faults: Faults, folder: &Path) -> Faults {
    let file = folder.join("text").join(LANGUAGE);
    Faults(faults.0.into_iter().map(|fault| back_check_authoring::Fault { file: file.clone(), ..fault }).collect())
}

fn prove(root: &Path, folder: &Path, made: &Overlaying) -> Result {
    let safety = safety(&root.join("content"), &made.base).map_err(content::in_content)?;
    let subject = Subject::overlaid(&made.pack, &made.base, safety);
    let hint = format!("cargo xtask assess --overlay {}", folder.display());
    proofs::prove(&OVERLAY_PROOFS, &subject, &hint)
}

fn summary(overlay: &Overlay) -> String {
    let counts = [
        (overlay.findings.len(), "questions"),
        (overlay.rules.len(), "rules"),
        (overlay.raised.len(), "rules raised"),
        (overlay.hidden.len(), "exercises hidden"),
        (overlay.links.len(), "links"),
        (overlay.messages.len(), "messages"),
    ];
    let counts = counts.map(|(count, what)| format!("{count} {what}")).join(", ");
    format!("{} {} ({}): {counts}", overlay.id, overlay.review.version, overlay.review.fingerprint)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split_whitespace().map(str::to_owned).collect()
    }

    #[test]
    fn the_file_may_be_named_before_or_behind_the_folder() {
        for line in ["ours --out a.pack", "--out a.pack ours"] {
            let parsed = parse(&words(line)).unwrap_or_else(|error| panic!("{error}"));
            assert_eq!(parsed, ("ours".into(), Some("a.pack".into())), "{line}");
        }
        for line in ["", "--out a.pack", "ours --out", "ours theirs", "--fast"] {
            assert!(parse(&words(line)).is_err(), "{line}");
        }
    }

    #[test]
    fn the_example_is_easy_to_read_and_has_no_fault() {
        let root = paths::root().unwrap_or_else(|error| panic!("{error}"));
        let made = compiled(&root, &root.join("content/overlays/hill-street"));
        let made = made.unwrap_or_else(|faults| panic!("{faults}"));
        assert_eq!(file_name(&made.overlay), "hill-street.en.pack");
    }

    #[test]
    fn words_of_a_clinic_that_are_hard_to_read_are_told_in_its_own_folder() {
        let root = paths::root().unwrap_or_else(|error| panic!("{error}"));
        let made =
            compiled(&root, &root.join("content/overlays/hill-street")).unwrap_or_else(|faults| panic!("{faults}"));
        let mut hard = made.overlay;
        let words =
            "Considerable deterioration necessitates immediate professional reassessment of neurological function";
        for message in hard.messages.iter_mut().filter(|message| message.key == "rule-clinic-long-off-work.because") {
            message.parts = vec![back_check_core::content::Part::Text(words.to_owned())];
        }
        let pack = hard.put_on(&made.base).unwrap_or_else(|fault| panic!("{fault}"));
        let told = readability::check(&root, &pack).map_err(|faults| in_words(faults, Path::new("ours")));
        let told = told.err().map(|faults| faults.to_string()).unwrap_or_default();
        assert!(told.contains("ours/text/en") && told.contains("clinic-long-off-work"), "{told}");
    }
}
