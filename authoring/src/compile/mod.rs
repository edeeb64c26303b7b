//! From what authors wrote to the pack: every id becomes a position, and everything that does not fit becomes a fault.

mod exercises;
mod learn;
mod motions;
mod names;
mod overlay;
mod programme;
mod questions;
mod rules;
mod session;

use crate::{
    check,
    facts::{self, Facts, PackTable},
    fault::{Faults, Place, Report},
    phrases::{self, Phrases},
    pseudo::Pseudo,
};
use back_check_core::content::{Pack, Review, Source};
pub(crate) use motions::pose_file;
use names::Names;
pub use overlay::{Overlaying, compile_overlay};
use sha2::{Digest, Sha256};
use std::{fs, path::Path};

/// Checks the content folder and compiles the pack of a language.
///
/// # Errors
/// Every fault found, with file and line.
pub fn compile(content: &Path, language: &str) -> Result<Pack, Faults> {
    let mut report = Report::default();
    let facts = facts::read(content, &mut report);
    let phrases = phrases::read(content, language, &mut report);
    let fingerprint = fingerprint(content);
    let pack = build(&facts, &phrases, fingerprint, &mut report);
    check::check(&facts, &phrases, &mut report);
    report.finish(pack.map(in_parts))
}

// The messages of the first part first, as a pack has them that was written and read again.
fn in_parts(pack: Pack) -> Pack {
    let (first, reading) = pack.clone().split();
    first.with_reading(reading).unwrap_or(pack)
}

/// The English pack with its words turned into a pseudo-language, to see what a translation would do to each screen.
///
/// # Errors
/// Every fault found, with file and line.
pub fn compile_pseudo(content: &Path, pseudo: Pseudo) -> Result<Pack, Faults> {
    let mut pack = compile(content, "en")?;
    pack.words = pseudo.translate(pack.words);
    Ok(pack)
}

fn build(facts: &Facts, phrases: &Phrases, fingerprint: String, report: &mut Report) -> Option<Pack> {
    let names = Names::of(facts, report);
    let head = facts.pack.as_ref()?;
    let table = &head.table;
    if facts.findings.len() > 256 {
        report.add(&head.file.start(), "there are more than 256 findings; the program holds at most 256");
        return None;
    }
    Some(Pack {
        review: review(table, fingerprint),
        adult_age: table.adult_age,
        pregnancy_ages: (table.pregnancy_ages[0], table.pregnancy_ages[1]),
        profiles: table.profiles.clone(),
        sources: facts.sources.iter().map(|entry| source(&entry.table)).collect(),
        apart: None,
        findings: questions::findings(facts, &names, report),
        screens: questions::screens(facts, &names, report),
        follow_ups: questions::follow_ups(facts, &names, report),
        levels: learn::levels(facts, report),
        rules: rules::rules(facts, head, &names, report),
        exercises: exercises::exercises(facts, &names, report),
        motions: motions::motions(facts, report),
        programme: programme::programme(facts, &names, report),
        session: session::session(facts, &names, report),
        advice: learn::advice(facts, &names, report),
        causes: learn::causes(facts, &names, report),
        prevention: learn::prevention(facts, &names, report),
        articles: learn::articles(&facts.articles, &names, report),
        visit_notes: learn::visit_notes(facts, &names, report),
        faqs: learn::articles(&facts.faqs, &names, report),
        disagreements: learn::disagreements(facts, &names, report),
        deviations: learn::lines(&facts.deviations, &names, report),
        regions: learn::regions(facts, phrases),
        words: phrases.words.clone(),
        hidden: Vec::new(),
        overlaid: None,
    })
}

fn review(table: &PackTable, fingerprint: String) -> Review {
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

fn source(table: &facts::SourceTable) -> Source {
    let signed = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let doi = table.doi.as_ref().map(|doi| format!("https://doi.org/{doi}"));
    Source {
        id: table.id.value.clone(),
        title: table.title.clone(),
        publisher: table.publisher.clone(),
        section: table.section.clone(),
        url: table.url.clone().or(doi),
        opened: table.opened,
        reviewed_on: signed(&table.reviewed_on.value),
        reviewed_by: signed(&table.reviewed_by),
    }
}

// What the pack was made from, so that two people can see whether they hold the same content.
fn fingerprint(content: &Path) -> String {
    let mut hash = Sha256::new();
    let mut add = |folder: &Path| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut paths: Vec<_> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
        paths.sort();
        for path in paths {
            hash.update(path.file_name().unwrap_or_default().as_encoded_bytes());
            hash.update(fs::read(&path).unwrap_or_default());
        }
    };
    add(&content.join("clinical"));
    add(&content.join("poses"));
    let languages = fs::read_dir(content.join("text")).into_iter().flatten().flatten();
    let mut folders: Vec<_> = languages.map(|entry| entry.path()).collect();
    folders.sort();
    folders.iter().for_each(|folder| add(folder));
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn place_of<T>(entry: &facts::Entry<T>, name: &facts::Name) -> Place {
    entry.place(name)
}
