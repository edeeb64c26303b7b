//! Points over days on a scale from 0 to 10, as a drawing. What it shows is said in words too: in one sentence, and in the
//! list below it.

use super::{Node, el, text, with};

/// One point: so many days after the first, and so high.
pub(crate) type Point = (u32, u8);

const WIDTH: u32 = 320;
const HEIGHT: u32 = 124;
const START: u32 = 12;
const TOP: u32 = 12;
const TALL: u32 = 100;
const HIGHEST: u32 = 10;

/// The drawing: points from the earliest on, joined by a line; `words` say what it shows.
pub(crate) fn chart(words: String, points: &[Point]) -> Node {
    let days = points.last().map_or(1, |(day, _)| *day).max(1);
    let place = |(day, value): &Point| {
        let (x, y) = (START + (WIDTH - START - TOP) * day / days, height_of((*value).into()));
        (x.to_string(), y.to_string())
    };
    let mut parts = Vec::new();
    for value in [0, HIGHEST / 2, HIGHEST] {
        let y = height_of(value).to_string();
        let (start, end) = (START.to_string(), WIDTH.to_string());
        parts.push(with("line", &[("x1", &start), ("x2", &end), ("y1", &y), ("y2", &y)], Vec::new()));
    }
    let corners: Vec<String> = points.iter().map(place).map(|(x, y)| [&x, ",", &y].concat()).collect();
    parts.push(with("polyline", &[("points", &corners.join(" "))], Vec::new()));
    for (x, y) in points.iter().map(place) {
        parts.push(with("circle", &[("cx", &x), ("cy", &y), ("r", "4")], Vec::new()));
    }
    let size = ["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat();
    let frame = [("class", "bc-chart"), ("viewBox", &size), ("aria-hidden", "true"), ("focusable", "false")];
    el("div", "", vec![with("svg", &frame, parts), text("p", "bc-muted", words)])
}

fn height_of(value: u32) -> u32 {
    TOP + TALL * (HIGHEST - value.min(HIGHEST)) / HIGHEST
}
