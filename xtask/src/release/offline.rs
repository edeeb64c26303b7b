//! The page that is one file with everything inside, and opens from a disk or a memory stick.

use std::fs;
use std::path::Path;

use base64::{Engine, prelude::BASE64_STANDARD};

use crate::failure::{Context, Result, failure};
use crate::paths;
use crate::release::hashes::integrity;
use crate::text::replaced_once;

/// Where the stand-alone page ends up as one file.
pub(super) const PAGE: &str = "offline.html";

const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
const ICON: &str = "<link rel=\"icon\" href=\"icon.svg\" type=\"image/svg+xml\">";
const IMAGE: &str = "src=\"icon.svg\"";
const STYLE: &str = "<link rel=\"stylesheet\" href=\"page.css\">";
const SCRIPT: &str = "<script type=\"module\" src=\"back-check.js\"></script>";

/// Writes the page, with the classic script inside.
pub(super) fn write(script: &Path, into: &Path) -> Result {
    let www = paths::root()?.join("www");
    let parts = Parts {
        page: read(&www.join("index.html"))?,
        style: read(&www.join("page.css"))?,
        icon: read(&www.join("icon.svg"))?,
        script: read(script)?,
    };
    let page = parts.joined().context("making one file of www/index.html")?;
    fs::write(into, page).context(format!("writing {}", into.display()))
}

struct Parts {
    page: String,
    style: String,
    icon: String,
    script: String,
}

impl Parts {
    fn joined(&self) -> Result<String> {
        if self.script.contains("</script") || self.style.contains("</style") {
            return failure("a script or style that ends the element it stands in cannot be inside a page");
        }
        let icon = format!("data:image/svg+xml;base64,{}", BASE64_STANDARD.encode(&self.icon));
        let page = replaced_once(&self.page, &self.policy()?, &format!("{POLICY}{}\">", self.own_policy()))?;
        let page = replaced_once(&page, ICON, &format!("<link rel=\"icon\" href=\"{icon}\" type=\"image/svg+xml\">"))?;
        let page = replaced_once(&page, IMAGE, &format!("src=\"{icon}\""))?;
        let page = replaced_once(&page, STYLE, &format!("<style>{}</style>", self.style))?;
        replaced_once(&page, SCRIPT, &format!("<script>{}</script>", self.script))
    }

    fn policy(&self) -> Result<String> {
        let rest = self.page.split_once(POLICY).and_then(|(_, rest)| rest.split_once('>'));
        match rest {
            Some((policy, _)) => Ok(format!("{POLICY}{policy}>")),
            None => failure("there is no security policy to replace"),
        }
    }

    /// Just this script and this style may be used, and nothing may be asked for from anywhere.
    fn own_policy(&self) -> String {
        let (script, style) = (integrity(self.script.as_bytes()), integrity(self.style.as_bytes()));
        format!(
            "default-src 'none'; script-src '{script}' 'wasm-unsafe-eval'; style-src '{style}'; img-src data:; base-uri 'none'; form-action 'none'"
        )
    }
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).context(format!("reading {}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(script: &str) -> Parts {
        let page = format!("{POLICY}script-src 'self'\">{ICON}{STYLE}{SCRIPT}<img {IMAGE}>");
        Parts { page, style: "a {}".into(), icon: "<svg/>".into(), script: script.into() }
    }

    #[test]
    fn nothing_outside_the_file_is_named() {
        let page = parts("run()").joined().unwrap_or_else(|failure| panic!("{failure}"));
        assert!(page.contains("<style>a {}</style><script>run()</script>"), "{page}");
        for outside in ["'self'", "icon.svg", "page.css", "back-check.js", "connect-src"] {
            assert!(!page.contains(outside), "{outside} in {page}");
        }
    }

    #[test]
    fn a_script_that_would_end_early_is_refused() {
        assert!(parts("'</script>'").joined().is_err());
    }
}
