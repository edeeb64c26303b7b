//! The triage table a second time, as plain Rust that knows nothing of packs and conditions, to compare the first with.

use crate::support::{any_case, case, describe, fired_ids, for_all, pack};
use back_check_core::{
    content::{FindingSet, Level, Trend, Trigger},
    triage::{Case, triage},
};
use proptest::test_runner::TestCaseError;
use std::{cell::RefCell, collections::BTreeSet};

type Due = (Level, Option<u16>);
const EMERGENCY: Due = (Level::Emergency, None);
const DEPARTMENT: Due = (Level::EmergencyDepartment, None);
const URGENT: Due = (Level::Urgent, None);
const ROUTINE: Due = (Level::Routine, None);
const HOME: Due = (Level::SelfCare, None);

const fn soon(days: u16) -> Due {
    (Level::Soon, Some(days))
}

// A number that is not known is -1, and so below every bound.
struct Person {
    said: Vec<&'static str>,
    age: i64,
    pain: i64,
    days: i64,
    episodes: i64,
    trend: &'static str,
}

impl Person {
    fn new(said: Vec<&'static str>, case: &Case) -> Self {
        let number = |number: Option<u32>| number.map_or(-1, i64::from);
        let trend = match case.numbers.trend {
            None => "unknown",
            Some(Trend::Better) => "better",
            Some(Trend::Same) => "same",
            Some(Trend::Worse) => "worse",
        };
        let (age, pain) = (case.numbers.age.into(), number(case.numbers.pain.map(u32::from)));
        let (days, episodes) = (number(case.numbers.duration_days), number(case.numbers.episodes_6_months));
        Self { said, age, pain, days, episodes, trend }
    }

    fn has(&self, id: &str) -> bool {
        self.said.contains(&id) || id == "pregnant" && self.said.contains(&"pregnant-20-weeks")
    }

    fn any(&self, ids: &str) -> bool {
        ids.split(' ').any(|id| self.has(id))
    }
}

#[derive(Default)]
struct Fired {
    nhs: bool,
    rules: Vec<(&'static str, Due)>,
    soft: Vec<char>,
}

impl Fired {
    fn row(&mut self, id: &'static str, due: Due, _family: char, fires: bool) {
        let raised = self.nhs && ["R34", "R35", "R36", "R37", "R39"].contains(&id);
        if fires {
            self.rules.push((id, if raised { URGENT } else { due }));
        }
    }

    fn soft(&mut self, id: &'static str, due: Due, family: char, fires: bool) {
        self.row(id, due, family, fires);
        if fires && !self.soft.contains(&family) {
            self.soft.push(family);
        }
    }

    fn level(&self) -> Level {
        self.rules.iter().map(|(_, (level, _))| *level).max().unwrap_or(Level::SelfCare)
    }
}

#[rustfmt::skip] // a table: one rule, one line
fn table(p: &Person, nhs: bool) -> Fired {
    let mut fired = Fired {
        nhs,
        ..Fired::default()
    };
    fired.row("R10", EMERGENCY, 'N', p.has("leg-paralysis"));
    fired.row("R11", EMERGENCY, 'V', p.any("tearing-pain collapse"));
    fired.row("R14", EMERGENCY, 'V', p.has("chest-pain"));
    fired.row("R15a", EMERGENCY, 'V', p.has("breathless"));
    fired.row("R19", EMERGENCY, 'I', p.has("sepsis-signs"));
    fired.row("R20", EMERGENCY, 'I', p.has("meningitis-signs"));
    fired.row("R25", EMERGENCY, 'O', p.has("generalised-spasm"));
    fired.row("R52", EMERGENCY, 'O', p.has("gut-bleeding"));
    fired.row("R59b", EMERGENCY, 'O', p.has("heat-confusion"));
    fired.row("R61n", EMERGENCY, 'N', p.has("arm-or-face-weakness"));
    fired.row("R60", EMERGENCY, 'O', p.has("self-harm"));
    fired.row("R01", DEPARTMENT, 'N', p.has("saddle-numbness"));
    fired.row("R02", DEPARTMENT, 'N', p.has("bladder-change"));
    fired.row("R03", DEPARTMENT, 'N', p.has("bowel-change"));
    fired.row("R04", DEPARTMENT, 'N', p.has("sexual-change"));
    fired.row("R05", DEPARTMENT, 'N', p.has("both-legs"));
    fired.row("R06", URGENT, 'N', p.any("leg-weakness weakness-worsening cannot-walk"));
    fired.row("R04p", soon(7), 'N', p.has("sexual-change-undisclosed"));
    fired.row("R06b", DEPARTMENT, 'N', p.has("leg-weakness") && p.any("weakness-worsening cannot-walk"));
    fired.row("R09", DEPARTMENT, 'N', p.has("unsteady"));
    fired.row("R12", DEPARTMENT, 'V', p.has("sudden-severe") && (p.age >= 60 || p.has("known-aneurysm")));
    fired.row("R12a", DEPARTMENT, 'V', p.has("known-aneurysm"));
    fired.row("R12b", EMERGENCY, 'V', p.has("sudden-severe") && p.has("known-aneurysm"));
    fired.row("R12d", URGENT, 'V', p.has("sudden-severe"));
    fired.row("R12e", DEPARTMENT, 'V', p.has("sudden-severe") && p.any("between-shoulders smoker-or-high-blood-pressure"));
    fired.row("R13", DEPARTMENT, 'V', p.has("pulsing-lump"));
    fired.row("R12c", DEPARTMENT, 'V', p.has("flank-pain") && p.age >= 60 && p.has("smoker-or-high-blood-pressure"));
    fired.row("R15b", URGENT, 'V', p.has("breathing-pain"));
    fired.row("R15c", DEPARTMENT, 'V', p.has("breathing-pain")
        && p.any("clot-risk hot-swollen-calf pregnant cancer-high-risk"));
    fired.row("R16", DEPARTMENT, 'V', p.has("hot-swollen-calf"));
    fired.row("R17", URGENT, 'I', p.has("fever"));
    fired.row("R17b", DEPARTMENT, 'I', p.has("fever")
        && p.any("infection-risk diabetes long-term-steroids spine-surgery-12-weeks recent-spinal-procedure"));
    fired.row("R18", URGENT, 'I', p.any("infection-risk recent-spinal-procedure spine-surgery-12-weeks"));
    fired.row("C2", DEPARTMENT, 'N', p.has("leg-weakness")
        && p.any("fever cancer-high-risk cancer-other blood-thinner minor-injury long-term-steroids infection-risk \
           tuberculosis spine-surgery-12-weeks recent-spinal-procedure"));
    fired.row("C2b", DEPARTMENT, 'N', p.has("one-leg-numbness")
        && p.any("fever cancer-high-risk blood-thinner infection-risk spine-surgery-12-weeks recent-spinal-procedure"));
    fired.row("C2c", URGENT, 'N', p.has("one-leg-numbness")
        && p.any("minor-injury long-term-steroids cancer-other tuberculosis"));
    fired.row("R21", URGENT, 'I', p.has("fever") && p.any("flank-pain urine-burning"));
    fired.row("R21b", DEPARTMENT, 'I', p.has("fever")
        && p.any("flank-pain urine-burning") && (p.any("vomiting pregnant diabetes") || p.age >= 65));
    fired.row("R21c", soon(7), 'O', p.has("flank-pain"));
    fired.row("R21d", URGENT, 'V', p.has("flank-pain") && p.age >= 60);
    fired.row("R22", DEPARTMENT, 'O', p.has("colic"));
    fired.row("R23", soon(7), 'C', p.has("blood-in-urine"));
    fired.row("R23b", URGENT, 'O', p.has("blood-in-urine") && p.any("flank-pain fever belly-pain"));
    fired.row("R23c", DEPARTMENT, 'O', p.has("clots-or-cannot-pee"));
    fired.row("R24", soon(2), 'I', p.has("urine-burning"));
    fired.row("R24b", URGENT, 'I', p.has("urine-burning") && (p.any("flank-pain pregnant vomiting diabetes") || p.age >= 65));
    fired.row("R26", DEPARTMENT, 'O', p.has("cola-urine"));
    fired.row("R51", soon(7), 'O', p.has("upper-belly-through"));
    fired.row("R51b", DEPARTMENT, 'O', p.has("upper-belly-through") && (p.has("vomiting") || p.pain >= 7));
    fired.row("R27", DEPARTMENT, 'F', p.has("major-injury"));
    fired.row("R27b", EMERGENCY, 'F', p.has("major-injury") && p.any("cannot-walk leg-weakness both-legs"));
    fired.row("R28", URGENT, 'F', p.has("minor-injury")
        && (p.age >= 65 || p.any("osteoporosis long-term-steroids cancer-high-risk cancer-other")));
    fired.row("R57", soon(7), 'F', p.any("osteoporosis long-term-steroids"));
    fired.row("R28b", URGENT, 'F', p.any("osteoporosis long-term-steroids")
        && p.any("sudden-severe trigger-lifting first-ever"));
    fired.row("R28c", DEPARTMENT, 'F', p.has("minor-injury") && p.has("cannot-walk"));
    fired.soft("R29", soon(14), 'F', p.has("minor-injury"));
    fired.row("R29b", URGENT, 'F', p.has("minor-injury") && p.has("bruise-over-spine"));
    fired.row("R29c", soon(7), 'F', p.has("bruise-over-spine"));
    fired.row("R30", URGENT, 'C', p.has("lump-or-swelling"));
    fired.row("R31", URGENT, 'I', p.has("skin-red-hot"));
    fired.soft("R32", soon(14), 'F', p.has("new-shape"));
    fired.row("R32b", URGENT, 'F', p.has("new-shape") && p.any("sudden-severe minor-injury"));
    fired.row("R33", URGENT, 'C', p.has("cancer-high-risk"));
    fired.soft("R33b", soon(7), 'C', p.has("cancer-other"));
    fired.row("R33c", URGENT, 'C', p.any("cancer-high-risk cancer-other") && p.any("weight-loss night-pain-constant"));
    fired.soft("R34", soon(7), 'C', p.has("weight-loss"));
    fired.row("R34b", URGENT, 'C', p.has("weight-loss") && (p.any("fever night-pain-constant night-sweats") || p.age >= 50));
    fired.row("R34c", DEPARTMENT, 'C', p.has("thirst-confusion"));
    fired.soft("R58", soon(7), 'I', p.has("tuberculosis"));
    fired.row("R58n", soon(7), 'I', p.has("night-sweats"));
    fired.row("R58b", URGENT, 'I', p.has("tuberculosis") && p.any("fever weight-loss night-sweats"));
    fired.row("R53", DEPARTMENT, 'O', p.has("paracetamol-excess"));
    fired.row("R53b", EMERGENCY, 'O', p.has("yellow-skin") && p.has("paracetamol-excess"));
    fired.row("R53c", URGENT, 'O', p.has("yellow-skin"));
    fired.row("R45", URGENT, 'O', p.has("shingles-rash"));
    fired.row("R54", soon(7), 'V', p.has("blood-thinner"));
    fired.row("R54b", URGENT, 'V', p.has("blood-thinner") && (p.any("sudden-severe minor-injury first-ever") || p.pain >= 8));
    fired.row("R47", DEPARTMENT, 'O', p.has("pregnancy-warning"));
    fired.row("R47b", EMERGENCY, 'O', p.has("pregnancy-warning") && (p.has("collapse") || p.pain >= 8));
    fired.row("R48", DEPARTMENT, 'O', p.has("ectopic-signs"));
    fired.row("R49", ROUTINE, 'O', p.has("pregnant"));
    fired.row("R49c", DEPARTMENT, 'O', p.has("pregnant") && (p.any("belly-pain sudden-severe colic") || p.pain >= 8));
    fired.row("R49b", URGENT, 'I', p.has("pregnant") && p.any("fever urine-burning"));
    fired.row("R55", soon(7), 'O', p.age < 18);
    fired.row("R55b", DEPARTMENT, 'O', p.age < 10 || p.age < 18
        && p.any("fever night-pain-constant cannot-walk leg-weakness minor-injury"));
    fired.row("R44e", URGENT, 'O', p.has("red-painful-eye"));
    fired.soft("R07", soon(7), 'N', p.has("one-leg-numbness"));
    fired.row("R07b", URGENT, 'N', p.has("one-leg-numbness") && p.has("numbness-spreading"));
    fired.row("R07c", soon(7), 'N', p.has("numbness-spreading"));
    fired.soft("R08", soon(14), 'N', p.has("one-leg-pain"));
    fired.row("R08b", URGENT, 'N', p.has("one-leg-pain") && p.has("leg-pain-constant"));
    fired.row("R08c", soon(14), 'N', p.has("leg-pain-constant"));
    fired.row("R46", soon(14), 'N', p.any("both-legs-walking-only walking-leg-ache"));
    fired.row("R02y", soon(7), 'N', p.any("bladder-longstanding bowel-longstanding"));
    fired.row("R35", soon(7), 'C', p.has("night-pain-constant"));
    fired.row("R36", soon(14), 'O', p.has("wakes-from-sleep"));
    fired.row("R35b", URGENT, 'C', p.any("night-pain-constant cough-pain")
        && (p.any("cancer-other weight-loss osteoporosis long-term-steroids") || p.has("first-ever") && p.age >= 50));
    fired.row("R37", soon(7), 'N', p.has("cough-pain"));
    fired.row("R38", soon(14), 'O', p.has("bad-position-at-rest"));
    fired.row("R38b", URGENT, 'C', p.has("no-easing-position") && p.any("night-pain-constant unrelieved-3-days"));
    fired.row("R39", soon(7), 'O', p.has("between-shoulders"));
    fired.row("R39b", URGENT, 'F', p.has("between-shoulders")
        && (p.any("minor-injury osteoporosis fever") || p.has("first-ever") && p.age >= 50));
    fired.row("R40", soon(14), 'O', p.has("unrelieved-3-days") || p.pain >= 8 && p.days >= 3);
    fired.row("R40b", URGENT, 'O', p.pain >= 8 && p.any("cannot-walk cannot-reach-toilet"));
    fired.row("R41", soon(14), 'O', p.has("stops-daily-life"));
    fired.row("R41b", URGENT, 'O', p.has("cannot-reach-toilet"));
    fired.row("R42a", soon(14), 'O', p.days >= 14 && p.days <= 84 && p.trend != "better" && p.trend != "unknown");
    fired.row("R42b", ROUTINE, 'O', p.days >= 42 || p.episodes >= 3);
    fired.row("R42c", soon(14), 'O', p.trend == "worse" && p.days >= 7);
    fired.row("R43", soon(7), 'N', p.has("back-weakness"));
    fired.row("R44", ROUTINE, 'O', p.has("morning-stiffness") && p.days >= 90 && p.age < 45);
    fired.row("R44b", soon(14), 'O', p.has("morning-stiffness")
        && p.days >= 90 && p.age < 45 && p.any("wakes-from-sleep red-painful-eye"));
    fired.row("R56", soon(14), 'F', p.has("first-ever") && p.age >= 65);
    fired.row("R59", HOME, 'O', p.has("heat-cramps"));
    fired.row("R59c", soon(2), 'O', p.has("heat-cramps") && p.any("kidney-disease vomiting"));
    fired.row("R62", URGENT, 'O', p.has("belly-pain") && p.any("fever vomiting"));
    fired.row("R62b", soon(7), 'O', p.any("belly-pain vomiting"));
    fired.row("R38c", soon(7), 'C', p.has("no-easing-position"));
    fired.row("R30s", URGENT, 'V', p.has("smoker-or-high-blood-pressure") && p.has("flank-pain"));

    let families = fired.soft.iter().filter(|family| "CIFN".contains(**family)).count();
    fired.row("C7", URGENT, 'O', families >= 2);
    fired
}

const COUNTS_AS_PRESENT: &str = "leg-paralysis tearing-pain collapse chest-pain breathless sepsis-signs meningitis-signs \
    major-injury generalised-spasm gut-bleeding heat-confusion saddle-numbness bladder-change bowel-change sexual-change \
    sexual-change-undisclosed both-legs leg-weakness weakness-worsening cannot-walk unsteady arm-or-face-weakness \
    bladder-longstanding bowel-longstanding both-legs-walking-only";

struct Verdict {
    level: Level,
    fired: Vec<&'static str>,
    within_days: Option<u16>,
}

fn verdict(case: &Case, nhs: bool) -> Verdict {
    let ids = |set: &FindingSet| set.iter().map(|finding| pack().finding(finding).id.as_str()).collect::<Vec<_>>();
    let danger = |id: &&str| COUNTS_AS_PRESENT.split(' ').any(|other| other == *id);
    let (counted, open): (Vec<_>, Vec<_>) = ids(&case.unsure).into_iter().partition(danger);
    let mut fired = table(&Person::new([ids(&case.present), counted].concat(), case), nhs);
    let alone = |id: &&'static str| table(&Person::new(vec![id], case), nhs).level();
    fired.row("UNSURE", soon(2), 'O', open.iter().any(|id| alone(id) >= Level::Urgent));
    let nothing = fired.rules.is_empty();
    fired.row("R61", HOME, 'O', nothing);
    let level = fired.level();
    let days = fired.rules.iter().filter(|(_, (each, _))| *each == Level::Soon).filter_map(|(_, (_, days))| *days);
    let within_days = if level == Level::Soon { days.min() } else { None };
    let mut ids: Vec<_> = fired.rules.iter().map(|(id, _)| *id).collect();
    ids.sort_unstable();
    Verdict { level, fired: ids, within_days }
}

// Both readings of a case must agree, in the default profile and in the stricter one; tells which rules fired.
fn agree(case: &Case) -> Result<Vec<&'static str>, TestCaseError> {
    let nhs = pack().profile_id("nhs");
    assert!(nhs.is_some(), "the profile is shipped");
    let expected = verdict(case, false);
    for (profile, expected) in [(None, &expected), (nhs, &verdict(case, true))] {
        let found = triage(pack(), profile, case);
        let found = (found.level, fired_ids(pack(), &found), found.within_days);
        let wanted = (expected.level, expected.fired.clone(), expected.within_days);
        if found != wanted {
            return Err(TestCaseError::fail(format!("{profile:?}: the engine says {found:?}, the table {wanted:?}")));
        }
    }
    Ok(expected.fired)
}

#[test]
fn the_engine_agrees_with_the_plain_table_on_random_cases_and_every_rule_is_among_them() {
    let seen = RefCell::new(BTreeSet::new());
    for_all(60_000, any_case(9), describe, |case| {
        seen.borrow_mut().extend(agree(&case)?);
        Ok(())
    });
    // The rule for a later check needs an earlier one, which no case of these has: core/tests/claims/rules.rs tries it.
    let of_first_check = pack().rules.iter().filter(|rule| !matches!(rule.trigger, Trigger::Worse { .. }));
    let never: Vec<_> = of_first_check.map(|rule| &rule.id).filter(|id| !seen.borrow().contains(id.as_str())).collect();
    assert!(never.is_empty(), "never fired: {never:?}");
}

#[test]
fn the_engine_agrees_with_the_plain_table_on_every_pair_of_findings() {
    let numbers =
        ["age=9", "age=17 pain=8", "age=44 days=90 trend=worse", "age=50 days=14 trend=same", "age=65 episodes=3"];
    for (line, unsure) in numbers.into_iter().flat_map(|line| [(line, false), (line, true)]) {
        for one in pack().finding_ids() {
            for other in pack().finding_ids().filter(|other| *other >= one) {
                let mut case = case(line);
                case.present.insert(one);
                if !unsure {
                    case.present.insert(other);
                } else if other != one {
                    case.unsure.insert(other);
                }
                agree(&case).unwrap_or_else(|why| panic!("{why}\nfor {}", describe(&case)));
            }
        }
    }
}
