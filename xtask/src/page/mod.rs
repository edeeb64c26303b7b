//! Pages for people: one file of HTML with its styles inside, no script, nothing fetched, made to be read and to be printed.

mod markup;

pub(crate) use markup::{cell, element, escape, head_cell, row};

const STYLES: &str = include_str!("page.css");

/// A whole page around its body, which is markup already.
pub(crate) fn page(title: &str, body: &str) -> String {
    let title = escape(title);
    format!(
        "<!doctype html>\n<html lang=\"en-GB\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n\
         <style>\n{STYLES}</style>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
}

/// Fills the slots of a template: `{{name}}` becomes its markup.
pub(crate) fn fill(template: &str, slots: &[(&str, String)]) -> String {
    slots.iter().fold(template.to_owned(), |text, (name, markup)| text.replace(&format!("{{{{{name}}}}}"), markup))
}
