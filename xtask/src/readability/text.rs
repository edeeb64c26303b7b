//! Which messages a person reads in one go. Every message of the pack is in a text; what belongs to no page is the
//! interface's own.

use std::collections::BTreeSet;

use back_check_core::content::{Arg, Arguments, Block, EnglishPlurals, Level, Pack, ScreenKind, Speaker, Who, blocks};

use super::grade;

/// What a text is for, which says how hard it may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Question,
    Result,
    SafetyNet,
    Interface,
    ToRead,
}

impl Kind {
    pub(super) const ALL: [Self; 5] = [Self::Question, Self::Result, Self::SafetyNet, Self::Interface, Self::ToRead];

    /// The highest grade, in years of American school.
    pub(super) fn highest_grade(self) -> f64 {
        if self == Self::ToRead { 8.0 } else { 6.0 }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Question => "questions",
            Self::Result => "results",
            Self::SafetyNet => "safety nets",
            Self::Interface => "the interface",
            Self::ToRead => "what there is to read",
        }
    }
}

/// Everything on one screen, or in one piece of a page that opens by itself.
pub(super) struct Text {
    pub(super) kind: Kind,
    pub(super) name: String,
    said: Vec<String>,
}

impl Text {
    /// Its sentences. Each label, item of a list and paragraph stands by itself.
    pub(super) fn sentences(&self) -> Vec<String> {
        let lines = |block| match block {
            Block::List(items) => items,
            Block::Paragraph(line) => vec![line],
        };
        let lines = self.said.iter().flat_map(|said| blocks(said)).flat_map(lines);
        lines.flat_map(|line| grade::sentences(&line)).collect()
    }
}

/// All texts of a pack, as they speak of this person.
pub(super) fn texts(pack: &Pack, who: Who) -> Vec<Text> {
    let mut texts = Texts { pack, arguments: arguments(pack, who), taken: BTreeSet::new(), texts: Vec::new() };
    texts.questions();
    texts.results();
    texts.pages();
    texts.rest();
    texts.texts
}

// Where a value differs from visit to visit, the longest words that it is filled with.
fn arguments(pack: &Pack, who: Who) -> Arguments {
    let plain = Arguments::new(who);
    let say = |key| Speaker { words: &pack.words, arguments: &plain, plurals: &EnglishPlurals }.say(key);
    let words = [
        (Arg::Emergency, say("ui-emergency-unknown")),
        (Arg::Urgent, say("ui-urgent-unknown")),
        (Arg::Crisis, say("ui-crisis-unknown")),
        (Arg::Clinic, say("ui-clinic-unknown")),
        (Arg::Date, "1 May".to_owned()),
    ];
    let numbers = [Arg::N, Arg::Total, Arg::Least, Arg::Most];
    let filled = words.into_iter().fold(plain.clone(), |so_far, (arg, text)| so_far.with(arg, text));
    numbers.into_iter().fold(filled, |so_far, arg| so_far.with_number(arg, 2_u32))
}

struct Texts<'a> {
    pack: &'a Pack,
    arguments: Arguments,
    taken: BTreeSet<&'a str>,
    texts: Vec<Text>,
}

impl<'a> Texts<'a> {
    fn questions(&mut self) {
        let pack = self.pack;
        for screen in &pack.screens {
            let mut bases = vec![format!("screen-{}", screen.id)];
            bases.extend(screen.items().iter().map(|item| format!("finding-{}", pack.finding(*item).id)));
            let own = |base: &str, attribute: &str| attribute != "reword" && !base.is_empty();
            let fields = match screen.kind {
                ScreenKind::About => &["ui-who", "ui-age", "ui-sex", "ui-pain"][..],
                ScreenKind::Timing => &["ui-duration", "ui-unit", "ui-trend", "ui-episodes"],
                ScreenKind::Findings { .. } => &[],
            };
            let part = |key: &str| fields.iter().any(|field| key == *field || key.starts_with(&format!("{field}-")));
            self.add(Kind::Question, &format!("the screen `{}`", screen.id), |key| {
                let (base, attribute) = split(key);
                bases.iter().any(|it| it == base) && own(base, attribute) || part(key)
            });
            self.add(Kind::Question, &format!("the screen `{}` in other words", screen.id), |key| {
                let (base, attribute) = split(key);
                bases.iter().any(|it| it == base) && attribute == "reword"
            });
        }
        for follow_up in &pack.follow_ups {
            let id = &pack.finding(follow_up.finding).id;
            let bases = [format!("follow-up-{id}"), format!("finding-{id}")];
            self.add(Kind::Question, &format!("the closer question `{id}`"), |key| {
                bases.iter().any(|it| it == split(key).0)
            });
        }
    }

    fn results(&mut self) {
        for level in Level::ALL {
            let base = format!("level-{}", level.id());
            self.add(Kind::Result, &format!("the result `{}`", level.id()), |key| split(key).0 == base);
        }
        self.each(Kind::Result, "rule-", "the reason");
        self.each(Kind::Result, "lead-", "the opening");
        self.each(Kind::Result, "coping-", "the note");
        for fixed in ["under-18", "fits-spasm", "not-a-diagnosis", "serious-causes"] {
            self.add(Kind::Result, &format!("the note `{fixed}`"), |key| split(key).0 == fixed);
        }
        self.add(Kind::SafetyNet, "the safety net", |key| key.starts_with("net-"));
        self.add(Kind::SafetyNet, "the signs of an emergency", |key| key == "emergency-signs");
    }

    fn pages(&mut self) {
        // This page has every rule on it, and is the one long enough for SMOG.
        let on_how = ["ui-how", "ui-review-", "rule-", "disagreement-", "deviation-"];
        let is_on_how = |key: &str| on_how.iter().any(|prefix| key.starts_with(prefix));
        self.add(Kind::ToRead, "the page “How this works”", is_on_how);
        self.add(Kind::ToRead, "the page “About and limits”", |key| key.starts_with("ui-about"));
        self.add(Kind::ToRead, "the sheet for a visit", |key| key.starts_with("visit-"));
        let kinds = ["exercise", "advice", "cause", "prevention", "article", "faq", "disagreement", "deviation"];
        kinds.iter().for_each(|kind| self.each(Kind::ToRead, &format!("{kind}-"), kind));
    }

    // Labels, buttons and short lines; names of countries and of equipment.
    fn rest(&mut self) {
        let taken = self.taken.clone();
        self.add(Kind::Interface, "the interface's own words", |key| !taken.contains(key));
    }

    // A text for each message whose name begins so, with its attributes and its variants.
    fn each(&mut self, kind: Kind, prefix: &str, name: &str) {
        let of_kind = self
            .pack
            .words
            .messages
            .iter()
            .map(|message| split(&message.key).0)
            .filter(|base| base.starts_with(prefix));
        for base in of_kind.collect::<BTreeSet<_>>() {
            let id = &base[prefix.len()..];
            let variant = format!("variant-{id}-");
            let belongs = |key: &str| split(key).0 == base || prefix == "exercise-" && key.starts_with(&variant);
            self.add(kind, &format!("{name} `{id}`"), belongs);
        }
    }

    fn add(&mut self, kind: Kind, name: &str, belongs: impl Fn(&str) -> bool) {
        let speaker = Speaker { words: &self.pack.words, arguments: &self.arguments, plurals: &EnglishPlurals };
        let mut said = Vec::new();
        for message in &self.pack.words.messages {
            if belongs(&message.key) {
                self.taken.insert(&message.key);
                said.push(speaker.say(&message.key));
            }
        }
        if !said.is_empty() {
            self.texts.push(Text { kind, name: name.to_owned(), said });
        }
    }
}

fn split(key: &str) -> (&str, &str) {
    key.split_once('.').unwrap_or((key, ""))
}
