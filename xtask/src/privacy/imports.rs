//! The functions that a WebAssembly module imports, by the names they have in a browser.

use std::collections::BTreeSet;

use wasmparser::{Parser, Payload, TypeRef};

use crate::failure::Result;

/// Each function that the module imports.
pub(super) fn functions(module: &[u8]) -> Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for payload in Parser::new(0).parse_all(module) {
        let Payload::ImportSection(imports) = payload? else { continue };
        for import in imports.into_imports() {
            let import = import?;
            if matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)) {
                names.extend(name(import.name));
            }
        }
    }
    Ok(names)
}

// `__wbg_setAttribute_f75317b2b5cabfb4` is `setAttribute`. What only converts values between the two languages is none of
// the browser's.
fn name(import: &str) -> Option<String> {
    let Some(named) = import.strip_prefix("__wbg_") else {
        return (!import.starts_with("__wbindgen_")).then(|| import.to_owned());
    };
    let named = named.rsplit_once('_').filter(|(_, hash)| is_hash(hash)).map_or(named, |(name, _)| name);
    (!named.starts_with("__wbindgen_") && named != "_wbg_cb_unref").then(|| named.to_owned())
}

fn is_hash(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|it| it.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_import_has_the_name_it_has_in_a_browser() {
        assert_eq!(name("__wbg_setAttribute_f75317b2b5cabfb4").as_deref(), Some("setAttribute"));
        assert_eq!(name("__wasm_split_load_later").as_deref(), Some("__wasm_split_load_later"));
    }

    #[test]
    fn what_only_converts_values_is_not_listed() {
        assert_eq!(name("__wbg___wbindgen_string_get_7ce8eee7fd327545"), None);
        assert_eq!(name("__wbindgen_init_externref_table"), None);
    }

    // (module (import "page" "__wbg_fetch_0123456789abcdef" (func)))
    #[test]
    fn the_imports_of_a_module_are_read() {
        let name = b"__wbg_fetch_0123456789abcdef";
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
