//! Getting ready for a visit: what was said, what they may ask and do, what to bring and ask.

use super::{
    rest_of_result::{copied, copy_button, print_button},
    summary_page::{made_line, on_paper, sections},
};
use crate::ui::{
    View,
    part::{Node, bullets, details, el, held, push_some, screen, section, source_list, text},
};
use back_check_core::{
    content::{SourceId, VisitNoteKind},
    export::Section,
};

/// Getting ready for a visit.
pub(crate) fn prepare(view: View<'_>) -> Node {
    let judged = view.session.judged();
    let said = judged.as_ref().map(|judged| sections(view, judged)).unwrap_or_default();
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
    let title = view.say("ui-page-prepare");
    let mut sheet = vec![text("h2", "bc-paper-title bc-on-paper", title.clone()), made_line(view)];
    if !said.is_empty() {
        sheet.push(section(view.say("ui-prepare-said"), what_was_said(said)));
    }
    sheet.push(el("div", "bc-visit", kinds.map(|(kind, title)| notes(view, kind, title)).into()));
    let mut buttons = vec![print_button(view)];
    push_some(&mut buttons, judged.as_ref().map(|judged| copy_button(view, judged)));
    let content = vec![
        text("p", "bc-lead", view.say("ui-prepare-lead")),
        el("div", "bc-actions", buttons),
        copied(view),
        held("div", &view.places.paper, &[("class", "bc-sheet")], sheet),
        details("bc-details", "sources", view.say("ui-sources"), vec![source_list(view.voice, &cited)]),
    ];
    screen(view, title, None, content)
}

// What is not there is folded on a screen, and written out on paper.
fn what_was_said(said: Vec<Section>) -> Vec<Node> {
    let fold =
        |it: &Section| details("bc-details bc-off-paper", "denied", it.title.clone(), vec![bullets(it.lines.clone())]);
    let folded = said.iter().find(|it| it.denied).map(fold);
    let mut parts = on_paper(said);
    push_some(&mut parts, folded);
    parts
}

fn notes(view: View<'_>, kind: VisitNoteKind, title: &str) -> Node {
    let of_kind = view.session.pack.visit_notes.iter().filter(|note| note.kind == kind);
    let lines = of_kind.map(|note| view.voice.name("visit", &note.line.id)).collect();
    section(view.say(title), vec![bullets(lines)])
}
