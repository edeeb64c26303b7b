//! The one-page summary: what a clinician or a call taker wants to hear first, in that order.

use crate::content::{Arg, FindingId, Group, Pack, ScreenKind, Speaker, Trend};
use crate::triage::{Case, Sex, Triage};
use crate::visit::Answers;

/// A heading with its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: String,
    /// The lines, never none.
    pub lines: Vec<String>,
    /// Whether it lists what was asked about and is not there: by far the longest, and the last.
    pub denied: bool,
}

/// What was said and what came of it. Sections without lines are left out; a question not answered is not listed as "no".
/// `headline` is the result in one line, with its date.
pub fn summary(
    pack: &Pack,
    speaker: Speaker<'_>,
    answers: &Answers,
    case: &Case,
    triage: &Triage,
    headline: String,
) -> Vec<Section> {
    let section = |title: &str, lines: Vec<String>| Section { title: speaker.say(title), lines, denied: false };
    let names = |findings: Vec<FindingId>| -> Vec<String> {
        findings.into_iter().map(|finding| speaker.say(&format!("finding-{}", pack.finding(finding).id))).collect()
    };
    let reasons = triage.fired.iter().map(|rule| speaker.say(&format!("rule-{}", pack.rule(rule).id)));
    let sections = [
        section("ui-summary-person", person(speaker, case)),
        section("ui-summary-level", vec![headline]),
        section("ui-summary-reasons", reasons.collect()),
        section("ui-summary-yes", names(case.present.iter().collect())),
        section("ui-summary-unsure", names(case.unsure.iter().collect())),
        Section { denied: true, ..section("ui-summary-no", names(denied(pack, answers, case))) },
    ];
    sections.into_iter().filter(|section| !section.lines.is_empty()).collect()
}

/// The summary as plain text, to copy or read out.
pub fn summary_as_text(sections: &[Section]) -> String {
    let text = |section: &Section| format!("{}\n- {}\n", section.title, section.lines.join("\n- "));
    sections.iter().map(text).collect::<Vec<_>>().join("\n")
}

fn person(speaker: Speaker<'_>, case: &Case) -> Vec<String> {
    let number = |key: &str, number: u32| speaker.say_with(key, |args| args.with_number(Arg::N, number));
    let sex = match case.sex {
        Sex::Female => Some("ui-sex-female"),
        Sex::Male => Some("ui-sex-male"),
        Sex::Unspecified => None,
    };
    let trend = case.numbers.trend.map(|trend| match trend {
        Trend::Better => "ui-trend-better",
        Trend::Same => "ui-trend-same",
        Trend::Worse => "ui-trend-worse",
    });
    let facts = [
        Some(number("ui-summary-age", u32::from(case.numbers.age))),
        sex.map(|key| speaker.say(key)),
        case.numbers.pain.map(|pain| number("ui-summary-pain", u32::from(pain))),
        case.numbers.duration_days.map(|days| number("ui-summary-days", days)),
        trend.map(|key| speaker.say(key)),
        case.numbers.episodes_6_months.map(|times| number("ui-summary-episodes", times)),
    ];
    facts.into_iter().flatten().collect()
}

// The signs of danger that were asked about and denied: a clinician needs these as much as the yeses.
fn denied(pack: &Pack, answers: &Answers, case: &Case) -> Vec<FindingId> {
    let asked = pack.screen_ids().filter(|id| answers.answered.contains(*id)).map(|id| pack.screen(id));
    let danger = asked.filter(|screen| {
        matches!(screen.kind, ScreenKind::Findings { group, .. } if group <= Group::Pregnancy)
            && answers.is_asked_of(pack, screen)
    });
    let said = case.present.union(&case.unsure);
    danger
        .flat_map(|screen| screen.items())
        .copied()
        .filter(|id| !said.contains(*id) && pack.finding(*id).may_be_unsure)
        .collect()
}
