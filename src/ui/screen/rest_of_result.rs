//! What follows the result on its screen: why, what to say, what comes next, and what to keep.

use super::{
    clinic::clinic_links,
    nearest::{nearest, nearest_of},
    outcome::{change_or_restart, level_label, own_or_level, safety_net},
    summary_page::{made_line, summary_page, summary_text},
};
use crate::ui::{
    Judged, Page, SessionAction, View,
    environment::outlet,
    part::{
        Node, boxed, bullets, button, details, el, held, named, press, prose_of, push_some, section, source_list, text,
        tile, with,
    },
};
use back_check_core::content::{Arg, Group, Level, RuleId};
use yew::prelude::*;

/// Everything below the card that says what to do.
pub(crate) fn rest_of_result(view: View<'_>, judged: &Judged) -> Vec<Node> {
    let level = judged.triage.level;
    let mut content = vec![reasons(view, judged)];
    for key in notes(view, judged) {
        content.push(el("div", "bc-note", vec![prose_of(view.voice, key)]));
    }
    let words = bullets(view.voice.items(&own_or_level(view, judged, ".phone")));
    content.push(section(view.say("ui-say"), vec![words]));
    if view.session.exercises_done() > 0 {
        let done = u32::try_from(view.session.exercises_done()).unwrap_or(u32::MAX);
        content.insert(
            0,
            named("div", "bc-note", "exercises-done", vec![text("p", "", view.voice.count("ui-player-did", done))]),
        );
    }
    content.push(safety_net(view, judged));
    if level < Level::EmergencyDepartment {
        content.push(next(view, judged));
    }
    push_some(&mut content, clinic_links(view));
    content.push(keep(view, judged));
    content.push(made_line(view));
    if view.config.share {
        content.push(share(view));
    }
    content
}

// Nothing in it can be done on paper.
const TO_PRESS: &str = "bc-section bc-off-paper";

// The page asks; nothing happens unless the person says yes.
fn share(view: View<'_>) -> Node {
    let said = if view.session.shared { vec![view.say("ui-keep-shared").into()] } else { Vec::new() };
    let mut content = vec![text("p", "", view.say("ui-keep-share-hint"))];
    if !view.session.shared {
        content.push(button(view, "share", view.say("ui-keep-share-yes"), SessionAction::Share));
    }
    content.push(with("p", &[("class", "bc-muted"), ("role", "status")], said));
    boxed(TO_PRESS, "sharing", view.say("ui-keep-share"), content)
}

fn reasons(view: View<'_>, judged: &Judged) -> Node {
    let mut content = Vec::new();
    let near = nearest_of(view, judged);
    // The most urgent first.
    for level in Level::ALL.into_iter().rev() {
        for rule in judged.triage.fired.iter() {
            if view.session.pack.rule(rule).level_in(view.session.profile) == level {
                content.push(reason(view, rule, nearest(view, judged, &near, rule)));
            }
        }
    }
    let mut unsure = Vec::new();
    for finding in judged.case.unsure.iter() {
        unsure.push(view.voice.name("finding", &view.session.pack.finding(finding).id));
    }
    if !unsure.is_empty() {
        content.push(text("h3", "", view.say("ui-because-unsure")));
        content.push(text("p", "bc-muted", view.say("ui-because-unsure-hint")));
        content.push(bullets(unsure));
    }
    boxed("bc-section", "reasons", view.say("ui-because"), content)
}

fn reason(view: View<'_>, id: RuleId, nearest: Node) -> Node {
    let rule = view.session.pack.rule(id);
    let key = ["rule-", &rule.id].concat();
    let level = rule.level_in(view.session.profile);
    // What our sources disagree on was decided for the usual reading; a stricter one says so itself.
    let usual = level == rule.level;
    let points = view.session.pack.disagreements.iter().filter(|point| usual && point.rules.contains(&id));
    let point = |id: &str| {
        let words = prose_of(view.voice, &["disagreement-", id, ".body"].concat());
        el("div", "bc-differ", vec![text("p", "bc-differ__title", view.say("ui-sources-differ")), words])
    };
    let mut content = vec![prose_of(view.voice, &[&key, ".because"].concat())];
    if !usual {
        content.push(text("p", "", view.voice.say_of("ui-rule-stricter-here", Arg::Name, &level_label(view, level))));
    }
    for it in points {
        content.push(point(&it.line.id));
    }
    content.push(nearest);
    content.push(source_list(view.voice, &rule.sources));
    details("bc-details bc-reason", &key, view.say(&key), content)
}

// What fits the person rather than the level: under 18, a spasm by its feel, and kind words about coping.
fn notes(view: View<'_>, judged: &Judged) -> Vec<&'static str> {
    let (pack, level) = (&view.session.pack, judged.triage.level);
    let said = |id: &str| pack.finding_id(id).is_some_and(|finding| judged.case.present.contains(finding));
    let feels = judged.case.present.iter().filter(|id| pack.finding(*id).group == Group::Feels).count();
    // Where someone must be asked today, nothing is said that could sound like "it is only a spasm".
    let calm = level <= Level::Soon;
    let all = [
        (judged.case.numbers.age < pack.adult_age && level < Level::EmergencyDepartment, "under-18"),
        (feels >= 2 && level <= Level::Soon, "fits-spasm"),
        (calm && said("low-mood"), "coping-low-mood"),
        (calm && said("fear-of-movement"), "coping-fear-of-movement"),
        (calm && said("expects-no-recovery"), "coping-expects-no-recovery"),
    ];
    all.into_iter().filter(|(fits, _)| *fits).map(|(_, key)| key).collect()
}

fn next(view: View<'_>, judged: &Judged) -> Node {
    let level = judged.triage.level;
    let adult = judged.case.numbers.age >= view.session.pack.adult_age;
    let (care, care_lead) = match level <= Level::Soon {
        true => ("ui-page-self-care", "ui-page-self-care-lead"),
        false => ("ui-page-until-seen", "ui-page-until-seen-lead"),
    };
    let pages = [
        (true, Page::SelfCare, care, care_lead, "open-self-care"),
        (
            judged.triage.exercise.is_ok(),
            Page::Programme,
            "ui-programme-page",
            "ui-programme-page-lead",
            "open-programme",
        ),
        (
            judged.triage.exercise.is_ok(),
            Page::Exercises,
            "ui-page-exercises",
            "ui-page-exercises-lead",
            "open-exercises",
        ),
        (level <= Level::Soon && adult, Page::Causes, "ui-page-causes", "ui-page-causes-lead", "open-causes"),
        (level <= Level::Soon, Page::Prevention, "ui-page-prevention", "ui-page-prevention-lead", "open-prevention"),
        (true, Page::Prepare, "ui-page-prepare", "ui-page-prepare-lead", "open-prepare"),
    ];
    let mut tiles = Vec::new();
    for (fits, page, title, lead, name) in pages {
        if fits {
            tiles.push(tile(view, name, [String::new(), view.say(title), view.say(lead)], SessionAction::Open(page)));
        }
    }
    boxed(TO_PRESS, "", view.say("ui-next"), vec![el("ul", "bc-tiles", tiles)])
}

// Printing, copying, changing, starting again.
fn keep(view: View<'_>, judged: &Judged) -> Node {
    let mut buttons = vec![print_button(view), copy_button(view, judged)];
    buttons.append(&mut change_or_restart(view));
    let paper = held("div", &view.places.paper, &[], vec![summary_page(view, judged)]);
    let content = vec![el("div", "bc-actions", buttons), copied(view), with("div", &[("hidden", "")], vec![paper])];
    boxed(TO_PRESS, "", view.say("ui-keep"), content)
}

/// Copies the summary as text.
pub(super) fn copy_button(view: View<'_>, judged: &Judged) -> Node {
    let (outlet, text, dispatch) = (outlet(), summary_text(view, judged), view.dispatch.clone());
    let copy = Callback::from(move |_: MouseEvent| {
        let dispatch = dispatch.clone();
        outlet.copy(&text, Callback::from(move |worked| dispatch.emit(SessionAction::Copied(worked))));
    });
    press("bc-button", "copy", copy, vec![view.say("ui-copy").into()])
}

/// Whether it was copied, once that was tried.
pub(super) fn copied(view: View<'_>) -> Node {
    let said = view.session.copied.map(|worked| view.say(if worked { "ui-copied" } else { "ui-not-copied" }));
    let status = [("class", "bc-muted bc-off-paper"), ("role", "status")];
    with("p", &status, said.map(Node::from).into_iter().collect())
}

/// Prints what the screen has marked as its paper.
pub(super) fn print_button(view: View<'_>) -> Node {
    let (outlet, paper) = (outlet(), view.places.paper.clone());
    let print = Callback::from(move |_: MouseEvent| outlet.print(paper.clone()));
    press("bc-button", "print", print, vec![view.say("ui-print").into()])
}
