//! What is noted by hand, how long a session is, and what else may be done.

use super::{Path, SPASM, check};
use crate::ui::{
    Page, SessionAction,
    able::Able,
    hand::ByHand,
    noted::{Closed, Note},
    player::{Train, Training, beside_today, enough, may_do, tasks_today, todays_plan},
};
use back_check_core::{
    content::ExerciseId,
    diary::{Day, Feeling, Outcome, Session, Skip, What},
    plan::Recheck,
};

fn id(path: &Path, exercise: &str) -> ExerciseId {
    path.session.pack.exercise_id(exercise).expect("an exercise")
}

fn at_the_form(yes: &[&'static str]) -> Path {
    Path::new(38, yes).at_result().open(Page::Programme).open(Page::ByHand)
}

impl Path {
    fn writes(mut self, all: &[ByHand]) -> Self {
        all.iter().for_each(|it| self.session.after(SessionAction::Note(Note::ByHand(*it))));
        self
    }
}

fn sessions(path: &Path) -> Vec<(Day, Session)> {
    let entries = path.session.diary().map(|diary| diary.entries().to_vec()).unwrap_or_default();
    let session = |what| if let What::Session(session) = what { Some(session) } else { None };
    entries.into_iter().filter_map(|entry| session(entry.what).map(|session| (entry.day, session))).collect()
}

screens! {
    by_hand: at_the_form(&SPASM);
    by_hand_with_something_missing: {
        let path = at_the_form(&SPASM);
        let cat = id(&path, "cat-camel");
        path.writes(&[ByHand::Hurt(cat), ByHand::Before(3), ByHand::Done])
    };
    able: Path::new(38, &SPASM).at_result().open(Page::Able);
    able_with_something_missing: scored(&[(0, "socks", None), (1, "", Some(3))]);
    by_hand_refused_by_any_route: at_the_form(&["fever"]);
}

fn scored(told: &[(u8, &str, Option<u8>)]) -> Path {
    told_again(Path::new(38, &SPASM).at_result().does(Note::Settled), told)
}

fn told_again(path: Path, told: &[(u8, &str, Option<u8>)]) -> Path {
    let mut path = path.open(Page::Able);
    for (at, name, points) in told {
        path = path.does(Note::Able(Able::Name(*at, (*name).into())));
        if let Some(points) = points {
            path = path.does(Note::Able(Able::Points(*at, *points)));
        }
    }
    path.does(Note::Able(Able::Done))
}

#[test]
fn what_the_back_stops_one_from_is_noted_when_it_is_whole_and_the_same_things_are_asked_again() {
    for half in [&[][..], &[(0, "socks", None)], &[(1, "", Some(3))], &[(0, "socks", Some(3)), (1, "stairs", None)]] {
        let path = scored(half);
        assert_eq!(path.session.page(), Some(Page::Able), "{half:?}");
        assert!(path.session.diary().is_none_or(|diary| diary.abilities().is_none()), "{half:?}");
    }
    let path = scored(&[(0, "socks", Some(6)), (2, " the  stairs ", Some(5))]);
    assert_eq!(path.session.page(), Some(Page::Diary));
    assert!(!path.session.is_time_for_things() && path.session.closed().is_none());
    let names: Vec<_> = path.session.things().into_iter().map(|it| (it.name, it.points)).collect();
    assert_eq!(names, [("socks".to_owned(), None), ("the stairs".to_owned(), None), (String::new(), None)]);
    let worse = told_again(path, &[(0, "socks", Some(4)), (1, "the stairs", Some(3))]);
    assert_eq!(worse.session.closed(), Some(Closed::Again(Recheck::LessAble)));
}

#[test]
fn what_is_noted_by_hand_is_a_session_of_its_day_with_what_hurt() {
    let path = at_the_form(&SPASM);
    let (cat, stretch) = (id(&path, "cat-camel"), id(&path, "seated-back-stretch"));
    let all = [
        ByHand::Yesterday(true),
        ByHand::Did(cat),
        ByHand::Hurt(cat),
        ByHand::Did(stretch),
        ByHand::Before(4),
        ByHand::After(2),
        ByHand::Done,
    ];
    let path = path.writes(&all);
    let noted = sessions(&path);
    let (day, session) = noted.first().expect("a session");
    assert_eq!((noted.len(), *day), (1, Day(path.session.today().0 - 1)));
    assert_eq!((session.before.map(Feeling::points), session.after.map(Feeling::points)), (Some(4), Some(2)));
    let done: Vec<_> = session.done.iter().map(|it| (it.exercise, it.outcome)).collect();
    assert_eq!(done, [(cat, Outcome::Skipped(Skip::Hurts)), (stretch, Outcome::Whole)]);
    assert_eq!(path.session.page(), Some(Page::Diary), "where it is seen to be there");
    assert_eq!(sessions(&path.writes(&[ByHand::Done])).len(), 1, "once");
}

#[test]
fn nothing_is_noted_by_hand_before_it_is_whole() {
    let cat = id(&at_the_form(&SPASM), "cat-camel");
    let all = [ByHand::Did(cat), ByHand::Before(4), ByHand::After(2)];
    for missing in 0..all.len() {
        let told: Vec<_> = all.iter().enumerate().filter(|(at, _)| *at != missing).map(|(_, it)| *it).collect();
        let path = at_the_form(&SPASM).writes(&told).writes(&[ByHand::Done]);
        assert_eq!((sessions(&path).len(), path.session.page()), (0, Some(Page::ByHand)), "without {:?}", all[missing]);
    }
    let twice = at_the_form(&SPASM).writes(&[ByHand::Did(cat), ByHand::Did(cat), all[1], all[2], ByHand::Done]);
    assert_eq!(sessions(&twice), [], "a second press takes it back");
}

#[test]
fn nothing_that_is_withheld_can_be_noted_by_hand() {
    for yes in [&["osteoporosis"][..], &["fever"]] {
        let path = at_the_form(yes);
        let stretch = id(&path, "seated-back-stretch");
        let path = path.writes(&[ByHand::Did(stretch), ByHand::Before(4), ByHand::After(2), ByHand::Done]);
        assert_eq!(sessions(&path), [], "{yes:?}");
    }
}

fn lasts(path: &Path, training: &Training) -> Option<usize> {
    enough(&path.session, training).map(|tasks| tasks.len())
}

#[test]
fn sessions_are_short_until_one_went_well_and_the_next_day_came_unless_the_person_says_how_long() {
    let first = Path::new(38, &SPASM).at_result();
    let all = tasks_today(&first.session, &Training::default());
    let short = lasts(&first, &Training::default()).expect("there is more than is enough");
    assert!(short > 0 && short < all.len());
    let said = Training { minutes: Some(20), ..Training::default() };
    assert_eq!(lasts(&first, &said), None);

    let first = first.train(&[Train::Begin]);
    let begun = first.session.training.as_ref().and_then(|it| it.player.as_ref()).expect("a session");
    assert_eq!(begun.tasks.len(), short);
    assert!(begun.tasks.iter().all(|task| all.contains(task)));

    let cat = id(&first, "cat-camel");
    let did = |yesterday, after| {
        let done =
            [ByHand::Yesterday(yesterday), ByHand::Did(cat), ByHand::Before(2), ByHand::After(after), ByHand::Done];
        lasts(&at_the_form(&SPASM).writes(&done), &Training::default())
    };
    assert!(did(true, 2).is_none_or(|count| count > short));
    assert_eq!([did(false, 2), did(true, 6)], [Some(short); 2], "the night is still to come, or it was too much");
}

#[test]
fn the_list_beside_todays_exercises_follows_the_wishes_and_holds_none_of_todays_and_none_withheld() {
    let path = Path::new(38, &SPASM).at_result();
    let plain = beside_today(&path.session, &Training::default());
    assert!(plain.iter().any(|it| it.exercise == id(&path, "hamstring-stretch")));
    for filters in 0..1 << path.session.pack.session.filters.len() {
        let training = Training { filters, ..Training::default() };
        let today = todays_plan(&path.session, &training).expect("a plan");
        let beside = beside_today(&path.session, &training);
        assert!(beside.iter().all(|it| today.get(it.exercise).is_none()), "{filters:b}");
        let tasks = tasks_today(&path.session, &training);
        assert!(tasks.iter().all(|task| may_do(Some(&today), task)));
        // The first wish: nothing that is done on the floor.
        let on_floor = |exercise: &str| beside.iter().any(|it| it.exercise == id(&path, exercise));
        assert!(filters & 1 == 0 || !(on_floor("hamstring-stretch") || on_floor("heel-slide")), "{filters:b}");
    }
    let path = Path::new(38, &["fever"]).at_result();
    assert_eq!(beside_today(&path.session, &Training::default()), []);
}
