//! The table of rules as one tall picture, the most urgent first.

use back_check_core::content::{Level, Pack, Rule};

use super::{
    super::condition,
    label, marks, review, rules_at, say, source_ids,
    svg::{bar, picture, text, wrap},
};

const WIDTH: usize = 1200;
const LEFT: usize = 40;
/// Where the words of a rule begin, and how many letters fit to the next column.
const WORDS: (usize, usize) = (130, 92);
const CODE: (usize, usize) = (130, 100);
/// Where a rule's marks begin, and how many letters fit.
const MARKS: (usize, usize) = (850, 48);

/// The picture.
pub(crate) fn rules(pack: &Pack) -> String {
    let mut page = Page { body: String::new(), y: 56 };
    page.line("d-title", LEFT, 28, "Back Check: the rules");
    let content = format!("Content {} ({}). {}", pack.review.version, pack.review.fingerprint, review(pack));
    page.line("d-muted", LEFT, 18, &content);
    let how = "The highest level of all rules that fit is the result. Grey: the condition by the ids of the findings, and the sources.";
    page.line("d-muted", LEFT, 18, how);
    for level in Level::ALL.into_iter().rev() {
        page.level(pack, level);
    }
    picture("The rules of Back Check, by level of urgency", WIDTH, page.y + 20, &page.body)
}

struct Page {
    body: String,
    y: usize,
}

impl Page {
    fn line(&mut self, class: &str, x: usize, height: usize, words: &str) {
        self.body += &text(class, x, self.y, words);
        self.y += height;
    }

    fn level(&mut self, pack: &Pack, level: Level) {
        self.y += 26;
        let count = rules_at(pack, level).count();
        let class = format!("d-head d-{}", level.id());
        let rules = if count == 1 { "rule" } else { "rules" };
        self.line(&class, LEFT, 14, &format!("{}: {count} {rules}", label(pack, level)));
        rules_at(pack, level).for_each(|rule| self.rule(pack, rule));
    }

    fn rule(&mut self, pack: &Pack, rule: &Rule) {
        let words = wrap(&say(pack, &format!("rule-{}", rule.id)), WORDS.1);
        let code = wrap(&condition::when(pack, rule), CODE.1);
        let sources = wrap(&source_ids(pack, rule).join(", "), MARKS.1);
        let marks = wrap(&marks(pack, rule).join(" · "), MARKS.1);
        let left = words.len() * 19 + code.len() * 16;
        let height = left.max(marks.len() * 18 + sources.len() * 16) + 18;
        self.body += &bar("d-rule", [LEFT, self.y, WIDTH - 2 * LEFT, 1]);
        self.body += &bar(&format!("d-{}", rule.level.id()), [LEFT, self.y + 8, 4, height - 14]);
        let top = self.y + 22;
        self.body += &text("d-name", LEFT + 16, top, &rule.id);
        self.column(&[("", 19, &words), ("d-code", 16, &code)], WORDS.0, top);
        self.column(&[("", 18, &marks), ("d-code", 16, &sources)], MARKS.0, top);
        self.y += height;
    }

    fn column(&mut self, pieces: &[(&str, usize, &Vec<String>)], x: usize, top: usize) {
        let mut y = top;
        for (class, height, lines) in pieces {
            for line in *lines {
                self.body += &text(class, x, y, line);
                y += height;
            }
        }
    }
}
