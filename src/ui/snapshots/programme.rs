//! The screens of the programme, and what they do to it.

use super::{Path, SPASM, check};
use crate::embed::built_in;
use crate::ui::{
    Page, SessionAction,
    environment::{Environment, Fixed},
    noted::{Closed, Note, Noted, Said},
};
use back_check_core::{
    content::Trend,
    diary::{
        Check, CheckIn, Day, Done, Feeling, Keeping, KeptAnswers, Outcome, Session, Skip, StoreFault, Trouble,
        Unreadable, What, Wish,
    },
    plan::Recheck,
    triage::Sex,
    visit::{AboutYou, Action, Step, Timing},
};
use std::rc::Rc;

fn pain(points: u8) -> Feeling {
    Feeling::new(points).expect("a feeling")
}

fn today() -> Day {
    Day::parse(&Fixed.today()).expect("a day")
}

impl Path {
    /// The same with things noted so many days ago.
    fn noted(mut self, entries: Vec<(u32, What)>) -> Self {
        let noted = Rc::make_mut(self.session.noted.get_or_insert_default());
        for (days_ago, what) in entries {
            noted.book.diary.add(Day(today().0 - days_ago), what);
        }
        self
    }

    fn book(mut self, change: impl FnOnce(&mut Noted)) -> Self {
        change(Rc::make_mut(self.session.noted.get_or_insert_default()));
        self
    }

    pub(super) fn does(mut self, note: Note) -> Self {
        self.session.after(SessionAction::Note(note));
        self
    }
}

fn checked(path: &Path, points: u8) -> What {
    let judged = path.session.judged().expect("a result");
    What::Check(Check { pain: pain(points), level: judged.triage.level, findings: judged.case.present })
}

fn session(path: &Path, points: u8) -> What {
    let done = path.session.pack.exercise_ids().take(3).map(|exercise| Done {
        exercise,
        variant: None,
        outcome: if exercise.0 == 0 { Outcome::Skipped(Skip::Hurts) } else { Outcome::Whole },
        eased: false,
        during: Some(pain(points)),
    });
    What::Session(Session {
        before: Some(pain(points)),
        done: done.collect(),
        after: Some(pain(points)),
        stopped: None,
    })
}

fn check_in(points: u8, signs: &[&str]) -> What {
    let signs = signs.iter().map(|sign| (*sign).to_owned()).collect();
    What::CheckIn(CheckIn { pain: Some(pain(points)), trend: Some(Trend::Same), signs })
}

// A programme of some days with its ups and downs.
fn lived() -> Path {
    let path = Path::new(38, &SPASM).at_result();
    let cat = path.session.pack.exercise_id("cat-camel").expect("an exercise");
    let entries = vec![
        (5, checked(&path, 3)),
        (5, session(&path, 3)),
        (4, What::Morning { settled: true }),
        (3, check_in(5, &[])),
        (2, What::Wish(cat, Wish::Harder)),
        (1, session(&path, 3)),
    ];
    path.noted(entries)
}

// A day on which pain went down a leg: at noon it was told of, and an exercise hurt.
fn worse() -> Path {
    let path = Path::new(38, &SPASM).at_result();
    let leg = checked(&Path::new(38, &[&SPASM[..], &["one-leg-pain"]].concat()).at_result(), 5);
    let exercise = path.session.pack.exercise_id("cat-camel").expect("an exercise");
    let outcome = Outcome::Skipped(Skip::Hurts);
    let hurt = Done { exercise, variant: None, outcome, eased: false, during: None };
    let session = Session { before: Some(pain(4)), done: vec![hurt], after: Some(pain(6)), stopped: None };
    let entries =
        vec![(1, checked(&path, 3)), (0, What::Session(session)), (0, check_in(6, &["leg-pain", "gone"])), (0, leg)];
    path.noted(entries)
}

screens! {
    programme: lived().open(Page::Programme);
    programme_at_the_start: Path::new(38, &["no-floor"]).at_result().open(Page::Programme);
    again: Path::new(38, &SPASM).at_result().open(Page::Again);
    programme_closed_by_a_new_sign: {
        let path = lived();
        path.noted(vec![(0, check_in(3, &["fever"]))]).open(Page::Programme)
    };
    programme_refused_when_urgent: Path::new(38, &["fever"]).at_result().open(Page::Programme);
    check_in_after_a_session: lived().open(Page::CheckIn);
    check_in_with_something_missing: {
        let mut path = Path::new(38, &SPASM).at_result().open(Page::CheckIn).does(Note::Pain(3));
        path = path.does(Note::CheckIn);
        path
    };
    diary: lived().open(Page::Diary);
    diary_of_a_bad_day: worse().open(Page::Diary);
    diary_empty: Path::new(38, &SPASM).open(Page::Diary);
    keep: lived().open(Page::Keep);
    keep_kept: lived().book(|noted| noted.book.keeping = Keeping::Kept(String::new())).open(Page::Keep);
    keep_newer: lived().book(|noted| noted.book.keeping = Keeping::Foreign(Unreadable::Newer)).open(Page::Keep);
    start_again_with_a_programme: {
        let path = lived().book(|noted| noted.book.keeping = Keeping::Kept(String::new()));
        Path { session: crate::ui::Session { visit: Default::default(), ..path.session }, ..Path::new(38, &[]) }
    };
}

// The numbers of minutes that a day has.
const DAY: u32 = 24 * 60;

fn begun(mut path: Path, minutes_ago: u32) -> Path {
    path.session.begun = Some(Fixed.minutes() - minutes_ago);
    path
}

#[tokio::test]
async fn the_diary_names_each_thing_what_hurt_and_what_was_new() {
    let markup = worse().open(Page::Diary).markup().await;
    let diary = markup.split("<dl").nth(1).expect("a diary");
    let today = diary.split("<dt>").nth(1).expect("a day");
    assert_eq!(today.matches("<dd>").count(), 3);
    for words in [
        "<strong>Exercises</strong> No exercise done. Pain before: 4. After: 6. It hurt: Curl and sway on knees",
        "<strong>How it was</strong> Pain 6 of 10. Ticked: New leg pain, or leg pain that moved further down.",
        "<strong>All questions</strong> ",
        "New: Pain down one leg, to below the knee.",
    ] {
        assert!(today.contains(words), "no “{words}” in {today}");
    }
}

#[tokio::test]
async fn answers_of_more_than_a_day_show_no_exercise_by_any_route() {
    let exercise = Path::new(38, &[]).session.pack.exercise_id("cat-camel").expect("an exercise");
    for page in [Page::Exercises, Page::Exercise(exercise), Page::Programme, Page::Sheet] {
        for (ago, shown) in [(DAY - 1, true), (DAY, false)] {
            let path = begun(lived(), ago);
            let judged = path.session.judged().expect("a result");
            assert_eq!(path.session.plan(&judged).is_some(), shown);
            let markup = path.open(page).markup().await;
            assert_eq!(
                markup.contains("hands and knees")
                    || markup.contains("exercise-cat-camel")
                    || markup.contains("bc-day__item")
                    || markup.contains("Exercise sheet"),
                shown,
                "{page:?} after {ago} minutes"
            );
        }
    }
    let mut unknown = lived();
    unknown.session.begun = None;
    assert_eq!(unknown.session.closed(), Some(Closed::Expired));
}

#[test]
fn the_questions_asked_again_keep_the_diary_and_nothing_else() {
    let mut path = begun(lived(), DAY);
    let entries = path.session.diary().map(|diary| diary.entries().len());
    path = path.open(Page::Programme).does(Note::Again);
    let first = path.session.pack.screen_ids().next().map(Step::Screen);
    assert_eq!((Some(path.session.visit.step), path.session.page()), (first, None));
    assert!(path.session.closed().is_none(), "they were begun just now");
    assert_eq!(path.session.diary().map(|diary| diary.entries().len()), entries);
    assert!(path.session.visit.answers.about.is_none());
}

#[test]
fn each_check_is_noted_once_and_again_when_an_answer_changes() {
    let checks = |path: &Path| {
        let entries = path.session.diary().map(|diary| diary.entries().to_vec()).unwrap_or_default();
        entries.iter().filter(|entry| matches!(entry.what, What::Check(_))).count()
    };
    let mut path = Path::new(38, &SPASM).at_result().does(Note::Settled).does(Note::Settled);
    assert_eq!(checks(&path), 1);
    path.session.after(SessionAction::Visit(Action::Review));
    path.session.after(SessionAction::Continue);
    assert_eq!(checks(&path), 1);
    let feels = path.session.pack.finding_id("feels-dull").expect("a finding");
    path.session.after(SessionAction::Visit(Action::SetMark(feels, Some(back_check_core::visit::Mark::Present))));
    path = path.does(Note::Settled);
    assert_eq!(checks(&path), 2);
}

#[test]
fn a_check_in_closes_the_programme_when_a_sign_is_new_and_a_new_check_opens_it() {
    let path = lived().does(Note::Settled).open(Page::CheckIn);
    let path = path.does(Note::Morning(true)).does(Note::Pain(3)).does(Note::Trend(Trend::Better));
    let path = path.does(Note::Sign(3)).does(Note::CheckIn);
    assert_eq!((path.session.page(), path.session.closed()), (None, Some(Closed::Again(Recheck::Sign))));
    let judged = path.session.judged().expect("a result");
    assert!(path.session.plan(&judged).is_none() && path.session.library(&judged).is_none());
    let checked = checked(&path, 3);
    assert_eq!(path.noted(vec![(0, checked)]).session.closed(), None);
}

/// In a check-in with these signs ticked and nothing else said.
fn newly(signs: &[&str]) -> Path {
    let mut path = lived().does(Note::Settled).open(Page::Programme).open(Page::CheckIn);
    let pack = path.session.pack.clone();
    for (at, _) in pack.programme.signs.iter().enumerate().filter(|(_, sign)| signs.contains(&sign.id.as_str())) {
        path = path.does(Note::Sign(u8::try_from(at).expect("few")));
    }
    path.session.after(SessionAction::Note(Note::CheckIn));
    path
}

fn screen_of(path: &Path) -> &str {
    let Step::Screen(screen) = path.session.visit.step else { return "" };
    &path.session.pack.screen(screen).id
}

#[test]
fn each_sign_has_the_screens_that_say_how_soon_asked_at_once_with_nothing_else_said() {
    let pack = built_in().expect("the build checks it");
    for (at, sign) in pack.programme.signs.iter().enumerate() {
        let path = newly(&[&sign.id]);
        let asked: Vec<_> = pack.programme.asked_again_by(at).collect();
        let first = asked.iter().min().map(|id| pack.screen(*id).id.as_str());
        assert_eq!((path.session.page(), Some(screen_of(&path))), (None, first), "{}", sign.id);
        assert!(!asked.iter().any(|id| path.session.visit.answers.answered.contains(*id)), "{}", sign.id);
        assert!(path.session.diary().is_some_and(|diary| diary.answers.is_none()), "{}", sign.id);
    }
}

#[test]
fn a_sign_comes_to_the_result_of_its_answers_and_to_no_exercise_before() {
    let mut path = newly(&["numb-or-toilet"]);
    path.yes = vec!["saddle-numbness"];
    let path = path.at_result();
    let level = path.session.judged().map(|it| it.triage.level);
    assert_eq!(level, Some(back_check_core::content::Level::EmergencyDepartment));
    let nothing = newly(&["legs", "fall"]).at_result().does(Note::Settled);
    let judged = nothing.session.judged().expect("a result");
    assert!(nothing.session.plan(&judged).is_some(), "who has none of it may go on");
}

#[test]
fn what_is_told_beside_a_sign_counts_where_it_is_worse_and_never_where_it_is_better() {
    for (points, trend, told) in [(9, Trend::Worse, (9, Trend::Worse)), (1, Trend::Better, (4, Trend::Same))] {
        let mut path = lived().does(Note::Settled).open(Page::CheckIn);
        path.act(Action::SetTiming(Timing { duration_days: 4, trend: Trend::Same, episodes_6_months: 1 }));
        for note in [Note::Pain(points), Note::Trend(trend), Note::Sign(2), Note::CheckIn] {
            path.session.after(SessionAction::Note(note));
        }
        let answers = &path.session.visit.answers;
        let (pain, trend) = (answers.about.map(|about| about.pain), answers.timing.map(|timing| timing.trend));
        assert_eq!((pain, trend), (Some(told.0), Some(told.1)));
    }
}

#[test]
fn a_man_with_something_new_is_not_asked_about_pregnancy() {
    let mut path = lived().does(Note::Settled).open(Page::CheckIn).does(Note::Sign(6));
    assert_eq!(path.session.pack.programme.signs[6].id, "new-health");
    path.act(Action::SetAbout(AboutYou { age: 38, sex: Sex::Male, pain: 4 }));
    path.session.after(SessionAction::Note(Note::CheckIn));
    assert_eq!(screen_of(&path), "injury-and-bones");
    path.answer();
    assert_eq!(path.session.visit.step, Step::Review);
}

#[tokio::test]
async fn what_a_ticked_sign_leads_to_is_said_before_it_is_gone_on_from() {
    let says = async |path: Path| path.markup().await.contains("data-name=\"sign-next\"");
    let path = || lived().does(Note::Settled).open(Page::CheckIn);
    assert!(says(path().does(Note::Sign(3))).await);
    assert!(!says(path()).await && !says(path().does(Note::NoSigns)).await);
}

#[tokio::test]
async fn who_comes_back_to_a_closed_programme_is_told_why_and_not_that_they_can_go_on() {
    let kept = |path: Path| {
        let path = path.book(|noted| noted.book.keeping = Keeping::Kept(String::new()));
        Path { session: crate::ui::Session { visit: Default::default(), ..path.session }, ..Path::new(38, &[]) }
    };
    let (may, go_on) = ("so you can go on", "data-name=\"resume\"");
    let open = kept(lived().does(Note::Settled)).markup().await;
    assert!(open.contains(may) && open.contains(go_on), "{open}");
    let closed = kept(lived().does(Note::Settled).noted(vec![(0, check_in(9, &[]))])).markup().await;
    assert!(!closed.contains(may) && !closed.contains(go_on), "{closed}");
    assert!(closed.contains("Your pain is very strong.") && closed.contains("data-name=\"answer-again\""), "{closed}");
}

#[test]
fn a_check_in_is_not_taken_before_it_is_whole() {
    let mut path = lived().open(Page::CheckIn);
    let before = path.session.diary().map(|diary| diary.entries().len());
    for note in [Note::Pain(3), Note::Trend(Trend::Same), Note::NoSigns, Note::Morning(false)] {
        path = path.does(Note::CheckIn);
        assert_eq!(path.session.page(), Some(Page::CheckIn));
        path = path.does(note);
    }
    assert_eq!(path.session.diary().map(|diary| diary.entries().len()), before);
    assert_eq!(path.does(Note::CheckIn).session.page(), None);
}

#[test]
fn kept_answers_lead_straight_back_while_they_hold_and_never_to_other_questions() {
    let path = Path::new(38, &SPASM).at_result();
    let kept = |ago: u32, fingerprint: &str| {
        let (answers, minute) = (path.session.visit.answers.clone(), Fixed.minutes() - ago);
        let fresh = Path::new(38, &[]);
        let fingerprint = fingerprint.to_owned();
        fresh
            .book(|noted| noted.book.diary.answers = Some(KeptAnswers { minute, fingerprint, answers, held: false }))
            .does(Note::Resume)
    };
    let own = path.session.pack.review.fingerprint.clone();
    let back = kept(DAY - 1, &own);
    assert_eq!((back.session.visit.step, back.session.begun), (Step::Result, Some(Fixed.minutes() - DAY + 1)));
    assert_eq!(back.session.judged().map(|it| it.triage), path.session.judged().map(|it| it.triage));
    assert_eq!(kept(DAY, &own).session.visit.step, Step::Start);
    assert_eq!(kept(0, "another").session.visit.step, Step::Start);
}

#[test]
fn what_got_worse_since_an_earlier_check_is_known_at_the_next() {
    let soon = Path::new(38, &["one-leg-pain"]).at_result();
    let earlier = checked(&soon, 4);
    let path = Path::new(38, &["walking-leg-ache"]).noted(vec![(3, earlier)]).does(Note::Settled).at_result();
    let without = Path::new(38, &["walking-leg-ache"]).at_result();
    let level = |path: &Path| path.session.judged().map(|it| it.triage.level);
    assert!(path.session.earlier.is_some() && level(&path) >= level(&without));
}

#[test]
fn where_nothing_can_be_kept_it_is_said_and_a_wrong_file_changes_nothing() {
    let said = |path: &Path| path.session.noted.as_ref().and_then(|noted| noted.said);
    let path = lived().does(Note::Keep);
    assert_eq!(said(&path), Some(Said::Trouble(Trouble::Store(StoreFault::Blocked))));
    let entries = path.session.diary().map(|diary| diary.entries().to_vec());
    for (text, why) in [
        (None, None),
        (Some("hello"), Some(Unreadable::NotADiary)),
        (Some("back-check-diary 7"), Some(Unreadable::Newer)),
    ] {
        let path = lived().does(Note::Loaded(text.map(Into::into)));
        assert_eq!(said(&path), Some(Said::NotLoaded(why)));
        assert_eq!(path.session.diary().map(|diary| diary.entries().to_vec()), entries);
    }
    let path = Path::new(38, &[]).does(Note::Loaded(Some("back-check-diary 1\n2026-11-20 morning settled\n".into())));
    assert_eq!((said(&path), path.session.diary().map(|diary| diary.entries().len())), (Some(Said::Loaded), Some(1)));
}

#[test]
fn who_starts_again_is_asked_first_where_something_noted_is_not_kept() {
    let restart = SessionAction::Visit(Action::Restart);
    let mut path = Path::new(38, &SPASM).at_result().does(Note::Settled);
    path.session.after(restart.clone());
    assert_eq!((path.session.page(), path.session.visit.step), (None, Step::Start), "a check alone is no diary");
    let path = || Path::new(38, &SPASM).at_result().does(Note::Settled);
    let told = session(&path(), 3);
    let mut asked = path().noted(vec![(0, told.clone())]);
    asked.session.after(restart.clone());
    assert_eq!((asked.session.page(), asked.session.visit.step), (Some(Page::Again), Step::Result));
    asked.session.after(restart.clone());
    assert_eq!((asked.session.page(), asked.session.visit.step), (None, Step::Start));
    assert!(asked.session.diary().is_none());
    let mut kept = path().noted(vec![(0, told)]).book(|noted| noted.book.keeping = Keeping::Kept(String::new()));
    kept.session.after(restart);
    assert_eq!((kept.session.page(), kept.session.visit.step), (None, Step::Start));
    assert!(kept.session.diary().is_some());
}
