// @ts-check
/**
 * The first screen before the program is there: made of data, by nodes, as Trusted Types want it. It looks as the program will
 * show it, so that the program can take its place without anything moving.
 */

import { fallback } from './fallback.js';
import { screen, styles } from './start-screen.js';

/**
 * @typedef {string | { unknown: string, known: string }} Words depending on whether the region is known
 * @typedef {Words | any[]} Tree an element is `[name, attributes, ...children]`
 */

const SVG = new Set(['svg', 'path']);

/** The styles of the program's screens. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

export class StartScreen {
  /** The name of the button that was pressed last; empty when none was. */
  pressed = '';
  place = document.createElement('div');
  #status = document.createElement('p');
  #onPress;

  /**
   * @param {{ region: string | null, theme: string | null }} look
   * @param {() => void} onPress
   */
  constructor(look, onPress) {
    this.#onPress = onPress;
    this.#status.className = 'bc-hidden';
    this.#status.setAttribute('role', 'status');
    this.place.append(shown(look), this.#status);
    this.place.addEventListener('click', (event) => this.#press(event));
  }

  /** The markup of a page may have brought this screen along. @param {ShadowRoot} root @param {() => void} put */
  comeInto(root, put) {
    const before = root.querySelector('.bc');
    if (before instanceof HTMLElement) swap(before, this.screen, put);
    else put();
  }

  /** The page has changed an attribute. @param {{ region: string | null, theme: string | null }} look */
  change(look) {
    const before = this.screen;
    swap(before, shown(look), (next) => before.replaceWith(next));
    if (this.pressed) this.#beBusy();
  }

  /**
   * What was shown here is now shown in `place`, by the program: in one go, with the focus where it was. What was pressed in the
   * meantime is done; or its name is returned, where it is not for us to do.
   * @param {HTMLElement} place
   */
  giveWayTo(place) {
    const next = /** @type {HTMLElement} */ (place.firstElementChild);
    swap(this.screen, next, () => {
      place.hidden = false;
      this.place.remove();
    });
    const button = this.pressed && place.querySelector(`[data-name="${this.pressed}"]`);
    if (!(button instanceof HTMLElement)) return this.pressed;
    button.click();
  }

  /** What is shown: the node that the program's own takes the place of. */
  get screen() {
    return /** @type {HTMLElement} */ (this.place.firstElementChild);
  }

  /** @param {Event} event */
  #press(event) {
    const button = /** @type {Element} */ (event.target).closest('button');
    if (!button) return;
    this.pressed = button.dataset.name ?? '';
    this.#beBusy();
    this.#onPress();
  }

  // What is busy itself is not read out, so the words stand beside it.
  #beBusy() {
    this.screen.setAttribute('aria-busy', 'true');
    this.#status.textContent = fallback.starting;
  }
}

/** @param {{ region: string | null, theme: string | null }} look */
function shown({ region, theme }) {
  const section = themed(/** @type {HTMLElement} */ (built(screen, numberOf(region))), theme);
  stand(section);
  return section;
}

/** The card with what to do in an emergency. @param {string | undefined} number */
export function emergencyCard(number) {
  const card = /** @type {Element} */ (built(screen, number)).querySelector('.bc-card');
  return /** @type {Element} */ (card);
}

/** The number for an emergency in a region, if that is known. @param {string | null} region @returns {string | undefined} */
export function numberOf(region) {
  return /** @type {Record<string, string>} */ (fallback.numbers)[(region ?? '').trim().toUpperCase()];
}

/** @param {HTMLElement} section @param {string | null} theme */
export function themed(section, theme) {
  const colours = (theme ?? '').trim().toLowerCase();
  if (colours === 'light' || colours === 'dark') section.classList.add(`bc--${colours}`);
  return section;
}

/** @param {Tree} tree @param {string | undefined} number @returns {Node} */
function built(tree, number) {
  if (!Array.isArray(tree)) return document.createTextNode(said(tree, number));
  const [name, attributes, ...children] = tree;
  const element = SVG.has(name) ? document.createElementNS('http://www.w3.org/2000/svg', name) : document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, said(value, number));
  element.append(...children.map((/** @type {Tree} */ child) => built(child, number)));
  return element;
}

/** @param {Words} words @param {string | undefined} number */
function said(words, number) {
  if (typeof words === 'string') return words;
  return number ? words.known.replace('{phone}', number) : words.unknown;
}

/**
 * Puts one screen in the place of another that looks the same.
 * @param {HTMLElement} before @param {HTMLElement} next @param {(next: HTMLElement) => void} put
 */
function swap(before, next, put) {
  const root = /** @type {ShadowRoot} */ (before.getRootNode());
  const way = root.activeElement ? wayTo(root.activeElement, before) : undefined;
  stand(next);
  put(next);
  const focused = way?.reduce((/** @type {Element | undefined} */ node, index) => node?.children[index], next);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** From the top down, which child each time. @param {Element} element @param {Element} top @returns {number[] | undefined} */
function wayTo(element, top) {
  if (element === top) return [];
  const parent = element.parentElement;
  return parent ? wayTo(parent, top)?.concat([...parent.children].indexOf(element)) : undefined;
}

/** A screen comes in with a movement; one that is there already does not. @param {HTMLElement} section */
function stand(section) {
  const moving = section.querySelector('.bc-screen');
  if (moving instanceof HTMLElement) moving.style.animation = 'none';
}
