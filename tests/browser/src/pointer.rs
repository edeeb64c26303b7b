//! Clicking, as a person does: something is there, it can be seen, and nothing covers it.

use std::time::Duration;

use serde_json::json;
use thirtyfour::action_chain::ActionChain;

use crate::page::{Page, said};

/// Where to click at something; what is there instead if it is covered or moves, or, where asked for, if it was elsewhere when this
/// was last asked. WebKit and Firefox scroll in a process of their own, and a page may have moved what it holds until a pointer comes
/// to a place.
const POINT: &str = "
    const root = rootOf(arguments[1]);
    const found = root?.querySelector(arguments[0]);
    if (!found) return 'nothing';
    if (!found.getClientRects().length) return 'nothing that can be seen';
    if (window !== top && !arguments[2]) return 'in a frame';
    const box = () => {
        const { left, top, width, height } = found.getClientRects()[0];
        return [Math.floor(left + width / 2), Math.floor(top + height / 2), width, height];
    };
    const isAt = (x, y) => {
        const hit = root.elementFromPoint(x, y);
        return found.contains(hit) || found.closest('label')?.contains(hit);
    };
    if (!isAt(...box())) found.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [x, y, width, height] = box();
    const moves = [document, root].flatMap((it) => it.getAnimations()).filter((it) => it instanceof CSSTransition);
    const place = [arguments[0], x, y, width, height, scrollX, scrollY].join(' ');
    if (moves.length || (arguments[2] && window.lastPlace !== place)) {
        window.lastPlace = place;
        return `something that moves: ${moves.length} transitions, ${place}`;
    }
    if (isAt(x, y)) return { x, y };
    const hit = root.elementFromPoint(x, y);
    return `${hit?.tagName} ${hit?.className} at ${x}, ${y}`;
";

impl Page {
    /// Clicks on the first thing that fits `css`, as soon as it is there and can be clicked. By its place: not every driver gets hold of
    /// something in a closed root, or waits for a page that scrolls smoothly.
    #[track_caller]
    pub fn click(&self, css: &str) {
        self.until(&format!("nothing to click at `{css}`"), || match self.point(css)? {
            Some((x, y)) => self.browser.wait(self.pointer().move_to(x, y).click().perform()).map_err(said),
            None => {
                let element = self.look(css)?;
                self.browser.wait(element.click()).map_err(said)
            }
        });
    }

    /// A pointer that is there at once. (It would be a quarter of a second on its way, and as long for each press.) Two clicks at one
    /// place are a double click then, as when a person is quick.
    fn pointer(&self) -> ActionChain {
        self.browser.session().action_chain_with_delay(None, Some(Duration::ZERO))
    }

    /// Into the corner of the window.
    #[track_caller]
    pub(crate) fn lead_pointer_away(&self) {
        self.must("moving the pointer", self.browser.wait(self.pointer().move_to(0, 0).perform()));
    }

    /// Presses on the first thing that fits `css`, and lets go only when something else has been done.
    #[track_caller]
    pub fn hold(&self, css: &str, meanwhile: impl FnOnce()) {
        self.until(&format!("nothing to press on at `{css}`"), || {
            let (x, y) = self.point(css)?.ok_or("it is in a frame")?;
            self.browser.wait(self.pointer().move_to(x, y).click_and_hold().perform()).map_err(said)
        });
        meanwhile();
        self.until("the pointer is not let go", || self.browser.wait(self.pointer().release().perform()).map_err(said));
    }

    /// Nothing in a frame where places are those of the whole page: Chromium's driver knows where the frame is.
    fn point(&self, css: &str) -> Result<Option<(i64, i64)>, String> {
        let arguments = vec![json!(css), self.element(), json!(self.scrolls_late)];
        let point = self.browser.script(POINT, arguments).map_err(said)?;
        match (point["x"].as_i64(), point["y"].as_i64()) {
            (Some(x), Some(y)) => Ok(Some((x, y))),
            _ if point == "in a frame" => Ok(None),
            _ => Err(format!("instead there is {point}")),
        }
    }
}
