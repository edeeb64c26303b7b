//! A clock that goes only when a test lets time pass: what the page reads as the time, and when frames are drawn.

use serde_json::json;

use crate::page::Page;

/// Takes the place of the page's clock and of its frames, before any script of the page runs.
const FAKE_CLOCK: &str = "
    let now = 1000, number = 0;
    const due = new Map();
    performance.now = () => now;
    window.requestAnimationFrame = (frame) => (due.set(++number, frame), number);
    window.cancelAnimationFrame = (asked) => due.delete(asked);
    window.passTime = async (milliseconds) => {
        for (let left = milliseconds; left > 0; left -= 250) {
            now += Math.min(left, 250);
            const frames = [...due.values()];
            due.clear();
            frames.forEach((frame) => frame(now));
            await new Promise((done) => setTimeout(done)); // what follows from the frame is rendered
        }
    };
    window.sleepFor = async (milliseconds) => {
        now += milliseconds;
        await passTime(250);
    };
";

impl Page {
    /// From the next page on, time passes only by [`pass_time`](Self::pass_time).
    pub fn stop_the_clock(&self) {
        let script = json!({ "source": FAKE_CLOCK });
        self.must("stopping the clock", self.browser.devtools("Page.addScriptToEvaluateOnNewDocument", script));
    }

    /// Lets so many seconds pass, frame by frame.
    pub fn pass_time(&self, seconds: u32) {
        self.script_async(&format!("passTime({seconds} * 1000).then(arguments[0])"));
    }

    /// The machine sleeps for so many seconds: no frame is drawn.
    pub fn sleep_for(&self, seconds: u32) {
        self.script_async(&format!("sleepFor({seconds} * 1000).then(arguments[0])"));
    }

    /// The page is hidden, as behind another tab.
    pub fn hide(&self) {
        let hide = "Object.defineProperty(document, 'hidden', { value: true, configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));";
        self.script(hide, &[]);
    }
}
