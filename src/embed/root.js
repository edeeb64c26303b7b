// @ts-check
/**
 * The one place that opens the widget's shadow root. It is closed: scripts of the page find no way in from the element.
 *
 * Recorders of sessions wrap `attachShadow` and keep each root that goes through it, closed ones too (Microsoft Clarity does).
 * So the function is taken from an empty frame of our own, where nobody has wrapped it. A root that the page's markup brought
 * along (declarative shadow DOM) never went through it at all.
 */

/** One for all elements of a page, got when the script is read: it is a third of what the first element costs. */
const pristine = fromEmptyFrame();

/**
 * @param {HTMLElement} host
 * @param {ElementInternals} internals
 * @returns {ShadowRoot} with what the page's markup has put in
 */
export function openRoot(host, internals) {
  return internals.shadowRoot ?? pristine.call(host, { mode: 'closed' });
}

/** A page in a sandbox cannot look into a frame, not even into an empty one: there it is the page's own. */
function fromEmptyFrame() {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.documentElement.append(frame);
  try {
    const realm = /** @type {typeof globalThis | null} */ (frame.contentWindow);
    return realm?.Element.prototype.attachShadow ?? Element.prototype.attachShadow;
  } catch {
    return Element.prototype.attachShadow;
  } finally {
    frame.remove();
  }
}
