//! What a person can read: advice, causes, prevention, preparing a visit, questions and answers, and where sources disagree.

use super::{
    Condition, FindingId, RuleId, SourceId,
    bytes::{fields, names},
};

/// Anything that is an id with words and sources.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Stable id; the words' keys are made from it.
    pub id: String,
    /// Where it comes from.
    pub sources: Vec<SourceId>,
}

fields!(Line: id, sources);

/// How well a statement is supported; words: `evidence-<id>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "content/text/en/evidence.ftl says each in words")]
#[cfg_attr(feature = "authoring", derive(serde::Deserialize, serde::Serialize, schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(rename_all = "kebab-case"))]
pub enum Evidence {
    None,
    Opinion,
    Weak,
    Some,
    Good,
}

names!(Evidence: None, Opinion, Weak, Some, Good);

impl Evidence {
    /// The stable id, as in message keys.
    pub fn id(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Opinion => "opinion",
            Self::Weak => "weak",
            Self::Some => "some",
            Self::Good => "good",
        }
    }
}

/// One piece of self-care advice.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// Id and sources.
    pub line: Line,
    /// Left out when this holds, an unsure finding counted as present.
    pub left_out: Option<Condition>,
    /// A medicine: also left out under the adult age and while the medicine questions are unanswered.
    pub medicine: bool,
    /// How well it is supported.
    pub evidence: Evidence,
}

fields!(Advice: line, left_out, medicine, evidence);

/// A likely contributor to a spasm.
#[derive(Clone, Debug, PartialEq)]
pub struct Cause {
    /// Id and sources.
    pub line: Line,
    /// The findings that point to it.
    pub findings: Vec<FindingId>,
    /// Whether it takes all of the findings, not any.
    pub all: bool,
}

fields!(Cause: line, findings, all);

/// One habit that may prevent the next spasm.
#[derive(Clone, Debug, PartialEq)]
pub struct Prevention {
    /// Id and sources.
    pub line: Line,
    /// How well it is supported.
    pub evidence: Evidence,
}

fields!(Prevention: line, evidence);

/// What a text to read is about, where that matters for who may see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "authoring", derive(serde::Deserialize, serde::Serialize, schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(rename_all = "kebab-case"))]
pub enum Topic {
    /// Looking after it at home: not at `urgent` and above.
    SelfCare,
    /// Medicines: as self-care, and not under the adult age.
    Medicine,
    /// Doing exercises: not where no exercise may be shown.
    Exercise,
}

names!(Topic: SelfCare, Medicine, Exercise);

/// A text to read: a page, or a question people ask with its answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Article {
    /// Id and sources.
    pub line: Line,
    /// What it is about, where that matters.
    pub topic: Option<Topic>,
}

fields!(Article: line, topic);

/// Where the content left a source on purpose.
pub type Deviation = Line;

/// What a line of the visit-preparation sheet is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(feature = "authoring", derive(serde::Deserialize, serde::Serialize, schemars::JsonSchema))]
#[cfg_attr(feature = "authoring", serde(rename_all = "kebab-case"))]
pub enum VisitNoteKind {
    /// What the clinician is likely to ask.
    Asked,
    /// What the clinician may do.
    Done,
    /// What to bring.
    Bring,
    /// What to ask.
    Ask,
}

names!(VisitNoteKind: Asked, Done, Bring, Ask);

/// One line of the visit-preparation sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct VisitNote {
    /// Id and sources.
    pub line: Line,
    /// What it is about.
    pub kind: VisitNoteKind,
}

fields!(VisitNote: line, kind);

/// A point on which the sources differ, and what was taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Disagreement {
    /// Id and sources.
    pub line: Line,
    /// The rules it concerns.
    pub rules: Vec<RuleId>,
}

fields!(Disagreement: line, rules);

/// Telephone numbers of a country.
#[derive(Clone, Debug, PartialEq)]
pub struct Region {
    /// ISO 3166-1 alpha-2 code, upper case.
    pub id: String,
    /// Ambulance.
    pub emergency: String,
    /// Same-day medical advice.
    pub urgent: Option<String>,
    /// What that service is called.
    pub urgent_name: Option<String>,
    /// Crisis line.
    pub crisis: Option<String>,
    /// What that service is called.
    pub crisis_name: Option<String>,
}

fields!(Region: id, emergency, urgent, urgent_name, crisis, crisis_name);
