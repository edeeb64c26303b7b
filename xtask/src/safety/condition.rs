//! Conditions of rules, written out for a reader.

use back_check_core::content::{Bound, Condition, Group, Number, Pack, Rule, Trend, Trigger};

/// When a rule fires, by the ids of the findings, as an author writes it.
pub(super) fn when(pack: &Pack, rule: &Rule) -> String {
    match &rule.trigger {
        Trigger::When(condition) => written(pack, condition),
        Trigger::SoftFamilies { at_least, .. } => format!("soft rules of {at_least} or more families fire"),
        Trigger::Unsure { counts_as_present, from } => {
            let groups: Vec<_> = counts_as_present.iter().map(|group| group_id(*group)).collect();
            let (level, groups) = (from.id(), groups.join(" and "));
            format!("unsure of a finding outside {groups} that alone would give {level} or more")
        }
        Trigger::Otherwise => "no other rule fires".to_owned(),
        Trigger::Worse { from, .. } => format!("a later check: {} before, and worse since", from.id()),
    }
}

fn written(pack: &Pack, condition: &Condition) -> String {
    match condition {
        Condition::All(parts) => joined(pack, parts, " and "),
        Condition::Any(parts) => joined(pack, parts, " or "),
        Condition::Present(finding) => pack.finding(*finding).id.clone(),
        Condition::Within(number, Bound::AtLeast(least)) => format!("{} >= {least}", number_id(*number)),
        Condition::Within(number, Bound::AtMost(most)) => format!("{} <= {most}", number_id(*number)),
        Condition::Trend(trend) => format!("trend = {}", trend_id(*trend)),
    }
}

fn joined(pack: &Pack, parts: &[Condition], between: &str) -> String {
    let part = |part: &Condition| match part {
        Condition::All(_) | Condition::Any(_) => format!("({})", written(pack, part)),
        _ => written(pack, part),
    };
    parts.iter().map(part).collect::<Vec<_>>().join(between)
}

fn number_id(number: Number) -> &'static str {
    match number {
        Number::Age => "age",
        Number::Pain => "pain",
        Number::DurationDays => "duration_days",
        Number::Episodes => "episodes_6_months",
    }
}

fn trend_id(trend: Trend) -> &'static str {
    match trend {
        Trend::Better => "better",
        Trend::Same => "same",
        Trend::Worse => "worse",
    }
}

/// A group by its id in the content.
fn group_id(group: Group) -> String {
    serde_json::to_value(group).ok().and_then(|id| id.as_str().map(str::to_owned)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_reads_as_its_author_wrote_it() {
        let root = crate::paths::root().unwrap_or_else(|failure| panic!("{failure}"));
        let pack = back_check_authoring::compile(&root.join("content"), "en").expect("the content is checked");
        let when =
            |id: &str| pack.rules.iter().find(|rule| rule.id == id).map(|rule| when(&pack, rule)).unwrap_or_default();
        assert_eq!(when("R06b"), "leg-weakness and (weakness-worsening or cannot-walk)");
        assert_eq!(when("R12"), "sudden-severe and (age >= 60 or known-aneurysm)");
        assert_eq!(when("R42c"), "trend = worse and duration_days >= 7");
        assert_eq!(when("R55"), "age <= 17");
        assert_eq!(when("R61"), "no other rule fires");
    }
}
