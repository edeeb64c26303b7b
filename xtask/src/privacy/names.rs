//! The names by which the program reaches what it does not import by a name of its own (`src/browser/dynamic.rs`): read from the
//! sources, where each stands as text.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::failure::{Context, Result, failure};
use crate::paths;

/// The functions that take a name, and which argument it is.
const BY_NAME: &[(&str, usize)] = &[("get", 1), ("set", 1), ("call", 1), ("make", 0)];

/// Where they are defined; there the name is an argument.
const DEFINED: &str = "dynamic.rs";

/// A place in a list, and no name.
const A_NUMBER: &str = "&index.to_string()";

/// Each name in the sources below `folder`.
pub(super) fn below(folder: &Path) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for path in paths::files_below(folder)? {
        if path.extension().is_none_or(|it| it != "rs") || path.ends_with(DEFINED) {
            continue;
        }
        let source = fs::read_to_string(&path).context(format!("reading {}", path.display()))?;
        if source.contains("dynamic::") || source.contains("dynamic,") || source.contains("dynamic::{") {
            names.extend(in_source(&source).context(path.display().to_string())?);
        }
    }
    Ok(names)
}

fn in_source(source: &str) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for (function, place) in BY_NAME {
        for call in calls(source, function) {
            let argument = arguments(call).into_iter().nth(*place).unwrap_or_default();
            match name(source, argument.trim()) {
                Some(name) => names.extend(name),
                None => return failure(format!("`{function}` takes `{}`, which is no text", argument.trim())),
            }
        }
    }
    Ok(names)
}

/// What follows each call of that function: methods and definitions of the same name are others.
fn calls<'a>(source: &'a str, function: &str) -> Vec<&'a str> {
    let call = [function, "("].concat();
    let others = |before: &str| {
        before.ends_with(|it: char| it.is_alphanumeric() || "_.:".contains(it)) || before.ends_with("fn ")
    };
    source
        .match_indices(&call)
        .filter(|(at, _)| !others(&source[..*at]))
        .map(|(at, _)| &source[at + call.len()..])
        .collect()
}

/// The arguments of a call, from behind its opening bracket on.
fn arguments(rest: &str) -> Vec<&str> {
    let (mut found, mut depth, mut start, mut quoted) = (Vec::new(), 0_u32, 0, false);
    for (at, letter) in rest.char_indices() {
        match letter {
            '"' => quoted = !quoted,
            _ if quoted => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => {
                found.push(&rest[start..at]);
                break;
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(&rest[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found
}

/// The name that an argument is, or none for a place in a list; nothing where it cannot be read.
fn name(source: &str, argument: &str) -> Option<Option<String>> {
    if argument == A_NUMBER {
        return Some(None);
    }
    let text = |it: &str| it.strip_prefix('"').and_then(|it| it.strip_suffix('"')).map(str::to_owned);
    let constant = || {
        let after = source.split(&format!("const {argument}: &str = ")).nth(1)?;
        text(after.split(';').next()?.trim())
    };
    text(argument).or_else(constant).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(source: &str) -> Vec<String> {
        in_source(source).map(|names| names.into_iter().collect()).unwrap_or_else(|error| vec![error.to_string()])
    }

    #[test]
    fn a_name_is_found_in_each_kind_of_call_and_inside_another() {
        let source = "call(&get(&window(), \"history\"), \"pushState\", &[state, \"\".into()])?; make(\"Blob\", &[]);";
        assert_eq!(names(source), ["Blob", "history", "pushState"]);
    }

    #[test]
    fn a_constant_is_looked_up_and_a_place_in_a_list_is_no_name() {
        assert_eq!(names("const MARK: &str = \"mark\"; get(&x, MARK); get(&list, &index.to_string())"), ["mark"]);
    }

    #[test]
    fn a_method_and_a_definition_of_the_same_name_are_others() {
        assert_eq!(names("AUDIO.set(Some(x)); cell.get(); fn get(of: &JsValue, name: &str) {}"), Vec::<String>::new());
    }

    #[test]
    fn a_name_that_is_made_while_the_program_runs_is_refused() {
        assert_eq!(names("get(&window(), &name)"), ["`get` takes `&name`, which is no text"]);
    }
}
