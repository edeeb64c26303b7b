//! What visits cost in bytes, as docs/deployment.md says it.

use std::fs;

use crate::failure::{Context, Result, failure};
use crate::paths;

const PAGE: &str = "docs/deployment.md";

/// The rows of its table, each with what is in the one above it.
const ROWS: [&str; 3] =
    ["| up to the first question |", "| up to the second question |", "| everything that a whole visit loads |"];

/// Checks that the page says these bytes, within a tenth; or writes them there.
pub(crate) fn hold(sizes: [usize; 3], write: bool) -> Result {
    let path = paths::root()?.join(PAGE);
    let text = fs::read_to_string(&path).context(format!("reading {PAGE}"))?;
    if write {
        return fs::write(&path, written(&text, sizes)).context(format!("writing {PAGE}"));
    }
    if ROWS.iter().zip(sizes).all(|(row, size)| said(&text, row).is_some_and(|said| said.abs_diff(size) <= size / 10)) {
        return Ok(());
    }
    failure(format!("{PAGE} is off by more than a tenth in what visits cost; `cargo xtask size --docs` writes it anew"))
}

fn written(text: &str, sizes: [usize; 3]) -> String {
    let line = |line: &str| {
        let row = ROWS.iter().zip(sizes).find(|(row, _)| line.starts_with(*row));
        row.map_or_else(
            || line.to_owned(),
            |(row, size)| format!("{row} {} | {} GB |", grouped(size), (size + 500) / 1000),
        )
    };
    text.lines().map(|it| line(it) + "\n").collect()
}

/// The bytes in the second cell of the row that begins so.
fn said(text: &str, row: &str) -> Option<usize> {
    let cell = text.lines().find_map(|line| line.strip_prefix(row))?.split('|').next()?;
    cell.trim().replace(',', "").parse().ok()
}

fn grouped(number: usize) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", grouped(number / 1000), number % 1000) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_what_is_said_and_the_rest_stays() {
        let page = format!("before\n{} ? | ? |\nafter\n", ROWS.join(" ? | ? |\n"));
        let text = written(&page, [15_200, 119_419, 1_264_408]);
        assert!(text.starts_with("before\n") && text.ends_with("after\n"), "{text}");
        assert!(text.contains("| 119,419 | 119 GB |") && text.contains("| 1,264,408 | 1264 GB |"), "{text}");
        assert_eq!(ROWS.map(|row| said(&text, row)), [Some(15_200), Some(119_419), Some(1_264_408)]);
        assert_eq!(said(&page, ROWS[0]), None);
    }
}
