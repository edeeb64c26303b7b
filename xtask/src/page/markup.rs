//! Pieces of markup, with their text made safe.

/// Text as it may stand in markup and in the value of an attribute.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// An element around text.
pub(crate) fn element(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>", escape(text))
}

/// A cell of a table around text.
pub(crate) fn cell(text: &str) -> String {
    element("td", text)
}

/// The cell that names a line or a column.
pub(crate) fn head_cell(scope: &str, text: &str) -> String {
    format!("<th scope=\"{scope}\">{}</th>", escape(text))
}

/// A line of a table.
pub(crate) fn row(cells: impl IntoIterator<Item = String>) -> String {
    format!("<tr>{}</tr>\n", cells.into_iter().collect::<String>())
}
