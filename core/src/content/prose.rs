//! Longer texts: paragraphs and lists, by two conventions that authors know (a blank line, and lines that start with `- `).

/// A piece of a longer text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Running text.
    Paragraph(String),
    /// Items of a list.
    List(Vec<String>),
}

/// Splits a text into paragraphs and lists. A line that is neither blank nor an item goes on with what came before.
///
/// ```
/// use back_check_core::content::{Block, blocks};
/// let split = blocks("Two ways:\n- heat\n- cold,\nwrapped\n\nStop if it hurts.");
/// assert_eq!(split[1], Block::List(vec!["heat".into(), "cold, wrapped".into()]));
/// assert_eq!(split.len(), 3);
/// ```
pub fn blocks(text: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut open = false;
    for line in text.lines().map(str::trim) {
        match (line.strip_prefix("- "), found.last_mut().filter(|_| open)) {
            _ if line.is_empty() => open = false,
            (Some(item), Some(Block::List(items))) => items.push(item.to_owned()),
            (Some(item), _) => found.push(Block::List(vec![item.to_owned()])),
            (None, Some(Block::List(items))) => items.last_mut().into_iter().for_each(|last| join(last, line)),
            (None, Some(Block::Paragraph(text))) => join(text, line),
            (None, None) => found.push(Block::Paragraph(line.to_owned())),
        }
        open |= !line.is_empty();
    }
    found
}

fn join(text: &mut String, line: &str) {
    text.push(' ');
    text.push_str(line);
}
