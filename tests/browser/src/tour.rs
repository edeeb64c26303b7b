//! Ways through the check that pass every kind of screen, for whoever wants to look at all of them.

use crate::page::Page;
use crate::visit::{Sex, Trend, Unit};

/// The pages beside the questions that the footer opens.
const MENU: &[&str] = &["learn", "questions", "how", "about"];

/// The pages that a result opens, and what opens them.
const OPENED: &[(&str, &str)] = &[
    ("self-care", "open-self-care"),
    ("causes", "open-causes"),
    ("prevention", "open-prevention"),
    ("prepare", "open-prepare"),
];

impl Page {
    /// From the start to "care at home", with all that can be read and done there. Calls `at` on each screen, by name.
    #[track_caller]
    pub fn tour(&self, at: &mut dyn FnMut(&str)) {
        self.tour_questions(at);
        self.tour_pages(at);
        self.tour_menu(at);
    }

    /// All that can be read on every kind of screen, from the start to each kind of result, with the screens' names.
    #[must_use]
    #[track_caller]
    pub fn everything_said(&self) -> Vec<(String, String)> {
        let mut said = Vec::new();
        let mut note = |name: &str| said.push((name.to_owned(), self.on_screen()));
        self.tour(&mut note);
        self.start_again();
        self.press_on("start");
        self.tour_of_danger(&mut note);
        said
    }

    /// From the start to "care at home". Calls `at` on each screen, by name.
    #[track_caller]
    pub fn tour_questions(&self, at: &mut dyn FnMut(&str)) {
        at("start");
        self.press_button("emergency");
        self.wait_for("select");
        at("emergency-help");
        self.press_on("start");
        self.press_button("continue");
        self.wait_for("[role='alert']");
        at("about-you-problems");
        self.about_you(38, Sex::Female, 4);
        while self.here() != "review" {
            self.answer_as_a_spasm(at);
        }
        at("review");
        self.go_on();
        at("result-self-care");
    }

    /// The pages that a result opens.
    #[track_caller]
    pub fn tour_pages(&self, at: &mut dyn FnMut(&str)) {
        for (name, button) in OPENED {
            self.press_on(button);
            at(name);
            self.press_on("close");
        }
        self.press_on("open-programme");
        at("programme");
        let pages = [
            ("check-in", "open-check-in"),
            ("by-hand", "open-by-hand"),
            ("diary", "open-diary"),
            ("keep", "open-keep"),
        ];
        for (name, button) in pages {
            self.press_on(button);
            at(name);
            self.press_on("close");
        }
        self.press_on("close");
        self.press_on("open-exercises");
        at("exercises");
        self.leads_on(|| self.click("[data-name^='exercise-']"));
        at("exercise");
        self.press_on("close");
        self.press_on("open-sheet");
        at("sheet");
        self.press_on("close");
        self.tour_session(at);
        self.press_on("close");
    }

    /// A session of exercise that is stopped half-way, with every screen of it.
    #[track_caller]
    pub fn tour_session(&self, at: &mut dyn FnMut(&str)) {
        self.press_on("player-start");
        self.press_button("continue");
        self.wait_for("[role='alert']");
        at("recheck");
        self.none_of_these();
        self.press_on("continue");
        at("pain-before");
        self.choose("-feeling-2");
        // Time enough to look around; and axe cannot judge a number of one digit.
        self.unfold_all();
        self.choose("-ready-2");
        self.press_on("continue");
        self.press_button("player-pause");
        self.wait_for(".bc-paused");
        at("player");
        self.press_on("player-alarm");
        at("alarm");
        self.press_on("player-mistake");
        self.press_on("player-skip");
        at("skip");
        self.press_on("skip-hurts");
        at("pain-during");
        self.choose("-feeling-3");
        self.press_on("continue");
        at("leg");
        self.choose("-leg-0");
        self.press_on("continue");
        self.press_on("player-skip");
        self.press_on("skip-hurts");
        self.choose("-feeling-8");
        self.press_on("continue");
        self.choose("-leg-0");
        self.press_on("continue");
        at("too-much");
        self.press_on("player-end");
        at("pain-after");
        self.choose("-feeling-2");
        self.press_on("continue");
        at("done");
        self.press_on("player-close");
        self.press_on("open-exercises");
    }

    /// The pages that the footer opens.
    #[track_caller]
    pub fn tour_menu(&self, at: &mut dyn FnMut(&str)) {
        for name in MENU {
            self.press_on(name);
            at(name);
            self.press_on("close");
        }
    }

    /// From the start to all the other results, with the screens on the way that most people never see.
    #[track_caller]
    pub fn tour_of_danger(&self, at: &mut dyn FnMut(&str)) {
        self.about_you(45, Sex::Male, 6);
        self.tick("chest-pain");
        self.go_on();
        at("result-emergency");
        self.press_on("mistake");
        self.none_of_these();
        self.go_on();
        self.not_sure_about("both-legs");
        self.go_on();
        at("reword");
        self.press_on("yes");
        at("follow-up");
        self.press_on("no");
        at("result-emergency-department");
        self.start_again();
        self.press_on("start");
        self.about_you(45, Sex::Male, 6);
        self.nothing_until("unwell");
        self.tick("weight-loss");
        self.go_on();
        self.nothing_until("pattern-legs");
        self.tick("one-leg-pain");
        self.go_on();
        self.nothing_until("offer");
        at("offer");
        self.press_on("decline");
        self.nothing_until("result");
        at("result-urgent");
        self.press_on("review");
        self.press_on("change-unwell");
        self.none_of_these();
        self.go_on();
        self.nothing_until("result");
        at("result-soon");
    }

    #[track_caller]
    fn answer_as_a_spasm(&self, at: &mut dyn FnMut(&str)) {
        let here = self.here();
        match here.as_str() {
            "timing" => {
                at(&here);
                return self.timing(2, Unit::Days, Trend::Better, 1);
            }
            "feels" => ["feels-tight", "feels-hard-muscle"].iter().for_each(|it| self.tick(it)),
            "triggers" => ["trigger-lifting", "trigger-sitting"].iter().for_each(|it| self.tick(it)),
            _ => self.none_of_these(),
        }
        at(&here);
        self.go_on();
    }
}
