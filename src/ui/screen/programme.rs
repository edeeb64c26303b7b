//! The programme: what is done today, what changed and why, the week, and what leads on.

use super::{closed::closed_note, exercise::name_of, exercises::none_because};
use crate::ui::{
    Page, SessionAction, View,
    environment::outlet,
    noted::Note,
    part::{Node, bullets, button, details, el, lasting, log, main_button, push_some, screen, section, text, tile},
};
use back_check_core::{
    content::{Arg, ExerciseId},
    diary::{Day, Wish},
    export::dose_in_words,
    plan::{Change, Changed, Course, Plan, Prescription, Review, Why, review, withheld},
    triage::Permit,
};

/// The programme.
pub(crate) fn programme(view: View<'_>) -> Node {
    let title = view.say("ui-programme-page");
    let judged = view.session.judged();
    let Some(permit) = judged.as_ref().and_then(|judged| view.session.permit(judged)) else {
        let left_out = judged.as_ref().map(|it| withheld(&view.session.pack, &it.triage)).unwrap_or_default();
        let allowed = judged.as_ref().is_some_and(|it| it.triage.exercise.is_ok());
        let none = || el("div", "bc-note", vec![text("p", "", none_because(view, &left_out))]);
        return screen(
            view,
            title,
            None,
            vec![closed_note(view).filter(|_| allowed).unwrap_or_else(none), pages(view)],
        );
    };
    view.session.with_course(|course| {
        let phase = view.session.pack.programme.phases.get(course.phase());
        let key = ["phase-", phase.map_or("", |phase| &phase.id)].concat();
        let mut content = vec![text("p", "bc-lead", view.say(&[&key, ".aim"].concat()))];
        push_some(&mut content, time_to_ask(view));
        push_some(&mut content, eased(view, course));
        content.push(today(view, course, permit));
        content.push(changes(view, course));
        content.push(week(view, course, permit));
        content.push(steps(view, course, &key));
        content.push(pages(view));
        screen(view, title.clone(), Some(view.say(&key)), content)
    })
}

fn time_to_ask(view: View<'_>) -> Option<Node> {
    let (diary, limits) = (view.session.diary()?, &view.session.pack.programme.limits);
    let key = match review(diary, limits, view.session.today())? {
        Review::Soon => "ui-programme-review-soon",
        Review::Book => "ui-programme-review-book",
    };
    Some(el("div", "bc-note", vec![text("p", "", view.say(key))]))
}

fn eased(view: View<'_>, course: &Course<'_>) -> Option<Node> {
    let until = course.eased_until()?;
    let words = view.voice.say_of("ui-programme-eased", Arg::Date, &date(view, until));
    Some(el("div", "bc-note", vec![text("p", "", words)]))
}

/// A day in words.
pub(super) fn date(view: View<'_>, day: Day) -> String {
    outlet().day_in_words(&view.session.pack.words.language, &day.iso())
}

fn today(view: View<'_>, course: &Course<'_>, permit: &Permit) -> Node {
    let plan = Plan::on_day(&view.session.pack, permit, course, view.session.today());
    let mut content = Vec::new();
    let asks = view.session.diary().is_some_and(|diary| diary.morning_to_ask_about(view.session.today()).is_some());
    if asks {
        content.push(text("p", "", view.say("ui-programme-check-in-first")));
    }
    let mut ways =
        [("open-exercises", "ui-programme-do", Page::Exercises), ("open-check-in", "ui-check-in-page", Page::CheckIn)];
    if asks {
        ways.reverse();
    }
    let [(first, words, page), (second, other, to)] = ways;
    let actions = vec![
        main_button(view, first, view.say(words), SessionAction::Open(page)),
        button(view, second, view.say(other), SessionAction::Open(to)),
        button(view, "open-by-hand", view.say("ui-programme-hand-open"), SessionAction::Open(Page::ByHand)),
    ];
    content.push(el("div", "bc-actions", actions));
    let mut rows = Vec::new();
    for it in plan.prescriptions() {
        let name = &view.session.pack.exercise(it.exercise).id;
        rows.push(lasting("li", "bc-day__item", name, vec![what(view, it), otherwise(view, it.exercise)]));
    }
    content.push(el("ul", "bc-day", rows));
    let left_out = view.session.pack.exercise_ids().filter(|id| course.is_left_out(*id));
    let back = left_out.map(|id| {
        let words = view.voice.say_of("ui-programme-take-back-in", Arg::Name, &name_of(view, id, None));
        wish(view, "take-back-in", words, id, Wish::TakeBackIn)
    });
    content.push(el("div", "bc-actions", back.collect()));
    section(view.say("ui-programme-today"), content)
}

fn what(view: View<'_>, it: &Prescription) -> Node {
    let dose = view.voice.speak(|speaker| dose_in_words(speaker, &it.dose)).join(" · ");
    let name = text("strong", "", name_of(view, it.exercise, it.variant));
    el("p", "bc-day__what", vec![name, text("span", "bc-muted", dose)])
}

// The person may have it otherwise, within what is safe.
fn otherwise(view: View<'_>, id: ExerciseId) -> Node {
    let wishes = [
        ("easier", "ui-programme-easier", Wish::Easier),
        ("harder", "ui-programme-harder", Wish::Harder),
        ("leave-out", "ui-programme-leave-out", Wish::LeaveOut),
    ];
    let buttons = wishes.map(|(name, key, it)| wish(view, name, view.say(key), id, it));
    let caution = text("p", "bc-muted", view.say("ui-programme-caution"));
    let name = ["change-", &view.session.pack.exercise(id).id].concat();
    let content = vec![el("div", "bc-row", buttons.into()), caution];
    details("bc-details", &name, view.say("ui-programme-otherwise"), content)
}

fn wish(view: View<'_>, name: &str, words: String, id: ExerciseId, wish: Wish) -> Node {
    button(view, name, words, SessionAction::Note(Note::Wish(id, wish)))
}

// More would be a list to read rather than an answer.
const MOST: usize = 6;

fn changes(view: View<'_>, course: &Course<'_>) -> Node {
    let mut content = Vec::new();
    let newest: Vec<_> = course.changes().iter().rev().take(MOST).collect();
    if newest.is_empty() {
        content.push(text("p", "", view.say("ui-programme-no-changes")));
    } else {
        let rows = newest.into_iter().map(|it| (date(view, it.day), change(view, it)));
        content.push(log("changes", rows.collect()));
    }
    let rules = Why::ALL.iter().map(|why| view.say(&["change-", why.id(), ".rule"].concat()));
    content.push(details("bc-details", "rules", view.say("ui-programme-rules"), vec![bullets(rules.collect())]));
    section(view.say("ui-programme-why"), content)
}

fn change(view: View<'_>, it: &Changed) -> String {
    let of = |key: &str, id: ExerciseId| view.voice.say_of(key, Arg::Name, &name_of(view, id, None));
    let what = match it.change {
        Change::Easier(id) => of("ui-programme-made-easier", id),
        Change::Harder(id) => of("ui-programme-made-harder", id),
        Change::Rests(id, _) => of("ui-programme-rests", id),
        Change::LeftOut(id) => of("ui-programme-left-out", id),
        Change::Back(id) => of("ui-programme-back", id),
        Change::AllEasier => view.say("ui-programme-all-easier"),
        Change::EasierUntil(day) => view.voice.say_of("ui-programme-easier-until", Arg::Date, &date(view, day)),
        Change::Phase(phase) => {
            let phase = view.session.pack.programme.phases.get(usize::from(phase));
            view.voice.say_of("ui-programme-phase", Arg::Name, &view.voice.name("phase", phase.map_or("", |it| &it.id)))
        }
    };
    [&what, " ", &view.voice.name("change", it.why.id())].concat()
}

fn week(view: View<'_>, course: &Course<'_>, permit: &Permit) -> Node {
    let rows = (0..7).map(|ahead: u16| {
        let day = view.session.today().plus(ahead.into());
        let plan = Plan::on_day(&view.session.pack, permit, course, day);
        let names: Vec<_> = plan.prescriptions().iter().map(|it| name_of(view, it.exercise, it.variant)).collect();
        (view.voice.environment.date_in_days(&view.session.pack.words.language, ahead), names.join(", "))
    });
    details("bc-details", "week", view.say("ui-programme-week"), vec![log("week", rows.collect())])
}

// Where the person is, what leads on, and a way to another phase at their own wish.
fn steps(view: View<'_>, course: &Course<'_>, key: &str) -> Node {
    let phases = &view.session.pack.programme.phases;
    let mut content = Vec::new();
    if phases.get(course.phase()).is_some_and(|phase| phase.forward.is_some()) {
        content.push(text("p", "", view.say(&[key, ".forward"].concat())));
    }
    let mut buttons = Vec::new();
    for (at, phase) in phases.iter().enumerate().filter(|(at, _)| at.abs_diff(course.phase()) == 1) {
        let (name, words) = if at < course.phase() {
            ("phase-back", "ui-programme-go-back")
        } else {
            ("phase-on", "ui-programme-go-on")
        };
        let words = view.voice.say_of(words, Arg::Name, &view.voice.name("phase", &phase.id));
        let note = Note::Phase(u8::try_from(at).unwrap_or_default());
        buttons.push(button(view, name, words, SessionAction::Note(note)));
    }
    let caution = text("p", "bc-muted", view.say("ui-programme-caution"));
    let own = vec![el("div", "bc-row", buttons), caution];
    content.push(details("bc-details", "other-phase", view.say("ui-programme-other-phase"), own));
    section(view.say("ui-programme-next"), content)
}

fn pages(view: View<'_>) -> Node {
    let able = if view.session.is_time_for_things() { "ui-programme-able-time" } else { "ui-programme-able-tile" };
    let pages = [
        (Page::Able, "ui-programme-able", able, "open-able"),
        (Page::Diary, "ui-diary-page", "ui-diary-page-lead", "open-diary"),
        (Page::Keep, "ui-store-page", "ui-store-page-lead", "open-keep"),
    ];
    let tiles = pages.map(|(page, title, lead, name)| {
        tile(view, name, [String::new(), view.say(title), view.say(lead)], SessionAction::Open(page))
    });
    el("ul", "bc-tiles", tiles.into())
}
