//! How this works: who checked it and when, where the sources differ, where the content left one on purpose, and every rule
//! in plain words with its sources.

use super::{clinic::clinic_review, learn::folded, outcome::level_label};
use crate::ui::{
    View,
    environment::outlet,
    part::{Node, details, facts, prose_of, push_some, screen, section, source_list, text, texts},
};
use back_check_core::content::{Arg, Level, Review, Rule};

/// How this works.
pub(crate) fn how(view: View<'_>) -> Node {
    let pack = &view.session.pack;
    let mut differ = vec![text("p", "", view.say("ui-how-differ-lead"))];
    for it in &pack.disagreements {
        differ.push(folded(view, &it.line, "disagreement", ".body"));
    }
    let mut left = vec![text("p", "", view.say("ui-how-left-lead"))];
    for it in &pack.deviations {
        left.push(folded(view, it, "deviation", ".body"));
    }
    let mut rules = vec![text("p", "", view.say("ui-how-rules-lead"))];
    for level in Level::ALL.into_iter().rev() {
        rules.push(rules_at(view, level));
    }
    let mut content = vec![
        text("p", "bc-lead", view.say("ui-how-lead")),
        prose_of(view.voice, "ui-how-body"),
        review_facts(view, "review-state", &pack.review),
    ];
    push_some(&mut content, clinic_review(view));
    content.extend([
        section(view.say("ui-how-differ"), differ),
        section(view.say("ui-how-left"), left),
        section(view.say("ui-how-rules"), rules),
    ]);
    screen(view, view.say("ui-page-how"), None, content)
}

/// Who wrote something and who signed it, and when.
pub(super) fn review_facts(view: View<'_>, name: &str, review: &Review) -> Node {
    let signed = review.reviewed_by.as_ref().zip(review.reviewed_on.as_ref());
    // ISO dates compare as text.
    let overdue = view.voice.environment.today() > review.review_due;
    let day = |iso: &str| outlet().day_in_words(&view.session.pack.words.language, iso);
    let due = day(&review.review_due);
    let rows = vec![
        (view.say("ui-review-version"), [&review.version, " (", &review.fingerprint, ")"].concat()),
        (view.say("ui-review-written"), day(&review.written_on)),
        (
            view.say("ui-review-by"),
            signed.map_or_else(|| view.say("ui-review-nobody"), |(who, on)| [who, ", ", &day(on)].concat()),
        ),
        (
            view.say("ui-review-due"),
            if overdue { view.voice.say_of("ui-review-overdue", Arg::Name, &due) } else { due },
        ),
    ];
    facts(name, rows)
}

fn rules_at(view: View<'_>, level: Level) -> Node {
    let here = view.session.pack.rules.iter().filter(|rule| rule.level == level);
    let content = here.map(|rule| rule_of(view, rule)).collect();
    details("bc-details bc-fold", level.id(), level_label(view, level), content)
}

fn rule_of(view: View<'_>, rule: &Rule) -> Node {
    let key = ["rule-", &rule.id].concat();
    let stricter = rule.stricter.iter().map(|(profile, level)| {
        let label = level_label(view, *level);
        let profile = view.session.pack.profiles.get(usize::from(profile.0)).map_or("", String::as_str);
        let profile = profile.to_ascii_uppercase();
        view.voice.say_of_two("ui-rule-stricter", (Arg::Name, &profile), (Arg::Date, &label))
    });
    let days = rule.within_days.map(|days| view.voice.count("ui-rule-days", days.into()));
    let mut content = vec![prose_of(view.voice, &[&key, ".because"].concat())];
    content.extend(texts("p", "", days.into_iter().chain(stricter).collect()));
    content.push(source_list(view.voice, &rule.sources));
    details("bc-details bc-reason", &key, [&rule.id, ": ", &view.say(&key)].concat(), content)
}
