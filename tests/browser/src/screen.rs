//! What is on screen: its size, its colours, its picture, its text, and what the browser complains about.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::{folder, look::Look, page::Page};

/// The text inside the element, or else of the page.
const ON_SCREEN: &str = "
    const inside = rootOf(arguments[0])?.children ?? [];
    const text = [...inside].map((part) => part.innerText ?? '').join('\\n').trim();
    return text || document.body?.innerText || '(nothing)';
";

impl Page {
    /// Gives the page this many CSS pixels, all of them: its scrollbar takes none.
    #[track_caller]
    pub fn set_size(&self, width: u32, height: u32) {
        let hidden = self.browser.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
        self.must("hiding the scrollbars", hidden);
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.must("setting the size", self.browser.devtools("Emulation.setDeviceMetricsOverride", size));
    }

    /// Shows the page as a person with these settings sees it.
    #[track_caller]
    pub fn set_look(&self, look: Look) {
        self.must("setting the look", self.browser.devtools("Emulation.setEmulatedMedia", look.as_media()));
    }

    /// Saves a picture of what is in view.
    #[track_caller]
    pub fn screenshot(&self, path: &Path) {
        self.must("taking a picture", self.browser.wait(self.browser.session().screenshot(path)));
    }

    /// Saves a picture of the whole page, `width` CSS pixels wide and as high as it gets.
    #[track_caller]
    pub fn screenshot_whole(&self, width: u32, path: &Path) {
        self.set_size(width, 800);
        let height = self.script("return document.documentElement.scrollHeight", &[]).as_u64();
        self.set_size(width, height.and_then(|height| u32::try_from(height).ok()).unwrap_or(800).max(800));
        self.screenshot(path);
        self.set_size(width, 800);
    }

    /// The text that a person sees.
    #[must_use]
    pub fn on_screen(&self) -> String {
        let text = self.browser.script(ON_SCREEN, vec![self.element()]);
        text.ok().as_ref().and_then(Value::as_str).unwrap_or("(no page)").to_owned()
    }

    /// All that can be read on the page, the element's own content and that of its shadow root.
    #[must_use]
    pub fn visible_words(&self) -> String {
        let page = self.script("return document.body.innerText", &[]);
        [self.on_screen().as_str(), page.as_str().unwrap_or_default()].join("\n")
    }

    /// The warnings and errors in the browser's console since the last time this was asked.
    #[must_use]
    pub fn complaints(&self) -> Vec<String> {
        let log = self.browser.wait(self.browser.session().browser_log()).unwrap_or_default();
        let serious = log.into_iter().filter(|entry| matches!(entry.level.as_str(), "SEVERE" | "WARNING"));
        serious.map(|entry| format!("{}: {}", entry.level, entry.message)).collect()
    }

    /// Ends the test, with all that helps to understand why.
    #[track_caller]
    pub(crate) fn fail(&self, sentence: &str) -> ! {
        let (picture, console) = (self.last_picture(), self.complaints().join("\n"));
        panic!(
            "{sentence}\n--- on screen ({picture})\n{}\n--- console\n{console}\n---",
            self.on_screen(),
            picture = picture.display()
        )
    }

    fn last_picture(&self) -> PathBuf {
        let path = folder::unused("back-check-failure").with_extension("png");
        // Without a picture there is still the text.
        let _ = self.browser.wait(self.browser.session().screenshot(&path));
        path
    }
}
