//! Each rule fires for somebody, and is for somebody among those that decide; the exceptions are a list with reasons.

use crate::{Subject, Verdict, ask::askable, person::Person, told::Told, world::World};
use back_check_core::{
    content::{ProfileId, RuleId, Trigger},
    triage::{Case, Triage, triage},
    visit::{Rules, Visit},
};
use rustsat::types::Lit;

// How many of the smallest cases are walked through before a search is given up as a failure.
const MOST_TRIES: usize = 30;

pub(super) fn prove(subject: &Subject) -> Verdict {
    let mut verdict = Verdict::default();
    for profile in subject.profiles() {
        let mut world = World::new(&subject.pack, profile);
        let told = world.tell();
        let askable = askable(&mut world, &told);
        let mut search = Search { subject, world, told, askable };
        // The proofs are about a first check, at which the rule for a later one has nothing to go by.
        let first = |rule: &RuleId| !matches!(subject.pack.rule(*rule).trigger, Trigger::Worse { .. });
        subject.pack.rule_ids().filter(first).for_each(|rule| search.prove_rule(rule, &mut verdict));
    }
    verdict
}

struct Search<'s> {
    subject: &'s Subject,
    world: World<'s>,
    told: Told,
    askable: Lit,
}

impl Search<'_> {
    fn prove_rule(&mut self, rule: RuleId, verdict: &mut Verdict) {
        let (subject, profile) = (self.subject, self.world.profile);
        let (facts, listed) = (subject.pack.rule(rule), is_listed(subject, rule, profile));
        let fires = self.told.fired[usize::from(rule.0)];
        let at_level = self.told.is_level(&mut self.world, facts.level_in(profile));
        let decides = |triage: &Triage| triage.fired.contains(rule) && triage.level == facts.level_in(profile);
        match (self.somebody(&[fires, at_level], decides), listed) {
            (Some(_), false) => verdict.holds(),
            (Some(case), true) => {
                let what = format!("rule {} is listed as shadowed, but decides here", facts.id);
                verdict.fails(subject, profile, what, &[&case]);
            }
            (None, true) if self.somebody(&[fires], |triage| triage.fired.contains(rule)).is_some() => verdict.holds(),
            (None, _) => self.say_why(rule, fires, verdict),
        }
    }

    // The rule decides for nobody: does it not fire at all, or is there always something worse?
    fn say_why(&mut self, rule: RuleId, fires: Lit, verdict: &mut Verdict) {
        let (subject, profile) = (self.subject, self.world.profile);
        let id = &subject.pack.rule(rule).id;
        if let Some(case) = self.somebody(&[fires], |triage| triage.fired.contains(rule)) {
            let what = format!(
                "rule {id} never decides: wherever it fires a worse one does, as here, and safety.toml gives no reason"
            );
            return verdict.fails(subject, profile, what, &[&case]);
        }
        match self.world.smallest(&[fires], &[&self.told]) {
            Some(model) => {
                let case = self.world.decode(&model, &self.told);
                verdict.fails(
                    subject,
                    profile,
                    format!("rule {id} fires here, but no visit can make such a case"),
                    &[&case],
                );
            }
            None => {
                let all = everything(subject);
                verdict.fails(
                    subject,
                    profile,
                    format!("rule {id} never fires, not even with every finding there is"),
                    &[&all],
                );
            }
        }
    }

    // The smallest case that fits and that somebody really makes by answering the questions.
    fn somebody(&mut self, assume: &[Lit], fits: impl Fn(&Triage) -> bool) -> Option<Case> {
        let search = self.world.circuit.fresh();
        let assume = [assume, &[self.askable, search]].concat();
        for _ in 0..MOST_TRIES {
            let model = self.world.smallest(&assume, &[&self.told])?;
            let case = self.world.decode(&model, &self.told);
            if self.walked(&case).is_some_and(|triage| fits(&triage)) {
                return Some(case);
            }
            self.world.rule_out(search, &self.told, &case);
        }
        None
    }

    fn walked(&self, case: &Case) -> Option<Triage> {
        let rules = Rules { pack: &self.subject.pack, profile: self.world.profile, earlier: None };
        let walk = Person::of(rules.pack, case).through(rules, Visit::default())?;
        let said = walk.visit.answers.case(rules.pack)?;
        Some(triage(rules.pack, rules.profile, &said))
    }
}

fn is_listed(subject: &Subject, rule: RuleId, profile: Option<ProfileId>) -> bool {
    subject.safety.shadowed.iter().any(|shadowed| shadowed.rule == rule && shadowed.profile == profile)
}

fn everything(subject: &Subject) -> Case {
    let mut case = Case::new(40);
    case.present.extend(subject.pack.finding_ids());
    case
}
