// @ts-check
/**
 * How far an element is, for a page's style sheet: `back-check:state(ready)`.
 */

/**
 * @param {ElementInternals} internals
 * @param {string} state
 * @param {boolean} on
 */
export function setState(internals, state, on) {
  try {
    if (on) internals.states?.add(state);
    else internals.states?.delete(state);
  } catch {
    // Chrome before 125 knows the set, and takes other names. Then a page has no `:state()` either.
  }
}
