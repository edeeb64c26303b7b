//! The site that the comparison measures: dist/, and beside it one page for each peer, all compressed as a server would.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::failure::{Context, Result, failure};
use crate::{node, paths, progress, shell};

/// Pages, questions and pinned packages of the peers.
const SOURCE: &str = "tests/bench";

/// LHC-Forms holds all that it needs in its own package. npm would add the hundreds of megabytes that it was built with, so the
/// package alone is taken, checked by what it has to be.
const LFORMS: (&str, &str) = (
    "lforms@40.1.3",
    "sha512-WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==",
);

/// What a page of SurveyJS and one of LHC-Forms name, as their guides say, in the packages.
const SURVEY: &[&str] =
    &["survey-core/survey-core.fontless.min.css", "survey-core/survey.core.min.js", "survey-js-ui/survey-js-ui.min.js"];
const LFORMS_FILES: &[&str] = &[
    "webcomponent/styles.css",
    "webcomponent/assets/lib/zone.min.js",
    "webcomponent/lhc-forms.js",
    "fhir/R4/lformsFHIR.min.js",
];

/// Makes the site in `folder`, and says where it is.
pub(crate) fn site(dist: &Path, folder: &Path) -> Result<PathBuf> {
    let (source, site, packages) = (paths::root()?.join(SOURCE), folder.join("site"), folder.join("packages"));
    fs::create_dir_all(&packages).context("making the folder for packages")?;
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        paths::copy_file(&source.join(file), &packages.join(file))?;
    }
    node::ensure_packages()?;
    node::ensure_packages_of(&packages, "Installing the form libraries to compare with")?;
    let lforms = lforms(folder)?;
    paths::fresh_folder(&site)?;
    paths::copy_folder(dist, &site)?;
    for name in ["ours", "plain", "survey", "lforms", "jsonforms"] {
        fs::create_dir_all(site.join(name))?;
        paths::copy_file(&source.join(name).join("page.html"), &site.join(name).join("page.html"))?;
    }
    copy_all(&packages.join("node_modules"), SURVEY, &site.join("survey"))?;
    copy_all(&lforms, LFORMS_FILES, &site.join("lforms"))?;
    for name in ["survey", "lforms", "jsonforms"] {
        let page = source.join(name).join("page.js");
        node::bundle_with(&packages.join("node_modules"), &page, &site.join(name).join("page.js"))?;
    }
    let mut compress = shell::program("node")?;
    compress.arg(source.join("compress.mjs")).arg(&site);
    progress::step("Compressing as a server does", || shell::run(&mut compress))?;
    Ok(site)
}

fn copy_all(from: &Path, files: &[&str], to: &Path) -> Result {
    files.iter().try_for_each(|file| {
        let from = from.join(file);
        paths::copy_file(&from, &to.join(from.file_name().unwrap_or_default()))
    })
}

/// The unpacked package of LHC-Forms.
fn lforms(folder: &Path) -> Result<PathBuf> {
    let (package, hash) = LFORMS;
    let place = folder.join("lforms");
    let files = place.join("package/dist/lforms");
    if files.is_dir() {
        return Ok(files);
    }
    paths::fresh_folder(&place)?;
    let said: Value = serde_json::from_str(&node::pack(package, &place)?).context("reading what npm says")?;
    if said[0]["integrity"] != hash {
        return failure(format!("the package {package} is not the one that was measured"));
    }
    let archive = place.join(said[0]["filename"].as_str().unwrap_or_default());
    shell::run(shell::program("tar")?.arg("xzf").arg(archive).arg("-C").arg(&place))?;
    Ok(files)
}
