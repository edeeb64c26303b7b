//! A session done without the player, from the printed sheet or by heart, as it is written down by hand.

use super::{Page, Session};
use back_check_core::{
    content::ExerciseId,
    diary::{self, Day, Done, Feeling, Outcome, Skip, What},
    plan::Plan,
};

/// Something that happens while it is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ByHand {
    /// It was yesterday, or else today.
    Yesterday(bool),
    /// An exercise was done, or was not after all.
    Did(ExerciseId),
    /// An exercise was stopped because it hurt, or was not after all.
    Hurt(ExerciseId),
    Before(u8),
    After(u8),
    /// All of it is there.
    Done,
}

/// What is written down so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sheet {
    pub(crate) yesterday: bool,
    /// Exercises, and whether each was stopped because it hurt.
    pub(crate) done: Vec<(ExerciseId, bool)>,
    pub(crate) before: Option<Feeling>,
    pub(crate) after: Option<Feeling>,
}

impl Sheet {
    /// What is said of an exercise: whether it hurt.
    pub(crate) fn of(&self, exercise: ExerciseId) -> Option<bool> {
        self.done.iter().find(|(id, _)| *id == exercise).map(|(_, hurt)| *hurt)
    }

    fn turn(&mut self, exercise: ExerciseId, hurt: bool) {
        let before = self.of(exercise);
        self.done.retain(|(id, _)| *id != exercise);
        if before != Some(hurt) {
            self.done.push((exercise, hurt));
        }
    }
}

impl Session {
    /// The exercises that can be written down: those of a week, as far as they are safe. A printed sheet is for a week too.
    pub(crate) fn this_week(&self) -> Option<Plan> {
        let judged = self.judged()?;
        let permit = self.permit(&judged)?;
        Some(self.with_course(|course| Plan::week(&self.pack, permit, course, self.today())))
    }

    /// The state after something was written down.
    pub(crate) fn by_hand(&mut self, it: ByHand) {
        match it {
            ByHand::Yesterday(yesterday) => self.on_sheet(|sheet| sheet.yesterday = yesterday),
            ByHand::Did(exercise) => self.on_sheet(|sheet| sheet.turn(exercise, false)),
            ByHand::Hurt(exercise) => self.on_sheet(|sheet| sheet.turn(exercise, true)),
            ByHand::Before(points) => self.on_sheet(|sheet| sheet.before = Feeling::new(points)),
            ByHand::After(points) => self.on_sheet(|sheet| sheet.after = Feeling::new(points)),
            ByHand::Done => self.take_sheet(),
        }
    }

    fn on_sheet(&mut self, change: impl FnOnce(&mut Sheet)) {
        change(&mut self.noted().sheet);
    }

    // It leads to the diary, where it is seen to be there.
    fn take_sheet(&mut self) {
        let Sheet { yesterday, done, before, after } = self.noted().sheet.clone();
        let plan = self.this_week();
        let entry = |(exercise, hurt): &(ExerciseId, bool)| {
            let it = plan.as_ref()?.get(*exercise)?;
            let outcome = if *hurt { Outcome::Skipped(Skip::Hurts) } else { Outcome::Whole };
            Some(Done { exercise: it.exercise, variant: it.variant, outcome, eased: false, during: None })
        };
        let done: Vec<Done> = done.iter().filter_map(entry).collect();
        if done.is_empty() || before.is_none() || after.is_none() {
            return self.tries += 1;
        }
        let session = diary::Session { before, done, after, stopped: None };
        self.change(|diary, today| {
            let day = if yesterday { Day(today.0.saturating_sub(1)) } else { today };
            diary.add(day, What::Session(session));
        });
        self.on_sheet(|sheet| *sheet = Sheet::default());
        self.pages.pop();
        self.pages.push(Page::Diary);
    }
}
