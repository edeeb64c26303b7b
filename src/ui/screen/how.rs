//! How this works: who checked it and when, every rule in plain words with its sources, where the sources differ, and where
//! the content left one on purpose.

use super::PageProps;
use crate::ui::{
    Voice,
    part::{Details, Screen, prose_of, source_list},
    use_voice,
};
use back_check_core::content::{Arg, Level, Rule};
use yew::prelude::*;

/// How this works.
#[component]
pub(crate) fn How(_props: &PageProps) -> Html {
    let voice = use_voice();
    let pack = &voice.pack;
    html! {
        <Screen heading={voice.say("ui-page-how")}>
            <p class="bc-lead">{ voice.say("ui-how-lead") }</p>
            { prose_of(&voice, "ui-how-body") }
            { review(&voice) }
            <section class="bc-section">
                <h3>{ voice.say("ui-how-differ") }</h3>
                <p>{ voice.say("ui-how-differ-lead") }</p>
                { for pack.disagreements.iter().map(|it| super::learn::folded(&voice, &it.line, "disagreement", "body")) }
            </section>
            <section class="bc-section">
                <h3>{ voice.say("ui-how-left") }</h3>
                <p>{ voice.say("ui-how-left-lead") }</p>
                { for pack.deviations.iter().map(|it| super::learn::folded(&voice, it, "deviation", "body")) }
            </section>
            <section class="bc-section">
                <h3>{ voice.say("ui-how-rules") }</h3>
                <p>{ voice.say("ui-how-rules-lead") }</p>
                { for Level::ALL.into_iter().rev().map(|level| rules_at(&voice, level)) }
            </section>
        </Screen>
    }
}

fn review(voice: &Voice) -> Html {
    let review = &voice.pack.review;
    let name = |key: &str, text: &str| voice.say_with(key, |a| a.with(Arg::Name, text));
    // ISO dates compare as text.
    let overdue = voice.environment.today() > review.review_due;
    let signed = review.reviewed_by.as_ref().zip(review.reviewed_on.as_ref());
    html! {
        <dl class="bc-facts-list" data-name="review-state">
            <div><dt>{ voice.say("ui-review-version") }</dt><dd>{ format!("{} ({})", review.version, review.fingerprint) }</dd></div>
            <div><dt>{ voice.say("ui-review-written") }</dt><dd>{ &review.written_on }</dd></div>
            <div><dt>{ voice.say("ui-review-by") }</dt><dd>
                { match signed {
                    Some((who, on)) => format!("{who}, {on}"),
                    None => voice.say("ui-review-nobody"),
                } }
            </dd></div>
            <div><dt>{ voice.say("ui-review-due") }</dt><dd>
                { if overdue { name("ui-review-overdue", &review.review_due) } else { review.review_due.clone() } }
            </dd></div>
        </dl>
    }
}

fn rules_at(voice: &Voice, level: Level) -> Html {
    let here = voice.pack.rules.iter().filter(|rule| rule.level == level);
    html! {
        <Details class="bc-fold" key={level.id()} summary={html! { { voice.say(&format!("level-{}.label", level.id())) } }}>
            { for here.map(|rule| rule_of(voice, rule)) }
        </Details>
    }
}

fn rule_of(voice: &Voice, rule: &Rule) -> Html {
    let stricter = rule.stricter.iter().map(|(profile, level)| {
        let label = voice.say(&format!("level-{}.label", level.id()));
        let profile = voice.pack.profiles.get(usize::from(profile.0)).cloned().unwrap_or_default();
        voice.say_with("ui-rule-stricter", |a| a.with(Arg::Name, profile.to_uppercase()).with(Arg::Date, label))
    });
    let days = rule.within_days.map(|days| voice.say_with("ui-rule-days", |a| a.with_number(Arg::N, days)));
    html! {
        <Details class="bc-reason" key={rule.id.clone()} summary={html! { { format!("{}: {}", rule.id, voice.say(&format!("rule-{}", rule.id))) } }}>
            { prose_of(voice, &format!("rule-{}.because", rule.id)) }
            { for days.into_iter().chain(stricter).map(|line| html! { <p>{ line }</p> }) }
            { source_list(voice, &rule.sources) }
        </Details>
    }
}
