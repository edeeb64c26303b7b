//! Getting ready for a visit: what was said, what they may ask and do, what to bring and ask.

use super::{
    rest_of_result::print_button,
    summary_page::{columns, sections},
};
use crate::ui::{
    View,
    part::{Node, bullets, details, held, screen, section, source_list, text},
};
use back_check_core::content::{SourceId, VisitNoteKind};

/// Getting ready for a visit.
pub(crate) fn prepare(view: View<'_>) -> Node {
    let said = view.session.judged().map(|judged| sections(view, &judged)).unwrap_or_default();
    let mut cited: Vec<SourceId> = Vec::new();
    for source in view.session.pack.visit_notes.iter().flat_map(|note| &note.line.sources) {
        if !cited.contains(source) {
            cited.push(*source);
        }
    }
    let kinds = [
        (VisitNoteKind::Asked, "ui-visit-asked"),
        (VisitNoteKind::Done, "ui-visit-done"),
        (VisitNoteKind::Bring, "ui-visit-bring"),
        (VisitNoteKind::Ask, "ui-visit-ask"),
    ];
    let mut sheet = Vec::new();
    if !said.is_empty() {
        sheet.push(section(view.say("ui-prepare-said"), vec![columns(said)]));
    }
    for (kind, title) in kinds {
        sheet.push(notes(view, kind, title));
    }
    let content = vec![
        text("p", "bc-lead", view.say("ui-prepare-lead")),
        held("div", &view.places.paper, &[("class", "bc-sheet")], sheet),
        print_button(view),
        details("bc-details", "sources", view.say("ui-sources"), vec![source_list(view.voice, &cited)]),
    ];
    screen(view, view.say("ui-page-prepare"), None, content)
}

fn notes(view: View<'_>, kind: VisitNoteKind, title: &str) -> Node {
    let of_kind = view.session.pack.visit_notes.iter().filter(|note| note.kind == kind);
    let lines = of_kind.map(|note| view.voice.name("visit", &note.line.id)).collect();
    section(view.say(title), vec![bullets(lines)])
}
