//! Everything that is shown, as one function of the session: the bar, the screen, the footer.

use super::{Page, later, part, screen, session::Place, view::View};
use crate::embed::Theme;
use crate::ui::part::Node;
use back_check_core::{
    content::{ScreenKind, Who},
    visit::Step,
};
use yew::prelude::*;

/// Everything that is shown.
pub(super) fn frame(view: View<'_>) -> Html {
    let theme = match view.config.theme {
        Theme::Auto => "bc",
        Theme::Light => "bc bc--light",
        Theme::Dark => "bc bc--dark",
    };
    let words = &view.voice.pack.words;
    let direction = if words.right_to_left { "rtl" } else { "ltr" };
    // The keys make each screen new, and everything for another owner: nothing of the last one (an open fold, a typed word)
    // shines through.
    let key = key(view.session.place());
    html! {
        <section key={view.voice.instance} class={theme} lang={words.language.clone()} dir={direction} aria-label={view.say("ui-name")}>
            { part::bar(view) }
            <div {key}>
                if view.session.page().is_some() && view.session.visit.answers.who == Who::Other {
                    { part::text("p", "bc-for-other", view.say("ui-for-other")) }
                }
                { shown(view) }
            </div>
            { part::footer(view) }
        </section>
    }
}

// A number for each place there is, so that two are never the same.
fn key((step, page, scene): Place) -> String {
    let (kind, of) = match step {
        Step::Start => (0, 0),
        Step::Screen(screen) => (1, screen.0),
        Step::Reword(finding) => (2, finding.0),
        Step::FollowUp(finding) => (3, finding.0),
        Step::Offer => (4, 0),
        Step::Review => (5, 0),
        Step::Result => (6, 0),
    };
    let page = match page {
        None => 0,
        Some(Page::SelfCare) => 1,
        Some(Page::Exercises) => 2,
        Some(Page::Causes) => 3,
        Some(Page::Prevention) => 4,
        Some(Page::Prepare) => 5,
        Some(Page::Learn) => 6,
        Some(Page::Questions) => 7,
        Some(Page::How) => 8,
        Some(Page::About) => 9,
        Some(Page::Sheet) => 10,
        // Each screen of the player is a place of its own.
        Some(Page::Player) => 1000 + u32::from(scene),
        Some(Page::Programme) => 11,
        Some(Page::CheckIn) => 12,
        Some(Page::Diary) => 13,
        Some(Page::Keep | Page::Welcome) => 14,
        Some(Page::ByHand) => 15,
        Some(Page::Able) => 16,
        Some(Page::Again) => 17,
        Some(Page::Exercise(exercise)) => 18 + u32::from(exercise.0),
    };
    (page << 16 | kind << 8 | u32::from(of)).to_string()
}

fn shown(view: View<'_>) -> Node {
    match view.session.page() {
        Some(page) => later::page(view, page).unwrap_or_else(|| missing(view)),
        None => step(view),
    }
}

// While the later part is not here.
fn missing(view: View<'_>) -> Node {
    let words = part::text("p", "bc-lead", view.say("ui-reading-missing.body"));
    part::screen(view, view.say("ui-reading-missing"), None, vec![words])
}

fn step(view: View<'_>) -> Node {
    match view.session.visit.step {
        Step::Start => screen::start(view),
        Step::Screen(id) => match view.session.pack.screen(id).kind {
            ScreenKind::About => screen::about_you(view, id),
            ScreenKind::Timing => screen::timing(view, id),
            ScreenKind::Findings { .. } => screen::findings(view, id),
        },
        Step::Reword(finding) => screen::reword(view, finding),
        Step::FollowUp(finding) => screen::follow_up(view, finding),
        Step::Offer => screen::offer(view),
        Step::Review => screen::review(view),
        Step::Result => screen::outcome(view),
    }
}
