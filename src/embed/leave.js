// @ts-check
/**
 * "Leave this page": a button below the check, and Shift three times, as GOV.UK's "Exit this page". Answers are forgotten, what was
 * shown is covered, and another page takes the place of this one in the tab's history. What the browser has noted of this page
 * otherwise stays, and the words say so.
 */

import { countShifts } from './shifts.js';

/** Where to, unless the page says: pages on the weather, by region, of services that show no advertisements; else of the World Meteorological Organization. */
const WEATHER = /** @type {Record<string, string>} */ ({
  AU: 'https://www.bom.gov.au/',
  CA: 'https://weather.gc.ca/',
  DE: 'https://www.dwd.de/',
  GB: 'https://www.bbc.co.uk/weather',
  IE: 'https://www.met.ie/',
  NZ: 'https://www.metservice.com/',
  US: 'https://www.weather.gov/',
});
const ANYWHERE = 'https://worldweather.wmo.int/';

// At the end of the line, as boxes to tick stand at its start; and what is scrolled to, by a key too, stops above it.
const STYLE = `
input, select, textarea, button, a, summary { scroll-margin-block-end: 5em; }
.leave { position: sticky; inset-block-end: 0; z-index: 1; display: flex; justify-content: flex-end; padding: .5em 1.25em; pointer-events: none; }
.leave button {
  pointer-events: auto; font: 600 1em/1.3 var(--back-check-font, system-ui, sans-serif); min-block-size: 44px; padding: .4em 1.1em;
  border: 2px solid #fff; border-radius: .8em; background: #14282a; color: #fff; cursor: pointer;
}
.leave button:focus-visible { outline: 3px solid #08625d; outline-offset: 2px; }
.leaving-note { margin: 0; padding: 0 1.25em 1em; font: .92em/1.45 var(--back-check-font, system-ui, sans-serif); }
.said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.cover { background: Canvas; }
@media print { .leave, .leaving-note { display: none; } }
`;

/** @typedef {{ to(): string | null, region(): string | null, forget(): void, again(): void }} Host */

export class LeaveQuickly {
  #host;
  #root;
  #gone = new AbortController();
  #leaving = false;
  #bar = make('div', 'leave');
  #button = make('button', '');
  #note = make('p', 'leaving-note');
  #said = make('p', 'said');
  /** @type {string[]} */
  #words = [];
  #sheet = new CSSStyleSheet();

  /** @param {ShadowRoot} root @param {Host} host */
  constructor(root, host) {
    this.#root = root;
    this.#host = host;
    this.#sheet.replaceSync(STYLE);
    this.#said.setAttribute('role', 'status');
    this.#button.addEventListener('click', () => this.leave());
    this.#bar.append(this.#button);
    const { signal } = this.#gone;
    countShifts(window, (left) => this.hearShift(left), signal);
    addEventListener('pageshow', ({ persisted }) => persisted && this.#leaving && this.#comeBack(), { signal });
    // The program asks before answers are lost. Here that is what is wanted.
    addEventListener('beforeunload', (event) => this.#leaving && event.stopImmediatePropagation(), { capture: true, signal });
  }

  /** Shows the button, below what is there. @param {string} [words] one a line; none while the program has not got them */
  show(words = '') {
    const sheets = this.#root.adoptedStyleSheets;
    if (!sheets.includes(this.#sheet)) this.#root.adoptedStyleSheets = [...sheets, this.#sheet]; // in Chrome 98 the list itself cannot be changed
    this.#words = words.split('\n').map((line) => line.replace(/^[-*]\s*/, ''));
    if (this.#words.length < 6) return;
    [this.#button.textContent, this.#note.textContent] = this.#words;
    this.#root.append(this.#bar, this.#note, this.#said);
  }

  /** @param {number} left how many more it takes; -1 when time has run out */
  hearShift(left) {
    if (left === 0) this.leave();
    else this.#say(left === 2 ? 2 : left === 1 ? 3 : 5);
  }

  leave() {
    if (this.#leaving) return;
    this.#leaving = true;
    this.#cover();
    this.#say(4);
    sayNothingOfUs();
    location.replace(this.#address());
  }

  /** Takes it away. */
  retire() {
    this.#gone.abort();
    for (const part of [this.#bar, this.#note, this.#said]) part.remove();
  }

  // As tall as it was, so that nothing else moves into sight.
  #cover() {
    const cover = make('div', 'cover');
    cover.style.blockSize = `${this.#root.host.getBoundingClientRect().height}px`;
    this.#host.forget();
    this.#root.replaceChildren(cover, this.#said);
  }

  #comeBack() {
    this.#leaving = false;
    this.#root.replaceChildren();
    this.#host.again();
  }

  #address() {
    const weather = WEATHER[(this.#host.region() ?? '').trim().toUpperCase()] ?? ANYWHERE;
    const wanted = (this.#host.to() ?? '').trim();
    if (!wanted) return weather;
    try {
      const url = new URL(wanted, document.baseURI);
      return /^https?:$/.test(url.protocol) ? url.href : weather;
    } catch {
      return weather;
    }
  }

  /** @param {number} line */
  #say(line) {
    this.#said.textContent = this.#words[line] ?? '';
  }
}

/** The next page does not learn where somebody comes from. */
function sayNothingOfUs() {
  document.head.append(Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' }));
}

/** @template {keyof HTMLElementTagNameMap} T @param {T} name @param {string} className */
function make(name, className) {
  return Object.assign(document.createElement(name), className && { className });
}
