//! `cargo xtask fuzz`: libFuzzer looks for bytes that do harm to what reads them. The targets are the package `fuzz`.
//!
//! Only what the pinned compiler can do without switches meant for its own makers: the coverage that guides the search is
//! LLVM's, and the memory is counted by an allocator of our own in place of a sanitizer.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use back_check_fuzz::{TARGETS, Target};

use crate::failure::{Context, Result, failure};
use crate::{paths, progress, shell, system, toolchain};

const RUNS: u32 = 1_000_000;

// How many inputs of a target are kept in the project, besides those that once did harm.
const KEPT: usize = 24;

// What once did harm is stored under a name that starts so, and stays.
const FOUND: &str = "found-";

const COVERAGE: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];

/// What the command line asks for.
struct Wanted {
    targets: Vec<&'static Target>,
    runs: u32,
    keep: bool,
}

/// Lets libFuzzer try inputs on every target, or on one.
pub(crate) fn run(arguments: &[String]) -> Result {
    let wanted = wanted(arguments)?;
    system::ensure(system::CPP)?;
    let program = progress::step("Building the targets", build)?;
    let mut harmed = Vec::new();
    for target in wanted.targets {
        let search = Search::new(&program, target)?;
        progress::step(&format!("{}: {} inputs", target.name, wanted.runs), || search.run(wanted.runs))
            .unwrap_or_else(|error| harmed.push(error.to_string()));
        if wanted.keep {
            progress::step(&format!("{}: choosing what to keep", target.name), || search.keep())?;
        }
    }
    if harmed.is_empty() { Ok(()) } else { failure(harmed.join("\n")) }
}

fn wanted(arguments: &[String]) -> Result<Wanted> {
    let mut wanted = Wanted { targets: TARGETS.iter().collect(), runs: RUNS, keep: false };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--keep" => wanted.keep = true,
            "--runs" => match rest.next().and_then(|number| number.parse().ok()).filter(|runs| *runs > 0) {
                Some(runs) => wanted.runs = runs,
                None => return failure("`--runs` takes a whole number, 1 or more"),
            },
            name => match TARGETS.iter().find(|target| target.name == name) {
                Some(target) => wanted.targets = vec![target],
                None => {
                    let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
                    return failure(format!("there is no target `{name}`; the targets are {}", names.join(", ")));
                }
            },
        }
    }
    Ok(wanted)
}

/// Builds the targets with coverage. The compiler is told which machine this is, so that what runs while building (macros,
/// build scripts) is built without.
fn build() -> Result<PathBuf> {
    let host = toolchain::host()?;
    let mut cargo = shell::cargo(&["build", "--package", "back-check-fuzz", "--features", "engine"])?;
    cargo.args(["--profile", "fuzz", "--target", &host]);
    shell::run(cargo.env("CARGO_ENCODED_RUSTFLAGS", COVERAGE.join("\x1f")))?;
    let name = format!("back-check-fuzz{}", env::consts::EXE_SUFFIX);
    Ok(paths::target()?.join(host).join("fuzz").join(name))
}

/// One target, and the folders of its inputs.
struct Search<'a> {
    program: &'a Path,
    target: &'a Target,
    /// What this search starts from and adds to.
    inputs: PathBuf,
    /// What is part of the project.
    kept: PathBuf,
    /// What did harm.
    found: PathBuf,
}

impl<'a> Search<'a> {
    fn new(program: &'a Path, target: &'a Target) -> Result<Self> {
        let folder = paths::target()?.join("fuzzing").join(target.name);
        let kept = paths::root()?.join("fuzz/corpus").join(target.name);
        let search = Self { program, target, inputs: folder.join("inputs"), kept, found: folder.join("found") };
        paths::fresh_folder(&search.inputs)?;
        for folder in [&search.kept, &search.found] {
            fs::create_dir_all(folder).context(format!("making {}", folder.display()))?;
        }
        for (position, seed) in (target.seeds)().iter().enumerate() {
            fs::write(search.inputs.join(format!("seed-{position}")), seed).context("writing an input")?;
        }
        Ok(search)
    }

    fn command(&self) -> Result<Command> {
        let mut command = shell::program(self.program)?;
        command.env("BACK_CHECK_FUZZ", self.target.name).arg(format!("-max_len={}", self.target.longest));
        command.arg(format!("-artifact_prefix={}/{FOUND}", self.found.display()));
        Ok(command)
    }

    fn run(&self, runs: u32) -> Result {
        let start = Instant::now();
        let mut command = self.command()?;
        command.args([&format!("-runs={runs}"), "-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1"]);
        command.args([&self.inputs, &self.kept]);
        let mut child = command.stderr(Stdio::piped()).spawn().context("starting the search")?;
        let mut stats = Vec::new();
        for line in child.stderr.take().into_iter().flat_map(|pipe| BufReader::new(pipe).lines()) {
            let line = line.context("reading what the search says")?;
            match line.strip_prefix("stat::") {
                Some(stat) => stats.push(stat.to_owned()),
                None if is_news(&line) => eprintln!("    {line}"),
                None => {}
            }
        }
        if !child.wait().context("waiting for the search")?.success() {
            return failure(format!(
                "`{}` was harmed; the input is in {}, its story above. Mend what it shows, and store it in {}",
                self.target.name,
                self.found.display(),
                self.kept.display()
            ));
        }
        let stat = |name: &str| {
            stats.iter().find_map(|line| line.strip_prefix(name)).map_or("?", |it| it.trim_matches([':', ' ']))
        };
        crate::say(&format!(
            "{}: {} inputs in {}, {} MB of memory at most, {} s for the slowest; no harm",
            self.target.name,
            stat("number_of_executed_units"),
            progress::seconds(start.elapsed()),
            stat("peak_rss_mb"),
            stat("slowest_unit_time_sec")
        ));
        Ok(())
    }

    /// Puts a few inputs that together reach as much as all do in the place of those that are part of the project.
    fn keep(&self) -> Result {
        let chosen = self.inputs.with_file_name("chosen");
        paths::fresh_folder(&chosen)?;
        let mut command = self.command()?;
        command.arg("-set_cover_merge=1").args([&chosen, &self.inputs, &self.kept]);
        shell::run(command.stderr(Stdio::null()))?;
        let mut inputs = Vec::new();
        for file in paths::files_below(&chosen)? {
            inputs.push(fs::read(&file).context(format!("reading {}", file.display()))?);
        }
        inputs.sort_by_key(Vec::len);
        for file in paths::files_below(&self.kept)? {
            let stays = file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(FOUND));
            if !stays {
                fs::remove_file(&file).context(format!("removing {}", file.display()))?;
            }
        }
        // Short and long ones alike: the short reach the refusals, the long what is behind them.
        let step = inputs.len().div_ceil(KEPT).max(1);
        for (position, input) in inputs.iter().rev().step_by(step).enumerate() {
            fs::write(self.kept.join(format!("kept-{position:02}")), input).context("writing an input")?;
        }
        Ok(())
    }
}

// Of what libFuzzer says, a line now and then, and everything about harm.
fn is_news(line: &str) -> bool {
    !line.starts_with('#') && !line.starts_with("INFO")
        || ["pulse", "DONE", "INITED"].iter().any(|it| line.contains(it))
}
