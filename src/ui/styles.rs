//! All styles of the widget, as the build joins them from the sheets beside the parts (`build.rs`).

/// The styles of the later screens. Where the program is in two parts, these come with the second.
#[cfg(target_arch = "wasm32")]
pub(crate) const LATER_STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/later.css"));

/// The styles of the first screens. The custom element has them in its script, so that they are there before the program is.
pub const FIRST_STYLES: &str = include_str!(concat!(env!("OUT_DIR"), "/first.css"));

/// The style sheet of the widget, for whoever renders it without the custom element.
pub const STYLESHEET: &str = include_str!(concat!(env!("OUT_DIR"), "/all.css"));
