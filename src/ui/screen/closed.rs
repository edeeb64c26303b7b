//! Why there is no exercise for now, though the answers would allow some, and the way on.

use super::diary::names_of_signs;
use crate::ui::{
    SessionAction, View,
    noted::{Closed, Note},
    part::{Node, el, main_button, text},
};
use back_check_core::{content::Arg, diary::What, plan::Recheck};

/// Why there is no exercise for now, with the button that leads to the questions; nothing where that is not why.
pub(crate) fn closed_note(view: View<'_>) -> Option<Node> {
    let words = match view.session.closed()? {
        Closed::Expired => view.say("ui-programme-expired"),
        Closed::Again(why) => why_again(view, why),
    };
    Some(el("div", "bc-note", vec![text("p", "", words), again(view)]))
}

/// The button that leads to the questions.
pub(super) fn again(view: View<'_>) -> Node {
    main_button(view, "answer-again", view.say("ui-programme-again"), SessionAction::Note(Note::Again))
}

/// Why the questions are asked again.
pub(super) fn why_again(view: View<'_>, why: Recheck) -> String {
    let key = match why {
        Recheck::Sign => return found(view),
        Recheck::Sharp => "ui-programme-again-sharp",
        Recheck::FurtherDown => "ui-programme-again-further-down",
        Recheck::HighPain => "ui-programme-again-high-pain",
        Recheck::Worse => "ui-programme-again-worse",
        Recheck::Rising => "ui-programme-again-rising",
        Recheck::PainDuring => "ui-programme-again-pain-during",
        Recheck::LessAble => "ui-programme-again-less-able",
        Recheck::BadMornings => "ui-programme-again-bad-mornings",
    };
    view.say(key)
}

// What is new, by the last check-in that had something.
fn found(view: View<'_>) -> String {
    let entries = view.session.diary().map_or(&[][..], |diary| diary.entries());
    let signs = entries.iter().rev().find_map(|entry| match &entry.what {
        What::CheckIn(check_in) if !check_in.signs.is_empty() => Some(&check_in.signs[..]),
        _ => None,
    });
    let names = names_of_signs(view, signs.unwrap_or_default());
    view.voice.say_of("ui-programme-again-sign", Arg::Name, &names.join(" · "))
}
