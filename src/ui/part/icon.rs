//! A few drawn signs. They say nothing that the words beside them do not say.

use super::{Node, with};

/// A sign.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Icon {
    Phone,
    Back,
    Alert,
    Clock,
    Calendar,
    Home,
    Arrow,
}

/// Draws a sign, hidden from screen readers.
pub(crate) fn icon(icon: Icon) -> Node {
    let path = match icon {
        Icon::Phone => {
            "M6.5 3.5l3 4-1.8 2.2a13 13 0 0 0 6.6 6.6l2.2-1.8 4 3c.3 2-1 3.5-3 3.5C10 21 3 14 3 6.5c0-2 1.5-3.3 3.5-3Z"
        }
        Icon::Back => "M14.5 5l-7 7 7 7",
        Icon::Alert => "M12 3.5 22 20.5H2ZM12 10v4.5M12 17.3v.4",
        Icon::Clock => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7.5V12l3.2 2.2",
        Icon::Calendar => "M4.5 6h15v14h-15ZM4.5 10.5h15M8.5 3.5V7M15.5 3.5V7",
        Icon::Home => "M4 11.5 12 4.5l8 7M6.5 10v9.5h11V10",
        Icon::Arrow => "M9.5 5l7 7-7 7",
    };
    let frame = [("class", "bc-icon"), ("viewBox", "0 0 24 24"), ("aria-hidden", "true"), ("focusable", "false")];
    with("svg", &frame, vec![with("path", &[("d", path)], Vec::new())])
}
