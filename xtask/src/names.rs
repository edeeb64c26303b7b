//! Shorter names for what the modules and the bindings call one another: wasm-bindgen puts a hash of sixteen digits behind each,
//! which no compression takes away.
//!
//! The names stay those that a browser has (`setAttribute`), so that anybody can read from a module what it can call: see
//! docs/privacy.md. Of several with one name the later have a number behind it (`call$1`).

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use wasmparser::{ExternalKind, Parser, Payload, TypeRef};

use crate::failure::{Context, Result, failure};

const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// Gives the module in `folder` and its bindings the shorter names.
pub(crate) fn shorten(module: &Path, bindings: &Path) -> Result {
    let bytes = fs::read(module).context(format!("reading {}", module.display()))?;
    let script = fs::read_to_string(bindings).context(format!("reading {}", bindings.display()))?;
    let names = shorter(&long_names(&bytes)?);
    fs::write(module, renamed(&bytes, &names)?).context(format!("writing {}", module.display()))?;
    fs::write(bindings, in_script(&script, &names)?).context(format!("writing {}", bindings.display()))
}

/// The name of an import without the number that tells it from others.
pub(crate) fn plain(name: &str) -> &str {
    name.split('$').next().unwrap_or(name)
}

// The functions that tools named, in the order of the module.
fn long_names(module: &[u8]) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import?;
                    let function = matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_));
                    names.extend((function && import.name.starts_with("__wbg_")).then(|| import.name.to_owned()));
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    let export = export?;
                    let ours = export.kind == ExternalKind::Func && export.name.starts_with("wasm_bindgen_");
                    names.extend(ours.then(|| export.name.to_owned()));
                }
            }
            _ => {}
        }
    }
    Ok(names)
}

fn shorter(long: &[String]) -> Vec<(String, String)> {
    let mut taken: BTreeMap<&str, u32> = BTreeMap::new();
    let short = long.iter().map(|long| {
        let name = without_hash(long);
        let count = taken.entry(name).and_modify(|count| *count += 1).or_default();
        let short = if *count == 0 { name.to_owned() } else { format!("{name}${count}") };
        (long.clone(), short)
    });
    short.collect()
}

// `__wbg_setAttribute_f75317b2b5cabfb4` is `setAttribute`; a way in to a closure is `invoke`, whatever it takes.
fn without_hash(name: &str) -> &str {
    let Some(named) = name.strip_prefix("__wbg_") else {
        return if name.contains("invoke") { "invoke" } else { "closure" };
    };
    let is_hash = |text: &str| text.len() == 16 && text.bytes().all(|it| it.is_ascii_hexdigit());
    named.rsplit_once('_').filter(|(_, hash)| is_hash(hash)).map_or(named, |(name, _)| name)
}

// Names stand in a module behind their length, in the sections of imports and exports.
fn renamed(module: &[u8], names: &[(String, String)]) -> Result<Vec<u8>> {
    let (header, _) =
        module.split_at_checked(8).ok_or_else(|| std::io::Error::other("the module ends in its header"))?;
    let mut out = header.to_vec();
    for payload in Parser::new(0).parse_all(module) {
        let Some((id, range)) = payload?.as_section() else { continue };
        let mut section = module.get(range).unwrap_or_default().to_vec();
        if [IMPORTS, EXPORTS].contains(&id) {
            for (long, short) in names {
                replace(&mut section, &text(long), &text(short));
            }
        }
        out.push(id);
        out.extend(length(section.len()));
        out.extend(section);
    }
    let left = long_names(&out)?;
    if names.iter().any(|(long, short)| long != short && left.contains(long)) {
        return failure("a long name is still in the module");
    }
    Ok(out)
}

fn replace(section: &mut Vec<u8>, what: &[u8], by: &[u8]) {
    if let Some(at) = section.windows(what.len()).position(|it| it == what) {
        section.splice(at..at + what.len(), by.iter().copied());
    }
}

fn text(name: &str) -> Vec<u8> {
    [length(name.len()), name.as_bytes().to_vec()].concat()
}

// Seven bits a byte, the lowest first; the highest bit says that more follow.
fn length(mut number: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x80 {
        bytes.push(number.to_le_bytes()[0] | 0x80);
        number >>= 7;
    }
    bytes.push(number.to_le_bytes()[0]);
    bytes
}

// Longest first: one name may begin as another does.
fn in_script(script: &str, names: &[(String, String)]) -> Result<String> {
    let mut names: Vec<_> = names.iter().collect();
    names.sort_by_key(|(long, _)| std::cmp::Reverse(long.len()));
    let mut script = script.to_owned();
    for (long, short) in names {
        if !script.contains(long.as_str()) {
            return failure(format!("the bindings lack `{long}`"));
        }
        script = script.replace(long.as_str(), short);
    }
    Ok(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    // (module (import "page" "__wbg_call_0123456789abcdef" (func)) and another one of that name)
    fn module() -> Vec<u8> {
        let import = |hash: &str| [text("page"), text(&format!("__wbg_call_{hash}")), vec![0, 0]].concat();
        let imports = [vec![2], import("0123456789abcdef"), import("fedcba9876543210")].concat();
        let header = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02".to_vec();
        [header, length(imports.len()), imports].concat()
    }

    #[test]
    fn a_module_and_its_bindings_call_one_another_by_the_names_of_the_browser() {
        let long = long_names(&module()).unwrap_or_else(|error| panic!("{error}"));
        let names = shorter(&long);
        let short: Vec<_> = names.iter().map(|(_, short)| short.as_str()).collect();
        assert_eq!(short, ["call", "call$1"]);
        let renamed = renamed(&module(), &names).unwrap_or_else(|error| panic!("{error}"));
        let find = |what: &str| renamed.windows(what.len()).any(|it| it == what.as_bytes());
        assert!(find("\u{4}call\0") && find("\u{6}call$1\0") && !find("__wbg"), "{renamed:?}");
        assert!(wasmparser::validate(&renamed).is_ok());
        let script = in_script("__wbg_call_0123456789abcdef:f,__wbg_call_fedcba9876543210:g", &names);
        assert_eq!(script.ok().as_deref(), Some("call:f,call$1:g"));
        assert_eq!(plain("call$1"), "call");
    }

    #[test]
    fn bindings_that_lack_a_name_of_the_module_are_refused() {
        let names = shorter(&long_names(&module()).unwrap_or_else(|error| panic!("{error}")));
        assert!(in_script("__wbg_call_0123456789abcdef:f", &names).is_err());
    }
}
