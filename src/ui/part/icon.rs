//! A few drawn signs. They say nothing that the words beside them do not say.

use yew::prelude::*;

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
pub(crate) fn icon(icon: Icon) -> Html {
    let path = match icon {
        Icon::Phone => "M6.5 3.5l3 4-1.8 2.2a13 13 0 0 0 6.600 6.600L16.500 14.500l4 3c.3 2-1 3.500-3 3.500C10 21 3 14 3 6.500c0-2 1.500-3.300 3.500-3Z",
        Icon::Back => "M14.500 5l-7 7 7 7",
        Icon::Alert => "M12 3.500 22 20.500H2ZM12 10v4.500M12 17.300v.4",
        Icon::Clock => "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7.500V12l3.200 2.200",
        Icon::Calendar => "M4.500 6h15v14h-15ZM4.500 10.500h15M8.500 3.500V7M15.500 3.500V7",
        Icon::Home => "M4 11.500 12 4.500l8 7M6.500 10v9.500h11V10",
        Icon::Arrow => "M9.500 5l7 7-7 7",
    };
    html! {
        <svg class="bc-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={path} /></svg>
    }
}
