//! The shipped pack keeps every promise.

use back_check_proof::PROOFS;

#[test]
fn every_claim_is_proved_of_the_shipped_pack() {
    let subject = crate::support::subject(&crate::support::pack().clone());
    for proof in PROOFS {
        let verdict = (proof.prove)(&subject);
        let failures: Vec<_> = verdict.failures.iter().map(ToString::to_string).collect();
        assert!(failures.is_empty(), "{}:\n{}", proof.claim, failures.join("\n"));
        assert!(verdict.claims > 0, "{}: nothing was looked at", proof.claim);
    }
}
