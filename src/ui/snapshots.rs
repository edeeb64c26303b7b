//! The markup of every screen, rendered without a browser and compared with what is stored in tests/markup/.

use super::{
    Page, Session, SessionAction, View,
    app::voice,
    environment::{Environment, Fixed},
    frame::frame,
    player::Train,
    rehearsal::set_time,
    view::Places,
};
use crate::embed::{Config, built_in};
use back_check_core::{
    content::{ExerciseId, Pack, Trend, Who},
    diary::{Feeling, Outcome, Skip, What},
    player::{Action as Do, Side},
    triage::Sex,
    visit::{AboutYou, Action, Answer, Mark, Step, Timing},
};
use std::rc::Rc;
use yew::{Callback, LocalServerRenderer, prelude::*};

/// A session led through the questions: each list answered by the findings given, or by "none of these".
struct Path {
    session: Session,
    yes: Vec<&'static str>,
    unsure: Vec<&'static str>,
    age: u8,
}

impl Path {
    fn new(age: u8, yes: &[&'static str]) -> Self {
        let pack: Rc<Pack> = built_in().expect("the build checks it");
        let mut session = Session::new(pack, None);
        session.begun = Some(Fixed.minutes());
        Self { session, yes: yes.to_vec(), unsure: Vec::new(), age }
    }

    fn unsure(mut self, findings: &[&'static str]) -> Self {
        self.unsure = findings.to_vec();
        self
    }

    fn act(&mut self, action: Action) {
        self.session.visit = self.session.visit.after(self.session.rules(), action);
    }

    /// Goes on until the step is reached, or the result.
    fn until(mut self, stop: impl Fn(&Session) -> bool) -> Self {
        for _ in 0..60 {
            if stop(&self.session) || self.session.visit.step == Step::Result {
                break;
            }
            self.answer();
        }
        self
    }

    fn at_result(self) -> Self {
        self.until(|session| session.visit.step == Step::Result)
    }

    fn at_screen(self, id: &'static str) -> Self {
        self.until(|session| matches!(session.visit.step, Step::Screen(screen) if session.pack.screen(screen).id == id))
    }

    fn answer(&mut self) {
        match self.session.visit.step {
            Step::Screen(screen) => self.answer_screen(screen),
            Step::Reword(finding) => return self.act(Action::Reword(finding, Answer::Unsure)),
            Step::FollowUp(finding) => return self.act(Action::FollowUp(finding, Answer::Yes)),
            Step::Offer => return self.act(Action::Offer(false)),
            Step::Start | Step::Review | Step::Result => {}
        }
        self.act(Action::Continue);
    }

    fn answer_screen(&mut self, screen: back_check_core::content::ScreenId) {
        let pack = self.session.pack.clone();
        self.act(Action::SetAbout(AboutYou { age: self.age, sex: Sex::Female, pain: 4 }));
        self.act(Action::SetTiming(Timing { duration_days: 4, trend: Trend::Better, episodes_6_months: 1 }));
        self.act(Action::SetNone(screen, true));
        for item in pack.screen(screen).items() {
            let id = pack.finding(*item).id.as_str();
            if self.yes.contains(&id) {
                self.act(Action::SetMark(*item, Some(Mark::Present)));
            } else if self.unsure.contains(&id) {
                self.act(Action::SetMark(*item, Some(Mark::Unsure(None))));
            }
        }
    }

    fn open(mut self, page: Page) -> Self {
        self.session.pages.push(page);
        self
    }

    /// In a session of exercise, after these things happened.
    fn train(mut self, steps: &[Train]) -> Self {
        self.session.pages.push(Page::Exercises);
        steps.iter().for_each(|step| self.session.after(SessionAction::Train(*step)));
        self
    }

    fn in_region(mut self, code: &'static str) -> Self {
        self.session.region = Some(code.into());
        self
    }

    async fn markup(self) -> String {
        let fingerprint = self.session.pack.review.fingerprint.clone();
        let props = StillProps { session: self.session };
        let markup = LocalServerRenderer::<Still>::with_props(props).hydratable(false).render().await;
        // One tag a line, so that a change shows as the lines it changes.
        // The fingerprint changes with every word of the content.
        markup.replace("><", ">\n<").replace(&fingerprint, "fingerprint")
    }
}

#[derive(Clone, Properties)]
struct StillProps {
    session: Session,
}

impl PartialEq for StillProps {
    fn eq(&self, _: &Self) -> bool {
        false
    }
}

/// One moment of a session, in a clinic's page.
#[component]
fn Still(props: &StillProps) -> Html {
    let config = Config {
        clinic_name: Some("Elm Road Clinic".into()),
        clinic_phone: Some("020 7946 0000".into()),
        ..Config::default()
    };
    let voice = voice(&props.session, &config, 1);
    let (dispatch, places) = (Callback::noop(), Places::default());
    frame(View { voice: &voice, session: &props.session, config: &config, dispatch: &dispatch, places: &places })
}

async fn check(name: &str, path: Path) {
    let markup = path.markup().await;
    let settings = {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/markup"));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings
    };
    settings.bind(|| insta::assert_snapshot!(name, markup));
}

const SPASM: [&str; 5] = ["trigger-lifting", "trigger-desk", "feels-cramping", "feels-tight", "fear-of-movement"];

const NO_SIGNS: Train = Train::Do(Do::NoSigns);
const ON: Train = Train::Do(Do::GoOn);
const HURTS: [Train; 2] = [Train::Do(Do::AskSkip), Train::Do(Do::Skip(Skip::Hurts))];

fn feels(points: u8) -> Train {
    Train::Do(Do::Feel(Feeling::new(points).expect("at most ten")))
}

/// In the middle of the first exercise, and on from there.
fn begun(then: &[Train]) -> Vec<Train> {
    let begin = [Train::BeginWith(ExerciseId(0)), NO_SIGNS, ON, feels(2), ON];
    [&begin, then].concat()
}

macro_rules! screens {
    ($($name:ident: $path:expr;)*) => { $(
        #[tokio::test]
        async fn $name() {
            check(stringify!($name), $path).await;
        }
    )* };
}

screens! {
    start: Path::new(38, &[]);
    start_in_a_known_country: Path::new(38, &[]).in_region("GB");
    about_you: Path::new(38, &[]).at_screen("about");
    signs_of_danger: Path::new(38, &[]).at_screen("now");
    timing: Path::new(38, &[]).at_screen("timing");
    the_same_question_in_other_words:
        Path::new(38, &[]).unsure(&["chest-pain"]).until(|it| matches!(it.visit.step, Step::Reword(_)));
    a_closer_question: Path::new(38, &["both-legs"]).until(|it| matches!(it.visit.step, Step::FollowUp(_)));
    the_rest_offered: Path::new(38, &["fever"]).until(|it| it.visit.step == Step::Offer);
    review: Path::new(38, &SPASM).until(|it| it.visit.step == Step::Review);
    result_self_care: Path::new(38, &SPASM).at_result();
    result_routine: Path::new(38, &["pregnant"]).at_result();
    result_soon: Path::new(38, &["cough-pain"]).at_result();
    result_urgent: Path::new(38, &["fever"]).in_region("GB").at_result();
    result_emergency_department: Path::new(38, &["saddle-numbness"]).at_result();
    result_emergency: Path::new(38, &["chest-pain"]).in_region("GB").at_result();
    result_crisis_line_first: Path::new(38, &["self-harm"]).in_region("GB").at_result();
    result_crisis_and_another_danger: Path::new(38, &["self-harm", "leg-weakness"]).in_region("GB").at_result();
    result_maternity_unit_first: Path::new(38, &["pregnant", "pregnancy-warning"]).at_result();
    result_under_18: Path::new(15, &[]).at_result();
    result_not_sure: Path::new(38, &[]).unsure(&["saddle-numbness"]).at_result();
    self_care: Path::new(38, &SPASM).at_result().open(Page::SelfCare);
    exercises: Path::new(38, &["osteoporosis"]).at_result().open(Page::Exercises);
    exercises_refused_when_urgent: Path::new(38, &["fever"]).at_result().open(Page::Exercises);
    exercise: Path::new(38, &SPASM).at_result().open(Page::Exercise(ExerciseId(1)));
    exercise_refused_by_any_route:
        Path::new(38, &["fever"]).at_result().open(Page::Exercise(ExerciseId(1)));
    exercise_in_another_form:
        Path::new(38, &["no-floor"]).at_result().open(Page::Exercise(ExerciseId(1)));
    session_recheck: Path::new(38, &SPASM).at_result().train(&[Train::BeginWith(ExerciseId(0))]);
    session_pain_before: Path::new(38, &SPASM).at_result().train(&[Train::BeginWith(ExerciseId(0)), NO_SIGNS, ON]);
    session_exercise: Path::new(38, &SPASM).at_result().train(&begun(&[]));
    session_too_much_pain: Path::new(38, &SPASM).at_result().train(&[
        Train::BeginWith(ExerciseId(0)), NO_SIGNS, ON, feels(6), ON,
    ]);
    session_what_hurts: Path::new(38, &SPASM).at_result().train(&begun(&HURTS));
    session_leg: Path::new(38, &SPASM).at_result().train(&begun(&[HURTS[0], HURTS[1], ON]));
    session_alarm: Path::new(38, &SPASM).at_result().train(&begun(&[Train::Do(Do::Alarm)]));
    session_refused_by_any_route: Path::new(38, &["fever"]).at_result().train(&begun(&[])).open(Page::Player);
    sheet: Path::new(38, &["no-floor"]).at_result().open(Page::Sheet);
    sheet_refused_by_any_route: Path::new(38, &["fever"]).at_result().open(Page::Sheet);
    causes: Path::new(38, &SPASM).at_result().open(Page::Causes);
    prevention: Path::new(38, &SPASM).at_result().open(Page::Prevention);
    prepare: Path::new(38, &["cough-pain"]).at_result().open(Page::Prepare);
    learn: Path::new(38, &SPASM).at_result().open(Page::Learn);
    questions: Path::new(38, &SPASM).at_result().open(Page::Questions);
    how: Path::new(38, &SPASM).at_result().open(Page::How);
    about: Path::new(38, &SPASM).at_result().open(Page::About);
}

/// What is done alone must be of the plan, and what is begun must still be.
#[test]
fn no_session_begins_and_none_goes_on_without_leave() {
    let refused = Path::new(38, &["fever"]).at_result().train(&begun(&[]));
    assert!(refused.session.page() != Some(Page::Player));
    let mut path = Path::new(38, &SPASM).at_result().train(&begun(&[]));
    let bends = path.session.pack.finding_id("bending-sends-pain-down-leg").expect("a finding");
    path.act(Action::SetMark(bends, Some(Mark::Present)));
    let path = path.train(&[Train::Do(Do::Tick)]);
    let player = path.session.training.as_ref().and_then(|training| training.player.as_ref()).expect("a session");
    assert!(player.doing().is_none(), "the stretch bends that way");
}

#[test]
fn a_sign_before_a_session_is_ticked_in_the_questions_and_the_plan_is_locked() {
    for sign in ["saddle-numbness", "fever", "leg-weakness"] {
        let path = Path::new(38, &SPASM).at_result();
        let finding = path.session.pack.finding_id(sign).expect("a finding");
        let path = path.train(&[Train::BeginWith(ExerciseId(0)), Train::Do(Do::Sign(finding)), ON]);
        assert_eq!(path.session.visit.answers.mark(finding), Some(Mark::Present), "{sign}");
        assert!(path.session.pages.is_empty());
        let judged = path.session.judged().expect("the age is known");
        assert_eq!(path.session.plan(&judged), None, "{sign}");
        assert_eq!(path.session.visit.step, Step::Result, "{sign}: how soon to get help is what matters");
    }
}

#[tokio::test]
async fn on_the_left_the_figure_is_turned_over_and_on_the_right_it_is_not() {
    // As if the first exercise of a first session were one for each side.
    let path = || {
        let mut path = Path::new(38, &SPASM).at_result();
        let mut pack = (*path.session.pack).clone();
        pack.exercises.iter_mut().for_each(|exercise| exercise.each_side = true);
        path.session.pack = Rc::new(pack);
        path
    };
    let begin = [Train::Begin, NO_SIGNS, ON, feels(2), ON];
    let player = |path: &Path| path.session.training.as_ref().and_then(|training| training.player.clone());
    let left = path().train(&begin);
    let mut right = path().train(&begin);
    for seconds in 1.. {
        if player(&right).and_then(|it| it.now().and_then(|part| part.side)) == Some(Side::Right) {
            break;
        }
        set_time(seconds * 1_000);
        right.session.after(SessionAction::Train(Train::Do(Do::Tick)));
    }
    set_time(0);
    let turned = "matrix(-1 0 0 1";
    assert!(left.markup().await.contains(turned));
    assert!(!right.markup().await.contains(turned));
}

#[test]
fn help_that_is_open_closes_before_anything_goes_back() {
    let mut path = Path::new(38, &SPASM).at_result().open(Page::Learn);
    path.session.after(SessionAction::ToggleEmergency);
    path.session.after(SessionAction::GoBack);
    assert_eq!((path.session.emergency, path.session.page()), (false, Some(Page::Learn)));
    path.session.after(SessionAction::GoBack);
    assert_eq!(path.session.page(), None);
}

#[test]
fn after_an_alarm_there_is_no_plan_until_the_questions_were_answered_anew() {
    let mut path = Path::new(38, &SPASM).at_result().train(&begun(&[Train::Do(Do::Alarm), Train::Again]));
    let locked = |path: &Path| {
        let judged = path.session.judged().expect("the age is known");
        assert_eq!(path.session.plan(&judged), None, "at {:?}", path.session.visit.step);
    };
    locked(&path);
    for _ in 0..6 {
        path.act(Action::Back);
        locked(&path);
    }
    let entries = path.session.diary().map(|diary| diary.entries().to_vec()).unwrap_or_default();
    let sessions = entries.iter().filter_map(|entry| if let What::Session(it) = &entry.what { Some(it) } else { None });
    let noted: Vec<_> = sessions.flat_map(|it| &it.done).map(|done| done.outcome).collect();
    assert_eq!(noted, [Outcome::Skipped(Skip::Hurts)], "it counts");
}

#[tokio::test]
async fn what_to_do_comes_before_the_choice_of_a_country() {
    for finding in ["fever", "leg-weakness", "leg-paralysis"] {
        let markup = Path::new(38, &[finding]).at_result().markup().await;
        let at = |what: &str| markup.find(what).unwrap_or_else(|| panic!("{what} with {finding}"));
        assert!(at("<ul class=\"bc-bullets\">") < at("<select"), "{finding}");
    }
}

#[tokio::test]
async fn the_words_follow_who_answers() {
    let mut path = Path::new(38, &["cough-pain"]);
    path.act(Action::SetWho(Who::Other));
    let markup = path.at_result().markup().await;
    assert!(markup.contains("safe for them") && !markup.contains("safe for you"));
}

#[tokio::test]
async fn no_medicine_and_no_exercise_is_named_under_18() {
    for page in [Page::SelfCare, Page::Exercises, Page::Learn, Page::Questions] {
        let markup = Path::new(15, &[]).at_result().open(page).markup().await.to_lowercase();
        for word in ["ibuprofen", "naproxen", "baclofen", "hands and knees"] {
            assert!(!markup.contains(word), "{page:?} names {word}");
        }
    }
}

#[tokio::test]
async fn a_review_is_overdue_once_its_date_has_passed_and_not_on_the_day() {
    for (due, overdue) in [("2026-11-23", true), (Fixed.today().as_str(), false)] {
        let mut path = Path::new(38, &[]).at_result().open(Page::How);
        let mut pack = (*path.session.pack).clone();
        pack.review.review_due = due.to_owned();
        path.session.pack = Rc::new(pack);
        assert_eq!(path.markup().await.contains("the review is overdue"), overdue, "due {due}");
    }
}

// Every screen up to the result, as it is while what there is to read has not come yet.
#[tokio::test]
async fn the_first_part_of_the_content_has_every_word_up_to_the_result() {
    let whole = built_in().expect("the build checks it");
    let keys: Vec<_> = whole.words.messages.iter().map(|message| [">", &message.key, "<"].concat()).collect();
    let first: Rc<Pack> = Rc::new((*whole).clone().split().0);
    for (finding, region) in
        [("cough-pain", None), ("both-legs", Some("GB")), ("fever", None), ("self-harm", Some("GB"))]
    {
        let mut path = Path::new(38, &[finding]).unsure(&["infection-risk", "bladder-change"]);
        path.session.pack = first.clone();
        path.session.region = region.map(Into::into);
        loop {
            let (session, at) = (path.session.clone(), path.session.visit.step);
            let markup = Path { session, ..Path::new(38, &[]) }.markup().await;
            let missing: Vec<_> = keys.iter().filter(|key| markup.contains(*key)).collect();
            assert!(missing.is_empty(), "{missing:?} at {at:?} with {finding}");
            if at == Step::Result {
                break;
            }
            path.answer();
        }
    }
}

mod by_hand;
mod following;
mod programme;
mod stopped;
