//! Why there is no exercise for now, though the answers would allow some, and the way on.

use crate::ui::{
    SessionAction, View,
    noted::{Closed, Note},
    part::{Node, el, main_button, text},
};
use back_check_core::plan::Recheck;

/// Why there is no exercise for now, with the button that leads to the questions; nothing where that is not why.
pub(crate) fn closed_note(view: View<'_>) -> Option<Node> {
    let why = match view.session.closed()? {
        Closed::Expired => "ui-programme-expired",
        Closed::Again(Recheck::Sign) => "ui-programme-again-sign",
        Closed::Again(Recheck::Sharp) => "ui-programme-again-sharp",
        Closed::Again(Recheck::FurtherDown) => "ui-programme-again-further-down",
        Closed::Again(Recheck::HighPain) => "ui-programme-again-high-pain",
        Closed::Again(Recheck::Worse) => "ui-programme-again-worse",
        Closed::Again(Recheck::Rising) => "ui-programme-again-rising",
        Closed::Again(Recheck::PainDuring) => "ui-programme-again-pain-during",
        Closed::Again(Recheck::LessAble) => "ui-programme-again-less-able",
        Closed::Again(Recheck::BadMornings) => "ui-programme-again-bad-mornings",
    };
    let again = main_button(view, "answer-again", view.say("ui-programme-again"), SessionAction::Note(Note::Again));
    Some(el("div", "bc-note", vec![text("p", "", view.say(why)), again]))
}
