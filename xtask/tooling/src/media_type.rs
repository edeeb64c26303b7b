//! File name -> `Content-Type`.
//!
//! Browsers refuse a module script or a streamed WebAssembly file with the wrong type, so this table is part of what
//! the journeys test. A clinic's own server has to send the same ones.

use std::path::Path;

/// The media type for a file, by its extension. What the table does not know is sent as plain bytes.
#[must_use]
pub fn media_type(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_types_that_browsers_insist_on() {
        assert_eq!(media_type(Path::new("a/back-check.js")), "text/javascript; charset=utf-8");
        assert_eq!(media_type(Path::new("back-check-engine_bg.wasm")), "application/wasm");
    }

    #[test]
    fn a_language_pack_is_plain_bytes() {
        assert_eq!(media_type(Path::new("packs/de.pack")), "application/octet-stream");
    }
}
