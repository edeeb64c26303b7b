//! What is kept comes back as it was, and nothing is lost: not what a later content or a later program wrote, and not what
//! somebody else wrote meanwhile.

use crate::support::{case, for_all, judge, level, pack};
use back_check_core::{
    content::{ExerciseId, Level, VariantId},
    content::{FindingId, ScreenId, Trend, Who},
    diary::{
        Ability, Book, Check, CheckIn, Day, Diary, Done, Feeling, Keeping, KeptAnswers, LARGEST, Outcome, Session,
        Skip, Stop, Store, StoreFault, Trouble, Unreadable, What, Wish,
    },
    triage::Sex,
    visit::{AboutYou, Action, Answer, Answers, Mark, Rules, Step, Timing, Visit},
};
use proptest::{collection::vec, option, prelude::*, sample::select};
use std::cell::RefCell;

const START: Day = Day(20_781);

fn any_feeling() -> impl Strategy<Value = Feeling> {
    (0..=10u8).prop_map(|points| Feeling::new(points).unwrap_or_default())
}

fn any_exercise() -> impl Strategy<Value = (ExerciseId, Option<VariantId>)> {
    select(pack().exercise_ids().collect::<Vec<_>>()).prop_flat_map(|id| {
        let forms: Vec<_> = (0u8..).zip(&pack().exercise(id).variants).map(|(at, _)| Some(VariantId(at))).collect();
        (Just(id), select([vec![None], forms].concat()))
    })
}

fn any_done() -> impl Strategy<Value = Done> {
    let skips = [Skip::Hurts, Skip::NoRoom, Skip::NotNow].map(Outcome::Skipped);
    let outcome = prop_oneof![Just(Outcome::Whole), (0..5u8).prop_map(Outcome::Part), select(skips.to_vec())];
    (any_exercise(), outcome, any::<bool>(), option::of(any_feeling()))
        .prop_map(|((exercise, variant), outcome, eased, during)| Done { exercise, variant, outcome, eased, during })
}

fn any_what() -> impl Strategy<Value = What> {
    let findings = || vec(select(pack().finding_ids().collect::<Vec<_>>()), 0..5);
    let trend = select(vec![Trend::Better, Trend::Same, Trend::Worse]);
    let signs = vec(select(pack().programme.signs.iter().map(|sign| sign.id.clone()).collect::<Vec<_>>()), 0..3);
    prop_oneof![
        (any_feeling(), select(Level::ALL.to_vec()), findings()).prop_map(|(pain, level, findings)| {
            What::Check(Check { pain, level, findings: findings.into_iter().collect() })
        }),
        (
            option::of(any_feeling()),
            vec(any_done(), 0..6),
            option::of(any_feeling()),
            option::of(select(Stop::ALL.to_vec()))
        )
            .prop_map(|(before, done, after, stop)| {
                What::Session(Session { before, done, after, stopped: stop.map(|(_, stop)| stop) })
            }),
        vec(("[a-zé:,= ]{1,70}", 0..=10u8), 1..4).prop_filter_map("a name", |all| {
            let all: Option<Vec<_>> = all.iter().map(|(name, points)| Ability::new(name, *points)).collect();
            all.map(What::Abilities)
        }),
        any::<bool>().prop_map(|settled| What::Morning { settled }),
        (option::of(any_feeling()), option::of(trend), signs).prop_map(|(pain, trend, signs)| What::CheckIn(CheckIn {
            pain,
            trend,
            signs
        })),
        (any_exercise(), select(Wish::ALL.to_vec())).prop_map(|((id, _), (_, wish))| What::Wish(id, wish)),
        select(pack().programme.phases.iter().map(|phase| What::Phase(phase.id.clone())).collect::<Vec<_>>()),
    ]
}

fn any_answers() -> impl Strategy<Value = Answers> {
    let marks = [None, Some(Answer::Yes), Some(Answer::No), Some(Answer::Unsure)].map(Mark::Unsure);
    let marks =
        vec((select(pack().finding_ids().collect::<Vec<_>>()), select([&marks[..], &[Mark::Present]].concat())), 0..9);
    let screens = || vec(select(pack().screen_ids().collect::<Vec<_>>()), 0..9);
    let numbers = (0..=120u8, 0..=10u8, option::of((0..40_000u32, 1..=999u32)));
    let closer = vec((select(pack().follow_ups.clone()), select(vec![Answer::Yes, Answer::No, Answer::Unsure])), 0..3);
    (marks, screens(), screens(), numbers, closer, option::of(any::<bool>())).prop_map(
        |(marks, answered, none, (age, pain, timing), closer, offer)| {
            let mut answers = Answers { who: Who::Other, offer, ..Answers::default() };
            answers.about = Some(AboutYou { age, sex: Sex::Female, pain });
            answers.timing = timing.map(|(duration_days, episodes_6_months)| Timing {
                duration_days,
                trend: Trend::Worse,
                episodes_6_months,
            });
            marks.into_iter().for_each(|(finding, mark): (FindingId, Mark)| answers.marks.insert(finding, mark));
            answered.into_iter().for_each(|screen: ScreenId| answers.answered.insert(screen));
            none.into_iter().for_each(|screen| answers.none.insert(screen));
            closer.into_iter().for_each(|(it, answer)| answers.follow_ups.insert(it.finding, answer));
            answers
        },
    )
}

fn any_diary() -> impl Strategy<Value = Diary> {
    (vec((0..400u32, any_what()), 0..30), option::of(any_answers())).prop_map(|(entries, answers)| {
        let mut diary = Diary::default();
        entries.into_iter().for_each(|(days, what)| diary.add(START.plus(days), what));
        diary.answers = answers.map(|answers| KeptAnswers {
            minute: 29_908_080,
            fingerprint: "0123abcd".into(),
            answers,
            held: false,
        });
        diary
    })
}

fn show(diary: &Diary) -> String {
    diary.write(pack())
}

#[test]
fn every_diary_comes_back_as_it_was() {
    for_all(400, any_diary(), show, |diary| {
        prop_assert_eq!(Diary::read(&diary.write(pack()), pack()), Ok(diary));
        Ok(())
    });
}

#[test]
fn the_form_is_one_that_a_person_can_read() {
    let mut diary = Diary::default();
    let cat = pack().exercise_id("cat-camel").expect("an exercise");
    let done = |outcome, during: Option<u8>| Done {
        exercise: cat,
        variant: Some(VariantId(0)),
        outcome,
        eased: true,
        during: during.and_then(Feeling::new),
    };
    diary.add(
        START,
        What::Session(Session {
            before: Feeling::new(4),
            done: vec![done(Outcome::Whole, Some(3)), done(Outcome::Skipped(Skip::Hurts), None)],
            after: None,
            stopped: Some(Stop::FurtherDown),
        }),
    );
    diary.add(START.plus(1), What::Morning { settled: true });
    assert_eq!(
        diary.write(pack()),
        "back-check-diary 1\n2026-11-24 session before=4 stopped=further-down did=cat-camel/standing:whole:eased:p3,cat-camel/standing:hurts:eased\n2026-11-25 morning settled\n"
    );
}

#[test]
fn a_line_that_cannot_be_read_is_written_again_as_it_was() {
    let foreign = [
        "2026-11-24 session did=headstand:whole",
        "2026-11-24 morning settled and=something",
        "2026-11-24 check pain=11 level=self-care said=",
        "2026-11-24 check pain=4 level=self-care said=a-new-finding",
        "2026-11-24 dance",
        "2026-02-30 morning settled",
        "answers 1 of=x who=me",
        "a line of somebody's own",
    ];
    let text = format!("back-check-diary 1\n2026-11-25 morning worse\n{}\n", foreign.join("\n"));
    let diary = Diary::read(&text, pack()).expect("a diary");
    assert_eq!((diary.entries().len(), diary.unread()), (1, foreign.len()));
    assert_eq!(diary.write(pack()), text);
}

#[test]
fn what_is_no_diary_a_later_one_or_too_large_is_told_apart() {
    let read = |text: &str| Diary::read(text, pack()).err();
    assert_eq!(read("back-check-diary 2\n2026-11-24 morning settled\n"), Some(Unreadable::Newer));
    for text in ["", "{}", "back-check-diary", "back-check-diary 0\n", "back-check-diary one\n", "<html>"] {
        assert_eq!(read(text), Some(Unreadable::NotADiary), "{text}");
    }
    assert_eq!(read(&"x".repeat(LARGEST + 1)), Some(Unreadable::TooLarge));
    assert_eq!(read("back-check-diary 1\r\n2026-11-24 morning settled\r\n"), None, "line ends of any system");
}

#[test]
fn no_text_at_all_is_more_than_the_reader_can_take() {
    let line = prop_oneof![
        "[ -~]{0,40}",
        "2026-11-2[0-9] (check|session|morning|check-in|wish|phase|answers)( [a-z]{1,6}=?[a-z0-9,:/-]{0,12}){0,4}",
        "answers [0-9]{1,12} of=x who=me( (age|sex|pain|days|trend|episodes|offer|answered|none|marks|closer)=[a-z0-9,:-]{0,9}){0,11}",
    ];
    for_all(
        2000,
        vec(line, 0..8),
        |lines| lines.join("\n"),
        |lines| {
            let text = format!("back-check-diary 1\n{}\n", lines.join("\n"));
            let diary = Diary::read(&text, pack()).expect("a diary of this version");
            prop_assert_eq!(Diary::read(&diary.write(pack()), pack()), Ok(diary));
            Ok(())
        },
    );
}

#[test]
fn joined_diaries_hold_what_either_held_and_nothing_twice() {
    for_all(
        100,
        (any_diary(), any_diary()),
        |(one, other)| format!("{}{}", show(one), show(other)),
        |(one, other)| {
            let mut both = one.clone();
            both.join(other.clone());
            let all = one.entries().iter().chain(other.entries());
            prop_assert!(all.clone().all(|entry| both.entries().contains(entry)));
            let days: Vec<_> = both.entries().iter().map(|entry| entry.day).collect();
            prop_assert!(days.is_sorted());
            let again = both.clone();
            both.join(other);
            prop_assert_eq!(both, again);
            Ok(())
        },
    );
}

#[test]
fn an_earlier_check_is_one_of_another_day_and_not_too_old() {
    let check = |line: &str| {
        let case = case(line);
        What::Check(Check { pain: Feeling::default(), level: judge(&case).level, findings: case.present })
    };
    let mut diary = Diary::default();
    diary.add(START, check("one-leg-pain"));
    assert_eq!(diary.earlier(START, 84), None, "this very visit is no earlier one");
    let earlier = diary.earlier(START.plus(1), 84).expect("an earlier check");
    assert_eq!((earlier.level, earlier.findings), (level("one-leg-pain"), case("one-leg-pain").present));
    assert!(diary.earlier(START.plus(84), 84).is_some() && diary.earlier(START.plus(85), 84).is_none());
}

#[test]
fn a_morning_is_asked_about_once_after_the_last_session_and_not_on_its_day() {
    let mut diary = Diary::default();
    diary.add(START, What::Session(Session::default()));
    assert_eq!(diary.morning_to_ask_about(START), None);
    assert_eq!(diary.morning_to_ask_about(START.plus(2)), Some(START));
    diary.add(START.plus(2), What::Morning { settled: true });
    assert_eq!(diary.morning_to_ask_about(START.plus(3)), None);
}

#[test]
fn a_session_has_gone_well_when_something_was_done_nothing_was_too_much_and_the_morning_was_fine() {
    let walk = |outcome, during| Done {
        exercise: pack().exercise_id("walking").expect("an exercise"),
        variant: None,
        outcome,
        eased: false,
        during,
    };
    let whole = |during| Session { done: vec![walk(Outcome::Whole, during)], ..Session::default() };
    let went = |session: Session, days: u32, morning: Option<bool>| {
        let mut diary = Diary::default();
        diary.add(START, What::Session(session));
        morning.into_iter().for_each(|settled| diary.add(START.plus(1), What::Morning { settled }));
        diary.has_gone_well(START.plus(days), 5)
    };
    assert!(went(whole(Feeling::new(5)), 1, None) && went(whole(None), 1, Some(true)));
    assert!(!went(whole(None), 0, None), "the night is still to come");
    assert!(!went(whole(None), 1, Some(false)));
    assert!(!went(whole(Feeling::new(6)), 1, None));
    assert!(!went(Session { after: Feeling::new(6), ..whole(None) }, 1, None));
    assert!(!went(Session { stopped: Some(Stop::Sharp), ..whole(None) }, 1, None));
    let skipped = Session { done: vec![walk(Outcome::Skipped(Skip::NotNow), None)], ..Session::default() };
    assert!(!went(skipped, 1, None));
}

#[test]
fn answers_hold_for_a_day_and_not_from_the_future() {
    let kept = KeptAnswers { minute: 1_000_000, fingerprint: String::new(), answers: Answers::default(), held: false };
    assert!(kept.hold(1_000_000, 24) && kept.hold(1_001_439, 24));
    assert!(!kept.hold(1_001_440, 24) && !kept.hold(999_999, 24));
}

#[test]
fn a_visit_resumes_only_when_nothing_is_left_to_ask() {
    let rules = Rules { pack: pack(), profile: None, earlier: None };
    let mut visit = Visit::default();
    let mut before = visit.answers.clone();
    while visit.step != Step::Result {
        assert!(
            visit.step == Step::Review || Visit::resumed(rules, visit.answers.clone()).is_none(),
            "{:?}",
            visit.step
        );
        before = visit.answers.clone();
        let action = match visit.step {
            Step::Screen(screen) => {
                let about = AboutYou { age: 40, sex: Sex::Male, pain: 3 };
                let timing = Timing { duration_days: 2, trend: Trend::Better, episodes_6_months: 1 };
                for action in [Action::SetAbout(about), Action::SetTiming(timing), Action::SetNone(screen, true)] {
                    visit = visit.after(rules, action);
                }
                Action::Continue
            }
            _ => Action::Continue,
        };
        visit = visit.after(rules, action);
    }
    let resumed = Visit::resumed(rules, before).expect("all is answered at the review");
    assert_eq!((resumed.step, &resumed.answers), (Step::Result, &visit.answers));
}

/// A store of one text that may be made to fail.
#[derive(Default)]
struct Shelf {
    text: RefCell<Option<String>>,
    fault: RefCell<Option<StoreFault>>,
    stubborn: bool,
}

impl Shelf {
    fn holding(text: &str) -> Self {
        Self { text: RefCell::new(Some(text.to_owned())), ..Self::default() }
    }

    fn held(&self) -> Option<String> {
        self.text.borrow().clone()
    }

    fn check(&self) -> Result<(), StoreFault> {
        self.fault.borrow().map_or(Ok(()), Err)
    }
}

impl Store for Shelf {
    fn read(&self) -> Result<Option<String>, StoreFault> {
        if *self.fault.borrow() == Some(StoreFault::Full) {
            Ok(self.held())
        } else {
            self.check().map(|()| self.held())
        }
    }

    fn write(&self, text: &str) -> Result<(), StoreFault> {
        self.check()?;
        *self.text.borrow_mut() = Some(text.to_owned());
        Ok(())
    }

    fn clear(&self) -> Result<(), StoreFault> {
        if !self.stubborn {
            *self.text.borrow_mut() = None;
        }
        Ok(())
    }
}

fn note(diary: &mut Diary) {
    diary.add(START, What::Morning { settled: true });
}

const NOTED: &str = "back-check-diary 1\n2026-11-24 morning settled\n";

#[test]
fn nothing_is_kept_before_the_person_asks_and_everything_after() {
    let (shelf, mut book) = (Shelf::default(), Book::default());
    assert_eq!((book.change(&shelf, pack(), note), shelf.held()), (Ok(()), None));
    assert_eq!((book.keep(&shelf, pack()), shelf.held().as_deref()), (Ok(()), Some(NOTED)));
    assert_eq!(book.change(&shelf, pack(), note), Ok(()));
    assert_eq!(Book::open(&shelf, pack()), book);
}

#[test]
fn clearing_takes_everything_away_and_looks_that_it_is_gone() {
    let shelf = Shelf::holding(NOTED);
    let mut book = Book::open(&shelf, pack());
    assert_eq!((book.clear(&shelf), shelf.held()), (Ok(()), None));
    assert_eq!(book, Book::default());
    let stubborn = Shelf { stubborn: true, ..Shelf::holding(NOTED) };
    let mut book = Book::open(&stubborn, pack());
    assert_eq!(book.clear(&stubborn), Err(Trouble::NotCleared));
    assert!(!book.diary.is_empty());
}

#[test]
fn what_is_newer_or_broken_is_left_as_it_is_until_the_person_clears_it() {
    for (text, why) in [("back-check-diary 2\nsomething new\n", Unreadable::Newer), ("broken", Unreadable::NotADiary)] {
        let shelf = Shelf::holding(text);
        let mut book = Book::open(&shelf, pack());
        assert_eq!(book.keeping, Keeping::Foreign(why));
        assert_eq!(book.change(&shelf, pack(), note), Ok(()), "the page goes on");
        assert_eq!(book.keep(&shelf, pack()), Err(Trouble::Unreadable(why)));
        assert_eq!((shelf.held().as_deref(), book.diary.entries().len()), (Some(text), 1));
        assert_eq!(book.clear(&shelf), Ok(()));
        assert_eq!((book.keep(&shelf, pack()), book.is_kept()), (Ok(()), true));
    }
}

#[test]
fn a_store_that_is_full_or_blocked_loses_nothing_of_either_side() {
    for fault in [StoreFault::Full, StoreFault::Blocked] {
        let shelf = Shelf::holding(NOTED);
        let mut book = Book::open(&shelf, pack());
        *shelf.fault.borrow_mut() = Some(fault);
        assert_eq!(book.change(&shelf, pack(), note), Err(Trouble::Store(fault)));
        assert_eq!((shelf.held().as_deref(), book.diary.entries().len()), (Some(NOTED), 2));
        *shelf.fault.borrow_mut() = None;
        assert_eq!(book.keep(&shelf, pack()), Ok(()));
        assert_eq!(Book::open(&shelf, pack()).diary.entries().len(), 2);
    }
    let blocked = Shelf { fault: RefCell::new(Some(StoreFault::Blocked)), ..Shelf::default() };
    assert_eq!(Book::open(&blocked, pack()), Book::default());
}

#[test]
fn a_diary_larger_than_the_limit_is_not_kept() {
    let (shelf, mut book) = (Shelf::default(), Book::default());
    book.diary = Diary::read(&format!("back-check-diary 1\n{}\n", "x".repeat(LARGEST - 25)), pack()).expect("a diary");
    assert_eq!(book.keep(&shelf, pack()), Ok(()));
    assert_eq!(book.change(&shelf, pack(), note), Err(Trouble::Store(StoreFault::Full)));
    assert_eq!(Book::open(&shelf, pack()).diary.entries().len(), 0);
}

#[test]
fn two_pages_that_keep_the_same_diary_lose_nothing_of_each_other() {
    let shelf = Shelf::holding(NOTED);
    let (mut one, mut other) = (Book::open(&shelf, pack()), Book::open(&shelf, pack()));
    for (first, days) in [(true, 1), (false, 2), (true, 3)] {
        let book = if first { &mut one } else { &mut other };
        let result = book.change(&shelf, pack(), |diary| diary.add(START.plus(days), What::Morning { settled: false }));
        assert_eq!(result, Ok(()));
    }
    assert_eq!(Book::open(&shelf, pack()).diary.entries().len(), 4);
}

#[test]
fn what_another_page_has_cleared_does_not_come_back() {
    let shelf = Shelf::holding(NOTED);
    let (mut one, mut other) = (Book::open(&shelf, pack()), Book::open(&shelf, pack()));
    assert_eq!(other.clear(&shelf), Ok(()));
    assert_eq!(one.change(&shelf, pack(), note), Err(Trouble::ClearedElsewhere));
    assert_eq!(one.change(&shelf, pack(), note), Ok(()));
    assert_eq!((shelf.held(), one.is_kept()), (None, false));
}

#[test]
fn a_thing_has_a_name_of_one_line_and_points_to_ten() {
    let name = |text: &str| Ability::new(text, 3).map(|it| it.name().to_owned());
    assert_eq!(name(" put on;\n socks "), Some("put on socks".to_owned()));
    assert_eq!((name(" ;\n "), name("")), (None, None));
    assert_eq!(name(&"x".repeat(70)).map(|it| it.len()), Some(60));
    let points = |points: u8| Ability::new("a walk", points).map(|it| it.points());
    assert_eq!((points(0), points(10), points(11)), (Some(0), Some(10), None));
}

#[test]
fn what_was_told_last_of_what_the_back_stops_is_found_with_its_day() {
    let mut diary = Diary::default();
    assert_eq!(diary.abilities(), None);
    let told = |points: u8| vec![Ability::new("a walk", points).expect("a thing")];
    diary.add(START.plus(3), What::Abilities(told(5)));
    diary.add(START, What::Abilities(told(2)));
    diary.add(START.plus(9), What::Morning { settled: true });
    assert_eq!(diary.abilities(), Some((START.plus(3), &told(5)[..])));
}
