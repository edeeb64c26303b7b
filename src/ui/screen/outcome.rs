//! The result: how soon, where and what to do, and when to get help sooner. The rest of its screen is in
//! [`rest_of_result`](super::rest_of_result()).

use crate::ui::{
    Judged, SessionAction, View, later,
    part::{
        Icon, Node, boxed, bullets, button, clinic_call, el, emergency_call, icon, level_card, link, overlay_note,
        push_some, region_choice, screen, service_call, text, with,
    },
};
use back_check_core::{
    content::{Arg, Level},
    visit::Action,
};

/// The result.
pub(crate) fn outcome(view: View<'_>) -> Node {
    let Some(judged) = view.session.judged() else {
        return screen(view, view.say("ui-review"), None, Vec::new());
    };
    let level = judged.triage.level;
    let (lead, other_leads) = leads(view, &judged);
    let heading = headline(view, &judged);
    let mut content = vec![card(view, &judged, lead.as_deref())];
    for lead in &other_leads {
        content.push(also(view, lead));
    }
    if level >= Level::EmergencyDepartment {
        let words = vec![view.say("ui-mistake").into()];
        content.push(link(view, "mistake", words, SessionAction::Visit(Action::Back)));
    }
    match later::rest_of_result(view, &judged) {
        Some(mut rest) => content.append(&mut rest),
        None => {
            content.push(safety_net(view, &judged));
            content.push(text("p", "bc-note", view.say("ui-rest-missing")));
            content.push(el("div", "bc-actions", change_or_restart(view)));
        }
    }
    push_some(&mut content, overlay_note(view));
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
pub(super) fn leads(view: View<'_>, judged: &Judged) -> (Option<String>, Vec<String>) {
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

/// The word for a level.
pub(super) fn level_label(view: View<'_>, level: Level) -> String {
    view.say(&["level-", level.id(), ".label"].concat())
}

/// The key of an attribute of the result: of its opening, where that has words of its own for it, else of its level.
pub(super) fn own_or_level(view: View<'_>, judged: &Judged, attribute: &str) -> String {
    let own = leads(view, judged).0.map(|lead| [&lead, attribute].concat());
    let has_own = own.filter(|key| view.session.pack.words.has(key));
    has_own.unwrap_or_else(|| ["level-", judged.triage.level.id(), attribute].concat())
}

/// The ways back from a result.
pub(super) fn change_or_restart(view: View<'_>) -> Vec<Node> {
    vec![
        button(view, "review", view.say("ui-change-answers"), SessionAction::Visit(Action::Review)),
        button(view, "again", view.say("ui-again"), SessionAction::Visit(Action::Restart)),
    ]
}

// Where a call is the thing to do, the number comes before anything to read: on a small screen it must not be below the
// edge.
fn card(view: View<'_>, judged: &Judged, lead: Option<&str>) -> Node {
    let level = judged.triage.level;
    let key = lead.map_or_else(|| ["level-", level.id()].concat(), ToOwned::to_owned);
    let place = view.voice.maybe(&[&key, ".where"].concat());
    let crisis = lead == Some("lead-crisis");
    let choose = level >= Level::Urgent && view.voice.region.is_none();
    // Help in a crisis has no number that fits most countries.
    let choose_first = choose && crisis;
    let phone_first = crisis || (lead.is_none() && matches!(level, Level::Urgent | Level::Emergency));
    let mut content = Vec::new();
    if choose_first {
        content.push(region_choice(view));
    }
    let numbers = calls(view, level, lead);
    let steps = bullets(view.voice.items(&[&key, ".do"].concat()));
    content.extend(if phone_first { [numbers, steps] } else { [steps, numbers] });
    push_some(
        &mut content,
        place.map(|place| el("p", "bc-card__where", vec![icon(Icon::Arrow), text("span", "", place)])),
    );
    if level >= Level::EmergencyDepartment {
        content.push(text("p", "", view.say(&own_or_level(view, judged, ".watch"))));
    }
    if choose && !choose_first {
        content.push(region_choice(view));
    }
    level_card(level, view.say(&[&key, ".label"].concat()), content)
}

fn also(view: View<'_>, lead: &str) -> Node {
    boxed("bc-note", lead, view.say(lead), vec![bullets(view.voice.items(&[lead, ".do"].concat()))])
}

// The numbers that fit the level, the one to call first in front.
fn calls(view: View<'_>, level: Level, lead: Option<&str>) -> Node {
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
    let link = |url: &str, words: Node| with("a", &[("class", "bc-call"), ("href", url)], vec![words]);
    push_some(&mut calls, book.map(|url| link(url, view.say("ui-book").into())));
    el("div", "bc-calls", calls)
}

/// When to get help sooner, one sign each.
pub(super) fn net_signs(view: View<'_>, level: Level) -> Vec<String> {
    let mut signs = Vec::new();
    for sign in &view.session.pack.level(level).safety_net {
        signs.push(view.voice.name("net", &sign.id));
    }
    signs
}

pub(super) fn safety_net(view: View<'_>, judged: &Judged) -> Node {
    let level = judged.triage.level;
    let signs = net_signs(view, level);
    // Who is sent to hospital now reads these for the days after.
    let (title, lead) = if level < Level::EmergencyDepartment {
        ("ui-net", "ui-net-lead")
    } else {
        ("ui-net-later", "ui-net-lead-later")
    };
    let mut content = vec![text("p", "bc-net__lead", view.say(lead)), bullets(signs)];
    // From an emergency department on, the card says it: it is about now.
    if level < Level::EmergencyDepartment {
        content.insert(0, text("p", "", view.say(&own_or_level(view, judged, ".watch"))));
    }
    boxed("bc-section bc-net", "safety-net", view.say(title), content)
}
