//! Dates as a test wants them, and a browser that keeps things, or does not.

use serde_json::json;

use crate::page::Page;

/// Moves what the page reads as the date, now and after each loading.
const LATER: &str = "{
    const Before = Date, shift = HOURS * 3600000;
    window.Date = class extends Before {
        constructor(...when) { when.length ? super(...when) : super(Before.now() + shift); }
        static now() { return Before.now() + shift; }
    };
}";

impl Page {
    /// So many hours go by, for this page and for those that are opened from now on.
    pub fn hours_go_by(&self, hours: u32) {
        let script = LATER.replace("HOURS", &hours.to_string());
        self.script(&script, &[]);
        self.before_each_page(&script);
    }

    /// Runs a script in each page that is opened from now on, before its own.
    pub fn before_each_page(&self, script: &str) {
        let script = json!({ "source": script });
        self.must("adding a script", self.browser.devtools("Page.addScriptToEvaluateOnNewDocument", script));
    }

    /// What the browser keeps of the programme.
    #[must_use]
    pub fn kept(&self) -> Option<String> {
        self.script("return localStorage.getItem('back-check-diary')", &[]).as_str().map(str::to_owned)
    }

    /// Keeps a text in place of a programme.
    pub fn keep(&self, text: &str) {
        self.script("localStorage.setItem('back-check-diary', arguments[0])", &[json!(text)]);
    }

    /// Chooses a file with that text.
    pub fn choose_file(&self, text: &str) {
        let choose = "
            const input = document.querySelector(arguments[0]).shadowRoot.querySelector('input[type=file]');
            const files = new DataTransfer();
            files.items.add(new File([arguments[1]], 'programme.txt', { type: 'text/plain' }));
            input.files = files.files;
            input.dispatchEvent(new Event('change', { bubbles: true }));";
        self.script(choose, &[self.element(), json!(text)]);
    }
}
