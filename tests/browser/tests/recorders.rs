//! What recorders of sessions and trackers see of the check: five of them, as pages carry them, all masks off.
//!
//! `cargo xtask test --all` makes what these need; docs/privacy.md says what it means.

use std::collections::BTreeSet;

use back_check_browser_tests::Page;
use serde_json::{Value, json};

/// A line of the page itself, which each recorder has to see, or nothing is shown by its seeing nothing.
const CANARY: &str = "The last walrus of the page";

/// Everything that is written and said inside the element, line by line; short lines stand elsewhere too.
const INSIDE: &str = "
    const root = rootOf(arguments[0]);
    const said = [...root.querySelectorAll('[aria-label], [title], [placeholder], [value]')]
        .flatMap((it) => ['aria-label', 'title', 'placeholder'].map((name) => it.getAttribute(name) ?? ''));
    const shown = [...root.children].map((it) => it.innerText ?? '').join('\\n').split('\\n');
    return [...said, ...shown].map((line) => line.trim()).filter((line) => line.length > 12);
";

/// A button that comes late and is pressed: once a recorder has sent that, it has sent all that was before.
const PRESS_CANARY: &str = "
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = arguments[1];
    document.body.append(button);
    button.click();
";

/// The element itself, if it carries a mark that recorders honour.
const MARKED: &str = "
    const { attributes, classList } = document.querySelector('back-check');
    return [...classList, ...attributes].map((it) => it.name ?? it).filter((it) => !/^(class|lang|region|loading|isolation|frame)$/.test(it));
";

/// Everything that was shown in a whole visit, and everything that the recorder would have sent.
struct Visit {
    shown: BTreeSet<String>,
    taken: String,
}

impl Visit {
    fn seen_by_recorder(&self) -> Vec<&String> {
        self.shown.iter().filter(|line| self.taken.contains(line.as_str())).collect()
    }
}

/// Where the check is: in the page, or in a frame of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Page,
    Frame,
}

fn visit(page: &Page, recorder: &str, when: &str, place: Place) -> Visit {
    let isolation = if place == Place::Frame { "frame" } else { "page" };
    page.open_ready(&format!("/recorders/page.html?recorder={recorder}&when={when}&isolation={isolation}"));
    page.wait_until("window.recorderRuns");
    assert!(page.script(MARKED, &[]).as_array().is_some_and(Vec::is_empty), "the marks are to be off");
    if place == Place::Frame {
        page.enter_frame();
    }
    let mut shown = BTreeSet::new();
    page.tour(&mut |_| shown.extend(lines(&page.script(INSIDE, &[json!("back-check")]))));
    page.leave_frame();
    page.script(PRESS_CANARY, &[json!("back-check"), json!(CANARY)]);
    page.wait_until(&format!("window.taken.join().includes('{CANARY}')"));
    let taken = page.script("return window.taken.join('\\n')", &[]);
    Visit { shown, taken: taken.as_str().unwrap_or_default().to_owned() }
}

fn lines(found: &Value) -> Vec<String> {
    found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[track_caller]
fn sees_nothing(recorder: &str) {
    for (when, place) in
        [("before", Place::Page), ("after", Place::Page), ("before", Place::Frame), ("after", Place::Frame)]
    {
        let page = Page::start_closed();
        let visit = visit(&page, recorder, when, place);
        assert!(visit.shown.len() > 200, "only {} lines were shown", visit.shown.len());
        let seen = visit.seen_by_recorder();
        assert!(seen.is_empty(), "{recorder}, started {when} the element in a {place:?}, saw {seen:#?}");
    }
}

#[test]
fn rrweb_sees_nothing_of_a_visit() {
    sees_nothing("rrweb");
}

#[test]
fn sentry_replay_sees_nothing_of_a_visit() {
    sees_nothing("sentry");
}

#[test]
fn clarity_sees_nothing_of_a_visit() {
    sees_nothing("clarity");
}

#[test]
fn datadog_sees_nothing_of_a_visit() {
    sees_nothing("datadog");
}

#[test]
fn posthog_sees_nothing_of_a_visit() {
    sees_nothing("posthog");
}

#[test]
fn a_recorder_sees_a_visit_where_the_root_is_open() {
    let page = Page::start();
    let visit = visit(&page, "rrweb", "after", Place::Page);
    let seen = visit.seen_by_recorder().len();
    assert!(seen > 100, "a recorder sees {seen} lines if nothing stops it; then the tests above show little");
}
