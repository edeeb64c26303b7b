//! Which messages the facts demand.

use crate::{
    compile::pose_file,
    facts::{Entry, Facts, Name},
    fault::Place,
};
use back_check_core::{
    content::{Evidence, Level},
    plan::Why,
};

/// A message that a fact needs, or may have.
pub(crate) struct Wanted {
    pub(crate) key: String,
    /// The fact that needs it.
    pub(crate) place: Place,
    /// Whether the fact can do without.
    pub(crate) optional: bool,
}

/// Every message that some fact needs or may have.
pub(crate) fn wanted(facts: &Facts) -> Vec<Wanted> {
    let mut keys = Keys(Vec::new());
    keys.questions(facts);
    keys.rules(facts);
    keys.exercises(facts);
    keys.plan(facts);
    keys.session(facts);
    keys.learn(facts);
    keys.0
}

struct Keys(Vec<Wanted>);

impl Keys {
    fn add(&mut self, place: &Place, key: String, optional: bool) {
        self.0.push(Wanted { key, place: place.clone(), optional });
    }

    // `needed` and `may` are attributes; the empty one is the message's own value.
    fn all<T>(&mut self, entry: &Entry<T>, name: &Name, prefix: &str, needed: &[&str], may: &[&str]) {
        self.at(&entry.place(name), &format!("{prefix}-{}", name.value), needed, may);
    }

    fn at(&mut self, place: &Place, id: &str, needed: &[&str], may: &[&str]) {
        let key = |attribute: &str| if attribute.is_empty() { id.to_owned() } else { format!("{id}.{attribute}") };
        needed.iter().for_each(|attribute| self.add(place, key(attribute), false));
        may.iter().for_each(|attribute| self.add(place, key(attribute), true));
    }

    fn questions(&mut self, facts: &Facts) {
        let reworded = facts.pack.as_ref().map_or(&[][..], |pack| &pack.table.unsure.counts_as_present);
        let asked_after = |id: &str| facts.follow_ups.iter().any(|entry| entry.table.finding.value == id);
        for entry in &facts.findings {
            let id = &entry.table.id;
            let may_be_unsure = entry.table.unsure.unwrap_or(true);
            let again = reworded.contains(&entry.table.group) && may_be_unsure && !asked_after(&id.value);
            self.all(entry, id, "finding", if again { &["", "reword"] } else { &[""] }, &["hint"]);
        }
        for entry in &facts.screens {
            self.all(entry, &entry.table.id, "screen", &["", "short", "why"], &["hint"]);
        }
        for entry in &facts.follow_ups {
            self.all(entry, &entry.table.finding, "follow-up", &["", "why"], &[]);
        }
    }

    fn rules(&mut self, facts: &Facts) {
        for entry in &facts.rules {
            self.all(entry, &entry.table.id, "rule", &["", "because"], &[]);
            if let Some(lead) = &entry.table.lead {
                self.at(
                    &entry.place(&entry.table.id),
                    &format!("lead-{lead}"),
                    &["", "label", "do"],
                    &["phone", "watch"],
                );
            }
        }
        if let Some(entry) = &facts.pack {
            for (id, _) in entry.table.special_rules() {
                self.all(entry, id, "rule", &["", "because"], &[]);
            }
        }
        for entry in &facts.levels {
            let level: Level = entry.table.id.value;
            let place = entry.place(&entry.table.id);
            self.at(&place, &format!("level-{}", level.id()), &["", "label", "do", "where", "phone", "watch"], &[]);
            entry.table.safety_net.iter().for_each(|sign| self.all(entry, sign, "net", &[""], &[]));
        }
    }

    fn exercises(&mut self, facts: &Facts) {
        let words = ["", "purpose", "steps", "breathing", "cautions", "easier", "harder", "evidence"];
        for entry in &facts.exercises {
            let table = &entry.table;
            let place = entry.place(&table.id);
            self.all(entry, &table.id, "exercise", &words, &[]);
            self.poses(facts, &table.id.value, &format!("exercise-{}", table.id.value));
            self.place_and_things(&place, &table.position, &table.equipment);
            for form in &table.variants {
                let key = format!("variant-{}-{}", table.id.value, form.id.value);
                self.at(&entry.place(&form.id), &key, &["", "steps"], &["breathing", "cautions", "easier"]);
                self.poses(facts, &pose_file(&table.id, &form.id), &key);
                self.place_and_things(&place, &form.position, &form.equipment);
            }
        }
    }

    fn plan(&mut self, facts: &Facts) {
        let Some(entry) = &facts.plan else { return };
        for phase in &entry.table.phases {
            let leads_on: &[&str] = if phase.forward.is_some() { &["", "aim", "forward"] } else { &["", "aim"] };
            self.all(entry, &phase.id, "phase", leads_on, &[]);
        }
        entry.table.signs.iter().for_each(|sign| self.all(entry, &sign.id, "sign", &[""], &["hint"]));
        // Each rule of adaptation says why.
        Why::ALL
            .iter()
            .for_each(|why| self.at(&entry.file.start(), &format!("change-{}", why.id()), &["", "rule"], &[]));
    }

    fn session(&mut self, facts: &Facts) {
        if let Some(entry) = &facts.session {
            for filter in &entry.table.filters {
                self.all(entry, &filter.id, "filter", &[""], &[]);
            }
        }
    }

    // What each key pose shows, in words.
    fn poses(&mut self, facts: &Facts, file: &str, key: &str) {
        for poses in facts.poses.iter().filter(|poses| poses.name == file) {
            for pose in poses.entry.table.keys.iter().filter_map(|key| key.pose.as_ref()) {
                self.at(&poses.entry.place(pose), key, &[&format!("pose-{}", pose.value)], &[]);
            }
        }
    }

    fn place_and_things(&mut self, place: &Place, position: &str, equipment: &[String]) {
        self.at(place, &format!("position-{position}"), &[""], &[]);
        equipment.iter().for_each(|thing| self.at(place, &format!("equipment-{thing}"), &[""], &[]));
    }

    fn learn(&mut self, facts: &Facts) {
        facts.advice.iter().for_each(|entry| self.all(entry, &entry.table.id, "advice", &["", "body"], &["care"]));
        facts.causes.iter().for_each(|entry| self.all(entry, &entry.table.id, "cause", &["", "body"], &[]));
        facts.prevention.iter().for_each(|entry| self.all(entry, &entry.table.id, "prevention", &["", "body"], &[]));
        facts.articles.iter().for_each(|entry| self.all(entry, &entry.table.id, "article", &["", "body"], &[]));
        facts.visit_notes.iter().for_each(|entry| self.all(entry, &entry.table.id, "visit", &[""], &[]));
        facts.faqs.iter().for_each(|entry| self.all(entry, &entry.table.id, "faq", &["", "answer"], &[]));
        let points = &facts.disagreements;
        points.iter().for_each(|entry| self.all(entry, &entry.table.id, "disagreement", &["", "body"], &[]));
        facts.deviations.iter().for_each(|entry| self.all(entry, &entry.table.id, "deviation", &["", "body"], &[]));
        facts.regions.iter().for_each(|entry| self.all(entry, &entry.table.id, "region", &[""], &[]));
        if let Some(entry) = facts.advice.first() {
            use Evidence::{Good, None, Opinion, Some, Weak};
            let grades = [None, Opinion, Weak, Some, Good].map(Evidence::id);
            let place = entry.file.start();
            grades.iter().for_each(|grade| self.at(&place, &format!("evidence-{grade}"), &[""], &[]));
        }
    }
}

/// Whether a message is one of the interface's own, which the program's source names rather than a fact.
pub(crate) fn is_interface(key: &str) -> bool {
    let fixed = ["fits-spasm", "not-a-diagnosis", "serious-causes", "under-18", "emergency-signs"];
    let coping = ["coping-low-mood", "coping-fear-of-movement", "coping-expects-no-recovery"];
    let base = key.split('.').next().unwrap_or(key);
    key.starts_with("ui-") || fixed.contains(&base) || coping.contains(&base)
}
