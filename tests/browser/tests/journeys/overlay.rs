//! A clinic's overlay: what it adds is asked and counts, and a file that cannot be used costs nobody the check.

use std::path::Path;

use back_check_authoring::{Overlaying, compile_overlay};
use back_check_browser_tests::{Findings, Page, Sex, Trend, Unit};
use back_check_core::content::{LARGEST_OVERLAY, Overlay, encode, encode_overlay};

const NOTE: &str = "What your clinic adds could not be loaded.";
const LOADED: &str = "return performance.getEntriesByType('resource').length";

fn example() -> Overlaying {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    compile_overlay(&content, &content.join("overlays/hill-street"), "en").expect("the example is sound")
}

// A page that notes what it is told of, and names the overlay of that name.
fn page_with(name: &str) -> (String, Vec<u8>) {
    let html = format!(
        "<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'><title>A clinic</title>
         <link rel=icon href=icon.svg>
         <script>addEventListener('back-check-error', (event) => (window.told ??= []).push(event.detail.message), true)</script>
         <script type=module src=back-check.js></script><main><back-check region=GB pack='packs/{name}'></back-check></main>"
    );
    (format!("{name}.html"), html.into_bytes())
}

fn pack(name: &str, bytes: Vec<u8>) -> [(String, Vec<u8>); 2] {
    [(format!("packs/{name}.pack"), bytes), page_with(name)]
}

fn encoded(overlay: &Overlay) -> Vec<u8> {
    encode_overlay(overlay).expect("it is small")
}

fn start_with_example() -> (Page, Overlaying) {
    let made = example();
    let page = Page::start_with(&pack("hill-street.en", encoded(&made.overlay)));
    page.open_ready("/hill-street.en.html");
    (page, made)
}

fn box_of(made: &Overlaying, finding: &str) -> String {
    let id = made.pack.finding_id(finding).expect("it is the example's");
    format!("[id$='-item-{}']", id.0)
}

#[test]
fn a_clinics_question_is_asked_counts_and_is_shown_wherever_answers_are() {
    let (page, made) = start_with_example();
    assert!(page.visible_words().contains("A few plain questions from Hill Street."));
    assert!(!page.visible_words().contains(NOTE));
    page.press_on("start");
    page.about_you(40, Sex::Male, 3);
    page.nothing_until("injury-and-bones");
    let injection = box_of(&made, "clinic-injection");
    page.click(&injection);
    page.wait_for(&format!("{injection}:checked"));
    page.go_on();
    page.press_on("back");
    page.wait_for(&format!("{injection}:checked"));
    page.go_on();
    page.nothing_until("timing");
    page.timing(10, Unit::Days, Trend::Better, 1);
    page.nothing_until("pattern-life");
    page.none_of_these();
    page.go_on();
    assert_eq!(page.heading(), "How is work at the moment?");
    page.click(&box_of(&made, "clinic-off-work"));
    page.go_on();
    page.nothing_until("review");
    assert!(page.has("[data-name='change-clinic-work']"));
    assert!(page.visible_words().contains("Off work because of the back"));
    page.go_on();
    page.is_at("result");
    assert_eq!(page.reasons(), ["clinic-after-injection", "clinic-long-off-work"]);
    page.unfold_all();
    let words = page.visible_words();
    for part in [
        "Germs can get in with a needle.",
        "After an injection: when to call us",
        "Without: A jab into the back or a joint in the last 14 days",
        "From your clinic",
        "How to find us",
        "Our back classes",
    ] {
        assert!(words.contains(part), "no “{part}” in\n{words}");
    }
    page.press_button("copy");
    page.wait_until(
        "document.querySelector('back-check').shadowRoot.querySelector('[role=status]')?.innerText === 'Copied.'",
    );
    let summary = page.clipboard();
    assert!(summary.contains("A jab into the back") && summary.contains("hill-street 1"), "{summary}");

    page.press_on("open-exercises");
    page.unfold_all();
    let words = page.visible_words();
    assert!(words.contains("Because of: A jab into the back"), "{words}");
    assert!(!words.contains(&exercise_name(&made, "crunch")), "{words}");
    page.press_on("close");
    page.press_on("how");
    assert!(page.has("[data-name='overlay-state']"));
    assert!(page.has("[data-name='rule-clinic-after-injection']"));
}

fn exercise_name(made: &Overlaying, id: &str) -> String {
    use back_check_core::content::{Arguments, EnglishPlurals};
    made.pack.words.text(&format!("exercise-{id}"), &Arguments::default(), &EnglishPlurals)
}

#[test]
fn a_rule_that_a_clinic_takes_more_seriously_raises_the_level() {
    let (page, _) = start_with_example();
    page.press_on("start");
    page.about_you(40, Sex::Male, 3);
    page.nothing_until("skin-chest-leg");
    page.tick("new-shape");
    page.go_on();
    page.nothing_until("offer");
    page.press_on("decline");
    page.nothing_until("result");
    assert_eq!(page.reasons(), ["R32"]);
    assert!(page.has("[data-level='urgent'], .bc-card--urgent"), "{}", page.visible_words());
}

#[test]
fn after_the_first_screen_a_page_with_an_overlay_asks_for_nothing_more_and_fits_a_narrow_one() {
    let (page, made) = start_with_example();
    assert!(page.requests().iter().any(|path| path.ends_with("hill-street.en.pack")));
    let before = (page.requests(), page.script(LOADED, &[]));
    page.press_on("start");
    page.about_you(40, Sex::Female, 3);
    page.nothing_until("injury-and-bones");
    page.click(&box_of(&made, "clinic-injection"));
    page.go_on();
    page.nothing_until("result");
    let mut found = Findings::default();
    page.set_size(320, 700);
    found.add("result", page.too_wide());
    found.assert_none();
    assert_eq!((page.requests(), page.script(LOADED, &[])), before);
    let complaints = page.complaints();
    assert!(complaints.is_empty(), "{complaints:#?}");
}

#[test]
fn a_file_that_cannot_be_used_is_told_of_and_the_check_goes_on_as_it_is() {
    let made = example();
    let whole = encoded(&made.overlay);
    let mut corrupt = whole.clone();
    corrupt[60] ^= 1;
    let mut newer = whole.clone();
    newer[4] = newer[4].saturating_add(1);
    let large = [whole.clone(), vec![0; LARGEST_OVERLAY]].concat();
    let other_content = encoded(&Overlay { fingerprint: "0123456789abcdef".to_owned(), ..made.overlay.clone() });
    let german = encoded(&Overlay { language: "de".to_owned(), ..made.overlay.clone() });
    let mut bold = made.overlay.clone();
    bold.messages[0].key = "level-emergency".to_owned();
    let bold = encoded(&bold);
    let cases = [
        ("corrupt", corrupt, "checksum does not match"),
        ("truncated", whole[..whole.len() - 9].to_vec(), "incomplete"),
        ("newer", newer, "this program reads format"),
        ("large", large, "too large"),
        ("page", b"<!doctype html><title>Not found</title>".to_vec(), "not a clinic's overlay"),
        ("pack", encode(&made.base).expect("it can be written"), "not a clinic's overlay"),
        ("other-content", other_content, "made for other content (0123456789abcdef)"),
        ("german", german, "in \"de\""),
        ("bold", bold, "words that a clinic may not change (level-emergency)"),
    ];
    let files: Vec<_> = cases.iter().flat_map(|(name, bytes, _)| pack(name, bytes.clone())).collect();
    let page = Page::start_with(&[files, vec![page_with("missing")]].concat());
    let told = cases.iter().map(|(name, _, words)| (*name, *words)).chain([("missing", "gives 404")]);
    for (name, words) in told {
        page.open_ready(&format!("/{name}.html"));
        assert!(page.visible_words().contains(NOTE), "{name}: {}", page.visible_words());
        let told = page.script("return (window.told ?? []).join('\\n')", &[]);
        let told = told.as_str().unwrap_or_default();
        assert!(
            told.contains(words) && told.contains("the check is shown without what the clinic adds"),
            "{name}: {told}"
        );
        assert_eq!(told.lines().count(), 1, "{name}: {told}");
        let asked = page.requests().iter().filter(|path| path.ends_with(&format!("/{name}.pack"))).count();
        assert_eq!(asked, 1, "{name} is asked for once");
    }
    let before = page.requests();
    page.press_on("start");
    page.about_you(38, Sex::Male, 3);
    let passed = page.nothing_until("result");
    assert!(passed.iter().all(|screen| !screen.is_empty()), "a screen of the clinic was asked: {passed:?}");
    assert!(page.visible_words().contains(NOTE));
    assert_eq!(page.requests(), before);
}
