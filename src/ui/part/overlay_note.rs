//! That what the clinic adds is not there. It is said where a visit begins and ends, and not on every screen between.

use super::text;
use crate::ui::View;
use yew::prelude::*;

/// Says so where the page names an overlay and none is in use.
pub(crate) fn overlay_note(view: View<'_>) -> Option<Html> {
    let missing = view.config.overlay && view.session.pack.overlaid.is_none();
    missing.then(|| text("p", "bc-note", view.say("ui-overlay-missing")))
}
