//! A pack with an overlay on it: everything is added behind what is there, so that no position of the content moves (but
//! those of screens, which only a visit knows).

use super::{AddedRule, Overlaid, Overlay, OverlayFault, fit};
use crate::content::{Pack, Rule, ScreenKind, Trigger};

impl Overlay {
    /// The content with this overlay on it. `base` may be the first part of a pack alone; once it is whole, the overlay is put on
    /// that anew.
    ///
    /// # Errors
    /// Why it does not fit this content.
    pub fn put_on(&self, base: &Pack) -> Result<Pack, OverlayFault> {
        fit::check(self, base)?;
        let mut pack = base.clone();
        self.add_questions(&mut pack);
        self.add_rules(&mut pack);
        self.limit_exercises(&mut pack);
        for message in &self.messages {
            pack.words.put(message);
        }
        pack.overlaid = Some(Box::new(Overlaid {
            base: base.clone(),
            id: self.id.clone(),
            review: self.review.clone(),
            links: self.links.clone(),
        }));
        Ok(pack)
    }

    fn add_questions(&self, pack: &mut Pack) {
        pack.findings.extend(self.findings.iter().cloned());
        for (at, more) in &self.asked {
            if let Some(ScreenKind::Findings { items, .. }) =
                pack.screens.get_mut(usize::from(*at)).map(|screen| &mut screen.kind)
            {
                items.extend(more);
            }
        }
        // Those that follow the last come first, so that the positions they were written for still hold.
        for at in (0..pack.screens.len()).rev() {
            for (_, screen) in self.screens.iter().rev().filter(|(after, _)| usize::from(*after) == at) {
                pack.screens.insert(at + 1, screen.clone());
            }
        }
    }

    fn add_rules(&self, pack: &mut Pack) {
        let more = u16::try_from(self.sources.len()).unwrap_or_default();
        match &mut pack.apart {
            Some(count) => *count = count.saturating_add(more),
            None => pack.sources.extend(self.sources.iter().cloned()),
        }
        for raise in &self.raised {
            if let Some(rule) = pack.rules.get_mut(usize::from(raise.rule.0)) {
                rule.level = rule.level.max(raise.level);
                rule.within_days = raise.within_days;
                // Its opening was written for the lower level.
                rule.lead = None;
            }
        }
        pack.rules.extend(self.rules.iter().map(rule));
    }

    fn limit_exercises(&self, pack: &mut Pack) {
        pack.hidden.clone_from(&self.hidden);
        for (id, findings) in &self.withheld {
            if let Some(exercise) = pack.exercises.get_mut(usize::from(id.0)) {
                exercise.withheld_by.extend(findings);
            }
        }
    }
}

fn rule(added: &AddedRule) -> Rule {
    Rule {
        id: added.id.clone(),
        trigger: Trigger::When(added.when.clone()),
        level: added.level,
        within_days: added.within_days,
        family: added.family,
        soft: added.soft,
        stricter: Vec::new(),
        lead: None,
        sources: added.sources.clone(),
    }
}
