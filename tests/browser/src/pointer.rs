//! Clicking, as a person does: something is there, it can be seen, and nothing covers it.

use serde_json::json;

use crate::page::{Page, said};

/// Where to click at something; what is there instead if it is covered, moves, or was elsewhere when this was last asked. WebKit and
/// Firefox scroll in a process of their own, and a page may have moved what it holds until a pointer comes to a place.
const POINT: &str = "
    const root = rootOf(arguments[1]);
    const found = root?.querySelector(arguments[0]);
    if (!found) return 'nothing';
    found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = found.getClientRects()[0] ?? {};
    const [x, y] = [Math.floor(left + width / 2), Math.floor(top + height / 2)];
    const moves = [document, root].flatMap((it) => it.getAnimations()).filter((it) => it instanceof CSSTransition);
    const place = [arguments[0], x, y, width, height, scrollX, scrollY].join(' ');
    if (moves.length || window.lastPlace !== place) {
        window.lastPlace = place;
        return `something that moves: ${moves.length} transitions, ${place}`;
    }
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
            let (x, y) = self.point(css)?;
            let pointer = self.browser.session().action_chain().move_to(x, y).click();
            self.browser.wait(pointer.perform()).map_err(said)
        });
    }

    /// Presses on the first thing that fits `css`, and lets go only when something else has been done.
    #[track_caller]
    pub fn hold(&self, css: &str, meanwhile: impl FnOnce()) {
        self.until(&format!("nothing to press on at `{css}`"), || {
            let (x, y) = self.point(css)?;
            let pointer = self.browser.session().action_chain().move_to(x, y).click_and_hold();
            self.browser.wait(pointer.perform()).map_err(said)
        });
        meanwhile();
        self.until("the pointer is not let go", || {
            self.browser.wait(self.browser.session().action_chain().release().perform()).map_err(said)
        });
    }

    fn point(&self, css: &str) -> Result<(i64, i64), String> {
        let point = self.browser.script(POINT, vec![json!(css), self.element()]).map_err(said)?;
        match (point["x"].as_i64(), point["y"].as_i64()) {
            (Some(x), Some(y)) => Ok((x, y)),
            _ => Err(format!("instead there is {point}")),
        }
    }
}
