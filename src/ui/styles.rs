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

// What only screens of the later part need.
const LATER_SHEETS: [&str; 4] = [
    back_check_core::figure::STYLE,
    include_str!("style/later/figure.css"),
    include_str!("style/later/player.css"),
    include_str!("style/later/programme.css"),
];

/// The styles of the later screens. Where the program is in two parts, these come with the second.
pub(crate) static LATER_STYLES: LazyLock<String> = LazyLock::new(|| LATER_SHEETS.concat());

/// The styles of the first screens. The custom element has them in its script, so that they are there before the program is.
pub static FIRST_STYLES: LazyLock<String> = LazyLock::new(|| {
    let light = include_str!("style/light.css");
    let dark = format!("@media (prefers-color-scheme:dark){{.bc:not(.bc--light){{{DARK}}}}}.bc.bc--dark{{{DARK}}}");
    format!("{light}{dark}{}", SHEETS.concat())
});

/// The style sheet of the widget, for whoever renders it without the custom element.
pub static STYLESHEET: LazyLock<String> = LazyLock::new(|| [&**FIRST_STYLES, &**LATER_STYLES].concat());
