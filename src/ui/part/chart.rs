//! Points over days on a scale from 0 to 10, as a drawing. What it shows is said in words too: in one sentence, and in the
//! list below it.

use super::{el, text, with};
use yew::prelude::*;

/// One point: so many days after the first, and so high.
pub(crate) type Point = (u32, u8);

const WIDTH: u32 = 320;
const HEIGHT: u32 = 130;
const START: u32 = 28;
const TOP: u32 = 12;
const TALL: u32 = 100;
const HIGHEST: u32 = 10;

/// The drawing: points from the earliest on, joined by a line; `words` say what it shows.
pub(crate) fn chart(words: String, points: &[Point]) -> Html {
    let days = points.last().map_or(1, |(day, _)| *day).max(1);
    let place = |(day, value): &Point| {
        let (x, y) = (START + (WIDTH - START - TOP) * day / days, height_of((*value).into()));
        (x.to_string(), y.to_string())
    };
    let mut parts = Vec::new();
    for value in [0, HIGHEST / 2, HIGHEST] {
        let y = height_of(value).to_string();
        let ends = [("x1", START.to_string()), ("x2", WIDTH.to_string()), ("y1", y.clone()), ("y2", y.clone())];
        parts.push(with("line", ends.into(), Vec::new()));
        // Beside the line, a little below its height, so that the number stands in its middle.
        let at = vec![("x", (START - 8).to_string()), ("y", y), ("dy", "0.35em".to_owned())];
        parts.push(with("text", at, vec![value.to_string().into()]));
    }
    let corners: Vec<String> = points.iter().map(place).map(|(x, y)| [&x, ",", &y].concat()).collect();
    parts.push(with("polyline", vec![("points", corners.join(" "))], Vec::new()));
    for (x, y) in points.iter().map(place) {
        parts.push(with("circle", vec![("cx", x), ("cy", y), ("r", "4".to_owned())], Vec::new()));
    }
    let frame = vec![
        ("class", "bc-chart".to_owned()),
        ("viewBox", ["0 0 ", &WIDTH.to_string(), " ", &HEIGHT.to_string()].concat()),
        ("aria-hidden", "true".to_owned()),
        ("focusable", "false".to_owned()),
    ];
    el("div", "", vec![with("svg", frame, parts), text("p", "bc-muted", words)])
}

fn height_of(value: u32) -> u32 {
    TOP + TALL * (HIGHEST - value.min(HIGHEST)) / HIGHEST
}
