//! The questions, as a person answers them.

use serde_json::{Value, json};

use crate::catalogue::Catalogue;
use crate::page::Page;

/// The button that goes on.
const CONTINUE: &str = "[data-name='continue']";

/// More screens than any way through has.
const MANY: usize = 40;

/// Notes which heading is there, to know the next one from it.
const NOTE_HEADING: &str = "
    const heading = rootOf(arguments[0]).querySelector('h2');
    window.lastHeading = { heading, words: heading?.textContent };
";

const HAS_NEW_HEADING: &str = "(() => {
    const heading = rootOf(arguments[0])?.querySelector('h2');
    const { heading: last, words } = window.lastHeading;
    return heading && (heading !== last || heading.textContent !== words);
})()";

const WHICH_IS_THERE: &str = "
    const root = rootOf(arguments[0]);
    return arguments[1].find(([name, css]) => root?.querySelector(css))?.[0];
";

/// Sex, as the first screen offers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Sex {
    Female,
    Male,
    Unspecified,
}

/// What the duration is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Unit {
    Days,
    Weeks,
    Months,
    Years,
}

/// Which way it goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says it")]
pub enum Trend {
    Better,
    Same,
    Worse,
}

impl Page {
    /// Opens the shipped page and presses the button that starts.
    #[track_caller]
    pub fn begin(&self) {
        self.open_ready("/");
        self.press_on("start");
    }

    /// The name of the screen that is shown: a screen of questions by its id, else `start`, `reword` (a closer question
    /// too), `offer`, `review`, `result`, or nothing for a page beside the questions.
    #[must_use]
    pub fn here(&self) -> String {
        let found = self.script(WHICH_IS_THERE, &[self.element(), json!(Catalogue::get().screens())]);
        found.as_str().unwrap_or_default().to_owned()
    }

    /// Ends the test unless that screen is shown.
    #[track_caller]
    pub fn is_at(&self, screen: &str) {
        let here = self.here();
        if here != screen {
            self.fail(&format!("this should be `{screen}` and is `{here}`"));
        }
    }

    /// The heading of the screen.
    #[must_use]
    #[track_caller]
    pub fn heading(&self) -> String {
        self.text("h2")
    }

    /// Presses the button of that name and waits for the screen that it leads to.
    #[track_caller]
    pub fn press_on(&self, name: &str) {
        let css = format!("[data-name='{name}']");
        self.leads_on(|| self.click(&css));
    }

    /// Starts again, also where that is asked first because something noted would be lost.
    #[track_caller]
    pub fn start_again(&self) {
        self.press_on("again");
        if self.here() != "start" {
            self.press_on("again");
        }
    }

    /// Presses the button of that name, which stays on the screen.
    #[track_caller]
    pub fn press_button(&self, name: &str) {
        self.click(&format!("[data-name='{name}']"));
    }

    /// Goes on from a question.
    #[track_caller]
    pub fn go_on(&self) {
        self.press_on("continue");
    }

    /// Does something and waits for the screen that it leads to.
    #[track_caller]
    pub fn leads_on(&self, act: impl FnOnce()) {
        self.script(NOTE_HEADING, &[self.element()]);
        act();
        self.wait_until(HAS_NEW_HEADING);
    }

    /// Answers the first screen and goes on.
    #[track_caller]
    pub fn about_you(&self, age: u8, sex: Sex, pain: u8) {
        self.is_at("about");
        self.type_into("[id$='-age']", &age.to_string());
        self.choose(&format!("-sex-{}", sex as u8));
        self.choose(&format!("-pain-{pain}"));
        self.go_on();
    }

    /// Answers the screen about time and goes on.
    #[track_caller]
    pub fn timing(&self, duration: u32, unit: Unit, trend: Trend, episodes: u32) {
        self.is_at("timing");
        self.type_into("[id$='-duration']", &duration.to_string());
        self.choose(&format!("-unit-{}", unit as u8));
        self.choose(&format!("-trend-{}", trend as u8));
        self.type_into("[id$='-episodes']", &episodes.to_string());
        self.go_on();
    }

    /// Clicks on the radio button with that end of its id.
    #[track_caller]
    pub fn choose(&self, id: &str) {
        let css = format!("[id$='{id}']");
        self.click(&css);
        self.wait_for(&format!("{css}:checked"));
    }

    /// Ticks a finding.
    #[track_caller]
    pub fn tick(&self, finding: &str) {
        self.choose_box(&Catalogue::get().box_of(finding), true);
    }

    /// Takes the tick from a finding.
    #[track_caller]
    pub fn untick(&self, finding: &str) {
        self.choose_box(&Catalogue::get().box_of(finding), false);
    }

    /// Says "not sure" about a finding.
    #[track_caller]
    pub fn not_sure_about(&self, finding: &str) {
        let css = Catalogue::get().box_of(finding).replace("']", "-unsure']");
        self.choose_box(&css, true);
    }

    /// Whether a finding is ticked.
    #[must_use]
    pub fn is_ticked(&self, finding: &str) -> bool {
        self.has(&format!("{}:checked", Catalogue::get().box_of(finding)))
    }

    /// Ticks "None of these".
    #[track_caller]
    pub fn none_of_these(&self) {
        self.choose_box("[id$='-none']", true);
    }

    /// Answers each screen until that one: with no finding, and a spasm that began two days ago and gets better.
    /// Returns the screens passed.
    #[track_caller]
    pub fn nothing_until(&self, screen: &str) -> Vec<String> {
        let mut passed = Vec::new();
        while passed.len() < MANY {
            let here = self.here();
            match here.as_str() {
                _ if here == screen => return passed,
                "review" => self.go_on(),
                "timing" => self.timing(2, Unit::Days, Trend::Better, 1),
                _ if self.has("[id$='-none']") => {
                    self.none_of_these();
                    self.go_on();
                }
                _ => break,
            }
            passed.push(here);
        }
        self.fail(&format!("no way to `{screen}` after {passed:?}"))
    }

    /// The rules named as reasons, the first one first, by their ids.
    #[must_use]
    pub fn reasons(&self) -> Vec<String> {
        let names = self.names("[data-name='reasons'] [data-name^='rule-']");
        names.iter().map(|name| name.replace("rule-", "")).collect()
    }

    /// The names of everything that fits `css`, now.
    #[must_use]
    pub fn names(&self, css: &str) -> Vec<String> {
        let names = "return [...rootOf(arguments[0]).querySelectorAll(arguments[1])].map((it) => it.dataset.name)";
        let names = self.script(names, &[self.element(), json!(css)]);
        names.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Folds everything on the screen out.
    pub fn unfold_all(&self) {
        let body = "rootOf(arguments[0]).querySelectorAll('details').forEach((it) => it.open = true)";
        self.script(body, &[self.element()]);
    }

    #[track_caller]
    fn choose_box(&self, css: &str, ticked: bool) {
        self.click(css);
        if ticked {
            self.wait_for(&format!("{css}:checked"));
        } else {
            self.wait_until_gone(&format!("{css}:checked"));
        }
    }

    /// Whether the person can go on from here.
    #[must_use]
    pub fn can_go_on(&self) -> bool {
        self.has(CONTINUE)
    }
}
