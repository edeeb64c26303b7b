//! That what the clinic adds is not there. It is said where a visit begins and ends, and not on every screen between.

use super::{Node, text};
use crate::ui::View;

/// Says so where the page names an overlay and none is in use.
pub(crate) fn overlay_note(view: View<'_>) -> Option<Node> {
    let missing = view.config.overlay && view.session.pack.overlaid.is_none();
    missing.then(|| text("p", "bc-note", view.say("ui-overlay-missing")))
}
