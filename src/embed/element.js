// @ts-check
/**
 * `<back-check>`: the custom element between a page and the program. docs/embedding.md describes it for a page's author.
 *
 * It shows the page's own content (or the emergency advice) until the program runs, and again when it cannot. It holds no
 * answers; these are in the program, and go with it.
 */

import { addRest, crashListeners, loadEngine, loadOverlay, loadPack, noteCrash, reasonFor, useEngine } from './loading.js';
import { notice, sheet as noticeSheet } from './notice.js';
import { openRoot } from './root.js';

export { useEngine };

const NAME = 'back-check';
const ATTRIBUTES = ['lang', 'region', 'clinic-name', 'clinic-phone', 'booking-url', 'theme', 'profile', 'pack'];

export class BackCheckElement extends HTMLElement {
  static observedAttributes = ATTRIBUTES;

  #root = openRoot(this);
  #slot = document.createElement('slot');
  /** @type {'waiting' | 'loading' | 'ready' | 'error'} */
  #state = 'waiting';
  /** @type {import('./loading.js').Handle | undefined} */
  #handle;
  /** Raised by each start, change and removal, so that whoever waited for a file knows that it came too late. */
  #turn = 0;
  /** @type {Set<string>} What the page has been told of already. */
  #told = new Set();
  /** @type {Promise<void> | undefined} Over when the content is whole, or cannot be for now. */
  #reading;
  /** For which language that is. */
  #readingOf = '';
  /** Why it is in the state `error`. @type {import('./loading.js').Reason | undefined} */
  #reason;
  #stopWaiting = () => {};

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [noticeSheet];
    this.#slot.addEventListener('slotchange', () => this.#showOwnOrPages());
  }

  /** How far it is: `waiting` to come into view, `loading`, `ready` or `error`. */
  get state() {
    return this.#state;
  }

  connectedCallback() {
    for (const name of ATTRIBUTES) this.#takeOver(propertyOf(name));
    if (this.#state !== 'waiting' || this.#root.hasChildNodes()) return; // moved, not new
    this.#showWaiting();
    if (this.getAttribute('loading') === 'eager') this.#start();
    else this.#startWhenNear();
  }

  disconnectedCallback() {
    // A move takes it out and puts it in again at once. Only what is still out after that has been removed.
    queueMicrotask(() => this.isConnected || this.#remove());
  }

  /** @param {string} name @param {string | null} before @param {string | null} now */
  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (this.#state === 'loading' || this.#state === 'ready') this.#refresh();
    // A notice names the number to call: it must not be that of another country.
    if (name === 'region') this.#root.querySelector('.notice')?.replaceWith(this.#notice());
    if (name === 'region' && this.#state !== 'error') this.#showOwnOrPages();
  }

  #start() {
    this.#stopWaiting();
    this.#state = 'loading';
    this.#refresh();
  }

  /** Mounts the program, or tells it of changed attributes. Of several changes at once only the last gets through. */
  async #refresh() {
    const turn = ++this.#turn;
    try {
      const [engine, pack, overlay] = await Promise.all([loadEngine(), this.#pack(), this.#overlay()]);
      if (turn === this.#turn) this.#show(engine, pack, overlay);
    } catch (error) {
      const reason = await reasonFor(error);
      if (turn === this.#turn) this.#fail(reason, String(error));
    }
  }

  /** @param {import('./loading.js').Engine} engine @param {Uint8Array | undefined} pack @param {Uint8Array | undefined} overlay */
  #show(engine, pack, overlay) {
    try {
      if (this.#handle) this.#handle.update(this.#attributePairs(), pack, overlay);
      else this.#mount(engine, pack, overlay);
      this.#nameLanguage();
      this.#completeIfNeeded(engine);
    } catch (error) {
      noteCrash(error);
      this.#fail('crashed', String(error));
    }
  }

  /** @param {import('./loading.js').Engine} engine */
  #completeIfNeeded(engine) {
    const language = this.getAttribute('lang') ?? '';
    if (this.#handle?.is_whole || (this.#reading && this.#readingOf === language)) return;
    this.#readingOf = language;
    this.#reading = this.#complete(engine, language);
  }

  /** The questions are there; now what follows them. @param {import('./loading.js').Engine} engine @param {string} language */
  async #complete(engine, language) {
    const handle = this.#handle;
    try {
      await addRest(engine, language);
      if (handle && handle === this.#handle) await this.#refresh();
    } catch (error) {
      const message = `what there is to read could not be loaded (${error}); the check works without it`;
      this.#reading = undefined;
      this.#tell(`${NAME}-error`, { message, fatal: false });
      addEventListener('online', () => this.#tryAgain(), { once: true });
    }
  }

  #tryAgain() {
    if (this.#state === 'ready' && !this.#reading) this.#refresh();
  }

  /** @param {import('./loading.js').Engine} engine @param {Uint8Array | undefined} pack @param {Uint8Array | undefined} overlay */
  #mount(engine, pack, overlay) {
    const place = document.createElement('div');
    this.#root.adoptedStyleSheets = [noticeSheet, engine.sheet];
    crashListeners.add(this.#crashed);
    this.#handle = engine.mount(place, this.#attributePairs(), pack, overlay, (type, detail) => this.#hear(type, detail));
    this.#root.replaceChildren(this.#handle.place);
    this.#state = 'ready';
  }

  /** The words may be in another language than the page around them. */
  #nameLanguage() {
    const place = this.#root.firstElementChild;
    if (!(place instanceof HTMLElement) || !this.#handle) return;
    place.lang = this.#handle.language;
    place.dir = this.#handle.right_to_left ? 'rtl' : 'ltr';
  }

  #crashed = (/** @type {string} */ message) => this.#fail('crashed', message);

  /** @param {import('./loading.js').Reason} reason @param {string} message */
  #fail(reason, message) {
    if (this.#state === 'error') return; // a crash is told of twice: by the program, and by the call that ran into it
    const hadFocus = this.#root.activeElement !== null;
    this.#letGo();
    this.#state = 'error';
    this.#reason = reason;
    this.#root.replaceChildren(this.#notice(), this.#slot);
    if (hadFocus) this.#root.querySelector('h2')?.focus();
    console.error(`<${NAME}> ${reason}: ${message}`);
    this.#tell(`${NAME}-error`, { message, fatal: true, reason });
  }

  /** The emergency advice, with the reason why the check is not there, if it should be. */
  #notice() {
    const reason = this.#state === 'error' ? this.#reason : undefined;
    const mayHelp = reason && ['crashed', 'missing', 'altered', 'wrong'].includes(reason);
    return notice({ region: this.getAttribute('region'), reason, onRetry: mayHelp ? () => this.#retry() : undefined });
  }

  #retry() {
    this.#state = 'waiting';
    this.#showWaiting();
    this.#start();
  }

  #remove() {
    const handle = this.#handle;
    this.#stopWaiting();
    this.#letGo();
    this.#state = 'waiting';
    this.#root.replaceChildren();
    handle?.destroy();
  }

  /** Forgets the program, which is gone or about to go. */
  #letGo() {
    this.#turn++;
    this.#handle = undefined;
    this.#reading = undefined;
    crashListeners.delete(this.#crashed);
  }

  #startWhenNear() {
    const done = new AbortController();
    const start = () => this.#start();
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && start(), {
      rootMargin: '200px',
    });
    observer.observe(this);
    for (const type of ['pointerover', 'focusin']) this.addEventListener(type, start, { signal: done.signal });
    this.#stopWaiting = () => {
      observer.disconnect();
      done.abort();
    };
  }

  #showWaiting() {
    this.#root.replaceChildren(this.#notice(), this.#slot);
    this.#showOwnOrPages();
  }

  /** While nothing is wrong, our emergency advice only stands in for content that the page does not give. */
  #showOwnOrPages() {
    const own = this.#root.querySelector('.notice');
    const pages = hasContent(this) && !this.querySelector(':scope > [slot="emergency"]');
    if (own instanceof HTMLElement && this.#state !== 'error') own.hidden = pages;
    this.#slot.hidden = !hasContent(this);
  }

  async #pack() {
    const language = (this.lang ?? '').trim();
    try {
      return await loadPack(language);
    } catch (error) {
      const message = `lang="${language}": no pack could be loaded (${error}); English is shown`;
      this.#tell(`${NAME}-error`, { message, fatal: false });
      return undefined;
    }
  }

  /** What the page's clinic adds. The check never depends on it. */
  async #overlay() {
    const address = (this.getAttribute('pack') ?? '').trim();
    try {
      return address ? await loadOverlay(address) : undefined;
    } catch (error) {
      const message = `pack could not be loaded (${error}); the check is shown without what the clinic adds`;
      this.#tell(`${NAME}-error`, { message, fatal: false });
      return undefined;
    }
  }

  /** @returns {string[][]} */
  #attributePairs() {
    return ATTRIBUTES.map((name) => [name, this.getAttribute(name) ?? '']);
  }

  /** The page learns that all is ready when it is: once there is everything to read. @param {string} type @param {any} detail */
  async #hear(type, detail) {
    if (type === `${NAME}-ready`) {
      await null; // the program may say so while it is being mounted
      await this.#reading;
    }
    if (type === `${NAME}-complete`) this.#tryAgain(); // now it is needed
    this.#tell(type, detail);
  }

  /**
   * Tells the page, when the program is not in the middle of something: a page may well change an attribute in answer.
   * @param {string} type @param {any} detail
   */
  #tell(type, detail) {
    if (detail?.fatal === false && this.#isOldNews(detail.message)) return;
    queueMicrotask(() => this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail })));
  }

  /** Each change of an attribute finds the same mistakes in the others again. @param {string} message */
  #isOldNews(message) {
    if (this.#told.has(message)) return true;
    this.#told.add(message);
    console.warn(`<${NAME}> ${message}`);
    return false;
  }

  /** A property set before the element was defined hides the one of the class. @param {string} property */
  #takeOver(property) {
    if (!Object.hasOwn(this, property)) return;
    const own = /** @type {any} */ (this);
    const value = own[property];
    delete own[property];
    own[property] = value;
  }
}

/** @param {Node} node */
function hasContent(node) {
  return [...node.childNodes].some((child) => child instanceof Element || (child instanceof Text && child.data.trim() !== ''));
}

/** `clinic-name` as a property: `clinicName`. @param {string} attribute */
function propertyOf(attribute) {
  return attribute.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

/** A property that is another way to write an attribute. @param {string} attribute */
function reflect(attribute) {
  Object.defineProperty(BackCheckElement.prototype, propertyOf(attribute), {
    configurable: true,
    enumerable: true,
    get() {
      return this.getAttribute(attribute) ?? '';
    },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
    },
  });
}

ATTRIBUTES.forEach(reflect);

if (customElements.get(NAME)) console.warn(`<${NAME}> is defined already; this second copy of its script does nothing`);
else customElements.define(NAME, BackCheckElement);
