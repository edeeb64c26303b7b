//! The keyboard: where the focus is, whether it can be seen, and how to get elsewhere.

use serde_json::{Value, json};
use thirtyfour::Key;

use crate::page::Page;

/// More stops than any screen has.
const MANY: usize = 60;

/// Describes what has the focus. What can be seen of it is its outline, or that of the label around it.
const FOCUSED: &str = "
    const host = document.querySelector(arguments[0]);
    const focused = rootOf(host).activeElement;
    if (!focused) return { words: `outside: ${document.activeElement?.tagName}` };
    const outlined = (element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    };
    const { top, bottom } = focused.getBoundingClientRect();
    return {
        words: `${focused.tagName} ${focused.id} ${(focused.innerText ?? '').trim().slice(0, 60)}`,
        wanted: focused.matches(arguments[1]),
        heading: focused === rootOf(host).querySelector('h2'),
        seen: [focused, focused.closest('label')].some((element) => element && outlined(element)),
        inView: bottom > 0 && top < innerHeight,
    };
";

impl Page {
    /// Presses Tab until the focus is on what fits `css`. Every stop on the way has to be seen.
    #[track_caller]
    pub fn tab_to(&self, css: &str) {
        let mut stops = Vec::new();
        while stops.len() < MANY {
            self.press(&[Key::Tab]);
            let focus = self.focus(css);
            let words = focus["words"].as_str().unwrap_or_default().to_owned();
            let visible = focus["seen"] == true && focus["inView"] == true;
            if !visible && !words.starts_with("outside") {
                self.fail(&format!("the focus cannot be seen: {focus}"));
            }
            if focus["wanted"] == true {
                return;
            }
            stops.push(words);
        }
        self.fail(&format!("Tab never comes to `{css}`, only to {stops:#?}"))
    }

    /// Presses keys, waits for the screen that they lead to, and checks that its heading has the focus.
    #[track_caller]
    pub fn keys_lead_on(&self, keys: &[Key]) {
        self.leads_on(|| self.press(keys));
        let focus = self.focus("*");
        if focus["heading"] != true || focus["inView"] != true {
            self.fail(&format!("the new heading has not got the focus, but {focus}"));
        }
    }

    fn focus(&self, css: &str) -> Value {
        self.script(FOCUSED, &[self.element(), json!(css)])
    }
}
