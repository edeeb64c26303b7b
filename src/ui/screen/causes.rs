//! What may have helped to set it off.

use super::learn::folded;
use crate::ui::{
    Judged, View,
    part::{Node, bullets, details, el, panel, prose_of, screen, section, source_list, text},
};
use back_check_core::{content::Cause, plan};

/// The causes that fit the answers, then one line on the serious ones, which stays whatever fits, then the others.
pub(crate) fn causes(view: View<'_>) -> Node {
    let pack = &view.session.pack;
    let judged = view.session.judged();
    let fitting = judged.as_ref().map(|it| plan::causes(pack, &it.case)).unwrap_or_default();
    let others = pack.causes.iter().filter(|cause| !fitting.contains(cause));
    let others = others.map(|cause| folded(view, &cause.line, "cause", ".body")).collect();
    let lead = if fitting.is_empty() { "ui-causes-none" } else { "ui-causes-lead" };
    let mut content = vec![text("p", "bc-lead", view.say(lead))];
    content.extend(judged.iter().flat_map(|it| fitting.iter().map(|cause| fits(view, cause, it))));
    content.push(el("div", "bc-note", vec![prose_of(view.voice, "serious-causes")]));
    content.push(section(view.say("ui-causes-others"), others));
    screen(view, view.say("ui-page-causes"), None, content)
}

fn fits(view: View<'_>, cause: &Cause, judged: &Judged) -> Node {
    let key = ["cause-", &cause.line.id].concat();
    let present = cause.findings.iter().filter(|id| judged.case.present.contains(**id));
    let said = present.map(|id| view.voice.name("finding", &view.session.pack.finding(*id).id)).collect();
    let content = vec![
        prose_of(view.voice, &[&key, ".body"].concat()),
        text("p", "bc-muted", view.say("ui-you-ticked")),
        bullets(said),
        details("bc-details", "sources", view.say("ui-sources"), vec![source_list(view.voice, &cause.line.sources)]),
    ];
    panel(&key, view.say(&key), content)
}
