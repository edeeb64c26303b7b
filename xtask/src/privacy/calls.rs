//! The calls in the script that links the program to the browser. It is written by tools, so it is read anew in each release.

use crate::failure::{Result, failure};

/// Calls that send, open, leave or run text, and how often each may stand in the bindings.
const COUNTED: &[(&str, usize)] = &[
    // In the tool's own way to start, where it is given an address; it is given an answer (`src/embed/files.js`).
    ("fetch(", 1),
    ("XMLHttpRequest(", 0),
    ("WebSocket(", 0),
    ("WebTransport(", 0),
    ("EventSource(", 0),
    ("RTCPeerConnection(", 0),
    ("Worker(", 0),
    ("sendBeacon(", 0),
    ("importScripts(", 0),
    ("import(", 0),
    ("eval(", 0),
    ("Function(", 0),
    ("open(", 0),
    ("location", 0),
    (".href", 0),
    (".cookie", 0),
    ("postMessage(", 0),
];

/// Refuses bindings with any call more than there should be.
pub(super) fn check(script: &str) -> Result {
    for (call, allowed) in COUNTED {
        let found = count(script, call);
        if found != *allowed {
            return failure(format!("`{call}` stands there {found} times, and should {allowed} times"));
        }
    }
    Ok(())
}

// Whole names only: `instanceof Function(` counts, `isFunction(` does not.
fn count(script: &str, call: &str) -> usize {
    let whole = |(at, _): &(usize, &str)| {
        call.starts_with('.') || !script[..*at].ends_with(|it: char| it.is_alphanumeric() || "_$".contains(it))
    };
    script.match_indices(call).filter(whole).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOADER: &str = "if(typeof a=='string')a=fetch(a);";

    #[test]
    fn bindings_with_the_call_of_their_start_pass() {
        assert!(check(LOADER).is_ok());
    }

    #[test]
    fn one_request_more_is_refused_and_named() {
        let told = check(&[LOADER, "fetch('/elsewhere')"].concat()).err().map(|error| error.to_string());
        assert!(told.unwrap_or_default().contains("`fetch(`"));
    }

    #[test]
    fn each_other_way_out_is_refused() {
        for way in ["new WebSocket(x)", "navigator.sendBeacon(x)", "import('x')", "a.href='x'", "window.open(x)"] {
            assert!(check(&[LOADER, way].concat()).is_err(), "{way}");
        }
    }

    #[test]
    fn a_name_that_only_ends_alike_is_another() {
        assert!(check(&[LOADER, "prefetch(x);reopen(x)"].concat()).is_ok());
    }
}
