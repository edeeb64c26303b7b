//! Pieces of a picture. Text in SVG does not wrap by itself, so lines are broken here, by a rough width of letters.

use crate::page::escape;

/// Colours for light and dark, by the classes that the pieces carry.
const STYLES: &str = include_str!("svg.css");

/// A whole picture, in pixels, with a name for who does not see it.
pub(super) fn picture(name: &str, width: usize, height: usize, body: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         role=\"img\" aria-label=\"{}\" class=\"d\">\n<style>\n{STYLES}</style>\n\
         <rect class=\"d-paper\" width=\"{width}\" height=\"{height}\"/>\n{body}</svg>\n",
        escape(name)
    )
}

/// A box with round corners.
pub(super) fn rect(class: &str, [x, y, width, height]: [usize; 4]) -> String {
    format!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"10\"/>\n")
}

/// A filled bar with straight corners.
pub(super) fn bar(class: &str, [x, y, width, height]: [usize; 4]) -> String {
    format!("<rect class=\"{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>\n")
}

/// A line of text that starts at a point on its base line.
pub(super) fn text(class: &str, x: usize, y: usize, words: &str) -> String {
    format!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>\n", escape(words))
}

/// A line that ends in an arrow, by its corners.
pub(super) fn arrow(class: &str, corners: &[(usize, usize)]) -> String {
    let path: Vec<_> = corners.iter().map(|(x, y)| format!("{x} {y}")).collect();
    let Some((x, y)) = corners.last() else { return String::new() };
    let from_left = corners.iter().rev().nth(1).is_some_and(|(_, before)| before == y);
    let head = if from_left {
        format!("M{} {}L{x} {y}L{} {}", x - 7, y - 5, x - 7, y + 5)
    } else {
        format!("M{} {}L{x} {y}L{} {}", x - 5, y - 7, x + 5, y - 7)
    };
    format!("<path class=\"{class}\" d=\"M{}{head}\"/>\n", path.join("L"))
}

/// A text in lines of at most so many letters. A longer word has a line to itself.
pub(super) fn wrap(words: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in words.split_whitespace() {
        let fits = |line: &String| line.is_empty() || line.chars().count() + 1 + word.chars().count() <= most;
        match lines.last_mut().filter(|line| fits(line)) {
            Some(line) => {
                line.push_str(if line.is_empty() { "" } else { " " });
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_lose_none() {
        assert_eq!(wrap("one two three", 7), ["one two", "three"]);
        assert_eq!(wrap("incomprehensible a", 4), ["incomprehensible", "a"]);
        assert_eq!(wrap("", 4), [""]);
    }
}
