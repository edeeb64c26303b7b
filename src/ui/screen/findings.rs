//! A list of findings to tick.

use crate::ui::{
    SessionAction, View,
    part::{Node, Tick, Ticked, nav, problems_of, push_some, screen, text, tick_list, why},
};
use back_check_core::{
    content::{FindingId, ScreenId},
    visit::{Action, Mark},
};

/// A list of findings to tick.
pub(crate) fn findings(view: View<'_>, id: ScreenId) -> Node {
    let facts = view.session.pack.screen(id);
    let key = ["screen-", &facts.id].concat();
    let heading = view.say(&key);
    let mut items = Vec::new();
    for finding in facts.items() {
        items.push(tick(view, *finding));
    }
    let none = view.session.visit.answers.none.contains(id);
    let on_none = SessionAction::Visit(Action::SetNone(id, !none));
    let missing = !view.session.visit.is_complete(view.session.rules());
    let hint = view.voice.maybe(&[&key, ".hint"].concat()).map(|hint| text("p", "bc-muted", hint));
    let mut content = Vec::new();
    push_some(&mut content, hint);
    content.push(why(view, &[&key, ".why"].concat()));
    content.push(problems_of(view, &[(missing, "ui-list-problem")]));
    content.push(tick_list(view, heading.clone(), items, none, on_none));
    content.push(nav(view, true));
    screen(view, heading, None, content)
}

fn tick(view: View<'_>, finding: FindingId) -> Tick {
    let facts = view.session.pack.finding(finding);
    let key = ["finding-", &facts.id].concat();
    let mark = view.session.visit.answers.mark(finding);
    let toggle = |now: bool, to: Mark| SessionAction::Visit(Action::SetMark(finding, (!now).then_some(to)));
    let (yes, unsure) = (mark == Some(Mark::Present), matches!(mark, Some(Mark::Unsure(_))));
    let ticked = if yes { Some(Ticked::Yes) } else { unsure.then_some(Ticked::Unsure) };
    Tick {
        name: ["item-", &u32::from(finding.0).to_string()].concat(),
        label: view.say(&key),
        hint: view.voice.maybe(&[&key, ".hint"].concat()),
        ticked,
        on_yes: toggle(yes, Mark::Present),
        on_unsure: facts.offers_unsure().then(|| toggle(unsure, Mark::Unsure(None))),
    }
}
