//! Every case there can be, under one reading of the rules: its numbers, and one or two tellings that share them.

use crate::{
    circuit::{Circuit, Model, Weight},
    scale::Scales,
    told::{Teller, Told},
};
use back_check_core::{
    content::{FindingId, Pack, ProfileId},
    triage::Case,
};
use rustsat::types::Lit;

/// The cases of a pack under a profile.
pub(crate) struct World<'p> {
    pub(crate) pack: &'p Pack,
    pub(crate) profile: Option<ProfileId>,
    pub(crate) circuit: Circuit,
    pub(crate) scales: Scales,
    weights: Vec<Weight>,
}

impl<'p> World<'p> {
    pub(crate) fn new(pack: &'p Pack, profile: Option<ProfileId>) -> Self {
        let mut circuit = Circuit::new();
        let scales = Scales::new(&mut circuit);
        Self { pack, profile, circuit, scales, weights: Vec::new() }
    }

    /// A case, free to be any.
    pub(crate) fn tell(&mut self) -> Told {
        Teller::new(self).tell()
    }

    /// What another pack makes of the same case: one whose findings are the first of this one's.
    pub(crate) fn tell_by(&mut self, pack: &'p Pack, told: &Told) -> Told {
        let own = std::mem::replace(&mut self.pack, pack);
        let by_other = Teller::again(self, told).tell();
        self.pack = own;
        by_other
    }

    /// The smallest case, or pair of cases, for which all of these hold: fewest answers, then most ordinary numbers.
    pub(crate) fn smallest(&mut self, assume: &[Lit], tellings: &[&Told]) -> Option<Model> {
        if self.weights.is_empty() {
            let marks = tellings.iter().flat_map(|told| told.present.iter().chain(&told.unsure)).copied();
            let not_sure = tellings.iter().flat_map(|told| &told.unsure).copied();
            let answers = marks.chain(self.scales.known()).collect();
            self.weights = [answers, not_sure.collect(), self.scales.unusual()].map(Weight::of).into();
        }
        self.circuit.smallest(assume, &mut self.weights)
    }

    /// A telling in a model, as a case.
    pub(crate) fn decode(&self, model: &Model, told: &Told) -> Case {
        let numbers = self.scales.decode(model);
        let said = |lits: &[Lit]| {
            self.pack.finding_ids().zip(lits).filter(|(_, lit)| model.holds(**lit)).map(|(id, _)| id).collect()
        };
        let mut case = Case::new(numbers.age);
        case.numbers = numbers;
        (case.present, case.unsure) = (said(&told.present), said(&told.unsure));
        case
    }

    /// Literals that are true together exactly when the telling is of this case.
    pub(crate) fn is_case(&mut self, told: &Told, case: &Case) -> Vec<Lit> {
        let marks = self.pack.finding_ids().flat_map(|id| {
            let at = usize::from(id.0);
            [signed(told.present[at], case.present.contains(id)), signed(told.unsure[at], case.unsure.contains(id))]
        });
        let mut lits: Vec<_> = marks.collect();
        lits.extend(self.scales.are(&mut self.circuit, &case.numbers));
        lits
    }

    /// From now on, while `among` holds, no telling has just these marks.
    pub(crate) fn rule_out(&mut self, among: Lit, told: &Told, case: &Case) {
        let marks = self.pack.finding_ids().flat_map(|id: FindingId| {
            let at = usize::from(id.0);
            [signed(told.present[at], case.present.contains(id)), signed(told.unsure[at], case.unsure.contains(id))]
        });
        let clause: Vec<_> = marks.map(|lit| !lit).chain([!among]).collect();
        self.circuit.require(&clause);
    }
}

fn signed(lit: Lit, positive: bool) -> Lit {
    if positive { lit } else { !lit }
}
