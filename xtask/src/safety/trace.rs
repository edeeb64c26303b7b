//! The trace from each rule to its sources and to the cases that hold it.

use std::{collections::BTreeMap, fs, path::Path};

use back_check_core::content::{Pack, Rule, Source};

use super::{condition, named_test};

const CASES: &str = "tests/cases/rules.txt";
const TEMPLATE: &str = include_str!("trace.md");
const RULES_TESTS: (&str, &[&str]) = (
    "core/tests/claims/rules.rs",
    &[
        "every_rule_fires_when_it_should_and_the_result_is_at_least_its_level",
        "every_rule_just_fails_to_fire_when_one_thing_is_missing",
        "every_rule_has_the_level_and_the_days_of_the_table",
        "the_table_has_every_rule_of_the_pack_once_with_cases_on_both_sides",
    ],
);
const TABLE_TESTS: (&str, &[&str]) = (
    "core/tests/any/independent_table.rs",
    &[
        "the_engine_agrees_with_the_plain_table_on_random_cases_and_every_rule_is_among_them",
        "the_engine_agrees_with_the_plain_table_on_every_pair_of_findings",
    ],
);

/// The document.
///
/// # Errors
/// A table of cases that cannot be read or lacks a rule, or a test that is no longer there.
pub(super) fn trace(root: &Path, pack: &Pack) -> Result<String, String> {
    let text = fs::read_to_string(root.join(CASES)).map_err(|error| format!("{CASES} cannot be read: {error}"))?;
    let cases = cases(&text)?;
    let lines: Result<String, String> = pack.rules.iter().map(|rule| line(pack, &cases, rule)).collect();
    let slots = [
        ("{{rules_tests}}", tests(root, RULES_TESTS)?),
        ("{{table_tests}}", tests(root, TABLE_TESTS)?),
        ("{{version}}", pack.review.version.clone()),
        ("{{rules}}", pack.rules.len().to_string()),
        ("{{lines}}", lines?),
        ("{{sources}}", pack.sources.iter().map(source).collect()),
    ];
    Ok(slots.iter().fold(TEMPLATE.to_owned(), |page, (slot, text)| page.replace(slot, text)))
}

fn tests(root: &Path, (file, names): (&str, &[&str])) -> Result<String, String> {
    names.iter().try_for_each(|name| named_test::check(root, &format!("{file}::{name}")))?;
    Ok(names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "))
}

/// In which cases a rule fires, and in which it just does not.
type Cases<'a> = BTreeMap<&'a str, (&'a str, &'a str)>;

// rule | level | days | fires | just fails to fire
fn cases(text: &str) -> Result<Cases<'_>, String> {
    let mut found = Cases::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#')) {
        let [rule, _, _, fires, spares] = line.split(" | ").collect::<Vec<_>>()[..] else {
            return Err(format!("{CASES}:{}: a row has five cells", index + 1));
        };
        found.insert(rule, (fires, spares));
    }
    Ok(found)
}

fn line(pack: &Pack, cases: &Cases<'_>, rule: &Rule) -> Result<String, String> {
    let (fires, spares) = cases.get(rule.id.as_str()).ok_or_else(|| format!("{CASES} has no case for {}", rule.id))?;
    let sources = rule.sources.iter().filter_map(|id| pack.source(*id)).map(|source| source.id.as_str());
    let days = rule.within_days.map_or(String::new(), |days| format!(", {days} days"));
    let soft = if rule.soft { ", soft" } else { "" };
    let cells = [
        rule.id.clone(),
        format!("`{}`", condition::when(pack, rule)),
        format!("{}{days}", rule.level.id()),
        format!("{:?}{soft}", rule.family).to_lowercase(),
        sources.collect::<Vec<_>>().join(", "),
        in_code(fires),
        in_code(spares),
    ];
    Ok(format!("| {} |\n", cells.join(" | ")))
}

fn in_code(cases: &str) -> String {
    cases.split("; ").filter(|case| !case.is_empty()).map(|case| format!("`{case}`")).collect::<Vec<_>>().join("; ")
}

fn source(source: &Source) -> String {
    let Source { id, title, publisher, section, url, opened, reviewed_by, .. } = source;
    let title = url.as_ref().map_or_else(|| title.clone(), |url| format!("[{title}]({url})"));
    let section = section.as_ref().map_or(String::new(), |section| format!(": {section}"));
    let opened = if *opened { "yes" } else { "**not opened**" };
    let checked = reviewed_by.as_deref().unwrap_or("nobody yet");
    format!("| {id} | {title}. {publisher}{section} | {opened} | {checked} |\n")
}
