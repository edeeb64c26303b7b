//! All styles of the widget, joined from the sheets beside the parts.

use std::sync::LazyLock;

// The dark colours are written once and used twice: when the system asks for them, and when the host page does.
const DARK: &str = include_str!("style/dark.css");

const SHEETS: [&str; 7] = [
    include_str!("style/base.css"),
    include_str!("style/bar.css"),
    include_str!("style/card.css"),
    include_str!("style/form.css"),
    include_str!("style/page.css"),
    include_str!("style/forced_colours.css"),
    include_str!("style/print.css"),
];

/// The style sheet of the widget, for whoever renders it without the custom element.
pub static STYLESHEET: LazyLock<String> = LazyLock::new(|| {
    let light = include_str!("style/light.css");
    let dark = format!("@media (prefers-color-scheme:dark){{.bc:not(.bc--light){{{DARK}}}}}.bc.bc--dark{{{DARK}}}");
    format!("{light}{dark}{}", SHEETS.concat())
});
