//! How a person has set up their device: the settings that pages can ask for.

use serde_json::{Value, json};

/// A set of preferences to emulate. The default is a light scheme with everything as usual.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Prefers dark colours.
    pub dark: bool,
    /// Has chosen colours of their own for every page.
    pub forced_colours: bool,
    /// Prefers that little moves.
    pub reduced_motion: bool,
    /// Sees the page as it would be printed.
    pub print: bool,
}

impl Look {
    /// The parameters of the browser's command for this.
    pub(crate) fn as_media(self) -> Value {
        let feature = |name: &str, on: bool, value: &str, usual: &str| json!({ "name": name, "value": if on { value } else { usual } });
        json!({
            "media": if self.print { "print" } else { "" },
            "features": [
                feature("prefers-color-scheme", self.dark, "dark", "light"),
                feature("forced-colors", self.forced_colours, "active", "none"),
                feature("prefers-reduced-motion", self.reduced_motion, "reduce", "no-preference"),
            ],
        })
    }
}
