//! Makes the pages of a development build reload by themselves after each rebuild.
//!
//! The pages ask for a small file once a second and reload when it says something else. Only `cargo xtask serve` adds
//! this: the pages that are shipped ask for nothing.

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::failure::{Context, Result};
use crate::paths;

const BUILD: &str = "reload-build.txt";
const SCRIPT: &str = "reload.js";

const CODE: &str = "\
const ask = () => fetch('/reload-build.txt').then((answer) => answer.text());
let built;
setInterval(async () => {
  if (document.hidden) return;
  try {
    const now = await ask();
    if (built !== undefined && now !== built) location.reload();
    built = now;
  } catch {
    // The server is not there, or is between two builds: ask again.
  }
}, 1000);
";

/// Adds the script to every page in `folder`.
pub(crate) fn add(folder: &Path) -> Result {
    write(&folder.join(BUILD), &now())?;
    write(&folder.join(SCRIPT), CODE)?;
    paths::files_below(folder)?.iter().filter(|file| is_page(file)).try_for_each(|page| add_to_page(page))
}

fn add_to_page(page: &Path) -> Result {
    let html = fs::read_to_string(page).context(format!("reading {}", page.display()))?;
    write(page, &format!("{html}<script type=\"module\" src=\"/{SCRIPT}\"></script>\n"))
}

fn is_page(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "html")
}

/// Something that is different for each build.
fn now() -> String {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_millis().to_string()
}

fn write(path: &Path, text: &str) -> Result {
    fs::write(path, text).context(format!("writing {}", path.display()))
}
