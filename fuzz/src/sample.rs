//! What the targets start from: the shipped pack, and small ones made from it, so that they are always of today's format.

use back_check_core::content::{
    Article, Condition, FindingId, Line, Message, Pack, Part, RuleId, SourceId, Trigger, Words,
};
use std::path::PathBuf;
use std::sync::OnceLock;

/// The folder of the shipped content.
pub(crate) fn content() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../content"))
}

/// The shipped pack.
///
/// # Panics
/// When the shipped content has a fault, which the tests before this one say better.
pub(crate) fn shipped() -> &'static Pack {
    static SHIPPED: OnceLock<Pack> = OnceLock::new();
    SHIPPED.get_or_init(|| match back_check_authoring::compile(&content(), "en") {
        Ok(pack) => pack,
        Err(faults) => panic!("{faults}"),
    })
}

/// The first parts of the small packs.
pub(crate) fn firsts() -> &'static [Pack] {
    static FIRSTS: OnceLock<Vec<Pack>> = OnceLock::new();
    FIRSTS.get_or_init(|| small_packs().into_iter().map(|pack| pack.split().0).collect())
}

/// Packs with the first few of everything.
pub(crate) fn small_packs() -> Vec<Pack> {
    [1, 4, 16].map(small).into()
}

fn small(most: u8) -> Pack {
    let mut pack = shipped().clone();
    let few = usize::from(most);
    pack.findings.truncate(few);
    pack.findings.iter_mut().for_each(|finding| keep_findings(&mut finding.implies, most));
    for screen in &mut pack.screens {
        if let back_check_core::content::ScreenKind::Findings { items, .. } = &mut screen.kind {
            keep_findings(items, most);
        }
    }
    pack.screens.truncate(few + 3);
    pack.follow_ups.retain(|it| it.finding.0 < most && it.instead_of.0 < most);
    pack.rules.retain(|rule| is_within(&rule.trigger, most));
    pack.rules.truncate(few);
    pack.sources.truncate(few);
    pack.regions.truncate(2);
    pack.exercises.truncate(few.min(3));
    let forms: usize = pack.exercises.iter().map(|exercise| 1 + exercise.variants.len()).sum();
    pack.motions.truncate(forms);
    pack.advice.truncate(few);
    pack.levels.iter_mut().for_each(|level| level.advice.truncate(few));
    pack.causes.truncate(few);
    pack.prevention.truncate(few);
    pack.articles.truncate(1);
    pack.visit_notes.truncate(1);
    pack.faqs.truncate(1);
    pack.disagreements.truncate(1);
    pack.deviations.truncate(1);
    pack.programme.phases.iter_mut().for_each(|phase| phase.slots.truncate(few));
    pack.programme.ladders.truncate(few.min(3));
    pack.programme.signs.truncate(few);
    pack.session.filters.truncate(few);
    keep_references(&mut pack, most);
    pack.words = Words::new("en".into(), false, few_messages(&shipped().words.messages, few));
    pack
}

fn is_within(trigger: &Trigger, most: u8) -> bool {
    let mut within = true;
    match trigger {
        Trigger::When(condition) => condition.for_each_finding(&mut |finding| within &= finding.0 < most),
        Trigger::Worse { .. } => within = false,
        Trigger::SoftFamilies { .. } | Trigger::Unsure { .. } | Trigger::Otherwise => {}
    }
    within
}

fn keep_findings(findings: &mut Vec<FindingId>, most: u8) {
    findings.retain(|finding| finding.0 < most);
}

fn keep_references(pack: &mut Pack, most: u8) {
    let known = |sources: &mut Vec<SourceId>| sources.retain(|source| source.0 < most.into());
    pack.rules.iter_mut().for_each(|rule| known(&mut rule.sources));
    let rules = pack.rules.len();
    for exercise in &mut pack.exercises {
        keep_findings(&mut exercise.withheld_by, most);
        exercise.variants.iter_mut().for_each(|variant| keep_findings(&mut variant.when, most));
        known(&mut exercise.sources);
        known(&mut exercise.dose_sources);
    }
    for advice in &mut pack.advice {
        let mut within = true;
        let named = |condition: &Condition| condition.for_each_finding(&mut |it| within &= it.0 < most);
        advice.left_out.as_ref().map(named);
        advice.left_out.take_if(|_| !within);
    }
    pack.causes.iter_mut().for_each(|cause| keep_findings(&mut cause.findings, most));
    for disagreement in &mut pack.disagreements {
        disagreement.rules.retain(|RuleId(rule)| usize::from(*rule) < rules);
    }
    let (programme, session, screens) = (&mut pack.programme, &mut pack.session, pack.screens.len());
    known(&mut programme.limits.sources);
    programme.phases.iter_mut().for_each(|phase| known(&mut phase.sources));
    programme.ladders.iter_mut().for_each(|ladder| known(&mut ladder.sources));
    keep_findings(&mut session.signs, most);
    keep_findings(&mut session.directions, most);
    session.filters.iter_mut().for_each(|filter| keep_findings(&mut filter.limits, most));
    session.ask_again.retain(|screen| usize::from(screen.0) < screens);
    programme.asked_again.retain(|(_, screen)| usize::from(screen.0) < screens);
    known(&mut session.sources);
    for line in lines(pack) {
        known(&mut line.sources);
    }
}

fn lines(pack: &mut Pack) -> impl Iterator<Item = &mut Line> {
    let nets = pack.levels.iter_mut().flat_map(|level| &mut level.safety_net);
    let articles = pack.articles.iter_mut().chain(&mut pack.faqs).map(|Article { line, .. }| line);
    nets.chain(articles)
        .chain(pack.advice.iter_mut().map(|it| &mut it.line))
        .chain(pack.causes.iter_mut().map(|it| &mut it.line))
        .chain(pack.prevention.iter_mut().map(|it| &mut it.line))
        .chain(pack.visit_notes.iter_mut().map(|it| &mut it.line))
        .chain(pack.disagreements.iter_mut().map(|it| &mut it.line))
        .chain(&mut pack.deviations)
        .chain(&mut pack.programme.signs)
}

// Some messages of each part, and one that contains another.
fn few_messages(messages: &[Message], few: usize) -> Vec<Message> {
    let alone =
        |message: &&Message| !message.parts.iter().any(|part| matches!(part, Part::Message(_) | Part::Choice(..)));
    let plain = messages.iter().filter(alone).cloned();
    let (later, first): (Vec<_>, Vec<_>) = plain.partition(|message| message.key.starts_with("exercise-"));
    let mut kept: Vec<_> = first.into_iter().take(few).chain(later.into_iter().take(few)).collect();
    kept.push(Message { key: "screen-outer".into(), parts: vec![Part::Message(0), Part::Text(" and".into())] });
    kept
}
