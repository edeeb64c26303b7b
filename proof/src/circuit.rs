//! Gates over a SAT solver, and the search for the smallest answer to a question.
//!
//! Every gate is defined in both directions, so that a literal is true exactly when what it stands for holds.

use rustsat::{
    encodings::card::{BoundUpper, BoundUpperIncremental, Totalizer},
    instances::{BasicVarManager, ManageVars},
    solvers::{Solve, SolveIncremental, SolverResult},
    types::{Assignment, Clause, Lit, TernaryVal},
};
use rustsat_batsat::BasicSolver;

// BatSat has no limit set and asks nobody whether to stop; a panic here fails the check, which is the safe side.
const ANSWERS: &str = "the solver answers each question that it is asked";

/// Clauses, and the solver that holds them.
pub(crate) struct Circuit {
    solver: BasicSolver,
    variables: BasicVarManager,
    truth: Lit,
}

/// An assignment that satisfies what was asked.
pub(crate) struct Model(Assignment);

impl Model {
    /// Whether the literal is true.
    pub(crate) fn holds(&self, lit: Lit) -> bool {
        self.0.lit_value(lit) == TernaryVal::True
    }
}

/// Something to have as little of as possible: the number of these literals that are true.
pub(crate) struct Weight {
    lits: Vec<Lit>,
    bound: Totalizer,
}

impl Weight {
    pub(crate) fn of(lits: Vec<Lit>) -> Self {
        Self { bound: lits.iter().copied().collect(), lits }
    }

    fn in_model(&self, model: &Model) -> usize {
        self.lits.iter().filter(|lit| model.holds(**lit)).count()
    }
}

impl Circuit {
    pub(crate) fn new() -> Self {
        let mut variables = BasicVarManager::default();
        let truth = variables.new_lit();
        let mut circuit = Self { solver: BasicSolver::default(), variables, truth };
        circuit.require(&[truth]);
        circuit
    }

    /// A literal for something that is not known.
    pub(crate) fn fresh(&mut self) -> Lit {
        self.variables.new_lit()
    }

    /// The literal that is always true, or its opposite.
    pub(crate) fn constant(&self, value: bool) -> Lit {
        if value { self.truth } else { !self.truth }
    }

    /// From now on, at least one of these holds.
    pub(crate) fn require(&mut self, lits: &[Lit]) {
        let clause: Clause = lits.iter().copied().collect();
        self.solver.add_clause(clause).expect(ANSWERS);
    }

    /// A literal that is true exactly when all of these are.
    pub(crate) fn all(&mut self, lits: impl IntoIterator<Item = Lit>) -> Lit {
        let opposites: Vec<_> = lits.into_iter().map(|lit| !lit).collect();
        !self.any(opposites)
    }

    /// A literal that is true exactly when at least one of these is.
    pub(crate) fn any(&mut self, lits: impl IntoIterator<Item = Lit>) -> Lit {
        let (yes, no) = (self.truth, !self.truth);
        let mut parts: Vec<_> = lits.into_iter().filter(|lit| *lit != no).collect();
        parts.sort_unstable();
        parts.dedup();
        match parts[..] {
            [] => no,
            _ if parts.contains(&yes) => yes,
            [single] => single,
            _ => self.or_gate(&parts),
        }
    }

    fn or_gate(&mut self, parts: &[Lit]) -> Lit {
        let gate = self.fresh();
        parts.iter().for_each(|part| self.require(&[!*part, gate]));
        self.require(&[parts, &[!gate]].concat());
        gate
    }

    /// A literal that is true exactly when one of the two is and the other is not.
    pub(crate) fn differ(&mut self, one: Lit, other: Lit) -> Lit {
        let only_one = self.all([one, !other]);
        let only_other = self.all([!one, other]);
        self.any([only_one, only_other])
    }

    /// A model in which all of these hold, if there is one.
    pub(crate) fn solve(&mut self, assume: &[Lit]) -> Option<Model> {
        match self.solver.solve_assumps(assume).expect(ANSWERS) {
            SolverResult::Sat => {
                let highest = self.variables.max_var().unwrap_or_else(|| self.truth.var());
                Some(Model(self.solver.solution(highest).expect(ANSWERS)))
            }
            SolverResult::Unsat => None,
            SolverResult::Interrupted => unreachable!("{ANSWERS}"),
        }
    }

    /// A smallest model in which all of these hold: first by the first weight, among those by the second, and so on.
    pub(crate) fn smallest(&mut self, assume: &[Lit], weights: &mut [Weight]) -> Option<Model> {
        let mut assume = assume.to_vec();
        let mut best = self.solve(&assume)?;
        for weight in weights {
            let mut least = weight.in_model(&best);
            while least > 0 {
                let mut tighter = assume.clone();
                tighter.extend(self.at_most(weight, least - 1));
                let Some(better) = self.solve(&tighter) else { break };
                least = weight.in_model(&better);
                best = better;
            }
            assume.extend(self.at_most(weight, least));
        }
        Some(best)
    }

    fn at_most(&mut self, weight: &mut Weight, most: usize) -> Vec<Lit> {
        weight.bound.encode_ub_change(most..=most, &mut self.solver, &mut self.variables).expect(ANSWERS);
        weight.bound.enforce_ub(most).expect(ANSWERS)
    }
}
