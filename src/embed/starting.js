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
  /** Which of the screens is shown. @type {Tree} */
  #tree = start;
  /** The name of the button that was pressed last; empty when none was. */
  #pressed = '';
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
    this.place.append(shown(look(), start), this.#status);
    stand(this.screen);
    this.place.addEventListener('click', ({ target }) => {
      const button = /** @type {Element} */ (target).closest('button');
      if (button) this.#press(button.dataset.name ?? '');
    });
    this.place.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Enter' && /** @type {HTMLInputElement} */ (target).type === 'text') this.#press('continue');
    });
  }

  /** The markup of a page may have brought the first screen along. @param {ShadowRoot} root @param {() => void} put */
  comeInto(root, put) {
    const before = root.querySelector('.bc');
    if (before instanceof HTMLElement) swap(before, this.screen, put);
    else put();
  }

  /** The page has changed an attribute. */
  change() {
    const before = this.screen;
    swap(before, shown(this.#look(), this.#tree), (next) => before.replaceWith(next));
    this.#answerPress();
  }

  /** Whether the first question is asked here, so that the program is to begin with it. */
  get isAsking() {
    return this.#tree === question;
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
    this.#pressed = name === 'emergency' && this.#pressed === name ? '' : name;
    this.#answerPress();
  }

  #ask() {
    this.#tree = question;
    this.#pressed = '';
    this.screen.replaceWith(shown(this.#look(), question));
    const heading = this.screen.querySelector('h2');
    heading?.focus();
    heading?.scrollIntoView();
  }

  /** Help in an emergency folds out at once. All else is on its way, and is seen and heard to be. */
  #answerPress() {
    const button = buttonIn(this.screen, this.#pressed);
    const helps = this.#pressed === 'emergency';
    this.#help(helps);
    if (!button || helps) return;
    button.textContent = this.#status.textContent = fallback.starting;
    // What is busy itself is not read out, so the words stand beside it.
    this.screen.setAttribute('aria-busy', 'true');
  }

  /** @param {boolean} open */
  #help(open) {
    const card = emergencyCard(numberOf(this.#look().region));
    card.classList.replace('bc-card', 'bc-emergency');
    buttonIn(this.screen, 'emergency')?.setAttribute('aria-expanded', String(open));
    this.screen.querySelector('.bc-top')?.lastElementChild?.replaceChildren(...(open ? [card] : []));
  }
}

/** @param {Element} place @param {string} name @returns {HTMLElement | null} */
function buttonIn(place, name) {
  return place.querySelector(`button[data-name="${name}"]`);
}

/** @param {Look} look @param {Tree} tree */
function shown({ region, theme }, tree) {
  return themed(/** @type {HTMLElement} */ (built(tree, numberOf(region))), theme);
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
  const focused = way?.reduce((/** @type {Element | undefined} */ node, index) => node?.children[index], next);
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
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
    if (field.checked) other?.click();
    if (field.open) other.open = true;
    if (field.type === 'text' && other) {
      other.value = field.value;
      other.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
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
  const moving = section.querySelector('.bc-screen');
  if (moving instanceof HTMLElement) moving.style.animation = 'none';
}
