//! Reading the TOML files. Each table is read on its own, so that one mistake does not hide the others in its file.

use super::{overlay::OverlayTable, plan::PlanTable, tables::*};
use crate::fault::{Place, Report, line_of};
use crate::poses::PoseFile;
use serde::de::DeserializeOwned;
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    rc::Rc,
};
use toml::{
    Spanned,
    de::{DeTable, DeValue, ValueDeserializer},
};

/// One table with the file it came from.
#[derive(Clone, Debug)]
pub(crate) struct Entry<T> {
    pub(crate) table: T,
    pub(crate) file: Rc<FileText>,
}

impl<T> Entry<T> {
    /// Where a value of this table stands.
    pub(crate) fn place<V>(&self, value: &super::Located<V>) -> Place {
        self.file.place(&value.span)
    }
}

/// A file that was read.
#[derive(Debug)]
pub(crate) struct FileText {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

impl FileText {
    fn place(&self, span: &std::ops::Range<usize>) -> Place {
        Place { file: self.path.clone(), line: line_of(&self.text, span) }
    }

    pub(crate) fn start(&self) -> Place {
        Place { file: self.path.clone(), line: 0 }
    }
}

/// What could not be read of the content.
#[derive(Clone, Debug, Default)]
pub(crate) struct Unread {
    // Ids of tables with a fault.
    ids: BTreeSet<String>,
    // Something whose ids are not known: a file, or what is not TOML.
    unknown: bool,
}

impl Unread {
    /// Whether every table was read.
    pub(crate) fn is_empty(&self) -> bool {
        self.ids.is_empty() && !self.unknown
    }

    /// Whether an id may be that of something that could not be read.
    pub(crate) fn may_hold(&self, id: &str) -> bool {
        self.unknown || self.ids.contains(id)
    }
}

/// Everything in `clinical/`.
pub(crate) struct Facts {
    /// What could not be read: what refers to it is not a fault of its own.
    pub(crate) unread: Unread,
    pub(crate) pack: Option<Entry<PackTable>>,
    pub(crate) sources: Vec<Entry<SourceTable>>,
    pub(crate) levels: Vec<Entry<LevelTable>>,
    pub(crate) findings: Vec<Entry<FindingTable>>,
    pub(crate) screens: Vec<Entry<ScreenTable>>,
    pub(crate) follow_ups: Vec<Entry<FollowUpTable>>,
    pub(crate) rules: Vec<Entry<RuleTable>>,
    pub(crate) exercises: Vec<Entry<ExerciseTable>>,
    pub(crate) plan: Option<Entry<PlanTable>>,
    pub(crate) session: Option<Entry<SessionTable>>,
    pub(crate) advice: Vec<Entry<AdviceTable>>,
    pub(crate) causes: Vec<Entry<CauseTable>>,
    pub(crate) prevention: Vec<Entry<PreventionTable>>,
    pub(crate) articles: Vec<Entry<ArticleTable>>,
    pub(crate) visit_notes: Vec<Entry<VisitNoteTable>>,
    pub(crate) faqs: Vec<Entry<ArticleTable>>,
    pub(crate) disagreements: Vec<Entry<DisagreementTable>>,
    pub(crate) deviations: Vec<Entry<LineTable>>,
    pub(crate) regions: Vec<Entry<RegionTable>>,
    pub(crate) poses: Vec<PoseFile>,
}

/// Reads every TOML file of `clinical/` and `poses/` below the content folder.
pub(crate) fn read(content: &Path, report: &mut Report) -> Facts {
    let mut reader = Reader { content, report, unread: Unread::default() };
    let questions = reader.open("questions.toml");
    let mut asked = questions.as_ref().map(|file| reader.parse(file));
    let mut facts = Facts {
        unread: Unread::default(),
        pack: reader.whole("pack.toml"),
        sources: reader.list("sources.toml", "source"),
        levels: reader.list("levels.toml", "level"),
        findings: reader.list("findings.toml", "finding"),
        screens: reader.take(&questions, &mut asked, "screen"),
        follow_ups: reader.take(&questions, &mut asked, "follow-up"),
        rules: reader.list("rules.toml", "rule"),
        exercises: reader.list("exercises.toml", "exercise"),
        plan: reader.whole("plan.toml"),
        session: reader.whole("session.toml"),
        advice: reader.list("advice.toml", "advice"),
        causes: reader.list("causes.toml", "cause"),
        prevention: reader.list("prevention.toml", "prevention"),
        articles: reader.list("learn.toml", "article"),
        visit_notes: reader.list("visit.toml", "visit"),
        faqs: reader.list("faq.toml", "faq"),
        disagreements: reader.list("disagreements.toml", "disagreement"),
        deviations: reader.list("deviations.toml", "deviation"),
        regions: reader.list("regions.toml", "region"),
        poses: reader.poses(),
    };
    reader.refuse_rest(&questions, asked);
    facts.unread = reader.unread;
    facts
}

/// Reads `clinical/safety.toml`, which is no part of a pack.
pub(crate) fn read_safety(content: &Path, report: &mut Report) -> Option<Entry<SafetyTable>> {
    Reader { content, report, unread: Unread::default() }.whole("safety.toml")
}

/// Reads `overlay.toml` of a clinic's folder.
pub(crate) fn read_overlay(folder: &Path, report: &mut Report) -> Option<Entry<OverlayTable>> {
    let mut reader = Reader { content: folder, report, unread: Unread::default() };
    let file = reader.open_path(PathBuf::from("overlay.toml"))?;
    reader.whole_file(&file)
}

/// Reads the poses alone.
pub(crate) fn read_poses(content: &Path, report: &mut Report) -> Vec<PoseFile> {
    Reader { content, report, unread: Unread::default() }.poses()
}

struct Reader<'a> {
    content: &'a Path,
    report: &'a mut Report,
    unread: Unread,
}

impl Reader<'_> {
    fn open(&mut self, name: &str) -> Option<Rc<FileText>> {
        self.open_path(PathBuf::from("clinical").join(name))
    }

    fn open_path(&mut self, path: PathBuf) -> Option<Rc<FileText>> {
        match fs::read_to_string(self.content.join(&path)) {
            Ok(text) => Some(Rc::new(FileText { path, text })),
            Err(error) => {
                self.unread.unknown = true;
                self.report.add(&Place { file: path, line: 0 }, format!("cannot be read: {error}"));
                None
            }
        }
    }

    fn parse<'f>(&mut self, file: &'f Rc<FileText>) -> DeTable<'f> {
        let (parsed, errors) = DeTable::parse_recoverable(&file.text);
        for error in errors {
            self.unread.unknown = true;
            let place = file.place(&error.span().unwrap_or_default());
            self.report.add(&place, format!("not valid TOML: {}", error.message()));
        }
        parsed.into_inner()
    }

    fn whole<T: DeserializeOwned>(&mut self, name: &str) -> Option<Entry<T>> {
        let file = self.open(name)?;
        self.whole_file(&file)
    }

    // One file for each motion: which exercise it is of, its name says.
    fn poses(&mut self) -> Vec<PoseFile> {
        let entries = fs::read_dir(self.content.join("poses")).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        let mut names: Vec<_> = names.filter_map(|name| name.strip_suffix(".toml").map(str::to_owned)).collect();
        names.sort();
        let read = |name: String| {
            let file = self.open_path(PathBuf::from("poses").join(format!("{name}.toml")))?;
            Some(PoseFile { entry: self.whole_file(&file)?, name })
        };
        names.into_iter().filter_map(read).collect()
    }

    fn whole_file<T: DeserializeOwned>(&mut self, file: &Rc<FileText>) -> Option<Entry<T>> {
        let table = self.parse(file);
        self.read_table(file, Spanned::new(0..file.text.len(), DeValue::Table(table)))
    }

    fn list<T: DeserializeOwned>(&mut self, name: &str, kind: &str) -> Vec<Entry<T>> {
        let file = self.open(name);
        let mut tables = file.as_ref().map(|file| self.parse(file));
        let entries = self.take(&file, &mut tables, kind);
        self.refuse_rest(&file, tables);
        entries
    }

    // Takes the tables of one kind out of a parsed file.
    fn take<'f, T: DeserializeOwned>(
        &mut self,
        file: &'f Option<Rc<FileText>>,
        tables: &mut Option<DeTable<'f>>,
        kind: &str,
    ) -> Vec<Entry<T>> {
        let (Some(file), Some(tables)) = (file, tables) else { return Vec::new() };
        let Some(value) = tables.remove(kind) else {
            self.report.add(&file.start(), format!("holds no [[{kind}]]"));
            return Vec::new();
        };
        let place = file.place(&value.span());
        let DeValue::Array(list) = value.into_inner() else {
            self.report.add(&place, format!("write [[{kind}]], one table for each"));
            return Vec::new();
        };
        list.into_iter().filter_map(|table| self.read_table(file, table)).collect()
    }

    fn read_table<T: DeserializeOwned>(
        &mut self,
        file: &Rc<FileText>,
        table: Spanned<DeValue<'_>>,
    ) -> Option<Entry<T>> {
        let whole = table.span();
        let id = table.get_ref().get("id").and_then(|id| id.get_ref().as_str()).map(str::to_owned);
        match T::deserialize(ValueDeserializer::from(table)) {
            Ok(table) => Some(Entry { table, file: file.clone() }),
            Err(error) => {
                match id {
                    Some(id) => _ = self.unread.ids.insert(id),
                    None => self.unread.unknown = true,
                }
                let message = error.message().trim().replace('\n', " ");
                self.report.add(&file.place(&error.span().unwrap_or(whole)), message);
                None
            }
        }
    }

    fn refuse_rest(&mut self, file: &Option<Rc<FileText>>, tables: Option<DeTable<'_>>) {
        let (Some(file), Some(tables)) = (file, tables) else { return };
        for (key, _) in tables {
            self.report.add(&file.place(&key.span()), format!("`{}` is not known here", key.get_ref()));
        }
    }
}
