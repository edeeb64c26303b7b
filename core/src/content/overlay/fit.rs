//! Whether an overlay fits the content: every position in it points at something, and it says nothing that it may not.
//!
//! The file comes from a web server, so this does not rely on the tool that made it.

use super::{OWN, Overlay, OverlayFault, is_web_address, words};
use crate::content::{Condition, FindingId, Group, Level, Pack, Part, ScreenSet};

pub(super) fn check(overlay: &Overlay, base: &Pack) -> Result<(), OverlayFault> {
    if overlay.fingerprint != base.review.fingerprint {
        let (made_for, here) = (overlay.fingerprint.clone(), base.review.fingerprint.clone());
        return Err(OverlayFault::OtherContent { made_for, here });
    }
    if overlay.language != base.words.language {
        let (found, here) = (overlay.language.clone(), base.words.language.clone());
        return Err(OverlayFault::OtherLanguage { found, here });
    }
    let mut fit = Fit { overlay, base, wrong: None };
    fit.check_findings();
    fit.check_screens();
    fit.check_rules();
    fit.check_exercises();
    fit.check_addresses();
    fit.check_words();
    fit.wrong.map_or(Ok(()), |what| Err(OverlayFault::NotAllowed { what }))
}

// Looks at everything and remembers the first thing that is wrong.
struct Fit<'a> {
    overlay: &'a Overlay,
    base: &'a Pack,
    wrong: Option<String>,
}

impl Fit<'_> {
    fn require(&mut self, holds: bool, what: &str, id: &str) {
        if !holds && self.wrong.is_none() {
            self.wrong = Some([what, " (", id, ")"].concat());
        }
    }

    fn require_own(&mut self, id: &str) {
        self.require(id.starts_with(OWN), "an id that does not begin with `clinic-`", id);
    }

    fn findings(&mut self, findings: &[FindingId], id: &str) {
        let count = self.base.findings.len() + self.overlay.findings.len();
        let known = findings.iter().all(|finding| usize::from(finding.0) < count);
        self.require(known, "a finding that is not there", id);
    }

    fn condition(&mut self, condition: &Condition, id: &str) {
        condition.for_each_finding(&mut |finding| self.findings(&[finding], id));
    }

    fn check_findings(&mut self) {
        let (overlay, base) = (self.overlay, self.base);
        self.require(base.findings.len() + overlay.findings.len() <= 256, "more than 256 findings", &overlay.id);
        for finding in &overlay.findings {
            self.require_own(&finding.id);
            self.findings(&finding.implies, &finding.id);
        }
    }

    // A finding that is asked for is the clinic's own, and of the screen's group.
    fn items(&mut self, items: &[FindingId], group: Option<Group>, id: &str) {
        let base = self.base.findings.len();
        for item in items {
            let own = usize::from(item.0).checked_sub(base).and_then(|at| self.overlay.findings.get(at));
            let fits = own.is_some_and(|finding| Some(finding.group) == group);
            self.require(fits, "a question that is not the clinic's own, or of another group", id);
        }
    }

    fn check_screens(&mut self) {
        let (overlay, base) = (self.overlay, self.base);
        self.require(base.screens.len() + overlay.screens.len() <= ScreenSet::LARGEST, "too many screens", &overlay.id);
        for (at, items) in &overlay.asked {
            match base.screens.get(usize::from(*at)) {
                Some(screen) => self.items(items, screen.group(), &screen.id),
                None => self.require(false, "a screen that is not there", &overlay.id),
            }
        }
        // The signs of danger come first, and nobody waits for them.
        let danger =
            base.screens.iter().rposition(|screen| screen.group() <= Some(Group::Nerves) && screen.group().is_some());
        for (after, screen) in &overlay.screens {
            self.require_own(&screen.id);
            let later =
                danger.is_none_or(|danger| danger <= usize::from(*after)) && usize::from(*after) < base.screens.len();
            self.require(later, "a screen before those on signs of danger", &screen.id);
            let group = screen.group();
            self.require(
                group > Some(Group::Nerves),
                "a screen that is not a list, or one of signs of danger",
                &screen.id,
            );
            self.items(screen.items(), group, &screen.id);
        }
    }

    fn check_rules(&mut self) {
        let (overlay, base) = (self.overlay, self.base);
        let sources = base.apart.map_or(base.sources.len(), usize::from) + overlay.sources.len();
        self.require(base.rules.len() + overlay.rules.len() <= usize::from(u16::MAX), "too many rules", &overlay.id);
        for rule in &overlay.rules {
            self.require_own(&rule.id);
            self.condition(&rule.when, &rule.id);
            let known = rule.sources.iter().all(|source| usize::from(source.0) < sources);
            self.require(known, "a source that is not there", &rule.id);
            let dated = rule.level != Level::Soon || rule.within_days.is_some();
            self.require(dated, "a rule that is `soon` and does not say by when", &rule.id);
        }
        for raise in &overlay.raised {
            match base.rules.get(usize::from(raise.rule.0)) {
                Some(rule) => {
                    self.require(raise.level > rule.level, "a rule that is not raised", &rule.id);
                    let dated = raise.level != Level::Soon || raise.within_days.is_some();
                    self.require(dated, "a rule that is `soon` and does not say by when", &rule.id);
                }
                None => self.require(false, "a rule that is not there", &overlay.id),
            }
        }
    }

    // Which exercises there are is not known before the reading part is here; one that is not there hides nothing.
    fn check_exercises(&mut self) {
        for (_, findings) in &self.overlay.withheld {
            self.findings(findings, &self.overlay.id);
        }
    }

    fn check_addresses(&mut self) {
        for link in &self.overlay.links {
            self.require_own(&link.id);
            self.require(is_web_address(&link.url), "an address that is not one of a page", &link.id);
        }
        for source in &self.overlay.sources {
            self.require_own(&source.id);
            let safe = source.url.as_ref().is_none_or(|url| is_web_address(url));
            self.require(safe, "an address that is not one of a page", &source.id);
        }
    }

    fn check_words(&mut self) {
        for message in &self.overlay.messages {
            let allowed = words::is_own(&message.key) || words::may_change(&message.key);
            self.require(allowed, "words that a clinic may not change", &message.key);
            self.require(is_whole(&message.parts), "words that contain others", &message.key);
        }
    }
}

fn is_whole(parts: &[Part]) -> bool {
    parts.iter().all(|part| match part {
        Part::Text(_) | Part::Arg(_) => true,
        Part::Message(_) => false,
        Part::Choice(_, branches) => branches.iter().all(|(_, parts)| is_whole(parts)),
    })
}
