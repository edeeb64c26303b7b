//! The ring that empties while a part goes by, with the number within it.

use crate::ui::part::{Node, with};
use back_check_core::player::{Kind, Millis, Part};

const ROUND: &str = "1000";

/// The ring of a part, and the number within it. What is written on them changes with the clock: for the rendering both are empty.
pub(crate) fn ring(part: &Part) -> Node {
    let circle = |class: &str| {
        let attributes = [("class", class), ("cx", "60"), ("cy", "60"), ("r", "54"), ("pathLength", ROUND)];
        with("circle", &attributes, Vec::new())
    };
    let mut circles = vec![circle("bc-ring__whole"), circle("bc-ring__left")];
    if let Some(enough) = part.enough {
        circles.push(enough_mark(enough, part.lasts));
    }
    let svg = [("viewBox", "0 0 120 120"), ("aria-hidden", "true")];
    let number = with("span", &[("class", "bc-ring__number")], Vec::new());
    let class = match part.kind {
        Kind::Ready | Kind::Rest | Kind::Change => "bc-ring bc-ring--between",
        Kind::Repeat | Kind::Into | Kind::OutOf | Kind::Keep => "bc-ring bc-ring--long",
        _ => "bc-ring",
    };
    with(
        "div",
        &[("class", class), ("data-name", "ring"), ("aria-hidden", "true")],
        vec![with("svg", &svg, circles), number],
    )
}

// A notch where the least of a hold is done. The ring empties, so that is where so much of it is left.
fn enough_mark(enough: Millis, lasts: Millis) -> Node {
    let left = (lasts - enough) * 360 / lasts.max(1);
    let turn = format!("rotate({left} 60 60)");
    with("path", &[("class", "bc-ring__enough"), ("d", "M60 1V15"), ("transform", &turn)], Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;
    use yew::virtual_dom::VNode;

    fn attribute(node: Node, name: &str) -> String {
        let VNode::VTag(tag) = node.into() else { panic!("an element") };
        let found = tag.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.to_owned());
        found.unwrap_or_default()
    }

    #[test]
    fn what_is_between_looks_other_and_a_count_of_repetitions_or_minutes_has_room() {
        let class = |kind| {
            let part = Part { kind, lasts: 30_000, enough: None, set: 1, rep: 1, side: None };
            attribute(ring(&part), "class")
        };
        for kind in [Kind::Ready, Kind::Rest, Kind::Change] {
            assert_eq!(class(kind), "bc-ring bc-ring--between", "{kind:?}");
        }
        for kind in [Kind::Repeat, Kind::Into, Kind::OutOf, Kind::Keep] {
            assert_eq!(class(kind), "bc-ring bc-ring--long", "{kind:?}");
        }
        assert_eq!(class(Kind::Hold), "bc-ring");
    }

    #[test]
    fn the_least_of_a_hold_is_marked_where_so_much_of_the_ring_is_left() {
        let mark = |enough| attribute(enough_mark(enough, 60_000), "transform");
        assert_eq!(mark(30_000), "rotate(180 60 60)");
        assert_eq!(mark(45_000), "rotate(90 60 60)");
        assert_eq!(mark(60_000), "rotate(0 60 60)");
    }
}
