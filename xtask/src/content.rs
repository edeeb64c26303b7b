//! `cargo xtask content`: checks everything authors wrote, refreshes the schemas for their editors, proves what must hold
//! in every case, and compiles a pack for each language.

use back_check_authoring::{Fault, Faults, Pseudo, check_interface, compile, compile_pseudo, fallback_module, schemas};
use back_check_core::content::{Pack, encode};
use std::{fs, path::Path};

use crate::{
    readability::{self, Scores},
    safety, shell,
};

/// Where the source names the interface's words.
const CODE: [&str; 3] = ["src", "core/src/export", "authoring/src/fallback.rs"];

/// Checks the content, the interface's words and how hard they are to read.
///
/// # Errors
/// Every fault with file and line.
pub(crate) fn check(root: &Path) -> Result<Pack, Faults> {
    scored(root).map(|(pack, _)| pack)
}

fn scored(root: &Path) -> Result<(Pack, Scores), Faults> {
    let pack = compiled(root)?;
    let scores = readability::check(root, &pack)?;
    Ok((pack, scores))
}

fn compiled(root: &Path) -> Result<Pack, Faults> {
    let compiled = compile(&root.join("content"), "en");
    let interface = check_interface(root, "en", &CODE);
    match (compiled, interface) {
        (Ok(pack), Ok(())) => Ok(pack),
        (Ok(_), Err(interface)) => Err(interface),
        (Err(facts), Ok(())) => Err(in_content(facts)),
        (Err(facts), Err(interface)) => Err(Faults([in_content(facts).0, interface.0].concat())),
    }
}

// The compiler knows files from the content folder on; a person stands at the root.
pub(crate) fn in_content(faults: Faults) -> Faults {
    let moved = |fault: Fault| Fault { file: Path::new("content").join(&fault.file), ..fault };
    Faults(faults.0.into_iter().map(moved).collect())
}

/// The command.
///
/// # Errors
/// Every fault with file and line, every claim that does not hold, or a file that cannot be written.
pub(crate) fn run(root: &Path, args: &[String]) -> Result<(), String> {
    let with_diagrams = match args {
        [] => false,
        [flag] if flag == "--diagram" => true,
        _ => return Err("`cargo xtask content` takes nothing or `--diagram`".to_owned()),
    };
    let (english, scores) = scored(root).map_err(|faults| faults.to_string())?;
    scores.lines().iter().for_each(|line| crate::say(line));
    write_schemas(root)?;
    write(&root.join("src/embed/fallback.js"), fallback_module(&english).as_bytes())?;
    write_early_screens(root)?;
    crate::proofs::run(root, &english).map_err(|failure| failure.to_string())?;
    write_safety(root, &english, with_diagrams)?;
    let mut packs = vec![english];
    for pseudo in Pseudo::ALL {
        packs.push(compile_pseudo(&root.join("content"), pseudo).map_err(|faults| faults.to_string())?);
    }
    for pack in &packs {
        write_pack(&root.join("target/packs"), pack)?;
    }
    Ok(())
}

// By a program of its own: it has the widget in it, which is only built once the content is right.
fn write_early_screens(root: &Path) -> Result<(), String> {
    let root = root.display().to_string();
    let cargo = shell::cargo(&["run", "--quiet", "--package", "back-check-prerender", "--", &root]);
    cargo.and_then(|mut cargo| shell::run(&mut cargo)).map_err(|failure| failure.to_string())
}

fn write_safety(root: &Path, pack: &Pack, with_diagrams: bool) -> Result<(), String> {
    let texts = safety::texts(root, pack)?;
    let diagrams = with_diagrams.then(|| safety::diagrams(pack));
    for (path, made) in texts.into_iter().chain(diagrams.into_iter().flatten()) {
        write(&root.join(path), made.as_bytes())?;
    }
    Ok(())
}

fn write_schemas(root: &Path) -> Result<(), String> {
    for (name, schema) in schemas() {
        write(&root.join("content/schema").join(format!("{name}.schema.json")), schema.as_bytes())?;
    }
    Ok(())
}

fn write_pack(folder: &Path, pack: &Pack) -> Result<(), String> {
    let bytes = encode(pack).map_err(|error| error.to_string())?;
    let path = folder.join(format!("{}.pack", pack.words.language));
    write(&path, &bytes)?;
    let counts =
        format!("{} rules, {} findings, {} exercises", pack.rules.len(), pack.findings.len(), pack.exercises.len());
    crate::say(&format!("{}: {} bytes, {counts}, {} messages", path.display(), bytes.len(), pack.words.messages.len()));
    Ok(())
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let made = path.parent().map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(path, bytes)).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
