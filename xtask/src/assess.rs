//! `cargo xtask assess [--profile NAME] [--overlay DIR] [FILE]`: cases in, results out, one JSON object a line and nothing else.
//!
//! FILE holds one case in any layout. Without FILE, cases come from standard input, one a line (one case spread over
//! several lines is understood too). A bad case gives `{"error": …}` in its place, the rest still runs, and the exit code
//! is 1 at the end.

use back_check_authoring::case_file;
use back_check_core::{
    content::{ExerciseId, Pack, ProfileId},
    plan::{self, Plan, Withheld},
    triage::{Case, triage},
};
use serde::Serialize;
use std::{
    collections::BTreeMap,
    fs,
    io::{Read, Write, stdin, stdout},
    path::Path,
};

/// One result, in the order of the fields as they are written.
#[derive(Serialize)]
struct Assessment<'a> {
    level: &'static str,
    rules: Vec<&'a str>,
    within_days: Option<u16>,
    exercises: Vec<&'a str>,
    variants: BTreeMap<&'a str, &'a str>,
    withheld: Vec<WithheldLine<'a>>,
    advice: Vec<&'a str>,
}

#[derive(Serialize)]
struct WithheldLine<'a> {
    id: &'a str,
    because: Vec<&'a str>,
}

#[derive(Serialize)]
struct Refused {
    error: String,
}

/// The command; `Ok(false)` when a case was bad.
///
/// # Errors
/// A wrong argument, a file that cannot be read, or content that does not compile.
pub(crate) fn run(root: &Path, args: &[String]) -> Result<bool, String> {
    let arguments = Arguments::parse(args)?;
    let pack = match &arguments.overlay {
        Some(folder) => crate::overlay::compiled(root, Path::new(folder)).map(|made| made.pack),
        None => back_check_authoring::compile(&root.join("content"), "en"),
    };
    let pack = pack.map_err(|faults| faults.to_string())?;
    let profile = arguments.profile.map(|name| known_profile(&pack, &name)).transpose()?;
    let text = match arguments.file {
        Some(file) => fs::read_to_string(&file).map_err(|error| format!("{file} cannot be read: {error}"))?,
        None => from_stdin()?,
    };
    let mut all_good = true;
    let mut out = std::io::BufWriter::new(stdout().lock());
    for case in cases(&pack, &text) {
        let json = match case {
            Ok(case) => serde_json::to_string(&assess(&pack, profile, &case)),
            Err(error) => {
                all_good = false;
                serde_json::to_string(&Refused { error })
            }
        };
        let json = json.map_err(|error| error.to_string())?;
        writeln!(out, "{json}").map_err(|error| format!("the result cannot be written: {error}"))?;
    }
    out.flush().map_err(|error| format!("the result cannot be written: {error}"))?;
    Ok(all_good)
}

#[derive(Default)]
struct Arguments {
    profile: Option<String>,
    overlay: Option<String>,
    file: Option<String>,
}

impl Arguments {
    fn parse(args: &[String]) -> Result<Self, String> {
        let mut parsed = Self::default();
        let mut args = args.iter();
        while let Some(arg) = args.next() {
            if let Some(name) = arg.strip_prefix("--profile=") {
                parsed.profile = Some(name.to_owned());
            } else if arg == "--profile" {
                parsed.profile = Some(args.next().ok_or("`--profile` needs a name")?.clone());
            } else if let Some(folder) = arg.strip_prefix("--overlay=") {
                parsed.overlay = Some(folder.to_owned());
            } else if arg == "--overlay" {
                parsed.overlay = Some(args.next().ok_or("`--overlay` needs a folder")?.clone());
            } else if arg.starts_with("--") || parsed.file.is_some() {
                return Err(format!(
                    "`cargo xtask assess` does not know `{arg}`; it takes [--profile NAME] [--overlay DIR] [FILE]"
                ));
            } else {
                parsed.file = Some(arg.clone());
            }
        }
        Ok(parsed)
    }
}

fn known_profile(pack: &Pack, name: &str) -> Result<ProfileId, String> {
    let known = || pack.profiles.join(", ");
    pack.profile_id(name).ok_or_else(|| format!("there is no profile `{name}`; the profiles are: {}", known()))
}

fn from_stdin() -> Result<String, String> {
    let mut bytes = Vec::new();
    stdin().read_to_end(&mut bytes).map_err(|error| format!("standard input cannot be read: {error}"))?;
    // A broken byte spoils its own line only: there it reads as a character that no id holds.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

// The text is one case if it is one JSON value, or if it looks like one that was spread over lines; else each line is one.
fn cases(pack: &Pack, text: &str) -> Vec<Result<Case, String>> {
    let lines: Vec<_> = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).collect();
    match lines.len() {
        0 => Vec::new(),
        1 => vec![case_file::read(pack, text)],
        _ if is_whole(text) || !is_one_a_line(&lines) => vec![case_file::read(pack, text)],
        _ => lines.into_iter().map(|(index, line)| case_file::read_from_line(pack, line, index + 1)).collect(),
    }
}

// A case holds no objects, so in a case spread over lines no line is an object by itself.
fn is_one_a_line(lines: &[(usize, &str)]) -> bool {
    let object = |line: &str| line.trim_start().starts_with('{');
    lines.iter().any(|(_, line)| object(line) && is_whole(line))
        || lines.iter().all(|(_, line)| object(line))
        || !lines.first().is_some_and(|(_, line)| object(line))
}

fn is_whole(text: &str) -> bool {
    serde_json::from_str::<serde::de::IgnoredAny>(text).is_ok()
}

fn assess<'a>(pack: &'a Pack, profile: Option<ProfileId>, case: &Case) -> Assessment<'a> {
    let triage = triage(pack, profile, case);
    let name = |exercise: ExerciseId| pack.exercise(exercise).id.as_str();
    let plan = triage.exercise.as_ref().ok().map(|permit| Plan::first(pack, permit));
    let given = plan.iter().flat_map(Plan::prescriptions);
    let variant = |id: ExerciseId, variant: usize| (name(id), pack.exercise(id).variants[variant].id.as_str());
    Assessment {
        level: triage.level.id(),
        rules: sorted(triage.fired.iter().map(|rule| pack.rule(rule).id.as_str())),
        within_days: triage.within_days,
        exercises: sorted(given.clone().map(|prescription| name(prescription.exercise))),
        variants: given.filter_map(|it| Some(variant(it.exercise, usize::from(it.variant?.0)))).collect(),
        withheld: withheld_lines(pack, plan::withheld(pack, &triage)),
        advice: sorted(plan::advice(pack, case, &triage).into_iter().map(|advice| advice.line.id.as_str())),
    }
}

fn withheld_lines(pack: &Pack, withheld: Vec<Withheld>) -> Vec<WithheldLine<'_>> {
    let line = |withheld: Withheld| WithheldLine {
        id: &pack.exercise(withheld.exercise).id,
        because: sorted(withheld.because.into_iter().map(|because| because.id(pack))),
    };
    let mut lines: Vec<_> = withheld.into_iter().map(line).collect();
    lines.sort_by_key(|line| line.id);
    lines
}

fn sorted<'a>(ids: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut ids: Vec<_> = ids.collect();
    ids.sort_unstable();
    ids
}
