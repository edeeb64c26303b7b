//! The page that can be installed: it works without a connection, and a newer version waits for leave.

use back_check_browser_tests::{Page, Sex};

use crate::releasing::assert_same;

/// True as soon as all is kept and the worker is at work.
const KEPT: &str = "const [done] = arguments;
    navigator.serviceWorker.ready.then(({ active }) => {
        const look = () => active.state === 'activated' && done(true);
        active.addEventListener('statechange', look);
        look();
    });";

const VERSIONS_KEPT: &str = "caches.keys().then((names) => arguments[0](names.length))";

/// Opens the page and waits until all of it is kept on the device and the next opening comes from there.
fn installed() -> Page {
    let page = Page::start_hosting();
    page.open_ready("/app.html");
    assert_eq!(page.script_async(KEPT), true);
    page
}

#[test]
fn without_a_connection_a_whole_visit_says_the_same() {
    let page = installed();
    let online = page.everything_said();
    page.go_offline();
    page.open_ready("/app.html?from=home-screen");
    assert_same("without a connection", &page.everything_said(), &online);
}

#[test]
fn a_page_of_somebody_elses_has_no_worker_even_on_the_same_site() {
    let page = installed();
    page.open("/clinic.html");
    assert_eq!(page.script("return navigator.serviceWorker.controller", &[]), serde_json::Value::Null);
    let registered = "navigator.serviceWorker.getRegistration('/clinic.html').then((it) => arguments[0](Boolean(it)))";
    assert_eq!(page.script_async(registered), false);
}

#[test]
fn a_newer_version_is_offered_before_the_first_question_and_says_when_signs_of_danger_have_changed() {
    let page = installed();
    page.open_ready("/app.html");
    publish(&page, "0.2.0-000000000000", true);
    page.open_ready("/app.html");
    page.wait_until("!document.querySelector('#update').hidden");
    let words = page.visible_words();
    for part in [
        "There is a newer version of this check",
        "What counts as a sign of danger, or what to do then, has changed in it.",
    ] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }
    page.script("window.before = true; document.querySelector('#update button').click()", &[]);
    page.wait_until("!window.before && document.querySelector('#update')?.hidden");
    assert_eq!(page.script_async(VERSIONS_KEPT), 2, "the last version, and this one");
}

#[test]
fn a_newer_version_that_changes_no_sign_of_danger_does_not_speak_of_them() {
    let page = installed();
    page.open_ready("/app.html");
    publish(&page, "0.2.0-000000000000", false);
    page.open_ready("/app.html");
    page.wait_until("!document.querySelector('#update').hidden");
    assert_eq!(page.script("return document.querySelector('#update .danger').hidden", &[]), true);
}

#[test]
fn in_the_middle_of_a_visit_no_newer_version_is_offered() {
    let page = installed();
    page.open_ready("/app.html");
    page.press_on("start");
    page.about_you(38, Sex::Male, 3);
    publish(&page, "0.2.0-000000000000", true);
    page.script("navigator.serviceWorker.getRegistration('app.html').then((it) => it.update())", &[]);
    page.wait_until("(navigator.serviceWorker.getRegistration('app.html').then((it) => { window.waits = Boolean(it.waiting) }), window.waits)");
    assert_eq!(page.script("return document.querySelector('#update').hidden", &[]), true);
    page.none_of_these();
    page.go_on();
}

#[test]
fn a_version_of_which_a_file_has_been_altered_is_not_kept() {
    let page = installed();
    page.open_ready("/app.html");
    publish(&page, "0.2.0-000000000000", true);
    page.rewrite("page.css", |css| css + "\n/* altered */\n");
    page.script("navigator.serviceWorker.getRegistration('app.html').then((it) => it.update()).then(() => { window.looked = true })", &[]);
    page.wait_until("(navigator.serviceWorker.getRegistration('app.html').then((it) => { window.gone = window.looked && !it.installing && !it.waiting }), window.gone)");
    assert_eq!(page.script_async(VERSIONS_KEPT), 1, "the old version alone");
}

/// Puts a newer version on the server: another name, and perhaps another content about danger.
fn publish(page: &Page, name: &str, danger: bool) {
    page.rewrite("service-worker.js", |worker| {
        let (head, rest) = worker.split_once('\n').expect("the release stands in the first line");
        let json = head.trim_start_matches("self.release = ").trim_end_matches(';');
        let mut release: serde_json::Value = serde_json::from_str(json).expect("it is JSON");
        release["name"] = name.into();
        if danger {
            release["danger"] = "other".into();
        }
        format!("self.release = {release};\n{rest}")
    });
}
