//! Whether everything fits in the width that there is.

use serde_json::Value;

use crate::page::Page;

const TOO_WIDE: &str = "
    const host = document.querySelector(arguments[0]);
    const found = [];
    const scrolls = (name, element) => {
        const { scrollWidth, clientWidth } = element;
        if (scrollWidth > clientWidth && clientWidth > 1) found.push(`${name} scrolls: ${scrollWidth} in ${clientWidth}`);
    };
    scrolls('the page', document.documentElement);
    scrolls('the element', host);
    const edge = host.getBoundingClientRect();
    for (const element of host.shadowRoot.querySelectorAll('*')) {
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1) continue; // for screen readers only
        const name = `<${element.localName} class=\"${element.getAttribute('class') ?? ''}\">`;
        const [tooLeft, tooRight] = [edge.left - left, right - edge.right].map(Math.round);
        if (tooLeft > 0) found.push(`${name} sticks out by ${tooLeft} on the left`);
        if (tooRight > 0) found.push(`${name} sticks out by ${tooRight} on the right`);
        if (getComputedStyle(element).overflowX !== 'hidden') scrolls(name, element);
    }
    return found.slice(0, 8);
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
