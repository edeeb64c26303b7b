//! `cargo xtask size`: what each shipped file weighs, raw and compressed, and the budget that it has to keep.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;

use crate::failure::{Context, Result, failure};
use crate::{build, node, paths, release, visits};

/// What some files may weigh together, compressed as a web server would (brotli 11).
struct Budget {
    name: &'static str,
    files: &'static [&'static str],
    /// What fails is one byte more. docs/decisions/size.md says where the bytes are.
    limit: usize,
}

/// The first question, which the element's script asks by itself.
const FIRST_QUESTION: Budget =
    Budget { name: "Loaded up to the first question", files: &["back-check.js"], limit: 16_000 };

/// The program too: it asks all others, and judges the answers.
const PROGRAM: Budget = Budget {
    name: "Loaded up to the second question",
    files: &["back-check.js", "back-check-engine_bg.wasm"],
    limit: 114_500,
};

/// One file's sizes in bytes.
struct Row {
    name: String,
    raw: usize,
    gzip: usize,
    brotli: usize,
}

/// Shows the table; over budget is a failure.
pub(crate) fn run(arguments: &[String]) -> Result {
    let write = match arguments {
        [] => false,
        [flag] if flag == "--docs" => true,
        [word] if word == "--modules" => return build::modules().and_then(|folder| show_folder(&folder)),
        _ => return failure("`size` takes nothing, `--docs` or `--modules`"),
    };
    let dist = paths::dist()?;
    if !dist.is_dir() {
        return failure("there is no dist/ yet; `cargo xtask build` makes it");
    }
    let rows = weigh_all(&dist)?;
    show(&rows);
    keep(&FIRST_QUESTION, &rows)?;
    keep(&PROGRAM, &rows)?;
    let cost = |files: &[&str]| together(files, &rows);
    match (cost(FIRST_QUESTION.files), cost(PROGRAM.files), cost(BEHIND)) {
        (Some(first), Some(program), Some(behind)) => visits::hold([first, program, program + behind], write)?,
        _ => return failure(format!("dist/ lacks one of {}", BEHIND.join(", "))),
    }
    node::ensure_packages()?;
    release::weigh_loader(&dist)
}

// What the two modules and the scripts weigh, without the rest of a release.
fn show_folder(folder: &Path) -> Result {
    show(&weigh_all(folder)?);
    Ok(())
}

/// What is loaded behind the program, whatever is answered.
const BEHIND: &[&str] = &["back-check-later.wasm", "en.reading", "back-check-more.js"];

fn weigh_all(folder: &Path) -> Result<Vec<Row>> {
    let files = paths::files_below(folder)?;
    let read = |file: &PathBuf| fs::read(file).context(format!("reading {}", file.display()));
    let contents: Vec<Vec<u8>> = files.iter().map(read).collect::<Result<_>>()?;
    let weights = weights(&contents)?;
    let row = |(file, bytes): (&PathBuf, &Vec<u8>)| {
        let (gzip, brotli) = weights[bytes.as_slice()];
        let name = file.strip_prefix(folder).unwrap_or(file).display().to_string().replace('\\', "/");
        Row { name, raw: bytes.len(), gzip, brotli }
    };
    Ok(files.iter().zip(&contents).map(row).collect())
}

/// What each content weighs by gzip and by brotli. A release has the scripts twice, and packing megabytes as small as they get
/// takes a while: so each is packed once, the largest first, on every core.
fn weights(contents: &[Vec<u8>]) -> Result<HashMap<&[u8], (usize, usize)>> {
    let mut different: Vec<&[u8]> = contents.iter().map(Vec::as_slice).collect();
    different.sort_by_key(|&bytes| (Reverse(bytes.len()), bytes));
    different.dedup();
    Ok(different.into_par_iter().with_max_len(1).map(weigh).collect::<io::Result<_>>()?)
}

fn weigh(bytes: &[u8]) -> io::Result<(&[u8], (usize, usize))> {
    Ok((bytes, (gzip(bytes)?.len(), brotli(bytes)?)))
}

/// Bytes as `gzip` packs them.
pub(crate) fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// How many bytes brotli makes of these.
pub(crate) fn brotli(bytes: &[u8]) -> io::Result<usize> {
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, ..BrotliEncoderParams::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters)?;
    Ok(compressed.len())
}

fn show(rows: &[Row]) {
    println!("{:<36} {:>10} {:>10} {:>10}", "bytes", "raw", "gzip -9", "brotli 11");
    for row in rows.iter().chain([&total(rows)]) {
        println!("{:<36} {:>10} {:>10} {:>10}", row.name, row.raw, row.gzip, row.brotli);
    }
}

fn total(rows: &[Row]) -> Row {
    let sum = |size: fn(&Row) -> usize| rows.iter().map(size).sum();
    Row { name: "all files".into(), raw: sum(|row| row.raw), gzip: sum(|row| row.gzip), brotli: sum(|row| row.brotli) }
}

fn keep(budget: &Budget, rows: &[Row]) -> Result {
    let Budget { name, files, limit } = budget;
    let Some(size) = together(files, rows) else {
        return failure(format!("dist/ lacks one of {}", files.join(", ")));
    };
    println!("{name}: {size} bytes, brotli; at most {limit}");
    if size > *limit { failure(format!("over budget by {} bytes: {name}", size - limit)) } else { Ok(()) }
}

/// What some files weigh; nothing when one is not there.
fn together(files: &[&str], rows: &[Row]) -> Option<usize> {
    // In whatever folder it lies: the name of that is different for each release.
    let is = |row: &&Row, file: &str| row.name.rsplit('/').next() == Some(file);
    files.iter().map(|file| rows.iter().find(|row| is(row, file)).map(|row| row.brotli)).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(brotli: usize) -> Vec<Row> {
        let row = |name: &str| Row { name: name.into(), raw: 0, gzip: 0, brotli };
        vec![row("a.js"), row("b.wasm")]
    }

    const BUDGET: Budget = Budget { name: "both", files: &["a.js", "b.wasm"], limit: 20 };

    #[test]
    fn the_limit_itself_is_within_the_budget() {
        assert!(keep(&BUDGET, &rows(10)).is_ok());
        assert!(keep(&BUDGET, &rows(11)).is_err());
    }

    #[test]
    fn a_file_counts_in_whatever_folder_it_lies() {
        let mut rows = rows(11);
        rows.iter_mut().for_each(|row| row.name.insert_str(0, "0.1.0-abc/"));
        assert!(keep(&BUDGET, &rows).err().is_some_and(|it| it.to_string().contains("over budget by 2 bytes")));
    }

    #[test]
    fn a_file_that_is_not_there_is_no_saving() {
        assert!(keep(&BUDGET, &rows(10)[..1]).is_err());
    }

    #[test]
    fn compression_compresses() {
        let bytes = vec![b'x'; 10_000];
        assert!(gzip(&bytes).is_ok_and(|packed| packed.len() < 100));
        assert!(brotli(&bytes).is_ok_and(|size| size < 100));
    }
}
