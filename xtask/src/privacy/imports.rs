//! The functions that a WebAssembly module imports, by the names they have in a browser.

use std::collections::BTreeSet;

use wasmparser::{Parser, Payload, TypeRef};

use crate::failure::Result;
use crate::names;

/// Each function that the module imports.
pub(super) fn functions(module: &[u8]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::ImportSection(imports) = payload? else { continue };
        for import in imports.into_imports() {
            let import = import?;
            if matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)) {
                names.insert(names::plain(import.name).to_owned());
            }
        }
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    // (module (import "page" "fetch$1" (func)))
    #[test]
    fn the_imports_of_a_module_are_read_by_the_names_they_have_in_a_browser() {
        let name = b"fetch$1";
        let mut module = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02".to_vec();
        module.push(u8::try_from(1 + 5 + 1 + name.len() + 2).unwrap_or_default());
        module.extend(b"\x01\x04page");
        module.push(u8::try_from(name.len()).unwrap_or_default());
        module.extend(name);
        module.extend(b"\0\0");
        let found = functions(&module).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(found.into_iter().collect::<Vec<_>>(), ["fetch"]);
    }
}
