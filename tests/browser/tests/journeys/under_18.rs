//! Under 18: no exercises and no medicines, by any way through the pages.

use back_check_browser_tests::{Page, Sex};

/// Words for what one could take. ("Say which illnesses and medicines you have" is a thing to say, not to take.)
const TO_TAKE: &[&str] = &[
    "ibuprofen",
    "naproxen",
    "paracetamol",
    "acetaminophen",
    "painkiller",
    "pain relief",
    "anti-inflammatory",
    "opioid",
];

#[test]
fn a_child_is_asked_less_and_shown_no_exercise_and_no_medicine() {
    let page = Page::start();
    page.begin();
    page.about_you(15, Sex::Male, 4);
    let asked = page.nothing_until("result");
    for not_for_children in ["feels", "triggers", "conditions", "medicine-safety", "exercise-limits", "pregnancy"] {
        assert!(!asked.contains(&not_for_children.to_owned()), "{asked:?}");
    }
    assert_eq!(asked[asked.len() - 3..], ["pattern-life", "coping", "review"]);
    assert_eq!(page.reasons(), ["R55"]);
    assert!(page.on_screen().contains("This check is made for adults."));
    assert!(!page.has("[data-name='open-exercises']"));
    shows_nothing_to_take(&page, "result");
    // The sheet for a visit repeats what was asked, medicines among it.
    let mut pages = page.names("[data-name^='open-']:not([data-name='open-prepare'])");
    assert!(pages.contains(&"open-self-care".to_owned()), "{pages:?}");
    pages.extend(["learn", "questions"].map(str::to_owned));
    for name in &pages {
        page.press_on(name);
        shows_nothing_to_take(&page, name);
        assert!(!page.has("[data-name^='exercise-']"), "{name}");
        page.press_on("close");
    }
}

#[track_caller]
fn shows_nothing_to_take(page: &Page, name: &str) {
    page.unfold_all();
    let words = page.on_screen();
    let line = |line: &&str| TO_TAKE.iter().any(|word| line.to_lowercase().contains(word));
    let found: Vec<_> = words.lines().filter(line).collect();
    assert!(found.is_empty(), "{name}: {found:#?}");
}
