// @ts-check
/**
 * What shows when the program cannot run: why, and what to do in an emergency. It needs no WebAssembly and nothing that a strict
 * security policy forbids. The emergency advice is that of the first screen.
 */

import { fallback } from './fallback.js';
import { emergencyCard, numberOf, themed } from './starting.js';

/** @typedef {import('./loading.js').Reason} Reason */

// Spacing, capitals and the like of the page around it must not come in; the size of its text may. No comment within: it would be sent.
const STYLE = `
:host{display:block}
:host([hidden]),[hidden]{display:none!important}
.bc{all:initial;font-size:inherit;visibility:inherit;pointer-events:inherit}
.why{display:grid;gap:.6em;justify-items:start}
slot:not([name]){display:block;margin-block-start:1em}
`;

/** What the styles of the screens do not say. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);

/**
 * The reason why the check is not there; below the emergency advice.
 * @param {{ region: string | null, theme: string | null }} look
 * @param {Reason} reason
 * @param {(() => void) | undefined} onRetry
 * @returns {HTMLElement}
 */
export function notice({ region, theme }, reason, onRetry) {
  const section = themed(make('section', 'bc'), theme);
  section.lang = fallback.language;
  section.dir = fallback.direction;
  const screen = make('div', 'bc-screen');
  screen.append(explanation(reason, onRetry), emergency(region), make('p', 'bc-muted', fallback.soon));
  section.append(screen);
  return section;
}

/**
 * @param {Reason} reason
 * @param {(() => void) | undefined} onRetry
 */
function explanation(reason, onRetry) {
  const box = make('div', 'why');
  box.setAttribute('role', 'alert');
  const [title, more] = reason === 'crashed' ? [fallback.reasons.crashed] : [fallback.title, fallback.reasons[reason]];
  const heading = make('h2', 'bc-heading__text', title);
  heading.tabIndex = -1;
  box.append(heading);
  if (more) box.append(make('p', '', more));
  if (onRetry) {
    const button = make('button', 'bc-button bc-button--main', fallback.retry);
    button.onclick = onRetry;
    box.append(button);
  }
  return box;
}

/**
 * The page may have emergency advice of its own, in the slot of that name.
 * @param {string | null} region
 */
function emergency(region) {
  const slot = document.createElement('slot');
  slot.name = 'emergency';
  slot.append(emergencyCard(numberOf(region)));
  return slot;
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {string} className
 */
function make(name, className, words = '') {
  return Object.assign(document.createElement(name), { className, textContent: words });
}
