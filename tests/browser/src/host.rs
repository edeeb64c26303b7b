//! Pages of others that hold the element: files of tests/browser/pages, with what only a release knows filled in.

use std::fs;
use std::path::Path;

use crate::folder;

/// Puts the host pages into `build`, at `pages/`, and a script beside them that lies apart from its files.
pub(crate) fn add_pages(build: &Path) {
    let pages = build.join("pages");
    fs::create_dir_all(&pages).expect("the folder can be made");
    let release = folder::release();
    let folder = release["folder"].as_str().expect("a release has a folder");
    for entry in fs::read_dir(folder::workspace().join("tests/browser/pages")).expect("there are host pages").flatten()
    {
        let mut page = fs::read_to_string(entry.path()).expect("a page is text").replace("{folder}", folder);
        for (file, hash) in release["files"].as_object().into_iter().flatten() {
            page = page.replace(&format!("{{hash of {file}}}"), hash.as_str().unwrap_or_default());
        }
        fs::write(pages.join(entry.file_name()), page).expect("a page can be written");
    }
    let copied = fs::copy(build.join("back-check.js"), pages.join("back-check-copied.js"));
    copied.expect("the script of the build can be copied");
}
