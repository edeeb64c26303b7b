//! A check that is in a frame of its own: going in, as a person does without knowing it, and coming out.

use serde_json::{Value, json};

use crate::page::Page;

const FRAME: &str = "return rootOf(arguments[0])?.querySelector('iframe')";

impl Page {
    /// From here on everything is done inside the frame, which shows a check of its own.
    #[track_caller]
    pub fn enter_frame(&self) {
        self.wait_until("rootOf(arguments[0])?.querySelector('iframe')");
        let frame = self.browser.wait(async {
            let found = self.browser.session().execute(FRAME, vec![self.element()]).await?;
            found.element()?.enter_frame().await
        });
        self.must("entering the frame", frame);
    }

    /// Back to the page around it.
    #[track_caller]
    pub fn leave_frame(&self) {
        self.must("leaving the frame", self.browser.wait(self.browser.session().enter_default_frame()));
    }

    /// Opens a page and waits until the check in its frame is ready; then it is inside.
    #[track_caller]
    pub fn open_framed(&self, path: &str) {
        self.open_ready(path);
        self.enter_frame();
        self.wait_for("[data-name='start']");
    }

    /// Runs a script in the page around the frame, and goes back in.
    #[track_caller]
    pub fn outside(&self, body: &str) -> Value {
        self.leave_frame();
        let found = self.script(body, &[json!("back-check")]);
        self.enter_frame();
        found
    }
}
