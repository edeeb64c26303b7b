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

/// Notes of each frame when the browser drew it, and how long the page's own script took for it.
const TIME_FRAMES: &str = "
    const ask = window.requestAnimationFrame.bind(window);
    window.frames_ = [];
    window.requestAnimationFrame = (frame) => ask((at) => {
        const begun = performance.now();
        frame(at);
        window.frames_.push([at, performance.now() - begun]);
    });
";

impl Page {
    /// From the next page on, every frame that the page asks for is timed.
    pub fn time_frames(&self) {
        let script = json!({ "source": TIME_FRAMES });
        self.must("timing frames", self.browser.devtools("Page.addScriptToEvaluateOnNewDocument", script));
    }

    /// Makes the processor as slow as so many times its own time.
    pub fn slow_down(&self, rate: u32) {
        let rate = json!({ "rate": rate });
        self.must("slowing down", self.browser.devtools("Emulation.setCPUThrottlingRate", rate));
    }

    /// Begins to count frames anew.
    pub fn forget_frames(&self) {
        self.script("window.frames_ = []", &[]);
    }

    /// Of the frames so far: the times between them, and how long the script took for each, in milliseconds.
    #[must_use]
    pub fn frames(&self) -> (Vec<f64>, Vec<f64>) {
        let frames = self.script("return window.frames_", &[]);
        let number = |frame: &serde_json::Value, place: usize| frame[place].as_f64().unwrap_or_default();
        let frames: Vec<_> = frames.as_array().into_iter().flatten().map(|it| (number(it, 0), number(it, 1))).collect();
        let intervals = frames.windows(2).map(|pair| pair[1].0 - pair[0].0).collect();
        (intervals, frames.into_iter().map(|frame| frame.1).collect())
    }

    /// An empty frame asked for again and again: what a frame costs with nothing moving in it.
    pub fn ask_for_empty_frames(&self) {
        self.script("(function frame() { requestAnimationFrame(frame); })()", &[]);
    }

    /// From now on the page's own thread is timed by what it worked, not by the clock on the wall.
    pub fn time_work(&self) {
        let domain = json!({ "timeDomain": "threadTicks" });
        self.must("timing work", self.browser.devtools("Performance.enable", domain));
    }

    /// What the page's thread has worked so far, in milliseconds.
    #[must_use]
    pub fn worked(&self) -> Work {
        let told = self.must("timing work", self.browser.devtools("Performance.getMetrics", json!({})));
        let seconds = |name: &str| {
            let metrics = told["metrics"].as_array().into_iter().flatten();
            metrics.filter(|it| it["name"] == name).find_map(|it| it["value"].as_f64()).unwrap_or(f64::NAN)
        };
        let [all, script, style, layout] = ["TaskDuration", "ScriptDuration", "RecalcStyleDuration", "LayoutDuration"]
            .map(|name| seconds(name) * 1000.0);
        // Whatever moves has to be laid out, and a frame in which nothing moved has not.
        Work { all, script, style, layout, drawn: seconds("LayoutCount") }
    }
}

/// How long the page's thread worked, in milliseconds: all of it, and what is in it. Shared out, `drawn` is a part of one.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "each name says it")]
pub struct Work {
    pub all: f64,
    pub script: f64,
    pub style: f64,
    pub layout: f64,
    /// In how many frames something was drawn.
    pub drawn: f64,
}

impl Work {
    /// What was worked since `before`, shared out among frames.
    #[must_use]
    pub fn for_each_frame(self, before: Self, frames: f64) -> Self {
        let share = |now: f64, before: f64| (now - before) / frames;
        Self {
            all: share(self.all, before.all),
            script: share(self.script, before.script),
            style: share(self.style, before.style),
            layout: share(self.layout, before.layout),
            drawn: share(self.drawn, before.drawn),
        }
    }
}
