//! The proofs of `docs/proofs.md`, as a part of `cargo xtask content` and of the tests.

use back_check_core::content::Pack;
use back_check_proof::{PROOFS, Proof, Subject};
use std::path::Path;

use crate::failure::{Result, failure};
use crate::{content, progress};

/// Proves what must hold of a pack in every case there can be.
///
/// Every proof is made, whatever the others come to, so that an author sees all there is to mend.
///
/// # Errors
/// What is wrong with `safety.toml`, or each claim that does not hold, with its smallest counter-examples as case files.
pub(crate) fn run(root: &Path, pack: &Pack) -> Result {
    let safety = back_check_authoring::safety(&root.join("content"), pack).map_err(content::in_content)?;
    prove(&PROOFS, &Subject::new(pack, safety), "cargo xtask assess")
}

/// Makes these proofs; `hint` is the command that a counter-example can be tried with.
///
/// # Errors
/// Each claim that does not hold, with its smallest counter-examples as case files.
pub(crate) fn prove(proofs: &[Proof], subject: &Subject, hint: &str) -> Result {
    let mut failures = Vec::new();
    for proof in proofs {
        progress::step(proof.claim, || {
            let verdict = (proof.prove)(subject);
            eprintln!("    {} claims, {} do not hold", verdict.claims, verdict.failures.len());
            failures.extend(verdict.failures.iter().map(ToString::to_string));
            if verdict.claims == 0 {
                failures.push(format!("{}: nothing was looked at, and so nothing proved", proof.claim));
            }
            Ok(())
        })?;
    }
    if failures.is_empty() {
        return Ok(());
    }
    let count = failures.len();
    let claims = if count == 1 { "1 claim does not hold".to_owned() } else { format!("{count} claims do not hold") };
    failures.push(format!("{claims}; a case above is a case file: try it with `{hint}`"));
    failure(failures.join("\n"))
}
