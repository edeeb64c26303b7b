//! The part of a pack that nobody needs before the result: exercises, sources, and the facts and words of everything there
//! is to read.
//!
//! A page loads the first part with the program and this one right after it. The questions, the triage and the result work
//! without it.

use super::{
    Advice, Article, Cause, Deviation, Disagreement, Exercise, Message, Motion, Pack, PackError, Part, Prevention,
    Programme, SessionFacts, Source, VisitNote, Words, bytes::fields, load::check_reading,
};
use core::mem::take;

/// What a pack holds beyond its first part.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "each field is named as in `Pack`")]
pub struct Reading {
    /// Of which content: [`Review::fingerprint`](super::Review::fingerprint).
    pub fingerprint: String,
    /// In which language.
    pub language: String,
    pub sources: Vec<Source>,
    pub exercises: Vec<Exercise>,
    /// How every exercise moves.
    pub motions: Vec<Motion>,
    /// How a programme goes on from day to day.
    pub programme: Programme,
    /// What a session of exercise asks, offers and stops at.
    pub session: SessionFacts,
    pub advice: Vec<Advice>,
    pub causes: Vec<Cause>,
    pub prevention: Vec<Prevention>,
    pub articles: Vec<Article>,
    pub visit_notes: Vec<VisitNote>,
    pub faqs: Vec<Article>,
    pub disagreements: Vec<Disagreement>,
    pub deviations: Vec<Deviation>,
    /// The messages that follow those of the first part.
    pub messages: Vec<Message>,
}

fields!(
    Reading: fingerprint, language, sources, exercises, motions, programme, session, advice, causes, prevention,
    articles, visit_notes, faqs, disagreements, deviations, messages
);

// The interface's own words among them are those of pages that show nothing without this part, and the ones that only the
// element's script shows.
const KINDS: &[&str] = &[
    "article-",
    "faq-",
    "advice-",
    "cause-",
    "serious-causes",
    "prevention-",
    "visit-",
    "exercise-",
    "variant-",
    "rule-",
    "disagreement-",
    "deviation-",
    "evidence-",
    "position-",
    "equipment-",
    "coping-",
    "under-18",
    "fits-spasm",
    "ui-how-",
    "ui-about-",
    "ui-dose",
    "ui-visit-",
    "ui-fallback-",
    "ui-nearest",
    "ui-because",
    "ui-rule",
    "ui-set-",
    "ui-source",
    "ui-self-care",
    "ui-left",
    "ui-exercise",
    "ui-causes",
    "ui-prevention",
    "ui-prepare",
    "ui-learn",
    "ui-keep",
    "ui-links",
    "phase-",
    "sign-",
    "change-",
    "ui-programme",
    "ui-check-in",
    "ui-diary",
    "ui-store",
    "ui-copied",
    "ui-figure-",
    "ui-player",
    "ui-sheet-",
    "filter-",
    "ui-not-copied",
    "ui-steps",
    "ui-position",
    "ui-equipment",
    "ui-easier",
    "ui-harder",
    "ui-search",
    "ui-until-seen",
    "ui-you-ticked",
    "ui-care",
    "ui-print",
    "ui-say",
    "ui-next",
    "ui-leave",
];

fn is_reading(key: &str) -> bool {
    KINDS.iter().any(|kind| key.starts_with(kind)) || key.ends_with(".phone")
}

impl Pack {
    /// Takes the reading part out. It happens when a pack is built, never in the browser.
    #[must_use]
    pub fn split(mut self) -> (Self, Reading) {
        let fingerprint = self.review.fingerprint.clone();
        let Words { language, right_to_left, messages, .. } = self.words;
        let (first, messages) = split_messages(messages);
        self.apart = u16::try_from(self.sources.len()).ok();
        let reading = Reading {
            fingerprint,
            language: language.clone(),
            sources: take(&mut self.sources),
            exercises: take(&mut self.exercises),
            motions: take(&mut self.motions),
            programme: take(&mut self.programme),
            session: take(&mut self.session),
            advice: take(&mut self.advice),
            causes: take(&mut self.causes),
            prevention: take(&mut self.prevention),
            articles: take(&mut self.articles),
            visit_notes: take(&mut self.visit_notes),
            faqs: take(&mut self.faqs),
            disagreements: take(&mut self.disagreements),
            deviations: take(&mut self.deviations),
            messages,
        };
        self.words = Words::new(language, right_to_left, first);
        (self, reading)
    }

    /// Puts the reading part back in.
    ///
    /// # Errors
    /// [`PackError::OtherContent`] if it was taken out of another pack, [`PackError::Dangling`] if it does not fit this one.
    pub fn with_reading(mut self, reading: Reading) -> Result<Self, PackError> {
        let fits = self.review.fingerprint == reading.fingerprint && self.words.language == reading.language;
        if !fits || self.apart.map(usize::from) != Some(reading.sources.len()) {
            return Err(PackError::OtherContent);
        }
        self.apart = None;
        self.sources = reading.sources;
        self.exercises = reading.exercises;
        self.motions = reading.motions;
        self.programme = reading.programme;
        self.session = reading.session;
        self.advice = reading.advice;
        self.causes = reading.causes;
        self.prevention = reading.prevention;
        self.articles = reading.articles;
        self.visit_notes = reading.visit_notes;
        self.faqs = reading.faqs;
        self.disagreements = reading.disagreements;
        self.deviations = reading.deviations;
        self.words.add(reading.messages);
        check_reading(&self)?;
        Ok(self)
    }
}

// A message that one of the first part contains stays there with it.
fn split_messages(messages: Vec<Message>) -> (Vec<Message>, Vec<Message>) {
    let mut later: Vec<bool> = messages.iter().map(|message| is_reading(&message.key)).collect();
    for (position, message) in messages.iter().enumerate().rev() {
        if !later[position] {
            for_each_contained(&message.parts, &mut |other| later[usize::from(other)] = false);
        }
    }
    // Where each message goes: the first part's come first, and within each part the order stays.
    let (mut next, mut next_later) = (0_u16, 0_u16);
    later.iter().filter(|later| !**later).for_each(|_| next_later += 1);
    let mut moved: Vec<u16> = Vec::new();
    for later in &later {
        let next = if *later { &mut next_later } else { &mut next };
        moved.push(*next);
        *next += 1;
    }
    let (mut first, mut rest) = (Vec::new(), Vec::new());
    for (mut message, later) in messages.into_iter().zip(&later) {
        move_contained(&mut message.parts, &moved);
        if *later { rest.push(message) } else { first.push(message) }
    }
    (first, rest)
}

fn for_each_contained(parts: &[Part], visit: &mut impl FnMut(u16)) {
    for part in parts {
        match part {
            Part::Message(other) => visit(*other),
            Part::Choice(_, branches) => branches.iter().for_each(|(_, parts)| for_each_contained(parts, visit)),
            Part::Text(_) | Part::Arg(_) => {}
        }
    }
}

fn move_contained(parts: &mut [Part], moved: &[u16]) {
    for part in parts {
        match part {
            Part::Message(other) => *other = moved[usize::from(*other)],
            Part::Choice(_, branches) => branches.iter_mut().for_each(|(_, parts)| move_contained(parts, moved)),
            Part::Text(_) | Part::Arg(_) => {}
        }
    }
}
