//! The Fluent files of a language, compiled to the table that the program reads. Only a subset is let through, so that
//! the formatter in the browser stays tiny.

use crate::fault::{Place, Report};
use back_check_core::content::{Arg, Case, Message, Part, Words, may_change};
use fluent_syntax::{
    ast,
    parser::{self, ParserError},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// A message as it was written.
struct Draft {
    place: Place,
    pattern: ast::Pattern<String>,
}

/// The words of a language with the place of each message.
pub(crate) struct Phrases {
    pub(crate) words: Words,
    pub(crate) places: BTreeMap<String, Place>,
    /// Messages that other messages contain.
    pub(crate) contained: Vec<String>,
}

/// Reads every `.ftl` file of `text/<language>/` below the content folder.
pub(crate) fn read(content: &Path, language: &str, report: &mut Report) -> Phrases {
    let folder = PathBuf::from("text").join(language);
    let mut drafts = BTreeMap::new();
    for name in file_names(&content.join(&folder), &folder, report) {
        read_file(content, &folder.join(name), &mut drafts, report);
    }
    compile(language, drafts, report)
}

/// Reads the words of a language with those of a clinic's folder in place of some and beside the rest; the keys of these.
pub(crate) fn read_overlaid(
    content: &Path,
    folder: &Path,
    language: &str,
    report: &mut Report,
) -> (Phrases, Vec<String>) {
    let text = PathBuf::from("text").join(language);
    let (mut drafts, mut own) = (BTreeMap::new(), BTreeMap::new());
    for name in file_names(&content.join(&text), &text, report) {
        read_file(content, &text.join(name), &mut drafts, report);
    }
    for name in file_names(&folder.join(&text), &text, report) {
        read_file(folder, &text.join(name), &mut own, report);
    }
    let keys = own.keys().cloned().collect();
    for (key, draft) in own {
        if let Some(known) = drafts.get(&key) {
            check_changed(&key, &draft, &arguments(&known.pattern), report);
        }
        drafts.insert(key, draft);
    }
    (compile(language, drafts, report), keys)
}

// A message of the content in a clinic's own words: is it one of those, and is every value there that the words need?
fn check_changed(key: &str, draft: &Draft, given: &BTreeSet<String>, report: &mut Report) {
    if !may_change(key) {
        report.add(&draft.place, format!("`{key}` is not among the words that a clinic may change"));
    }
    let always = ["who", "emergency", "urgent", "crisis", "clinic"];
    for name in
        arguments(&draft.pattern).iter().filter(|name| !given.contains(*name) && !always.contains(&name.as_str()))
    {
        report.add(&draft.place, format!("`{key}` is given no value for `${name}`"));
    }
}

fn arguments(pattern: &ast::Pattern<String>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => _ = names.insert(id.name.clone()),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } => {
                if let ast::InlineExpression::VariableReference { id } = selector {
                    names.insert(id.name.clone());
                }
                variants.iter().for_each(|variant| names.extend(arguments(&variant.value)));
            }
            _ => {}
        }
    }
    names
}

fn compile(language: &str, drafts: BTreeMap<String, Draft>, report: &mut Report) -> Phrases {
    let mut compiler =
        Compiler { drafts: &drafts, report, messages: Vec::new(), done: BTreeMap::new(), contained: vec![] };
    for key in drafts.keys() {
        compiler.compile(key, &mut Vec::new());
    }
    let Compiler { messages, contained, .. } = compiler;
    let words = Words::new(language.to_owned(), false, messages);
    let places = drafts.into_iter().map(|(key, draft)| (key, draft.place)).collect();
    Phrases { words, places, contained }
}

fn file_names(folder: &Path, shown_as: &Path, report: &mut Report) -> Vec<String> {
    let place = Place { file: shown_as.to_owned(), line: 0 };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            report.add(&place, format!("cannot be read: {error}"));
            return Vec::new();
        }
    };
    let names = entries.flatten().filter_map(|entry| entry.file_name().into_string().ok());
    let mut names: Vec<_> = names.filter(|name| name.ends_with(".ftl")).collect();
    names.sort();
    names
}

fn read_file(content: &Path, path: &Path, drafts: &mut BTreeMap<String, Draft>, report: &mut Report) {
    let text = match fs::read_to_string(content.join(path)) {
        Ok(text) => text,
        Err(error) => return report.add(&Place { file: path.to_owned(), line: 0 }, format!("cannot be read: {error}")),
    };
    let resource = match parser::parse(text.clone()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for ParserError { pos, kind, .. } in errors {
                let line = crate::fault::line_of(&text, &pos);
                report.add(&Place { file: path.to_owned(), line }, format!("not valid Fluent: {kind}"));
            }
            resource
        }
    };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => {
                let earlier = seen.entry(message.id.name.clone()).or_default();
                let place = Place { file: path.to_owned(), line: line_of_id(&text, &message.id.name, *earlier) };
                *earlier += 1;
                add_message(&place, message, drafts, report);
            }
            ast::Entry::Term(term) => {
                let place = Place { file: path.to_owned(), line: line_of_id(&text, &format!("-{}", term.id.name), 0) };
                report.add(&place, format!("`-{}`: terms are not used here; write a message", term.id.name));
            }
            _ => {}
        }
    }
}

fn add_message(
    place: &Place,
    message: ast::Message<String>,
    drafts: &mut BTreeMap<String, Draft>,
    report: &mut Report,
) {
    let id = message.id.name;
    let own = message.value.map(|pattern| (id.clone(), pattern));
    let attributes = message.attributes.into_iter().map(|it| (format!("{id}.{}", it.id.name), it.value));
    for (key, pattern) in own.into_iter().chain(attributes) {
        if let Some(first) = drafts.get(&key) {
            let at = format!("{}:{}", first.place.file.display(), first.place.line);
            report.add(place, format!("`{key}` is written twice; the first is at {at}"));
        } else {
            drafts.insert(key, Draft { place: place.clone(), pattern });
        }
    }
}

// The syntax tree carries no positions, but a message id stands at the start of its line; `earlier` others have the same.
fn line_of_id(text: &str, id: &str, earlier: usize) -> usize {
    let starts = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut lines = text.lines().enumerate().filter(|(_, line)| starts(line));
    lines.nth(earlier).map_or(0, |(index, _)| index + 1)
}

struct Compiler<'a> {
    drafts: &'a BTreeMap<String, Draft>,
    report: &'a mut Report,
    messages: Vec<Message>,
    done: BTreeMap<String, u16>,
    contained: Vec<String>,
}

impl Compiler<'_> {
    // Contained messages are compiled first, so that a message only ever contains earlier ones.
    fn compile(&mut self, key: &str, within: &mut Vec<String>) -> Option<u16> {
        if let Some(position) = self.done.get(key) {
            return Some(*position);
        }
        let draft = self.drafts.get(key)?;
        if within.iter().any(|outer| outer == key) {
            self.report.add(&draft.place, format!("`{key}` contains itself"));
            return None;
        }
        within.push(key.to_owned());
        let parts = self.parts(&draft.pattern, &draft.place, within);
        within.pop();
        let position = u16::try_from(self.messages.len()).ok()?;
        self.messages.push(Message { key: key.to_owned(), parts });
        self.done.insert(key.to_owned(), position);
        Some(position)
    }

    fn parts(&mut self, pattern: &ast::Pattern<String>, place: &Place, within: &mut Vec<String>) -> Vec<Part> {
        let part = |element: &ast::PatternElement<String>| match element {
            ast::PatternElement::TextElement { value } => Some(Part::Text(value.clone())),
            ast::PatternElement::Placeable { expression } => self.placeable(expression, place, within),
        };
        pattern.elements.iter().filter_map(part).collect()
    }

    fn placeable(
        &mut self,
        expression: &ast::Expression<String>,
        place: &Place,
        within: &mut Vec<String>,
    ) -> Option<Part> {
        match expression {
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => Some(Part::Text(value.clone())),
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                self.argument(&id.name, place).map(Part::Arg)
            }
            ast::Expression::Inline(ast::InlineExpression::MessageReference { id, attribute }) => {
                let key =
                    attribute.as_ref().map_or(id.name.clone(), |attribute| format!("{}.{}", id.name, attribute.name));
                self.contained.push(key.clone());
                if !self.drafts.contains_key(&key) {
                    self.report.add(place, format!("there is no message `{key}`"));
                }
                self.compile(&key, within).map(Part::Message)
            }
            ast::Expression::Select { selector, variants } => self.choice(selector, variants, place, within),
            ast::Expression::Inline(_) => {
                self.report.add(place, "functions, terms and nested placeables are not used here");
                None
            }
        }
    }

    fn argument(&mut self, name: &str, place: &Place) -> Option<Arg> {
        let known = Arg::ALL.iter().find(|(known, _)| *known == name).map(|(_, arg)| *arg);
        if known.is_none() {
            self.report.add(place, format!("there is no argument `${name}`"));
        }
        known
    }

    fn choice(
        &mut self,
        selector: &ast::InlineExpression<String>,
        variants: &[ast::Variant<String>],
        place: &Place,
        within: &mut Vec<String>,
    ) -> Option<Part> {
        let ast::InlineExpression::VariableReference { id } = selector else {
            self.report.add(place, "a choice is made by an argument, as in `{ $n -> … }`");
            return None;
        };
        let argument = self.argument(&id.name, place)?;
        let mut branches = Vec::new();
        for variant in variants {
            match branch(&variant.key) {
                Some(case) => branches.push((variant.default, case, self.parts(&variant.value, place, within))),
                None => {
                    self.report.add(place, format!("`[{}]` is not a branch that is known here", key_text(&variant.key)))
                }
            }
        }
        // The formatter falls back to the last branch.
        branches.sort_by_key(|(default, _, _)| *default);
        Some(Part::Choice(argument, branches.into_iter().map(|(_, case, parts)| (case, parts)).collect()))
    }
}

fn branch(key: &ast::VariantKey<String>) -> Option<Case> {
    match key {
        ast::VariantKey::NumberLiteral { value } => value.parse().ok().map(Case::Exactly),
        ast::VariantKey::Identifier { name } => match name.as_str() {
            "zero" => Some(Case::Zero),
            "one" => Some(Case::One),
            "two" => Some(Case::Two),
            "few" => Some(Case::Few),
            "many" => Some(Case::Many),
            "other" => Some(Case::Other),
            "me" => Some(Case::Me),
            _ => None,
        },
    }
}

fn key_text(key: &ast::VariantKey<String>) -> &str {
    match key {
        ast::VariantKey::NumberLiteral { value } => value,
        ast::VariantKey::Identifier { name } => name,
    }
}
