//! The result: how soon, where and what to do; why; what to say; when to get help sooner; and what comes next.

use super::summary_page::{summary_page, summary_text};
use crate::ui::{
    Judged, Page, SessionAction, View,
    part::{
        Icon, boxed, bullets, button, clinic_call, details, el, emergency_call, icon, level_card, link, press,
        prose_of, push_some, region_choice, screen, section, service_call, source_list, text, tile, with,
    },
};
use back_check_core::{
    content::{Arg, Group, Level, RuleId},
    visit::Action,
};
use yew::prelude::*;

/// The result.
pub(crate) fn outcome(view: View<'_>) -> Html {
    let Some(judged) = view.session.judged() else {
        return screen(view, view.say("ui-review"), None, Vec::new());
    };
    let level = judged.triage.level;
    let (lead, other_leads) = leads(view, &judged);
    let heading = headline(view, &judged);
    let mut content = vec![card(view, level, lead.as_deref())];
    for lead in &other_leads {
        content.push(also(view, lead));
    }
    if level >= Level::EmergencyDepartment {
        let words = vec![view.say("ui-mistake").into()];
        content.push(link(view, "mistake", words, SessionAction::Visit(Action::Back)));
    }
    content.push(reasons(view, &judged));
    for key in notes(view, &judged) {
        content.push(el("div", "bc-note", vec![prose_of(view.voice, key)]));
    }
    if lead.as_deref() != Some("lead-crisis") {
        let words = bullets(view.voice.items(&["level-", level.id(), ".phone"].concat()));
        content.push(section(view.say("ui-say"), vec![words]));
    }
    content.push(safety_net(view, level));
    if level < Level::EmergencyDepartment {
        content.push(next(view, &judged));
    }
    content.push(keep(view, &judged));
    content.push(text("p", "bc-muted", view.say("not-a-diagnosis")));
    screen(view, heading, None, content)
}

/// The result in one line: an opening of its own where a rule asks for one, else the level's, with the date.
pub(super) fn headline(view: View<'_>, judged: &Judged) -> String {
    if let (Some(lead), _) = leads(view, judged) {
        return view.say(&lead);
    }
    let days = judged.triage.within_days.unwrap_or_default();
    let date = view.voice.environment.date_in_days(&view.session.pack.words.language, days);
    view.voice.say_of(&["level-", judged.triage.level.id()].concat(), Arg::Date, &date)
}

// Some rules ask for an opening of their own: the crisis line, the maternity unit. One takes the place of the level's
// words only when every rule at that level asks for it, so that it can never hide another danger.
fn leads(view: View<'_>, judged: &Judged) -> (Option<String>, Vec<String>) {
    let (pack, level) = (&view.session.pack, judged.triage.level);
    let rules: Vec<_> = judged.triage.fired.iter().map(|id| pack.rule(id)).collect();
    let deciding = || rules.iter().filter(|rule| rule.level_in(view.session.profile) == level).map(|rule| &rule.lead);
    let first = deciding().next().and_then(|lead| lead.as_ref());
    let opening = first.filter(|lead| deciding().all(|it| it.as_ref() == Some(lead)));
    // Below an urgent result, what is less urgent than that would only distract.
    let near = |level_of: Level| level < Level::Urgent || level_of >= Level::Urgent;
    let mut others: Vec<String> = Vec::new();
    for rule in &rules {
        let Some(lead) = rule.lead.as_ref().filter(|_| near(rule.level_in(view.session.profile))) else { continue };
        if Some(lead) != opening && !others.contains(lead) {
            others.push(lead.clone());
        }
    }
    (opening.cloned(), others)
}

fn card(view: View<'_>, level: Level, lead: Option<&str>) -> Html {
    let key = lead.map_or_else(|| ["level-", level.id()].concat(), ToOwned::to_owned);
    let place = view.voice.maybe(&[&key, ".where"].concat());
    let mut content = vec![bullets(view.voice.items(&[&key, ".do"].concat()))];
    push_some(
        &mut content,
        place.map(|place| el("p", "bc-card__where", vec![icon(Icon::Arrow), text("span", "", place)])),
    );
    content.push(calls(view, level, lead));
    if level >= Level::Urgent && view.voice.region.is_none() {
        content.push(region_choice(view));
    }
    level_card(level, view.say(&[&key, ".label"].concat()), content)
}

fn also(view: View<'_>, lead: &str) -> Html {
    boxed("bc-note", lead, view.say(lead), vec![bullets(view.voice.items(&[lead, ".do"].concat()))])
}

// The numbers that fit the level, the one to call first in front.
fn calls(view: View<'_>, level: Level, lead: Option<&str>) -> Html {
    let region = view.voice.region.as_ref();
    let mut calls = Vec::new();
    if let Some(region) = region.filter(|_| lead == Some("lead-crisis")) {
        push_some(&mut calls, service_call(view, &region.crisis, &region.crisis_name));
    }
    if level >= Level::EmergencyDepartment {
        calls.push(emergency_call(view));
    }
    if let Some(region) = region.filter(|_| level == Level::Urgent) {
        push_some(&mut calls, service_call(view, &region.urgent, &region.urgent_name));
    }
    if (Level::Routine..=Level::Urgent).contains(&level) {
        push_some(&mut calls, clinic_call(view));
    }
    let book = view.config.booking_url.as_ref().filter(|_| matches!(level, Level::Routine | Level::Soon));
    let link = |url: &String| vec![("class", "bc-call".to_owned()), ("href", url.clone())];
    push_some(&mut calls, book.map(|url| with("a", link(url), vec![view.say("ui-book").into()])));
    el("div", "bc-calls", calls)
}

fn reasons(view: View<'_>, judged: &Judged) -> Html {
    let mut content = Vec::new();
    // The most urgent first.
    for level in Level::ALL.into_iter().rev() {
        for rule in judged.triage.fired.iter() {
            if view.session.pack.rule(rule).level_in(view.session.profile) == level {
                content.push(reason(view, rule));
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

fn reason(view: View<'_>, id: RuleId) -> Html {
    let rule = view.session.pack.rule(id);
    let key = ["rule-", &rule.id].concat();
    let points = view.session.pack.disagreements.iter().filter(|point| point.rules.contains(&id));
    let point = |id: &str| {
        let words = prose_of(view.voice, &["disagreement-", id, ".body"].concat());
        el("div", "bc-differ", vec![text("p", "bc-differ__title", view.say("ui-sources-differ")), words])
    };
    let mut content = Vec::new();
    // Until the reading part is here, the reason is its name alone.
    if view.session.pack.is_whole() {
        content.push(prose_of(view.voice, &[&key, ".because"].concat()));
        for it in points {
            content.push(point(&it.line.id));
        }
        content.push(source_list(view.voice, &rule.sources));
    }
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
        (judged.case.numbers.age < pack.adult_age, "under-18"),
        (feels >= 2 && level <= Level::Soon, "fits-spasm"),
        (calm && said("low-mood"), "coping-low-mood"),
        (calm && said("fear-of-movement"), "coping-fear-of-movement"),
        (calm && said("expects-no-recovery"), "coping-expects-no-recovery"),
    ];
    all.into_iter().filter(|(fits, _)| *fits).map(|(_, key)| key).collect()
}

/// When to get help sooner, one sign each.
pub(super) fn net_signs(view: View<'_>, level: Level) -> Vec<String> {
    let mut signs = Vec::new();
    for sign in &view.session.pack.level(level).safety_net {
        signs.push(view.voice.name("net", &sign.id));
    }
    signs
}

fn safety_net(view: View<'_>, level: Level) -> Html {
    let signs = net_signs(view, level);
    // Who is sent to hospital now reads these for the days after.
    let (title, lead) = if level < Level::EmergencyDepartment {
        ("ui-net", "ui-net-lead")
    } else {
        ("ui-net-later", "ui-net-lead-later")
    };
    let content = vec![
        text("p", "", view.say(&["level-", level.id(), ".watch"].concat())),
        text("p", "bc-net__lead", view.say(lead)),
        bullets(signs),
    ];
    boxed("bc-section bc-net", "safety-net", view.say(title), content)
}

fn next(view: View<'_>, judged: &Judged) -> Html {
    let level = judged.triage.level;
    let adult = judged.case.numbers.age >= view.session.pack.adult_age;
    let (care, care_lead) = match level <= Level::Soon {
        true => ("ui-page-self-care", "ui-page-self-care-lead"),
        false => ("ui-page-until-seen", "ui-page-until-seen-lead"),
    };
    let pages = [
        (true, Page::SelfCare, care, care_lead, "open-self-care"),
        (judged.plan.is_some(), Page::Exercises, "ui-page-exercises", "ui-page-exercises-lead", "open-exercises"),
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
    section(view.say("ui-next"), vec![el("ul", "bc-tiles", tiles)])
}

// Printing, copying, changing, starting again.
fn keep(view: View<'_>, judged: &Judged) -> Html {
    let copy = {
        let (environment, text, dispatch) =
            (view.voice.environment.clone(), summary_text(view, judged), view.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            let dispatch = dispatch.clone();
            environment.copy(&text, Callback::from(move |worked| dispatch.emit(SessionAction::Copied(worked))));
        })
    };
    let copied = view.session.copied.map(|worked| view.say(if worked { "ui-copied" } else { "ui-not-copied" }));
    let buttons = vec![
        print_button(view),
        press("bc-button", "copy", copy, vec![view.say("ui-copy").into()]),
        button(view, "review", view.say("ui-change-answers"), SessionAction::Visit(Action::Review)),
        button(view, "again", view.say("ui-again"), SessionAction::Visit(Action::Restart)),
    ];
    let status = vec![("class", "bc-muted".to_owned()), ("role", "status".to_owned())];
    let paper = html! { <div ref={view.places.paper.clone()}>{ summary_page(view, judged) }</div> };
    let content = vec![
        el("div", "bc-actions", buttons),
        with("p", status, copied.map(Html::from).into_iter().collect()),
        with("div", vec![("hidden", String::new())], vec![paper]),
    ];
    section(view.say("ui-keep"), content)
}

/// Prints what the screen has marked as its paper.
pub(super) fn print_button(view: View<'_>) -> Html {
    let (environment, paper) = (view.voice.environment.clone(), view.places.paper.clone());
    let print = Callback::from(move |_: MouseEvent| environment.print(paper.clone()));
    press("bc-button", "print", print, vec![view.say("ui-print").into()])
}
