//! The exercise library: what is safe for this person, and what was left out and why.

use super::{
    closed::closed_note,
    exercise::name_of,
    other_exercises::other_exercises,
    player_questions::{time, wish},
};
use crate::ui::{
    Page, SessionAction, View,
    part::{Icon, Node, bullets, button, details, el, icon, main_button, press, push_some, screen, text},
    player::{Look, Train, Training, enough, enough_minutes, may_do, still, tasks_today, todays_plan},
};
use back_check_core::{
    content::{Arg, ExerciseId, ExerciseSet},
    export::dose_in_words,
    plan::{Because, Prescription, Withheld, withheld},
    player::{Millis, Task, course, takes},
    triage::Refusal,
};

/// The exercise library.
pub(crate) fn exercises(view: View<'_>) -> Node {
    let judged = view.session.judged();
    let left_out = judged.as_ref().map(|it| withheld(&view.session.pack, &it.triage)).unwrap_or_default();
    let plan = judged.as_ref().and_then(|it| view.session.plan(it));
    let given = plan.as_ref().map_or(&[][..], |plan| plan.prescriptions());
    let content = if given.is_empty() {
        let none = || el("div", "bc-note", vec![text("p", "", none_because(view, &left_out))]);
        let allowed = judged.as_ref().is_some_and(|it| it.triage.exercise.is_ok());
        vec![closed_note(view).filter(|_| allowed).unwrap_or_else(none)]
    } else {
        let lead = text("p", "bc-lead", view.say("ui-exercises-lead"));
        let mut content = vec![lead];
        content.append(&mut today(view));
        push_some(&mut content, other_exercises(view));
        push_some(&mut content, left_out_list(view, &left_out));
        content
    };
    screen(view, view.say("ui-page-exercises"), None, content)
}

// The wishes for today, what is left with them, and the button that starts.
fn today(view: View<'_>) -> Vec<Node> {
    let training = view.session.training.as_deref().cloned().unwrap_or_default();
    let tasks = tasks_today(view.session, &training);
    let plan = todays_plan(view.session, &training);
    let mut rows = Vec::new();
    for task in &tasks {
        if let Some(it) = plan.as_ref().filter(|plan| may_do(Some(plan), task)).and_then(|plan| plan.get(task.exercise))
        {
            rows.push(row(view, it));
        }
    }
    if rows.is_empty() {
        let none = text("p", "bc-lead", view.say("ui-player-none"));
        return vec![wishes(view, &training), el("div", "bc-note", vec![none])];
    }
    let short = enough(view.session, &training);
    let mut buttons = Vec::new();
    if let Some(short) = &short {
        buttons.push(main_button(view, "player-start", start(view, "ui-player-start", short, &training), BEGIN));
        let all = start(view, "ui-player-start-all", &tasks, &training);
        buttons.push(button(view, "player-all", all, SessionAction::Train(Train::BeginAll)));
    } else {
        buttons.push(main_button(view, "player-start", start(view, "ui-player-start", &tasks, &training), BEGIN));
    }
    buttons.push(button(view, "open-sheet", view.say("ui-sheet-open"), SessionAction::Open(Page::Sheet)));
    let mut content = vec![wishes(view, &training)];
    push_some(&mut content, short.and_then(|_| why_short(view)));
    content.extend([el("div", "bc-actions", buttons), el("ul", "bc-tiles", rows)]);
    content
}

const BEGIN: SessionAction = SessionAction::Train(Train::Begin);

// How many exercises, and how long they take.
fn start(view: View<'_>, key: &str, tasks: &[Task], training: &Training) -> String {
    let minutes = u32::try_from(lasts(tasks, training).div_ceil(60_000)).unwrap_or(u32::MAX);
    let count = u32::try_from(tasks.len()).unwrap_or(u32::MAX);
    view.voice
        .speak(|speaker| speaker.say_with(key, |args| args.with_number(Arg::N, count).with_number(Arg::Total, minutes)))
}

fn why_short(view: View<'_>) -> Option<Node> {
    let minutes = enough_minutes(view.session)?;
    Some(text(
        "p",
        "",
        match view.session.has_trained_well() {
            true => view.voice.count("ui-player-enough-for-one-go", minutes.into()),
            false => view.say("ui-player-first-time"),
        },
    ))
}

fn lasts(tasks: &[Task], training: &Training) -> Millis {
    let one = |task: &Task| takes(&course(&task.dose, task.each_side, task.beats, training.pace));
    tasks.iter().map(one).sum()
}

fn wishes(view: View<'_>, training: &Training) -> Node {
    let mut boxes = Vec::new();
    for (position, filter) in view.session.pack.session.filters.iter().enumerate() {
        boxes.push(wish(view, position, &filter.id, training.filters >> position & 1 == 1));
    }
    let legend = text("legend", "bc-field__label", view.say("ui-player-today"));
    let options = el("div", "bc-choices__options", boxes);
    let wishes = el("fieldset", "bc-choices bc-choices--row", vec![legend, options]);
    let hint = text("p", "bc-field__hint", view.say("ui-player-filtered"));
    el("div", "bc-wishes", vec![wishes, time(view, training), hint])
}

/// Why there is no exercise at all.
pub(super) fn why_none(view: View<'_>) -> String {
    let judged = view.session.judged();
    none_because(view, &judged.as_ref().map(|it| withheld(&view.session.pack, &it.triage)).unwrap_or_default())
}

pub(super) fn none_because(view: View<'_>, left_out: &[Withheld]) -> String {
    let refused = left_out.iter().flat_map(|it| &it.because).find_map(|because| match because {
        Because::Refused(refusal) => Some(refusal_key(*refusal)),
        _ => None,
    });
    view.say(refused.unwrap_or(if left_out.is_empty() { "ui-because-limits-unanswered" } else { "ui-exercises-none" }))
}

fn refusal_key(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Age => "ui-because-age",
        Refusal::Level => "ui-because-level",
        Refusal::LimitsUnanswered => "ui-because-limits-unanswered",
    }
}

/// What an exercise is for.
pub(super) fn set_name(view: View<'_>, set: ExerciseSet) -> String {
    view.say(match set {
        ExerciseSet::Comfort => "ui-set-comfort",
        ExerciseSet::Walking => "ui-set-walking",
        ExerciseSet::Mobility => "ui-set-mobility",
        ExerciseSet::Strengthening => "ui-set-strengthening",
    })
}

/// An exercise as a tile that leads to its page.
pub(super) fn row(view: View<'_>, it: &Prescription) -> Node {
    let exercise = view.session.pack.exercise(it.exercise);
    let dose = view.voice.speak(|speaker| dose_in_words(speaker, &it.dose)).join(" · ");
    let look = Look { pack: view.session.pack.clone(), exercise: it.exercise, variant: it.variant, mirrored: false };
    let words = vec![
        el("span", "bc-tile__still", vec![still(&look)]),
        text("span", "bc-tile__tag", set_name(view, exercise.set)),
        text("span", "bc-tile__title", name_of(view, it.exercise, it.variant)),
        text("span", "bc-tile__lead", dose),
        icon(Icon::Arrow),
    ];
    let open = view.on_press(SessionAction::Open(Page::Exercise(it.exercise)));
    el("li", "", vec![press("bc-tile bc-tile--still", &["exercise-", &exercise.id].concat(), open, words)])
}

fn left_out_list(view: View<'_>, left_out: &[Withheld]) -> Option<Node> {
    let count = u32::try_from(left_out.len()).ok().filter(|count| *count > 0)?;
    let row = |it: &Withheld| {
        let name = view.voice.name("exercise", &view.session.pack.exercise(it.exercise).id);
        let reasons = bullets(it.because.iter().map(|because| reason(view, *because)).collect());
        el("li", "", vec![text("strong", "", name), reasons])
    };
    let lead = text("p", "", view.say("ui-left-out-lead"));
    let list = el("ul", "bc-left-out", left_out.iter().map(row).collect());
    Some(details("bc-details", "left-out", view.voice.count("ui-left-out", count), vec![lead, list]))
}

fn reason(view: View<'_>, because: Because) -> String {
    match because {
        Because::Refused(refusal) => view.say(refusal_key(refusal)),
        Because::Level => view.say("ui-because-strength"),
        Because::FirstPlan => view.say("ui-because-first-plan"),
        Because::Finding(finding) => {
            let label = view.voice.name("finding", &view.session.pack.finding(finding).id);
            view.voice.say_of("ui-because-finding", Arg::Name, &label)
        }
    }
}

/// Why an exercise is left out, if it is.
pub(super) fn reasons_against(view: View<'_>, exercise: ExerciseId) -> Vec<String> {
    let left_out = view.session.judged().map(|it| withheld(&view.session.pack, &it.triage)).unwrap_or_default();
    let found = left_out.into_iter().find(|it| it.exercise == exercise);
    found.map(|it| it.because.into_iter().map(|because| reason(view, because)).collect()).unwrap_or_default()
}
