//! The page that an element shows in a frame of its own: one file with everything inside, which can ask for nothing.
//!
//! The frame is in a sandbox, so its origin is nobody's: `'self'` would be a matter of opinion, and modules or fetched files would
//! need a server that allows every origin. One script inside, named by its hash, needs neither.

use std::fs;
use std::path::Path;

use crate::failure::{Context, Result, failure};
use crate::paths;
use crate::release::hashes::integrity;
use crate::text::replaced_once;

/// The page, in the release's folder.
pub(super) const PAGE: &str = "frame.html";

const SOURCE: &str = "www/frame/frame.html";
const POLICY: &str = "the build writes it";
const SCRIPT: &str = "<script src=\"framed.js\"></script>";

/// Writes the page, with the classic script inside.
pub(super) fn write(script: &Path, into: &Path) -> Result {
    let source = paths::root()?.join(SOURCE);
    let page = fs::read_to_string(&source).context(format!("reading {}", source.display()))?;
    let script = fs::read_to_string(script).context(format!("reading {}", script.display()))?;
    let page = joined(&page, &script).context(format!("making one file of {SOURCE}"))?;
    fs::write(into, page).context(format!("writing {}", into.display()))
}

fn joined(page: &str, script: &str) -> Result<String> {
    if script.contains("</script") {
        return failure("a script that ends the element it stands in cannot be inside a page");
    }
    let page = replaced_once(page, POLICY, &policy(script))?;
    replaced_once(&page, SCRIPT, &format!("<script>{script}</script>"))
}

/// Just this script may run, no text may become code or markup, and nothing may be asked for from anywhere.
fn policy(script: &str) -> String {
    let hash = integrity(script.as_bytes());
    format!(
        "default-src 'none'; script-src '{hash}' 'wasm-unsafe-eval'; base-uri 'none'; form-action 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source() -> String {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(SOURCE);
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    #[test]
    fn the_frame_names_nothing_outside_and_allows_its_own_script_alone() {
        let page = joined(&source(), "run()").unwrap_or_else(|failure| panic!("{failure}"));
        assert!(page.contains("<script>run()</script>"), "{page}");
        assert!(page.contains(&format!("script-src '{}' 'wasm-unsafe-eval'", integrity(b"run()"))), "{page}");
        for outside in [" src=", " href=", "'self'", "connect-src", "'unsafe-inline'"] {
            assert!(!page.contains(outside), "{outside} in {page}");
        }
    }

    #[test]
    fn a_script_that_would_end_early_is_refused() {
        assert!(joined(&source(), "'</script>'").is_err());
    }
}
