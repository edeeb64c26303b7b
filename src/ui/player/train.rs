//! How the state around a session of exercise changes. Every exercise that is done here is one of the plan.

use super::state::{Switch, Train, Training};
use crate::ui::{Judged, Page, Session, theatre::theatre};
use back_check_core::{
    content::{ExerciseSet, Filter, FindingId, FindingSet, ScreenId},
    diary::Stop,
    plan::{Form, Plan, Prescription},
    player::{Action, Beats, Millis, Player, Stage, Task, course, takes},
    triage::triage,
    visit::{self, Mark, Step},
};
use std::rc::Rc;

/// The state after something happened.
pub(crate) fn train(session: &mut Session, it: Train) {
    let mut training = session.training.as_deref().cloned().unwrap_or_default();
    let now = theatre().now();
    match it {
        Train::Begin => {
            let tasks = enough(session, &training).unwrap_or_else(|| tasks_today(session, &training));
            begin(session, &mut training, tasks);
        }
        Train::BeginAll => {
            let tasks = tasks_today(session, &training);
            begin(session, &mut training, tasks);
        }
        Train::BeginWith(exercise) => {
            let mut tasks = tasks_of(session, &training);
            tasks.retain(|task| task.exercise == exercise);
            begin(session, &mut training, tasks);
        }
        Train::Do(action) => act(session, &mut training, action, now),
        Train::Left(scene, at) if scene == training.scene => act(session, &mut training, Action::Away, at),
        Train::Left(..) => {}
        Train::Again => again(session, &mut training, now),
        Train::Close => close(session, &mut training),
        Train::Filter(position) => training.filters ^= 1_u8.checked_shl(position.into()).unwrap_or(0),
        Train::Minutes(minutes) => training.minutes = minutes,
        Train::Ready(seconds) => training.pace.ready = seconds,
        Train::Switch(which) => switch(&mut training, which),
    }
    let pace = training.pace;
    if let Some(player) = &mut training.player {
        player.set_pace(pace);
    }
    session.training = Some(Rc::new(training));
}

fn switch(training: &mut Training, which: Switch) {
    let settings = &mut training.settings;
    let turned = match which {
        Switch::Tones => &mut settings.tones,
        Switch::Voice => &mut settings.voice,
        Switch::Buzz => &mut settings.buzz,
        Switch::Awake => &mut settings.awake,
    };
    *turned = !*turned;
}

fn begin(session: &mut Session, training: &mut Training, tasks: Vec<Task>) {
    if !tasks.is_empty() {
        training.player = Some(Player::new(tasks, training.pace, session.pack.session.stop_above));
        training.scene = training.scene.wrapping_add(1);
        session.pages.push(Page::Player);
    }
}

fn act(session: &mut Session, training: &mut Training, action: Action, now: Millis) {
    let Some(player) = &training.player else { return };
    let (stage, task) = (player.stage, player.task);
    if action == Action::GoOn && !player.can_go_on() {
        session.tries += 1;
        return;
    }
    let mut next = player.after(action, now);
    // What the answers no longer allow is not done, whatever was begun.
    let allowed = todays_plan(session, training);
    next.keep_only(|task| may_do(allowed.as_ref(), task), now);
    if (next.stage, next.task) != (stage, task) {
        training.scene = training.scene.wrapping_add(1);
        session.tries = 0;
    }
    let comes_to = Some(next.stage).filter(|it| *it != stage);
    training.player = Some(next);
    match comes_to {
        // Until it is known whether it was one, no answers are kept that would open the programme again, if the page were closed.
        Some(Stage::Alarm) => session.hold_answers(true),
        Some(Stage::Doing) => session.hold_answers(false),
        Some(Stage::Reopened) => again(session, training, now),
        Some(Stage::FurtherDown | Stage::Done) => note(session, training),
        _ => {}
    }
}

/// Who goes back out of a session has ended it: what was done in it is written down.
pub(crate) fn left(session: &mut Session) {
    let mut training = session.training.as_deref().cloned().unwrap_or_default();
    if training.player.is_some() && !session.pages.contains(&Page::Player) {
        end(session, &mut training, theatre().now());
        session.training = Some(Rc::new(training));
    }
}

// Over at once, with what was done written down if it is not yet. Gives the session as it ended.
fn end(session: &mut Session, training: &mut Training, now: Millis) -> Option<Player> {
    let player = training.player.take()?;
    if matches!(player.stage, Stage::Done | Stage::FurtherDown) {
        return Some(player);
    }
    // What was being done when it hurt is written down as such.
    let player = player.after(Action::End, now);
    write_down(session, &player);
    Some(player)
}

/// Whether the plan holds an exercise, in that form.
pub(crate) fn may_do(plan: Option<&Plan>, task: &Task) -> bool {
    let held = plan.and_then(|plan| plan.get(task.exercise));
    held.is_some_and(|it| it.variant == task.variant)
}

fn note(session: &mut Session, training: &Training) {
    if let Some(player) = &training.player {
        write_down(session, player);
    }
}

// What was done, and what follows if something ended it.
fn write_down(session: &mut Session, player: &Player) {
    if player.record.done.is_empty() {
        return;
    }
    if let Some(last) = player.last_done().filter(|_| player.record.stopped == Some(Stop::FurtherDown)) {
        leave_out_what_hurt(session, last);
    }
    session.note_session(player.record.clone());
    if player.record.stopped.is_some() {
        let screens = session.pack.session.ask_again.clone();
        session.ask_again(&screens);
        // What lies below belongs to a plan that is closed: the way back leads to the questions.
        session.pages.retain(|page| *page == Page::Player);
    }
}

// What bends the same way is left out from now on. Where nothing says which way that was, the exercise itself is.
fn leave_out_what_hurt(session: &mut Session, last: &Task) {
    last.directions.iter().for_each(|finding| tick(session, finding));
    if last.directions.is_empty() {
        session.leave_out(last.exercise);
    }
}

fn close(session: &mut Session, training: &mut Training) {
    training.player = None;
    session.pages.clear();
}

// Back to the questions. Until they have been gone through, there is no result, and so no plan.
fn again(session: &mut Session, training: &mut Training, now: Millis) {
    let Some(player) = end(session, training, now) else { return };
    session.pages.clear();
    let mut signs = player.signs.iter();
    if let Some(first) = signs.next() {
        player.signs.iter().for_each(|sign| tick(session, sign));
        if let Some(screen) = screen_of(session, first) {
            visit(session, visit::Action::Change(screen));
            visit(session, visit::Action::Continue);
            // What was just ticked need not be looked through: what comes of it is what matters.
            if session.visit.step == Step::Review {
                visit(session, visit::Action::Continue);
            }
        }
    }
}

fn tick(session: &mut Session, finding: FindingId) {
    visit(session, visit::Action::SetMark(finding, Some(Mark::Present)));
}

fn visit(session: &mut Session, action: visit::Action) {
    session.visit = session.visit.after(session.rules(), action);
}

fn screen_of(session: &Session, finding: FindingId) -> Option<ScreenId> {
    session.pack.screen_ids().find(|id| session.pack.screen(*id).items().contains(&finding))
}

fn chosen<'a>(session: &'a Session, training: &Training) -> impl Iterator<Item = &'a Filter> {
    let bits = training.filters;
    session.pack.session.filters.iter().enumerate().filter(move |(at, _)| bits >> at & 1 == 1).map(|(_, it)| it)
}

/// The plan as it is with the wishes for today: what they limit counts as if it had been ticked, which only ever leaves more
/// out.
pub(crate) fn todays_plan(session: &Session, training: &Training) -> Option<Plan> {
    session.plan(&as_wished(session, training)?)
}

/// What else is safe, with the wishes for today, beside what is done today.
pub(crate) fn beside_today(session: &Session, training: &Training) -> Vec<Prescription> {
    let beside = as_wished(session, training).and_then(|judged| session.beside(&judged));
    let beside = beside.as_ref().map_or(&[][..], |plan| plan.prescriptions());
    let fit = beside.iter().filter(|it| chosen(session, training).all(|filter| fits(session, filter, it)));
    fit.copied().collect()
}

fn as_wished(session: &Session, training: &Training) -> Option<Judged> {
    if session.visit.step != Step::Result {
        return None;
    }
    let Judged { mut case, .. } = session.judged()?;
    for filter in chosen(session, training) {
        filter.limits.iter().for_each(|limit| case.present.insert(*limit));
    }
    let triage = triage(&session.pack, session.profile, &case);
    Some(Judged { case, triage })
}

/// The gentlest first: a session is gone through from the top.
const ORDER: [ExerciseSet; 4] =
    [ExerciseSet::Comfort, ExerciseSet::Walking, ExerciseSet::Mobility, ExerciseSet::Strengthening];

/// What is taken first when there is not time for all: what moves the back before what rests it.
const WORTH: [ExerciseSet; 4] =
    [ExerciseSet::Mobility, ExerciseSet::Strengthening, ExerciseSet::Comfort, ExerciseSet::Walking];

// All that fits the wishes for today, in order.
fn tasks_of(session: &Session, training: &Training) -> Vec<Task> {
    let Some(plan) = todays_plan(session, training) else { return Vec::new() };
    let mut tasks = Vec::new();
    for set in ORDER {
        for it in plan.prescriptions() {
            let fits = chosen(session, training).all(|filter| fits(session, filter, it));
            if fits && session.pack.exercise(it.exercise).set == set {
                tasks.push(task(session, it));
            }
        }
    }
    tasks
}

/// The exercises of today's session: all that fits the wishes, as many as there is time for.
pub(crate) fn tasks_today(session: &Session, training: &Training) -> Vec<Task> {
    let tasks = tasks_of(session, training);
    match training.minutes {
        Some(minutes) => within(session, training, tasks, minutes),
        None => tasks,
    }
}

/// How long is enough for one go, where the person has not said how much time there is: of the times to choose from the least
/// until a session went well and the next day came, and the middle one later.
pub(crate) fn enough_minutes(session: &Session) -> Option<u8> {
    let minutes = &session.pack.session.minutes;
    minutes.get(if session.has_trained_well() { minutes.len() / 2 } else { 0 }).copied()
}

/// As many of today's exercises as are enough for one go. None where that is all of them, or where the person has said how
/// much time there is.
pub(crate) fn enough(session: &Session, training: &Training) -> Option<Vec<Task>> {
    let minutes = enough_minutes(session).filter(|_| training.minutes.is_none())?;
    let all = tasks_of(session, training);
    let count = all.len();
    Some(within(session, training, all, minutes)).filter(|tasks| !tasks.is_empty() && tasks.len() < count)
}

fn within(session: &Session, training: &Training, tasks: Vec<Task>, minutes: u8) -> Vec<Task> {
    let (mut left, mut taken) = (Millis::from(minutes) * 60_000, vec![false; tasks.len()]);
    for set in WORTH {
        for (task, taken) in tasks.iter().zip(&mut taken) {
            let lasts = takes(&course(&task.dose, task.each_side, task.beats, training.pace));
            if session.pack.exercise(task.exercise).set == set && lasts <= left {
                left -= lasts;
                *taken = true;
            }
        }
    }
    tasks.into_iter().zip(taken).filter_map(|(task, taken)| taken.then_some(task)).collect()
}

fn fits(session: &Session, filter: &Filter, it: &Prescription) -> bool {
    let form = Form::of(&session.pack, it.exercise, it.variant);
    let here = filter.positions.iter().any(|position| position == form.position());
    let at_hand = form.equipment().iter().all(|thing| filter.equipment.contains(thing));
    filter.positions.is_empty() || (here && at_hand)
}

fn task(session: &Session, it: &Prescription) -> Task {
    let (pack, exercise) = (&session.pack, session.pack.exercise(it.exercise));
    let form = Form::of(pack, it.exercise, it.variant);
    let bends = |finding: &&FindingId| pack.session.directions.contains(finding);
    let directions: FindingSet = exercise.withheld_by.iter().filter(bends).copied().collect();
    Task {
        exercise: it.exercise,
        variant: it.variant,
        dose: it.dose,
        easier: form.easier(),
        each_side: exercise.each_side,
        beats: Beats::of(form.motion),
        directions,
    }
}
