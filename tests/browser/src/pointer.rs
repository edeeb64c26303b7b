//! Clicking, as a person does: something is there, it can be seen, and nothing covers it.

use serde_json::json;

use crate::page::{Page, said};

/// Where to click at something; what is there instead if it is covered.
const POINT: &str = "
    const root = rootOf(arguments[1]);
    const found = root?.querySelector(arguments[0]);
    if (!found) return 'nothing';
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = found.getClientRects()[0] ?? {};
    const [x, y] = [Math.floor(left + width / 2), Math.floor(top + height / 2)];
    const hit = root.elementFromPoint(x, y);
    const meant = found.contains(hit) || found.closest('label')?.contains(hit);
    return meant ? { x, y } : `${hit?.tagName} ${hit?.className} at ${x}, ${y}`;
";

impl Page {
    /// Clicks on the first thing that fits `css`, as soon as it is there and can be clicked.
    #[track_caller]
    pub fn click(&self, css: &str) {
        if self.by_place {
            self.click_there(css);
        } else {
            self.act(css, "nothing to click at", async |element| element.click().await);
        }
    }

    /// Not every driver gets hold of something in a closed root, or waits for a page that scrolls smoothly. A pointer needs neither.
    #[track_caller]
    fn click_there(&self, css: &str) {
        self.until(&format!("nothing to click at `{css}`"), || {
            let point = self.browser.script(POINT, vec![json!(css), self.element()]).map_err(said)?;
            let (Some(x), Some(y)) = (point["x"].as_i64(), point["y"].as_i64()) else {
                return Err(format!("instead there is {point}"));
            };
            let pointer = self.browser.session().action_chain().move_to(x, y).click();
            self.browser.wait(pointer.perform()).map_err(said)
        });
    }
}
