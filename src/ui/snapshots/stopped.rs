//! How a session of exercise ends before its end: what is written down, and what is asked before another.

use super::{ExerciseId, HURTS, NO_SIGNS, ON, Path, SPASM, check, feels};
use crate::ui::{
    Page, SessionAction,
    noted::{Closed, Note},
    player::Train,
};
use back_check_core::{
    diary::{Outcome, Session, Skip, Stop, What, Wish},
    plan::Recheck,
    player::{Action as Do, Leg},
    visit::Step,
};

/// The sessions that were written down.
fn sessions(path: &Path) -> Vec<Session> {
    let entries = path.session.diary().map(|diary| diary.entries().to_vec()).unwrap_or_default();
    entries
        .into_iter()
        .filter_map(|it| if let What::Session(session) = it.what { Some(session) } else { None })
        .collect()
}

fn id(path: &Path, exercise: &str) -> ExerciseId {
    path.session.pack.exercise_id(exercise).expect("an exercise")
}

/// At the result, and in a session of that exercise that was just left out because it hurt.
fn tried(exercise: &str) -> Path {
    let path = Path::new(38, &SPASM).at_result();
    let begin = Train::BeginWith(id(&path, exercise));
    path.train(&[&[begin, NO_SIGNS, ON, feels(2), ON][..], &HURTS, &[ON]].concat())
}

fn went_down(exercise: &str) -> Path {
    let mut path = tried(exercise);
    for step in [Train::Do(Do::Leg(Leg::Down)), ON] {
        path.session.after(SessionAction::Train(step));
    }
    path
}

fn has_a_plan(path: &Path) -> bool {
    path.session.judged().is_some_and(|judged| path.session.plan(&judged).is_some())
}

fn holds(path: &Path, exercise: &str) -> bool {
    let plan = path.session.judged().and_then(|judged| path.session.plan(&judged)).expect("a plan");
    plan.get(id(path, exercise)).is_some()
}

/// Through the questions again, with nothing new to say.
fn answered_again(path: Path) -> Path {
    let mut path = path;
    if path.session.training.as_ref().is_some_and(|training| training.player.is_some()) {
        path.session.after(SessionAction::Train(Train::Again));
    }
    let path = path.until(|session| session.visit.step == Step::Result);
    path.does(Note::Settled)
}

screens! {
    player_further_down: went_down("seated-back-stretch");
    player_further_down_which_way_nobody_knows: went_down("cat-camel");
}

#[test]
fn a_leg_that_gets_worse_locks_the_plan_until_the_questions_were_answered_anew() {
    for exercise in ["seated-back-stretch", "cat-camel"] {
        let path = went_down(exercise);
        assert!(!has_a_plan(&path), "{exercise}");
        assert_eq!(sessions(&path).iter().map(|it| it.stopped).collect::<Vec<_>>(), [Some(Stop::FurtherDown)]);
        assert!(matches!(path.session.visit.step, Step::Screen(_)), "{exercise}");
        let mut gone_back = path;
        gone_back.session.after(SessionAction::GoBack);
        assert!(!has_a_plan(&gone_back) && sessions(&gone_back).len() == 1, "{exercise}");
        assert!(gone_back.session.pages.is_empty(), "the way back leads to the questions");
        assert!(has_a_plan(&answered_again(gone_back)), "{exercise}");
    }
}

#[test]
fn what_bends_as_the_exercise_that_made_the_leg_worse_is_left_out_or_the_exercise_itself() {
    let path = answered_again(went_down("seated-back-stretch"));
    assert!(!holds(&path, "seated-back-stretch") && !holds(&path, "childs-pose") && holds(&path, "cat-camel"));
    let path = answered_again(went_down("cat-camel"));
    assert!(!holds(&path, "cat-camel") && holds(&path, "seated-back-stretch"));
    let entries = path.session.diary().map(|diary| diary.entries().to_vec()).unwrap_or_default();
    let cat = What::Wish(id(&path, "cat-camel"), Wish::LeaveOut);
    assert!(entries.iter().any(|entry| entry.what == cat), "it can be taken back in");
}

#[test]
fn who_says_that_the_leg_is_worse_and_leaves_before_going_on_has_said_it() {
    for exercise in ["seated-back-stretch", "cat-camel"] {
        let mut path = tried(exercise);
        path.session.after(SessionAction::Train(Train::Do(Do::Leg(Leg::Down))));
        path.session.after(SessionAction::GoBack);
        assert_eq!(sessions(&path).iter().map(|it| it.stopped).collect::<Vec<_>>(), [Some(Stop::FurtherDown)]);
        assert!(!has_a_plan(&path) && !holds(&answered_again(path), exercise), "{exercise}");
    }
}

#[test]
fn answers_that_are_kept_do_not_open_what_a_session_has_closed() {
    for (stop, why) in [(Stop::Sharp, Recheck::Sharp), (Stop::FurtherDown, Recheck::FurtherDown)] {
        let mut path = Path::new(38, &SPASM).at_result().does(Note::Settled);
        path.session.note_session(Session { stopped: Some(stop), ..Session::default() });
        assert_eq!(path.session.closed(), Some(Closed::Again(why)));
    }
}

#[test]
fn who_goes_back_out_of_a_session_finds_what_was_done_written_down_once() {
    let mut path = tried("cat-camel");
    path.session.after(SessionAction::GoBack);
    assert!(path.session.page() != Some(Page::Player));
    path.session.after(SessionAction::Open(Page::Learn));
    let noted = sessions(&path);
    assert_eq!(noted.len(), 1);
    assert_eq!(noted[0].done.iter().map(|it| it.outcome).collect::<Vec<_>>(), [Outcome::Skipped(Skip::Hurts)]);
    assert!(has_a_plan(&path));
}

#[test]
fn a_page_that_is_read_in_the_middle_of_a_session_does_not_end_it() {
    let mut path = tried("cat-camel");
    path.session.after(SessionAction::Open(Page::Learn));
    path.session.after(SessionAction::GoBack);
    assert_eq!(path.session.page(), Some(Page::Player));
    assert_eq!(sessions(&path), []);
}

#[test]
fn who_leaves_at_an_alarm_has_felt_it() {
    let path = Path::new(38, &SPASM).at_result();
    let begin = Train::BeginWith(id(&path, "cat-camel"));
    let mut path = path.train(&[begin, NO_SIGNS, ON, feels(2), ON, Train::Do(Do::Alarm)]);
    path.session.after(SessionAction::GoBack);
    assert_eq!(sessions(&path).iter().map(|it| it.stopped).collect::<Vec<_>>(), [Some(Stop::Sharp)]);
    assert!(!has_a_plan(&path) && path.session.pages.is_empty());
}

#[test]
fn while_an_alarm_is_not_answered_nothing_is_kept_that_would_open_the_programme_again() {
    let path = Path::new(38, &SPASM).at_result().does(Note::Settled);
    let kept = |path: &Path| path.session.diary().map(|diary| (diary.answers.clone(), diary.entries().len()));
    let before = kept(&path);
    let stored =
        |path: &Path| path.session.diary().is_some_and(|it| it.write(&path.session.pack).contains("\nanswers "));
    assert!(stored(&path));
    let begin = Train::BeginWith(id(&path, "cat-camel"));
    let path = path.train(&[begin, NO_SIGNS, ON, feels(2), ON, Train::Do(Do::Alarm)]);
    assert!(!stored(&path));
    let mistaken = Path { session: path.session.clone(), ..Path::new(38, &SPASM) }.train(&[Train::Do(Do::KeepGoing)]);
    assert_eq!(kept(&mistaken), before, "all is as it was");
    let felt = answered_again(path);
    assert!(has_a_plan(&felt) && stored(&felt), "and after new answers");
}

#[tokio::test]
async fn who_stopped_for_pain_is_not_told_that_nothing_was_done() {
    let none = Train::Do(Do::Leg(Leg::None));
    let mut path = tried("cat-camel");
    [none, ON, Train::Do(Do::End)].into_iter().for_each(|step| path.session.after(SessionAction::Train(step)));
    let stopped = path.markup().await;
    assert!(stopped.contains("You stopped because it hurt."), "{stopped}");
    assert!(!stopped.contains("You did no exercise"), "{stopped}");
}

#[test]
fn a_session_in_which_nothing_was_done_leaves_no_trace() {
    let path = Path::new(38, &SPASM).at_result();
    let begin = Train::BeginWith(id(&path, "cat-camel"));
    let mut path = path.train(&[begin, NO_SIGNS, ON]);
    path.session.after(SessionAction::GoBack);
    assert_eq!(sessions(&path), []);
}

#[tokio::test]
async fn the_diary_says_what_ended_a_session() {
    for (stop, words) in [(Stop::Sharp, "Stopped for sharp pain"), (Stop::FurtherDown, "further down a leg")] {
        let mut path = Path::new(38, &SPASM).at_result().does(Note::Settled);
        path.session.note_session(Session { stopped: Some(stop), ..Session::default() });
        assert!(path.open(Page::Diary).markup().await.contains(words), "{stop:?}");
    }
}
