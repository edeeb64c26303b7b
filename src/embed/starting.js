// @ts-check
/**
 * The screens before the program is there, the start and the first question: made of data, by nodes, as Trusted Types want it. They
 * look as the program will show them, so that the program can take their place without anything moving; and what was answered and
 * pressed in them is then done in the program.
 */

import { question, start, styles } from './early-screens.js';
import { fallback } from './fallback.js';

/**
 * @typedef {string | { unknown: string, known: string }} Words depending on whether the region is known
 * @typedef {Words | any[]} Tree an element is `[name, attributes, ...children]`
 * @typedef {{ region: string | null, theme: string | null, asks: boolean }} Look `asks`: whether the first question that the
 *   program will ask is the one that we have here
 */

const SVG = new Set(['svg', 'path']);

/** The styles of the program's screens. */
export const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

export class EarlyScreens {
  place = document.createElement('div');
  #status = document.createElement('p');
  /** Whether the first question is asked here, so that the program is to begin with it. */
  asking = false;
  /** The name of the button that was pressed last, and is to be pressed in the program; empty when none was. */
  #pressed = '';
  /** Whether help in an emergency is folded out. */
  #helps = false;
  #look;
  #onPress;

  /**
   * @param {() => Look} look as it is at the time
   * @param {() => void} onPress
   */
  constructor(look, onPress) {
    this.#look = look;
    this.#onPress = onPress;
    this.#status.className = 'bc-hidden';
    this.#status.setAttribute('role', 'status');
    this.place.append(shown(look()), this.#status);
    stand(this.screen);
    this.place.onclick = ({ target }) => {
      const button = /** @type {Element} */ (target).closest('button');
      if (button) this.#press(button.dataset.name ?? '');
    };
    this.place.onkeydown = ({ key, target }) => {
      if (key === 'Enter' && /** @type {HTMLInputElement} */ (target).type === 'text') this.#press('continue');
    };
    // Only where somebody listens does an iPhone know what a finger is on: `:active`.
    this.place.ontouchstart = () => {};
  }

  /** The markup of a page may have brought the first screen along. @param {ShadowRoot} root @param {() => void} put */
  comeInto(root, put) {
    const before = /** @type {HTMLElement | null} */ (root.querySelector('.bc'));
    if (before) swap(before, this.screen, put);
    else put();
  }

  /** The page has changed an attribute. */
  change() {
    const before = this.screen;
    swap(before, shown(this.#look(), this.asking), (next) => before.replaceWith(next));
    this.#show();
  }

  /**
   * What was shown here is now shown in `place`, by the program: in one go, with the focus where it was. What was answered and
   * pressed in the meantime is done; or the name of the button is returned, where it is not for us to press.
   * @param {HTMLElement} place
   */
  giveWayTo(place) {
    const next = /** @type {HTMLElement} */ (place.firstElementChild);
    swap(this.screen, next, () => {
      place.hidden = false;
      this.place.remove();
    });
    if (this.#helps) buttonIn(place, 'emergency')?.click();
    const button = buttonIn(place, this.#pressed);
    if (!button) return this.#pressed;
    button.click();
  }

  /** What is shown: the node that the program's own takes the place of. */
  get screen() {
    return /** @type {HTMLElement} */ (this.place.firstElementChild);
  }

  /** @param {string} name */
  #press(name) {
    this.#onPress();
    if (name === 'start' && this.#look().asks) return this.#ask();
    if (name === 'emergency') this.#helps = !this.#helps;
    else this.#pressed = name;
    this.#show();
  }

  #ask() {
    this.asking = true;
    this.#pressed = this.#status.textContent = '';
    this.#helps = false;
    this.screen.replaceWith(shown(this.#look(), true));
    const heading = this.screen.querySelector('h2');
    heading?.focus();
    heading?.scrollIntoView();
  }

  /** Help in an emergency waits for nothing. What does is seen and heard to be on its way. */
  #show() {
    const card = emergencyCard(numberOf(this.#look().region));
    card.classList.replace('bc-card', 'bc-emergency');
    this.screen.querySelector('.bc-top > :last-child')?.replaceChildren(...(this.#helps ? [card] : []));
    buttonIn(this.screen, 'emergency')?.setAttribute('aria-expanded', String(this.#helps));
    const button = buttonIn(this.screen, this.#pressed);
    if (button) button.textContent = this.#status.textContent = fallback.starting;
  }
}

/** @param {Element} place @param {string} name @returns {HTMLElement | null} */
function buttonIn(place, name) {
  return place.querySelector(`button[data-name="${name}"]`);
}

/** @param {Look} look @param {boolean} [asking] */
function shown({ region, theme }, asking) {
  return themed(/** @type {HTMLElement} */ (built(asking ? question : start, numberOf(region))), theme);
}

/** The card with what to do in an emergency. @param {string | undefined} number */
export function emergencyCard(number) {
  const card = /** @type {Element} */ (built(start, number)).querySelector('.bc-card');
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
  carry(before, next);
  put(next);
  if (!way) return;
  const focused = way.reduce((/** @type {Element | undefined} */ node, index) => node?.children[index], next);
  // What is folded out in the one need not be so in the other yet: then it is what folds it out.
  const focusable = /** @type {HTMLElement | null} */ (focused ?? buttonIn(next, 'emergency'));
  focusable?.focus({ preventScroll: true });
}

/**
 * What was chosen, typed and folded out in one screen is so in another that asks the same.
 * @param {HTMLElement} before @param {HTMLElement} next
 */
function carry(before, next) {
  const fields = (/** @type {HTMLElement} */ screen) => [...screen.querySelectorAll('input, details')];
  const others = /** @type {any[]} */ (fields(next));
  for (const field of /** @type {any[]} */ (fields(before))) {
    const other = others.shift();
    if (!other) return;
    if (field.open) other.open = true;
    const [property, event] = field.type === 'text' ? ['value', 'input'] : ['checked', 'change'];
    if (!field[property]) continue;
    other[property] = field[property];
    // The page hears nothing of these: they stay within the root.
    other.dispatchEvent(new Event(event, { bubbles: true }));
    if (event === 'input') other.setSelectionRange(field.selectionStart, field.selectionEnd);
  }
}

/** From the top down, which child each time. @param {Element} element @param {Element} top @returns {number[] | undefined} */
function wayTo(element, top) {
  if (element === top) return [];
  const parent = element.parentElement;
  return parent ? wayTo(parent, top)?.concat([...parent.children].indexOf(element)) : undefined;
}

/** A screen comes in with a movement; one that is there already does not. @param {HTMLElement} section */
function stand(section) {
  const moving = /** @type {HTMLElement | null} */ (section.querySelector('.bc-screen'));
  if (moving) moving.style.animation = 'none';
}
