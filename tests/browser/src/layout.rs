//! Whether everything fits in the width that there is.

use serde_json::Value;

use crate::page::Page;

/// Names only the innermost of what is too wide: what is around it is too wide because of it.
const TOO_WIDE: &str = "
    const host = document.querySelector(arguments[0]);
    const edge = host.getBoundingClientRect();
    const scrolls = ({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth;
    const faults = new Map();
    for (const element of rootOf(host).querySelectorAll('*')) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1) continue; // for screen readers only
        const sticksOut = Math.round(Math.max(edge.left - left, right - edge.right));
        if (sticksOut > 0) faults.set(element, `sticks out by ${sticksOut}`);
        else if (scrolls(element) && getComputedStyle(element).overflowX !== 'hidden')
            faults.set(element, `scrolls: ${element.scrollWidth} in ${element.clientWidth}`);
    }
    const innermost = [...faults].filter(([element]) => ![...element.querySelectorAll('*')].some((it) => faults.has(it)));
    const words = (element) => element.textContent.trim().slice(0, 40);
    const found = innermost.map(([element, fault]) => `<${element.localName}> “${words(element)}” ${fault}`);
    for (const element of [document.documentElement, host])
        if (scrolls(element)) found.push(`<${element.localName}> scrolls: ${element.scrollWidth} in ${element.clientWidth}`);
    return found;
";

impl Page {
    /// What is too wide to be read without scrolling sideways, in words. With everything folded out.
    #[must_use]
    pub fn too_wide(&self) -> Vec<String> {
        self.unfold_all();
        let found = self.script(TOO_WIDE, &[self.element()]);
        found.as_array().into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}
