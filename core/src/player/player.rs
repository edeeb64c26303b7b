//! The session as it goes.

use super::{
    action::{Action, Leg},
    beats::Beats,
    course::{Kind, Pace, Part, course, takes},
    watch::{Millis, Watch},
};
use crate::content::{Dose, ExerciseId, FindingId, FindingSet, VariantId};
use crate::diary::{Done, Feeling, Outcome, Session, Skip, Stop};

/// One exercise to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// Which.
    pub exercise: ExerciseId,
    /// A form other than the plain one.
    pub variant: Option<VariantId>,
    /// How much.
    pub dose: Dose,
    /// How much, made easier.
    pub easier: Dose,
    /// Whether it is done on each side.
    pub each_side: bool,
    /// How it moves.
    pub beats: Beats,
    /// Findings that would withhold it and that it may itself bring to light: it bends one way, and that way sends pain
    /// down the leg.
    pub directions: FindingSet,
}

/// Why the clock stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pause {
    /// The person wanted it.
    Wanted,
    /// The page was not in view.
    Away,
}

/// Where a session is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Signs of nerve trouble and fever are asked about.
    Recheck,
    /// A sign was ticked: the questions must be gone through again.
    Reopened,
    /// Pain before is asked.
    Before,
    /// An exercise is done.
    Doing,
    /// It is to be left out, and why is asked.
    Skipping,
    /// The worst pain during it is asked.
    During,
    /// After the first one: what pain in the leg did.
    Leg,
    /// The pain is too much to go on like this.
    TooMuch,
    /// Leg pain went further down: no more before the questions were gone through again.
    FurtherDown,
    /// Sharp or shooting pain, or numbness: no more before the questions were gone through again.
    Alarm,
    /// Pain after is asked.
    After,
    /// It is over.
    Done,
}

/// A session as it goes.
#[derive(Clone, Debug, PartialEq)]
pub struct Player {
    /// The exercises, in order.
    pub tasks: Vec<Task>,
    /// The one being done, as a position in `tasks`.
    pub task: usize,
    /// Where the session is.
    pub stage: Stage,
    /// The parts of the exercise being done.
    pub parts: Vec<Part>,
    /// The part being done.
    pub part: usize,
    /// How long it has been done.
    pub watch: Watch,
    /// Why the clock stands, if it does.
    pub pause: Option<Pause>,
    /// The exercise being done was made easier.
    pub eased: bool,
    /// Signs ticked before the session.
    pub signs: FindingSet,
    /// "None of these" was ticked.
    pub no_signs: bool,
    /// What is chosen on a question about pain, and not yet final.
    pub feeling: Option<Feeling>,
    /// What is chosen about the leg, and not yet final.
    pub leg: Option<Leg>,
    /// What is to be written down.
    pub record: Session,
    // The leg is asked about once.
    leg_asked: bool,
    // All that follows is made easier.
    all_easier: bool,
    pace: Pace,
    stop_above: u8,
}

impl Player {
    /// A session of these exercises. Pain above `stop_above` ends it, or makes it easier.
    pub fn new(tasks: Vec<Task>, pace: Pace, stop_above: u8) -> Self {
        Self {
            tasks,
            task: 0,
            stage: Stage::Recheck,
            parts: Vec::new(),
            part: 0,
            watch: Watch::default(),
            pause: None,
            eased: false,
            signs: FindingSet::default(),
            no_signs: false,
            feeling: None,
            leg: None,
            record: Session::default(),
            leg_asked: false,
            all_easier: false,
            pace,
            stop_above,
        }
    }

    /// The exercise being done.
    pub fn doing(&self) -> Option<&Task> {
        self.tasks.get(self.task)
    }

    /// The part being done.
    pub fn now(&self) -> Option<&Part> {
        self.parts.get(self.part).filter(|_| self.stage == Stage::Doing)
    }

    /// Whether the answer that the stage asks for is there. Pain during and after need not be told.
    pub fn can_go_on(&self) -> bool {
        match self.stage {
            Stage::Recheck => self.no_signs || !self.signs.is_empty(),
            Stage::Before => self.feeling.is_some(),
            Stage::Leg => self.leg.is_some(),
            Stage::During | Stage::After => true,
            _ => false,
        }
    }

    /// Whether the stage asks how bad the pain is.
    pub fn asks_for_pain(&self) -> bool {
        matches!(self.stage, Stage::Before | Stage::During | Stage::After)
    }

    /// The pace that is kept.
    pub fn pace(&self) -> Pace {
        self.pace
    }

    /// Another pace, from the next exercise on.
    pub fn set_pace(&mut self, pace: Pace) {
        self.pace = pace;
    }

    /// How long the exercises that are left take, as they stand.
    pub fn left(&self) -> Millis {
        let dose = |task: &Task| if self.all_easier { task.easier } else { task.dose };
        let rest = self.tasks.iter().skip(self.task);
        rest.map(|task| takes(&course(&dose(task), task.each_side, task.beats, self.pace))).sum()
    }

    /// Takes out what must not be done any more. What is being done goes with it, unless it may stay.
    pub fn keep_only(&mut self, may_stay: impl Fn(&Task) -> bool, now: Millis) {
        let before = self.tasks.iter().take(self.task).filter(|task| may_stay(task)).count();
        let stays = self.doing().is_none_or(&may_stay);
        self.tasks.retain(may_stay);
        self.task = before;
        if !stays && matches!(self.stage, Stage::Doing | Stage::Skipping) {
            self.begin(now);
        }
    }

    /// The session after something happened.
    #[must_use]
    pub fn after(&self, action: Action, now: Millis) -> Self {
        let mut next = self.clone();
        match action {
            Action::Sign(sign) if self.stage == Stage::Recheck => next.tick_sign(sign),
            Action::NoSigns if self.stage == Stage::Recheck => next.tick_none(),
            Action::Feel(feeling) if self.asks_for_pain() => next.feeling = Some(feeling),
            Action::Leg(leg) if self.stage == Stage::Leg => next.leg = Some(leg),
            // A press that comes after its question.
            Action::Sign(_) | Action::NoSigns | Action::Feel(_) | Action::Leg(_) => {}
            Action::GoOn => next.go_on(now),
            Action::Tick => next.tick(now),
            Action::PauseOrResume => next.pause_or_resume(now),
            Action::Away => next.pause(Pause::Away, now),
            Action::Back => next.back(now),
            Action::AskSkip => next.leave_for(Stage::Skipping, now),
            Action::Skip(why) => next.skip(why, now),
            Action::KeepGoing => next.keep_going(),
            Action::Easier => next.ease(now),
            Action::Alarm => next.leave_for(Stage::Alarm, now),
            Action::End => next.end(now),
        }
        next
    }

    fn tick_sign(&mut self, sign: FindingId) {
        if self.signs.contains(sign) {
            self.signs.remove(sign);
        } else {
            self.signs.insert(sign);
            self.no_signs = false;
        }
    }

    fn tick_none(&mut self) {
        self.no_signs = !self.no_signs;
        self.signs = FindingSet::default();
    }

    fn go_on(&mut self, now: Millis) {
        if !self.can_go_on() {
            return;
        }
        match self.stage {
            Stage::Recheck if !self.signs.is_empty() => self.stage = Stage::Reopened,
            Stage::Recheck => self.stage = Stage::Before,
            Stage::Before => {
                self.record.before = self.feeling.take();
                self.unless_too_much(now);
            }
            Stage::During => {
                let during = self.feeling.take();
                if let Some(done) = self.record.done.last_mut() {
                    done.during = during;
                }
                self.unless_leg_is_asked(now);
            }
            Stage::Leg => self.take_leg(now),
            Stage::After => {
                self.record.after = self.feeling.take();
                self.stage = Stage::Done;
            }
            _ => {}
        }
    }

    // After the first try, and whenever it was too much: pain that is strong has most to do with which way it went.
    fn unless_leg_is_asked(&mut self, now: Millis) {
        if self.leg_asked && !self.is_too_much() {
            return self.begin(now);
        }
        self.leg = None;
        self.stage = Stage::Leg;
    }

    fn unless_too_much(&mut self, now: Millis) {
        if self.is_too_much() {
            self.stage = Stage::TooMuch;
        } else {
            self.begin(now);
        }
    }

    // By what was told last: in the exercise before, or before the first.
    fn is_too_much(&self) -> bool {
        let told = self.record.done.last().map_or(self.record.before, |done| done.during);
        told.is_some_and(|feeling| feeling.points() > self.stop_above)
    }

    // What moves another way is for when the questions have been gone through again.
    fn take_leg(&mut self, now: Millis) {
        self.leg_asked = true;
        if self.leg == Some(Leg::Down) {
            self.record.stopped = Some(Stop::FurtherDown);
            self.stage = Stage::FurtherDown;
        } else {
            self.unless_too_much(now);
        }
    }

    /// The exercise that was done last.
    pub fn last_done(&self) -> Option<&Task> {
        let last = self.record.done.last()?;
        self.tasks.iter().find(|task| task.exercise == last.exercise)
    }

    // Begins the exercise whose turn it is; after the last, pain after is asked.
    fn begin(&mut self, now: Millis) {
        self.eased = self.all_easier;
        self.pause = None;
        let dose = self.doing().map(|task| if self.eased { task.easier } else { task.dose });
        self.lay_out(dose, now);
    }

    fn lay_out(&mut self, dose: Option<Dose>, now: Millis) {
        self.part = 0;
        let pace = self.pace;
        match self.doing().zip(dose) {
            Some((task, dose)) => {
                self.parts = course(&dose, task.each_side, task.beats, pace);
                self.watch = Watch::running(now, 0);
                self.stage = Stage::Doing;
            }
            None => {
                self.parts.clear();
                self.watch = Watch::default();
                self.stage = Stage::After;
            }
        }
    }

    // What is left over of a part counts for the next, so that a session takes as long as its parts.
    fn tick(&mut self, now: Millis) {
        while let Some(part) = self.now().copied().filter(|_| self.watch.runs()) {
            let elapsed = self.watch.elapsed(now);
            if elapsed < part.lasts {
                return;
            }
            self.watch = Watch::running(now, elapsed - part.lasts);
            self.part += 1;
            if self.part == self.parts.len() {
                self.finish(Outcome::Whole);
            }
        }
    }

    fn finish(&mut self, outcome: Outcome) {
        if let Some(task) = self.doing() {
            let Task { exercise, variant, .. } = *task;
            self.record.done.push(Done { exercise, variant, outcome, eased: self.eased, during: None });
        }
        self.task += 1;
        self.watch = Watch::default();
        self.pause = None;
        self.feeling = None;
        self.stage = Stage::During;
    }

    fn pause(&mut self, why: Pause, now: Millis) {
        if self.stage == Stage::Doing && self.watch.runs() {
            self.watch = self.watch.stopped(now);
            self.pause = Some(why);
        }
    }

    fn pause_or_resume(&mut self, now: Millis) {
        if self.watch.runs() {
            self.pause(Pause::Wanted, now);
        } else if self.stage == Stage::Doing {
            self.watch = self.watch.resumed(now);
            self.pause = None;
        }
    }

    // The clock stands while something is asked about an exercise.
    fn leave_for(&mut self, stage: Stage, now: Millis) {
        if self.stage == Stage::Doing {
            self.pause(Pause::Wanted, now);
            self.stage = stage;
        }
    }

    fn keep_going(&mut self) {
        if matches!(self.stage, Stage::Skipping | Stage::Alarm) {
            self.stage = Stage::Doing;
        }
    }

    // "It hurts" is written down as such, however much was done before.
    fn skip(&mut self, why: Skip, now: Millis) {
        if self.stage != Stage::Skipping {
            return;
        }
        match self.sets_done() {
            sets if sets > 0 && why != Skip::Hurts => self.finish(Outcome::Part(sets)),
            _ => self.finish(Outcome::Skipped(why)),
        }
        if why != Skip::Hurts {
            self.begin(now);
        }
    }

    // Rounds that are behind the person; with two sides, those of both.
    fn sets_done(&self) -> u8 {
        let round = |part: &Part| (part.side, part.set);
        let here = self.parts.get(self.part).map(round);
        let before = self.parts.iter().take(self.part).filter(|part| !is_between(part.kind)).map(round);
        let mut rounds: Vec<_> = before.filter(|it| Some(*it) != here).collect();
        rounds.dedup();
        u8::try_from(rounds.len()).unwrap_or(u8::MAX)
    }

    fn ease(&mut self, now: Millis) {
        let doing = match self.stage {
            Stage::Doing => true,
            Stage::TooMuch => {
                self.all_easier = true;
                false
            }
            _ => return,
        };
        if doing {
            self.eased = true;
            self.pause = None;
            let easier = self.doing().map(|task| task.easier);
            self.lay_out(easier, now);
        } else {
            self.begin(now);
        }
    }

    // To the beginning of this repetition; who is there already, to that of the one before; from the first, to the
    // exercise before.
    fn back(&mut self, now: Millis) {
        if self.stage != Stage::Doing {
            return;
        }
        let first = self.first_of_repetition(self.part);
        let just_begun = first == self.part && self.watch.elapsed(now) < JUST_BEGUN;
        let to = match (just_begun, self.part) {
            (false, _) => first,
            (true, 0) => return self.back_to_the_last(now),
            (true, _) => self.first_of_repetition(self.part - 1),
        };
        self.part = to;
        self.watch = if self.watch.runs() { Watch::running(now, 0) } else { Watch::default() };
    }

    fn first_of_repetition(&self, part: usize) -> usize {
        let Some(here) = self.parts.get(part) else { return 0 };
        let same = |other: &Part| {
            let joined = !is_between(other.kind) && !is_between(here.kind);
            joined && (other.side, other.set, other.rep) == (here.side, here.set, here.rep)
        };
        self.parts[..part].iter().rposition(|other| !same(other)).map_or(0, |before| before + 1)
    }

    fn back_to_the_last(&mut self, now: Millis) {
        if self.task > 0 {
            self.task -= 1;
            self.record.done.pop();
        }
        self.begin(now);
    }

    fn end(&mut self, now: Millis) {
        match self.stage {
            Stage::Doing | Stage::Skipping => {
                match self.sets_done() {
                    0 => {}
                    sets => self.finish(Outcome::Part(sets)),
                }
                self.task = self.tasks.len();
                self.lay_out(None, now);
            }
            // Said, though not yet gone on from: it counts.
            Stage::Leg if self.leg == Some(Leg::Down) => return self.take_leg(now),
            Stage::Alarm => {
                self.finish(Outcome::Skipped(Skip::Hurts));
                self.record.stopped = Some(Stop::Sharp);
                self.stage = Stage::Done;
            }
            // Who has done nothing has no pain after it.
            Stage::TooMuch | Stage::During | Stage::Leg if !self.record.done.is_empty() => {
                self.lay_out(None, now);
                self.stage = Stage::After;
            }
            _ => self.stage = Stage::Done,
        }
        self.pause = None;
        self.feeling = None;
    }
}

// Within this, "back" means what came before.
const JUST_BEGUN: Millis = 2_000;

// What is no round of the exercise itself.
fn is_between(kind: Kind) -> bool {
    matches!(kind, Kind::Ready | Kind::Rest | Kind::Change)
}
