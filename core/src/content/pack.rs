//! The pack as a whole.

use super::{
    Advice, Article, Cause, Deviation, Disagreement, Exercise, ExerciseId, Finding, FindingId, FindingSet, FollowUp,
    Level, LevelFacts, Motion, Overlaid, Prevention, ProfileId, Programme, Region, Rule, RuleId, Screen, ScreenId,
    SessionFacts, Source, SourceId, VariantId, VisitNote, Words,
    bytes::{Bytes, Reader, Writer, fields},
};

/// Who wrote and who signed the content, and when. Dates are ISO 8601.
#[derive(Clone, Debug, PartialEq)]
pub struct Review {
    /// Version of the content, not of the program.
    pub version: String,
    /// SHA-256 of the files it was compiled from, first 16 hexadecimal digits.
    pub fingerprint: String,
    /// When it was written.
    pub written_on: String,
    /// The clinician who signed it; `None` until one has.
    pub reviewed_by: Option<String>,
    /// When it was signed.
    pub reviewed_on: Option<String>,
    /// When it must be looked at again.
    pub review_due: String,
}

fields!(Review: version, fingerprint, written_on, reviewed_by, reviewed_on, review_due);

/// Everything the program knows: facts, and the words of one language.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each field is named after the type it holds")]
pub struct Pack {
    pub review: Review,
    /// Below this age, in years, no exercise and no medicine is shown.
    pub adult_age: u8,
    /// The ages, in years and both counted, at which pregnancy is asked about.
    pub pregnancy_ages: (u8, u8),
    /// Ids of the stricter readings a clinic may choose.
    pub profiles: Vec<String>,
    pub sources: Vec<Source>,
    /// While the [`Reading`](super::Reading) part is apart, which leaves sources, exercises and all that there is to read
    /// empty: how many sources it holds.
    pub apart: Option<u16>,
    pub findings: Vec<Finding>,
    pub screens: Vec<Screen>,
    pub follow_ups: Vec<FollowUp>,
    /// In the order of [`Level::ALL`].
    pub levels: Vec<LevelFacts>,
    pub rules: Vec<Rule>,
    pub exercises: Vec<Exercise>,
    /// How each exercise moves, and after it each of its variants, in the order of the content. Empty while the
    /// [`Reading`](super::Reading) part is apart.
    pub motions: Vec<Motion>,
    /// How a programme goes on from day to day. Empty while the [`Reading`](super::Reading) part is apart.
    pub programme: Programme,
    /// What a session of exercise asks, offers and stops at. Empty while the reading part is apart.
    pub session: SessionFacts,
    pub advice: Vec<Advice>,
    pub causes: Vec<Cause>,
    pub prevention: Vec<Prevention>,
    pub articles: Vec<Article>,
    pub visit_notes: Vec<VisitNote>,
    pub faqs: Vec<Article>,
    pub disagreements: Vec<Disagreement>,
    pub deviations: Vec<Deviation>,
    pub regions: Vec<Region>,
    pub words: Words,
    /// Exercises that a clinic leaves out, see [`Self::is_hidden`]. Not in a pack's bytes: an [`Overlay`](super::Overlay) brings them.
    pub hidden: Vec<ExerciseId>,
    /// What is known of a clinic's [`Overlay`](super::Overlay), where one was put on. Not in a pack's bytes either.
    pub overlaid: Option<Box<Overlaid>>,
}

// The first part alone: the rest is written and read as a `Reading`.
impl Bytes for Pack {
    fn write(&self, out: &mut Writer) {
        self.review.write(out);
        self.adult_age.write(out);
        self.pregnancy_ages.write(out);
        self.profiles.write(out);
        self.apart.write(out);
        self.findings.write(out);
        self.screens.write(out);
        self.follow_ups.write(out);
        self.levels.write(out);
        self.rules.write(out);
        self.regions.write(out);
        self.words.write(out);
    }

    fn read(from: &mut Reader<'_>) -> Self {
        Self {
            review: Bytes::read(from),
            adult_age: Bytes::read(from),
            pregnancy_ages: Bytes::read(from),
            profiles: Bytes::read(from),
            apart: Bytes::read(from),
            findings: Bytes::read(from),
            screens: Bytes::read(from),
            follow_ups: Bytes::read(from),
            levels: Bytes::read(from),
            rules: Bytes::read(from),
            regions: Bytes::read(from),
            words: Bytes::read(from),
            sources: Vec::new(),
            exercises: Vec::new(),
            motions: Vec::new(),
            programme: Programme::default(),
            session: SessionFacts::default(),
            advice: Vec::new(),
            causes: Vec::new(),
            prevention: Vec::new(),
            articles: Vec::new(),
            visit_notes: Vec::new(),
            faqs: Vec::new(),
            disagreements: Vec::new(),
            deviations: Vec::new(),
            hidden: Vec::new(),
            overlaid: None,
        }
    }
}

impl Pack {
    /// The finding with this stable id.
    pub fn finding_id(&self, id: &str) -> Option<FindingId> {
        let position = self.findings.iter().position(|finding| finding.id == id)?;
        u8::try_from(position).ok().map(FindingId)
    }

    /// The profile with this stable id.
    pub fn profile_id(&self, id: &str) -> Option<ProfileId> {
        let position = self.profiles.iter().position(|profile| profile == id)?;
        u8::try_from(position).ok().map(ProfileId)
    }

    /// The region with this ISO code, in any case.
    pub fn region(&self, code: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.id.eq_ignore_ascii_case(code))
    }

    /// A finding of this pack.
    pub fn finding(&self, id: FindingId) -> &Finding {
        &self.findings[usize::from(id.0)]
    }

    /// A rule of this pack.
    pub fn rule(&self, id: RuleId) -> &Rule {
        &self.rules[usize::from(id.0)]
    }

    /// A screen of this pack.
    pub fn screen(&self, id: ScreenId) -> &Screen {
        &self.screens[usize::from(id.0)]
    }

    /// An exercise of this pack.
    pub fn exercise(&self, id: ExerciseId) -> &Exercise {
        &self.exercises[usize::from(id.0)]
    }

    /// The exercise with this stable id.
    pub fn exercise_id(&self, id: &str) -> Option<ExerciseId> {
        let position = self.exercises.iter().position(|exercise| exercise.id == id)?;
        u8::try_from(position).ok().map(ExerciseId)
    }

    /// How an exercise moves in one of its forms, once the [`Reading`](super::Reading) part is here.
    pub fn motion(&self, id: ExerciseId, variant: Option<VariantId>) -> Option<&Motion> {
        let before = self.exercises.iter().take(usize::from(id.0)).map(|exercise| 1 + exercise.variants.len());
        self.motions.get(before.sum::<usize>() + variant.map_or(0, |variant| 1 + usize::from(variant.0)))
    }

    /// How many motions a whole pack has.
    pub(super) fn forms(&self) -> usize {
        self.exercises.iter().map(|exercise| 1 + exercise.variants.len()).sum()
    }

    /// Whether everything is here that can be read: see [`Reading`](super::Reading).
    pub fn is_whole(&self) -> bool {
        self.apart.is_none()
    }

    /// A source of this pack, once it is here.
    pub fn source(&self, id: SourceId) -> Option<&Source> {
        self.sources.get(usize::from(id.0))
    }

    /// What the content says of a level.
    pub fn level(&self, level: Level) -> &LevelFacts {
        &self.levels[level as usize]
    }

    /// Whether a clinic leaves an exercise out. Nothing that offers exercises may name it: no plan, list, ladder or link.
    pub fn is_hidden(&self, id: ExerciseId) -> bool {
        self.hidden.contains(&id)
    }

    /// All exercises that are not [hidden](Self::is_hidden), in the order of the content.
    pub fn exercise_ids(&self) -> impl Iterator<Item = ExerciseId> + use<'_> {
        let all = (0..self.exercises.len()).filter_map(|position| u8::try_from(position).ok()).map(ExerciseId);
        all.filter(|id| !self.is_hidden(*id))
    }

    /// All screens, in the order they are asked.
    pub fn screen_ids(&self) -> impl Iterator<Item = ScreenId> + use<> {
        (0..self.screens.len()).filter_map(|position| u8::try_from(position).ok()).map(ScreenId)
    }

    /// All rules, in the order of the content.
    pub fn rule_ids(&self) -> impl Iterator<Item = RuleId> + use<> {
        (0..self.rules.len()).filter_map(|position| u16::try_from(position).ok()).map(RuleId)
    }

    /// All findings, in the order of the content.
    pub fn finding_ids(&self) -> impl Iterator<Item = FindingId> + use<> {
        (0..self.findings.len()).filter_map(|position| u8::try_from(position).ok()).map(FindingId)
    }

    /// Whether answers given with this pack mean the same with the other: the same findings on the same screens.
    pub fn asks_the_same(&self, other: &Self) -> bool {
        self.findings == other.findings && self.screens == other.screens && self.follow_ups == other.follow_ups
    }

    /// The findings together with all that they imply.
    pub fn with_implied(&self, findings: &FindingSet) -> FindingSet {
        let mut closed = *findings;
        loop {
            let implied = closed.iter().flat_map(|finding| &self.finding(finding).implies).copied();
            let wider = closed.union(&implied.collect());
            if wider == closed {
                return closed;
            }
            closed = wider;
        }
    }
}
