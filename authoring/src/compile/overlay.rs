//! A clinic's folder to an overlay. What the clinic adds is laid on the content's own tables and words, and the same checks
//! then run over the whole; as the content is sound by itself, every fault they find is the clinic's.

use super::{compile, names::Names, questions, rules, source};
use crate::{
    check,
    facts::{
        self, AskTable, Entry, Facts, FileText, Located, Name, OverlayTable, OwnRuleTable, OwnScreenTable, RuleTable,
        ScreenKindName, ScreenTable, StricterTable, WithholdTable,
    },
    fault::{Faults, Report},
    phrases::{self, Phrases},
};
use back_check_core::content::{
    AddedRule, Condition, ExerciseId, FindingId, Level, Link, Message, OWN, Overlay, Pack, Part, Raise, Review, Rule,
    RuleId, Screen, Trigger, is_web_address,
};
use sha2::{Digest, Sha256};
use std::{fs, path::Path, rc::Rc};

/// The content, a clinic's overlay, and the one with the other on it.
#[derive(Clone, Debug)]
pub struct Overlaying {
    /// The content.
    pub base: Pack,
    /// What the clinic adds.
    pub overlay: Overlay,
    /// Both.
    pub pack: Pack,
}

/// Checks a clinic's folder (`overlay.toml` and `text/<language>/`) against the content, and compiles it.
///
/// # Errors
/// Every fault of the clinic's folder, its files named from that folder on. Those of the content, if it has any, come alone.
pub fn compile_overlay(content: &Path, folder: &Path, language: &str) -> Result<Overlaying, Faults> {
    let base = compile(content, language)?;
    let mut report = Report::default();
    let mut facts = facts::read(content, &mut report);
    let table = facts::read_overlay(folder, &mut report);
    let (phrases, keys) = phrases::read_overlaid(content, folder, language, &mut report);
    let made = table.map(|entry| {
        let mut builder = Builder { base: &base, entry: &entry, report: &mut report };
        let overlay = builder.overlay(&mut facts, &phrases, &keys, fingerprint(folder, language));
        builder.check_head();
        check_whole(&facts, phrases, &entry, &mut report);
        overlay
    });
    let overlay = report.finish(made)?;
    match overlay.put_on(&base) {
        Ok(pack) => Ok(Overlaying { base, overlay, pack }),
        // What the program would refuse, and no check above has told of.
        Err(fault) => {
            let mut report = Report::default();
            report.add(&crate::fault::Place { file: "overlay.toml".into(), line: 0 }, fault.to_string());
            report.finish(None)
        }
    }
}

// The words of links are no facts of the content, which the checks go by.
fn check_whole(facts: &Facts, mut phrases: Phrases, entry: &Entry<OverlayTable>, report: &mut Report) {
    for link in &entry.table.link {
        let key = format!("link-{}", link.id.value);
        if phrases.places.remove(&key).is_none() {
            report
                .add(&entry.place(&link.id), format!("message `{key}` is missing in text/{}", phrases.words.language));
        }
        phrases.places.remove(&format!("{key}.hint"));
    }
    check::check(facts, &phrases, report);
}

struct Builder<'a> {
    base: &'a Pack,
    entry: &'a Entry<OverlayTable>,
    report: &'a mut Report,
}

impl Builder<'_> {
    fn overlay(&mut self, facts: &mut Facts, phrases: &Phrases, keys: &[String], fingerprint: String) -> Overlay {
        let (table, file) = (&self.entry.table, &self.entry.file);
        self.check_ids();
        let rules: Vec<_> = table.rule.iter().map(|rule| entry_of(plain_rule(rule), file)).collect();
        facts.sources.extend(table.source.iter().map(|it| entry_of(it.clone(), file)));
        facts.findings.extend(table.finding.iter().map(|it| entry_of(it.clone(), file)));
        facts.rules.extend(rules.iter().cloned());
        let asked = table.ask.iter().filter_map(|ask| self.ask(ask, facts)).collect();
        let after: Vec<_> = table.screen.iter().map(|screen| self.screen(screen, facts)).collect();
        let withheld = table.withhold.iter().flat_map(|it| self.withhold(it, facts)).collect();
        let names = Names::of(facts, self.report);
        let screens = questions::screens(facts, &names, self.report);
        Overlay {
            id: table.id.value.clone(),
            fingerprint: self.base.review.fingerprint.clone(),
            language: self.base.words.language.clone(),
            review: review(table, fingerprint),
            sources: table.source.iter().map(source).collect(),
            findings: questions::findings(facts, &names, self.report).split_off(self.base.findings.len()),
            asked,
            screens: own_screens(table, &after, &screens),
            rules: rules.iter().map(|entry| added(rules::rule(entry, &names, self.report))).collect(),
            raised: self.raised(),
            hidden: table.hide.iter().filter_map(|name| self.exercise(name)).collect(),
            withheld,
            links: table.link.iter().map(|link| self.link(link)).collect(),
            messages: keys.iter().filter_map(|key| message(phrases, key)).collect(),
        }
    }

    fn fault<T>(&mut self, at: &Located<T>, message: String) {
        self.report.add(&self.entry.place(at), message);
    }

    fn check_head(&mut self) {
        let table = &self.entry.table;
        let here = &self.base.review.version;
        if table.content_version.value != *here {
            let message = format!(
                "written for content {}; this is content {here}: read what has changed, then write that version",
                table.content_version.value
            );
            self.fault(&table.content_version, message);
        }
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if table.id.value.is_empty() || !table.id.value.chars().all(plain) {
            let message = format!("id `{}`: use small letters, digits and hyphens only", table.id.value);
            self.fault(&table.id, message);
        }
        check::check_date(self.entry, &table.written_on, false, self.report);
        check::check_date(self.entry, &table.review_due, false, self.report);
        check::check_date(self.entry, &table.reviewed_on, true, self.report);
        if table.reviewed_by.is_empty() != table.reviewed_on.value.is_empty() {
            self.fault(&table.reviewed_on, "a review has both a name and a date, or neither".to_owned());
        }
    }

    fn check_ids(&mut self) {
        let table = &self.entry.table;
        let ids = (table.finding.iter().map(|it| &it.id))
            .chain(table.screen.iter().map(|it| &it.id))
            .chain(table.rule.iter().map(|it| &it.id))
            .chain(table.source.iter().map(|it| &it.id))
            .chain(table.link.iter().map(|it| &it.id));
        for id in ids.filter(|id| !id.value.starts_with(OWN)) {
            self.fault(id, format!("`{}`: the id of what a clinic adds begins with `{OWN}`", id.value));
        }
    }

    // A finding of the clinic's own, of the group of the screen that asks for it.
    fn asked(&mut self, name: &Name, screen: &Screen) -> Option<FindingId> {
        let own = self.entry.table.finding.iter().position(|finding| finding.id.value == name.value);
        let Some(at) = own else {
            self.fault(name, format!("`{}` is not one of the clinic's own findings", name.value));
            return None;
        };
        if Some(self.entry.table.finding[at].group) != screen.group() {
            self.fault(name, format!("finding `{}` belongs to another group than `{}`", name.value, screen.id));
            return None;
        }
        u8::try_from(self.base.findings.len() + at).ok().map(FindingId)
    }

    fn ask(&mut self, ask: &AskTable, facts: &mut Facts) -> Option<(u8, Vec<FindingId>)> {
        let at = self.screen_named(&ask.screen)?;
        let screen = &self.base.screens[usize::from(at)];
        let asked: Vec<_> = ask.findings.iter().filter_map(|name| Some((name, self.asked(name, screen)?))).collect();
        let table = facts.screens.iter_mut().find(|entry| entry.table.id.value == screen.id);
        table.into_iter().for_each(|entry| entry.table.items.extend(asked.iter().map(|(name, _)| (*name).clone())));
        Some((at, asked.into_iter().map(|(_, id)| id).collect()))
    }

    // The position of the screen it follows; it is put there among the content's tables too.
    fn screen(&mut self, screen: &OwnScreenTable, facts: &mut Facts) -> Option<u8> {
        let after = self.screen_named(&screen.after);
        let behind = facts.screens.iter().position(|entry| entry.table.id.value == screen.after.value);
        let table = ScreenTable {
            id: screen.id.clone(),
            kind: ScreenKindName::Findings,
            group: Some(screen.group),
            needs: screen.needs,
            offered: screen.offered,
            adult: screen.adult,
            items: screen.items.clone(),
        };
        let at = behind.map_or(facts.screens.len(), |behind| behind + 1);
        facts.screens.insert(at, entry_of(table, &self.entry.file));
        for name in &screen.items {
            if !self.entry.table.finding.iter().any(|finding| finding.id.value == name.value) {
                self.fault(name, format!("`{}` is not one of the clinic's own findings", name.value));
            }
        }
        after
    }

    fn screen_named(&mut self, name: &Name) -> Option<u8> {
        let at = self.base.screens.iter().position(|screen| screen.id == name.value);
        if at.is_none() {
            self.fault(name, format!("there is no screen `{}`", name.value));
        }
        at.and_then(|at| u8::try_from(at).ok())
    }

    fn withhold(&mut self, withhold: &WithholdTable, facts: &mut Facts) -> Vec<(ExerciseId, Vec<FindingId>)> {
        let mut findings = Vec::new();
        for name in &withhold.findings {
            match facts.findings.iter().position(|entry| entry.table.id.value == name.value) {
                Some(at) => findings.extend(u8::try_from(at).ok().map(|at| (name, FindingId(at)))),
                None => self.fault(name, format!("there is no finding `{}`", name.value)),
            }
        }
        let exercises: Vec<_> = withhold.exercises.iter().filter_map(|name| self.exercise(name)).collect();
        for id in &exercises {
            let gate = &mut facts.exercises[usize::from(id.0)].table.withheld_by;
            gate.get_or_insert_default().extend(findings.iter().map(|(name, _)| (*name).clone()));
        }
        exercises.into_iter().map(|id| (id, findings.iter().map(|(_, id)| *id).collect())).collect()
    }

    fn exercise(&mut self, name: &Name) -> Option<ExerciseId> {
        let found = self.base.exercise_ids().find(|id| self.base.exercise(*id).id == name.value);
        if found.is_none() {
            self.fault(name, format!("there is no exercise `{}`", name.value));
        }
        found
    }

    fn link(&mut self, link: &facts::LinkTable) -> Link {
        if !is_web_address(&link.url.value) {
            let message =
                format!("`{}` is neither an http(s) address nor a relative one without spaces", link.url.value);
            self.fault(&link.url, message);
        }
        Link { id: link.id.value.clone(), url: link.url.value.clone(), topic: link.topic }
    }

    // The rules raised one by one, and those that the chosen profile raises.
    fn raised(&mut self) -> Vec<Raise> {
        let table = &self.entry.table;
        let mut raised: Vec<Raise> = table.stricter.iter().filter_map(|it| self.raise(it)).collect();
        let Some(name) = &table.profile else { return raised };
        let Some(profile) = self.base.profile_id(&name.value) else {
            let known = self.base.profiles.join(", ");
            self.fault(name, format!("there is no profile `{}`; the profiles are: {known}", name.value));
            return raised;
        };
        for id in self.base.rule_ids() {
            let rule = self.base.rule(id);
            let level = rule.level_in(Some(profile));
            if level > rule.level && raised.iter().all(|other| other.rule != id || other.level < level) {
                raised.retain(|other| other.rule != id);
                raised.push(Raise { rule: id, level, within_days: rule.within_days.filter(|_| level == Level::Soon) });
            }
        }
        raised
    }

    fn raise(&mut self, stricter: &StricterTable) -> Option<Raise> {
        let StricterTable { rule: name, level, within_days } = stricter;
        let found: Option<RuleId> = self.base.rule_ids().find(|id| self.base.rule(*id).id == name.value);
        let Some(rule) = found else {
            self.fault(name, format!("there is no rule `{}` in the content", name.value));
            return None;
        };
        if *level <= self.base.rule(rule).level {
            let has = self.base.rule(rule).level.id();
            self.fault(name, format!("rule `{}` is {has} already; a clinic may only raise the level", name.value));
        }
        match (level, within_days) {
            (Level::Soon, Some(1..=14)) => {}
            (Level::Soon, _) => {
                self.fault(name, format!("rule `{}` is `soon` and must say within_days, 1 to 14", name.value))
            }
            (_, Some(_)) => self.fault(name, format!("rule `{}`: only a `soon` rule has within_days", name.value)),
            _ => {}
        }
        Some(Raise { rule, level: *level, within_days: *within_days })
    }
}

fn entry_of<T>(table: T, file: &Rc<FileText>) -> Entry<T> {
    Entry { table, file: file.clone() }
}

fn plain_rule(rule: &OwnRuleTable) -> RuleTable {
    RuleTable {
        id: rule.id.clone(),
        when: rule.when.clone(),
        level: rule.level,
        within_days: rule.within_days,
        family: rule.family,
        soft: rule.soft,
        stricter: std::collections::BTreeMap::new(),
        lead: None,
        sources: rule.sources.clone(),
    }
}

fn added(rule: Rule) -> AddedRule {
    let Rule { id, trigger, level, within_days, family, soft, sources, .. } = rule;
    // A row of the table has a condition; one that could not be read is a fault, told of already.
    let when = match trigger {
        Trigger::When(condition) => condition,
        _ => Condition::Any(Vec::new()),
    };
    AddedRule { id, when, level, within_days, family, soft, sources }
}

fn own_screens(table: &OverlayTable, after: &[Option<u8>], screens: &[Screen]) -> Vec<(u8, Screen)> {
    let compiled = |id: &Name| screens.iter().find(|screen| screen.id == id.value).cloned();
    table.screen.iter().zip(after).filter_map(|(own, after)| Some(((*after)?, compiled(&own.id)?))).collect()
}

fn review(table: &OverlayTable, fingerprint: String) -> Review {
    let signed = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Review {
        version: table.version.clone(),
        fingerprint,
        written_on: table.written_on.value.clone(),
        reviewed_by: signed(&table.reviewed_by),
        reviewed_on: signed(&table.reviewed_on.value),
        review_due: table.review_due.value.clone(),
    }
}

// A message of the clinic with those that it contains written out, as an overlay holds it.
fn message(phrases: &Phrases, key: &str) -> Option<Message> {
    let messages = &phrases.words.messages;
    let found = messages.iter().find(|message| message.key == key)?;
    Some(Message { key: key.to_owned(), parts: written_out(&found.parts, messages) })
}

fn written_out(parts: &[Part], messages: &[Message]) -> Vec<Part> {
    let out = |part: &Part| match part {
        Part::Text(_) | Part::Arg(_) => vec![part.clone()],
        Part::Message(other) => {
            messages.get(usize::from(*other)).map_or_else(Vec::new, |message| written_out(&message.parts, messages))
        }
        Part::Choice(arg, branches) => {
            let branches = branches.iter().map(|(case, parts)| (*case, written_out(parts, messages)));
            vec![Part::Choice(*arg, branches.collect())]
        }
    };
    parts.iter().flat_map(out).collect()
}

// What the overlay was made from.
fn fingerprint(folder: &Path, language: &str) -> String {
    let mut hash = Sha256::new();
    let text = folder.join("text").join(language);
    let words = fs::read_dir(text).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut paths: Vec<_> = words.chain([folder.join("overlay.toml")]).collect();
    paths.sort();
    for path in paths {
        hash.update(path.file_name().unwrap_or_default().as_encoded_bytes());
        hash.update(fs::read(&path).unwrap_or_default());
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
