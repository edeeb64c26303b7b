//! One telling of a case, as literals: what was said, which rules fire, how urgent it is, what is shown.
//!
//! This is triage and plan once more, as gates. That both say the same is tested case by case (`tests/encoding.rs`), and
//! whatever the solver finds is asked of core again before anyone hears of it.

use crate::world::World;
use back_check_core::content::{
    Advice, Cause, Condition, Exercise, ExerciseId, FamilySet, FindingId, FindingSet, Group, Level, Number, Rule,
    Trigger,
};
use rustsat::types::Lit;

/// A telling of a case.
pub(crate) struct Told {
    /// For each finding: said yes to.
    pub(crate) present: Vec<Lit>,
    /// For each finding: not sure.
    pub(crate) unsure: Vec<Lit>,
    /// For each finding: counts for the level.
    pub(crate) counted: Vec<Lit>,
    /// For each finding: counts for the gate and the advice.
    pub(crate) limits: Vec<Lit>,
    /// For each rule: fires.
    pub(crate) fired: Vec<Lit>,
    /// For each level, lowest first: the result is at least that.
    pub(crate) at_least: Vec<Lit>,
    /// For each number of days that a rule names, least first: the result is `soon`, within that time.
    pub(crate) within: Vec<(u16, Lit)>,
    /// For each exercise: may be shown, now or at a later phase.
    pub(crate) given: Vec<Lit>,
    /// For each exercise: may be shown in its plain form.
    pub(crate) plain: Vec<Lit>,
    /// For each form of each exercise: may be shown.
    pub(crate) forms: Vec<Lit>,
    /// For each piece of advice: is shown.
    pub(crate) advice: Vec<Lit>,
    /// For each cause: is shown.
    pub(crate) causes: Vec<Lit>,
}

impl Told {
    /// The result is just this level.
    pub(crate) fn is_level(&self, world: &mut World<'_>, level: Level) -> Lit {
        let higher = self.at_least.get(level as usize + 1).copied().unwrap_or(world.circuit.constant(false));
        world.circuit.all([self.at_least[level as usize], !higher])
    }
}

/// Builds a telling, step by step.
pub(crate) struct Teller<'w, 'p> {
    world: &'w mut World<'p>,
    told: Told,
}

impl<'w, 'p> Teller<'w, 'p> {
    pub(crate) fn new(world: &'w mut World<'p>) -> Self {
        let count = world.pack.findings.len();
        let mut marks = || (0..count).map(|_| world.circuit.fresh()).collect::<Vec<_>>();
        let (present, unsure) = (marks(), marks());
        for (yes, maybe) in present.iter().zip(&unsure) {
            world.circuit.require(&[!*yes, !*maybe]);
        }
        Self::of(world, present, unsure)
    }

    /// What the pack of this world makes of what another telling says, as far as the pack knows of it.
    pub(crate) fn again(world: &'w mut World<'p>, other: &Told) -> Self {
        let known = |marks: &[Lit]| marks.iter().take(world.pack.findings.len()).copied().collect();
        let (present, unsure) = (known(&other.present), known(&other.unsure));
        Self::of(world, present, unsure)
    }

    fn of(world: &'w mut World<'p>, present: Vec<Lit>, unsure: Vec<Lit>) -> Self {
        let told = Told {
            present,
            unsure,
            counted: vec![],
            limits: vec![],
            fired: vec![],
            at_least: vec![],
            within: vec![],
            given: vec![],
            plain: vec![],
            forms: vec![],
            advice: vec![],
            causes: vec![],
        };
        Self { world, told }
    }

    pub(crate) fn tell(mut self) -> Told {
        self.count();
        self.fire();
        self.level();
        self.exercises();
        self.told.advice = (0..self.world.pack.advice.len()).map(|at| self.advice(at)).collect();
        self.told.causes = self.world.pack.causes.iter().map(|cause| self.cause(cause)).collect();
        self.told
    }

    // What counts for the level, and what counts for the gate, with all that they imply.
    fn count(&mut self) {
        let pack = self.world.pack;
        let as_present: Vec<Group> =
            pack.rules.iter().flat_map(|rule| groups_counted(&rule.trigger)).copied().collect();
        self.told.counted = self.world.said(&self.told, |group| as_present.contains(&group));
        self.told.limits = self.world.said(&self.told, |_| true);
    }

    fn fire(&mut self) {
        let rules = &self.world.pack.rules;
        let no = self.world.circuit.constant(false);
        self.told.fired = vec![no; rules.len()];
        let of_kind =
            |pass: fn(&Trigger) -> bool| rules.iter().enumerate().filter(move |(_, rule)| pass(&rule.trigger));
        for (at, rule) in of_kind(|trigger| matches!(trigger, Trigger::When(_))) {
            if let Trigger::When(condition) = &rule.trigger {
                let counted = self.told.counted.clone();
                self.told.fired[at] = self.world.condition(condition, &counted);
            }
        }
        // Each of the rest looks at what has fired before it and not at others of its kind.
        for pass in [
            |trigger: &Trigger| matches!(trigger, Trigger::SoftFamilies { .. }),
            |trigger: &Trigger| matches!(trigger, Trigger::Unsure { .. }),
            |trigger: &Trigger| matches!(trigger, Trigger::Otherwise),
        ] {
            let fires: Vec<_> = of_kind(pass).map(|(at, rule)| (at, self.fires_by_others(rule))).collect();
            fires.into_iter().for_each(|(at, lit)| self.told.fired[at] = lit);
        }
    }

    fn fires_by_others(&mut self, rule: &Rule) -> Lit {
        match &rule.trigger {
            // The proofs are about a first check: there is no earlier one that could be worse.
            Trigger::When(_) | Trigger::Worse { .. } => self.world.circuit.constant(false),
            Trigger::SoftFamilies { at_least, families } => self.soft_families(usize::from(*at_least), *families),
            Trigger::Unsure { counts_as_present, from } => self.unsure_matters(counts_as_present, *from),
            Trigger::Otherwise => {
                let any = self.world.circuit.any(self.told.fired.clone());
                !any
            }
        }
    }

    fn soft_families(&mut self, at_least: usize, families: FamilySet) -> Lit {
        let rules = &self.world.pack.rules;
        let counts = |rule: &Rule| !FamilySet::from_iter([rule.family]).intersection(families).is_empty();
        let mut by_family: Vec<(_, Vec<Lit>)> = Vec::new();
        for (rule, fired) in rules.iter().zip(&self.told.fired).filter(|(rule, _)| rule.soft && counts(rule)) {
            match by_family.iter_mut().find(|(family, _)| *family == rule.family) {
                Some((_, lits)) => lits.push(*fired),
                None => by_family.push((rule.family, vec![*fired])),
            }
        }
        let there: Vec<_> = by_family.into_iter().map(|(_, lits)| self.world.circuit.any(lits)).collect();
        self.at_least_of(at_least, &there)
    }

    // At least so many of these: one of the first with the rest of the number among those behind it, or all among those.
    fn at_least_of(&mut self, count: usize, lits: &[Lit]) -> Lit {
        match (count, lits) {
            (0, _) => self.world.circuit.constant(true),
            (_, []) => self.world.circuit.constant(false),
            (_, [first, rest @ ..]) => {
                let (with, without) = (self.at_least_of(count - 1, rest), self.at_least_of(count, rest));
                let counted = self.world.circuit.all([*first, with]);
                self.world.circuit.any([counted, without])
            }
        }
    }

    // "Not sure" of something that, with the case's numbers and nothing else, would be urgent enough.
    fn unsure_matters(&mut self, counts_as_present: &[Group], from: Level) -> Lit {
        let pack = self.world.pack;
        let others = pack.finding_ids().filter(|id| !counts_as_present.contains(&pack.finding(*id).group));
        let matters: Vec<_> = others
            .map(|id| {
                let enough = self.level_alone(id, from);
                self.world.circuit.all([self.told.unsure[usize::from(id.0)], enough])
            })
            .collect();
        self.world.circuit.any(matters)
    }

    fn level_alone(&mut self, finding: FindingId, from: Level) -> Lit {
        if from == Level::SelfCare {
            return self.world.circuit.constant(true);
        }
        let (pack, profile) = (self.world.pack, self.world.profile);
        let alone = alone(pack, finding);
        let there: Vec<_> = pack.finding_ids().map(|id| self.world.circuit.constant(alone.contains(id))).collect();
        let urgent = pack.rules.iter().filter(|rule| rule.level_in(profile) >= from);
        let fires: Vec<_> = urgent
            .filter_map(|rule| match &rule.trigger {
                Trigger::When(condition) => Some(self.world.condition(condition, &there)),
                _ => None,
            })
            .collect();
        self.world.circuit.any(fires)
    }

    fn level(&mut self) {
        let (pack, profile) = (self.world.pack, self.world.profile);
        let fired = |of: &dyn Fn(&Rule) -> bool| {
            let rules = pack.rules.iter().zip(&self.told.fired).filter(|(rule, _)| of(rule));
            rules.map(|(_, fired)| *fired).collect::<Vec<_>>()
        };
        let by_level = Level::ALL.map(|level| fired(&|rule| rule.level_in(profile) >= level));
        let soon = |rule: &Rule| rule.within_days.filter(|_| rule.level_in(profile) == Level::Soon);
        let mut days: Vec<u16> = pack.rules.iter().filter_map(soon).collect();
        days.sort_unstable();
        days.dedup();
        let by_day: Vec<_> =
            days.into_iter().map(|day| (day, fired(&|rule| soon(rule).is_some_and(|within| within <= day)))).collect();
        self.told.at_least = by_level.into_iter().map(|lits| self.world.circuit.any(lits)).collect();
        // No case is below the lowest level, whatever fires.
        self.told.at_least[0] = self.world.circuit.constant(true);
        let at_soon = self.told.is_level(self.world, Level::Soon);
        for (day, lits) in by_day {
            let by_then = self.world.circuit.any(lits);
            self.told.within.push((day, self.world.circuit.all([at_soon, by_then])));
        }
    }

    fn exercises(&mut self) {
        for (at, exercise) in self.world.pack.exercises.iter().enumerate() {
            let given = self.given(at, exercise);
            let mut left = given;
            for variant in &exercise.variants {
                let fits: Vec<_> = variant.when.iter().map(|id| self.told.limits[usize::from(id.0)]).collect();
                let fits = self.world.circuit.any(fits);
                self.told.forms.push(self.world.circuit.all([left, fits]));
                left = self.world.circuit.all([left, !fits]);
            }
            self.told.given.push(given);
            self.told.plain.push(left);
        }
    }

    fn given(&mut self, at: usize, exercise: &Exercise) -> Lit {
        let pack = self.world.pack;
        if u8::try_from(at).is_ok_and(|at| pack.is_hidden(ExerciseId(at))) {
            return self.world.circuit.constant(false);
        }
        let adult = self.world.age_at_least(pack.adult_age);
        let allowing = Level::ALL.into_iter().filter(|level| pack.level(*level).exercises.contains(&exercise.set));
        let levels: Vec<_> = allowing.map(|level| self.told.is_level(self.world, level)).collect();
        let level = self.world.circuit.any(levels);
        let against: Vec<_> = exercise.withheld_by.iter().map(|id| self.told.limits[usize::from(id.0)]).collect();
        let against = self.world.circuit.any(against);
        self.world.circuit.all([adult, level, !against])
    }

    fn advice(&mut self, at: usize) -> Lit {
        let pack = self.world.pack;
        let Advice { left_out, medicine, .. } = &pack.advice[at];
        let allowing = Level::ALL.into_iter().filter(|level| pack.level(*level).advice.get(at) == Some(&true));
        let levels: Vec<_> = allowing.map(|level| self.told.is_level(self.world, level)).collect();
        let level = self.world.circuit.any(levels);
        let adult = if *medicine { self.world.age_at_least(pack.adult_age) } else { self.world.circuit.constant(true) };
        let against = match left_out {
            Some(condition) => self.world.condition(condition, &self.told.limits.clone()),
            None => self.world.circuit.constant(false),
        };
        self.world.circuit.all([level, adult, !against])
    }

    // Only what is said yes to points to a cause.
    fn cause(&mut self, cause: &Cause) -> Lit {
        let pack = self.world.pack;
        let points = |id: &FindingId| {
            let implying = pack.finding_ids().filter(|other| alone(pack, *other).contains(*id));
            implying.map(|other| self.told.present[usize::from(other.0)]).collect::<Vec<_>>()
        };
        let lits: Vec<_> = cause.findings.iter().map(points).collect();
        let lits: Vec<_> = lits.into_iter().map(|lits| self.world.circuit.any(lits)).collect();
        if cause.all && !lits.is_empty() { self.world.circuit.all(lits) } else { self.world.circuit.any(lits) }
    }
}

fn groups_counted(trigger: &Trigger) -> &[Group] {
    match trigger {
        Trigger::Unsure { counts_as_present, .. } => counts_as_present,
        _ => &[],
    }
}

fn alone(pack: &back_check_core::content::Pack, finding: FindingId) -> FindingSet {
    pack.with_implied(&FindingSet::from_iter([finding]))
}

impl World<'_> {
    /// For each finding: said yes to or implied by what is; "not sure" counts as yes in these groups.
    pub(crate) fn said(&mut self, told: &Told, unsure_counts: impl Fn(Group) -> bool) -> Vec<Lit> {
        let pack = self.pack;
        let said = |id: FindingId| {
            let unsure = unsure_counts(pack.finding(id).group).then_some(told.unsure[usize::from(id.0)]);
            unsure.into_iter().chain([told.present[usize::from(id.0)]])
        };
        let implying = |id| pack.finding_ids().filter(move |other| alone(pack, *other).contains(id));
        pack.finding_ids().map(|id| self.circuit.any(implying(id).flat_map(said))).collect()
    }

    /// A condition over findings that count.
    pub(crate) fn condition(&mut self, condition: &Condition, findings: &[Lit]) -> Lit {
        match condition {
            Condition::All(parts) => {
                let lits: Vec<_> = parts.iter().map(|part| self.condition(part, findings)).collect();
                self.circuit.all(lits)
            }
            Condition::Any(parts) => {
                let lits: Vec<_> = parts.iter().map(|part| self.condition(part, findings)).collect();
                self.circuit.any(lits)
            }
            Condition::Present(finding) => findings[usize::from(finding.0)],
            Condition::Within(number, bound) => self.scales.of(*number).within(&mut self.circuit, *bound),
            Condition::Trend(trend) => self.scales.trend(&self.circuit, *trend),
        }
    }

    /// The age is this much or more.
    pub(crate) fn age_at_least(&mut self, age: u8) -> Lit {
        self.scales.of(Number::Age).at_least(&mut self.circuit, u32::from(age))
    }
}
