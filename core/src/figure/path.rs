//! Points as the text of SVG attributes: `transform` and `d`.

use super::{Point, number};

// Where a rigid outline is: its x axis along `bone` (as long as that looks), its y axis a quarter turn on, `across` as wide.
pub(super) fn place(text: &mut String, at: Point, bone: Point, across: f32) {
    matrix(text, at, bone, bone.unit().left() * across);
}

pub(super) fn matrix(text: &mut String, at: Point, x: Point, y: Point) {
    text.push_str("matrix(");
    [x.x, x.y, y.x, y.y, at.x, at.y].iter().for_each(|value| number::push(text, *value));
    text.push(')');
}

fn point(text: &mut String, at: Point) {
    number::push(text, at.x);
    number::push(text, at.y);
}

// A smooth closed line through two rows of points.
pub(super) fn ring(text: &mut String, first: &[Point], second: &[Point]) {
    let count = first.len() + second.len();
    let at = |position: usize| {
        let position = position % count;
        first.get(position).or_else(|| second.get(position - first.len())).copied().unwrap_or_default()
    };
    text.push('M');
    point(text, at(0));
    text.push('C');
    for position in 0..count {
        let [before, from, to, after] = [count - 1, count, count + 1, count + 2].map(|ahead| at(position + ahead));
        point(text, from + (to - before) * (1.0 / 6.0));
        point(text, to - (after - from) * (1.0 / 6.0));
        point(text, to);
    }
    text.push('Z');
}

// A curve from the first to the last of three points, through the middle one.
pub(super) fn open(text: &mut String, [from, middle, to]: &[Point; 3]) {
    text.push('M');
    point(text, *from);
    text.push('Q');
    point(text, *middle * 2.0 - from.towards(*to, 0.5));
    point(text, *to);
}

// A bar with round corners: its left end, its lower edge, how wide, how high.
pub(super) fn slab(text: &mut String, left: f32, bottom: f32, width: f32, height: f32, round: f32) {
    text.push('M');
    point(text, Point::new(left + round, bottom));
    for (straight, corner) in [
        ((width - 2.0 * round, 0.0), (round, -round)),
        ((0.0, -(height - 2.0 * round)), (-round, -round)),
        ((-(width - 2.0 * round), 0.0), (-round, round)),
        ((0.0, height - 2.0 * round), (round, round)),
    ] {
        text.push('l');
        point(text, Point::new(straight.0, straight.1));
        text.push('a');
        number::push(text, round);
        number::push(text, round);
        text.push_str(" 0 0 0");
        point(text, Point::new(corner.0, corner.1));
    }
    text.push('Z');
}
