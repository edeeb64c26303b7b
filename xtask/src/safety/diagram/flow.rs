//! The flow of a visit as one picture: the screens from top to bottom, what is asked besides, and where the questions end.

use back_check_core::content::{FollowUp, Group, Level, Pack, Screen, ScreenKind, Trigger};

use super::{
    label, review, say,
    svg::{arrow, bar, picture, rect, text, wrap},
};

const WIDTH: usize = 1120;
const LEFT: usize = 40;
const BOX: usize = 420;
const GAP: usize = 24;
/// Where the notes begin, and how many letters fit to the edge: plain ones, and the larger ones about a level.
const NOTES: (usize, usize, usize) = (520, 80, 64);
const LINE: usize = 19;

/// What stands beside a screen.
struct Note {
    /// The level whose colour it has, if it is about one.
    level: Option<Level>,
    words: String,
}

/// The picture.
pub(crate) fn flow(pack: &Pack) -> String {
    let mut page = Page { body: String::new(), y: 56 };
    page.body += &text("d-title", LEFT, page.y, "Back Check: the way through the questions");
    let content = format!("Content {} ({}). {}", pack.review.version, pack.review.fingerprint, review(pack));
    page.body += &text("d-muted", LEFT, page.y + 26, &content);
    page.y += 56;
    page.step("d-card", "Start", "what this is, and help in an emergency", &[]);
    for (index, screen) in pack.screens.iter().enumerate() {
        let class = if screen.offered { "d-ask d-offered" } else { "d-ask" };
        page.step(class, &title(pack, index, screen), &about(pack, screen), &notes(pack, screen));
    }
    page.step("d-card", "Review", "every answer, each with a way to change it", &[]);
    page.results(pack);
    picture("The way through the questions of Back Check", WIDTH, page.y + 30, &page.body)
}

fn title(pack: &Pack, index: usize, screen: &Screen) -> String {
    format!("{}  {}", index + 1, say(pack, &format!("screen-{}.short", screen.id)))
}

fn about(pack: &Pack, screen: &Screen) -> String {
    let what = match screen.kind {
        ScreenKind::About => "age, sex, pain now".to_owned(),
        ScreenKind::Timing => "how long, which way it goes, how often".to_owned(),
        ScreenKind::Findings { .. } => format!("{} things to tick, or none", screen.items().len()),
    };
    let (from, to) = pack.pregnancy_ages;
    let pregnancy = screen.needs_pregnancy.then(|| format!("not if male, nor outside {from} to {to}"));
    let adult = screen.adult.then(|| format!("not under {}", pack.adult_age));
    [Some(what), pregnancy, adult].into_iter().flatten().collect::<Vec<_>>().join("; ")
}

fn notes(pack: &Pack, screen: &Screen) -> Vec<Note> {
    let plain = |words: String| Note { level: None, words };
    let mut notes = Vec::new();
    if screen.group().is_some_and(|group| counts_unsure_as_present(pack, group)) {
        notes.push(plain("Not sure? Asked once more in other words. Still not sure counts as yes.".to_owned()));
    }
    let here = |follow_up: &&FollowUp| screen.items().contains(&follow_up.instead_of);
    for follow_up in pack.follow_ups.iter().filter(here) {
        let id = &pack.finding(follow_up.finding).id;
        notes.push(plain(format!(
            "Closer question, if it can change the level: {}",
            say(pack, &format!("finding-{id}"))
        )));
    }
    notes.extend(ends(pack, screen));
    if is_first_offered(pack, screen) {
        let count = pack.screens.iter().filter(|screen| screen.offered).count();
        let level = label(pack, Level::Urgent);
        let words = format!("At “{level}” this and the next {} screens are offered: they can be skipped.", count - 1);
        notes.push(Note { level: Some(Level::Urgent), words });
    }
    notes
}

fn counts_unsure_as_present(pack: &Pack, group: Group) -> bool {
    pack.rules.iter().any(|rule| match &rule.trigger {
        Trigger::Unsure { counts_as_present, .. } => counts_as_present.contains(&group),
        _ => false,
    })
}

// The flow itself is in core/src/visit/route.rs: the ambulance ends the questions on any screen, the emergency department
// once both groups on danger are answered.
fn ends(pack: &Pack, screen: &Screen) -> Option<Note> {
    let (level, when) = match screen.group()? {
        Group::Now => (Level::Emergency, "here and after any later screen"),
        Group::Nerves => (Level::EmergencyDepartment, "here and after any later screen, not before"),
        _ => return None,
    };
    Some(Note { level: Some(level), words: format!("“{}” ends the questions {when}.", label(pack, level)) })
}

fn is_first_offered(pack: &Pack, screen: &Screen) -> bool {
    pack.screens.iter().find(|screen| screen.offered).is_some_and(|first| first.id == screen.id)
}

struct Page {
    body: String,
    y: usize,
}

impl Page {
    fn step(&mut self, class: &str, title: &str, about: &str, notes: &[Note]) {
        let most = |note: &Note| if note.level.is_some() { NOTES.2 } else { NOTES.1 };
        let notes: Vec<_> = notes.iter().map(|note| (note.level, wrap(&note.words, most(note)))).collect();
        let lines: usize = notes.iter().map(|(_, lines)| lines.len()).sum();
        let height = 58.max(lines * LINE + 16);
        self.body += &rect(class, [LEFT, self.y, BOX, height]);
        self.body += &text("d-name", LEFT + 18, self.y + 25, title);
        self.body += &text("d-muted", LEFT + 18, self.y + 45, about);
        let mut y = self.y + 24;
        for (level, lines) in &notes {
            self.note(*level, lines, y);
            y += lines.len() * LINE;
        }
        let middle = LEFT + BOX / 2;
        self.body += &arrow("d-way", &[(middle, self.y + height), (middle, self.y + height + GAP)]);
        self.y += height + GAP;
    }

    fn note(&mut self, level: Option<Level>, lines: &[String], y: usize) {
        let class = level.map_or_else(|| "d-muted".to_owned(), |level| format!("d-name d-{}", level.id()));
        if let Some(level) = level {
            let (from, to) = (LEFT + BOX, NOTES.0 - 10);
            self.body += &arrow(&format!("d-to-{}", level.id()), &[(from, y - 5), (to, y - 5)]);
        }
        for (index, line) in lines.iter().enumerate() {
            self.body += &text(&class, NOTES.0, y + index * LINE, line);
        }
    }

    fn results(&mut self, pack: &Pack) {
        let height = 52 + Level::ALL.len() * 28;
        self.body += &rect("d-card", [LEFT, self.y, WIDTH - 2 * LEFT, height]);
        self.body += &text("d-name", LEFT + 18, self.y + 28, "Result: the highest level of all rules that fit");
        for (index, level) in Level::ALL.into_iter().rev().enumerate() {
            let y = self.y + 60 + index * 28;
            self.body += &bar(&format!("d-{}", level.id()), [LEFT + 18, y - 14, 6, 20]);
            self.body += &text("d-name", LEFT + 38, y, &label(pack, level));
            self.body += &text("d-muted", LEFT + 300, y, &exercises(pack, level));
        }
        self.y += height;
    }
}

fn exercises(pack: &Pack, level: Level) -> String {
    let sets: Vec<_> = pack.level(level).exercises.iter().map(|set| format!("{set:?}").to_lowercase()).collect();
    let rules = pack.rules.iter().filter(|rule| rule.level == level).count();
    let shown = if sets.is_empty() { "no exercise".to_owned() } else { format!("exercises: {}", sets.join(", ")) };
    format!("{rules} {}; {shown}", if rules == 1 { "rule" } else { "rules" })
}
