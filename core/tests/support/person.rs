//! Someone who follows the programme, and a case in which it is given.

use super::{case, judge, pack};
use back_check_core::{
    content::{Dose, ExerciseId, Trend},
    diary::{Check, CheckIn, Day, Diary, Done, Feeling, Outcome, Session, What},
    plan::{Change, Course, Plan, Why},
    triage::Permit,
};

/// The day on which a programme begins.
pub(crate) const START: Day = Day(20_000);

/// Leave to exercise for a case in one line.
pub(crate) fn permit(line: &str) -> Permit {
    judge(&case(line)).exercise.expect("exercise may be shown")
}

/// The exercise with this id.
pub(crate) fn id(exercise: &str) -> ExerciseId {
    pack().exercise_id(exercise).unwrap_or_else(|| panic!("there is no exercise `{exercise}`"))
}

/// Pain of that many points.
pub(crate) fn pain(points: u8) -> Feeling {
    Feeling::new(points).expect("a feeling")
}

/// A person who follows the programme and tells how it goes.
pub(crate) struct Person {
    pub(crate) permit: Permit,
    pub(crate) diary: Diary,
    pub(crate) today: Day,
}

impl Person {
    pub(crate) fn new(points: u8) -> Self {
        let check = Check { pain: pain(points), level: judge(&case("age=40")).level, findings: Default::default() };
        let mut diary = Diary::default();
        diary.add(START, What::Check(check));
        Self { permit: permit("age=40"), diary, today: START }
    }

    pub(crate) fn course(&self) -> Course<'_> {
        Course::of(pack(), &self.diary, None, self.today)
    }

    pub(crate) fn plan(&self) -> Plan {
        Plan::on_day(pack(), &self.permit, &self.course(), self.today)
    }

    pub(crate) fn phase(&self) -> &str {
        &pack().programme.phases[self.course().phase()].id
    }

    pub(crate) fn exercises(&self) -> Vec<&str> {
        self.plan().prescriptions().iter().map(|it| pack().exercise(it.exercise).id.as_str()).collect()
    }

    pub(crate) fn dose(&self, exercise: &str) -> Option<Dose> {
        self.plan().get(id(exercise)).map(|it| it.dose)
    }

    pub(crate) fn tell(&mut self, what: What) {
        self.diary.add(self.today, what);
    }

    /// Does all of today's exercises, with that much pain before, during and after.
    pub(crate) fn session(&mut self, points: u8) {
        self.session_but(points, &[]);
    }

    pub(crate) fn session_but(&mut self, points: u8, others: &[(&str, Outcome, u8)]) {
        self.session_where(points, |done| {
            if let Some((_, outcome, during)) = others.iter().find(|(name, ..)| id(name) == done.exercise) {
                (done.outcome, done.during) = (*outcome, Some(pain(*during)));
            }
        });
    }

    /// The same, with each exercise as it is changed.
    pub(crate) fn session_where(&mut self, points: u8, change: impl Fn(&mut Done)) {
        let plan = self.plan();
        let done = plan.prescriptions().iter().map(|it| {
            let (exercise, variant, during) = (it.exercise, it.variant, Some(pain(points)));
            let mut done = Done { exercise, variant, outcome: Outcome::Whole, eased: false, during };
            change(&mut done);
            done
        });
        let told = Some(pain(points));
        let session = Session { before: told, done: done.collect(), after: told, stopped: None };
        self.tell(What::Session(session));
    }

    /// As many days, each with a session of that much pain.
    pub(crate) fn days(&mut self, days: u32, points: u8) -> &mut Self {
        for _ in 0..days {
            self.session(points);
            self.today = self.today.plus(1);
        }
        self
    }

    /// On how many of the coming seven days an exercise is done.
    pub(crate) fn days_a_week(&self, exercise: &str) -> usize {
        self.week(exercise).into_iter().flatten().count()
    }

    /// Its doses of the coming seven days, the exercise left alone where there is none.
    pub(crate) fn week(&self, exercise: &str) -> Vec<Option<Dose>> {
        let course = self.course();
        let on = |ahead| Plan::on_day(pack(), &self.permit, &course, self.today.plus(ahead));
        (0..7).map(|ahead| on(ahead).get(id(exercise)).map(|it| it.dose)).collect()
    }

    /// Tells the pain of the day, and nothing else.
    pub(crate) fn check_in(&mut self, points: u8) {
        self.tell(What::CheckIn(CheckIn { pain: Some(pain(points)), trend: Some(Trend::Same), signs: vec![] }));
    }

    pub(crate) fn why(&self) -> Vec<(Change, Why)> {
        self.course().changes().iter().map(|it| (it.change, it.why)).collect()
    }
}
