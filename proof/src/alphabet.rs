//! What somebody may say on a screen, with one reply for all of a kind: the abstraction under which walks are explored.

use crate::person::{Person, Reply, Tick};
use back_check_core::{
    content::{Bound, Condition, FindingId, Number, Pack, ScreenKind, Trend, Trigger},
    triage::{Case, Sex, triage},
    visit::{AboutYou, Answer, Rules, Timing},
};

/// What somebody may say on a screen other than a quiet person.
pub(crate) fn others(rules: Rules<'_>, at: usize) -> Vec<Reply> {
    match &rules.pack.screens[at].kind {
        ScreenKind::Findings { items, .. } => {
            one_of_each_kind(rules, items).into_iter().map(|tick| Reply::List(vec![tick])).collect()
        }
        ScreenKind::About | ScreenKind::Timing => one_of_each_effect(rules, at),
    }
}

/// Two things on one list, of which the first has a closer question.
pub(crate) fn doubled(rules: Rules<'_>, at: usize) -> Vec<Reply> {
    let ticks = one_of_each_kind(rules, rules.pack.screens[at].items());
    let pairs = ticks.iter().filter(|tick| tick.closer.is_some()).flat_map(|one| {
        let others = ticks.iter().filter(|other| other.finding != one.finding);
        others.map(|other| Reply::List(vec![*one, *other]))
    });
    pairs.collect()
}

// Two replies of numbers have the same effect when, said by a quiet person, they make the same rules fire and the same
// screens be asked.
fn one_of_each_effect(rules: Rules<'_>, at: usize) -> Vec<Reply> {
    let effect = |reply: &Reply| {
        let mut person = Person::quiet(rules.pack);
        person.replies[at] = reply.clone();
        let mut answers = person.answers();
        rules.pack.screen_ids().for_each(|id| answers.answered.insert(id));
        let asked: Vec<_> = rules.pack.screens.iter().map(|screen| answers.is_asked_of(rules.pack, screen)).collect();
        let fired = rules.triage(&answers).map(|triage| triage.fired);
        (fired, asked)
    };
    let mut seen = vec![effect(&Person::quiet(rules.pack).replies[at])];
    let mut replies = numbers_to_try(rules.pack, at);
    replies.retain(|reply| {
        let effect = effect(reply);
        let new = !seen.contains(&effect);
        seen.push(effect);
        new
    });
    replies
}

// Two items are of one kind when they give the same level alone, said yes to and not sure; each with a closer question is
// of its own.
fn one_of_each_kind(rules: Rules<'_>, items: &[FindingId]) -> Vec<Tick> {
    let alone = |item: FindingId, unsure: bool| {
        let mut case = Case::new(40);
        if unsure {
            case.unsure.insert(item)
        } else {
            case.present.insert(item)
        }
        triage(rules.pack, rules.profile, &case).level
    };
    let (mut seen, mut ticks) = (Vec::new(), Vec::new());
    for item in items {
        let unsure = rules.pack.finding(*item).offers_unsure();
        let closer = rules.pack.follow_ups.iter().position(|closer| closer.instead_of == *item);
        let kind = (alone(*item, false), alone(*item, true), unsure, closer);
        if !seen.contains(&kind) {
            seen.push(kind);
            ticks.extend(ways_to_say(rules, *item));
        }
    }
    ticks
}

// Yes with each answer to each closer question, or not sure with each answer when asked again; and, still not sure then,
// yes to the closer question.
fn ways_to_say(rules: Rules<'_>, item: FindingId) -> Vec<Tick> {
    let yes = Tick::present(item);
    let unsure = Tick { unsure: true, ..yes };
    let offered = rules.pack.finding(item).offers_unsure();
    let mut ways = vec![yes];
    if offered {
        ways.extend(again(rules, item).iter().map(|reworded| Tick { reworded: *reworded, ..unsure }));
    }
    for closer in rules.pack.follow_ups.iter().filter(|closer| closer.instead_of == item) {
        let said = |answer| Some((closer.finding, answer));
        ways.extend([Answer::Yes, Answer::No, Answer::Unsure].map(|answer| Tick { closer: said(answer), ..yes }));
        ways.extend(offered.then_some(Tick { closer: said(Answer::Yes), ..unsure }));
    }
    ways
}

// What can be said to the question in other words, where there is one.
fn again(rules: Rules<'_>, item: FindingId) -> &'static [Answer] {
    let group = rules.pack.finding(item).group;
    let reworded = rules.pack.rules.iter().any(|rule| match &rule.trigger {
        Trigger::Unsure { counts_as_present, .. } => counts_as_present.contains(&group),
        _ => false,
    });
    if reworded { &[Answer::Yes, Answer::No, Answer::Unsure] } else { &[Answer::Unsure] }
}

/// Replies to a screen of numbers: one number at a time, at and beside each bound that a rule names.
pub(crate) fn numbers_to_try(pack: &Pack, at: usize) -> Vec<Reply> {
    let quiet = Person::quiet(pack).replies[at].clone();
    let small = |value: u32| u8::try_from(value).ok();
    match quiet {
        Reply::About(about) => {
            let (youngest, oldest) = pack.pregnancy_ages;
            let limits = [youngest, oldest.saturating_add(1), pack.adult_age].map(u32::from);
            let ages = beside(pack, Number::Age, &limits).into_iter().filter_map(small).filter(|age| *age <= 120);
            let pains = beside(pack, Number::Pain, &[]).into_iter().filter_map(small).filter(|pain| *pain <= 10);
            let sexes = [Sex::Female, Sex::Male];
            let replies = ages.map(|age| AboutYou { age, ..about }).chain(pains.map(|pain| AboutYou { pain, ..about }));
            replies.chain(sexes.map(|sex| AboutYou { sex, ..about })).map(Reply::About).collect()
        }
        Reply::Timing(timing) => {
            let days = beside(pack, Number::DurationDays, &[]);
            let days = days.into_iter().flat_map(|duration_days| {
                [Trend::Better, Trend::Same, Trend::Worse].map(|trend| Timing { duration_days, trend, ..timing })
            });
            let times = beside(pack, Number::Episodes, &[]).into_iter().filter(|times| *times > 0);
            let times = times.map(|episodes_6_months| Timing { episodes_6_months, ..timing });
            days.chain(times).map(Reply::Timing).collect()
        }
        Reply::List(_) => Vec::new(),
    }
}

// Each bound on a number that a rule names, and these, with the value just below.
fn beside(pack: &Pack, number: Number, more: &[u32]) -> Vec<u32> {
    let mut values = more.to_vec();
    for rule in &pack.rules {
        if let Trigger::When(condition) = &rule.trigger {
            add_bounds(condition, number, &mut values);
        }
    }
    values.extend(values.clone().into_iter().filter_map(|value| value.checked_sub(1)));
    values.sort_unstable();
    values.dedup();
    values
}

fn add_bounds(condition: &Condition, number: Number, values: &mut Vec<u32>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| add_bounds(part, number, values)),
        Condition::Within(of, Bound::AtLeast(least)) if *of == number => values.push(*least),
        Condition::Within(of, Bound::AtMost(most)) if *of == number => values.push(most.saturating_add(1)),
        Condition::Present(_) | Condition::Within(..) | Condition::Trend(_) => {}
    }
}
