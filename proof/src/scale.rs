//! A number of a case, known by its order: one literal for each bound that anything compares it with.
//!
//! Nothing can tell two values apart that lie between the same bounds, so one of them stands for all.

use crate::circuit::{Circuit, Model};
use back_check_core::content::{Bound, Number, Numbers, Trend};
use rustsat::types::Lit;
use std::collections::BTreeMap;

/// One number.
pub(crate) struct Scale {
    least: u32,
    most: u32,
    // What is taken when nothing speaks against it, so that a counter-example looks like a person.
    ordinary: u32,
    known: Lit,
    cuts: BTreeMap<u32, Lit>,
}

impl Scale {
    fn new(known: Lit, range: (u32, u32), ordinary: u32) -> Self {
        Self { least: range.0, most: range.1, ordinary, known, cuts: BTreeMap::new() }
    }

    /// The number is known and this much or more.
    pub(crate) fn at_least(&mut self, circuit: &mut Circuit, value: u32) -> Lit {
        if value <= self.least {
            return self.known;
        }
        if value > self.most {
            return circuit.constant(false);
        }
        if let Some(lit) = self.cuts.get(&value) {
            return *lit;
        }
        let cut = circuit.fresh();
        circuit.require(&[!cut, self.known]);
        if let Some((_, lower)) = self.cuts.range(..value).next_back() {
            circuit.require(&[!cut, *lower]);
        }
        if let Some((_, higher)) = self.cuts.range(value..).next() {
            circuit.require(&[!*higher, cut]);
        }
        self.cuts.insert(value, cut);
        cut
    }

    /// The number is known and within the bound.
    pub(crate) fn within(&mut self, circuit: &mut Circuit, bound: Bound) -> Lit {
        match bound {
            Bound::AtLeast(least) => self.at_least(circuit, least),
            Bound::AtMost(u32::MAX) => self.known,
            Bound::AtMost(most) => {
                let more = self.at_least(circuit, most + 1);
                circuit.all([self.known, !more])
            }
        }
    }

    // True for each bound that lies between the value and an ordinary one.
    fn unusual(&self) -> impl Iterator<Item = Lit> + '_ {
        self.cuts.iter().map(|(value, cut)| if *value > self.ordinary { *cut } else { !*cut })
    }

    fn value(&self, model: &Model) -> Option<u32> {
        model.holds(self.known).then(|| {
            let least = self.cuts.iter().rev().find(|(_, cut)| model.holds(**cut)).map_or(self.least, |(at, _)| *at);
            let most = self.cuts.iter().find(|(_, cut)| !model.holds(**cut)).map_or(self.most, |(at, _)| at - 1);
            self.ordinary.clamp(least, most)
        })
    }

    fn is(&mut self, circuit: &mut Circuit, value: Option<u32>) -> Vec<Lit> {
        let Some(value) = value else { return vec![!self.known] };
        let known = self.known;
        let cuts = self.cuts.iter().map(|(at, cut)| if value >= *at { *cut } else { !*cut });
        let mut lits: Vec<_> = cuts.chain([known]).collect();
        if value < self.least || value > self.most {
            lits.push(circuit.constant(false));
        }
        lits
    }
}

/// All numbers of a case.
pub(crate) struct Scales {
    age: Scale,
    pain: Scale,
    duration_days: Scale,
    episodes: Scale,
    trend: [(Trend, Lit); 3],
}

impl Scales {
    /// Numbers of which nothing is known, but for the age, which every case has. The ranges are those of a case file.
    pub(crate) fn new(circuit: &mut Circuit) -> Self {
        let trend = [Trend::Better, Trend::Same, Trend::Worse].map(|trend| (trend, circuit.fresh()));
        for (at, (_, one)) in trend.iter().enumerate() {
            trend[at + 1..].iter().for_each(|(_, other)| circuit.require(&[!*one, !*other]));
        }
        Self {
            age: Scale::new(circuit.constant(true), (0, 120), 40),
            pain: Scale::new(circuit.fresh(), (0, 10), 3),
            duration_days: Scale::new(circuit.fresh(), (0, u32::MAX), 2),
            episodes: Scale::new(circuit.fresh(), (1, u32::MAX), 1),
            trend,
        }
    }

    /// The scale of one number.
    pub(crate) fn of(&mut self, number: Number) -> &mut Scale {
        match number {
            Number::Age => &mut self.age,
            Number::Pain => &mut self.pain,
            Number::DurationDays => &mut self.duration_days,
            Number::Episodes => &mut self.episodes,
        }
    }

    /// The trend is known and is this one.
    pub(crate) fn trend(&self, circuit: &Circuit, trend: Trend) -> Lit {
        let known = self.trend.iter().find(|(one, _)| *one == trend);
        known.map_or(circuit.constant(false), |(_, lit)| *lit)
    }

    /// True for each number that is known and need not be.
    pub(crate) fn known(&self) -> Vec<Lit> {
        let numbers = [self.pain.known, self.duration_days.known, self.episodes.known];
        numbers.into_iter().chain(self.trend.iter().map(|(_, lit)| *lit)).collect()
    }

    /// All numbers are known, as in the widget.
    pub(crate) fn all_known(&self, circuit: &mut Circuit) -> Lit {
        let trend = circuit.any(self.trend.map(|(_, lit)| lit));
        circuit.all([self.pain.known, self.duration_days.known, self.episodes.known, trend])
    }

    /// True for each bound that lies between a number and an ordinary one.
    pub(crate) fn unusual(&self) -> Vec<Lit> {
        [&self.age, &self.pain, &self.duration_days, &self.episodes].into_iter().flat_map(Scale::unusual).collect()
    }

    /// The numbers in a model.
    pub(crate) fn decode(&self, model: &Model) -> Numbers {
        let small = |value: Option<u32>| value.and_then(|value| u8::try_from(value).ok());
        Numbers {
            age: small(self.age.value(model)).unwrap_or_default(),
            pain: small(self.pain.value(model)),
            duration_days: self.duration_days.value(model),
            episodes_6_months: self.episodes.value(model),
            trend: self.trend.iter().find(|(_, lit)| model.holds(*lit)).map(|(trend, _)| *trend),
        }
    }

    /// Literals that are true together exactly for these numbers, as far as anything can tell.
    pub(crate) fn are(&mut self, circuit: &mut Circuit, numbers: &Numbers) -> Vec<Lit> {
        let trend = self.trend.map(|(trend, lit)| if numbers.trend == Some(trend) { lit } else { !lit });
        let mut lits = trend.to_vec();
        lits.extend(self.age.is(circuit, Some(u32::from(numbers.age))));
        lits.extend(self.pain.is(circuit, numbers.pain.map(u32::from)));
        lits.extend(self.duration_days.is(circuit, numbers.duration_days));
        lits.extend(self.episodes.is(circuit, numbers.episodes_6_months));
        lits
    }
}
