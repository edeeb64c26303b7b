// @ts-check
/**
 * What shows while the program is not running: what to do in an emergency, and why the check is not there. It needs no
 * WebAssembly and nothing that a strict security policy forbids.
 */

import { fallback } from './fallback.js';

/** @typedef {import('./loading.js').Reason} Reason */

// The colours are those of src/ui/style/light.css and dark.css, and take the same custom properties.
const DARK = `
  --card: var(--back-check-card, #182324); --ink: var(--back-check-ink, #eaf1ef); --muted: var(--back-check-muted, #adc0bd);
  --line: #2f3f40; --accent: var(--back-check-accent, #6ad4c9); --on-accent: var(--back-check-on-accent, #06211f);
  --alarm: #ff9d94; --alarm-soft: #2d1c1b;
`;

const STYLE = `
:host { display: block; }
:host([hidden]), [hidden] { display: none !important; }
/* Spacing, capitals and the like of the page around it must not come in; the size of its text may. */
.notice, .bc { all: initial; font-size: inherit; visibility: inherit; pointer-events: inherit; }
.notice {
  --card: var(--back-check-card, #fff); --ink: var(--back-check-ink, #14282a); --muted: var(--back-check-muted, #4c6064);
  --line: #dbe2de; --accent: var(--back-check-accent, #08625d); --on-accent: var(--back-check-on-accent, #fff);
  --alarm: #a81c13; --alarm-soft: #fdf1ef;
  box-sizing: border-box; display: grid; gap: 1.1em; padding: 1.25em; border: 1px solid var(--line); border-radius: var(--back-check-radius, 1.1em);
  background: var(--card); color: var(--ink); text-align: start;
  font: 1.06em/1.5 var(--back-check-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
}
@media (prefers-color-scheme: dark) { :host(:not([theme="light" i])) .notice { ${DARK} } }
:host([theme="dark" i]) .notice { ${DARK} }
.why { display: grid; gap: .6em; justify-items: start; }
h2, p, ul { margin: 0; }
h2 { font-size: 1.3em; line-height: 1.25; }
.emergency {
  display: grid; gap: .6em; justify-items: start; padding: 1em 1.1em; border: 1px solid var(--line);
  border-inline-start: .5em solid var(--alarm); border-radius: .8em; background: var(--alarm-soft);
}
.emergency h2 { font-size: 1.05em; color: var(--alarm); }
.emergency ul { padding-inline-start: 1.3em; }
.emergency li + li { margin-block-start: .3em; }
.emergency a { color: var(--alarm); font-weight: 650; padding-block: .5em; }
.soon { color: var(--muted); }
button {
  font: inherit; font-weight: 650; min-height: 2.75em; padding: .5em 1.4em; border: 2px solid transparent; border-radius: .8em;
  background: var(--accent); color: var(--on-accent); cursor: pointer;
}
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
slot:not([name]) { display: block; margin-block-start: 1em; }
`;

/** The style of all notices. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);

/**
 * The emergency advice; below the reason why the check is not there, if there is one.
 * @param {{ region: string | null, reason?: Reason, onRetry?: () => void }} options
 * @returns {HTMLElement}
 */
export function notice({ region, reason, onRetry }) {
  const section = make('section', { className: 'notice', lang: fallback.language, dir: fallback.rightToLeft ? 'rtl' : 'ltr' });
  if (reason) section.append(explanation(reason, onRetry));
  section.append(emergency(region), make('p', { className: 'soon', textContent: fallback.soon }));
  return section;
}

/**
 * @param {Reason} reason
 * @param {(() => void) | undefined} onRetry
 */
function explanation(reason, onRetry) {
  const box = make('div', { className: 'why', role: 'alert' });
  const heading = make('h2', { textContent: reason === 'crashed' ? fallback.reasons.crashed : fallback.title, tabIndex: -1 });
  box.append(heading);
  if (reason !== 'crashed') box.append(make('p', { textContent: fallback.reasons[reason] }));
  if (onRetry) {
    const button = make('button', { type: 'button', textContent: fallback.retry });
    button.addEventListener('click', onRetry);
    box.append(button);
  }
  return box;
}

/**
 * The page may have emergency advice of its own, in the slot of that name.
 * @param {string | null} region
 */
function emergency(region) {
  const slot = make('slot', { name: 'emergency' });
  const card = make('div', { className: 'emergency' });
  const list = make('ul');
  list.append(...fallback.signs.map((textContent) => make('li', { textContent })));
  card.append(make('h2', { textContent: fallback.emergency }), list, call(region));
  slot.append(card);
  return slot;
}

/** @param {string | null} region */
function call(region) {
  const number = /** @type {Record<string, string>} */ (fallback.numbers)[(region ?? '').trim().toUpperCase()];
  if (!number) return make('strong', { textContent: fallback.callUnknown });
  return make('a', { href: `tel:${number.replace(/\s/g, '')}`, textContent: fallback.callNumber.replace('{phone}', number) });
}

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Partial<HTMLElementTagNameMap[T]>} properties
 */
function make(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}
