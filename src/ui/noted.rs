//! What is noted of the programme: the diary, whether it is kept, and what stands in the way. All of it is done in the later
//! part of the program; the first part knows the types alone.

use super::{
    Judged, Page, Session,
    able::{Able, Thing},
    environment::{here, outlet, store},
    form::{Field, TRENDS},
    hand::{ByHand, Sheet},
    player,
};
use back_check_core::{
    content::{ExerciseId, ScreenId, ScreenSet, Trend},
    diary::{
        self, Book, Check, CheckIn, Day, Diary, Entry, Feeling, KeptAnswers, LARGEST, Trouble, Unreadable, What, Wish,
    },
    plan::{Course, Plan, Recheck, recheck},
    visit::{Action, Step, Visit},
};
use std::rc::Rc;

/// Something that happens to what is noted.
#[derive(Clone, Debug)]
pub(crate) enum Note {
    /// The later part of the program is here, or the content has changed.
    Arrived,
    /// The person came to another screen.
    Settled,
    /// It is to be kept on this device from now on.
    Keep,
    /// What is kept is to be taken away.
    Clear,
    /// It is to be saved to a file.
    Save,
    /// A file was chosen: its text, if it is one.
    Loaded(Option<Rc<str>>),
    /// The answers that still hold are taken over.
    Resume,
    /// The questions are to be answered again.
    Again,
    /// Everything is to be forgotten.
    Restarting,
    /// An answer of the check-in.
    Pain(u8),
    Morning(bool),
    Trend(Trend),
    Sign(u8),
    NoSigns,
    /// The check-in is done.
    CheckIn,
    /// An exercise otherwise.
    Wish(ExerciseId, Wish),
    /// Another phase.
    Phase(u8),
    /// A session is written down by hand.
    ByHand(ByHand),
    /// What the back stops the person from doing is told.
    Able(Able),
}

/// What keeping, saving, loading or clearing came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    Kept,
    Cleared,
    Saved,
    Loaded,
    NotLoaded(Option<Unreadable>),
    Trouble(Trouble),
}

/// The check-in while it is filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Draft {
    pub(crate) pain: Option<Feeling>,
    pub(crate) settled: Option<bool>,
    pub(crate) trend: Option<Trend>,
    /// A bit for each sign of the content.
    pub(crate) signs: u16,
    pub(crate) no_signs: bool,
}

/// What is noted.
#[derive(Clone, Debug, Default)]
pub(crate) struct Noted {
    pub(crate) book: Book,
    pub(crate) said: Option<Said>,
    pub(crate) draft: Draft,
    /// A session that is being written down by hand.
    pub(crate) sheet: Sheet,
    /// What the back stops the person from doing, while it is told; empty before.
    pub(crate) things: Vec<Thing>,
}

/// Why there is no exercise for now, though the answers would allow some.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Closed {
    /// The answers are too old.
    Expired,
    /// Something was told since that has to be looked at first.
    Again(Recheck),
}

/// The state after something happened.
pub(crate) fn note(session: &mut Session, note: Note) {
    match note {
        Note::Arrived => session.open_book(),
        Note::Settled => {
            player::left(session);
            session.settle();
        }
        Note::Keep => {
            let result = session.with_book(|book, pack| book.keep(&*store(), pack));
            session.say(result.map_or_else(Said::Trouble, |()| Said::Kept));
        }
        Note::Clear => {
            let result = session.with_book(|book, _| book.clear(&*store()));
            session.earlier = None;
            session.say(result.map_or_else(Said::Trouble, |()| Said::Cleared));
        }
        Note::Save => {
            let text = session.with_book(|book, pack| book.diary.write(pack));
            outlet().save("back-check-programme.txt", &text);
            session.say(Said::Saved);
        }
        Note::Loaded(text) => session.load(text.as_deref()),
        Note::Resume => session.resume(),
        Note::Again => session.again(),
        Note::Restarting => session.before_restart(),
        Note::CheckIn => session.check_in(),
        Note::Wish(exercise, wish) => session.wish(exercise, wish),
        Note::Phase(phase) => {
            let id = session.pack.programme.phases.get(usize::from(phase)).map(|phase| phase.id.clone());
            session.change(|diary, today| id.into_iter().for_each(|id| diary.add(today, What::Phase(id))));
        }
        Note::Able(it) => session.able(it),
        Note::ByHand(it) => session.by_hand(it),
        Note::Pain(points) => session.draft(|draft| draft.pain = Feeling::new(points)),
        Note::Morning(settled) => session.draft(|draft| draft.settled = Some(settled)),
        Note::Trend(trend) => session.draft(|draft| draft.trend = Some(trend)),
        Note::Sign(sign) => session.draft(|draft| {
            draft.signs ^= 1_u16.checked_shl(sign.into()).unwrap_or_default();
            draft.no_signs = false;
        }),
        Note::NoSigns => session.draft(|draft| {
            draft.no_signs = !draft.no_signs;
            draft.signs = 0;
        }),
    }
}

impl Session {
    /// Today.
    pub(crate) fn today(&self) -> Day {
        Day::parse(&here().today()).unwrap_or_default()
    }

    /// What is noted, once something is.
    pub(crate) fn diary(&self) -> Option<&Diary> {
        self.noted.as_ref().map(|noted| &noted.book.diary)
    }

    /// Lends out where the person stands in the programme.
    pub(crate) fn with_course<T>(&self, look: impl FnOnce(&Course<'_>) -> T) -> T {
        let empty = Diary::default();
        let pain = self.visit.answers.about.map(|about| about.pain);
        look(&Course::of(&self.pack, self.diary().unwrap_or(&empty), pain, self.today()))
    }

    /// Everything to choose from beside what is done today.
    pub(crate) fn library(&self, judged: &Judged) -> Option<Plan> {
        let permit = self.permit(judged)?;
        Some(self.with_course(|course| Plan::library(&self.pack, permit, course)))
    }

    /// What is safe to do beside what is done today.
    pub(crate) fn beside(&self, judged: &Judged) -> Option<Plan> {
        let permit = self.permit(judged)?;
        Some(self.with_course(|course| Plan::beside(&self.pack, permit, course, self.today())))
    }

    /// Whether a session of exercise before today went well.
    pub(crate) fn has_trained_well(&self) -> bool {
        let most = self.pack.session.stop_above;
        self.diary().is_some_and(|diary| diary.has_gone_well(self.today(), most))
    }

    /// Why there is no exercise for now, whatever the answers allow.
    pub(crate) fn closed(&self) -> Option<Closed> {
        let limits = &self.pack.programme.limits;
        let age = self.begun.and_then(|begun| here().minutes().checked_sub(begun));
        if age.is_none_or(|age| age >= u32::from(limits.answers_hours) * 60) {
            return Some(Closed::Expired);
        }
        self.why_again().map(Closed::Again)
    }

    /// Why the questions are asked again, whenever they were answered last.
    pub(crate) fn why_again(&self) -> Option<Recheck> {
        recheck(self.diary()?, &self.pack.programme.limits)
    }

    /// Writes a session down.
    pub(crate) fn note_session(&mut self, session: diary::Session) {
        self.change(|diary, today| diary.add(today, What::Session(session)));
    }

    /// How many exercises were done today, wholly or in part.
    pub(crate) fn exercises_done(&self) -> usize {
        let (today, entries) = (self.today(), self.diary().map_or(&[][..], |diary| diary.entries()));
        let mut count = 0;
        for entry in entries.iter().filter(|entry| entry.day == today) {
            if let What::Session(session) = &entry.what {
                let done = session.done.iter().filter(|it| !matches!(it.outcome, diary::Outcome::Skipped(_)));
                count += done.count();
            }
        }
        count
    }

    pub(super) fn noted(&mut self) -> &mut Noted {
        Rc::make_mut(self.noted.get_or_insert_default())
    }

    fn say(&mut self, said: Said) {
        self.noted().said = Some(said);
    }

    fn draft(&mut self, change: impl FnOnce(&mut Draft)) {
        change(&mut self.noted().draft);
    }

    fn with_book<T>(&mut self, work: impl FnOnce(&mut Book, &back_check_core::content::Pack) -> T) -> T {
        let pack = self.pack.clone();
        work(&mut self.noted().book, &pack)
    }

    /// Asks these screens again, as far as they are for this person; the first of them is where the person comes to. The answers
    /// as they were are not to be gone on with: the same ones, given again, are a new check.
    pub(crate) fn ask_again(&mut self, screens: &[ScreenId]) {
        for screen in screens.iter().rev() {
            if self.visit.answers.is_asked_of(&self.pack, self.pack.screen(*screen)) {
                self.visit = self.visit.after(self.rules(), Action::AskAgain(*screen));
            }
        }
        self.change(|diary, _| diary.answers = None);
    }

    /// Holds the kept answers back, so that there are none if the page is closed; or keeps them again.
    pub(crate) fn hold_answers(&mut self, held: bool) {
        if self.diary().and_then(|diary| diary.answers.as_ref()).is_some_and(|kept| kept.held != held) {
            self.change(|diary, _| diary.answers.iter_mut().for_each(|kept| kept.held = held));
        }
    }

    /// Leaves an exercise out until the person takes it back in.
    pub(crate) fn leave_out(&mut self, exercise: ExerciseId) {
        self.wish(exercise, Wish::LeaveOut);
    }

    fn wish(&mut self, exercise: ExerciseId, wish: Wish) {
        self.change(|diary, today| diary.add(today, What::Wish(exercise, wish)));
    }

    // Changes the diary, and what is kept with it. What stands in the way is said; the page goes on.
    pub(super) fn change(&mut self, change: impl FnOnce(&mut Diary, Day)) {
        let today = self.today();
        if let Err(trouble) = self.with_book(|book, pack| book.change(&*store(), pack, |diary| change(diary, today))) {
            self.say(Said::Trouble(trouble));
        }
    }

    fn open_book(&mut self) {
        if self.noted.is_none() {
            let book = Book::open(&*store(), &self.pack);
            if book != Book::default() {
                self.noted().book = book;
            }
        }
        self.settle();
    }

    // At the result, the check is noted, once for each time the answers are another.
    fn settle(&mut self) {
        let limits = &self.pack.programme.limits;
        self.earlier = self.diary().and_then(|diary| diary.earlier(self.today(), limits.earlier_days));
        let (Some(minute), Step::Result) = (self.begun, self.visit.step) else { return };
        let noted = self.diary().and_then(|diary| diary.answers.as_ref());
        if noted.is_some_and(|kept| kept.minute == minute && kept.answers == self.visit.answers) {
            return;
        }
        let Some(judged) = self.judged() else { return };
        let Some(pain) = judged.case.numbers.pain.and_then(Feeling::new) else { return };
        let findings = judged.case.present.union(&judged.case.unsure);
        let check = Check { pain, level: judged.triage.level, findings };
        let answers = KeptAnswers {
            minute,
            fingerprint: self.pack.review.fingerprint.clone(),
            answers: self.visit.answers.clone(),
            held: false,
        };
        self.change(|diary, today| {
            diary.add(today, What::Check(check));
            diary.answers = Some(answers);
        });
    }

    fn load(&mut self, text: Option<&str>) {
        let Some(text) = text.filter(|text| text.len() <= LARGEST) else {
            return self.say(Said::NotLoaded(None));
        };
        match Diary::read(text, &self.pack) {
            Ok(diary) => {
                self.say(Said::Loaded);
                self.change(|own, _| own.join(diary));
                self.settle();
            }
            Err(why) => self.say(Said::NotLoaded(Some(why))),
        }
    }

    /// The kept answers, while they hold and are to these questions.
    pub(crate) fn answers_that_hold(&self) -> Option<&KeptAnswers> {
        let kept = self.diary()?.answers.as_ref()?;
        let hours = self.pack.programme.limits.answers_hours;
        let same = kept.fingerprint == self.pack.review.fingerprint;
        Some(kept).filter(|kept| same && kept.hold(here().minutes(), hours))
    }

    fn resume(&mut self) {
        let Some(kept) = self.answers_that_hold().cloned() else { return };
        if let Some(visit) = Visit::resumed(self.rules(), kept.answers) {
            self.visit = visit;
            self.begun = Some(kept.minute);
            self.pages.clear();
            // To the programme, where the answers allow one: it says, too, why it is closed for now. The result is one step back.
            let may = self.judged().is_some_and(|judged| judged.triage.exercise.is_ok());
            self.pages.extend(may.then_some(Page::Programme));
        }
    }

    // Asked first where more than checks was noted, and is not kept.
    fn before_restart(&mut self) {
        let more = |entry: &Entry| !matches!(entry.what, What::Check(_));
        let lost = |noted: &Noted| !noted.book.is_kept() && noted.book.diary.entries().iter().any(more);
        if self.page() != Some(Page::Again) && self.noted.as_ref().is_some_and(|noted| lost(noted)) {
            self.pages.push(Page::Again);
        }
    }

    // The questions from the first one; what is noted stays.
    fn again(&mut self) {
        let fresh = Self::new(self.pack.clone(), self.profile);
        *self = Self { region: self.region.take(), noted: self.noted.take(), earlier: self.earlier, ..fresh };
        self.settle();
        self.visit = self.visit.after(self.rules(), Action::Continue);
    }

    fn check_in(&mut self) {
        let today = self.today();
        let asked = self.diary().and_then(|diary| diary.morning_to_ask_about(today)).is_some();
        let Draft { pain, settled, trend, signs, no_signs } = self.noted().draft;
        // Something new is not held up by how strong the pain is.
        let whole = pain.is_some() && trend.is_some() && no_signs && (settled.is_some() || !asked);
        if signs == 0 && !whole {
            return self.tries += 1;
        }
        let pack = self.pack.clone();
        let (mut ids, mut screens) = (Vec::new(), ScreenSet::default());
        for (at, sign) in pack.programme.signs.iter().enumerate().filter(|(at, _)| signs >> at & 1 == 1) {
            ids.push(sign.id.clone());
            pack.programme.asked_again_by(at).for_each(|screen| screens.insert(screen));
        }
        self.change(|diary, today| {
            if let Some(settled) = settled.filter(|_| asked) {
                diary.add(today, What::Morning { settled });
            }
            diary.add(today, What::CheckIn(CheckIn { pain, trend, signs: ids }));
        });
        self.draft(|draft| *draft = Draft::default());
        self.pages.pop();
        if signs != 0 {
            self.ask_again(&screens.iter().collect::<Vec<_>>());
            self.count_worse(pain, trend);
            self.pages.clear();
        }
    }

    // What was told beside a sign counts among the answers where it is worse than they are: they are not asked for again.
    fn count_worse(&mut self, pain: Option<Feeling>, trend: Option<Trend>) {
        let answers = &mut self.visit.answers;
        if let Some((about, pain)) = answers.about.as_mut().zip(pain) {
            about.pain = about.pain.max(pain.points());
            self.form.choose(Field::Pain, about.pain.into());
        }
        if let Some(timing) = answers.timing.as_mut().filter(|_| trend == Some(Trend::Worse)) {
            timing.trend = Trend::Worse;
            let at = TRENDS.iter().position(|(trend, _)| *trend == Trend::Worse);
            at.into_iter().for_each(|at| self.form.choose(Field::Trend, at));
        }
    }
}
